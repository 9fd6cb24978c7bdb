# What children read in Your Say, outside of its levels. Short; facilitators read it aloud.
your-say-petal = Lay the petal into a bath.
your-say-pebble = Drop the pebble into a well.
your-say-thanks = Thank you. It counts.
