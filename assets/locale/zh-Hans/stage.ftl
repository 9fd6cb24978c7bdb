# 孩子们在关卡之外看到的话。要短，由带领者读出来。
stage-skip = 跳过
stage-done = 好了
stage-go-on = 继续
