# 孩子们在暖房的长桌旁、在青苔碗前看到的文字。
calm-lab-begin = 三样都试一试，先试哪个都行。
calm-lab-on = 接着来
calm-lab-which = 哪一样帮到了你？把它的石头拖到青苔上。
calm-lab-none = 今天都没有
calm-lab-own = 我自己的
