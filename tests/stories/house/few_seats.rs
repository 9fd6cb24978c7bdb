//! Few children, one child, or nobody with a seat: every activity adapts, or is passed over, and never waits for somebody
//! who is not there.

use std::collections::BTreeSet;

use super::nothing_against;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use six_seeds::{
    activities::{self, describe_build},
    content::{Level, Library},
    session::{Command, Event, Mechanic, Move, Outcome, Record, SeatToken, Session, Stage, Step, TurnEnd},
};

/// Moves after which a turn that cannot be completed is given up.
const MOST_MOVES: usize = 600;

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
        let opened = session.open("a-plan", seats).unwrap();
        let mut table = Self { session, records: Vec::new() };
        table.keep(opened);
        for number in 0..seats {
            let join = Command::Join { token: SeatToken(number.into()), animal: format!("animal-{number}") };
            table.does(&join);
        }
        table
    }

    fn keep(&mut self, outcome: Outcome) {
        self.session = outcome.session;
        self.records.extend(outcome.records);
    }

    fn does(&mut self, command: &Command) {
        let outcome = self.session.handle(command, 1).unwrap();
        self.keep(outcome);
    }

    /// Makes moves that are taken, by chance, until the turn is complete, and ends it. Whether it could be completed.
    fn plays_the_turn(&mut self, chance: &mut ChaCha8Rng) -> bool {
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
            let thinkable = rules.thinkable(&board);
            let taken: Vec<&Move> = thinkable.iter().collect();
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
    let library = six_seeds::shipped_content::library(&[]);
    let mut chance = ChaCha8Rng::seed_from_u64(6);
    let mut found = Vec::new();
    let played: BTreeSet<&str> = library.levels.values().map(|level| level.activity.as_str()).collect();
    for activity in activities::ALL {
        assert!(played.contains(activity.format.id), "{} has no level", activity.format.id);
    }
    for (level, seats) in library.levels.values().flat_map(|level| [0, 1, 2].map(|seats| (level, seats))) {
        if activities::traits(&level.activity).welcomes_seats {
            continue;
        }
        let mut table = Table::with(&library, level, seats);
        let name = format!("{} with {seats}", level.id);
        for _ in 0..60 {
            if table.session.stage() != Stage::Playing {
                break;
            }
            if table.session.curtain() {
                table.does(&Command::LiftCurtain);
            }
            if !table.plays_the_turn(&mut chance) {
                found.push(format!("{name}: a turn cannot be completed"));
                break;
            }
        }
        if table.session.stage() == Stage::Playing {
            found.push(format!("{name}: it does not end"));
        }
        let passed_over = !table.in_the_level().any(|record| record.event == Event::TurnBegan);
        let should = seats == 0 && activities::traits(&level.activity).asks_each;
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
    let library = six_seeds::shipped_content::library(&[]);
    for level in library.levels.values() {
        let needs = activities::traits(&level.activity).partners == 2;
        let step = step(level);
        assert_eq!([0, 1, 2].map(|seats| step.needs_partner(seats)), [false, needs, false], "{}", level.id);
        if level.activity == describe_build::rules::DescribeBuildRules::ID {
            // One child builds what the adult describes; of two, one describes.
            let first = |seats| Table::with(&library, level, seats).session.current().unwrap().seat;
            assert_eq!((first(1), first(2)), (None, Some(SeatToken(0))), "{}", level.id);
        }
    }
}
