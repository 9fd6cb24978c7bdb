# What children read in "Right or wish?". Short; facilitators read it aloud.
right-or-wish-which = The tree, or the sky? Pull the picture there.
right-or-wish-tree = A right: every child should have it
right-or-wish-sky = A wish: lovely to have
right-or-wish-heard = Listen. Then hold the paper.
