# 内容文件哪里不对，怎么改好。英文直引号里的、“请写”和“请加上”后面的，就是文件里的写法。

# 一个接一个列出来时中间用什么；任选其一时，最后一个前面用什么。
fault-between = 、
fault-or = 或

# 检查的结果
fault-sum = 有{ $count }处要改
fault-none = { $files }个文件，没有要改的地方。现在一共可以玩{ $levels }个内容、{ $programmes }个方案。
fault-none-table = 每个游戏有多少内容，按年龄段和语言：
fault-none-activity = 游戏

# 文件
fault-file-empty = 这个文件是空的：请复制一个能用的内容文件，再在上面改
fault-file-not-text = 这不是文本文件：请把内容存成UTF-8编码的文本
fault-file-not-utf8 = 从这里起不是UTF-8编码的文字：请用UTF-8编码重新保存
fault-file-too-large = 这个文件超过1 MB，而一个内容只有几千字节：是不是拿错文件了？
fault-file-utf16 = 这个文件是用UTF-16编码保存的：请用UTF-8编码重新保存

# 格式里的符号
fault-syntax-backslash = 文字里的反斜杠用来开始一个特殊符号：要写反斜杠请写 \\，要写直引号请写 \"
fault-syntax-bracket-fit = 这个括号配不上对：请先关上它前面打开的，或者在前面补上它的另一半
fault-syntax-bracket-open = 第{ $line }行的括号 ( 到这里还没有关上：请加上 )
fault-syntax-close = 少了右边的括号：请加上 { $bracket }
fault-syntax-colon = 字段名后面少了冒号：请加上英文冒号 :
fault-syntax-comma = 这前面少了逗号：请加上英文逗号 ,
fault-syntax-comma-extra = 多了一个逗号：请去掉一个
fault-syntax-comment = 这段注释没有结尾：请在结尾加上 */
fault-syntax-deep = 括号套得太深：请把前面打开的括号关上，或者去掉几层
fault-syntax-end = 文件还没写完就结束了：请补上还缺的 " 或 ) 或 ]，或者把文件重新复制一次
fault-syntax-hash = 这里不能写 #：注释用 // 开头
fault-syntax-list-open = 第{ $line }行的列表 [ 到这里还没有关上：请加上 ]
fault-syntax-name = 这里应该是字段名：请写成 name: value 的样子，名字里的单词之间用 _ 连接
fault-syntax-number = 这个数字读不懂：请只用普通数字来写，例如 12
fault-syntax-plain-sign = 这里不能用 { $sign } 这个符号：请改成英文的 { $plain }
fault-syntax-quotes = 文字不能放在单引号里：请放在 " " 里
fault-syntax-settings = 内容文件里不用写RON的设置：请去掉 #! 那一行
fault-syntax-quoted-name = 字段名不加引号：请写 { $name }:
fault-syntax-sign = 这里不能写 { $sign }：文字请放在 " " 里，多余的请去掉
fault-syntax-text-end = 这段文字没有结尾：请在结尾加上 "
fault-syntax-text-ended = 前面的文字在一个 " 那里就结束了：文字里面的引号请写成 ' ' 或 “ ”；如果文字已经完整，就是少了逗号，请加上 ,
fault-syntax-text-runs-over = 这段文字一直写到了下一行：很可能少了结尾的 "
fault-syntax-trailing = 内容在这之前就结束了：请去掉后面这些，或者去掉那个关得太早的括号
fault-syntax-unknown = 这里读不懂：请和一个能用的内容文件对照一下（读取程序的原话是"{ $error }"）
fault-syntax-unseen = 这里有一个看不见的{ $name }（{ $code }）：请删掉它，需要空格时请用普通的半角空格
fault-unseen-control = 控制字符
fault-unseen-mark = 字节顺序标记
fault-unseen-no-break-space = 不换行空格
fault-unseen-no-width = 零宽字符
fault-unseen-space = 特殊空格
fault-unseen-wide-space = 全角空格

