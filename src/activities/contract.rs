//! Tests that hold for every activity, run on all levels that ship: its moves are those it names, and each turn takes only so
//! many of them, whatever children touch.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use proptest::prelude::*;

use super::ALL;
use crate::{
    content::{Level, Library, Role},
    session::{Board, Move, Next, Rules, Seat, SeatToken, Turn, TurnEnd, moves},
    shipped_content,
};

/// No turn of any activity takes more moves.
const MOST_MOVES: usize = 700;
/// No level has more turns.
const MOST_TURNS: usize = 150;

/// A level on a table with so many children.
struct Game {
    level: Arc<Level>,
    rules: &'static dyn Rules,
    seats: Vec<Seat>,
    turns: Vec<Turn>,
    current: Option<Turn>,
}

impl Game {
    fn of(level: &Arc<Level>, seats: u64) -> Self {
        let seat = |number| {
            let (token, animal) = (SeatToken(number), format!("animal-{number}"));
            Seat { token, animal, present: true, adult: false }
        };
        let rules = super::find(&level.activity).expect("every level is played").rules;
        let seats = (1..=seats).map(seat).collect();
        Self { level: level.clone(), rules, seats, turns: Vec::new(), current: None }
    }

    fn board(&self) -> Board<'_> {
        Board {
            level: &self.level,
            seats: &self.seats,
            turns: &self.turns,
            current: self.current.as_ref(),
            expected: u8::try_from(self.seats.len()).unwrap_or(u8::MAX),
            seed: 6,
            kept: &[],
            known: &[],
        }
    }

    /// Begins the next turn; `false` where the level is over.
    fn begins(&mut self) -> bool {
        let seat = match self.rules.next(&self.board()) {
            Next::Done => return false,
            Next::Together => None,
            Next::Seat(token) => Some(token),
        };
        self.current = Some(Turn { seat, ..Turn::default() });
        true
    }

    fn thinkable(&self) -> Vec<Move> {
        self.rules.thinkable(&self.board())
    }

    fn takes(&self, one: &Move) -> bool {
        self.rules.accepts(&self.board(), one)
    }

    /// Makes a move if it is taken.
    fn makes(&mut self, one: &Move) -> bool {
        let taken = self.takes(one);
        if let Some(turn) = self.current.as_mut().filter(|_| taken) {
            turn.moves.push(one.clone());
        }
        taken
    }

    fn ends(&mut self) {
        let complete = self.rules.is_complete(&self.board());
        let end = Some(if complete { TurnEnd::Played } else { TurnEnd::Passed });
        self.turns.extend(self.current.take().map(|turn| Turn { end, ..turn }));
        assert!(self.turns.len() < MOST_TURNS, "{} does not end", self.level.id);
    }
}

fn library() -> &'static Library {
    static READ: std::sync::OnceLock<Library> = std::sync::OnceLock::new();
    READ.get_or_init(|| shipped_content::library(&[]))
}

/// The first level of each activity.
fn one_of_each() -> Vec<&'static Arc<Level>> {
    let level = |id: &str| library().levels.values().find(|level| level.activity == id);
    ALL.iter().map(|one| level(one.format.id).expect("every activity has a level")).collect()
}

