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
desk-date-title = Is the date right?
desk-date-ask = This tablet says today is { $today }. Is that right?
desk-date-why = It was last used on { $trusted }, as far as it knows. Until you answer, nothing is erased, and a session held now is noted under { $trusted }.
desk-date-denied = Please set the date in the tablet’s own settings. Until then nothing is erased, and a session held now is noted under { $trusted }.
desk-date-yes = Yes, that is today
desk-date-sure = Yes, erase them
desk-date-no = No: I will set the tablet’s clock
desk-date-forgets = { $count ->
    [one] If it is, the time of one group is over: its animals, and what was kept under them, are erased now. This cannot be taken back.
   *[other] If it is, the time of { $count } groups is over: their animals, and what was kept under them, are erased now. This cannot be taken back.
}
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
