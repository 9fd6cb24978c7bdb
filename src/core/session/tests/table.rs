//! What the property tests play with: small rules of every kind, plans made of them, and any command at any time.

use std::{any::Any, sync::Arc};

use proptest::prelude::*;

use crate::{
    content::{Bilingual, Factor, Level, LevelBody, Script, Traits},
    session::{
        Board, Command, Minute, Move, Next, Outcome, Play, Record, Refusal, Rules, SeatToken, Session, Step,
        next_in_circle, next_together,
    },
};

/// The one kind of move that the small rules know.
pub const PICK: &str = "pick";
/// How many turns the relay has.
const RELAY_TURNS: usize = 4;

/// Who goes next in a small activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Circle,
    Together,
    Relay,
    /// Together until everybody who is expected has joined.
    Gathering,
    /// Every seat at the table in turn; no turn where no seat is at the table.
    Asking,
}

/// An activity in one line.
#[derive(Debug)]
pub struct SmallRules {
    way: Way,
    ends_itself: bool,
    survives: bool,
}

const fn small(way: Way) -> SmallRules {
    SmallRules { way, ends_itself: false, survives: false }
}

/// Every kind of activity there is; a step may also have none.
pub static ACTIVITIES: [SmallRules; 8] = [
    SmallRules { ends_itself: true, ..small(Way::Gathering) },
    small(Way::Circle),
    small(Way::Circle),
    SmallRules { ends_itself: true, ..small(Way::Circle) },
    small(Way::Together),
    small(Way::Relay),
    SmallRules { ends_itself: true, survives: true, ..small(Way::Asking) },
    SmallRules { survives: true, ..small(Way::Together) },
];
/// The place of the private ending among the activities.
pub const PRIVATE_ENDING: usize = 6;
/// The place among the activities of one that is missing today.
pub const MISSING: usize = ACTIVITIES.len();

impl Rules for SmallRules {
    fn next(&self, board: &Board) -> Next {
        match self.way {
            Way::Together | Way::Gathering => next_together(board),
            Way::Asking if board.present().next().is_none() => Next::Done,
            Way::Circle | Way::Asking => next_in_circle(board),
            Way::Relay if board.turns.len() >= RELAY_TURNS => Next::Done,
            Way::Relay => {
                let goes = |token| board.turns.iter().filter(|turn| turn.seat == Some(token)).count();
                let next = board.present().min_by_key(|seat| goes(seat.token));
                next.map_or(Next::Done, |seat| Next::Seat(seat.token))
            }
        }
    }

    fn accepts(&self, _board: &Board, one: &Move) -> bool {
        one.kind == PICK
    }

    fn is_complete(&self, board: &Board) -> bool {
        if self.way == Way::Gathering {
            return board.present().count() >= usize::from(board.expected).max(1);
        }
        board.current.is_some_and(|turn| turn.last(PICK).is_some())
    }

    fn traits(&self) -> Traits {
        Traits {
            ends_itself: self.ends_itself,
            survives_early_end: self.survives,
            keeps_place: self.survives || self.way == Way::Gathering,
            welcomes_seats: self.way == Way::Gathering,
            ..Traits::COMMON
        }
    }

    fn thinkable(&self, _board: &Board) -> Vec<Move> {
        vec![Move::new(PICK, "one")]
    }
}

#[derive(Debug)]
struct EmptyBody;

impl LevelBody for EmptyBody {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        Vec::new()
    }
}

/// The steps of a plan: each number is a place among the activities, or [`MISSING`].
pub fn steps(plan: &[usize]) -> Vec<Step> {
    plan.iter().map(|&kind| step(kind)).collect()
}

/// How many kinds of steps there are: each activity, none, and each of these or another.
const KINDS: usize = (MISSING + 1) * (MISSING + 2);

/// The ways of a step of this kind: one, or two where it offers two activities.
pub const fn ways(kind: usize) -> (usize, Option<usize>) {
    if kind <= MISSING {
        return (kind, None);
    }
    let pair = kind - MISSING - 1;
    (pair / (MISSING + 1), Some(pair % (MISSING + 1)))
}

fn step(kind: usize) -> Step {
    let (one, other) = ways(kind);
    let mut found = [Some(one), other].into_iter().flatten().filter_map(play);
    Step {
        play: found.next(),
        or: found.next(),
        offers: other.is_some(),
        alternatives: (0..=MISSING).filter_map(play).collect(),
        minutes: 5,
        tablet: true,
    }
}

