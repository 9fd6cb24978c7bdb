# 平板的设置、密码，以及忘了密码怎么办。

desk-helpline-youth = 青少年：权益、法律、烦恼
desk-helpline-mind = 心理援助
desk-helpline-city = 政务服务便民热线
desk-helpline-police = 报警，眼下有危险时
desk-helpline-medical = 急救
desk-helpline-law = 法律援助
desk-helpline-women = 妇女权益、家庭暴力
desk-helpline-duty = 本机构值班电话

desk-settings-title = 设置
desk-settings-open = 设置
desk-settings-choice = { $name }：{ $choice }
desk-settings-on = 开
desk-settings-off = 关

desk-settings-look = 显示与声音
desk-settings-language = 工作台的语言
desk-settings-language-hint = 孩子们用自己小组的语言玩。
desk-settings-text = 文字大小
desk-settings-text-hint = 这里和孩子们那边都会变。
desk-settings-text-normal = 标准
desk-settings-text-large = 大
desk-settings-text-larger = 更大
desk-settings-contrast = 高对比度
desk-settings-contrast-hint = 白底黑字；能点的东西有深色边框。
desk-settings-motion = 动画
desk-settings-motion-hint = 关掉后，东西直接出现，也不会摇动。
desk-settings-sound = 声音
desk-settings-sound-hint = 点一下、轮到谁、花园长大时，有轻轻的声音。
desk-settings-voice = 平板朗读
desk-settings-voice-hint = 还不识字的孩子可以点句子旁边的喇叭来听。孩子自己选了什么，绝不会念出来。不需要联网；声音关着也能用。
desk-settings-voice-hear = 听一听
desk-settings-voice-sample = 你好！你来了真好。我们一起看看花园，好吗？
desk-settings-voice-en = 英语
desk-settings-voice-zh-Hans = 中文
desk-settings-voice-missing = 这台平板没有{ $language }语音，{ $language }的内容读不出来。
desk-settings-voice-from-browser = 请在平板的系统设置里安装语音。安卓：搜索“文字转语音”；iPad：辅助功能、朗读内容、声音；Windows：时间和语言、语音。装好后重新打开本应用。
desk-settings-voice-from-windows = 请在Windows设置里安装语音：时间和语言、语音、管理语音。装好后再回到这一页。
desk-settings-voice-from-mac = 请在Mac的系统设置里安装语音：辅助功能、朗读内容、系统声音。装好后再回到这一页。
desk-settings-voice-from-linux = 请安装软件包espeak-ng，两种语言它都会读。装好后再打开设置。
desk-settings-voice-from-app = 安卓应用用不了平板的语音；在Chrome里打开网页版就可以。
desk-settings-hand = 左手按钮
desk-settings-hand-hint = 孩子们那边的“跳过”“好了”和安静角换到另一边。

desk-settings-helplines = 求助电话
desk-settings-helplines-text = 这些号码会出现在“待会儿聊聊”旁边、“孩子说了一件事”里、保护流程表和带回家的纸上，以及“谁能帮忙？”那条路的尽头。
desk-settings-helplines-change = 修改
desk-settings-helplines-change-of = 修改号码：{ $whom }
desk-settings-helplines-remove = 去掉
desk-settings-helplines-remove-of = 去掉：{ $whom }
desk-settings-helplines-add = 添加号码
desk-settings-helplines-save = 保存这个号码
desk-settings-helplines-digits = 3到14位数字

desk-settings-safety = 密码与锁定
desk-settings-pin = 密码
desk-settings-pin-text = 工作台上的一切都在它后面。
desk-settings-pin-change = 更换密码
desk-settings-pin-changed = 密码已更换。
desk-settings-recovery = 万一忘了密码
desk-settings-recovery-text = 用一个十二位的找回号码，可以进一次门，重新选密码。设密码时显示过。新号码抄好以后，旧的就作废。
desk-settings-recovery-new = 生成新的找回号码
desk-settings-idle = 多久没人碰就锁上工作台
desk-settings-idle-hint = 活动照常进行，只是门关上了。
desk-settings-idle-minutes = { $count }分钟
desk-settings-idle-never = 不锁
desk-settings-full-screen = 全屏
desk-settings-full-screen-hint = 全屏时，只能从这里离开应用。
desk-settings-close = 关闭应用

