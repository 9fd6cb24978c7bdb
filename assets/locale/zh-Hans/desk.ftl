# 带领者的工作台

desk-back = 返回
desk-back-to-garden = 回到花园
desk-not-yet = 先不要
desk-day = { $year }年{ $month }月{ $day }日
desk-minutes = { $count }分钟
desk-seats = { $count ->
    [0] 不固定座位
   *[other] { $count }个座位
}
desk-programme-length = 共{ $count }次活动{ $again ->
    [0] { "" }
   *[other] ，另有{ $again }次回访
}
desk-sessions = { $count ->
    [0] 还没有活动过
   *[other] 活动过{ $count }次
}
desk-last-session = 上次活动：{ $day }
desk-no-session-yet = 还没有活动过
desk-fewer = 减少：{ $name }
desk-more = 增加：{ $name }

desk-band-a = 6–8岁
desk-band-b = 9–11岁
desk-band-c = 12–14岁
desk-band-d = 15–18岁
desk-band-a-hint = 不识字也能玩。
desk-band-b-hint = 短短的文字，更多选择。
desk-band-c-hint = 留出更多空间，说自己的话。
desk-band-d-hint = 也可以一起带领。

# 密码
desk-pin-delete = 删除最后一位
desk-pin-enter = 确定
desk-set-pin-title = 为工作台设一个密码
desk-set-pin-choose = 请选4到8位数字
desk-set-pin-again = 请再输入一次同样的数字
desk-set-pin-why = 有了密码，这一面只有大人能进：孩子们在花园里玩，您在这里工作。
desk-set-pin-forgotten = 万一忘了也不会丢东西：接下来会给您一个找回号码，请写下来。
desk-set-pin-unequal = 两次输入的不一样，请重新选一个。
desk-gate-title = 带领者的工作台
desk-gate-ask = 请输入密码
desk-gate-hint = 这里是给带领者用的。孩子们的花园不用密码。
desk-gate-wrong = 密码不对，请再试一次。
desk-gate-wait-seconds = 密码不对，{ $count }秒后可以再试。
desk-gate-wait-minutes = 密码不对，大约{ $count }分钟后可以再试。
desk-gate-delete-title = 要永久删除这个小组吗？
desk-gate-delete-hint = 输入密码后，这个小组、它的活动记录和花园都会从平板里抹去，谁也找不回来。
desk-gate-delete-waiting = 这个小组还有{ $count }个孩子想聊一聊，正在等。删除以后，这也会一起抹去。请先和他们聊一聊，或者转交。
desk-gate-keep-group = 保留小组

# 首页
desk-home-title = 工作台
desk-home-groups = 小组
desk-home-make-group = 新建小组
desk-home-no-groups = 小组不用名字，只有两个词和一张图。半分钟就能建好。
desk-kept-open = 我们保存什么
desk-unfinished-title = { $group }：有一次活动还没结束
desk-unfinished-go-on = 接着上次继续
desk-unfinished-end = 结束它
desk-unfinished-end-sure = 要结束这次中断的活动吗？
desk-unfinished-end-text = 适合孩子们已经回家的时候。小组玩过的照样算，接着进入小结；小结做完，单个的回答就删掉。私下的结束提问没法再做了，请想一想，有没有谁需要您当面问一问。一直没人继续的话，{ $count }天后活动会自己这样结束。
desk-unfinished-end-yes = 是的，结束

# 想聊一聊的孩子
desk-talk-title = { $count ->
    [0] 没有人按“待会儿聊聊”
   *[other] 有{ $count }个孩子想聊一聊
}
desk-talk-hint = 只有您能看到。标记之前一直在这里，也不会被导出。
desk-talk-overdue = 等太久了：请标记“已经聊过”或“已经转交”
desk-talk-stays = 在您标记之前，他们也会一直显示在工作台最上面。
desk-talk-nobody = 如果有谁今天特别安静或难过，您也可以当面问一问。
desk-talk-spoken-with = 已经聊过
desk-talk-handed-on = 已经转交
desk-talk-spoken-with-sure = 已经有人和{ $animal }聊过了吗？
desk-talk-handed-on-sure = { $animal }的事已经转交了吗？
desk-talk-spoken-with-yes = 是的，聊过了
desk-talk-handed-on-yes = 是的，转交了
desk-talk-sure-text = 之后会抹去这个动物，只留下谈话的次数。这一步不能撤回。
desk-talk-first = 先问一句：“能等一等，还是跟安全有关？”
desk-talk-safe = 跟安全有关
desk-talk-do-title = 和孩子聊的时候
desk-talk-do-listen = 平静地听，谢谢孩子愿意告诉您。
desk-talk-do-secrecy = 不要答应保密。
desk-talk-do-investigate = 不要追问、不要调查；把孩子的原话记在纸上。
desk-talk-do-tell = 现在就告诉负责人，按你们的保护流程做。
desk-helplines-title = 求助电话
desk-helplines-verify = 请先核实当地哪些号码能打通。

