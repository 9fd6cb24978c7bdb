# What is said otherwise where the app runs in a browser.

desk-handed-place = Files go to the downloads of this browser
desk-handed-done = { $count ->
    [one] The browser was asked to save { $file }. Look among its downloads; if it is not there, allow downloads for this page and try again.
   *[other] The browser was asked to save { $count } files together, as { $file }. Look among its downloads; if it is not there, allow downloads for this page and try again.
}
desk-handed-other = The browser did not take the file. Allow downloads for this page, then try again.
desk-sheets-write = { $count ->
    [0] Choose a sheet first
    [one] Download 1 sheet
   *[other] Download { $count } sheets
}
desk-settings-full-screen-hint = From the next touch on. The browser has its own way to leave it.
desk-kept-honest-lock = The PIN closes the desk, but what the browser keeps is not encrypted, and whoever clears the data of this site deletes it. Lock the tablet, and keep it in a safe place.
desk-recover-none = Nobody has the number? In a browser there is no other way in: only clearing the data of this site takes the PIN away, and with it all records.
desk-trouble-aside-text = The old records are put aside whole, in this browser, and new records begin. Nothing is overwritten, so the old records can still be repaired. The settings list them, behind the PIN; they are kept no longer than other records.
desk-aside-text = These records were damaged, so new ones were begun. There may still be single answers in them. A download is not sealed: give it only to the person who is to repair it. Delete them as soon as nobody is going to.
desk-plan-not-saved-folder = Not saved: the browser did not take the file. Save again. What you changed is still here.
