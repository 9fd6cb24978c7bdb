# 应用在浏览器里运行时，说法不同的地方。

desk-handed-place = 文件会放进这个浏览器的下载里
desk-handed-done = { $count ->
    [one] 已经请浏览器保存{ $file }。请到它的下载里看看；如果没有，请允许这个网页下载，再试一次。
   *[other] 已经请浏览器把{ $count }个文件一起保存为{ $file }。请到它的下载里看看；如果没有，请允许这个网页下载，再试一次。
}
desk-handed-other = 浏览器没有收下文件。请允许这个网页下载，再试一次。
desk-sheets-write = { $count ->
    [0] 请先选一种
   *[other] 下载{ $count }份
}
desk-settings-full-screen-hint = 下一次触摸起全屏。怎样离开由浏览器决定。
desk-kept-honest-lock = PIN码能锁住工作台，但浏览器里存的内容没有加密，而且谁清除这个网站的数据，记录就没有了。请给平板设锁，并放在安全的地方。
desk-recover-none = 没有人有找回号码？在浏览器里没有别的办法：只有清除这个网站的数据才能去掉PIN码，所有记录也会一起没有。
desk-trouble-aside-text = 旧的记录会完整地留在这个浏览器里，新的记录重新开始。什么也不会被覆盖，以后还可以请人修复。输入PIN码后，在“设置”里能看到它，到了保存期限就会删除。
desk-aside-text = 这些记录损坏了，所以另外开始了新的记录。里面可能还有个别孩子的回答。下载的文件没有加密，只交给负责修复的人。如果不打算修复，请尽早删除。
desk-plan-not-saved-folder = 没有保存：浏览器没有收下文件。请再保存一次。您改的内容都还在。
