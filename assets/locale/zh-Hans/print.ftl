# 打印用的材料：卡片、邀请信、流程单、带回家的纸。
print-no-names = 请不要在这张纸上写名字。
print-stays-on-paper = 这一联只留在纸上，由带领人保管，不会录入平板。
print-when = 时间：
print-where = 地点：
print-who = 带领人和联系方式：

# 动物卡
print-animals-title = 动物卡
print-animals-hint = 请沿虚线剪开。每个孩子拿一张，每次带来，因为除了它，没有别的东西记得谁是哪个动物。卡片上不要写名字。

# 安静卡
print-calm-title = 安静卡
print-calm-hint = 活动开始前剪好，放在每个孩子都够得着的地方。谁需要就拿一张，不用说理由，坐到你看得见的地方；其他人接着玩。
print-calm-breathe = 慢慢呼吸
print-calm-breathe-do = 鼻子轻轻吸气：一、二、三。嘴巴慢慢呼气：一、二、三、四、五。做五次。
print-calm-feel = 摸摸五样东西
print-calm-feel-do = 摸摸身边的五样东西，一样一样来：袖子、椅子、地板……是暖的还是凉的？光滑还是粗糙？
print-calm-squeeze = 握紧，松开
print-calm-squeeze-do = 两手握拳，数到五，别握疼。然后松开，软软的。做三次。
print-calm-look = 看看远处
print-calm-look-do = 找一样远处的东西：一棵树、一片屋顶、一朵云。看上一会儿，你看到了哪些颜色？

# 联系卡
print-linkage-title = 给家庭、学校和社区的联系卡
print-linkage-hint = 请沿虚线剪开。左半张送出去，右半张带回来。我们只数送出和收回的张数。
print-linkage-group = 有一群孩子正在一起参加“{ $programme }”，练习一些在难的时候用得上的小本领。
print-linkage-family = 给家里人
print-linkage-family-do = 您可以这样帮忙：这一周留出十分钟，只陪孩子，做什么让孩子来定。听孩子说，再说一句您喜欢孩子做的哪件事。
print-linkage-school = 给学校
print-linkage-school-do = 您可以这样帮忙：留意孩子这一周做得好的一件事，再小也行，单独告诉孩子。做错了，就当是一次尝试。
print-linkage-community = 给街坊邻居
print-linkage-community-do = 您可以这样帮忙：遇到孩子，看着他们，笑一笑，打个招呼。孩子好奇，就在外面大家看得见的地方，让他们看看您的活儿；请不要单独叫孩子进门。
print-linkage-back = 带回小组
print-linkage-back-ask = 您试了什么？哪里挺好？写一个词或画一笔就够了。

# 给家庭的邀请
print-families-title = 给家里人的邀请
print-families-what = 我们邀请您的孩子参加一个小组。几个孩子和一位社工围着一台平板，玩短短的活动，聊一聊，动一动，歇一歇，在屏幕上一起种一座花园。没有输赢。
print-families-kept-title = 会留下什么
print-families-kept = 平板不记名字、照片、声音，也不记孩子写的话。每个孩子是一个动物，有一个随机号码。玩的时候，平板会记住每个动物选了什么、跳过了什么：心情、感受、主意。活动一结束，这些单个的回答就删掉。
print-families-kept-animal = 有两样会留在动物名下：一是目标，孩子以后可以回头看；二是一份小问卷的回答，好看出小组有什么变化。除非小组另外定了时间，最后一次活动半年以后也会删掉。孩子选了“待会儿聊聊”，会有一位大人看到是哪个动物，直到有人跟孩子聊过。
print-families-kept-group = 关于整个小组，会多留一些：哪天活动、玩了什么，还有多少人选了什么；只用文字或总数，而且要五个人以上回答。平板不联网；小组要换到另一台平板，只能用加密的文件。不过小组人少，还是可能有人猜出话是谁说的。
print-families-safe-title = 孩子自己决定
print-families-safe = 参加是免费的，也是自愿的。孩子随时可以跳过、休息或退出，您也可以。活动里讲的是编出来的动物故事，不会追问难过的往事。
print-families-help = 如果孩子说自己不安全，小组里的大人必须告诉专门负责帮助的人。孩子们知道这一点。
print-families-yes = 我们愿意
print-families-yes-text = 以上内容我们已经读过，或者有人念给我们听过。孩子想来，我们同意。
print-families-signature = 日期和家长（监护人）签名：

# 给社区的邀请
print-community-title = 孩子的成长，需要大家
print-community-what = 就在您附近，有一群孩子和社工定期见面。他们在发现自己的长处，寻找难的时候管用的办法，也在想可以找谁帮忙。有好邻居在，这些会更容易。
print-community-you-title = 您可以做什么
print-community-you = 来小组教一样手上的本事；或者约一个小时，请整个小组由社工带着，看看您的作坊、小店或田地；借一间屋子、一个球、一点颜料；见了孩子打个招呼，不单独请孩子进门。
print-community-please-title = 也请您留意
print-community-please = 请不要拍照，也不要打听孩子家里的事。请不要和哪个孩子单独在一起，待在小组的大人看得见的地方。有什么不放心，请告诉带领人，不要在邻里间传。

# 流程单
print-bring = 准备：{ $materials }
print-from-minute = 从第几分钟
print-minutes = 分钟
print-step = 做什么
print-tablet = 平板
print-with-tablet = 用
print-without-tablet = 不用
print-script-part = { $part }：{ $text }

# 带回家的纸
print-home-played = 这次我们一起做了
print-home-draw = 画一画你想记住的东西。不给别人看也可以。
print-home-carer = 给家里的大人
print-home-carer-text = 不用问孩子在小组里说了什么。可以问：“哪里好玩？”然后听着就好。孩子不想讲，也没关系。
print-home-personal-image = 这次说的是长处。告诉孩子一件他擅长的事，再说说您是什么时候看到的。
print-home-optimism = 这次练习的是多想一个原因。遇到不顺的事，一起说说看：“还可能是因为什么？”
print-home-goal-setting = 这次定了一个小计划。问问孩子愿不愿意让您知道。愿意的话，再问：“我可以帮什么？”
print-home-communication = 这次练习的是倾听和说出需要。您也试一试：“当……的时候，我觉得……，我希望……”
print-home-emotion = 这次说的是心情。什么心情都可以有。用一个词说说您今天的心情。
print-home-problem-solving = 这次练习的是多想几条路。给建议之前，先问一句：“你已经想过哪些办法？”
print-home-rights = 这次说的是权利和可以帮忙的人。告诉孩子一个随时都能去找的人。
print-home-support = 这次说的是身边的人。这一周，一起安排一段小小的相处时间。
print-home-study = 这次说的是一周的安排和安静。一起找一个没人打扰的地方和时间。
print-home-confidence = 这次说的是勇敢的小步。试了就算数。讲一件您自己尝试过的事给孩子听。
print-home-helplines = 需要帮助时，可以打这些电话

# 给家里大人的小纸条
print-carer-notes-title = 给家里大人的小纸条
print-carer-notes-hint = 哪个孩子想带，就给哪个孩子，别人不发。请单独问：“要不要带一张小纸条给家里的大人？不要也行。”要的，再剪下那一张。跳过打电话的孩子、家里不安全的孩子，不发，也不问为什么。