/// Every word in the files of the levels: among them all that can be chosen. By the level's id.
fn words() -> BTreeMap<String, BTreeSet<String>> {
    let mut words = BTreeMap::new();
    for file in shipped_content::levels() {
        let text = String::from_utf8(file.bytes).unwrap();
        let quoted = text.split('"').skip(1).step_by(2).map(str::to_owned);
        let plain = quoted.filter(|word| word.bytes().all(|one| one.is_ascii_alphanumeric() || one == b'-'));
        let id = text.split("id: \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        words.insert(id, plain.collect());
    }
    words
}

/// Every move of these kinds with any word of the level's file, and with words of the program.
fn said(level: &Level, words: &BTreeSet<String>) -> Vec<Move> {
    let numbers = (0..=16).map(|number| number.to_string());
    let choices: BTreeSet<String> = numbers.clone().chain(words.iter().cloned()).collect();
    let endings: Vec<String> = numbers.chain(words.iter().cloned()).collect();
    let kinds = level.moves.iter().flat_map(|kind| {
        let family = endings.iter().map(|ending| format!("{}{ending}", kind.word));
        if kind.is_family() { family.collect() } else { vec![kind.word.to_owned()] }
    });
    kinds.flat_map(|kind| moves(&kind, choices.iter().cloned())).collect()
}

#[test]
fn every_role_is_given_to_a_move_and_no_word_twice_to_one_activity() {
    let mut roles = BTreeSet::new();
    for one in ALL {
        let words: BTreeSet<&str> = one.format.moves.iter().map(|kind| kind.word).collect();
        assert_eq!(words.len(), one.format.moves.len(), "{}: a word is there twice", one.format.id);
        roles.extend(one.format.moves.iter().filter_map(|kind| kind.role));
    }
    assert_eq!(roles.into_iter().collect::<Vec<_>>(), {
        let mut all = Role::ALL.to_vec();
        all.sort();
        all
    });
}

#[test]
fn every_kind_of_move_is_made_and_none_with_a_made_up_word() {
    for activity in ALL {
        let mut made: BTreeSet<&str> = BTreeSet::new();
        let levels = library().levels.values().filter(|level| level.activity == activity.format.id);
        for (level, seats) in levels.flat_map(|level| [0, 1, 3].map(|seats| (level, seats))) {
            let mut game = Game::of(level, seats);
            while game.begins() {
                for _ in 0..12 {
                    for kind in activity.format.moves {
                        let one = Move::new(kind.word, "made-up");
                        assert!(!game.takes(&one), "{} takes {one:?}", level.id);
                    }
                    let moves = game.thinkable();
                    assert!(moves.iter().all(|one| game.takes(one)), "{}", level.id);
                    // A kind that was never made comes first, then a place and a piece that were not touched yet.
                    let word = |one: &Move| activity.format.moves.iter().find(|kind| kind.names(&one.kind));
                    let before = game.current.as_ref().map(|turn| turn.moves.as_slice()).unwrap_or_default();
                    let next = moves.iter().min_by_key(|one| {
                        let known = word(one).map(|kind| made.contains(kind.word));
                        let kind = before.iter().any(|before| before.kind == one.kind);
                        (known, kind, before.iter().any(|before| before.choice == one.choice))
                    });
                    let Some(next) = next else { break };
                    made.extend(word(next).map(|kind| kind.word));
                    assert!(game.makes(next) && !game.takes(&Move::new("made-up", next.choice.as_str())));
                }
                game.ends();
            }
        }
        let all: BTreeSet<&str> = activity.format.moves.iter().map(|kind| kind.word).collect();
        assert_eq!(made, all, "{}: these kinds can never be made", activity.format.id);
    }
}

#[test]
fn a_finger_that_never_rests_is_stopped() {
    for (level, seats) in one_of_each().into_iter().flat_map(|level| [0, 2].map(|seats| (level, seats))) {
        let mut game = Game::of(level, seats);
        while game.begins() {
            // Everything that can be touched is touched, again and again, until nothing is taken any more.
            loop {
                let taken = game.thinkable().iter().filter(|one| game.makes(one)).count();
                if taken == 0 {
                    break;
                }
                let made = game.current.as_ref().map_or(0, |turn| turn.moves.len());
                assert!(made <= MOST_MOVES, "{} with {seats}: a turn takes {made} moves", level.id);
            }
            game.ends();
        }
    }
}

#[test]
fn a_child_can_think_of_every_move_that_is_taken() {
    let words = words();
    for (level, seats) in library().levels.values().flat_map(|level| [0, 2].map(|seats| (level, seats))) {
        let (mut game, said) = (Game::of(level, seats), said(level, &words[&level.id]));
        for turn in 0..4 {
            if !game.begins() {
                break;
            }
            for number in 0..4 {
                let moves = game.thinkable();
                let unknown = said.iter().find(|one| game.takes(one) && !moves.contains(one));
                assert_eq!(unknown, None, "{} with {seats} takes it", level.id);
                let Some(one) = moves.get((turn + 7 * number) % moves.len().max(1)) else { break };
                assert!(game.makes(one));
            }
            game.ends();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_touched_a_turn_takes_only_so_many_moves(
        (which, seats) in (any::<prop::sample::Index>(), 0..=4_u64),
        touches in prop::collection::vec(any::<prop::sample::Index>(), 0..200),
    ) {
        let levels = one_of_each();
        let mut game = Game::of(levels[which.index(levels.len())], seats);
        if !game.begins() {
            return Ok(());
        }
        for (number, touch) in touches.iter().enumerate() {
            let moves = game.thinkable();
            if moves.is_empty() || number % 60 == 59 {
                game.ends();
                if !game.begins() {
                    break;
                }
                continue;
            }
            // The same place is touched three times.
            let one = &moves[touch.index(moves.len())];
            let taken = (0..3).filter(|_| game.makes(one)).count();
            prop_assert!(taken > 0, "it could be thought of");
        }
        for turn in game.turns.iter().chain(&game.current) {
            prop_assert!(turn.moves.len() <= MOST_MOVES);
        }
    }
}
