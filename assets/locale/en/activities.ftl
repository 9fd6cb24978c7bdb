# What children read while they play an activity, outside of its level. Short; facilitators read it aloud.

# Feelings
feelings-where = Where do you feel it? Touch the body.
feelings-which = Which feeling is it? Touch a face.
feelings-how-strong = How strong is it?
feelings-a-little = a little
feelings-some = some
feelings-a-lot = a lot

# Wish-Rock-Path
path-which-wish = What do you wish for? Touch a bubble.
path-which-rock = What may lie in the way? Touch a stone.
path-which-plan = What helps you past it? Pull a board to the stone.
path-if-then = If { $rock }, then { $plan }.
path-own-rock = my own stone comes
path-own-plan = I do it my own way

# Crossroads
crossroads-stop = Stop first. Hold the hand.
crossroads-stopped = Everything stands still. Breathe.
crossroads-name = What is going on inside? Touch a face.
crossroads-look = Where might each way lead? Touch a sign.
crossroads-choose = Which way shall it be? Touch a sign.
crossroads-again = Another way

# Private ending
ending-heard-ok = Thank you. Pass the tablet on.
ending-heard-talk-later = I heard you. A grown-up will come to you.
ending-heard-skip = That is fine. Pass the tablet on.
