# The planner: a programme's sessions, looked into and changed before they are played.

desk-group-look-inside = Look inside and change
desk-plan-fit = { $count } min
desk-plan-save-own = Save as our own plan
desk-plan-save = Save our plan
desk-plan-changed = changed
desk-plan-tablet = At the tablet: { $used } of at most { $most } minutes
desk-plan-either = { $one }, or { $other }
desk-plan-left-out = left out
desk-plan-touch-a-step = Touch a step to read its script and to change it. Drag it by its dots to move it.
desk-plan-aim = What it is for
desk-plan-materials = Bring
desk-plan-prepare = Have ready
desk-plan-thread = Opening words
desk-plan-whole-session = The whole session
desk-plan-shorter = One minute less
desk-plan-longer = One minute more
desk-plan-swap = Play something else
desk-plan-swap-for = Play this instead
desk-plan-drag = Move: { $step }
desk-plan-take = Take: { $step }
desk-plan-leave-out = Leave out
desk-plan-bring-back = Bring back
desk-plan-limit-fixed = This has its place in every session: the children count on it.
desk-plan-limit-step = Not changed: a step has 1 to 60 minutes.
desk-plan-limit-long = Not changed: 90 minutes are as long as children can sit.
desk-plan-limit-tablet = Not changed: too much of it would be at the tablet (25 of 60 minutes at most). Shorten an activity first, or add time without the tablet.
desk-plan-not-saved-folder = Not saved: the folder did not take the file. Free some space and save again. What you changed is still here.
desk-plan-not-saved-fault = Not saved: { $fault }
desk-plan-remove = Hold: take this plan away
desk-plan-remove-hint = It is your own. No group has played it: nothing of it stays.
desk-plan-remove-played = It is your own. Played by: { $groups }. Their history stays as it is and can be read. The plan is offered no more; a group in the middle of it chooses another.

# What was written and not saved
desk-draft-kept = What you changed is not saved yet. It waits here, also if you leave the page.
desk-draft-give-up = Hold: give up these changes
desk-draft-mark = not saved yet
