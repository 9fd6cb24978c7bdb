# 小组的故事：上次活动一句，系列活动一句，每一部分一句。
story-between = ；
story-month = { $year }年{ $month }月
story-time-before = 开始前
story-time-after = 结束时
story-time-follow-up = { $count }个月后

story-last = 上次活动（{ $day }）：{ $heads }，{ $minutes }。主题：{ $factors }。
story-last-plain = 上次活动（{ $day }）：{ $heads }，{ $minutes }。
story-programme = “{ $programme }”：{ $planned }次活动，已经做了{ $held }次。
story-programme-whole = “{ $programme }”：{ $planned }次活动都做完了。
story-meetings = { $count ->
    [1] 小组见过一次面（{ $day }）。
   *[other] 从{ $day }到现在，小组一共见了{ $count }次面。
}

story-path = { $meetings ->
    [1] 到现在见了一次面，一起度过{ $minutes }分钟，来了{ $attendances }个孩子。
   *[other] 到现在见了{ $meetings }次面，一起度过{ $minutes }分钟，孩子们一共来了{ $attendances }人次。
}

# The weather: told as a change where it can be
story-weather-lighter = { $of ->
    [1] 只有一次活动可以说：孩子们离开时，总的来说比来的时候轻松。
   *[other] 可以说的{ $of }次活动里，有{ $lighter }次，孩子们离开时总的来说比来的时候轻松；没有哪一次更沉重。
}
story-weather-heavier = { $of ->
    [1] 只有一次活动可以说：孩子们离开时，总的来说比来的时候沉重。
   *[other] 可以说的{ $of }次活动里，有{ $heavier }次，孩子们离开时总的来说比来的时候沉重；没有哪一次更轻松。
}
story-weather-both = 可以说的{ $of }次活动里，有{ $lighter }次，孩子们离开时总的来说比来的时候轻松，有{ $heavier }次更沉重。
story-weather-mixed = { $of ->
    [1] 只有一次活动可以说：变轻松的孩子和变沉重的差不多一样多。
   *[other] 可以说的{ $of }次活动里，每次变轻松的孩子和变沉重的都差不多一样多。
}
story-weather-light = { $of ->
    [1] { $light ->
        [0] 只有一次活动可以说：带着轻松的天气离开的孩子没有超过一半。
       *[other] 只有一次活动可以说：超过一半的孩子离开时天气轻松。
    }
   *[other] { $light ->
        [0] 可以说的{ $of }次活动里，没有哪一次有超过一半的孩子离开时天气轻松。
       *[other] 可以说的{ $of }次活动里，有{ $light }次，超过一半的孩子离开时天气轻松。
    }
}

story-grown-higher = { $time }和第一次比，这些方面选得更高的孩子比选得更低的至少多两个：{ $factors }。能比的一共有{ $of }个方面。
story-grown-none = { $time }和第一次比，能比的{ $of }个方面里，没有哪一个选得更高的孩子比选得更低的至少多两个。
story-grown-visited = { $visits ->
    [1] 到现在各做过一次的：{ $factors }。六颗种子照顾到了{ $seeds }颗。
   *[other] 做得最多的（{ $visits }次）：{ $factors }。六颗种子照顾到了{ $seeds }颗。
}

story-goals-first = { $meetings ->
    [1] 有一次活动回头看了目标：超过一半的孩子已经爬到最高的两级。
   *[other] 有{ $meetings }次活动回头看了目标；最近一次可以说的，超过一半的孩子已经爬到最高的两级。
}
story-goals-mixed = { $meetings ->
    [1] 有一次活动回头看了目标：最高的两级和最低的一级，都没有超过一半的孩子。
   *[other] 有{ $meetings }次活动回头看了目标；最近一次可以说的，最高的两级和最低的一级，都没有超过一半的孩子。
}
story-goals-last = { $meetings ->
    [1] 有一次活动回头看了目标：超过一半的孩子在第一级，每个目标都从那里开始。
   *[other] 有{ $meetings }次活动回头看了目标；最近一次可以说的，超过一半的孩子在第一级，每个目标都从那里开始。
}
story-goals-again = 有{ $meetings }次活动回头看了目标。
story-goals-plans = 五个孩子以上的活动里，有{ $meetings }次留了时间定计划。

story-words = 小组至少用过{ $count }个不同的情绪词。
story-words-new = 小组至少用过{ $count }个不同的情绪词，其中{ $new }个到{ $month }才第一次能说。
story-ideas = 大家一起看过{ $count }个办法。

