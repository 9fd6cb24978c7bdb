# Five cards for the beginning.

desk-guide-title = For the beginning: card { $card } of { $cards }
desk-guide-skip = Skip
desk-guide-back = Back
desk-guide-next = Next
desk-guide-done = To the desk
desk-guide-practise = Practise with made-up children
desk-guide-sides = The tablet has two sides
desk-guide-sides-text = The children play in the garden. You work here, behind the lock in the garden’s corner. Whenever you need this side during a session, touch the lock and enter the PIN. The children’s place is kept.
desk-guide-group = A group needs no names
desk-guide-group-text = Two words and a picture name the group; each child chooses an animal. There is no field for a name anywhere. Print the animal cards, so that each child finds its animal again next time.
desk-guide-start = Three touches and you begin
desk-guide-start-text = Touch the group. Choose a session, or take the one that comes next. Say how many are here, and touch Go. Then pass the tablet on: a curtain of leaves hides the last answer and says whose turn it is.
desk-guide-during = While they play
desk-guide-during-text = The run-sheet tells you what to say, what to watch for, and what to do if somebody is upset. You can skip, stretch, pause or end at any moment. Children hold Skip and Done for a moment; a skip can be taken back at once. At the end every child is asked quietly whether it wants to talk. Only you see who does. If a child tells you something that worries you, touch the ear at the top: there you read what to do now.
desk-guide-after = Two minutes afterwards
desk-guide-after-text = Say how it went and look at who asked to talk. Then the session is closed, and single answers are deleted; only goals and the questionnaire stay with their animal. The review shows how the group is growing, never who said what. You find these cards again in the settings.
