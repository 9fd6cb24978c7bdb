# What is wrong in a content file, and how to mend it. What stands between plain quotes, and behind "write" or "add", is
# written so in the file.

# Between pieces that are told one after the other, and before the last of those of which one is meant.
fault-between = { ", " }
fault-or = { " or " }

# The end of the check
fault-sum = { $count ->
    [one] one fault
   *[other] { $count } faults
}
fault-none = Files without a fault: { $files }. All there is to play: { $levels } levels, { $programmes } programmes.
fault-none-table = Levels by activity, band and language:
fault-none-activity = activity

# The file
fault-file-empty = this file is empty: copy a level that works and change it
fault-file-not-text = this is not a text file: save the level as UTF-8 text
fault-file-not-utf8 = from here on this is not UTF-8 text: save the file again as UTF-8
fault-file-too-large = this file is larger than 1 MB: a level is a few kilobytes, is this the right file?
fault-file-utf16 = this file is saved as UTF-16: save it again as UTF-8

# The signs of the format
fault-syntax-backslash = a backslash in a text begins a special sign: write \\ for a backslash and \" for a quotation mark
fault-syntax-bracket-fit = this bracket does not fit: close what was opened before it, or open it first
fault-syntax-bracket-open = the bracket ( of line { $line } is not closed before this: add )
fault-syntax-close = a closing bracket is missing: add { $bracket }
fault-syntax-colon = a colon is missing after the field's name: add :
fault-syntax-comma = a comma is missing before this: add ,
fault-syntax-comma-extra = there is a comma too much: take one away
fault-syntax-comment = this comment has no end: add */ where it ends
fault-syntax-deep = the brackets are nested too deep: close the brackets that were opened before, or take some away
fault-syntax-end = the file ends too early: close what is still open, " or ) or ], or copy the file again
fault-syntax-hash = the sign # cannot stand here: a note begins with //
fault-syntax-list-open = the list [ of line { $line } is not closed before this: add ]
fault-syntax-name = the name of a field belongs here: write name: value, with _ between the words of the name
fault-syntax-number = this number cannot be read: write it with plain digits, like 12
fault-syntax-plain-sign = the sign { $sign } cannot stand here: write the plain sign { $plain } instead
fault-syntax-quotes = a text does not stand in single quotes: put it in " "
fault-syntax-settings = a level has no settings of its own for RON: take the line with #! away
fault-syntax-quoted-name = the name of a field stands without quotation marks: write { $name }:
fault-syntax-sign = the sign { $sign } cannot stand here: put texts in " ", and take away what is too much
fault-syntax-text-end = this text has no end: add " where it ends
fault-syntax-text-ended = the text before this ended at a ": inside a text write ' ' or “ ” instead; if the text is whole, a comma is missing: add ,
fault-syntax-text-runs-over = this text runs over the end of its line: its closing " is probably missing
fault-syntax-trailing = the level has ended before this: take it away, or take away the bracket that closed too early
fault-syntax-unknown = this cannot be read ({ $error }): compare it with a level that works
fault-syntax-unseen = { $name } ({ $code }) stands here and cannot be seen: delete it, and write a plain space if one is needed
fault-unseen-control = a control character
fault-unseen-mark = a byte-order mark
fault-unseen-no-break-space = a no-break space
fault-unseen-no-width = a sign without width
fault-unseen-space = an unusual space
fault-unseen-wide-space = a full-width space

# What belongs somewhere, and what is there
fault-wrong-type = { $form } belongs here, but this is { $kind }
fault-form-both-languages = a text in both languages, (en: "...", zh_hans: "..."),
fault-form-fields = a group of fields in ( )
fault-form-flag = true or false, without quotes,
fault-form-level = a level, (schema: 1, id: ..., ...),
fault-form-list = a list in [ ]
fault-form-number = a number without quotes
fault-form-programme = a programme, (schema: 1, id: ..., ...),
fault-form-text = a text in " "
fault-kind-character = a character in single quotes
fault-kind-fields = a group of fields in ( )
fault-kind-flag = true or false
fault-kind-list = a list in [ ]
fault-kind-map = a map in {"{"} {"}"}
fault-kind-number = a number
fault-kind-other = something else
fault-kind-text = a text
fault-kind-unnamed = a group in ( ) without field names
fault-kind-word = a word without quotes

# Fields, words and numbers
fault-did-you-mean = did you mean "{ $near }"?
fault-field-missing = the field "{ $field }" is missing: add { $field }: ...
fault-field-twice = the field "{ $field }" stands here twice: take one away
fault-no-field = there is no field "{ $field }" here: { $mend }
fault-mend-field = take it away; the fields here are { $fields }
fault-id = "{ $id }" cannot be an id: write lowercase words with hyphens, like "first-day", at most 40 letters
fault-not-one-of = "{ $word }" does not belong here: { $mend }
fault-mend-one-of = write { $known }
fault-whole-number = write a whole number from { $least } to { $most } here

# How many there are of something
fault-count = "{ $field }" has { $have } but takes { $room }: { $mend }
fault-count-group = a group
fault-count-side = a list
fault-exactly = { $least }
fault-from-to = { $least } to { $most }
fault-at-least = { $least } or more
fault-mend-add = add { $count }
fault-mend-take = take { $count } away

