//! Made-up groups whose answers are known, played and closed as the app does it: what a story says of them can be held
//! against what really was.

use std::{collections::BTreeSet, sync::Arc};

use super::{GroupStory, StoryOf};
use crate::{
    content::{Band, Bilingual, Factor, Library, Plan, Programme},
    progress::{
        SessionDigest, SessionRecords, StepInfo,
        records::examples::*,
        small_group::simulation::{Answers, Chance, meeting},
    },
    session::{Event, Move, Record, SeatToken, TurnEnd},
};

/// How often each group meets.
pub const MEETINGS: usize = 8;

const FEELINGS: [&str; 6] = ["happy", "calm", "surprised", "sad", "angry", "own"];
const SAY: [&str; 3] = ["yes", "some", "another-time"];
const TOOLS: [&str; 4] = ["breath", "squeeze", "hum", "none-yet"];
const HELPERS: [&str; 3] = ["friend", "plan", "rest"];
const STRENGTHS: [&str; 5] = ["patient", "funny", "brave", "kind", "own"];
const IDEAS: [&str; 3] = ["tell", "hide", "mend"];

/// What is played at a meeting besides the rituals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    Measure,
    Crossroads,
    Lanterns,
    Feelings,
    CalmLab,
    Wishes,
    GoalLadder,
}

use Activity::{CalmLab, Crossroads, Feelings, GoalLadder, Lanterns, Measure, Wishes};

/// What is played at each meeting.
const PLAYED: [&[Activity]; MEETINGS] = [
    &[Measure, Crossroads],
    &[Lanterns, Feelings],
    &[CalmLab, Crossroads],
    &[Wishes],
    &[GoalLadder, Feelings],
    &[CalmLab, Crossroads],
    &[GoalLadder, Lanterns],
    &[Measure, Feelings],
];
/// The meeting at which the group chose what it played.
pub const CHOSE: usize = 3;

