# What children read at a measure, outside of its statements. Short; facilitators read it aloud.
measure-water = Pull a drop to the bud.
measure-leave-open = No answer
measure-all-open = Every bud has opened. Thank you.
