//! What the rules of *Future Window* hold: one pane each, one to three stickers, and one window that opens for all.

use proptest::prelude::*;

use crate::{
    activities::{
        future_window::level::Sticker,
        test_table::{Foreign, TestAction, TestTable, any_actions, any_seats, deck, play_to_the_end},
    },
    content::{Bilingual, OWN},
};

use super::*;

const STICKERS: &[&str] = &["sun", "friend", "ball", "book", "cake", "song", "bed", OWN];
const KINDS: &[(&str, &[&str])] = &[(STICKER, STICKERS), (OFF, STICKERS), (OPEN, &[OPEN])];

fn table(seats: u64) -> TestTable<FutureWindowRules> {
    let stickers = deck(&STICKERS[..7]).into_iter();
    let level = FutureWindowLevel {
        opening: Bilingual::default(),
        character: "bear".to_owned(),
        question: Bilingual::default(),
        stickers: stickers.map(|choice| Sticker { choice, sky: false }).collect(),
        reflection: Bilingual::default(),
    };
    TestTable::new(FutureWindowRules, level, seats)
}

fn current_pane(table: &TestTable<FutureWindowRules>) -> Vec<String> {
    table
        .current
        .as_ref()
        .map(|turn| pane(turn).iter().map(ToString::to_string).collect())
        .unwrap_or_default()
}

#[test]
fn everybody_sticks_once_and_then_the_group_opens() {
    for seats in 1..=10_u64 {
        let mut table = table(seats);
        for token in 1..=seats {
            assert!(table.begin());
            assert!(!table.is_complete() && !table.make(OPEN, OPEN));
            assert!(table.make(STICKER, STICKERS[token as usize % STICKERS.len()]) && table.end());
        }
        assert!(table.begin());
        assert_eq!(table.current.as_ref().and_then(|turn| turn.seat), None);
        assert!(!table.make(STICKER, "sun") && !table.make(OFF, "friend"), "the panes of others are theirs");
        assert!(table.make(OPEN, OPEN) && !table.make(OPEN, OPEN) && table.end());
        assert!(!table.begin());
        assert_eq!(stuck(&table.board()).count() as u64, seats);
    }
}

#[test]
fn a_pane_takes_three_different_stickers_and_each_comes_off_again() {
    let mut table = table(2);
    table.begin();
    assert!(!table.make(OFF, "sun"));
    assert!(table.make(STICKER, "sun") && !table.make(STICKER, "sun"));
    assert!(table.make(STICKER, OWN) && table.make(STICKER, "ball") && !table.make(STICKER, "book"));
    assert!(table.make(OFF, OWN) && !table.make(OFF, OWN));
    assert_eq!(current_pane(&table), ["sun", "ball"]);
    assert!(table.make(STICKER, "book") && table.make(OFF, "sun") && table.make(OFF, "ball"));
    assert!(table.is_complete());
    assert!(table.make(OFF, "book"));
    assert!(!table.is_complete(), "an empty pane may be passed, not played");
}

#[test]
fn together_one_turn_sticks_and_opens() {
    let mut table = table(0);
    assert!(table.begin());
    assert!(!table.make(OPEN, OPEN), "there is nothing to see yet");
    for sticker in &STICKERS[..MOST_TOGETHER] {
        assert!(table.make(STICKER, sticker), "{sticker}");
    }
    assert!(!table.make(STICKER, OWN) && !table.is_complete());
    assert!(table.make(OFF, "sun") && table.make(OPEN, OPEN));
    assert!(!table.make(STICKER, OWN) && !table.make(OFF, "ball"), "an open window stays as it is");
    assert!(table.end());
    assert!(!table.begin());
}

#[test]
fn whoever_passes_sticks_nothing() {
    let mut table = table(2);
    table.begin();
    assert!(table.make(STICKER, "sun"));
    table.pass();
    table.begin();
    assert!(table.make(STICKER, "cake") && table.end());
    assert_eq!(stuck(&table.board()).collect::<Vec<_>>(), ["cake"]);
}

#[test]
fn when_everybody_passes_each_was_asked_once() {
    for seats in [0, 1, 2, 6, 10] {
        let mut table = table(seats);
        table.pass_to_the_end();
        assert_eq!(table.turns.len() as u64, seats.max(1));
    }
}

#[test]
fn a_pass_anywhere_leaves_a_window_that_opens() {
    for seats in 2..=10_u64 {
        for passing in 0..seats as usize {
            let mut table = table(seats);
            while table.begin() {
                let together = table.current.as_ref().is_some_and(|turn| turn.seat.is_none());
                if table.turns.len() == passing {
                    table.pass();
                } else {
                    assert!(if together { table.make(OPEN, OPEN) } else { table.make(STICKER, "song") });
                    assert!(table.end());
                }
            }
            assert_eq!(table.turns.len() as u64, seats + 1, "{seats} seats, {passing} passes");
        }
    }
}

#[test]
fn whoever_leaves_is_not_waited_for_and_whoever_comes_late_has_a_pane() {
    let mut table = table(3);
    assert!(table.go_on(&TestAction::Walk(0)), "the first child leaves in the middle of a turn");
    table.begin();
    assert!(table.make(STICKER, "sun") && table.end());
    table.go_on(&TestAction::Walk(2));
    assert!(table.begin());
    assert_eq!(table.current.as_ref().and_then(|turn| turn.seat), None, "those who are here open");
    assert!(table.make(OPEN, OPEN) && table.end());
    assert!(!table.begin());
}

#[test]
fn nonsense_and_foreign_levels_are_not_taken() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in [(STICKER, "nonsense"), (OFF, "sun"), (OPEN, "shut"), ("", "")] {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
    let mut foreign = TestTable::new(FutureWindowRules, Foreign, 0);
    foreign.begin();
    assert!(!foreign.make(STICKER, OWN) && !foreign.make(OPEN, OPEN));
}

proptest! {
    #[test]
    fn in_any_order_it_ends_and_panes_stay_small(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |table| {
            let Some(turn) = &table.current else { return };
            let stuck = pane(turn);
            assert!(stuck.len() <= most(turn));
            assert!(stuck.iter().all(|id| stuck.iter().filter(|other| *other == id).count() == 1));
            assert!(turn.last(OPEN).is_none() || turn.seat.is_none());
        });
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        prop_assert!(table.turns.iter().filter(|turn| turn.seat.is_none()).count() <= 1);
    }
}
