# What children read outside of levels. Short; facilitators read it aloud.
stage-skip = Skip
stage-done = Done
stage-go-on = Go on
stage-back = Back
stage-next = Next
stage-again = Once more
stage-curtain-pass = Pass the tablet to
stage-curtain-together = All together
stage-curtain-here = Here I am
stage-curtain-here-all = Here we are
stage-away-back = We are back
stage-assent-start = Touch the stones, one after the other.
stage-reflection-start = Touch a lantern. Who would like to say something?
stage-give-back = Thank you! Please give the tablet back to the grown-up.
stage-practice = Practice: made-up children. Nothing here counts.
