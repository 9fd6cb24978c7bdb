# What children read by the sea at night.
lighthouse-light = Hold the lamp together until it shines.
lighthouse-back = We are back
lighthouse-what-helped = What helped you stay with it? Touch what fits.
