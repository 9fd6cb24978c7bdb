# What children read outside of levels. Short; facilitators read it aloud.
stage-skip = Skip
stage-done = Done
stage-go-on = Go on
