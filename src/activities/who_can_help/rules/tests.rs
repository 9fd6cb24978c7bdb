//! What the rules of *Who Can Help?* hold, for any number of seats and whatever children do.

use proptest::prelude::*;

use crate::{
    activities::test_table::{Foreign, TestTable, any_actions, any_seats, deck, play_to_the_end},
    content::{Bilingual, OWN},
    session::TurnEnd,
};

use super::*;

const HELPERS: [&str; 4] = ["grandparent", "teacher", "friend", OWN];
const KINDS: &[(&str, &[&str])] =
    &[("first", &HELPERS), ("second", &HELPERS), ("third", &HELPERS), (GO, &[GO])];
const WHOLE: [(&str, &str); 4] = [("first", "friend"), ("second", OWN), ("third", "teacher"), (GO, GO)];

fn level(stones: usize) -> WhoCanHelpLevel {
    WhoCanHelpLevel {
        opening: Bilingual::default(),
        character: "hedgehog".to_owned(),
        scene: vec!["compass".to_owned()],
        helpers: deck(&["grandparent", "teacher", "friend"]),
        stones,
        helpline: "12355".to_owned(),
        closing: Bilingual::default(),
        reflection: Bilingual::default(),
    }
}

fn table(seats: u64) -> TestTable<WhoCanHelpRules> {
    TestTable::new(WhoCanHelpRules, level(3), seats)
}

fn stands(table: &TestTable<WhoCanHelpRules>) -> Vec<Option<&str>> {
    on_the_stones(&level(3), table.current.as_ref().unwrap())
}

#[test]
fn the_animal_sets_off_when_somebody_stands_on_every_stone() {
    let mut table = table(1);
    assert!(table.begin());
    for (kind, helper) in [("third", "teacher"), ("first", "friend")] {
        assert!(table.make(kind, helper), "stones may be filled in any order");
        assert!(!table.make(GO, GO) && !table.end());
    }
    assert!(table.make("second", OWN));
    assert_eq!(stands(&table), [Some("friend"), Some(OWN), Some("teacher")]);
    assert!(!table.make(GO, "friend") && table.make(GO, GO));
    assert!(!table.make("first", "grandparent") && !table.make(GO, GO), "it is on its way");
    assert!(table.end() && !table.begin());
}

#[test]
fn a_helper_can_be_replaced_and_can_change_stones() {
    let mut table = table(1);
    table.begin();
    for (kind, helper) in [("first", "friend"), ("first", "grandparent"), ("second", "teacher")] {
        assert!(table.make(kind, helper));
    }
    assert_eq!(stands(&table), [Some("grandparent"), Some("teacher"), None]);
    assert!(table.make("third", "grandparent"));
    assert_eq!(stands(&table), [None, Some("teacher"), Some("grandparent")], "nobody stands on two stones");
    assert!(!table.make(GO, GO), "the first stone is free again");
}

#[test]
fn the_youngest_have_two_stones() {
    let mut table = TestTable::new(WhoCanHelpRules, level(2), 1);
    table.begin();
    assert!(table.make("first", "friend") && !table.make("third", "teacher"));
    assert!(table.make("second", "teacher") && table.make(GO, GO));
}

#[test]
fn a_helper_of_another_level_is_not_taken() {
    let mut table = table(1);
    table.begin();
    assert!(!table.make("first", "dragon") && !table.make("first", "") && !table.make("fourth", "friend"));
    let mut foreign = TestTable::new(WhoCanHelpRules, Foreign, 1);
    foreign.begin();
    assert!(!foreign.make("first", "friend") && !foreign.make(GO, GO));
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for moves in 0..=WHOLE.len() {
            let mut table = table(seats);
            while table.begin() {
                for (kind, choice) in WHOLE.iter().take(moves) {
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
    fn in_any_order_nobody_sets_off_over_an_empty_stone(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |_| {});
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        for turn in &table.turns {
            let stones = on_the_stones(&level(3), turn);
            for (number, helper) in stones.iter().enumerate().filter(|(_, helper)| helper.is_some()) {
                prop_assert!(!stones[..number].contains(helper));
            }
            let gone = turn.last(GO).is_some();
            prop_assert!(!gone || stones.iter().all(Option::is_some));
            prop_assert!(turn.all(GO).count() <= 1 && (turn.end != Some(TurnEnd::Played) || gone));
        }
    }
}
