# The review: how a group is growing.
review-title = { $group }: how we are growing
review-back = Back
review-back-to-story = Our story
review-meeting-earlier = The meeting before
review-meeting-later = The meeting after

# The list of sessions
review-heads = { $count ->
    [0] no children
    [one] 1 child
   *[other] { $count } children
}
review-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
review-empty = The garden is waiting
review-empty-more = After the first session you will see here what the group did.

# The garden as a chart
review-visits = { $count ->
    [0] not yet
    [one] 1 session
   *[other] { $count } sessions
}
review-between-names = ,{" "}
review-factor-personal-image = Personal image
review-factor-optimism = Optimism
review-factor-goal-setting = Setting goals
review-factor-communication = Communication
review-factor-emotion = Emotion
review-factor-problem-solving = Solving problems
review-factor-rights = Rights
review-factor-support = Support
review-factor-study = Study
review-factor-confidence = Confidence
review-factor-ritual = Part of every session

# What the group made
review-made = What we made together
review-ideas = { $count ->
    [one] idea looked at
   *[other] ideas looked at
}
review-planned-few = Few children made a plan.
review-planned-more-than-few = More than a few children made a plan.
review-planned-some = Some children made a plan.
review-planned-most-or-all = Most or all children made a plan.
review-words = { $count ->
    [one] word for a feeling
   *[other] different words for feelings
}
review-new-words = { $count ->
    [one] of them new to the group
   *[other] of them new to the group
}

# One session
review-activity-gone = an activity that is no longer on this tablet
review-mood = The weather inside
review-before = At the beginning
review-after = At the end
review-change = From beginning to end
review-lighter = lighter
review-same = the same
review-heavier = heavier
review-bin-light = light
review-bin-between = in between
review-bin-heavy = heavy
review-feelings = Feelings: { $title }
review-not-enough = Not enough answers yet
review-not-enough-more = So that nobody can be picked out, answers are shown only when five or more children answered, and only as far as they leave open who chose what.

# How it was for the children
review-say = How it was for the children
review-say-again = Would they like to do this again?
review-say-heard = Did somebody listen to them?

# Amounts, never numbers
review-few = few
review-some = some
review-most-or-all = most or all
review-legend = Few: nobody, one or two. Most or all: at least three quarters. Some: anything between.

# What a chart says in a sentence
review-said-first-most-or-all = Most or all children reported { $names }
review-said-first-some = Some children reported { $names }
review-said-then-some = some reported { $names }
review-said-then-few = few reported { $names }
review-said-quoted = “{ $name }”
review-turned-first-most-or-all = Most or all children reported { $names } weather at the end
review-turned-first-some = Some children reported { $names } weather at the end
review-turned-then-some = some { $names }
review-turned-then-few = few { $names }
review-turned-quoted = { $name }
review-between-parts = ;{" "}
review-sentence = { $parts }.
# Where amounts would tell too much: more than half of the children, or, for a change, at least two more one way.
review-said-on-the-whole-first = More than half of the children reported “{ $first }”.
review-said-on-the-whole-mixed = Mixed: neither “{ $first }” nor “{ $last }” was reported by more than half of the children.
review-said-on-the-whole-last = More than half of the children reported “{ $last }”.
review-turned-on-the-whole-first = Lighter on the whole: at least two more children became lighter than heavier.
review-turned-on-the-whole-mixed = Mixed: about as many children became lighter as heavier.
review-turned-on-the-whole-last = Heavier on the whole: at least two more children became heavier than lighter.
review-spread = Children reported different things: few in each.
review-either = { $first } or { $second }
review-either-of-three = { $first }, { $second } or { $third }

# Passing
review-participation = Playing and skipping
review-passed-few = Few children skipped at least once. Skipping is part of playing.
review-passed-more-than-few = More than a few children skipped at least once. Skipping is part of playing.
review-passed-some = Some children skipped at least once. Skipping is part of playing.
review-passed-most-or-all = Most or all children skipped at least once. Skipping is part of playing.

review-no-comparison = This is what children reported; there was no comparison group.

# What children said about the six things, before, after and at follow-up
review-measure = What the children said about the six things
review-measure-before = Before
review-measure-after = After
review-measure-follow-up = { $count ->
    [one] One month later
   *[other] { $count } months later
}
review-measure-all-groups = All groups together

# All groups together
review-all-title = All groups together
review-all-empty = No group was asked about the six things yet
review-all-empty-more = Programmes ask about them in their first and last session and at follow-up.
review-all-about = Numbers are shown only for groups that met on two days and in which five children or more answered, and always for two groups at a time: the last one waits for another, so that no group can be found by subtracting.
review-all-older = { $count ->
    [one] One group answered an older wording. Answers to other words cannot be compared with those of today, so they are not shown here.
   *[other] { $count } groups answered an older wording. Answers to other words cannot be compared with those of today, so they are not shown here.
}
review-all-groups = { $count ->
    [one] One group was asked so far.
   *[other] { $count } groups were asked so far.
}
review-all-time = { $time }: { $answered } of { $asked } children answered, in { $groups } groups.
review-all-median = The middle answer is { $median } on a scale of 1 to { $scale }.
review-all-quoted = “{ $name }”
review-all-between = ;{" "}
review-all-count = { $name }: { $count }
review-all-amount = { $name }: { $amount }
review-all-most-answered = Most or all answered { $name }.
review-all-change = { $time }, { $children } children in { $groups } groups answered again.
review-all-higher = higher
review-all-same = the same
review-all-lower = lower
review-all-directions-three = { $more } chose higher than the first time, { $same } the same, { $less } lower.
review-all-directions-one-two = { $one } chose higher than the first time, { $two } the same or lower.
review-all-directions-two-one = { $two } chose higher than the first time or the same, { $one } lower.
review-all-directions-words = Compared with the first time, { $more } chose higher, { $same } the same, { $less } lower.
review-all-most-higher = Most or all chose higher than the first time.
review-all-most-same = Most or all chose the same as the first time.
review-all-most-lower = Most or all chose lower than the first time.
review-all-two-sentences = { $first } { $second }
review-all-net-higher = For every 100 children, about { $count } more chose higher than lower ({ $net }). Those who chose the same are counted too.
review-all-net-lower = For every 100 children, about { $count } more chose lower than higher ({ $net }). Those who chose the same are counted too.
review-all-net-none = About as many chose higher as lower ({ $net }).
review-all-test = If nothing had changed in any of the { $questions } questions asked, one or more of them would still show as much in at most about { $count } of { $sets } such sets of groups ({ $p }, adjusted for the { $questions } questions asked; whole groups compared).
review-all-test-one = If nothing had changed, as much or more would still show in about { $count } of { $sets } such sets of groups ({ $p }, one question asked; whole groups compared).
review-all-test-chance = { $questions ->
    [one] This much can come by chance alone ({ $p }, one question asked; whole groups compared).
   *[other] This much can come by chance alone ({ $p }, adjusted for the { $questions } questions asked; whole groups compared).
}
review-all-test-few = From six groups and 30 children on, it also says here how easily chance alone shows as much.
review-all-test-part = How easily chance alone shows as much is left out here: it would give away the numbers that are joined or left out.
