# How a tablet is locked to the app.
desk-kiosk-open = Lock the tablet to the app
desk-kiosk-title = Lock the tablet to the app
desk-kiosk-why = Then the garden stays, whatever small hands touch. It is the tablet that locks, not the app, and menus are called a little differently from maker to maker. Try it once before the children come.
desk-kiosk-leave = To leave again

desk-kiosk-android = Android tablet
desk-kiosk-android-1 = In the settings of the tablet open Security, then “App pinning” (on some: “Pin app” or “Screen pinning”). Switch it on, and also that leaving asks for the tablet’s PIN.
desk-kiosk-android-2 = Open Six Seeds from the home screen.
desk-kiosk-android-3 = Open the list of recent apps: swipe up from the lower edge and hold, or touch the square. Touch the sign above Six Seeds and choose “Pin”.
desk-kiosk-android-leave = Swipe up from the lower edge and hold; with buttons, hold Back and the square together. Then enter the tablet’s PIN.

desk-kiosk-ipad = iPad
desk-kiosk-ipad-1 = In Settings open Accessibility, then Guided Access. Switch it on and set a passcode there.
desk-kiosk-ipad-2 = Open Six Seeds from the Home Screen. If it is not there yet: open the page in Safari, touch Share, then “Add to Home Screen”.
desk-kiosk-ipad-3 = Press the top button three times (the Home button where there is one) and touch Start.
desk-kiosk-ipad-leave = Press the same button three times, enter the passcode and touch End.

desk-kiosk-laptop = Laptop with Chrome
desk-kiosk-laptop-1 = Open the page of the app once in Chrome or Chromium and wait until it says that it works without a network. Not in the kiosk mode of Edge: that forgets everything when it is closed.
desk-kiosk-laptop-2 = Make a shortcut that starts the browser with --kiosk and the address of the page, and close all windows of the browser.
desk-kiosk-laptop-3 = Start it by the shortcut. The program installed on a laptop needs none of this: it fills the screen by itself.
desk-kiosk-laptop-leave = Press Alt and F4 together.

desk-kiosk-chromebook = Chromebook
desk-kiosk-chromebook-1 = If it belongs to an organisation, ask whoever manages it to add the page as a kiosk app. This is the only real lock.
desk-kiosk-chromebook-2 = Otherwise open the page in Chrome, choose Install in the menu, and open Six Seeds from the launcher.
desk-kiosk-chromebook-3 = Press the full-screen key and switch on “Do not disturb”.
desk-kiosk-chromebook-leave = Press the full-screen key again. A kiosk app is left as the organisation has set it.
