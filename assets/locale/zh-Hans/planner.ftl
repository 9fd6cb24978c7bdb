# 方案：活动开始前，看一看每次活动的内容，改一改

desk-group-look-inside = 看看内容，改一改
desk-plan-fit = { $count }分钟
desk-plan-save-own = 存为自己的方案
desk-plan-save = 保存自己的方案
desk-plan-changed = 已改动
desk-plan-tablet = 用平板{ $used }分钟，最多{ $most }分钟
desk-plan-either = { $one }，或者{ $other }
desk-plan-left-out = 这次不做
desk-plan-touch-a-step = 点一个环节，看它的讲稿，也可以改它。按住小圆点拖动，可以换位置。
desk-plan-aim = 为了什么
desk-plan-materials = 要带的东西
desk-plan-prepare = 事先准备
desk-plan-thread = 开场的话
desk-plan-whole-session = 看整次活动
desk-plan-shorter = 少一分钟
desk-plan-longer = 多一分钟
desk-plan-swap = 换一个来玩
desk-plan-swap-for = 换成哪一个
desk-plan-drag = 移动：{ $step }
desk-plan-take = 换成：{ $step }
desk-plan-leave-out = 这次不做
desk-plan-bring-back = 放回来
desk-plan-limit-fixed = 每次活动都有这个环节，孩子们心里有数，所以它留在原处。
desk-plan-limit-step = 没有改：一个环节是1到60分钟。
desk-plan-limit-long = 没有改：孩子最多坐得住90分钟。
desk-plan-limit-tablet = 没有改：用平板的时间会太多（60分钟里最多25分钟）。请先缩短一个游戏，或者多留一点不用平板的时间。
desk-plan-not-saved-folder = 没有保存：文件夹写不进去。请腾出一点空间再保存。您改的内容都还在。
desk-plan-not-saved-fault = 没有保存：{ $fault }
desk-plan-remove = 按住：拿走这个计划
desk-plan-remove-hint = 这是您自己的计划。还没有小组用过，拿走以后什么都不留。
desk-plan-remove-played = 这是您自己的计划。用过的小组：{ $groups }。他们以前的记录不变，照样能看。这个计划以后不再出现；还没做完的小组另选一个。

# What was written and not saved
desk-draft-kept = 改动还没有保存。离开这一页也不会丢，回来可以接着改。
desk-draft-give-up = 按住：放弃这些改动
desk-draft-mark = 还没保存
