# 玩“我的话，过桥去”时看到的文字（关卡以外）。
i-message-feel = 我觉得
i-message-when = 因为
i-message-like = 我希望
i-message-pull-feel = 心里什么感觉？拖一块到桥上。
i-message-pull-when = 因为什么事？拖一块到桥上。
i-message-pull-like = 你希望怎么样？拖一块到桥上。
i-message-hold-ear = 大声说出来。听的人用手指按住屏幕上的小耳朵。
i-message-said = 我觉得{ $feel }，因为{ $when }。我希望{ $like }。
i-message-heard = 我听到：“{ $sentence }”
