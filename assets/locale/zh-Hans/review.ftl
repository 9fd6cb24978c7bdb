# 回顾：小组的成长。
review-title = { $group }：我们的成长
review-back = 返回
review-back-to-story = 我们的故事
review-meeting-earlier = 前一次活动
review-meeting-later = 后一次活动

# 活动列表
review-heads = { $count ->
    [0] 没有孩子
   *[other] { $count } 个孩子
}
review-minutes = { $count } 分钟
review-empty = 花园正等着大家
review-empty-more = 第一次活动之后，这里会看到小组做了什么。

# 花园图
review-visits = { $count ->
    [0] 还没到
   *[other] { $count } 次活动
}
review-between-names = 、
review-factor-personal-image = 自我形象
review-factor-optimism = 乐观
review-factor-goal-setting = 目标
review-factor-communication = 沟通
review-factor-emotion = 情绪
review-factor-problem-solving = 解决问题
review-factor-rights = 权利
review-factor-support = 支持
review-factor-study = 学习
review-factor-confidence = 自信
review-factor-ritual = 每次都有

# 小组的收获
review-made = 我们一起完成的
review-ideas = 看过的办法
review-planned-few = 定下计划的孩子很少。
review-planned-more-than-few = 定下计划的孩子不止两个。
review-planned-some = 一些孩子定下了计划。
review-planned-most-or-all = 大多数或全部孩子定下了计划。
review-words = 用到的情绪词
review-new-words = 其中新的情绪词

# 一次活动
review-activity-gone = 一个已不在这台平板上的活动
review-mood = 心里的天气
review-before = 开始的时候
review-after = 结束的时候
review-change = 从开始到结束
review-lighter = 变轻松了
review-same = 差不多
review-heavier = 变沉重了
review-bin-light = 轻松
review-bin-between = 说不清
review-bin-heavy = 沉重
review-feelings = 感受：{ $title }
review-not-enough = 回答还不够多
review-not-enough-more = 为了不让任何一个孩子被认出来，至少有五个孩子回答才会显示，而且只说到看不出谁选了什么为止。

# 孩子们觉得怎么样
review-say = 孩子们觉得怎么样
review-say-again = 还想再来一次吗？
review-say-heard = 有人认真听自己说话吗？

# 只用词语，不用数字
review-few = 很少
review-some = 一些
review-most-or-all = 大多数或全部
review-legend = 很少：没有、一个或两个。大多数或全部：至少四分之三。一些：介于两者之间。

# 图下面的一句话
review-said-first-most-or-all = 孩子们的回答里，大多数或全部是{ $names }
review-said-first-some = 孩子们的回答里，有一些是{ $names }
review-said-then-some = { $names }有一些
review-said-then-few = { $names }很少
review-said-quoted = { $name }
review-turned-first-most-or-all = 孩子们说，结束时大多数或全部{ $names }
review-turned-first-some = 孩子们说，结束时有一些是{ $names }的
review-turned-then-some = { $names }的有一些
review-turned-then-few = { $names }的很少
review-turned-quoted = { $name }
review-between-parts = 。
review-sentence = { $parts }。
# Where amounts would tell too much: more than half of the children, or, for a change, at least two more one way.
review-said-on-the-whole-first = 超过一半的孩子选了“{ $first }”。
review-said-on-the-whole-mixed = 各有不同：选“{ $first }”的和选“{ $last }”的，都没有超过一半。
review-said-on-the-whole-last = 超过一半的孩子选了“{ $last }”。
review-turned-on-the-whole-first = 总的来说轻松了些：变轻松的孩子比变沉重的至少多两个。
review-turned-on-the-whole-mixed = 有轻有重：变轻松的和变沉重的差不多一样多。
review-turned-on-the-whole-last = 总的来说沉重了些：变沉重的孩子比变轻松的至少多两个。
review-spread = 孩子们的回答各不相同，每一种都很少。
review-either = { $first }和{ $second }
review-either-of-three = { $first }、{ $second }和{ $third }

