//! Few children, one child, or nobody with a seat: every activity adapts, or is passed over, and never waits for somebody
//! who is not there.

use std::collections::{BTreeMap, BTreeSet};

use super::nothing_against;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use six_seeds::{
    activities,
    content::{Level, Library},
    platform::shipped,
    session::{Command, Event, Move, Record, SeatToken, Session, Stage, Step, TurnEnd},
};

/// What each activity's moves are called; `item-` and `place-` are followed by an id or a number.
const KINDS: &[(&str, &[&str])] = &[
    ("assent", &["heard"]),
    ("away", &[]),
    ("brave_steps", &["step", "tried", "cheer"]),
    ("call_home", &["begin", "tell", "moment"]),
    ("calm", &[]),
    ("calm_lab", &["try", "helped"]),
    ("crossroads", &["stop", "name", "look", "choose"]),
    ("describe_build", &["seen", "place-", "compare"]),
    ("ending", &["answer"]),
    ("feelings", &["spot", "feeling", "strength"]),
    ("future_window", &["sticker", "open"]),
    ("garden", &["grown"]),
    ("goal_ladder", &["wish", "rung", "helped", "next"]),
    ("i_message", &["feel", "when", "like", "mirror"]),
    ("lanterns", &["own", "gift"]),
    ("lighthouse", &["light", "star", "helped-focus"]),
    ("maybe_bridge", &["plank", "walk"]),
    ("measure", &["item-"]),
    ("reflection", &["lit"]),
    ("right_or_wish", &["right", "wish", "seen"]),
    ("village", &["ring-1", "ring-2", "ring-3", "home", "ask"]),
    ("weather", &["weather"]),
    ("week_jar", &["block", "out"]),
    ("who_can_help", &["first", "second", "third", "go"]),
    ("wish_rock_path", &["wish", "rock", "plan"]),
    ("your_say", &["q1", "q2"]),
];
/// What is asked of each child alone, so that nobody is asked where nobody has a seat.
const ASK_EACH: [&str; 2] = ["ending", "measure"];
/// Moves after which a turn that cannot be completed is given up.
const MOST_MOVES: usize = 600;

