# 也许桥：铺木板时孩子们看到的文字。要短，由带领者念出来。
maybe-bridge-lay = 还可能是怎么回事？把一块木板拖到桥上。
maybe-bridge-together = 还缺哪几块木板？一起拖到桥上。
maybe-bridge-laid = 大声说：也许……，因为……
maybe-bridge-holds = 桥搭好了！按住小动物，送它过桥。