# 新建小组
desk-new-group-title = 新建小组
desk-new-group-words = 这两个词和这张图，就是小组唯一的名字。
desk-new-group-other = 换两个词
desk-new-group-picture = 图{ $count }
desk-new-group-band = 孩子们多大？
desk-new-group-language = 孩子们用的语言
desk-new-group-seats = 围坐的人数
desk-new-group-animals = 小动物
desk-animals-stay = 每个孩子一直用同一个动物
desk-animals-stay-hint = 适合连续的小组。请给每个孩子一张动物卡。
desk-animals-new = 每次换新的动物
desk-animals-new-hint = 适合每次来的孩子都不同的开放活动。
desk-new-group-make = 建好小组
desk-new-group-ready = 建好后马上就能开始活动。
desk-new-group-missing = 请先选孩子们的年龄。

# 小组页面
desk-group-plans = 选一次活动
desk-group-no-plans = 这个年龄还没有活动方案。
desk-group-choose = 请先在上面选一次活动。
desk-group-next = 接下来
desk-group-heads = 今天来了
desk-group-go = 开始
desk-group-few-none = 没有座位时大家一起玩；单独问每个孩子的会跳过（{ $steps }）。
desk-group-few-one = 只有一个孩子时，由您来做搭档：{ $steps }。
desk-group-few-made-for = 这套活动适合{ $least }到{ $most }个孩子。
desk-group-few-single = 这套活动是一对一的。
desk-group-few-crowd = 这次活动由您在前面带，孩子没有座位：请把人数改成0。
desk-list = { $one }、{ $other }
desk-group-bring = 准备：{ $materials }
desk-group-review = 看看小组的成长
desk-group-retention = 最后一次活动{ $count }天之后，动物和它们名下的目标、问卷回答会被删掉。关于小组整体的会留下。
desk-group-delete-hint = 也可以永久删除小组和它的全部记录。
desk-group-delete = 按住以删除

