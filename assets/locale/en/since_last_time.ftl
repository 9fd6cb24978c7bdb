# What children read in Since last time, outside of its levels. Short; facilitators read it aloud.
since-last-time-which = Which stone is yours? Tap it, or pull your animal there.
since-last-time-tried = I tried it
since-last-time-thought-of = I thought of it
since-last-time-not-this-time = Not this time
since-last-time-flower = A flower grows for your turn. Now pass the tablet on.
