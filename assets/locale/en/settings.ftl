# The settings of the tablet, the PIN and what to do when it is forgotten.

desk-helpline-youth = Young people: rights, law, worries
desk-helpline-mind = Mental health
desk-helpline-city = Local government services
desk-helpline-police = Police, when there is danger now
desk-helpline-medical = Ambulance
desk-helpline-law = Legal aid
desk-helpline-women = Women’s rights, violence at home
desk-helpline-duty = Our own number, an adult on duty

desk-settings-title = Settings
desk-settings-open = Settings
desk-settings-choice = { $name }: { $choice }
desk-settings-on = On
desk-settings-off = Off

desk-settings-look = Look and sound
desk-settings-language = Language of the desk
desk-settings-language-hint = The children play in their group’s language.
desk-settings-text = Size of words
desk-settings-text-hint = Here and on the children’s side.
desk-settings-text-normal = Normal
desk-settings-text-large = Large
desk-settings-text-larger = Larger
desk-settings-contrast = High contrast
desk-settings-contrast-hint = Black words on white; a dark edge around what can be touched.
desk-settings-motion = Movement
desk-settings-motion-hint = Off: things appear at once, and nothing sways.
desk-settings-sound = Sounds
desk-settings-sound-hint = A soft sound for touches, turns and growth.
desk-settings-voice = The tablet reads aloud
desk-settings-voice-hint = Children who do not read yet touch the loudspeaker beside a sentence. What one child has chosen is never said. It does not need the network, and works with sounds off.
desk-settings-voice-hear = Hear it
desk-settings-voice-sample = Hello! It is good that you are here. Shall we look at the garden?
desk-settings-voice-en = English
desk-settings-voice-zh-Hans = Chinese
desk-settings-voice-missing = This tablet has no { $language } voice: what is written in { $language } cannot be read aloud.
desk-settings-voice-from-browser = Install a voice in the tablet’s own settings. Android: search for “text-to-speech”. iPad: Accessibility, Spoken Content, Voices. Windows: Time & language, Speech. Then start the app again.
desk-settings-voice-from-windows = Install a voice in the settings of Windows: Time & language, Speech, Manage voices. Then come back to this page.
desk-settings-voice-from-mac = Install a voice in the settings of the Mac: Accessibility, Spoken Content, System voice. Then come back to this page.
desk-settings-voice-from-linux = Install the package espeak-ng, which speaks both languages. Then open the settings again.
desk-settings-voice-from-app = The app for Android cannot reach the tablet’s voices. The web app in Chrome can.
desk-settings-hand = Buttons for the left hand
desk-settings-hand-hint = Skip, done and the calm corner change sides on the children’s side.

desk-settings-helplines = Helplines
desk-settings-helplines-text = These numbers stand beside “Talk later”, in “A child told me something”, on the protection sheet and the sheets to take home, and at the end of the way in “Who can help?”.
desk-settings-helplines-change = Change
desk-settings-helplines-change-of = Change the number for: { $whom }
desk-settings-helplines-remove = Remove
desk-settings-helplines-remove-of = Remove: { $whom }
desk-settings-helplines-add = Add a number
desk-settings-helplines-save = Keep this number
desk-settings-helplines-digits = 3 to 14 digits

desk-settings-safety = PIN and lock
desk-settings-pin = The PIN
desk-settings-pin-text = Everything on this side lies behind it.
desk-settings-pin-change = Change the PIN
desk-settings-pin-changed = The PIN is changed.
desk-settings-recovery = If the PIN is forgotten
desk-settings-recovery-text = A number of twelve digits opens the gate once, so that a new PIN can be chosen. It was shown when the PIN was set. Once a new one is written down, the old one no longer works.
desk-settings-recovery-new = Make a new recovery number
desk-settings-idle = Lock the desk without a touch after
desk-settings-idle-hint = A session goes on; only the gate closes.
desk-settings-idle-minutes = { $count } min
desk-settings-idle-never = Never
desk-settings-full-screen = Fill the screen
desk-settings-full-screen-hint = The app can then be left only from here.
desk-settings-close = Close the app