# 活动中
desk-run-minutes = 已用{ $used }分钟，计划{ $planned }分钟
desk-run-step-minutes = 这一步：{ $used }分钟，计划{ $planned }分钟
desk-run-back = 回到孩子们那里
desk-run-pause = 暂停
desk-run-go-on = 继续
desk-run-skip = 下一步
desk-run-shorter = 少2分钟
desk-run-longer = 多2分钟
desk-run-end = 现在结束
desk-run-end-sure = 现在结束这次活动吗？
desk-run-end-text = 请把平板再传一圈：每个孩子还可以私下回答最后一个问题。
desk-run-end-yes = 是的，结束
desk-run-turn = 平板在{ $animal }那里
desk-run-together = 大家一起玩
desk-run-choosing = 大家在选玩什么
desk-run-nobody = 平板正在传给下一个
desk-run-paused = 大家在安静角休息
desk-run-blank = 遮住屏幕
desk-run-arrive = 有人来了
desk-run-partner = 这一步由您来做搭档，和孩子一起玩。
desk-run-seat-hint = 孩子要走，或大人一起玩，就点那个动物。
desk-run-seat = { $animal }的座位
desk-run-seat-adult = { $animal }的座位，大人一起玩
desk-run-seat-text = 孩子走了，这个座位就不再轮到。已经玩过的会保留，孩子回来时可以当作晚到再加入。大人一起玩的座位照样轮到，但什么都不计入。
desk-run-seat-stay = 不用改
desk-run-adult = 大人一起玩
desk-run-child = 还是孩子在玩
desk-run-goodbye = 先悄悄问一问，再走
desk-run-leaves = 马上走
desk-run-adults = 有{ $count }个座位是大人一起玩，不计入。
desk-step-done = 完成
desk-step-skipped = 跳过了
desk-run-skipped = “{ $step }”跳过了。
desk-run-take-back = 回到这一步
desk-run-again = 再玩一遍前面的环节
desk-run-again-title = 哪个环节再来一遍？
desk-run-again-text = 从头开始。现在这个环节要是还没人玩过，就排在它后面；已经开始玩的，到这里结束。
desk-run-again-step = 再来一遍：{ $step }
desk-run-again-sure = “{ $step }”再来一遍吗？
desk-run-again-yes = 好，再来一遍
desk-step-current = 现在
desk-step-away = 不用平板
desk-step-passed-over = 没有座位，会跳过
desk-step-either = { $one } 或 { $other }
desk-step-missing = 今天平板上没有这一项，直接进入下一步
desk-step-earlier = 提前：{ $step }
desk-step-later = 推后：{ $step }
desk-step-swap = 换一个：{ $step }
desk-swap-title = “{ $step }”换成哪一个？
desk-swap-hint = 点一个想玩的。这一步还是{ $minutes }分钟。开始之前，孩子们看不到变化。
desk-swap-stay = 不换了
desk-script-say = 说
desk-script-watch-for = 留意
desk-script-adapt = 调整
desk-script-if-upset = 有人难过时
desk-fork-say = “前面有两扇门，后面是两个游戏。平板放在中间，把自己的动物拉到喜欢的门前。两个都行的，就坐在木头上，让别人选。要是两边一样多，就请蝴蝶来带路。”
desk-fork-watch-for = 总等着看好朋友怎么选的孩子。门打开之前，动物都可以再挪，给大家留点时间。
desk-fork-adapt = 把两个名字都读一读，各用一句话说说怎么玩。没有动物座位时，请大家举手，由您按住一扇门。
desk-fork-if-upset = “另一扇门还在我们的花园里，下次可以去。”两扇都不想进的，拿张安静卡在旁边看。不用说为什么这样选，谁站在哪边也不会记下来。

# 小结
desk-wrap-up-title = 留两分钟给自己
desk-wrap-up-heads = { $count ->
    [0] 没有人选动物
   *[other] 来了{ $count }个孩子
}
desk-wrap-up-length = 用了几分钟
desk-wrap-up-how = 今天您在小组里看到了什么？（可以跳过）
desk-wrap-up-turns = 轮着来
desk-wrap-up-listening = 互相倾听
desk-wrap-up-helping = 互相帮忙
desk-wrap-up-conflict = 有矛盾时自己解决（没有矛盾就空着）
desk-wrap-up-joining = 投入参与
desk-wrap-up-not-yet = 还做不到
desk-wrap-up-with-help = 我帮一把就行
desk-wrap-up-by-themselves = 自己就能做到
desk-wrap-up-mood = 小组的气氛
desk-wrap-up-hard = 不太容易
desk-wrap-up-mixed = 有好有坏
desk-wrap-up-well = 很顺利
# Two questions that older programs asked
desk-wrap-up-part = 大家的参与
desk-wrap-up-plan = 今天的安排
desk-wrap-up-finish = 完成
desk-wrap-up-finish-hint = 活动到此结束，单个的回答随即删掉，只留下目标和问卷。