desk-settings-records = 记录与帮助
desk-settings-folder = 记录存放在
desk-settings-retention = 多少天后忘掉小动物
desk-settings-retention-text = 小组最后一次活动{ $count }天后，小动物和它们名下的目标、问卷回答会被删掉；关于小组整体的留着。对所有小组都一样。
desk-settings-retention-sure = 只保留{ $count }天？
desk-settings-retention-sure-text = 有{ $groups }个小组上次活动已经超过这个时间。下次打开工作台时，它们的小动物、目标和问卷回答会被删掉，无法恢复。
desk-settings-retention-yes = 是的，{ $count }天
desk-aside-title = 收起来的旧记录
desk-aside-text = 这些文件损坏了，所以另外开始了新的记录。里面可能还有个别孩子的回答。如果不打算修复，请尽早删除。
desk-aside-row = { $day }收起，{ $size } KB，{ $until }会被删除。
desk-aside-row-without-day = 收起的日子不清楚，{ $size } KB。
desk-aside-delete = 删除
desk-aside-delete-of = 删除：{ $file }
desk-aside-save = 下载
desk-aside-save-of = 下载：{ $file }
desk-aside-sure = 要永久删除这份旧记录吗？
desk-aside-sure-text = 文件会先被抹掉，再删除。之后谁也修复不了。
desk-aside-yes = 是的，删除
desk-settings-guide-open = 看看这五张卡

# 更换密码
desk-change-pin-title = 更换密码
desk-change-pin-old = 现在的密码
desk-change-pin-new = 新的密码，4到8位数字
desk-change-pin-again = 再输一次新的密码
desk-change-pin-text = 别的都不变：记录还在，找回号码也不变。

# 找回号码
desk-recovery-title = 请把这个号码写下来
desk-recovery-text = 万一忘了密码，用这个号码可以进一次门，重新选密码，什么都不会丢。
desk-recovery-once = 它只在此刻显示，哪儿都不保存，平板上也不存。请写在纸上，放到机构存放钥匙的地方。别贴在平板套上。在下面确认以后才有效；别的号码都请划掉。
desk-recovery-lost = 如果两样都丢了：在电脑上可以用命令去掉密码，记录都还在，办法写在应用的说明里；在浏览器里或安卓平板上，只能清除应用的数据，记录也会一起清掉。
desk-recovery-written = 我写下来了
desk-recovery-number = 找回号码：{ $number }
desk-recover-open = 忘了密码？
desk-recover-title = 忘了密码
desk-recover-ask = 请输入十二位找回号码
desk-recover-text = 设密码时写下来的那个。问问保管钥匙的人。
desk-recover-next = 然后重新选一个密码。记录都还在。
desk-recover-none = 谁也没有这个号码？在电脑上可以用命令去掉密码，记录都还在，办法写在应用的说明里；在浏览器里或安卓平板上，只能清除应用的数据，记录也会一起清掉。
desk-recover-wrong = 不是这个号码，请再试一次。
desk-gate-recovery-title = 新的找回号码
desk-gate-recovery-hint = 输入密码后会得到新号码。抄好以后，旧号码作废。
desk-gate-recovery-keep = 继续用旧的

# 关于本应用
desk-about-open = 关于本应用
desk-about-title = 关于本应用
desk-about-version = 六颗种子，版本 { $version }
desk-about-what = 这是一个小组活动用的平板应用：孩子们轮流玩短小的活动，一起种一座花园。它协助受过训练的大人开展工作，不保存名字；它不做诊断，不做治疗，也不证明什么。
desk-about-code = 程序代码
desk-about-code-text = © 2026 The Six Seeds authors。按 MIT 或 Apache 2.0 许可，任选其一。
desk-about-code-libraries = 程序用到了 Bevy、egui、SQLite 和其他自由软件库，各有各的许可。
desk-about-credits = 图画、字体和声音来自下面这些作者，谢谢他们！名称和许可照原文列出。
desk-about-emoji = 图画
desk-about-icons = 图标
desk-about-fonts = 字体
desk-about-sounds = 声音
