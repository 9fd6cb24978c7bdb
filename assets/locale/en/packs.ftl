# Packs: sealed files that carry groups from one tablet to another; copies of all groups; work that lasts.

desk-pack-group = Hand the group over
desk-pack-group-text = A sealed file with what this tablet keeps of the group: its meetings, animals, goals and questionnaires, but not who asked to talk. A colleague reads it on another tablet. Only a number that you are shown once opens it.
desk-pack-group-make = Sealed pack for a colleague
desk-pack-practice = The practice group stays on this tablet: its children are made up.
desk-pack-nothing = There is no group yet that could be copied. Make a group first.

desk-pack-number-title = Write this number down
desk-pack-number-file = { $file } lies in the folder { $place }. Nothing in it can be read without the number.
desk-pack-number-colleague = Your colleague copies the file into the folder “Six Seeds” of the other tablet and touches the gear, then “Records and help”, then “Read a pack”. When it has arrived, you can delete the group here.
desk-pack-number-copy = Copy the file to a disk that your organisation locks away. If this tablet is lost, another one reads it: the gear, “Records and help”, “Read a pack”.
desk-pack-number-once = The number is shown only now and kept nowhere. If it is lost, the pack cannot be opened by anybody: make a new one.
desk-pack-number-apart = Pass the number on by another way than the file: by phone or on paper, never in the same message.

desk-copy-title = Copies and packs
desk-copy-text = If this tablet is lost or breaks, its records are gone, unless a copy lies elsewhere. A copy is sealed: without its number nobody can read it.
desk-copy-saved = A copy of all groups was last saved on { $day }.
desk-copy-never = No copy was saved yet.
desk-copy-make = A copy of all groups

desk-pack-read-open = Read a pack
desk-pack-read-title = Read a pack
desk-pack-read-where = Copy the pack into the folder { $place }. Its name ends in .sixseeds.
desk-pack-read-what = Groups that are not here are added; about one that was deleted here you are asked first. A group that is here already goes on where it ends; if the two differ, yours stays as it is.
desk-pack-read-none = No pack lies in the folder yet.
desk-pack-read-which = Which pack?
desk-pack-bring = Choose the file
desk-pack-read-bring = Choose the file of the pack. Its name ends in .sixseeds.
desk-pack-number-download = The browser was asked to save { $file }: look among its downloads. Nothing in it can be read without the number.
desk-pack-look-again = Look again
desk-pack-read-ask = The number of this pack
desk-pack-read-ask-text = Twelve digits, written down when the pack was made.

desk-pack-taken-title = The pack was read
desk-pack-taken-done = To the groups
desk-pack-taken-nothing = There was no group in it.
desk-pack-added = { $count ->
    [0] New on this tablet, without a session yet.
    [one] New on this tablet, with one session.
   *[other] New on this tablet, with { $count } sessions.
}
desk-pack-brought-up-to-date = { $count ->
    [0] Was here already; its cards and meetings are now up to date.
    [one] Was here already; one session was added.
   *[other] Was here already; { $count } sessions were added.
}
desk-pack-same = Was here already, just as it is in the pack. Nothing was changed.
desk-pack-older = This tablet knows more of this group than the pack does. Nothing was changed.
desk-pack-parted = This group went on here and on the other tablet, each in its own way. They are not mixed: yours was left as it is.
desk-pack-unfinished = A session of this group has not been finished here. End it, then read the pack again; until then nothing was changed.
desk-pack-over = The time to keep this group’s animals, goals and questionnaires was over on this tablet; they were deleted and do not come back. Nothing was changed.
desk-pack-was-deleted = This group was deleted on this tablet. It was left out.
desk-pack-take-again = Take it in again
desk-pack-take-again-title = Take this group in again?
desk-pack-take-again-text = It was deleted on this tablet. Everything that the pack holds of it will be here again: its meetings, animals, goals and questionnaires.
desk-pack-take-again-yes = Yes, take it in
desk-pack-take-again-no = Leave it out

desk-pack-empty = The file is empty. Copy the pack once more from where it was made.
desk-pack-not-a-pack = This file is no pack of Six Seeds. Choose another one.
desk-pack-too-large = This file is too large to be a pack. Make the pack once more, group by group.
desk-pack-newer = A newer Six Seeds has made this pack. Install the newer version on this tablet, then read it again.
desk-pack-cut-off = The pack is cut off. Copy it once more from where it was made.
desk-pack-damaged = The pack was damaged on its way. Copy it once more from where it was made.
desk-pack-wrong-number = This number does not open the pack. Look at the digits again; each pack has its own number.
desk-pack-unfit = The pack was opened, but it cannot be understood. Make it once more with the newest Six Seeds.
desk-pack-no-memory = The tablet has too little memory for this now. Close other apps, then try again.
desk-pack-gone = The file is not there any more. Copy it into the folder again, then look again.
desk-pack-given-up = Stopped. Nothing was changed.

desk-handed-given-up = { $written ->
    [0] Stopped. Nothing was written.
    [one] Stopped. One of { $asked } files is in the folder, and it is whole.
   *[other] Stopped. { $written } of { $asked } files are in the folder, and they are whole.
}

# What lasts longer than a moment.
desk-work-papers = Writing files
desk-work-deletion = Deleting the group
desk-work-cleaning = Deleting the group
desk-work-pack-out = Making the pack
desk-work-pack-opening = Opening the pack
desk-work-pack-in = Reading the pack
desk-work-pack-writing = Keeping what was in the pack
desk-work-count = { $done } of { $all }
desk-work-give-up = Stop
desk-work-bound = This has begun and is brought to its end; it cannot be stopped halfway.
desk-work-last-step = The last step takes a moment and cannot be stopped. Nothing moves meanwhile.
