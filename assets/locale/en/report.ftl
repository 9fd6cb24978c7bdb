# Papers about a group: the session log, the report, the handover pack, and how files are called.
print-file-log-csv = session log
print-file-log-xlsx = session log
print-file-report = report
print-file-handover = handover
print-file-practice = practice
print-file-pack = pack
print-file-copy = copy
print-file-all-groups = All groups
print-practice = Practice: these children and their sessions are made up. This is not a record of work.
print-file-animal-cards = animal cards
print-file-calm-cards = calm cards
print-file-families = invitation for families
print-file-neighbours = invitation for the community
print-file-linkage-cards = linkage cards
print-file-run-sheets = run-sheet
print-file-take-home = take-home sheet
print-file-protection = protection sheet
print-file-carer-notes = notes for a carer

# The phases of group work as in MZ/T 095-2017
print-phase-preparatory = preparatory
print-phase-forming = forming
print-phase-transition = transition
print-phase-mature = mature
print-phase-ending = ending
print-phase-single = single meeting

# The session log
print-log-title = Session log: { $group }
print-log-sheet = Session log
print-log-note = Numbers of what happened, from a journal without names. Costs are those planned. Cards and meetings stand beside the session after which they were counted.
print-log-sum = Sum
print-log-number = No.
print-log-date = Date
print-log-programme = Programme
print-log-session = Session
print-log-phase = Phase
print-log-minutes = Minutes
print-log-heads = Children
print-log-activities = Activities
print-log-factors = Factors
print-log-materials = Materials
print-log-cost = Cost (yuan)
print-log-gone = an activity that is no longer on this tablet
print-log-family = Family
print-log-school = School
print-log-community = Community
print-log-cards-given = { $partner }: cards given
print-log-cards-returned = { $partner }: cards returned
print-log-meetings = { $partner }: meetings

# The report to print
print-report-title = { $group }: what the group did
print-report-who = A group of children, { $ages }. Written on { $day }.
print-report-day = All sessions on { $first }.
print-report-days = Sessions from { $first } to { $last }.
print-report-sum-sessions = Sessions
print-report-sum-minutes = Minutes together
print-report-sum-attendances = Attendances (each child counted at each session)
print-report-sum-cost = Cost of materials as planned, in yuan
print-report-empty = There has been no session yet. After the first one is closed, it stands here.
print-report-garden = What the sessions were about
print-report-garden-sentence = { $count ->
    [0] None of the six inner factors has been visited yet.
    [one] One of the six inner factors has been visited; the number under each plant counts the sessions.
    [6] All six inner factors have been visited; the number under each plant counts the sessions.
   *[other] { $count } of the six inner factors have been visited; the number under each plant counts the sessions.
}
print-report-around-one = { $factor } ({ $count })
print-report-around = {" "}Around them: { $names }.
print-report-sessions = Minutes and children
print-report-sessions-sentence = { $count ->
    [one] One session of { $minutes } minutes with { $attendances } children.
   *[other] { $count } sessions with { $minutes } minutes and { $attendances } attendances in all.
}
print-report-latest = {" "}The chart shows the latest { $count }; the table below holds them all.
print-report-made = What the group made together
print-report-ideas = different ideas looked at
print-report-plans = sessions with plans
print-report-feeling-words = words for feelings used
print-report-made-sentence = In the sessions with at least five children the group looked at { $ideas } ideas together, made plans in { $plans } of them and used { $words } different words for feelings.
print-report-few = What a group makes is counted here only from sessions with at least five children, so that nobody can be picked out.
print-report-linkage = Cards and meetings
print-report-linkage-none = No linkage card and no meeting has been counted yet.
print-report-cards-given = Cards given
print-report-cards-returned = Cards returned
print-report-meetings = Meetings
print-report-linkage-sentence = { $given } linkage cards were given to family, school and community, { $returned } came back, and { $meetings } meetings were held.
print-report-log = Session by session
print-report-how = How to read this
print-report-how-names = The tablet keeps no names, no birth dates, no photos and no words of a child. Nothing on these pages is told of a single child.
print-report-how-claims = These are numbers of what happened. They do not say what the sessions caused: there was no comparison group.
print-report-how-phases = The phases are those of group work in MZ/T 095-2017. They follow from the place of a session in its programme: the first is forming, the last and its follow-ups are ending; of those between, the first third is transition and the rest mature.

# The handover pack
print-handover-title = { $group }: handover
print-handover-hint = For the colleague who takes the group over. The session log lies beside this file.
print-handover-next = What comes next
print-handover-prepare = Have ready: { $materials }
print-handover-through = The programme is through. Choose another with the group, or say goodbye.
print-handover-first = The group has not met yet. Begin with a first session.
print-handover-last = What was prepared, session by session
print-handover-programme = The group is in the programme { $programme }.
print-handover-children = The children
print-handover-children-text = This pack names no child, no animal and no answer. Children who carry an animal card bring it along. Whoever asked to talk is not in here: it is spoken of in person, adult to adult.

# All groups together, for an organisation
print-all-name = All groups together
print-all-title = All groups together: what was done
print-all-written = All groups on this tablet. Written on { $day }.
print-all-note = Numbers of what happened, from a journal without names. Costs are those planned. Answers are told of pairs of groups with at least ten children.
print-all-plans = What was held
print-all-held = Times held
print-all-plan-gone = a session that is no longer on this tablet
print-all-test = Children in one group influence each other, so whole groups are compared: the changes of groups are turned round in every possible way, and it is counted how often as much comes out (sign permutation, two-sided). p is adjusted for all questions asked (Holm), and shown from six groups and 30 children on. Those who chose the same are counted in every number.
print-all-pairs = Two groups that were told of together stay a pair. When a group is deleted, its pair is no longer in these numbers, and the other group is not told of with a third.
print-report-sum-groups = Groups that have met
print-all-subject = About
print-all-factor = Factor
print-all-time = When
print-all-what = What
print-all-value = Value
print-all-older = groups that answered an older wording (not shown)
print-all-groups = groups told of
print-all-asked = children asked
print-all-answered = children who answered
print-all-median = middle answer
print-all-in-words = answers, in words
print-all-changed-groups = change: groups told of
print-all-changed-children = change: children who answered both times
print-all-changed-part = change: { $name }
print-all-changed-words = change, in words
print-all-changed-net = change: more who chose higher than lower, as a share of all
print-all-changed-p = change: p, whole groups compared, adjusted for all questions
print-all-changed-questions = change: questions asked, for which p is adjusted
