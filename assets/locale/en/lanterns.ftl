# What children read in Lanterns, outside of its levels: where a lantern may go.
lanterns-for-me = This is me
lanterns-for-you = For you
lanterns-for-garden = For the garden