# 我们保存什么
desk-kept-title = 我们保存什么
desk-kept-never = 从不保存
desk-kept-never-names = 没有名字。这个应用里没有任何地方可以写下孩子的名字、生日或描述。
desk-kept-never-media = 没有照片，没有声音，没有画。
desk-kept-never-place = 没有几点几分，没有地点，没有网络，没有设备名。
desk-kept-yes = 保存在这台平板里
desk-kept-yes-group = 小组：两个词、一张图、年龄段、语言、座位数、第一次和最近一次活动的日期、发了几张卡、见了几次面；做过数据包的，还有一个随机号码，好让另一台平板认出它；以及跟哪个小组合在一起统计。
desk-kept-yes-session = 每次活动：日期、用了多少分钟、方案、玩了哪些活动、来了几个孩子、一起想了几个主意、您在小组里看到的（您点的六下）。还有能说的小组情况：心情、感受、长处、计划、目标走到了哪里、什么让人平静、有多少人跳过、“听听你的意见”、问卷；五个孩子以上才有，只用文字或总数。
desk-kept-yes-animals = 座位是一个动物和一个随机号码。留在它名下的只有两样：目标（心愿和下一步），好回头看；问卷回答，好比较前后。
desk-kept-yes-tablet = 平板：各项设置、读不回来的密码、上一次确认日期是哪一天、您自己写的内容和方案，以及工作台上写了一半还没保存的东西。
desk-kept-away = 会离开平板的
desk-kept-away-pack = 给另一台平板的数据包里有小组，连同目标和问卷回答；要用一个只显示一次的号码才打得开。
desk-kept-away-export = 记录表、报告和交接页里，没有单个的回答，没有动物，也看不出谁想聊聊。
desk-kept-away-print = 打印出来的是纸：请锁好，上面别写名字。
desk-kept-long = 保存多久
desk-kept-long-session = 活动进行中，每个选择都记在动物名下，没电了也不会丢。活动一结束，单个的回答和跳过全部删掉，日志和文件的空闲处也不留；只留下目标和问卷。
desk-kept-long-talk = “待会儿聊聊”和它的动物会留到大人标记为止；过了14天会显示“等太久了”。标记以后只剩一个次数。从不导出。
desk-kept-long-group = 除非另外设置，小组最后一次活动180天之后，动物、随机号码、目标和问卷回答都会删掉。关于小组整体的文字和总数留着。
desk-kept-long-deleted = 您可以随时删除小组：日志和空闲处也一并抹去，只留下它的随机号码，免得数据包不问一声就把它带回来。损坏后收起来的旧文件里可能还有单个的回答；过同样多的天数删掉，也可以在设置里先删。
desk-kept-honest = 我们不能保证的
desk-kept-honest-guess = “不留名字”不等于保密：小组很小的时候，别人还是可能猜到是谁选的。
desk-kept-honest-small = 所以五个孩子以上才显示回答，而且只用文字；数字只说几个小组合起来的。
desk-kept-honest-lock = 密码只锁住工作台，平板上的文件没有加密；只有数据包和备份是加密的。请锁好平板，放在安全的地方。

# 没有用上的文件
desk-faults-title = 没有用上的文件
desk-faults-notice = 有{ $count }个内容文件没有用上：看看为什么
desk-faults-hint = 没有它们，应用也能用。写文件的人可以照着这张单子修改。

# 记录出了问题
desk-trouble-title = 记录需要您帮个忙
desk-trouble-happened = 发生了什么
desk-trouble-to-do = 您可以怎么做
desk-trouble-try-again = 再试一次
desk-trouble-aside-title = 先不用旧的记录
desk-trouble-aside-text = 旧文件会完整地放在同一个文件夹里，新的记录重新开始。什么都不会被覆盖，以后还可以请人修复。在“设置”里能看到它，到了保存期限就会删除。
desk-trouble-aside-hold = 按住，收起旧记录并重新开始
desk-plan-missing = 现在可用的内容里，找不到这次活动的方案。
desk-plan-missing-help = 请把内容文件放回去，再试一次；也可以在工作台上结束这次活动。玩过的都还在。
desk-not-possible-now = 现在还不能这样做。
desk-not-possible-now-help = 请再试一次。如果还是不行，关掉应用再打开，会从同一步接着来。

# 接下来的活动可以怎么安排
desk-proposal-title = 接下来可以这样试试
desk-proposal-hint = 合适就用，不合适就照原来的安排。
desk-proposal-take = 选这次
desk-proposal-plan = 上次时间有点紧：“{ $session }”可以多留{ $minutes }分钟。
desk-proposal-part = 上次大家不太容易参与：“{ $session }”可以多留{ $minutes }分钟，慢慢来。
desk-proposal-mood = 上次气氛不太轻松：“{ $session }”谈的就是情绪，下次可以先做这一次。
desk-proposal-more-than-half = 一开始，超过一半的孩子说“{ $answer }”（{ $factor }）。“{ $session }”正是这个主题，可以做两次。

# 别人的问卷
desk-rights-title = 你们有权使用这份问卷吗？
desk-rights-text = 这次活动会用到“{ $titles }”，它的权利属于{ $holders }。请确认你们可以在平板上给这个小组使用。只问这一次。
desk-rights-yes = 可以，我们有权使用
desk-rights-no = 先不用
