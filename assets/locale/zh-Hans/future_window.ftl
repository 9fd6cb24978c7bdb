# 未来之窗：孩子们在窗前看到的文字。要短，由带领者念出来。
future-window-stick = 选一到三张贴纸，拖到你的窗格上。
future-window-stick-together = 一起把贴纸拖到窗上，再按住把手。
future-window-open = 窗格都亮了。按住把手，打开窗户。
