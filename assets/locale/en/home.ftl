# The desk's home beyond the groups: days, practice, groups that were put away.

desk-home-next = Next: { $session }
desk-home-archived = { $count ->
    [one] One group put away
   *[other] { $count } groups put away
}
desk-follow-ups = { $count ->
    [one] One group is due to be looked up again
   *[other] { $count } groups are due to be looked up again
}
desk-follow-up-open = Open { $group }
desk-follow-up-due = { $count ->
    [one] { $count } month after the last session: { $day }
   *[other] { $count } months after the last session: { $day }
}
desk-clock-title = The tablet’s date does not fit the records
desk-clock-text = The tablet says it is { $today }, but the records know of { $latest }. Please set the tablet’s date. Nothing is lost and nothing is forgotten early: sessions stay in the order in which they were played. Only a session begun now would carry the wrong day.
desk-practice = Practice
desk-practice-ribbon = Practice: made-up children. Nothing here counts.
desk-practice-text = Six made-up children with a history of nine sessions. Try everything with them: nothing of it is counted, pooled or put into a report about your work.
desk-practice-make = Make the practice group
desk-practice-remove = Remove the practice group
desk-group-days-left = { $count ->
    [0] The animals are forgotten: their time was over.
    [one] One more day, until { $day }
   *[other] { $count } more days, until { $day }
}
desk-group-archive = Put away
desk-group-bring-back = Bring back
