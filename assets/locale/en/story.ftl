# The story of a group: one sentence for the last meeting, one for the programme, one for each part.
story-between = ;{" "}
story-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
story-time-before = Before
story-time-after = At the end
story-time-follow-up = { $count ->
    [one] One month later
   *[other] { $count } months later
}

story-last = Last meeting, { $day }: { $heads }, { $minutes }. It was about: { $factors }.
story-last-plain = Last meeting, { $day }: { $heads }, { $minutes }.
story-programme = “{ $programme }”: { $held } of { $planned } meetings have taken place.
story-programme-whole = “{ $programme }”: all { $planned } meetings have taken place.
story-meetings = { $count ->
    [one] The group has met once, on { $day }.
   *[other] The group has met { $count } times since { $day }.
}

story-path = { $meetings ->
    [one] One meeting so far: { $minutes } minutes together, and { $attendances ->
        [0] no children came
        [one] one child came
       *[other] { $attendances } children came
    }.
   *[other] { $meetings } meetings so far: { $minutes } minutes together. Counting every visit, children came { $attendances ->
        [one] once
       *[other] { $attendances } times
    }.
}

# The weather: told as a change where it can be
story-weather-lighter = { $of ->
    [one] At the one meeting of which it can be told, the children left lighter on the whole than they came.
   *[other] At { $lighter } of the { $of } meetings of which it can be told, the children left lighter on the whole than they came. At none did they leave heavier.
}
story-weather-heavier = { $of ->
    [one] At the one meeting of which it can be told, the children left heavier on the whole than they came.
   *[other] At { $heavier } of the { $of } meetings of which it can be told, the children left heavier on the whole than they came. At none did they leave lighter.
}
story-weather-both = At { $lighter } of the { $of } meetings of which it can be told, the children left lighter on the whole than they came; at { $heavier } they left heavier.
story-weather-mixed = { $of ->
    [one] At the one meeting of which it can be told, about as many children left lighter as heavier.
   *[other] At all { $of } meetings of which it can be told, about as many children left lighter as heavier.
}
story-weather-light = { $of ->
    [one] { $light ->
        [0] At the one meeting of which it can be told, light weather was not what more than half of the children left with.
       *[other] At the one meeting of which it can be told, more than half of the children left with light weather.
    }
   *[other] { $light ->
        [0] At none of the { $of } meetings of which it can be told did more than half of the children leave with light weather.
       *[other] At { $light } of the { $of } meetings of which it can be told, more than half of the children left with light weather.
    }
}

story-grown-higher = { $time }, compared with the first time, at least two more children chose higher than lower for: { $factors }. { $of ->
    [one] Only this can be compared.
   *[other] { $of } things can be compared.
}
story-grown-none = { $time }: for none of the things that can be compared with the first time ({ $of }) did at least two more children choose higher than lower.
story-grown-visited = { $visits ->
    [one] Visited so far, once each: { $factors }. { $seeds } of the six seeds have been visited.
   *[other] Visited most often, at { $visits } meetings: { $factors }. { $seeds } of the six seeds have been visited.
}

story-goals-first = { $meetings ->
    [one] Goals were looked at again at one meeting: more than half of the children were on one of the two highest rungs.
   *[other] Goals were looked at again at { $meetings } meetings; the last time it can be told, more than half of the children were on one of the two highest rungs.
}
story-goals-mixed = { $meetings ->
    [one] Goals were looked at again at one meeting: neither the highest rungs nor the lowest had more than half of the children.
   *[other] Goals were looked at again at { $meetings } meetings; the last time it can be told, neither the highest rungs nor the lowest had more than half of the children.
}
story-goals-last = { $meetings ->
    [one] Goals were looked at again at one meeting: more than half of the children were on the lowest rung, where every goal begins.
   *[other] Goals were looked at again at { $meetings } meetings; the last time it can be told, more than half of the children were on the lowest rung, where every goal begins.
}
story-goals-again = { $meetings ->
    [one] Goals were looked at again at one meeting.
   *[other] Goals were looked at again at { $meetings } meetings.
}
story-goals-plans = { $meetings ->
    [one] There was time to make plans at one meeting of five or more children.
   *[other] There was time to make plans at { $meetings } meetings of five or more children.
}

story-words = { $count ->
    [one] Of the words for feelings that the group has used, one can be told.
   *[other] The group has used at least { $count } different words for feelings.
}
story-words-new = The group has used at least { $count } different words for feelings; { $new } of them can be told for the first time in { $month }.
story-ideas = { $count ->
    [one] The group looked at one idea together.
   *[other] The group looked at { $count } ideas together.
}

