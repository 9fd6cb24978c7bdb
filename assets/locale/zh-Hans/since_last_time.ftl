# 孩子们玩“上次之后”时看到的文字（关卡以外）。要短，由带领者念出来。
since-last-time-which = 哪块石头是你的？点一点，或者把小动物拉过去。
since-last-time-tried = 我试过
since-last-time-thought-of = 我想到过
since-last-time-not-this-time = 这次没有
since-last-time-flower = 路边为你开了一朵花。把平板传下去吧。
