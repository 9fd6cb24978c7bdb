# The desk's pages for what goes out: sheets to print, cards and meetings, reports.

# On the group's page
desk-papers-open = Reports, cards, handover
desk-sheets-open = Sheets to print

# The way out
desk-handed-place = Files go into the folder { $place }
desk-handed-done = { $count ->
    [one] { $file } lies in the folder { $place }
   *[other] { $count } files lie in the folder { $place }, the last is { $file }
}
desk-handed-full = The tablet has no room left for this file. Free some space, then try again: what was written before is whole.
desk-handed-gone = The folder is gone. Put it back or connect its disk, then try again.
desk-handed-forbidden = The app may not write into the folder. Allow it in the settings of the tablet, then try again.
desk-handed-other = The file could not be written. Try again; if it happens again, restart the tablet.
desk-handed-workbook = The workbook could not be made. Take the CSV instead: it holds the same.

# Sheets to print
desk-sheets-title = Sheets to print: { $group }
desk-sheets-programme = For which programme?
desk-sheets-which = Which sheets?
desk-sheets-hint = Each sheet is a page for A4 that opens in a browser and prints from there.
desk-sheets-animal-cards = Animal cards
desk-sheets-calm-cards = Calm cards
desk-sheets-families = Invitation for families
desk-sheets-neighbours = Invitation for the community
desk-sheets-linkage-cards = Cards for family, school, community
desk-sheets-run-sheets = Run-sheets
desk-sheets-take-home = Take-home sheets
desk-sheets-protection = Protection sheet
desk-sheets-carer-notes = Notes for a carer: only for a child who wants one
desk-sheets-count = { $count ->
    [one] 1 sheet
   *[other] { $count } sheets
}
desk-sheets-write = { $count ->
    [0] Choose a sheet first
    [one] Put 1 sheet into the folder
   *[other] Put { $count } sheets into the folder
}

# Cards and meetings, reports
desk-papers-title = Reports and cards: { $group }
desk-papers-cards = Cards and meetings
desk-papers-since = { $count ->
    [0] Counted before the first session. Only numbers are kept, nobody's name.
    [one] Counted since session 1. Only numbers are kept, nobody's name.
   *[other] Counted since session { $count }. Only numbers are kept, nobody's name.
}
desk-papers-given = Cards given
desk-papers-returned = Cards returned
desk-papers-meetings = Meetings
desk-papers-family = Family
desk-papers-school = School
desk-papers-community = Community
desk-papers-counter = { $partner }, { $what }
desk-papers-in-all = In all: { $given } given, { $returned } returned, { $meetings } meetings
desk-papers-write = To hand on
desk-papers-write-hint = For a funder, a commissioner or a colleague. No child and no answer is in these files.
desk-papers-log-csv = Session log (CSV)
desk-papers-log-xlsx = Session log (Excel)
desk-papers-report = Report to print
desk-papers-handover = Handover to a colleague

# Files about all groups together
desk-all-write = For your organisation
desk-all-write-hint = Sessions, attendances, materials, cards and meetings of all groups, and what children answered as far as it may be told.
desk-all-html = Report to print
desk-all-csv = Table (CSV)
desk-all-xlsx = Table (XLSX)
