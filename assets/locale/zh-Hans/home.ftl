# 工作台首页上小组以外的内容：日期、练习、收起来的小组。

desk-home-next = 下一次：{ $session }
desk-home-archived = 收起来的小组：{ $count }个
desk-follow-ups = 有{ $count }个小组该回访了
desk-follow-up-open = 打开{ $group }
desk-follow-up-due = 最后一次活动后{ $count }个月：{ $day }
desk-date-title = 日期对吗？
desk-date-ask = 平板显示今天是{ $today }，对吗？
desk-date-why = 平板记得上一次使用是在{ $trusted }。您回答之前，什么都不会清除；这期间办的活动，日期先记成{ $trusted }。
desk-date-denied = 请到平板自己的设置里把日期调好。调好之前，什么都不会清除；这期间办的活动，日期先记成{ $trusted }。
desk-date-yes = 对，就是今天
desk-date-sure = 是的，清除
desk-date-no = 不对，我去把日期调好
desk-date-forgets = 如果今天真是这一天，就有{ $count }个小组到期了：它们的小动物和记在名下的内容会马上清除，找不回来。
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
