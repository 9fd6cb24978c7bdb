# 孩子们在每次活动的固定环节里看到的文字（关卡以外）。要短，由带领者念出来。

assent-begin = 一块一块点小石头。
animals-find-yours = 找到你的小动物，新来的就选一个。
animals-were-you-here = 以前来过吗？你的小动物在等你。
animals-i-am-new = 我是新来的
animals-all-here = 都到了
away-back = 我们回来了
reflection-begin = 点一点，把灯笼点亮。
