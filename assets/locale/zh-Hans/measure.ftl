# 孩子们做小问卷时看到的文字（句子本身除外）。要短，由带领者念出来。
measure-water = 把一滴水拖到花苞上。
measure-leave-open = 这句不答
measure-all-open = 花苞都开了，谢谢你。
