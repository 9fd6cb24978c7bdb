# 孩子们在夜晚的海边看到的文字。
lighthouse-light = 一起按住灯，直到它亮起来。
lighthouse-back = 我们回来了
lighthouse-what-helped = 是什么帮你静下心来？点一点合适的。
