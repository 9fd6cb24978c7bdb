# 孩子们玩“点灯笼”时看到的文字（关卡以外）：灯笼可以去哪里。
lanterns-for-me = 这就是我
lanterns-for-you = 送给你
lanterns-for-garden = 送给花园
