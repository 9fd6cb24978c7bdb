# What children read in the rituals of a session, outside of their levels. Short; facilitators read it aloud.

assent-begin = Touch one stone after the other.
animals-find-yours = Find your animal, or choose a new one.
animals-were-you-here = Were you here before? Your animal is waiting.
animals-i-am-new = I’m new
animals-all-here = All here
away-back = We are back
reflection-begin = Touch a lantern to light it.
