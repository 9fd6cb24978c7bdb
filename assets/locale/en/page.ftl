# The page around the program, in a browser: while it is fetched, and where something is in the way.
# Plain lines only: the packing reads them without Fluent.
page-waking = The garden is waking up.
page-first-time = The first time takes a little longer. After that it works without a network.
page-turn = Please turn the tablet on its side.
page-offline-ready = Six Seeds is on this tablet now. It works without a network, too.
page-offline-partly = Six Seeds works without a network now, but some of its files are still missing. The settings say which.
page-again = Try again
page-webgl = This browser cannot draw the garden
page-webgl-help = It needs WebGL 2. Open the page in an up-to-date Chrome, Edge, Firefox or Safari. On a tablet of an organisation, ask whoever looks after it to allow hardware graphics.
page-insecure = This address begins with http, and needs https
page-insecure-help = Without https a browser lets the app keep nothing, neither for a session nor for the time without a network. Ask whoever gives the app out for its https address, then open that one.
page-storage = Nothing can be kept here
page-storage-help = This browser lets the app store nothing, and a session would be lost. Leave the private window, allow this page to store data or free some space, then try again.
page-other-tab = The garden is open in another tab
page-other-tab-help = Two at once could mix up the records. Go on over there, or close the other tab and try again here.
page-not-kept = The last touch could not be kept
page-not-kept-help = Everything before it is safe. The tablet may be full. Free some space, then try again: the session goes on at the same step.
page-network = The garden could not be fetched
page-network-help = Only the first time needs a network. See that the tablet is connected, then try again.
page-graphics = The picture has gone
page-graphics-help = The tablet needed the room for something else. Everything is kept. Touch to go on in the same place.
page-go-on = Go on
page-program = Something went wrong
page-program-help = What was kept is safe. Open the garden again: a session goes on at the same step. If this comes back, update the browser or restart the tablet.
