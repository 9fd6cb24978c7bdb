# 孩子们玩“勇敢台阶”时看到的文字（关卡以外）。要短，由带领者念出来。
brave-steps-have-you = 这一步你试过了吗？点点太阳或花盆。
brave-steps-tried = 试过了
brave-steps-not-yet = 还没有
brave-steps-cheer = 为大家加油！一起拍响身边的东西。
