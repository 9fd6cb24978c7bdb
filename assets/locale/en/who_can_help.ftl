# What children read in "Who can help?". Short; facilitators read it aloud.
who-can-help-first = Who could be asked first? Pull somebody to the first stone.
who-can-help-next = If the first does not listen, ask the next.
who-can-help-go = The way is there. Hold the one who wants to cross.
who-can-help-call = { $number }: ask a grown-up to call
