# 孩子们在关卡之外看到的话。要短，由带领者读出来。
stage-skip = 跳过
stage-done = 好了
stage-go-on = 继续
stage-back = 返回
stage-next = 下一步
stage-again = 再来一次
stage-curtain-pass = 请把平板交给
stage-curtain-together = 大家一起
stage-curtain-here = 我来了
stage-curtain-here-all = 我们来了
stage-away-back = 我们回来了
stage-assent-start = 一块一块，摸摸这些石头。
stage-reflection-start = 摸摸灯笼。谁想说一说？
stage-give-back = 谢谢大家！请把平板还给大人。
stage-practice = 练习：孩子是虚构的，这里的一切都不计数。
