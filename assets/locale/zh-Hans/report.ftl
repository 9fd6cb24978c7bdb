# 关于一个小组的材料：活动记录、报告、交接包，以及文件的名字。
print-file-log-csv = 活动记录
print-file-log-xlsx = 活动记录
print-file-report = 报告
print-file-handover = 交接
print-file-practice = 练习
print-file-pack = 数据包
print-file-copy = 备份
print-file-all-groups = 所有小组
print-practice = 这是练习：孩子和活动都是编出来的，不是工作记录。
print-file-animal-cards = 动物卡
print-file-calm-cards = 安静卡
print-file-families = 给家庭的邀请
print-file-neighbours = 给社区的邀请
print-file-linkage-cards = 联系卡
print-file-run-sheets = 流程单
print-file-take-home = 带回家的纸
print-file-protection = 保护流程表
print-file-carer-notes = 给家里大人的小纸条

# MZ/T 095-2017 的小组工作过程
print-phase-preparatory = 筹备期
print-phase-forming = 形成期
print-phase-transition = 转折期
print-phase-mature = 成熟期
print-phase-ending = 结束期
print-phase-single = 单次活动

# 活动记录
print-log-title = 活动记录：{ $group }
print-log-sheet = 活动记录
print-log-note = 这里只有做过什么的数字，记录里没有名字。费用是计划的费用。联系卡和会面写在数的时候最近的那次活动旁边。
print-log-sum = 合计
print-log-number = 次序
print-log-date = 日期
print-log-programme = 方案
print-log-session = 活动
print-log-phase = 阶段
print-log-minutes = 分钟
print-log-heads = 人数
print-log-activities = 内容
print-log-factors = 因素
print-log-materials = 材料
print-log-cost = 费用（元）
print-log-gone = 这台平板上已经没有的活动
print-log-family = 家庭
print-log-school = 学校
print-log-community = 社区
print-log-cards-given = { $partner }：送出的卡
print-log-cards-returned = { $partner }：收回的卡
print-log-meetings = { $partner }：会面

# 打印的报告
print-report-title = { $group }：小组做了什么
print-report-who = 儿童小组，{ $ages }。写于{ $day }。
print-report-day = { $first }的活动。
print-report-days = 活动从{ $first }到{ $last }。
print-report-sum-sessions = 活动次数
print-report-sum-minutes = 一起度过的分钟
print-report-sum-attendances = 参加人次
print-report-sum-cost = 材料费用（按计划，元）
print-report-empty = 还没有活动。第一次活动结束后，就会写在这里。
print-report-garden = 活动说了些什么
print-report-garden-sentence = { $count ->
    [0] 六个内在因素都还没有走到。
    [6] 六个内在因素都走到了；植物下面的数字是活动次数。
   *[other] 六个内在因素走到了{ $count }个；植物下面的数字是活动次数。
}
print-report-around-one = { $factor }（{ $count }）
print-report-around = 还有：{ $names }。
print-report-sessions = 时间和人数
print-report-sessions-sentence = 一共{ $count }次活动，{ $minutes }分钟，{ $attendances }人次。
print-report-latest = 图里是最近的{ $count }次，下面的表里有全部。
print-report-made = 大家一起做到的
print-report-ideas = 看过的不同办法
print-report-plans = 定过计划的活动
print-report-feeling-words = 用过的情绪词
print-report-made-sentence = 在至少五个孩子的活动里，大家一起看过{ $ideas }个办法，有{ $plans }次定下了计划，用过{ $words }个不同的情绪词。
print-report-few = 小组一起做到的，只从至少五个孩子的活动里数，免得有谁被认出来。
print-report-linkage = 联系卡和会面
print-report-linkage-none = 还没有数过联系卡和会面。
print-report-cards-given = 送出的卡
print-report-cards-returned = 收回的卡
print-report-meetings = 会面
print-report-linkage-sentence = 给家庭、学校和社区送出{ $given }张联系卡，收回{ $returned }张，会面{ $meetings }次。
print-report-log = 每一次活动
print-report-how = 怎么读这份报告
print-report-how-names = 平板不记名字、生日、照片，也不记孩子说的话。这几页里没有一处说的是某一个孩子。
print-report-how-claims = 这些数字只说发生过什么，不说活动带来了什么：没有可以对照的小组。
print-report-how-phases = 阶段按照 MZ/T 095-2017 小组工作的过程，由活动在方案里的位置得出：第一次是形成期，最后一次和之后的回访是结束期；中间的前三分之一是转折期，其余是成熟期。

# 交接包
print-handover-title = { $group }：交接
print-handover-hint = 给接手小组的同事。活动记录在旁边的文件里。
print-handover-next = 接下来
print-handover-prepare = 先备好：{ $materials }
print-handover-through = 方案已经走完。和小组一起再选一个，或者好好告别。
print-handover-first = 小组还没有开始。请从第一次活动开始。
print-handover-last = 每次活动备了什么
print-handover-programme = 小组正在走的方案：{ $programme }。
print-handover-children = 孩子们
print-handover-children-text = 这里没有孩子的名字，没有动物，也没有回答。拿着动物卡的孩子会自己带来。谁想聊一聊，不写在这里，请两位大人当面交接。

# 所有小组合在一起，给机构用
print-all-name = 所有小组合在一起
print-all-title = 所有小组合在一起：做了什么
print-all-written = 这台平板上的所有小组。写于 { $day }。
print-all-note = 这些数字来自不记姓名的记录。费用是计划的费用。孩子的回答两个小组两个小组地计入，每两组至少十个孩子。
print-all-plans = 开展了哪些活动
print-all-held = 次数
print-all-plan-gone = 已不在这台平板上的活动
print-all-test = 同一个小组的孩子会互相影响，所以以整个小组来比：把各小组的变化用所有可能的方式颠倒过来，数一数出现这么大差别的有多少（符号置换检验，双侧）。p 已按所有问题调整（Holm），满六个小组、30 个孩子才显示。选得一样的孩子，每个数字里都算在内。
print-all-pairs = 一起计入过的两个小组，以后也只在一起计入。其中一个小组删除以后，这两个小组都不再计入，剩下的小组也不会和别的小组配在一起。
print-report-sum-groups = 开展过活动的小组
print-all-subject = 关于
print-all-factor = 因子
print-all-time = 时间
print-all-what = 内容
print-all-value = 数值
print-all-older = 答的是以前问法的小组（不显示）
print-all-groups = 计入的小组
print-all-asked = 问了多少孩子
print-all-answered = 多少孩子回答了
print-all-median = 中位数
print-all-in-words = 回答（文字）
print-all-changed-groups = 变化：计入的小组
print-all-changed-children = 变化：两次都回答的孩子
print-all-changed-part = 变化：{ $name }
print-all-changed-words = 变化（文字）
print-all-changed-net = 变化：选得更高的比更低的多多少（占全部孩子）
print-all-changed-p = 变化：p（以整个小组来比，已按所有问题调整）
print-all-changed-questions = 变化：一共问了多少个问题（p 按它调整）