# Texts
fault-language-chinese = Chinese
fault-language-english = English
fault-text-empty = this text is empty: write it in { $language }
fault-text-glyphs = the { $language } font cannot draw { $signs }: write it another way
fault-text-lines = { $card } has one line: take the line break out of this text
fault-text-missing = the { $language } text is missing: add { $field }: "..."
fault-text-wide = this text is { $wide } wide, but { $card } has room for { $room } (a Chinese character counts 2): shorten it by { $over }
fault-card-bin = the name of a bin
fault-card-label = the word of a choice
fault-card-note = a note on the desk
fault-card-question = a question
fault-card-script = a part of a script
fault-card-sentence = a sentence beside a picture
fault-card-story = a text read aloud
fault-card-title = a title
fault-script-chinese = this script has { $have } Chinese { $have ->
    [one] character
   *[other] characters
}, but { $least } to { $most } can be read in time: { $mend }
fault-script-english = this script has { $have } English { $have ->
    [one] word
   *[other] words
}, but { $least } to { $most } can be read in time: { $mend }
fault-mend-longer = write a little more
fault-mend-shorter = shorten it

# Levels
fault-newer = this file is made for a newer Six Seeds (schema { $schema }): update the app, or write schema: { $known } for this one
fault-no-activity = there is no activity "{ $activity }": { $mend }
fault-mend-activity = the activities are { $known }
fault-folder = this level of "{ $activity }" is in the folder "{ $folder }": move the file, or change the activity
fault-no-factor = there is no factor "{ $factor }": { $mend }
fault-mend-factor = the factors are { $known }
fault-no-band = there is no band "{ $band }": write "A", "B", "C" or "D"
fault-band-twice = band "{ $band }" stands here twice: take one away
fault-copy = this file looks like a copy of { $file }, which has the same id "{ $id }" and is used: delete the copy, or write another id in it
fault-misplaced = this is a level, not a programme: move the file to activities/{ $activity }
fault-taken-level = the level "{ $id }" is already in { $file }: choose another id
fault-taken-plan = the plan "{ $id }" is already in { $file }: choose another id
fault-taken-programme = the programme "{ $id }" is already in { $file }: choose another id

# Pictures, choices and bins
fault-no-picture = there is no picture "{ $picture }": { $mend }
fault-mend-picture = choose a file name from assets/emoji, without its ending
fault-picture-twice = "{ $field }" has the picture "{ $word }" twice: choose another, because the youngest know a choice by its picture
fault-id-twice = "{ $field }" has the id "{ $word }" twice: give one of the two another id
fault-fixed-id = this choice is always called "{ $id }": write id: "{ $id }"
fault-numbered = "{ $field }" are numbered, but this one is "{ $id }": write id: "{ $number }"
fault-choices = "{ $deck }" has { $have } choices besides "own", but band { $band } takes { $room }: { $mend }
fault-no-own = "{ $deck }" lacks the choice "my own, told aloud": add (id: "own", emoji: "speech-balloon", label: (en: "My own", zh_hans: "我自己的"))
fault-no-choice = "{ $deck }" has no choice "{ $id }": { $mend }
fault-mend-choice = take it away, or add it to "{ $deck }"
fault-two-places = "{ $id }" is in two places: take one away
fault-no-group = no group holds { $left }: add it to the group it belongs to

# Programmes
fault-seats = at least { $least } seats are more than at most { $most }: swap the two numbers
fault-no-assent = this session goes without what children hear before they play: add a step with levels: ["{ $level }"]
fault-no-ending = this session goes without the private screen on which every child ends: add a step with levels: ["{ $level }"]
fault-after-follow-up = this session stands behind a follow-up: move it in front, or give it after_months
fault-follow-up-order = this follow-up comes after { $months } { $months ->
    [one] month
   *[other] months
}, but the one before it after { $last }: put them in order, one for each month
fault-session-long = a session of { $minutes } minutes is too long for children: take it down to { $longest }, or make two sessions of it
fault-minutes-sum = the steps take { $sum } { $sum ->
    [one] minute
   *[other] minutes
} together, not { $minutes }: write { $sum }, or change the steps
fault-minutes-tablet = { $tablet } of { $minutes } minutes are at the tablet, but at most { $most } may be: shorten these steps, or add time without the tablet
fault-levels-and-either = this step has "levels" and "either": take one of the two away
fault-same-activity = both lists play "{ $activity }", so there is nothing to choose: offer another activity here, or write one list "levels"
fault-tablet-sleeps = while this is played the tablet sleeps: write tablet: false
fault-tablet-plays = "{ $activity }" is played at the tablet: write tablet: true
fault-level-twice = "{ $level }" stands here twice: take one away
fault-two-activities = this level plays "{ $activity }", but the step began with "{ $first }": put it in a step of its own
fault-level-faulty = the level "{ $level }" has faults of its own: mend { $file } first
fault-no-level = there is no level "{ $level }": { $mend }
fault-mend-level = write the id of a level, or mend that level's file if it has faults
fault-band-step = no level of this step is for band { $band }, the programme's youngest: add one that is
fault-band-side = no level on this side is for band { $band }, the programme's youngest: add one that is

# Questionnaires
fault-no-rights = it is not said who holds the right to this questionnaire: if you hold it or were allowed to use it, add rights: (holder: (en: "...", zh_hans: "..."), confirmed: true)
fault-rights-not-confirmed = nobody may be asked without the right to this questionnaire: ask its holder, then write confirmed: true
