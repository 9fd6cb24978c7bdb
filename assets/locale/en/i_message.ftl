# What children read while they play I-message, outside of its level.
i-message-feel = I feel
i-message-when = when
i-message-like = I would like
i-message-pull-feel = What do you feel? Pull a tile to the bridge.
i-message-pull-when = When is it so? Pull a tile to the bridge.
i-message-pull-like = What would help? Pull a tile to the bridge.
i-message-hold-ear = Say it aloud. Whoever listens holds a finger on the little ear on the screen.
i-message-said = I feel { $feel } when { $when }. I would like { $like }.
i-message-heard = I heard: “{ $sentence }”
