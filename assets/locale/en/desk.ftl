# The facilitator's desk.

desk-back = Back
desk-back-to-garden = Back to the garden
desk-not-yet = Not now
desk-day = { $day } { $month ->
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
desk-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
desk-seats = { $count ->
    [0] no fixed seats
    [one] { $count } seat
   *[other] { $count } seats
}
desk-programme-length = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}{ $again ->
    [0] { "" }
    [one] {" "}and { $again } follow-up
   *[other] {" "}and { $again } follow-ups
}
desk-sessions = { $count ->
    [0] No session yet
    [one] { $count } session
   *[other] { $count } sessions
}
desk-last-session = Last met on { $day }
desk-no-session-yet = Has not met yet
desk-fewer = Fewer: { $name }
desk-more = More: { $name }

desk-band-a = 6–8 years
desk-band-b = 9–11 years
desk-band-c = 12–14 years
desk-band-d = 15–18 years
desk-band-a-hint = No reading needed.
desk-band-b-hint = Short texts, more choices.
desk-band-c-hint = More room for their own words.
desk-band-d-hint = They can help lead.

# The PIN
desk-pin-delete = Delete the last digit
desk-pin-enter = OK
desk-set-pin-title = Choose a PIN for the desk
desk-set-pin-choose = Choose 4 to 8 digits
desk-set-pin-again = Once more, the same digits
desk-set-pin-why = The PIN keeps this side of the tablet for adults: children play in the garden, you work here.
desk-set-pin-forgotten = If it is forgotten, nothing is lost: you get a recovery number next, to write down.
desk-set-pin-unequal = The two were not the same. Please choose again.
desk-gate-title = The facilitator’s desk
desk-gate-ask = Please enter the PIN
desk-gate-hint = For the adult who leads the group. The children’s garden goes on without it.
desk-gate-wrong = That was not the PIN. Please try again.
desk-gate-wait-seconds = That was not the PIN. You can try again in { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}.
desk-gate-wait-minutes = That was not the PIN. You can try again in about { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}.
desk-gate-delete-title = Delete this group for good?
desk-gate-delete-hint = With the PIN, the group, its sessions and its garden are erased from this tablet. Nobody can bring them back.
desk-gate-delete-waiting = { $count ->
    [one] One child of this group asked to talk and still waits. That is erased too. Please speak with the child or hand it on first.
   *[other] { $count } children of this group asked to talk and still wait. That is erased too. Please speak with them or hand it on first.
}
desk-gate-keep-group = Keep the group

# Home
desk-home-title = Desk
desk-home-groups = Groups
desk-home-make-group = Make a group
desk-home-no-groups = A group gets two words and a picture instead of a name. It takes half a minute.
desk-kept-open = What we keep
desk-unfinished-title = { $group }: a session is waiting
desk-unfinished-go-on = Go on where we stopped
desk-unfinished-end = End it
desk-unfinished-end-sure = End the session that was interrupted?
desk-unfinished-end-text = For when the children have gone home. What the group played counts, and the wrap-up opens; once it is done, single answers are deleted. The private ending can no longer be offered, so think of anyone you should ask in person. A session that nobody goes on with is ended so by itself after { $count } days.
desk-unfinished-end-yes = Yes, end it

# Who asked to talk
desk-talk-title = { $count ->
    [0] Nobody pressed “Talk later”
    [one] One child asked to talk
   *[other] { $count } children asked to talk
}
desk-talk-hint = Only you see this. It stays here until you mark it, and is never exported.
desk-talk-overdue = Overdue: please mark as spoken with or handed on
desk-talk-stays = They also stay at the top of the desk until you mark them.
desk-talk-nobody = You may still want to ask in person anyone who seemed quiet or upset.
desk-talk-spoken-with = Spoken with
desk-talk-handed-on = Handed on
desk-talk-spoken-with-sure = Has somebody spoken with { $animal }?
desk-talk-handed-on-sure = Has the matter of { $animal } been handed on?
desk-talk-spoken-with-yes = Yes, spoken with
desk-talk-handed-on-yes = Yes, handed on
desk-talk-sure-text = The animal is then erased. Only the number of such talks stays. This cannot be taken back.
desk-talk-first = Ask first: “Can it wait, or is it about being safe?”
desk-talk-safe = It is about being safe
desk-talk-do-title = When you talk with the child
desk-talk-do-listen = Listen calmly. Thank the child for telling you.
desk-talk-do-secrecy = Do not promise to keep it secret.
desk-talk-do-investigate = Do not question or investigate; write down the child’s own words on paper.
desk-talk-do-tell = Tell the responsible person now, as your protection steps say.
desk-helplines-title = Helplines in China
desk-helplines-verify = Verify locally which numbers answer where you work.

