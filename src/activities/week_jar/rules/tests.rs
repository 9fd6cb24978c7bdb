//! What the rules of *Week jar* hold, for any number of seats and whatever children lay and take out.

use proptest::prelude::*;

use crate::{
    activities::test_table::{Foreign, TestTable, any_actions, any_seats, deck, play_to_the_end},
    content::{Bilingual, OWN},
    session::TurnEnd,
};

use super::*;

const ROOM: usize = 4;
const KINDS: &[(&str, &[&str])] = &[(BLOCK, &["study", "play", "rest", OWN]), (OUT, &[OUT])];

fn table(seats: u64, enough: usize) -> TestTable<WeekJarRules> {
    let level = WeekJarLevel {
        opening: Bilingual::default(),
        character: "fox".to_owned(),
        frame: Bilingual::default(),
        room: ROOM,
        enough,
        blocks: deck(&["study", "play", "rest"]),
        reflection: Bilingual::default(),
    };
    TestTable::new(WeekJarRules, level, seats)
}

fn lying(table: &TestTable<WeekJarRules>) -> Vec<&str> {
    table.current.as_ref().map(layers).unwrap_or_default()
}

#[test]
fn blocks_lie_on_each_other_and_the_top_one_comes_out() {
    let mut table = table(1, 3);
    assert!(table.begin());
    assert!(!table.make(OUT, OUT), "the jar is empty");
    for block in ["study", "play", "play"] {
        assert!(!table.is_complete());
        assert!(table.make(BLOCK, block));
    }
    assert_eq!(lying(&table), ["study", "play", "play"]);
    assert!(table.is_complete());
    assert!(table.make(OUT, OUT) && !table.is_complete());
    assert!(table.make(BLOCK, OWN));
    assert_eq!(lying(&table), ["study", "play", OWN]);
    assert!(table.end() && !table.begin());
}

#[test]
fn one_block_is_enough_for_the_youngest() {
    let mut table = table(2, 1);
    table.begin();
    assert!(!table.end());
    assert!(table.make(BLOCK, "rest") && table.end());
    assert!(table.begin(), "the jar of the next child is empty");
    assert!(lying(&table).is_empty());
}

#[test]
fn a_full_jar_takes_no_more() {
    let mut table = table(0, 3);
    table.begin();
    for _ in 0..ROOM {
        assert!(table.make(BLOCK, "rest"));
    }
    assert!(!table.make(BLOCK, "rest"));
    assert!(table.make(OUT, OUT) && table.make(BLOCK, "play"));
}

#[test]
fn only_blocks_of_the_level_are_taken() {
    let mut table = table(1, 3);
    table.begin();
    for (kind, choice) in [(BLOCK, "sport"), (BLOCK, ""), (OUT, "study"), ("wish", "study"), ("", "")] {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
    let mut foreign = TestTable::new(WeekJarRules, Foreign, 1);
    foreign.begin();
    assert!(!foreign.make(BLOCK, "study") && !foreign.is_complete());
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for blocks in 0..=ROOM {
            let mut table = table(seats, 3);
            while table.begin() {
                for _ in 0..blocks {
                    assert!(table.make(BLOCK, "play"));
                }
                table.pass();
            }
            assert_eq!(table.turns.len() as u64, seats.max(1), "everybody was asked once");
        }
    }
}

proptest! {
    #[test]
    fn in_any_order_the_jar_never_holds_too_much(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats, 3);
        play_to_the_end(&mut table, &doings, |table| assert!(lying(table).len() <= ROOM));
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        for turn in table.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played)) {
            prop_assert!(layers(turn).len() >= 3);
        }
    }
}
