# “你来说说”里孩子看到的文字（关卡以外）。要短，由带领者念出来。
your-say-petal = 把花瓣放进水盆。
your-say-pebble = 把石子投进水井。
your-say-thanks = 谢谢你，我们听到了。