# Making a group
desk-new-group-title = Make a group
desk-new-group-words = These two words and the picture are the group’s only name.
desk-new-group-other = Other words
desk-new-group-picture = Picture { $count }
desk-new-group-band = How old are the children?
desk-new-group-language = The children play in
desk-new-group-seats = Seats
desk-new-group-animals = Animals
desk-animals-stay = Each child keeps its animal
desk-animals-stay-hint = For a programme. Give each child a printed animal card.
desk-animals-new = New animals each time
desk-animals-new-hint = For open groups where other children come each time.
desk-new-group-make = Make the group
desk-new-group-ready = You can start a session right after.
desk-new-group-missing = Choose how old the children are.

# A group's page
desk-group-plans = Choose a session
desk-group-no-plans = There is no plan for this age yet.
desk-group-choose = Choose a session above first.
desk-group-next = Comes next
desk-group-heads = Here today
desk-group-go = Go
desk-group-few-none = Nobody has a seat: everybody plays together, and what asks each child alone is skipped ({ $steps }).
desk-group-few-one = With one child you are the partner yourself: { $steps }.
desk-group-few-made-for = This programme is made for { $least } to { $most } children.
desk-group-few-single = This programme is made for one child.
desk-group-few-crowd = This session is led from the front, and nobody has a seat: set “Here today” to 0.
desk-list = { $one }, { $other }
desk-group-bring = Bring: { $materials }
desk-group-review = How the group is growing
desk-group-retention = { $count ->
    [one] One day after the last session the animals, their goals and their questionnaire answers are deleted. What is told of the group stays.
   *[other] { $count } days after the last session the animals, their goals and their questionnaire answers are deleted. What is told of the group stays.
}
desk-group-delete-hint = Or delete the group for good, with everything it did.
desk-group-delete = Hold to delete