desk-settings-records = Records and help
desk-settings-folder = Where the records lie
desk-settings-retention = Days until animals are forgotten
desk-settings-retention-text = { $count } days after a group’s last session its animals, with their goals and their answers to the questionnaire, are deleted. What is told of the group as a whole stays. It holds for every group.
desk-settings-retention-sure = Keep only { $count } days?
desk-settings-retention-sure-text = { $groups ->
    [one] One group met longer ago. The next time the desk is opened, its animals, goals and questionnaire answers are deleted. This cannot be taken back.
   *[other] { $groups } groups met longer ago. The next time the desk is opened, their animals, goals and questionnaire answers are deleted. This cannot be taken back.
}
desk-settings-retention-yes = Yes, { $count } days
desk-aside-title = Records that were set aside
desk-aside-text = These files were damaged, so new records were begun. There may still be single answers in them. Delete them as soon as nobody is going to repair them.
desk-aside-row = Set aside on { $day }, { $size } KB. Will be deleted on { $until }.
desk-aside-row-without-day = Set aside on a day that is not known, { $size } KB.
desk-aside-delete = Delete
desk-aside-delete-of = Delete: { $file }
desk-aside-save = Download
desk-aside-save-of = Download: { $file }
desk-aside-sure = Delete these records for good?
desk-aside-sure-text = The file is overwritten and deleted. After that nobody can repair it.
desk-aside-yes = Yes, delete
desk-settings-guide-open = Show the five cards

# Changing the PIN
desk-change-pin-title = Change the PIN
desk-change-pin-old = The PIN as it is now
desk-change-pin-new = The new PIN, 4 to 8 digits
desk-change-pin-again = The new PIN once more
desk-change-pin-text = Nothing else changes: the records stay, and so does the recovery number.

# The recovery number
desk-recovery-title = Write this number down
desk-recovery-text = If the PIN is forgotten, this number opens the gate once, and a new PIN can be chosen. Nothing is lost then.
desk-recovery-once = It is shown only now and kept nowhere, not even on this tablet. Write it on paper and put it where your organisation keeps its keys. Not on the tablet’s cover. It works once you have confirmed it below; cross out any other number.
desk-recovery-lost = If both are lost: on a computer, the command “six-seeds pin reset” takes the PIN away, and the records stay. In a browser or on Android only clearing the app’s data helps, and the records go with it.
desk-recovery-written = I have written it down
desk-recovery-number = Recovery number: { $number }
desk-recover-open = PIN forgotten?
desk-recover-title = The PIN is forgotten
desk-recover-ask = The twelve digits of the recovery number
desk-recover-text = They were written down when the PIN was set. Ask whoever keeps the keys.
desk-recover-next = Then you choose a new PIN. The records stay as they are.
desk-recover-none = Nobody has the number? On a computer, the command “six-seeds pin reset --data” with the data folder takes the PIN away, and the records stay. In a browser or on Android only clearing the app’s data helps, and the records go with it.
desk-recover-wrong = That was not the number. Please try again.
desk-gate-recovery-title = A new recovery number
desk-gate-recovery-hint = With the PIN you get a new number. Once you have written it down, the old one no longer works.
desk-gate-recovery-keep = Keep the old one

# About this app
desk-about-open = About this app
desk-about-title = About this app
desk-about-version = Six Seeds, version { $version }
desk-about-what = A tablet app for group sessions with children: they play short activities, pass the tablet on, and grow one garden together. It supports the work of a trained adult and keeps no names; it does not diagnose, treat or prove anything.
desk-about-code = The code
desk-about-code-text = © 2026 The Six Seeds authors. Licensed under MIT or Apache 2.0, as you like.
desk-about-code-libraries = It is built on Bevy, egui, SQLite and other free libraries, each under its own licence.
desk-about-credits = Art, fonts and sounds come from others. Thank you! Names and licences stand as they write them.
desk-about-emoji = Pictures
desk-about-icons = Icons
desk-about-fonts = Fonts
desk-about-sounds = Sounds