# 跳过
review-participation = 参与和跳过
review-passed-few = 很少有孩子跳过（没有、一个或两个）。跳过也是参与的一种方式。
review-passed-more-than-few = 至少跳过一次的孩子不止两个。跳过也是参与的一种方式。
review-passed-some = 一些孩子至少跳过一次。跳过也是参与的一种方式。
review-passed-most-or-all = 大多数或全部孩子至少跳过一次。跳过也是参与的一种方式。

review-no-comparison = 以上是孩子们自己的回答，没有对照组。

# 孩子们怎么说这六件事：开始前、结束后和回访
review-measure = 孩子们怎么说这六件事
review-measure-before = 开始前
review-measure-after = 结束后
review-measure-follow-up = { $count } 个月后
review-measure-all-groups = 所有小组合在一起看

# 所有小组合在一起
review-all-title = 所有小组合在一起看
review-all-empty = 还没有小组被问过这六件事
review-all-empty-more = 系列活动会在第一次、最后一次和回访时问一问。
review-all-about = 小组在两个不同的日子活动过、并且有五个以上孩子回答，才会用数字显示，而且两个小组两个小组地计入；落单的小组先等一等，这样就不能靠相减看出某一个小组。
review-all-older = 有 { $count } 个小组答的是以前的问法。问法不一样，不能和现在的放在一起比，所以这里不显示。
review-all-groups = 到现在问过 { $count } 个小组。
review-all-time = { $time }：{ $groups } 个小组，问了 { $asked } 个孩子，{ $answered } 个回答了。
review-all-median = 中位数是 { $median }（1 到 { $scale } 分）。
review-all-quoted = “{ $name }”
review-all-between = ；
review-all-count = { $name }：{ $count }
review-all-amount = { $name }：{ $amount }
review-all-most-answered = 大多数或全部回答{ $name }。
review-all-change = { $time }，{ $groups } 个小组里有 { $children } 个孩子又答了一次。
review-all-higher = 选得更高
review-all-same = 选得一样
review-all-lower = 选得更低
review-all-directions-three = 和第一次比，{ $more } 个选得更高，{ $same } 个一样，{ $less } 个更低。
review-all-directions-one-two = 和第一次比，{ $one } 个选得更高，{ $two } 个一样或更低。
review-all-directions-two-one = 和第一次比，{ $two } 个选得更高或一样，{ $one } 个更低。
review-all-directions-words = 和第一次比，选得更高：{ $more }；选得一样：{ $same }；选得更低：{ $less }。
review-all-most-higher = 和第一次比，大多数或全部选得更高。
review-all-most-same = 和第一次比，大多数或全部选得一样。
review-all-most-lower = 和第一次比，大多数或全部选得更低。
review-all-two-sentences = { $first }{ $second }
review-all-net-higher = 按 100 个孩子算，选得更高的比更低的大约多 { $count } 个（{ $net }）；选得一样的也算在里面。
review-all-net-lower = 按 100 个孩子算，选得更低的比更高的大约多 { $count } 个（{ $net }）；选得一样的也算在里面。
review-all-net-none = 选得更高的和更低的差不多一样多（{ $net }）。
review-all-test = 就算这 { $questions } 个问题都没有变化，{ $sets } 批这样的小组里，最多大约有 { $count } 批也会碰巧出现这么大的差别（{ $p }，已按一共问的 { $questions } 个问题调整；以整个小组来比）。
review-all-test-one = 就算没有变化，{ $sets } 批这样的小组里，大约有 { $count } 批也会碰巧出现这么大的差别（{ $p }，只问了一个问题；以整个小组来比）。
review-all-test-chance = { $questions ->
    [1] 这么大的差别，碰巧也会有（{ $p }，只问了一个问题；以整个小组来比）。
   *[other] 这么大的差别，碰巧也会有（{ $p }，已按一共问的 { $questions } 个问题调整；以整个小组来比）。
}
review-all-test-few = 满六个小组、30 个孩子，才会说这样的差别有多容易是碰巧。
review-all-test-part = 这里不说这样的差别有多容易是碰巧：说了，合在一起或没有显示的数字就会被推出来。
