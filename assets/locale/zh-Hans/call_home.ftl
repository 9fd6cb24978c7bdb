# What children read while they rehearse a call, outside of its level.

call-home-begin = 电话可以怎么开头？把一点光拖到线上。
call-home-tell = 想问什么、说什么？再拖一点光。
call-home-moment = 隔得远，能一起做什么？挂上一盏灯笼。
call-home-aloud = 一通电话准备好了。说出声，或者在心里说。
