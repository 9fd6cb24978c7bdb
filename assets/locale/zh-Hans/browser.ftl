# 应用在浏览器里运行时，工作台怎么说；以及带进来的文件。

desk-browser-lasting = 就在这台平板的这个浏览器里。浏览器答应不会自己清除。
desk-browser-clearable = 就在这台平板的这个浏览器里。浏览器没有保证：空间不够，或者几个星期没有打开，它可能会清除。请把应用添加到主屏幕，每次活动后在别处另存一份。
desk-browser-used = 已用{ $size } MB。
desk-browser-honest = 谁清除这个网站的数据，记录就没有了。该忘掉的内容，我们会在文件里覆盖掉；浏览器是否也把磁盘上的旧内容覆盖掉，我们只能请求，无法检查。
desk-browser-shared = 这个网址只是某个网站里的一部分，那个网站的其他网页有可能读到这些记录。请让提供应用的人给它一个单独的域名。
desk-browser-offline = { $count ->
    [0] 没有网络也能打开、能玩。
   *[other] 没有网络也能打开、能玩。还有{ $count }个文件没存好，例如{ $file }。以后每次打开都会再取。
}
desk-browser-offline-not = { $count ->
    [0] 没有网络还打不开。以后每次打开都会再试。
   *[other] 没有网络还打不开：缺{ $count }个文件，例如{ $file }。以后每次打开都会再取。如果一直缺，请告诉提供应用的人。
}
desk-browser-offline-coming = 没有网络时要用的文件还在路上。
desk-browser-offline-never = 这个浏览器存不下没有网络时要用的文件。请退出无痕模式，或者换一个浏览器打开。
desk-handed-shared = 已经请平板分享{ $count }个文件，请选择放到哪里。如果窗口被关掉了，请再试一次。

desk-content-bring = 带进一个内容文件
desk-content-save-copy = 另存一份
desk-content-brought = { $file }已经放好，可以玩了。
desk-content-not-brought = 没有收下{ $file }：{ $why }
desk-content-not-brought-read = 读不出来，或者比内容文件允许的还大
desk-content-not-brought-what = 它不是这个应用认识的内容或方案
desk-pictures-coming = 这些纸上的图片还在路上。文件一会儿会自己出来。
