# What children read at the bench in the greenhouse, and at the moss.
calm-lab-begin = Try all three. Begin where you like.
calm-lab-on = On we go
calm-lab-which = What helped? Pull its stone into the moss.
calm-lab-none = None today
calm-lab-own = My own
