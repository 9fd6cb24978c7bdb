# 工作台上往外带的东西：打印材料、联系卡和会面、报告。

# 小组页上
desk-papers-open = 报告、联系卡、交接
desk-sheets-open = 打印材料

# 放到哪里
desk-handed-place = 文件会放进这个文件夹：{ $place }
desk-handed-done = { $count ->
    [1] { $file } 已放进文件夹 { $place }
   *[other] { $count } 个文件已放进文件夹 { $place }，最后一个是 { $file }
}
desk-handed-full = 平板没有空间放这个文件了。请先腾出一些空间，再试一次：之前写好的都是完整的。
desk-handed-gone = 文件夹不见了。请把它放回来，或接好它所在的磁盘，再试一次。
desk-handed-forbidden = 应用不能写进这个文件夹。请在平板的设置里允许，再试一次。
desk-handed-other = 文件没有写成。请再试一次；如果还是不行，请重启平板。
desk-handed-workbook = 表格文件没有做成。请改用 CSV，内容是一样的。

# 打印材料
desk-sheets-title = 打印材料：{ $group }
desk-sheets-programme = 哪个方案？
desk-sheets-which = 打印哪些？
desk-sheets-hint = 每份都是 A4 大小的页面，用浏览器打开，就可以打印。
desk-sheets-animal-cards = 动物卡
desk-sheets-calm-cards = 安静卡
desk-sheets-families = 给家庭的邀请
desk-sheets-neighbours = 给社区的邀请
desk-sheets-linkage-cards = 家庭、学校、社区联系卡
desk-sheets-run-sheets = 流程单
desk-sheets-take-home = 带回家的纸
desk-sheets-protection = 保护流程表
desk-sheets-carer-notes = 给家里大人的小纸条：孩子想带才给
desk-sheets-count = { $count }份
desk-sheets-write = { $count ->
    [0] 请先选一种
   *[other] 把{ $count }份放进文件夹
}

# 联系卡和会面，报告
desk-papers-title = 报告和联系卡：{ $group }
desk-papers-cards = 联系卡和会面
desk-papers-since = { $count ->
    [0] 第一次活动之前的数。只留下数字，不留名字。
   *[other] 第{ $count }次活动以来的数。只留下数字，不留名字。
}
desk-papers-given = 送出的卡
desk-papers-returned = 收回的卡
desk-papers-meetings = 会面
desk-papers-family = 家庭
desk-papers-school = 学校
desk-papers-community = 社区
desk-papers-counter = { $partner }，{ $what }
desk-papers-in-all = 一共：送出{ $given }张，收回{ $returned }张，会面{ $meetings }次
desk-papers-write = 交出去
desk-papers-write-hint = 给资助方、购买方或同事。这些文件里没有哪个孩子，也没有回答。
desk-papers-log-csv = 活动记录（CSV）
desk-papers-log-xlsx = 活动记录（Excel）
desk-papers-report = 打印的报告
desk-papers-handover = 交接给同事

# 所有小组合在一起的文件
desk-all-write = 给机构的文件
desk-all-write-hint = 所有小组的活动、人次、材料、联系卡和会谈，还有可以说明的孩子们的回答。
desk-all-html = 可打印的报告
desk-all-csv = 表格（CSV）
desk-all-xlsx = 表格（XLSX）
