# 孩子们在“权利还是心愿”里看到的话。要短，由带领者念出来。
right-or-wish-which = 大树上，还是天空里？把图拖过去。
right-or-wish-tree = 权利：每个孩子都该有
right-or-wish-sky = 心愿：有了真开心
right-or-wish-heard = 听一听，听完按住这张纸。