# The run-sheet
desk-run-minutes = { $used } of { $planned } minutes used
desk-run-step-minutes = This step: { $used } of { $planned } minutes
desk-run-back = Back to the children
desk-run-pause = Pause
desk-run-go-on = Go on
desk-run-skip = Next step
desk-run-shorter = − 2 min
desk-run-longer = + 2 min
desk-run-end = End now
desk-run-end-sure = End the session now?
desk-run-end-text = Give the tablet round once more: each child can still answer the private ending.
desk-run-end-yes = Yes, end it
desk-run-turn = { $animal } has the tablet
desk-run-together = Everybody plays together
desk-run-choosing = The group chooses what to play
desk-run-nobody = The tablet is being passed on
desk-run-paused = The group rests in the calm corner
desk-run-blank = Blank the screen
desk-run-arrive = Somebody arrives
desk-run-partner = You are the partner here: join in as one of them.
desk-run-seat-hint = Touch an animal to let it leave, or to mark an adult.
desk-run-seat = { $animal }’s seat
desk-run-seat-adult = { $animal }’s seat, an adult plays along
desk-run-seat-text = If the child leaves, the seat gets no more turns. What was played stays, and the child can come back as a late arrival. If an adult plays along, the seat gets turns like any other, but nothing on it is counted.
desk-run-seat-stay = No change
desk-run-adult = An adult plays along
desk-run-child = It is a child after all
desk-run-goodbye = Private ending first, then leaves
desk-run-leaves = Leaves at once
desk-run-adults = { $count ->
    [one] An adult plays along on one seat. It is not counted.
   *[other] Adults play along on { $count } seats. They are not counted.
}
desk-step-done = Done
desk-step-skipped = Skipped
desk-run-skipped = “{ $step }” was skipped.
desk-run-take-back = Go back to it
desk-run-again = Play a step again
desk-run-again-title = Which step once more?
desk-run-again-text = It starts from the beginning. A step that nobody has played yet comes after it; one that has begun ends here.
desk-run-again-step = Once more: { $step }
desk-run-again-sure = Play “{ $step }” again?
desk-run-again-yes = Yes, play it again
desk-step-current = Now
desk-step-away = without the tablet
desk-step-passed-over = skipped, nobody has a seat
desk-step-either = { $one } or { $other }
desk-step-missing = Not on this tablet today: we go on with the next
desk-step-earlier = Earlier: { $step }
desk-step-later = Later: { $step }
desk-step-swap = Play something else: { $step }
desk-swap-title = Instead of “{ $step }”
desk-swap-hint = Touch what you would like to play. The step keeps its { $minutes } minutes. The children notice nothing until it begins.
desk-swap-stay = Leave it as it is
desk-script-say = Say
desk-script-watch-for = Watch for
desk-script-adapt = Adapt
desk-script-if-upset = If upset
desk-fork-say = “Two gates, two games. Lay the tablet in the middle. Pull your animal to the gate you like. If both are fine with you, stay on the log: then the others choose. If it is even, the butterfly shows the way.”
desk-fork-watch-for = A child who waits for what a friend does. Give everybody the time to move the animal again, until the gate is opened.
desk-fork-adapt = Read both titles aloud and say in a sentence what each is like. Without animals, ask for raised hands and hold a gate yourself.
desk-fork-if-upset = “The other gate stays in our garden; we can go there another day.” Whoever wants neither may take a calm card and look on. Nobody has to say why they chose. Nothing is kept of who stood where.

# The wrap-up
desk-wrap-up-title = Two minutes for you
desk-wrap-up-heads = { $count ->
    [0] Nobody chose an animal
    [one] { $count } child was here
   *[other] { $count } children were here
}
desk-wrap-up-length = Minutes it took
desk-wrap-up-how = What did you see in the group? (Leave out what you like.)
desk-wrap-up-turns = Taking turns
desk-wrap-up-listening = Listening to each other
desk-wrap-up-helping = Helping each other
desk-wrap-up-conflict = Sorting out conflict (leave it out if there was none)
desk-wrap-up-joining = Joining in
desk-wrap-up-not-yet = Not yet
desk-wrap-up-with-help = With my help
desk-wrap-up-by-themselves = By themselves
desk-wrap-up-mood = The mood in the group
desk-wrap-up-hard = It was hard
desk-wrap-up-mixed = Mixed
desk-wrap-up-well = It went well
# Two questions that older programs asked
desk-wrap-up-part = Taking part
desk-wrap-up-plan = The plan for today
desk-wrap-up-finish = Finish
desk-wrap-up-finish-hint = The session is closed, and single answers are deleted; only goals and the questionnaire stay.

