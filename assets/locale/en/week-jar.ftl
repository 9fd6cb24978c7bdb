# What children read while they fill the jar of their day or week.
week-jar-begin = Pull blocks into the jar, as you like.
week-jar-more = More? A touch on the top layer takes it out.
week-jar-own = something of my own
week-jar-comma = { ", " }
week-jar-tells = { $frame }: { $list }.
