# 孩子们往罐子里装一天或一周时看到的文字。
week-jar-begin = 把积木拖进罐子里。怎么装都对。
week-jar-more = 还要放吗？点最上面一层可以拿出来。
week-jar-own = 我自己的事
week-jar-comma = 、
week-jar-tells = { $frame }：{ $list }。
