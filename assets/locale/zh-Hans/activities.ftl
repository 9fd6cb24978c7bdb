# 孩子们玩活动时看到的文字（关卡以外）。要短，由带领者念出来。

# 感受
feelings-where = 身体哪里有感觉？摸一摸。
feelings-which = 是哪种感觉？点一张脸。
feelings-how-strong = 有多强？
feelings-a-little = 一点点
feelings-some = 有一些
feelings-a-lot = 很多

# 心愿、石头和小路
path-which-wish = 你有什么心愿？点一个泡泡。
path-which-rock = 路上可能有什么石头？点一块。
path-which-plan = 怎么过去？把一块木板拖到石头上。
path-if-then = 如果{ $rock }，{ $plan }。
path-own-rock = 碰到我自己的石头
path-own-plan = 就用我自己的办法

# 岔路口
crossroads-stop = 先停一停，按住这只手。
crossroads-stopped = 都停下来了，呼一口气。
crossroads-name = 心里是什么感觉？点一张脸。
crossroads-look = 每条路会通到哪儿？点一块路牌。
crossroads-choose = 走哪条路？点一块路牌。
crossroads-again = 换条路

# 悄悄话
ending-heard-ok = 谢谢你。把平板传下去吧。
ending-heard-talk-later = 听到了。会有大人来找你。
ending-heard-skip = 没关系。把平板传下去吧。