story-helps-tool = { $meetings ->
    [1] 有一次活动里，至少五个孩子说这样能让自己静下来：{ $tool }。
   *[other] 有{ $meetings }次活动里，至少五个孩子说这样能让自己静下来：{ $tool }。
}
story-helps-again = { $of ->
    [1] { $wanted ->
        [0] 只有一次活动可以说：说很愿意再来一次的孩子没有超过一半。
       *[other] 只有一次活动可以说：超过一半的孩子说很愿意再来一次。
    }
   *[other] { $wanted ->
        [0] 可以说的{ $of }次活动里，没有哪一次有超过一半的孩子说很愿意再来一次。
       *[other] 可以说的{ $of }次活动里，有{ $wanted }次，超过一半的孩子说很愿意再来一次。
    }
}
story-helps-chose = { $times ->
    [1] 可以选的时候，小组选了“{ $title }”。
   *[other] 可以选的时候，小组选得最多的是“{ $title }”，一共{ $times }次。
}

story-seen = 您看到的：{ $said }。
story-seen-alone = 自己就能做到：{ $names }
story-seen-help = 您帮一把就行：{ $names }
story-seen-not-yet = 还做不到：{ $names }
story-seen-turns = 轮着来
story-seen-listening = 互相倾听
story-seen-helping = 互相帮忙
story-seen-conflict = 解决矛盾
story-seen-joining = 投入参与
story-seen-mood = 气氛
story-seen-part = 参与
story-seen-plan = 安排
story-seen-mood-1 = 您看到的：气氛不太轻松。
story-seen-mood-2 = 您看到的：气氛有好有坏。
story-seen-mood-3 = 您看到的：气氛很好。
story-phase-confirmed = 您说过，小组在这个阶段：{ $phase }。
story-phase-proposed = 小组可能在这个阶段：{ $phase }。由您来定。
story-phase-by-place = 这是按这次活动在系列里的位置推出来的。
story-phase-by-sight = 这是按您上次看到的推出来的。

story-next = 下次可以做“{ $title }”。

story-untold-few = { $asked }个问题里，有{ $untold }个不说：来的孩子不到五个。
story-untold-telling = { $asked }个问题里，有{ $untold }个不说：回答的孩子不到五个，或者说了会看出是谁。
story-untold-both = { $asked }个问题里，有{ $untold }个不说：来的或回答的孩子不到五个，或者说了会看出是谁。

# 页面：标题，以及图上的字
story-title-last = 上次活动
story-title-programme = 系列活动
story-title-path = 我们走过的路
story-title-weather = 心里的天气
story-title-grown = 长出来的
story-title-goals = 目标
story-title-words = 词语和办法
story-title-helps = 对我们有用的
story-title-seen = 我看到的
story-title-next = 下一次
story-title-untold = 不说的
story-not-told = 不说
story-nothing-told = 这一部分没有可以说的。
story-mixed = 有多有少
story-visited = 做过的还有：{ $names }
story-visited-one = { $name }（{ $count }次）
story-short-day = { $month }月{ $day }日
story-short-minutes = { $count }分
story-path-signs = 石头上是来了几个孩子，石头上方是做了什么，下方是孩子们愿不愿意再来一次，六根小柱是您看到的。点一块石头，就打开那次活动。
story-meeting = { $number }. { $day }：{ $title }。{ $heads }，{ $minutes }。
story-again-word-first = 超过一半的孩子说很愿意再来一次。
story-again-word-mixed = 要不要再来一次，孩子们想法不一。
story-again-word-last = 超过一半的孩子说不太想再来一次。
story-arriving = 来的时候
story-change = 从来到走
story-leaving = 离开时
story-weather-word-first = 多半轻松
story-weather-word-mixed = 有轻有重
story-weather-word-last = 多半沉重
story-change-word-first = 总的来说更轻松
story-change-word-mixed = 总的来说差不多
story-change-word-last = 总的来说更沉重
story-made-words = { $count }个情绪词
story-made-ideas = 一起看过{ $count }个办法
story-made-strengths = 孩子们说出了{ $count }个长处
story-time-short-before = 开始前
story-time-short-after = 结束时
story-time-short-follow-up = { $count }个月后
story-height-first = 超过一半的孩子快到顶了
story-height-mixed = 有高有低
story-height-last = 超过一半的孩子在第一级
story-goals-helped = 路上帮到我们的：
story-words-feelings = 情绪词：
story-words-strengths = 长处：
story-words-new-sign = 带星星的：这个月第一次能说。
story-helps-tools = 能让我们静下来的：
story-helps-chosen = 我们选过的：
story-helps-wanted = 超过一半的孩子很愿意再来一次的：
story-at-meetings = { $name }（{ $count }次活动）
story-next-follows = 系列里接下来是“{ $session }”。
story-next-wanted = 超过一半的孩子说很愿意再来一次“{ $session }”。
story-next-plan = 就安排这次
story-compare-whole = 完整的故事
story-compare-programmes = 这一轮和上一轮
story-compare-months = 这个月和上个月
story-compare-before = 先前：{ $first }到{ $last }
story-compare-now = 现在：{ $first }到{ $last }
story-compare-no-cause = 前后不一样，原因可能有很多。
story-meeting-seen = 您看到的
story-meeting-seen-hint = 随时可以改。说的是整个小组，从不说某一个孩子。
story-film-show = 给孩子们看
story-path-latest = 最近的{ $count }次活动：