/// Every word in the files of the levels: among them all that can be chosen. By the level's id.
fn words() -> BTreeMap<String, BTreeSet<String>> {
    let mut words = BTreeMap::new();
    for (_, bytes) in shipped::levels() {
        let text = String::from_utf8(bytes).unwrap();
        let quoted = text.split('"').skip(1).step_by(2).map(str::to_owned);
        let plain = quoted.filter(|word| word.bytes().all(|one| one.is_ascii_alphanumeric() || one == b'-'));
        let id = text.split("id: \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        words.insert(id, plain.collect());
    }
    words
}

/// Everything a child might do in an activity.
fn moves(level: &Level, words: &BTreeSet<String>) -> Vec<Move> {
    let (_, kinds) = KINDS.iter().find(|(id, _)| *id == level.activity).unwrap();
    let numbers = (0..=16).map(|number| number.to_string());
    let said =
        ["tried", "not-yet", "bell", "drum", "hands", "chime", "note", "popper", "own", "ok", "none-yet"];
    let said = said.into_iter().chain(["head", "throat", "chest", "belly", "keep", "change", "star"]);
    let named = kinds.iter().copied().chain(said).map(str::to_owned);
    let choices: BTreeSet<String> = numbers.clone().chain(named).chain(words.iter().cloned()).collect();
    let kinds = kinds.iter().flat_map(|kind| match *kind {
        "item-" => words.iter().map(|id| format!("item-{id}")).collect(),
        "place-" => numbers.clone().map(|number| format!("place-{number}")).collect(),
        kind => vec![kind.to_owned()],
    });
    kinds
        .flat_map(|kind| {
            choices.iter().map(move |choice| Move::new(kind.clone(), choice.clone())).collect::<Vec<_>>()
        })
        .collect()
}

fn step(level: &std::sync::Arc<Level>) -> Step {
    let rules = activities::find(&level.activity).unwrap().rules;
    Step::of((level.clone(), rules))
}

/// A session at a table of so many children.
struct Table {
    session: Session,
    records: Vec<Record>,
}

impl Table {
    /// The animals are chosen; the level comes next.
    fn with(library: &Library, level: &std::sync::Arc<Level>, seats: u8) -> Self {
        let animals = library.level("animals").unwrap();
        let session = Session::new(vec![step(animals), step(level)], 6);
        let records = session.open("a-plan", seats).unwrap();
        let mut table = Self { session, records: Vec::new() };
        table.keep(records);
        for number in 0..seats {
            let join = Command::Join { token: SeatToken(number.into()), animal: format!("animal-{number}") };
            table.does(&join);
        }
        table
    }

    fn keep(&mut self, records: Vec<Record>) {
        for record in &records {
            self.session.apply(record);
        }
        self.records.extend(records);
    }

    fn does(&mut self, command: &Command) {
        let records = self.session.handle(command, 1).unwrap();
        self.keep(records);
    }

    /// Makes moves that are taken, by chance, until the turn is complete, and ends it. Whether it could be completed.
    fn plays_the_turn(&mut self, moves: &[Move], chance: &mut ChaCha8Rng) -> bool {
        let turns = |table: &Self| {
            table.records.iter().filter(|record| matches!(record.event, Event::TurnEnded(_))).count()
        };
        let before = turns(self);
        for _ in 0..MOST_MOVES {
            let (Some((_, rules)), Some(board)) = (self.session.play(), self.session.board()) else {
                return true;
            };
            if rules.is_complete(&board) {
                self.does(&Command::EndTurn);
                return true;
            }
            let taken: Vec<&Move> = moves.iter().filter(|one| rules.accepts(&board, one)).collect();
            if taken.is_empty() {
                return false;
            }
            // What undoes an earlier move comes last: children build on.
            let done: Vec<&Move> = self.session.current().into_iter().flat_map(|turn| &turn.moves).collect();
            let is_new = |one: &&&Move| done.iter().all(|it| it.kind != one.kind && it.choice != one.choice);
            let new: Vec<&Move> = taken.iter().filter(is_new).copied().collect();
            let from = if new.is_empty() { &taken } else { &new };
            let one = from[chance.random_range(0..from.len())].clone();
            self.does(&Command::Make(one));
            if turns(self) > before {
                return true;
            }
        }
        false
    }

    /// What happened since the level began.
    fn in_the_level(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().skip_while(|record| record.event != Event::StepBegan(1))
    }
}

#[test]
fn every_activity_is_played_by_two_by_one_and_by_nobody_with_a_seat() {
    let (library, words) = (six_seeds::app::shipped_library().unwrap(), words());
    let mut chance = ChaCha8Rng::seed_from_u64(6);
    let mut found = Vec::new();
    let played: BTreeSet<&str> = library.levels.values().map(|level| level.activity.as_str()).collect();
    for activity in activities::ALL {
        assert!(played.contains(activity.format.id), "{} has no level", activity.format.id);
    }
    for (level, seats) in library.levels.values().flat_map(|level| [0, 1, 2].map(|seats| (level, seats))) {
        if level.activity == "animals" {
            continue;
        }
        let mut table = Table::with(&library, level, seats);
        let (moves, name) = (moves(level, &words[&level.id]), format!("{} with {seats}", level.id));
        for _ in 0..60 {
            if table.session.stage() != Stage::Playing {
                break;
            }
            if table.session.curtain() {
                table.does(&Command::LiftCurtain);
            }
            if !table.plays_the_turn(&moves, &mut chance) {
                found.push(format!("{name}: a turn cannot be completed"));
                break;
            }
        }
        if table.session.stage() == Stage::Playing {
            found.push(format!("{name}: it does not end"));
        }
        let passed_over = !table.in_the_level().any(|record| record.event == Event::TurnBegan);
        let should = seats == 0 && ASK_EACH.contains(&level.activity.as_str());
        if passed_over != should || passed_over != step(level).is_passed_over(seats) {
            found.push(format!("{name}: passed over is {passed_over}"));
        }
        let played = |record: &Record| record.event == Event::TurnEnded(TurnEnd::Played);
        if !passed_over && !table.in_the_level().any(played) {
            found.push(format!("{name}: nothing was played"));
        }
    }
    nothing_against("few children can play everything", &found);
}

#[test]
fn where_two_are_needed_an_adult_is_the_partner_of_one() {
    let library = six_seeds::app::shipped_library().unwrap();
    for level in library.levels.values() {
        let needs = ["describe_build", "i_message"].contains(&level.activity.as_str());
        let step = step(level);
        assert_eq!([0, 1, 2].map(|seats| step.needs_partner(seats)), [false, needs, false], "{}", level.id);
        if level.activity == "describe_build" {
            // One child builds what the adult describes; of two, one describes.
            let first = |seats| Table::with(&library, level, seats).session.current().unwrap().seat;
            assert_eq!((first(1), first(2)), (None, Some(SeatToken(0))), "{}", level.id);
        }
    }
}