/// A choice of each child.
pub type Choices = Vec<(u64, &'static str)>;

/// One meeting as it really was.
#[derive(Clone, Debug, Default)]
pub struct Meeting {
    pub date: String,
    pub minutes: u16,
    pub present: BTreeSet<u64>,
    pub played: Vec<Activity>,
    pub before: Answers,
    pub after: Answers,
    /// The bins of the answers to whether they would like to do this again.
    pub again: Answers,
    pub feelings: Choices,
    /// The rungs of the goals, from 1.
    pub rungs: Vec<(u64, usize)>,
    pub helpers: Choices,
    pub tools: Choices,
    pub strengths: Choices,
    /// Answers to the three statements of the measure, each 1 to 3: about emotion, and twice about optimism.
    pub measure: Vec<(u64, [usize; 3])>,
    pub ideas: BTreeSet<&'static str>,
    pub touches: [u8; 6],
}

impl Meeting {
    /// What it was about: what no child answered was not played.
    pub fn factors(&self) -> BTreeSet<Factor> {
        let about = |one: &Activity| match one {
            Measure => None,
            Crossroads => (!self.present.is_empty()).then_some(Factor::ProblemSolving),
            Lanterns => (!self.strengths.is_empty()).then_some(Factor::PersonalImage),
            Feelings => (!self.feelings.is_empty()).then_some(Factor::Emotion),
            CalmLab => (!self.tools.is_empty()).then_some(Factor::Emotion),
            Wishes => (!self.present.is_empty()).then_some(Factor::GoalSetting),
            GoalLadder => (!self.rungs.is_empty()).then_some(Factor::GoalSetting),
        };
        self.played.iter().filter_map(about).collect()
    }

    /// The bin of a child's answers to the measure about emotion or optimism: the smaller of two answers counts.
    pub fn measured(&self, factor: Factor) -> Answers {
        let bin = |answers: &[usize; 3]| {
            3 - if factor == Factor::Emotion { answers[0] } else { answers[1].min(answers[2]) }
        };
        self.measure.iter().map(|(seat, answers)| (SeatToken(*seat), bin(answers))).collect()
    }

    fn of(chance: &mut Chance, place: usize, children: u64, lean: u64) -> Self {
        let (before, after) = meeting(chance, children, lean);
        let seats = before.iter().chain(&after).map(|(seat, _)| seat.0);
        let present: BTreeSet<u64> = seats.collect();
        // Groups are often of one mind about some things, so that what would tell too much comes up.
        let crowd = chance.next(100);
        let mut choose = |from: &[&'static str]| -> Choices {
            let favourite = chance.next(from.len() as u64) as usize;
            let answering = present.iter().filter(|_| chance.next(15) > 0).copied().collect::<Vec<u64>>();
            let choice = |seat: u64, chance: &mut Chance| {
                let own = chance.next(from.len() as u64) as usize;
                (seat, from[if chance.next(100) < crowd { favourite } else { own }])
            };
            answering.into_iter().map(|seat| choice(seat, chance)).collect()
        };
        let plays = |activity| PLAYED[place].contains(&activity);
        let mut if_played =
            |activity, from: &[&'static str]| if plays(activity) { choose(from) } else { Vec::new() };
        let feelings = if_played(Feelings, &FEELINGS);
        let tools = if_played(CalmLab, &TOOLS);
        let strengths = if_played(Lanterns, &STRENGTHS);
        let helpers = if_played(GoalLadder, &HELPERS);
        let rungs = if_played(GoalLadder, &["1", "2", "3", "4", "5"]);
        let again = choose(&SAY);
        let places = [0, 1, 2].map(|_| if_played_three(plays(Measure), &present, chance, lean));
        let measure = present.iter().enumerate().filter(|_| plays(Measure));
        let measure =
            measure.map(|(one, seat)| (*seat, [0, 1, 2].map(|item: usize| places[item][one]))).collect();
        let looked =
            IDEAS.into_iter().filter(|_| plays(Crossroads) && !present.is_empty() && chance.next(3) > 0);
        let ideas = looked.collect();
        let bin = |word: &str| SAY.iter().position(|one| *one == word).unwrap();
        Self {
            date: format!("2026-{:02}-{:02}", 9 + place / 4, 1 + 7 * (place % 4)),
            minutes: 40 + chance.next(30) as u16,
            played: PLAYED[place].to_vec(),
            before,
            after,
            again: again.into_iter().map(|(seat, word)| (SeatToken(seat), bin(word))).collect(),
            feelings,
            // Of the same seats as the helpers: both are said in one turn.
            rungs: helpers
                .iter()
                .zip(&rungs)
                .map(|((seat, _), (_, rung))| (*seat, rung.parse().unwrap()))
                .collect(),
            helpers: helpers.into_iter().zip(rungs).map(|(helper, _)| helper).collect(),
            tools,
            strengths,
            measure,
            ideas,
            touches: [0; 6].map(|_: u8| chance.next(4) as u8),
            present,
        }
    }

    /// The records of this meeting, as they lie in the journal when the session closes.
    fn session(&self, place: usize) -> SessionRecords {
        let mut session = SessionRecords {
            order: i64::try_from(place).unwrap() + 1,
            date: self.date.clone(),
            ..SessionRecords::default()
        };
        let say = |session: &mut SessionRecords, seat: Option<u64>, event: Event| {
            session.records.push(Record { seat: seat.map(SeatToken), minute: 3, event });
        };
        say(
            &mut session,
            None,
            Event::Opened { plan: format!("plan-{place}"), seats: self.present.len() as u8 },
        );
        for seat in &self.present {
            say(&mut session, Some(*seat), Event::Joined(format!("animal-{seat}")));
        }
        let weathers = |answers: &Answers| -> Choices {
            answers.iter().map(|(seat, bin)| (seat.0, ["sun", "cloud", "rain"][*bin])).collect()
        };
        play(&mut session, weather_step("check-in"), "weather", &weathers(&self.before));
        for activity in &self.played {
            self.play(&mut session, *activity);
        }
        play(&mut session, weather_step("check-out"), "weather", &weathers(&self.after));
        let again = self.again.iter().map(|(seat, bin)| (seat.0, SAY[*bin])).collect();
        play(&mut session, your_say_step(), "q1", &again);
        if place == CHOSE {
            let began = session.records.iter().position(|one| one.event == Event::StepBegan(1)).unwrap();
            let chose =
                [Event::Offered(["wishes-a".into(), "feelings-a".into()]), Event::Chose("wishes-a".into())];
            let chose = chose.map(|event| Record { seat: None, minute: 3, event });
            session.records.splice(began + 1..=began, chose);
        }
        let seen = Event::WrappedUp(self.touches.to_vec());
        session.records.push(Record { seat: None, minute: self.minutes, event: seen });
        session
    }

    fn play(&self, session: &mut SessionRecords, activity: Activity) {
        match activity {
            Measure => {
                const KINDS: [&str; 3] = ["item-feeling", "item-hope", "item-again"];
                let answers = |seat: u64| self.measure.iter().find(|(one, _)| *one == seat).unwrap().1;
                play_one_more(
                    session,
                    measure_step(MEASURE),
                    self.measure.iter().map(|(seat, _)| *seat),
                    |seat| {
                        KINDS
                            .into_iter()
                            .zip(answers(seat).map(|answer| ["1", "2", "3"][answer - 1]))
                            .collect()
                    },
                );
            }
            Crossroads => {
                // All look together: no seat has these turns.
                play_one_more(session, crossroads_step(), [], |_| Vec::new());
                let end = session.records.pop().unwrap();
                let looks = self.ideas.iter().map(|idea| Event::Moved(Move::new("look", *idea)));
                let turn =
                    std::iter::once(Event::TurnBegan).chain(looks).chain([Event::TurnEnded(TurnEnd::Played)]);
                if !self.present.is_empty() {
                    session.records.extend(turn.map(|event| Record { seat: None, minute: 3, event }));
                }
                session.records.push(end);
            }
            Lanterns => play(session, lanterns_step(), "own", &self.strengths),
            Feelings => play(session, feelings_step(), "feeling", &self.feelings),
            CalmLab => play(session, calm_lab_step(), "helped", &self.tools),
            Wishes => {
                let present = self.present.iter().copied();
                play_one_more(session, wishes_step(), present, |_| {
                    vec![("wish", "read"), ("plan", "morning")]
                });
            }
            GoalLadder => {
                let rung = |seat: u64| self.rungs.iter().find(|(one, _)| *one == seat).unwrap().1;
                let helper = |seat: u64| self.helpers.iter().find(|(one, _)| *one == seat).unwrap().1;
                play_one_more(
                    session,
                    goal_ladder_step(),
                    self.rungs.iter().map(|(seat, _)| *seat),
                    |seat| {
                        vec![
                            ("rung", ["1", "2", "3", "4", "5"][rung(seat) - 1]),
                            ("helped", helper(seat)),
                            ("next", "keep"),
                        ]
                    },
                );
            }
        }
    }
}

fn if_played_three(plays: bool, present: &BTreeSet<u64>, chance: &mut Chance, lean: u64) -> Vec<usize> {
    let answer = |chance: &mut Chance| if chance.next(100) < lean { 3 } else { 1 + chance.next(2) as usize };
    if plays { present.iter().map(|_| answer(chance)).collect() } else { Vec::new() }
}

fn play(session: &mut SessionRecords, step: StepInfo, kind: &'static str, choices: &Choices) {
    let choice = |seat: u64| choices.iter().find(|(one, _)| *one == seat).map(|(_, choice)| *choice).unwrap();
    play_one_more(session, step, choices.iter().map(|(seat, _)| *seat), |seat| vec![(kind, choice(seat))]);
}

/// A group: what really was, and its digests.
#[derive(Debug)]
pub struct Group {
    pub meetings: Vec<Meeting>,
    pub digests: Vec<SessionDigest>,
}

impl Group {
    /// A group of so many children, played through all its meetings.
    pub fn of(chance: &mut Chance, children: u64) -> Self {
        let lean = 20 + chance.next(60);
        let meetings: Vec<Meeting> =
            (0..MEETINGS).map(|place| Meeting::of(chance, place, children, lean)).collect();
        let mut closed: Vec<SessionRecords> = Vec::new();
        for (place, meeting) in meetings.iter().enumerate() {
            let mut session = meeting.session(place);
            close_after(&mut session, &closed);
            closed.push(session);
        }
        Self { digests: SessionDigest::of_closed(&closed), meetings }
    }

    /// Its story.
    pub fn story(&self, library: &Library) -> GroupStory {
        GroupStory::new(StoryOf { library, band: Band::A, sessions: &self.digests })
    }
}

/// A programme of eight sessions and one more that was not held, with the levels that are played in them.
pub fn library() -> Library {
    let mut library = Library::default();
    let steps = [
        weather_step("check-in"),
        weather_step("check-out"),
        your_say_step(),
        measure_step(MEASURE),
        crossroads_step(),
        lanterns_step(),
        feelings_step(),
        calm_lab_step(),
        wishes_step(),
        goal_ladder_step(),
    ];
    library.levels.extend(steps.into_iter().filter_map(|step| Some((step.level_id, step.level?))));
    let plan = |place: usize| Plan {
        id: format!("plan-{place}"),
        title: text(&format!("Session {place}"), &format!("第{place}次")),
        aim: Bilingual::default(),
        materials: Bilingual::default(),
        cost: 0,
        prepare: Bilingual::default(),
        script: Bilingual::default(),
        after_months: None,
        minutes: 60,
        steps: Vec::new(),
    };
    let programme = Programme {
        id: "programme".to_owned(),
        title: text("Nine sessions", "九次活动"),
        bands: vec![Band::A],
        seats: 1..=10,
        sessions: (0..=MEETINGS).map(plan).collect(),
    };
    library.programmes.insert(programme.id.clone(), Arc::new(programme));
    library
}
