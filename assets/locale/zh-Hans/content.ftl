# 内容：看一看有什么可以玩，也可以改文字

desk-content-open = 内容
desk-content-title = 有什么可以玩
desk-content-ages = 年龄
desk-content-length = 时间
desk-content-short = 5分钟以内
desk-content-long = 6分钟以上
desk-content-about = 主题
desk-content-all-ages = 各个年龄
desk-content-minutes = { $least }到{ $most }分钟
desk-content-no-length = 还没有时长
desk-content-length-unknown = 还没有时长
desk-content-own = 在这里改过
desk-content-count = { $count ->
    [0] 没有这样的内容。请去掉一个条件。
   *[other] 共{ $count }个，都有中文和英文
}
desk-content-hint = 点一个，看它的讲稿。文字可以改得更适合您的小组，原来的文字不会丢。
desk-content-edit = 改文字
desk-editor-hint = 两种语言说同一件事，各用各的说法。
desk-editor-name = 工作台上的名称
desk-editor-seen = 孩子看到或听到的：{ $place }
desk-editor-card = 看起来是这样
desk-editor-save = 就用这些文字
desk-editor-beside = 另存为新的内容
desk-editor-mend = 请先改好标出的地方。在那之前什么都不会变。
desk-editor-shipped-hint = 这里的文字改过了，原来的文字还在。
desk-editor-shipped = 按住，换回原来的文字
desk-editor-remove-hint = 这个内容是在这里做的。用到它的方案会提示缺少它。
desk-editor-remove = 按住，去掉这个内容
