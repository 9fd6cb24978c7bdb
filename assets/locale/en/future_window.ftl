# Future Window: what children read at the window. Short; facilitators read it aloud.
future-window-stick = Pull one to three stickers onto your pane.
future-window-stick-together = Pull stickers onto the window, then hold the handle.
future-window-open = The panes shine. Hold the handle and open the window.
