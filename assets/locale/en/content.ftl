# The content: levels to browse, and their texts to write anew.

desk-content-open = Levels
desk-content-title = What can be played
desk-content-ages = For
desk-content-length = How long
desk-content-short = 5 minutes or less
desk-content-long = 6 minutes or more
desk-content-about = About
desk-content-all-ages = all ages
desk-content-minutes = { $least } to { $most } minutes
desk-content-no-length = no length yet
desk-content-length-unknown = No length yet
desk-content-own = changed here
desk-content-count = { $count ->
    [0] No level is like this. Take one of the choices away.
    [one] One level, in both languages
   *[other] { $count } levels, all in both languages
}
desk-content-hint = Touch a level to read its script. Its words can be changed to fit your group: the words that ship are never lost.
desk-content-edit = Change its words
desk-editor-hint = Write the same thing in both languages, each as it is said there.
desk-editor-name = Its name on the desk
desk-editor-seen = Children see or hear: { $place }
desk-editor-card = What it looks like
desk-editor-save = Play it with these words
desk-editor-beside = Keep as a level of its own
desk-editor-mend = Mend what is marked first. Until then nothing is changed.
desk-editor-shipped-hint = These words were changed here. The ones that ship are still there.
desk-editor-shipped = Hold for the words that ship
desk-editor-remove-hint = This level was made here. A plan that plays it will say that it is missing.
desk-editor-remove = Hold to remove this level
