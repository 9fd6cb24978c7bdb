# What children read in the village, outside of its level.

village-who = Who stands near you? Pull a figure as near as feels right.
village-near = Near the house means close to me. Who else?
village-full = Eight figures stand here. You may still move them.
village-whom = Whom could you ask? Hold a figure.
village-begin = How could you begin? Touch a ribbon.
village-aloud = Try it once: aloud, or only in your head.
village-back = Village