# 现在写的是什么，应该写什么
fault-wrong-type = 这里写的是{ $kind }：请改成{ $form }
fault-form-both-languages = 两种语言的文字 (en: "...", zh_hans: "...")
fault-form-fields = 一组放在 ( ) 里的字段
fault-form-flag = 不加引号的 true 或 false
fault-form-level = 一个内容 (schema: 1, id: ..., ...)
fault-form-list = 一个放在 [ ] 里的列表
fault-form-number = 一个不加引号的数字
fault-form-programme = 一个方案 (schema: 1, id: ..., ...)
fault-form-text = 一段放在 " " 里的文字
fault-kind-character = 一个放在单引号里的字符
fault-kind-fields = 一组放在 ( ) 里的字段
fault-kind-flag = 一个 true 或 false
fault-kind-list = 一个放在 [ ] 里的列表
fault-kind-map = 一组放在 {"{"} {"}"} 里的对应关系
fault-kind-number = 一个数字
fault-kind-other = 认不出的东西
fault-kind-text = 一段文字
fault-kind-unnamed = 一组放在 ( ) 里、没有字段名的值
fault-kind-word = 一个没加引号的词

# 字段、词和数字
fault-did-you-mean = 是不是想写"{ $near }"？
fault-field-missing = 少了字段"{ $field }"：请加上 { $field }: ...
fault-field-twice = 字段"{ $field }"在这里写了两次：请去掉一个
fault-no-field = 这里没有"{ $field }"这个字段：{ $mend }
fault-mend-field = 请去掉它；这里可以用的字段有 { $fields }
fault-id = "{ $id }"不能当id：请用小写英文单词，中间用连字符，例如"first-day"，最多40个字母
fault-not-one-of = 这里不能写"{ $word }"：{ $mend }
fault-mend-one-of = 请写{ $known }
fault-whole-number = 请在这里写一个{ $least }到{ $most }的整数

# 数目
fault-count = "{ $field }"有{ $have }个，应该有{ $room }：{ $mend }
fault-count-group = 其中一档
fault-count-side = 其中一边的列表
fault-exactly = { $least }个
fault-from-to = { $least }到{ $most }个
fault-at-least = 至少{ $least }个
fault-mend-add = 请再加{ $count }个
fault-mend-take = 请去掉{ $count }个

# 文字
fault-language-chinese = 中文
fault-language-english = 英文
fault-text-empty = 这段文字是空的：请写上{ $language }
fault-text-glyphs = { $language }字体里没有 { $signs }：请换一种写法
fault-text-lines = { $card }只能有一行：请去掉这段文字里的换行
fault-text-missing = 少了{ $language }：请加上 { $field }: "..."
fault-text-wide = 这段文字宽{ $wide }，{ $card }只放得下{ $room }（一个汉字算2）：请缩短{ $over }
fault-card-bin = 一档的名称
fault-card-label = 选项的文字
fault-card-note = 工作台上的说明
fault-card-question = 问题
fault-card-script = 讲稿的一部分
fault-card-sentence = 图片旁边的句子
fault-card-story = 念给孩子听的文字
fault-card-title = 标题
fault-script-chinese = 讲稿有{ $have }个汉字，来得及念的是{ $least }到{ $most }个：{ $mend }
fault-script-english = 讲稿有{ $have }个英文单词，来得及念的是{ $least }到{ $most }个：{ $mend }
fault-mend-longer = 请再多写一点
fault-mend-shorter = 请写短一点

# 内容
fault-newer = 这个文件是为更新版本的“六颗种子”写的（schema { $schema }）：请更新应用；如果就是给现在的版本用，请写 schema: { $known }
fault-no-activity = 没有"{ $activity }"这个游戏：{ $mend }
fault-mend-activity = 可以写的游戏有 { $known }
fault-folder = 这是"{ $activity }"的内容，却放在文件夹"{ $folder }"里：请把文件移过去，或者改 activity
fault-no-factor = 没有"{ $factor }"这个因素：{ $mend }
fault-mend-factor = 可以写的因素有 { $known }
fault-no-band = 没有"{ $band }"这个年龄段：请写"A"、"B"、"C"或"D"
fault-band-twice = 年龄段"{ $band }"在这里写了两次：请去掉一个
fault-copy = 这个文件看起来是 { $file } 的副本，id也是"{ $id }"，现在用的是原来那个：请删掉这个副本，或者给它另写一个id
fault-misplaced = 这是一个游戏内容，不是方案：请把文件移到 activities/{ $activity }
fault-taken-level = 内容"{ $id }"在 { $file } 里已经有了：请另取一个id
fault-taken-plan = 活动计划"{ $id }"在 { $file } 里已经有了：请另取一个id
fault-taken-programme = 方案"{ $id }"在 { $file } 里已经有了：请另取一个id

