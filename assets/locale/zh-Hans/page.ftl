# 浏览器里围着程序的页面：加载的时候，以及遇到阻碍的时候。
# 只用单行文字：打包程序不经Fluent直接读取。
page-waking = 花园正在醒来。
page-first-time = 第一次要多等一会儿，以后没有网络也能用。
page-turn = 请把平板横过来。
page-offline-ready = 六颗种子已经存在这台平板上，没有网络也能用了。
page-offline-partly = 六颗种子没有网络也能用了，只是还缺几个文件。缺哪些，请看“设置”。
page-again = 再试一次
page-webgl = 这个浏览器画不出花园
page-webgl-help = 需要WebGL 2。请用新版的Chrome、Edge、Firefox或Safari打开。如果平板由单位统一管理，请管理的人打开硬件图形加速。
page-insecure = 这个网址以http开头，要用https才行
page-insecure-help = 没有https，浏览器不让应用保存任何内容，活动记录存不住，没有网络也打不开。请向提供应用的人要https开头的网址，再打开。
page-storage = 这里什么都存不住
page-storage-help = 这个浏览器不让应用保存内容，活动记录会丢失。请退出无痕模式，允许本页保存数据，或者腾出一些空间，再试一次。
page-other-tab = 花园已经在另一个标签页里打开了
page-other-tab-help = 同时打开两个，记录可能会混在一起。请回到那一页继续，或者关掉它，再在这里试一次。
page-not-kept = 刚才这一下没能存住
page-not-kept-help = 之前的都安全保存着。可能是平板满了。请腾出一些空间再试一次，活动会从同一步继续。
page-network = 没能取到花园
page-network-help = 只有第一次需要网络。请看看平板是否连上了网络，再试一次。
page-graphics = 画面没有了
page-graphics-help = 平板把地方让给了别的程序。之前的都安全保存着。点一下，就从刚才的地方继续。
page-go-on = 继续
page-program = 出了点问题
page-program-help = 已经保存的都还在。请重新打开花园，活动会从同一步继续。如果又出现，请更新浏览器或者重启平板。
