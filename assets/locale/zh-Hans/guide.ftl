# 入门五张卡。

desk-guide-title = 入门：第{ $card }张，共{ $cards }张
desk-guide-skip = 跳过
desk-guide-back = 上一张
desk-guide-next = 下一张
desk-guide-done = 去工作台
desk-guide-practise = 和虚构的孩子练一练
desk-guide-sides = 平板有两面
desk-guide-sides-text = 孩子们在花园里玩，您在这里工作，门就是花园角上的那把锁。活动中随时可以点锁、输密码过来，孩子们玩到哪里会留着。
desk-guide-group = 小组不需要名字
desk-guide-group-text = 小组用两个词和一幅图来称呼，每个孩子选一只小动物。哪儿都没有填名字的地方。请打印动物卡，这样下次每个孩子都找得到自己的动物。
desk-guide-start = 点三下就开始
desk-guide-start-text = 点小组；选一次活动，或者就用接下来的那次；说好来了几个人，点“开始”。然后把平板传下去：一道叶子做的帘子会遮住上一个人的回答，并告诉大家轮到谁。
desk-guide-during = 孩子们玩的时候
desk-guide-during-text = 流程单告诉您说什么、留意什么、有人难过时怎么办。随时可以跳过、延长、暂停或结束。孩子要按住“跳过”和“好了”一会儿才算；跳错了，马上能回去。最后会悄悄问每个孩子想不想聊聊，只有您看得到是谁。如果孩子说了一件让您担心的事，点最上面的耳朵，就能看到现在怎么做。
desk-guide-after = 结束后两分钟
desk-guide-after-text = 点一点今天怎么样，看看谁想聊聊。然后活动关闭，单个的回答都会删掉，只有目标和问卷还留在小动物名下。回顾页让您看到小组怎样成长，但看不到谁说了什么。这几张卡在设置里还能找到。
