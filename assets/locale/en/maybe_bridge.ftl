# Maybe Bridge: what children read while planks are laid. Short; facilitators read it aloud.
maybe-bridge-lay = What else may it be? Pull a plank to the gap.
maybe-bridge-together = Which planks are missing? Pull them to the gap.
maybe-bridge-laid = Say it aloud: maybe …, because …
maybe-bridge-holds = The bridge holds! Hold the animal: off it goes.
