# What children read in the village, outside of its level.

village-who = 谁在你身边？把小木人拖过来，远近由你定。
village-near = 离房子近，就是和我亲近。还有谁？
village-full = 已经站了八个小木人，还可以换位置。
village-whom = 想向谁开口？按住一个小木人。
village-begin = 可以怎么开口？点一条纸带。
village-aloud = 试着说一遍：说出声，或者在心里说。
village-back = 回村庄
