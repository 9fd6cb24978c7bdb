//! What the rules of *Maybe Bridge* hold: every circle comes to a bridge that holds, whichever seats pass or leave.

use proptest::prelude::*;

use crate::{
    activities::{
        maybe_bridge::level::Explanation,
        test_table::{Foreign, TestAction, TestTable, any_actions, any_seats, deck, play_to_the_end},
    },
    content::{Bilingual, OWN, PicturedText},
};

use super::*;

const PLANKS: &[&str] = &["asleep", "cold", "roots", "snail", "thirsty", OWN];
const KINDS: &[(&str, &[&str])] = &[(PLANK, PLANKS), (WALK, &[WALK])];
/// How many planks the bridge of these tests needs.
const WANTED: usize = 5;

fn table(seats: u64) -> TestTable<MaybeBridgeRules> {
    let planks = deck(&PLANKS[..5]).into_iter();
    let level = MaybeBridgeLevel {
        opening: Bilingual::default(),
        character: "hedgehog".to_owned(),
        scene: Vec::new(),
        explanations: planks.map(|choice| Explanation { choice, sentence: Bilingual::default() }).collect(),
        ending: PicturedText { emoji: "star".to_owned(), text: Bilingual::default() },
        reflection: Bilingual::default(),
    };
    TestTable::new(MaybeBridgeRules, level, seats)
}

fn is_together(table: &TestTable<MaybeBridgeRules>) -> bool {
    table.current.as_ref().is_some_and(|turn| turn.seat.is_none())
}

/// The turn of the group: what is missing is laid, then the animal walks.
fn walk_together(table: &mut TestTable<MaybeBridgeRules>) {
    assert!(is_together(table));
    while !holds(&table.board()) {
        assert!(!table.make(WALK, WALK), "nobody walks on a bridge that does not hold");
        assert!(table.make(PLANK, OWN));
    }
    assert!(!table.make(PLANK, OWN) && !table.is_complete());
    assert!(table.make(WALK, WALK) && !table.make(WALK, WALK));
    assert!(table.end());
}

#[test]
fn a_bridge_is_as_long_as_the_band_and_the_planks_allow() {
    for (band, planks, long) in [
        (Some(Band::A), 5, 3),
        (Some(Band::B), 7, 4),
        (Some(Band::C), 8, 5),
        (Some(Band::D), 6, 5),
        (Some(Band::B), 3, 3),
        (None, 9, 5),
        (Some(Band::D), 0, 0),
    ] {
        assert_eq!(wanted_of(band, planks), long, "{band:?} with {planks}");
    }
}

#[test]
fn the_tablet_goes_round_until_the_bridge_holds_and_the_group_walks() {
    for (seats, goes) in [(1, 2), (2, 4), (3, 5), (6, 5), (10, 5)] {
        let mut table = table(seats);
        while table.begin() && !is_together(&table) {
            let plank = PLANKS[table.turns.len() % PLANKS.len()];
            assert!(!table.make(WALK, WALK) && !table.is_complete());
            assert!(table.make(PLANK, plank), "{seats} seats: {plank}");
            assert!(!table.make(PLANK, OWN), "one plank a turn");
            assert!(table.end());
        }
        assert_eq!(table.turns.len(), goes, "{seats} seats");
        walk_together(&mut table);
        assert!(!table.begin());
    }
}

#[test]
fn together_one_turn_lays_all_and_walks() {
    let mut table = table(0);
    assert!(table.begin());
    assert!(table.make(PLANK, "asleep") && table.make(PLANK, "cold"));
    walk_together(&mut table);
    assert!(!table.begin());
}

#[test]
fn a_plank_lies_once_and_ones_own_as_often_as_children_have_some() {
    let mut table = table(3);
    for (plank, again) in [("asleep", "asleep"), (OWN, "asleep"), (OWN, OWN)] {
        table.begin();
        if plank != again {
            assert!(!table.make(PLANK, again), "{again} lies already");
        }
        assert!(table.make(PLANK, plank) && table.end());
    }
    assert_eq!(laid(&table.board()).collect::<Vec<_>>(), ["asleep", OWN, OWN]);
}

#[test]
fn whoever_passes_takes_the_plank_back() {
    let mut table = table(2);
    table.begin();
    assert!(table.make(PLANK, "roots"));
    table.pass();
    assert_eq!(laid(&table.board()).count(), 0);
    table.begin();
    assert!(table.make(PLANK, "roots") && table.end());
}

#[test]
fn when_everybody_passes_the_group_is_asked_once() {
    for seats in [0, 1, 2, 6, 10] {
        let mut table = table(seats);
        table.pass_to_the_end();
        assert_eq!(table.turns.len() as u64, seats + 1, "each seat once, then the group");
        assert!(table.turns.last().is_some_and(|turn| turn.seat.is_none()));
    }
}

#[test]
fn a_pass_anywhere_leaves_a_bridge_that_can_be_walked() {
    for seats in 1..=10_u64 {
        for passing in 0..WANTED {
            let mut table = table(seats);
            while table.begin() && !is_together(&table) {
                if table.turns.len() == passing {
                    table.pass();
                } else {
                    assert!(table.make(PLANK, OWN) && table.end());
                }
            }
            walk_together(&mut table);
            assert!(!table.begin(), "{seats} seats, turn {passing} passed");
        }
    }
}

#[test]
fn whoever_leaves_is_not_waited_for() {
    let mut table = table(2);
    assert!(table.go_on(&TestAction::Walk(0)), "the first child leaves in the middle of a turn");
    table.begin();
    assert_eq!(table.current.as_ref().and_then(|turn| turn.seat).map(|token| token.0), Some(2));
    assert!(table.go_on(&TestAction::Walk(1)));
    assert!(!table.begin(), "nobody is left");
}

#[test]
fn nonsense_and_foreign_levels_are_not_taken() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in [(PLANK, "nonsense"), (WALK, "run"), (WALK, WALK), ("", "")] {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
    let mut foreign = TestTable::new(MaybeBridgeRules, Foreign, 0);
    foreign.begin();
    assert!(!foreign.make(PLANK, OWN) && !foreign.make(WALK, WALK));
}

proptest! {
    #[test]
    fn in_any_order_it_ends_and_only_a_whole_bridge_is_walked(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |table| {
            let lying = laid(&table.board()).count();
            assert!(lying <= WANTED);
            let walked = table.current.as_ref().is_some_and(|turn| turn.last(WALK).is_some());
            assert!(!walked || lying == WANTED);
            for plank in &PLANKS[..5] {
                assert!(laid(&table.board()).filter(|id| id == plank).count() <= 1, "{plank} lies twice");
            }
        });
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= MOST_ROUNDS));
        prop_assert!(table.turns.iter().filter(|turn| turn.seat.is_none()).count() <= 1);
    }

    #[test]
    fn turns_go_round_evenly(seats in 1..=10_u64, doings in any_actions(KINDS)) {
        let mut table = table(seats);
        let stays = |doing: &&TestAction| !matches!(doing, TestAction::Walk(_));
        let doings: Vec<TestAction> = doings.iter().filter(stays).cloned().collect();
        play_to_the_end(&mut table, &doings, |table| {
            let goes = (1..=seats).map(|token| table.count_turns(token));
            let (fewest, most) = (goes.clone().min().unwrap_or(0), goes.max().unwrap_or(0));
            assert!(most <= fewest + 1);
        });
        prop_assert!(table.turns.last().is_some_and(|turn| turn.seat.is_none()), "the group has the last turn");
    }
}
