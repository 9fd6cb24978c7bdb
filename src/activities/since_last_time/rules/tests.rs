//! What the rules of *Since last time* hold, for any number of seats, whatever children touch.

use proptest::prelude::*;

use crate::{
    activities::test_table::{Foreign, TestTable, any_actions, any_seats, play_to_the_end},
    content::{Bilingual, PicturedText},
    session::{Rules, TurnEnd},
};

use super::*;

const KINDS: &[(&str, &[&str])] = &[(STONE, &STONES)];

fn table(seats: u64) -> TestTable<SinceLastTimeRules> {
    let level = SinceLastTimeLevel {
        opening: Bilingual::default(),
        character: "snail".to_owned(),
        took_along: PicturedText { emoji: "paw-prints".to_owned(), text: Bilingual::default() },
    };
    TestTable::new(SinceLastTimeRules, level, seats)
}

#[test]
fn every_stone_ends_the_turn_and_leaves_one_flower() {
    for stone in STONES {
        let mut table = table(2);
        assert!(table.begin());
        assert!(!table.end(), "nothing was chosen yet");
        assert!(table.make(STONE, stone));
        assert_eq!(flowers(&table.board()), 0, "the flower of this turn comes with its end");
        assert!(table.end(), "{stone} is as good");
        assert_eq!(flowers(&table.board()), 1, "{stone}");
    }
}

#[test]
fn skipping_leaves_the_same_flower() {
    let mut table = table(3);
    assert!(table.begin());
    table.pass();
    assert_eq!(flowers(&table.board()), 1);
}

#[test]
fn a_child_may_change_its_mind() {
    let mut table = table(1);
    table.begin();
    for stone in STONES {
        assert!(table.make(STONE, stone));
        assert_eq!(table.current.as_ref().unwrap().last(STONE), Some(stone));
    }
    assert!(table.end());
}

#[test]
fn a_group_without_seats_took_nothing_along() {
    assert!(!table(0).begin());
}

#[test]
fn what_is_not_there_is_not_taken() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in [(STONE, "best"), (STONE, ""), ("step", "tried"), ("", "")] {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
    let mut foreign = TestTable::new(SinceLastTimeRules, Foreign, 1);
    foreign.begin();
    assert!(!foreign.make(STONE, "tried"));
}

proptest! {
    #[test]
    fn everybody_is_asked_once_and_what_is_thinkable_is_taken(
        seats in any_seats(),
        actions in any_actions(KINDS),
    ) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &actions, |table| {
            let board = table.board();
            for one in SinceLastTimeRules.thinkable(&board) {
                assert!(SinceLastTimeRules.accepts(&board, &one));
            }
        });
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        prop_assert!(table.turns.iter().all(|turn| turn.seat.is_some()));
        for turn in table.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played)) {
            prop_assert!(turn.last(STONE).is_some_and(|stone| STONES.contains(&stone)));
        }
    }
}
