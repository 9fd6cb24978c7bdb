# 数据包：把小组从一台平板带到另一台的加密文件；所有小组的备份；需要等一会儿的工作。

desk-pack-group = 把小组交出去
desk-pack-group-text = 一个加密文件，装着这台平板上这个小组的记录：活动、小动物、目标和问卷，但不包括谁想聊聊。同事在另一台平板上读取它。要用一个只显示一次的号码才打得开。
desk-pack-group-make = 给同事的加密数据包
desk-pack-practice = 练习小组只留在这台平板上：里面的孩子是编出来的。
desk-pack-nothing = 还没有可以备份的小组。请先建一个小组。

desk-pack-number-title = 请把这个号码写下来
desk-pack-number-file = { $file } 在文件夹 { $place } 里。没有号码，谁也读不了里面的内容。
desk-pack-number-colleague = 请同事把文件复制到另一台平板的“Six Seeds”文件夹里，然后点齿轮、“记录与帮助”、“读取数据包”。那边收到以后，您就可以在这里删除这个小组了。
desk-pack-number-copy = 请把文件复制到机构锁起来的磁盘上。万一这台平板丢了，在另一台上就能读取：点齿轮、“记录与帮助”、“读取数据包”。
desk-pack-number-once = 号码只在此刻显示，哪儿都不保存。号码丢了，谁也打不开这个数据包，只能重新做一个。
desk-pack-number-apart = 号码和文件请分开转交：打电话或者写在纸上，千万别放在同一条消息里。

desk-copy-title = 备份和数据包
desk-copy-text = 平板丢了或坏了，记录就没有了，除非别处还有一份备份。备份是加密的：没有号码，谁也读不了。
desk-copy-saved = 最近一次备份所有小组：{ $day }。
desk-copy-never = 还没有保存过备份。
desk-copy-make = 备份所有小组

desk-pack-read-open = 读取数据包
desk-pack-read-title = 读取数据包
desk-pack-read-where = 请把数据包复制到这个文件夹：{ $place }。文件名以 .sixseeds 结尾。
desk-pack-read-what = 这里没有的小组会加进来；在这里删除过的，会先问您。已经有的小组会从结束的地方接下去；如果两边不一样，这里的保持原样。
desk-pack-read-none = 文件夹里还没有数据包。
desk-pack-read-which = 读取哪一个？
desk-pack-bring = 选择文件
desk-pack-read-bring = 请选择数据包文件，文件名以 .sixseeds 结尾。
desk-pack-number-download = 已经请浏览器保存{ $file }，请到它的下载里看看。没有号码，谁也读不了里面的内容。
desk-pack-look-again = 再看一次
desk-pack-read-ask = 这个数据包的号码
desk-pack-read-ask-text = 十二位数字，做数据包时写下来的。

desk-pack-taken-title = 数据包读好了
desk-pack-taken-done = 去看小组
desk-pack-taken-nothing = 里面没有小组。
desk-pack-added = { $count ->
    [0] 新加到这台平板上，还没有活动过。
   *[other] 新加到这台平板上，有{ $count }次活动。
}
desk-pack-brought-up-to-date = { $count ->
    [0] 这里本来就有，卡片和会面的数字更新好了。
   *[other] 这里本来就有，加上了{ $count }次活动。
}
desk-pack-same = 这里本来就有，和数据包里一样。什么都没有改。
desk-pack-older = 这台平板上的记录比数据包里的多。什么都没有改。
desk-pack-parted = 这个小组在这里和另一台平板上各自往下走了。两边不会混在一起：这里的保持原样。
desk-pack-unfinished = 这个小组在这里还有一次活动没有结束。请先结束它，再读取数据包；现在什么都没有改。
desk-pack-over = 这个小组的小动物、目标和问卷在这台平板上已经到期删除，不会再回来。什么都没有改。
desk-pack-was-deleted = 这个小组在这台平板上删除过，这次没有读进来。
desk-pack-take-again = 重新读进来
desk-pack-take-again-title = 要把这个小组重新读进来吗？
desk-pack-take-again-text = 它在这台平板上删除过。读进来以后，数据包里它的活动、小动物、目标和问卷都会重新回到这台平板上。
desk-pack-take-again-yes = 好，读进来
desk-pack-take-again-no = 不读进来
desk-pack-empty = 文件是空的。请从做数据包的地方再复制一次。
desk-pack-not-a-pack = 这个文件不是“六颗种子”的数据包。请选另一个。
desk-pack-too-large = 文件太大，不会是数据包。请一个小组一个小组地重新做。
desk-pack-newer = 这个数据包是用更新的版本做的。请先在这台平板上安装新版本，再读取。
desk-pack-cut-off = 数据包不完整，后面少了一段。请从做数据包的地方再复制一次。
desk-pack-damaged = 数据包在路上损坏了。请从做数据包的地方再复制一次。
desk-pack-wrong-number = 这个号码打不开数据包。请再看看数字；每个数据包都有自己的号码。
desk-pack-unfit = 数据包打开了，但看不懂里面的内容。请用最新的版本重新做一个。
desk-pack-no-memory = 平板现在的内存不够。请关掉别的应用，再试一次。
desk-pack-gone = 文件不在了。请再复制到文件夹里，然后再看一次。
desk-pack-given-up = 停下来了。什么都没有改。

desk-handed-given-up = { $written ->
    [0] 停下来了。什么都没有写。
   *[other] 停下来了。{ $asked }份里有{ $written }份已经在文件夹里，都是完整的。
}

# 需要等一会儿的工作。
desk-work-papers = 正在写文件
desk-work-deletion = 正在删除小组
desk-work-cleaning = 正在删除小组
desk-work-pack-out = 正在做数据包
desk-work-pack-opening = 正在打开数据包
desk-work-pack-in = 正在读取数据包
desk-work-pack-writing = 正在保存数据包里的内容
desk-work-count = { $done } / { $all }
desk-work-give-up = 停下
desk-work-bound = 已经开始了，会一直做完，中途停不下来。
desk-work-last-step = 最后一步要等一会儿，中途停不下来，这时画面不会动。
