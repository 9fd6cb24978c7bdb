# 玩“听我说，一起搭”时看到的文字（关卡以外）。
describe-build-see = 只有你能看。什么在哪儿？
describe-build-remembered = 记好了？按住屏幕上的小眼睛。
describe-build-lay-down = 把平板放到大家中间。
describe-build-words-only = 只用嘴巴说。
describe-build-adult = 一位大人按住屏幕上的小眼睛，再说给大家听。
describe-build-build = 边听边摆，可以随时再问。
describe-build-close = 再看一眼，看好了点叶子。
describe-build-look = 一起看
describe-build-compare = 哪里一样？哪里不一样？