# 图片、选项和分档
fault-no-picture = 没有叫"{ $picture }"的图片：{ $mend }
fault-mend-picture = 请从 assets/emoji 里选一个文件名，不写后缀
fault-picture-twice = "{ $field }"里的图片"{ $word }"用了两次：请换一张，因为最小的孩子是看图认选项的
fault-id-twice = "{ $field }"里的id"{ $word }"用了两次：请给其中一个另取一个id
fault-fixed-id = 这个选项的id是固定的：请写 id: "{ $id }"
fault-numbered = "{ $field }"要按1、2、3的顺序编号，这一个却写成了"{ $id }"：请写 id: "{ $number }"
fault-choices = "{ $deck }"里除了"own"有{ $have }个选项，年龄段{ $band }应该有{ $room }：{ $mend }
fault-no-own = "{ $deck }"里少了“我自己的，说出来”这个选项：请加上 (id: "own", emoji: "speech-balloon", label: (en: "My own", zh_hans: "我自己的"))
fault-no-choice = "{ $deck }"里没有选项"{ $id }"：{ $mend }
fault-mend-choice = 请去掉它，或者把它加进"{ $deck }"
fault-two-places = "{ $id }"放在了两个地方：请去掉一个
fault-no-group = 还没有放进哪一档的有{ $left }：请放进合适的一档

# 方案
fault-seats = 座位最少{ $least }个，比最多的{ $most }个还多：请把两个数字对调
fault-no-assent = 这次活动少了孩子们玩之前要听的话：请加一个环节，写上 levels: ["{ $level }"]
fault-no-ending = 这次活动少了每个孩子最后单独看的那一屏：请加一个环节，写上 levels: ["{ $level }"]
fault-after-follow-up = 这次活动排在了回访后面：请移到回访前面，或者给它写上 after_months
fault-follow-up-order = 这次回访在{ $months }个月以后，前面那次却在{ $last }个月以后：请按先后排好，每个月数只用一次
fault-session-long = 一次活动{ $minutes }分钟，孩子坐不住：请缩短到{ $longest }分钟，或者分成两次
fault-minutes-sum = 各个环节加起来是{ $sum }分钟，不是{ $minutes }分钟：请写{ $sum }，或者改环节的时间
fault-minutes-tablet = { $minutes }分钟里有{ $tablet }分钟用平板，最多只能{ $most }分钟：请缩短这些环节，或者多留一点不用平板的时间
fault-levels-and-either = 这个环节既有"levels"又有"either"：请去掉其中一个
fault-same-activity = 两边玩的都是"{ $activity }"，没有什么可选：请在这里换一个游戏，或者只写一个列表"levels"
fault-tablet-sleeps = 玩这个的时候平板在休息：请写 tablet: false
fault-tablet-plays = "{ $activity }"要用平板玩：请写 tablet: true
fault-level-twice = "{ $level }"在这里写了两次：请去掉一个
fault-two-activities = 这个内容玩的是"{ $activity }"，这个环节开头玩的却是"{ $first }"：请给它单独写一个环节
fault-level-faulty = 内容"{ $level }"的文件里还有要改的地方：请先改好 { $file }
fault-no-level = 没有"{ $level }"这个内容：{ $mend }
fault-mend-level = 请写一个内容的id；如果那个内容的文件还有要改的地方，请先改好
fault-band-step = 这个环节没有给年龄段{ $band }的内容，而这是方案里最小的年龄段：请加一个
fault-band-side = 这一边没有给年龄段{ $band }的内容，而这是方案里最小的年龄段：请加一个

# 问卷
fault-no-rights = 没有写明这份问卷的权利属于谁：如果权利属于您，或者您得到了许可，请加上 rights: (holder: (en: "...", zh_hans: "..."), confirmed: true)
fault-rights-not-confirmed = 没有使用权，就不能用这份问卷：请先问权利人，然后写 confirmed: true