story-helps-tool = { $meetings ->
    [one] What helped at least five children of one meeting to calm down: { $tool }.
   *[other] What helped at least five children to calm down, at { $meetings } meetings: { $tool }.
}
story-helps-again = { $of ->
    [one] { $wanted ->
        [0] At the one meeting of which it can be told, no more than half of the children said they would gladly do it again.
       *[other] At the one meeting of which it can be told, more than half of the children said they would gladly do it again.
    }
   *[other] { $wanted ->
        [0] At none of the { $of } meetings of which it can be told did more than half of the children say they would gladly do it again.
       *[other] At { $wanted } of the { $of } meetings of which it can be told, more than half of the children said they would gladly do it again.
    }
}
story-helps-chose = { $times ->
    [one] Where the group could choose, it chose “{ $title }”.
   *[other] Where the group could choose, it chose “{ $title }” most often: { $times } times.
}

story-seen = You saw: { $said }.
story-seen-alone = by themselves: { $names }
story-seen-help = with your help: { $names }
story-seen-not-yet = not yet: { $names }
story-seen-turns = taking turns
story-seen-listening = listening
story-seen-helping = helping each other
story-seen-conflict = sorting out conflict
story-seen-joining = joining in
story-seen-mood = the mood
story-seen-part = taking part
story-seen-plan = the plan
story-seen-mood-1 = You saw: the mood was hard.
story-seen-mood-2 = You saw: the mood was mixed.
story-seen-mood-3 = You saw: the mood was good.
story-phase-confirmed = The group is in this phase, as you said: { $phase }.
story-phase-proposed = The group may be in this phase: { $phase }. You decide.
story-phase-by-place = This follows from the place of the meeting in its programme.
story-phase-by-sight = This follows from what you saw at the last meeting.

story-next = Next time it could be “{ $title }”.

story-untold-few = Of { $asked } questions { $untold } are not told: fewer than five children were there.
story-untold-telling = Of { $asked } questions { $untold } are not told: fewer than five children answered, or the answers would have pointed at someone.
story-untold-both = Of { $asked } questions { $untold } are not told: fewer than five children were there or answered, or the answers would have pointed at someone.

# The page: titles, and the words on its pictures
story-title-last = Last meeting
story-title-programme = Programme
story-title-path = Our path
story-title-weather = The weather inside, over time
story-title-grown = What grew
story-title-goals = Goals
story-title-words = Words and ideas
story-title-helps = What helps us
story-title-seen = What I saw
story-title-next = Next time
story-title-untold = Not told
story-not-told = not told
story-nothing-told = Nothing is told of this.
story-mixed = mixed
story-visited = Visited: { $names }
story-visited-one = { $name } ({ $count })
story-short-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
story-short-minutes = { $count } min
story-path-signs = On a stone: how many children came. Above it: what you played. Below it: whether the children would gladly do it again, and six bars for what you saw. Touch a stone to open its meeting.
story-meeting = { $number }. { $day }: { $title }. { $heads }, { $minutes }.
story-again-word-first = Again: gladly, said more than half of the children.
story-again-word-mixed = Again: the children were of different minds.
story-again-word-last = Again: rather not, said more than half of the children.
story-arriving = Arriving
story-change = From arriving to leaving
story-leaving = Leaving
story-weather-word-first = mostly light
story-weather-word-mixed = mixed
story-weather-word-last = mostly heavy
story-change-word-first = lighter on the whole
story-change-word-mixed = neither lighter nor heavier on the whole
story-change-word-last = heavier on the whole
story-made-words = { $count ->
    [one] One word for a feeling
   *[other] { $count } words for feelings
}
story-made-ideas = { $count ->
    [one] One idea looked at together
   *[other] { $count } ideas looked at together
}
story-made-strengths = { $count ->
    [one] One strength that children named
   *[other] { $count } strengths that children named
}
story-time-short-before = before
story-time-short-after = after
story-time-short-follow-up = { $count ->
    [one] one month
   *[other] { $count } months
}
story-height-first = More than half of the children near the top
story-height-mixed = Some higher, some lower
story-height-last = More than half of the children on the first rung
story-goals-helped = What helped on the way:
story-words-feelings = Words for feelings:
story-words-strengths = Strengths:
story-words-new-sign = With stars: told for the first time this month.
story-helps-tools = What calms us:
story-helps-chosen = What we chose:
story-helps-wanted = What more than half of the children would gladly do again:
story-at-meetings = { $name } ({ $count } meetings)
story-next-follows = Next in the programme: “{ $session }”.
story-next-wanted = More than half of the children said they would gladly do “{ $session }” again.
story-next-plan = Plan this
story-compare-whole = Our whole story
story-compare-programmes = This programme beside the last
story-compare-months = This month beside the month before
story-compare-before = Before: { $first } to { $last }
story-compare-now = Now: { $first } to { $last }
story-compare-no-cause = What is different between the two may have many reasons.
story-meeting-seen = What you saw
story-meeting-seen-hint = You can change this at any time. It is about the group, never about one child.
story-film-show = Show the group
story-path-latest = The latest { $count } meetings:
