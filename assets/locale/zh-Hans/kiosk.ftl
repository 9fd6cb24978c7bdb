# 怎样把平板锁定在应用里。
desk-kiosk-open = 把平板锁定在应用里
desk-kiosk-title = 把平板锁定在应用里
desk-kiosk-why = 这样不管孩子们碰到哪里，花园都不会退出。锁定是平板自己的功能，不同品牌的菜单名称略有不同。请在孩子们来之前先试一次。
desk-kiosk-leave = 怎样退出

desk-kiosk-android = 安卓平板
desk-kiosk-android-1 = 在平板的设置里打开“安全”，找到“固定应用”（有的叫“屏幕固定”），把它打开，并打开“取消固定前要求输入PIN码”。
desk-kiosk-android-2 = 从主屏幕打开六颗种子。
desk-kiosk-android-3 = 打开最近使用的应用：从底边向上滑并停住，或者点方块键。点六颗种子上方的图标，选“固定”。
desk-kiosk-android-leave = 从底边向上滑并停住；有按键的，同时按住返回键和方块键。然后输入平板的PIN码。

desk-kiosk-ipad = iPad
desk-kiosk-ipad-1 = 在“设置”里打开“辅助功能”，再打开“引导式访问”，并在那里设好密码。
desk-kiosk-ipad-2 = 从主屏幕打开六颗种子。如果还没有：在Safari里打开网页，点“共享”，再点“添加到主屏幕”。
desk-kiosk-ipad-3 = 连按三下顶部按钮（有主屏幕按钮的按主屏幕按钮），点“开始”。
desk-kiosk-ipad-leave = 再连按三下同一个按钮，输入密码，点“结束”。

desk-kiosk-laptop = 装有Chrome的电脑
desk-kiosk-laptop-1 = 先用Chrome或Chromium打开一次应用的网页，等到页面说没有网络也能用。不要用Edge的展台模式：它一关闭就会忘掉一切。
desk-kiosk-laptop-2 = 做一个快捷方式，用 --kiosk 加上网页地址启动浏览器，再关掉浏览器的所有窗口。
desk-kiosk-laptop-3 = 从快捷方式启动。如果电脑上装的是程序而不是网页，就不需要这些：它自己会占满屏幕。
desk-kiosk-laptop-leave = 同时按Alt和F4。

desk-kiosk-chromebook = Chromebook
desk-kiosk-chromebook-1 = 如果是单位的设备，请管理的人把网页添加为自助服务终端应用。只有这样才是真正的锁定。
desk-kiosk-chromebook-2 = 不是的话，用Chrome打开网页，在菜单里选“安装”，再从启动器打开六颗种子。
desk-kiosk-chromebook-3 = 按全屏键，并打开“勿扰”模式。
desk-kiosk-chromebook-leave = 再按一次全屏键。自助服务终端应用按单位设定的方式退出。