# What is kept
desk-kept-title = What we keep
desk-kept-never = Never kept
desk-kept-never-names = No names. No field in this app can hold a name, a birth date or free text about a child.
desk-kept-never-media = No photos, no voices, no drawings.
desk-kept-never-place = No time of day, no place, no network, no device name.
desk-kept-yes = Kept on this tablet
desk-kept-yes-group = Of a group: two words, a picture, an age band, the language, the number of seats, the days of its first and last session, how many cards were given and meetings held; once it was packed, a random number by which another tablet knows it again; and with which group it is told of together.
desk-kept-yes-session = Of a session: the date, the minutes, the plan, the activities played, the number of children, how many ideas they found, what you saw in the group (your six touches). And what may be told of the group, in words or counts, from five children on: moods, feelings, strengths, plans, how far goals have come, what calmed, how many skipped, “Your say”, the questionnaire.
desk-kept-yes-animals = A seat is an animal with a random number. Two things stay with it: goals (wishes and next steps), to be looked at again, and answers to the questionnaire, to compare before and after.
desk-kept-yes-tablet = Of the tablet: the settings, the PIN in a form that cannot be read back, the last day on which it trusted its date, your own levels and plans, and what was begun on the desk and not saved.
desk-kept-away = What can leave the tablet
desk-kept-away-pack = A pack for another tablet holds a group with its goals and questionnaire answers. A number that is shown once seals it.
desk-kept-away-export = Logs, reports and the page for a colleague hold no single answer, no animal, and nobody who asked to talk.
desk-kept-away-print = What is printed is paper: lock it away, and write no names on it.
desk-kept-long = How long
desk-kept-long-session = While a session is open, every choice is kept with its animal, so that a flat battery loses nothing. When it closes, all single answers and skips are deleted, also from the log and the free space of the file; only goals and the questionnaire stay.
desk-kept-long-talk = “Talk later” stays with its animal until an adult marks it; after 14 days it is shown as overdue. Then only a number is left. It is never exported.
desk-kept-long-group = 180 days after a group’s last session, unless set otherwise, its animals, random numbers, goals and questionnaire answers are deleted. Words and counts about the group stay.
desk-kept-long-deleted = You can delete a group at any time: then it is gone, from the log and the free space too. Only its random number stays, so that a pack cannot bring it back unasked. A damaged file that was set aside may still hold single answers; it stays for as many days, or until you delete it in the settings.
desk-kept-honest = What we cannot promise
desk-kept-honest-guess = “No names kept” is not the same as secret: in a small group somebody may still guess who chose what.
desk-kept-honest-small = That is why answers show only from five children on, and in words; numbers are told only of several groups together.
desk-kept-honest-lock = The PIN closes the desk, but the file on the tablet is not encrypted; only packs and copies are sealed. Lock the tablet, and keep it in a safe place.

# Content files that were left out
desk-faults-title = Files that were left out
desk-faults-notice = { $count ->
    [one] One content file was left out: see why
   *[other] { $count } content files were left out: see why
}
desk-faults-hint = The app works without them. Whoever wrote the files can mend them with this list.

# Trouble with the records
desk-trouble-title = The records need your help
desk-trouble-happened = What happened
desk-trouble-to-do = What you can do
desk-trouble-try-again = Try again
desk-trouble-aside-title = Go on without the old records
desk-trouble-aside-text = The old file is put aside whole, in the same folder, and new records begin. Nothing is overwritten, so the old file can still be repaired. The settings list it; it is kept no longer than other records.
desk-trouble-aside-hold = Hold to set aside and start fresh
desk-plan-missing = The plan of this session is not among the content that can be used now.
desk-plan-missing-help = Put the content file back and try again, or end the session on the desk. What was played is kept.
desk-not-possible-now = That is not possible just now.
desk-not-possible-now-help = Try again. If it happens again, close the app and open it: it goes on at the same step.

# What could be done in the next sessions
desk-proposal-title = A thought for the next sessions
desk-proposal-hint = Only if it suits the group. The programme goes on as it is.
desk-proposal-take = Choose it
desk-proposal-plan = Last time it was hard to keep to the plan: you could take { $minutes } minutes more for “{ $session }”.
desk-proposal-part = Last time it was hard to take part: you could take { $minutes } minutes more for “{ $session }”, so that nobody is hurried.
desk-proposal-mood = Last time the mood was hard: “{ $session }” is about feelings, and you could play it next.
desk-proposal-more-than-half = At the start more than half of the children said “{ $answer }” about this: { $factor }. “{ $session }” is about it, and you could play it twice.

# Questionnaires of other holders
desk-rights-title = Do you hold the right to use this?
desk-rights-text = This session asks “{ $titles }”. The right to it is held by { $holders }. Please confirm that you may use it with this group on a tablet. You are asked this once.
desk-rights-yes = Yes, we may use it
desk-rights-no = Not yet
