# What children read while they play Describe and Build, outside of its level.
describe-build-see = Only you look. What lies where?
describe-build-remembered = Seen it? Hold the eye on the screen.
describe-build-lay-down = Put the tablet in the middle of everybody.
describe-build-words-only = Tell them with words.
describe-build-adult = One adult holds the eye on the screen and describes.
describe-build-build = Listen and lay. Ask again any time.
describe-build-close = Look again, then touch the leaf.
describe-build-look = Look together
describe-build-compare = What is the same? What is different?
