//! What the rules of *Lanterns* hold, for any number of seats and whatever children drag.

use proptest::prelude::*;

use crate::{
    activities::test_table::{Foreign, TestAction, TestTable, any_actions, any_seats, deck, play_to_the_end},
    content::Bilingual,
    session::TurnEnd,
};

use super::*;

const STRENGTHS: &[&str] = &["kind", "brave", "funny", OWN];
const KINDS: &[(&str, &[&str])] = &[(MINE, STRENGTHS), (GIFT, STRENGTHS)];

fn table(seats: u64) -> TestTable<LanternsRules> {
    let level = LanternsLevel {
        opening: Bilingual::default(),
        character: "otter".to_owned(),
        own_question: Bilingual::default(),
        gift_question: Bilingual::default(),
        strengths: deck(&["kind", "brave", "funny"]),
        reflection: Bilingual::default(),
    };
    TestTable::new(LanternsRules, level, seats)
}

/// The token of the seat that gets the gift now.
fn receiver_now(table: &TestTable<LanternsRules>) -> Option<u64> {
    receiver(&table.board()).map(|seat| seat.token.0)
}

#[test]
fn a_turn_is_a_strength_of_ones_own_and_a_gift() {
    let mut table = table(2);
    assert!(table.begin());
    assert!(!table.make(GIFT, "kind"), "first comes the own one");
    assert!(table.make(MINE, "brave"));
    assert!(!table.end(), "the gift is still on the water");
    assert!(table.make(GIFT, "kind"));
    assert!(table.end());
}

#[test]
fn a_lantern_is_in_one_place_and_can_be_exchanged() {
    let mut table = table(2);
    table.begin();
    assert!(table.make(MINE, "brave") && !table.make(GIFT, "brave"));
    assert!(table.make(GIFT, "kind") && !table.make(MINE, "kind"));
    assert!(table.make(MINE, "funny") && table.make(GIFT, "brave"), "the first one is back on the water");
    let turn = table.current.as_ref().unwrap();
    assert_eq!([MINE, GIFT].map(|kind| turn.last(kind)), [Some("funny"), Some("brave")]);
}

#[test]
fn what_is_told_aloud_may_be_told_twice() {
    let mut table = table(1);
    table.begin();
    assert!(table.make(MINE, OWN) && table.make(GIFT, OWN));
    assert!(table.is_complete());
}

#[test]
fn the_gift_goes_to_the_next_in_the_circle() {
    let mut table = table(3);
    for next in [Some(2), Some(3), Some(1)] {
        assert!(table.begin());
        assert_eq!(receiver_now(&table), next);
        table.pass();
    }
}

#[test]
fn whoever_has_left_gets_no_gift() {
    let mut table = table(3);
    table.begin();
    table.go_on(&TestAction::Walk(1));
    assert_eq!(receiver_now(&table), Some(3));
    table.go_on(&TestAction::Walk(2));
    assert_eq!(receiver_now(&table), None, "alone, the garden gets it");
    assert!(table.make(MINE, "kind") && table.make(GIFT, "funny"), "and the turn can be played all the same");
}

#[test]
fn one_alone_and_a_group_together_give_to_the_garden() {
    for seats in [0, 1] {
        let mut table = table(seats);
        assert!(table.begin());
        assert_eq!(receiver_now(&table), None);
    }
}

#[test]
fn only_the_deck_of_the_level_is_taken() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in [(MINE, "weak"), (MINE, ""), ("wish", "kind"), ("", "")] {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
    let mut foreign = TestTable::new(LanternsRules, Foreign, 1);
    foreign.begin();
    assert!(!foreign.make(MINE, "kind"));
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for moves in 0..=2 {
            let mut table = table(seats);
            while table.begin() {
                for (kind, choice) in [(MINE, "kind"), (GIFT, "brave")].iter().take(moves) {
                    assert!(table.make(kind, choice));
                }
                table.pass();
            }
            assert_eq!(table.turns.len() as u64, seats.max(1), "everybody was asked once");
        }
    }
}

proptest! {
    #[test]
    fn in_any_order_nothing_is_given_that_shines_for_oneself(
        seats in any_seats(),
        doings in any_actions(KINDS),
    ) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |table| {
            let Some(turn) = &table.current else { return };
            let (mine, gift) = (turn.last(MINE), turn.last(GIFT));
            assert!(mine.is_some() || gift.is_none());
            assert!(gift.is_none() || gift == Some(OWN) || mine != gift);
            let getter = receiver_now(table);
            assert!(getter.is_none() || getter != turn.seat.map(|token| token.0), "nobody gives to oneself");
        });
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        for turn in table.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played)) {
            prop_assert!([MINE, GIFT].iter().all(|kind| turn.last(kind).is_some()));
        }
    }
}
