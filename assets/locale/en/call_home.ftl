# What children read while they rehearse a call, outside of its level.

call-home-begin = How could a call begin? Pull a light onto the string.
call-home-tell = What could you ask or tell? Pull the next light.
call-home-moment = What could you both do, far apart? Hang up a lantern.
call-home-aloud = This is the whole call. Say it aloud, or in your head.
