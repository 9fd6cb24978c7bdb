# What children read in Brave Steps, outside of its levels. Short; facilitators read it aloud.
brave-steps-have-you = Have you tried it already? Touch the sun or the pot.
brave-steps-tried = Tried it
brave-steps-not-yet = Not yet
brave-steps-cheer = Cheer for everyone! Touch many things at once.
