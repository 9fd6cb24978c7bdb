//! What the rules of *Brave Steps* hold, for any number of seats, whatever children touch and with how many fingers.

use proptest::prelude::*;

use crate::{
    activities::test_table::{Foreign, TestAction, TestTable, any_actions, any_seats, deck, play_to_the_end},
    content::{Bilingual, OWN},
    session::TurnEnd,
};

use super::*;

const STEPS: &[&str] = &["smile", "greet", "ask", OWN];
const KINDS: &[(&str, &[&str])] = &[(STEP, STEPS), (TRIED, &ANSWERS), (CHEER, &THINGS)];

fn table(seats: u64) -> TestTable<BraveStepsRules> {
    let level = BraveStepsLevel {
        opening: Bilingual::default(),
        character: "chipmunk".to_owned(),
        question: Bilingual::default(),
        steps: deck(&["smile", "greet", "ask"]),
        reflection: Bilingual::default(),
    };
    TestTable::new(BraveStepsRules, level, seats)
}

/// Everybody climbs, or the group does together; then the cheer begins.
fn climb_to_the_cheer(seats: u64) -> TestTable<BraveStepsRules> {
    let mut table = table(seats);
    for _ in 0..seats.max(1) {
        assert!(table.begin());
        assert!(!table.make(CHEER, "bell"), "the cheer comes after the last child");
        assert!(table.make(STEP, "greet") && table.make(TRIED, "not-yet"));
        assert!(table.end());
    }
    assert!(table.begin());
    assert!(is_cheer(&table.board()));
    table
}

#[test]
fn a_turn_is_a_step_and_whether_it_was_tried() {
    for answer in ANSWERS {
        let mut table = table(2);
        assert!(table.begin());
        assert!(!table.make(TRIED, answer), "first comes the step");
        assert!(table.make(STEP, "ask"));
        assert!(!table.end());
        assert!(table.make(TRIED, answer));
        assert!(table.end(), "{answer} is as good");
    }
}

#[test]
fn another_step_asks_anew() {
    let mut table = table(1);
    table.begin();
    assert!(table.make(STEP, "ask") && table.make(TRIED, "tried") && table.make(STEP, "smile"));
    assert!(!table.is_complete());
    assert_eq!(tried(table.current.as_ref().unwrap()), None);
    assert!(table.make(TRIED, "not-yet") && table.make(TRIED, "tried"));
    assert_eq!(tried(table.current.as_ref().unwrap()), Some("tried"));
    assert!(table.is_complete());
}

#[test]
fn everybody_climbs_then_all_cheer_once() {
    for seats in [0, 1, 2, 6, 10] {
        let mut table = climb_to_the_cheer(seats);
        assert!(!table.make(STEP, "ask") && !table.make(TRIED, "tried"), "nobody climbs during the cheer");
        table.pass();
        assert!(!table.begin(), "{seats} seats");
        assert_eq!(table.turns.len() as u64, seats.max(1) + 1);
    }
}

#[test]
fn four_touches_in_a_row_from_four_places_all_count() {
    let mut table = climb_to_the_cheer(6);
    for (count, thing) in THINGS.iter().take(4).enumerate() {
        assert!(!table.is_complete(), "{count} things are not enough for six children");
        assert!(table.make(CHEER, thing), "{thing}");
    }
    assert_eq!(table.current.as_ref().unwrap().moves.len(), 4);
    assert!(table.end());
}

#[test]
fn as_many_different_things_as_children_are_enough() {
    for (seats, enough) in [(0, 1), (1, 1), (2, 2), (3, 3), (4, 4), (10, 4)] {
        let mut table = climb_to_the_cheer(seats);
        for thing in &THINGS[..enough] {
            assert!(!table.is_complete(), "{seats} seats");
            assert!(table.make(CHEER, thing) && table.make(CHEER, thing), "a thing sounds again and again");
        }
        assert!(table.is_complete(), "{seats} seats");
    }
}

#[test]
fn a_cheer_goes_on_and_on_but_does_not_fill_the_journal() {
    let mut table = climb_to_the_cheer(3);
    let kept = (0..200).filter(|touch| table.make(CHEER, THINGS[touch % THINGS.len()])).count();
    assert_eq!(kept, MOST_CHEERS);
    assert!(table.end());
}

#[test]
fn when_all_have_left_nobody_is_asked_to_cheer() {
    let mut table = table(2);
    table.begin();
    table.go_on(&TestAction::Walk(1));
    table.go_on(&TestAction::Walk(0));
    assert!(!table.begin());
}

#[test]
fn what_is_not_there_is_not_taken() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in [(STEP, "jump"), (STEP, ""), ("wish", "ask"), ("", "")] {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
    assert!(table.make(STEP, "ask") && !table.make(TRIED, "failed"));
    let mut cheer = climb_to_the_cheer(1);
    assert!(!cheer.make(CHEER, "trumpet") && !cheer.make(CHEER, ""));
    let mut foreign = TestTable::new(BraveStepsRules, Foreign, 1);
    foreign.begin();
    assert!(!foreign.make(STEP, "ask"));
    foreign.pass();
    assert!(foreign.begin() && !foreign.make(CHEER, "bell"));
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for moves in 0..=2 {
            let mut table = table(seats);
            while table.begin() {
                let cheers = is_cheer(&table.board());
                for (kind, choice) in [(STEP, "smile"), (TRIED, "tried")].iter().take(moves) {
                    assert_eq!(table.make(kind, choice), !cheers);
                }
                table.pass();
            }
            assert_eq!(
                table.turns.len() as u64,
                seats.max(1) + 1,
                "everybody was asked once, and all together"
            );
        }
    }
}

proptest! {
    #[test]
    fn in_any_order_it_ends_with_at_most_one_cheer(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |_| {});
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        let together = table.turns.iter().filter(|turn| turn.seat.is_none()).count();
        let most = if seats == 0 { 2 } else { 1 };
        prop_assert!(together <= most);
        for turn in table.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played)) {
            let cheered = turn.last(CHEER).is_some();
            prop_assert!(cheered || tried(turn).is_some());
            prop_assert!(!cheered || (turn.seat.is_none() && turn.moves.len() <= MOST_CHEERS));
        }
    }
}
