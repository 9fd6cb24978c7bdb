# 孩子们在“谁能帮忙”里看到的话。要短，由带领者念出来。
who-can-help-first = 可以先问谁？把一个人拖到第一块石头上。
who-can-help-next = 要是第一个人没听进去，就再问下一个。
who-can-help-go = 路铺好了。按住想过河的那一位。
who-can-help-call = 请大人帮忙打 { $number }
