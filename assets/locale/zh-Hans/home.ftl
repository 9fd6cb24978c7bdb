# 工作台首页上小组以外的内容：日期、练习、收起来的小组。

desk-home-next = 下一次：{ $session }
desk-home-archived = 收起来的小组：{ $count }个
desk-follow-ups = 有{ $count }个小组该回访了
desk-follow-up-open = 打开{ $group }
desk-follow-up-due = 最后一次活动后{ $count }个月：{ $day }
desk-clock-title = 平板的日期和记录对不上
desk-clock-text = 平板显示今天是{ $today }，但记录里已经有{ $latest }。请把平板的日期调准。什么都没丢，也不会提前忘掉什么：活动按实际进行的顺序排列。只是现在开始的活动会记上错误的日期。
desk-practice = 练习
desk-practice-ribbon = 练习：孩子是虚构的，这里的一切都不计数。
desk-practice-text = 六个虚构的孩子，已有九次活动的记录。什么都可以试：不计数、不汇总，也不会进入您的工作报告。
desk-practice-make = 建一个练习小组
desk-practice-remove = 删掉练习小组
desk-group-days-left = { $count ->
    [0] 期限已过，小动物已经忘掉了。
   *[other] 还有{ $count }天，到{ $day }为止
}
desk-group-archive = 收起来
desk-group-bring-back = 拿回来
