//! What the rules of *Feelings* hold, for any number of seats and whatever children touch.

use proptest::prelude::*;

use crate::{
    activities::test_table::{Foreign, TestTable, any_actions, any_seats, deck, play_to_the_end},
    content::{Bilingual, Bins, OWN},
    session::TurnEnd,
};

use super::*;

const KINDS: &[(&str, &[&str])] =
    &[(SPOT, &SPOTS), (FEELING, &["happy", "sad", OWN]), (STRENGTH, &STRENGTHS)];

fn table(seats: u64) -> TestTable<FeelingsRules> {
    let level = FeelingsLevel {
        opening: Bilingual::default(),
        character: "fox".to_owned(),
        scene: Vec::new(),
        feelings: deck(&["happy", "sad"]),
        bins: Bins::default(),
    };
    TestTable::new(FeelingsRules, level, seats)
}

#[test]
fn a_turn_is_a_place_a_feeling_and_its_strength() {
    let mut table = table(1);
    assert!(table.begin());
    for (kind, choice) in [(SPOT, "belly"), (FEELING, "sad"), (STRENGTH, "2")] {
        assert!(!table.end(), "nothing is complete before {kind}");
        assert!(table.make(kind, choice));
    }
    assert!(table.end());
    assert!(!table.begin(), "everybody had a turn");
}

#[test]
fn the_feeling_may_come_before_the_place() {
    let mut table = table(0);
    assert!(table.begin());
    assert!(table.make(FEELING, OWN) && table.make(STRENGTH, "1") && table.make(SPOT, "throat"));
    assert!(table.is_complete());
}

#[test]
fn a_changed_mind_counts_last() {
    let mut table = table(2);
    table.begin();
    for (kind, choice) in
        [(SPOT, "head"), (FEELING, "happy"), (STRENGTH, "3"), (SPOT, "feet"), (FEELING, OWN), (STRENGTH, "1")]
    {
        assert!(table.make(kind, choice));
    }
    let turn = table.current.as_ref().unwrap();
    assert_eq!([SPOT, FEELING, STRENGTH].map(|kind| turn.last(kind)), [Some("feet"), Some(OWN), Some("1")]);
}

#[test]
fn only_safe_places_and_the_deck_of_the_level_are_taken() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in
        [(SPOT, "lap"), (SPOT, ""), (FEELING, "angry"), (STRENGTH, "1"), ("wish", "happy"), ("", "")]
    {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
    table.make(FEELING, "happy");
    assert!(!table.make(STRENGTH, "4") && !table.make(STRENGTH, "0"));
}

#[test]
fn without_its_own_level_nothing_is_taken() {
    let mut table = TestTable::new(FeelingsRules, Foreign, 1);
    table.begin();
    assert!(!table.make(SPOT, "head"));
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for touches in 0..=3 {
            let mut table = table(seats);
            while table.begin() {
                for (kind, choice) in
                    [(SPOT, "chest"), (FEELING, "sad"), (STRENGTH, "2")].iter().take(touches)
                {
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
    fn in_any_order_everybody_is_asked_at_most_once(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |table| {
            let strong = table.current.as_ref().is_some_and(|turn| turn.last(STRENGTH).is_some());
            let named = table.current.as_ref().is_some_and(|turn| turn.last(FEELING).is_some());
            assert!(named || !strong, "nothing is strong before it is named");
        });
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        for turn in table.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played)) {
            prop_assert!([SPOT, FEELING, STRENGTH].iter().all(|kind| turn.last(kind).is_some()));
        }
    }
}