/// The activity with this number, with the level it plays.
fn play(kind: usize) -> Option<Play> {
    let level = || Level {
        id: level_of(kind),
        activity: "small".to_owned(),
        factor: Factor::Ritual,
        bands: Vec::new(),
        title: Bilingual::default(),
        script: Script::default(),
        moves: &[],
        body: Arc::new(EmptyBody),
    };
    ACTIVITIES.get(kind).map(|rules| (Arc::new(level()), rules as &'static dyn Rules))
}

/// The id of the level that the activity with this number plays.
pub fn level_of(kind: usize) -> String {
    format!("small-{kind}")
}

/// The number of the activity that plays the level with this id.
pub fn kind_of(level: &str) -> Option<usize> {
    level.strip_prefix("small-")?.parse().ok()
}

/// A token that looks nothing like a counter.
pub const fn token(number: u64) -> SeatToken {
    SeatToken(number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

/// Any plan, from an empty one to seven steps.
pub fn any_plan() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(any_kind(0), 0..8)
}

/// A step of one activity from this number on, of a missing one, or of two.
fn any_kind(from: usize) -> impl Strategy<Value = usize> {
    prop_oneof![2 => from..=MISSING, 1 => MISSING + 1..KINDS]
}

/// A plan that begins with gathering and has the private ending in it.
pub fn usual_plan() -> impl Strategy<Value = Vec<usize>> {
    (prop::collection::vec(any_kind(1), 0..5), any::<bool>()).prop_map(|(middle, garden)| {
        let ending = [PRIVATE_ENDING, 7];
        [&[0], middle.as_slice(), &ending[..=usize::from(garden)]].concat()
    })
}

/// Any command, sensible or not, with a minute that may lie in the past.
pub fn any_commands() -> impl Strategy<Value = Vec<(Command, Minute)>> {
    prop::collection::vec((any_command(), 0..120_u16), 0..90)
}

fn any_command() -> impl Strategy<Value = Command> {
    // More seats than fit at the table, and as many animals.
    let seat = || (0..13_u64).prop_map(token);
    let animal = (0..13_u8).prop_map(|number| format!("animal-{number}"));
    let join = (seat(), animal).prop_map(|(token, animal)| Command::Join { token, animal });
    let make = prop_oneof![
        5 => (0..3_u8).prop_map(|choice| Move::new(PICK, choice.to_string())),
        1 => Just(Move::new("nonsense", "")),
    ];
    let place = || prop_oneof![9 => 0..8_usize, 1 => Just(usize::MAX)];
    prop_oneof![
        14 => join,
        3 => seat().prop_map(Command::Leave),
        2 => (seat(), any::<bool>()).prop_map(|(token, adult)| Command::MarkAdult { token, adult }),
        16 => Just(Command::LiftCurtain),
        2 => Just(Command::LowerCurtain),
        18 => make.prop_map(Command::Make),
        12 => Just(Command::EndTurn),
        8 => Just(Command::Pass),
        6 => (0..4_u8, 0..4_u8).prop_map(|(one, other)| Command::Choose([one, other])),
        3 => Just(Command::Pause),
        5 => Just(Command::GoOn),
        2 => Just(Command::SkipStep),
        2 => Just(Command::TakeBackSkip),
        1 => place().prop_map(|place| Command::PlayAgain { place }),
        1 => any::<i16>().prop_map(Command::Stretch),
        2 => (place(), place()).prop_map(|(from, to)| Command::Reorder { from, to }),
        2 => (place(), 0..=MISSING).prop_map(|(place, kind)| Command::Swap { place, level: level_of(kind) }),
        1 => Just(Command::EndEarly),
        1 => (prop::collection::vec(any::<u8>(), 0..4), any::<u16>())
            .prop_map(|(touches, minutes)| Command::WrapUp { touches, minutes }),
        1 => Just(Command::Close),
    ]
}

/// A session in the middle of being played, with everything kept so far.
#[derive(Clone, Debug)]
pub struct Played {
    /// The steps it is played over.
    pub steps: Vec<Step>,
    /// The state.
    pub session: Session,
    /// The journal, so to speak.
    pub records: Vec<Record>,
}

/// The seed of every session here: the small rules draw nothing.
pub const SEED: u64 = 6;

impl Played {
    /// Opens a session; `None` where that is refused.
    pub fn open(plan: &[usize], seats: u8) -> Option<Self> {
        let steps = steps(plan);
        let session = Session::new(steps.clone(), SEED);
        let opened = session.open("a plan with blanks", seats).ok()?;
        let mut played = Self { steps, session, records: Vec::new() };
        played.keep(opened);
        Some(played)
    }

    /// Opens a session and carries out all of these commands, refused or not.
    pub fn through(plan: &[usize], seats: u8, commands: &[(Command, Minute)]) -> Self {
        let mut played = Self::open(plan, seats.min(10)).expect("up to ten seats may play");
        for (command, minute) in commands {
            let _refused = played.carry_out(command, *minute);
        }
        played
    }

    /// As the app does it: asks the session, keeps what it says, and goes on as what it has become.
    pub fn carry_out(&mut self, command: &Command, minute: Minute) -> Result<(), Refusal> {
        let outcome = self.session.handle(command, minute)?;
        self.keep(outcome);
        Ok(())
    }

    /// The session that follows is the fold of the records that say so.
    fn keep(&mut self, outcome: Outcome) {
        for record in &outcome.records {
            self.session.apply(record);
        }
        assert_eq!(self.session, outcome.session, "after {:?}", outcome.records);
        self.session = outcome.session;
        self.records.extend(outcome.records);
    }
}
