# Sheets for paper: cards, invitations, run-sheets, sheets to take home.
print-no-names = Please write no names on this sheet.
print-stays-on-paper = This half stays on paper with the facilitator. It is never typed into the tablet.
print-when = When:
print-where = Where:
print-who = Who leads the group, and how to reach them:

# Animal cards
print-animals-title = Animal cards
print-animals-hint = Cut the cards out. Each child keeps one and brings it along, because nothing else remembers which animal is theirs. Write no names on the cards.

# Calm cards
print-calm-title = Calm cards
print-calm-hint = Cut the cards out and lay them where every child can reach them, before you begin. Whoever needs one takes it, without a reason, and sits where you can see them; the others play on.
print-calm-breathe = Breathe slowly
print-calm-breathe-do = In through your nose, softly: one, two, three. Out through your mouth, longer: one, two, three, four, five. Five times.
print-calm-feel = Feel five things
print-calm-feel-do = Touch five things around you, one after the other: your sleeve, the chair, the floor. Is it warm or cold? Smooth or rough?
print-calm-squeeze = Squeeze and let go
print-calm-squeeze-do = Make fists and count to five, not so that it hurts. Then let go, all soft. Three times.
print-calm-look = Look at something far away
print-calm-look-do = Find something far away: a tree, a roof, a cloud. Look at it for a while. Which colours do you see?

# Linkage cards
print-linkage-title = Cards for family, school and community
print-linkage-hint = Cut the cards out. The left half is given, the right half comes back. Only the number of cards given and returned is counted.
print-linkage-group = A group of children is on its way together: { $programme }. They practise small things that help when life is hard.
print-linkage-family = For the family
print-linkage-family-do = You could help: once this week, take ten minutes just for the child. Let the child choose what you do. Listen, and say one thing that you like about what they did.
print-linkage-school = For the school
print-linkage-school-do = You could help: notice one thing the child did well this week, however small, and say it to the child alone. Let a mistake be a try.
print-linkage-community = For the neighbourhood
print-linkage-community-do = You could help: greet the children you meet by looking at them and smiling. If they ask, show them your work outside, where everybody can see. Please ask no child in alone.
print-linkage-back = Back to the group
print-linkage-back-ask = What did you try? What was good? A word or a drawing is enough.

# Invitation for families
print-families-title = An invitation for your family
print-families-what = Your child is invited to a small group. A few children and a social worker sit around one tablet, play short activities, talk, move about and rest. On the screen they grow one garden together. Nobody wins and nobody loses.
print-families-kept-title = What is kept
print-families-kept = The tablet keeps no names, no photos, no voices and no written words of your child. Each child is an animal with a random number. While the children play, the tablet remembers what each animal chose or skipped: moods, feelings, ideas. When the meeting is over, these single answers are deleted.
print-families-kept-animal = Two things stay with the animal: the goals, so that the child can look at them again, and the answers to a short questionnaire, so that we see what changes in the group. They are deleted half a year after the last meeting, unless the group has set another time. If a child chooses “Talk later”, an adult sees the animal until somebody has spoken with the child.
print-families-kept-group = About the whole group the tablet keeps more: the days, the activities, and how many chose what, in words or counts, only where five or more answered. Without the internet; the group travels to another tablet only in a sealed file. In a small group somebody may still guess who said what.
print-families-safe-title = Your child decides
print-families-safe = Taking part is free of charge and of your own choice. Your child may skip, rest or stop at any moment, and so may you. The activities use made-up stories about animals; nobody is asked about bad memories.
print-families-help = If a child says that they are not safe, the adults of the group must tell those whose work it is to help. The children know this.
print-families-yes = Yes, gladly
print-families-yes-text = We have read this, or it was read to us. Our child would like to come, and we agree.
print-families-signature = Date and signature of a parent or guardian:

# Invitation for the community
print-community-title = It takes a village
print-community-what = Near you, a group of children meets with a social worker. They find out what they are good at, what helps in hard moments, and whom they can ask. They can do this better with good neighbours.
print-community-you-title = What you could do
print-community-you = Come to the group and teach one thing with your hands. Or show the whole group, with its adults, your workshop, shop or field for an hour. Lend a room, a ball, some paint. Greet the children, and ask none in alone.
print-community-please-title = What we ask of you
print-community-please = Take no pictures and ask no child about home. Do not be alone with a child: stay where the adults of the group can see you. If something worries you, tell the facilitator, not other neighbours.

# Run-sheet
print-bring = Bring: { $materials }
print-from-minute = From minute
print-minutes = Minutes
print-step = What
print-tablet = Tablet
print-with-tablet = yes
print-without-tablet = no
print-script-part = { $part }: { $text }

# Take-home sheet
print-home-played = What we did together
print-home-draw = Draw something you want to remember. You need not show it to anybody.
print-home-carer = For the grown-up at home
print-home-carer-text = You need not ask what was said. You may ask: "What was fun?" And then listen. It is fine if the child does not feel like telling.
print-home-personal-image = This time was about strengths. Tell the child one thing they are good at, and when you saw it.
print-home-optimism = This time was about looking for more than one reason. When something goes wrong, wonder aloud together: "What else could it be?"
print-home-goal-setting = This time was about a small plan. Ask whether the child would like you to know it. If so: "What could I do to help?"
print-home-communication = This time was about listening and saying what one needs. Try it too: "I feel ... when ... I would like ..."
print-home-emotion = This time was about feelings. Every feeling is allowed. Say how you are feeling today, in one word.
print-home-problem-solving = This time was about finding several ways out. Before you give advice, ask: "What have you thought of already?"
print-home-rights = This time was about rights and about people who help. Tell the child one person they can always ask.
print-home-support = This time was about the people around us. Plan one small moment together this week.
print-home-study = This time was about the week and about quiet. Find a place and a time of day where nobody disturbs.
print-home-confidence = This time was about small brave steps. Trying counts. Tell the child about something you tried yourself.
print-home-helplines = Numbers to call when help is needed

# Notes for a carer
print-carer-notes-title = Notes for a carer
print-carer-notes-hint = For a child who wants to take one home, and for nobody else. Ask each child alone: “Would you like a note about this for a grown-up? You can say no.” Then cut that note out. A child who skipped the call, or for whom home is not safe, gets none and is not asked why.
