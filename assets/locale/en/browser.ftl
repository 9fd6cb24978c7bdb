# What the desk says about the browser the app runs in, and about files that are brought.

desk-browser-lasting = In this browser, on this tablet. The browser has promised not to clear them by itself.
desk-browser-clearable = In this browser, on this tablet. The browser has promised nothing: when space is short, or after some weeks without a visit, it may clear them. Add the app to the home screen, and save a copy elsewhere after every session.
desk-browser-used = { $size } MB are used.
desk-browser-honest = Whoever clears the data of this site deletes the records. What is forgotten is overwritten in our file; that the browser also overwrites the old bytes on the disk can only be asked for, not checked.
desk-browser-shared = This address is only a part of a site: the site’s other pages could read these records. Ask whoever gives the app out for a host name of its own.
desk-browser-offline = { $count ->
    [0] It starts and plays without a network, too.
    [one] It starts and plays without a network, too. Not yet kept for that: 1 file, { $file }. It is asked for again at every start.
   *[other] It starts and plays without a network, too. Not yet kept for that: { $count } files, { $file } among them. They are asked for again at every start.
}
desk-browser-offline-not = { $count ->
    [0] It cannot start without a network yet. It tries again at every start.
    [one] It cannot start without a network yet: 1 file is missing, { $file }. It is asked for again at every start. If it stays missing, tell whoever gives the app out.
   *[other] It cannot start without a network yet: { $count } files are missing, { $file } among them. They are asked for again at every start. If they stay missing, tell whoever gives the app out.
}
desk-browser-offline-coming = The files for starting without a network are still coming.
desk-browser-offline-never = This browser cannot keep the app for the time without a network. Leave the private window, or open the app in another browser.
desk-handed-shared = { $count ->
    [one] The tablet was asked to share { $count } file: choose where it goes. If you closed its window, try again.
   *[other] The tablet was asked to share { $count } files: choose where they go. If you closed its window, try again.
}

desk-content-bring = Bring a file
desk-content-save-copy = Save a copy
desk-content-brought = { $file } is there now, and can be played.
desk-content-not-brought = { $file } was not taken: { $why }
desk-content-not-brought-read = it could not be read, or is larger than a level can be
desk-content-not-brought-what = it is neither a level nor a programme that this app knows
desk-pictures-coming = The pictures for these sheets are still coming. The files follow by themselves in a moment.
