//! What the rules of a measure hold, for any number of seats and whatever children do.

use proptest::prelude::*;

use crate::{
    activities::{
        measure::level::Scale,
        test_table::{Foreign, TestTable, any_actions, any_seats, deck, play_to_the_end},
    },
    content::{Bilingual, Bins, Factor, LevelBody, OWN, Rights, Role},
    session::TurnEnd,
};

use super::*;

const ANSWERS: &[&str] = &["0", "1", "2", "3"];
const KINDS: &[(&str, &[&str])] = &[("item-a", ANSWERS), ("item-b", ANSWERS), ("item-c", ANSWERS)];

fn level() -> MeasureLevel {
    let item = |id: &str| Item {
        id: id.to_owned(),
        factor: Factor::Emotion,
        turned: false,
        emoji: "star".to_owned(),
        text: Bilingual::default(),
    };
    let mut answers = deck(&["1", "2", "3"]);
    answers.retain(|answer| answer.id != OWN);
    let items = ["a", "b", "c"].map(item).to_vec();
    MeasureLevel { rights: Rights::default(), scale: Scale::Faces, answers, bins: Bins::default(), items }
}

fn table(seats: u64) -> TestTable<MeasureRules> {
    TestTable::new(MeasureRules, level(), seats)
}

#[test]
fn statements_are_answered_one_after_the_other() {
    let mut table = table(1);
    assert!(table.begin());
    assert!(!table.make("item-b", "1"), "the first comes first");
    assert!(table.make("item-a", "3") && !table.end());
    assert!(!table.make("item-c", "1"), "the second comes next");
    assert!(table.make("item-b", "1") && table.make("item-c", "2"));
    assert!(table.end() && !table.begin());
}

#[test]
fn leaving_a_statement_open_is_as_good_as_an_answer() {
    let mut table = table(1);
    table.begin();
    for (kind, _) in KINDS {
        assert!(table.make(kind, NO_ANSWER));
    }
    assert!(table.end());
}

#[test]
fn a_changed_mind_counts_last() {
    let mut table = table(1);
    table.begin();
    assert!(table.make("item-a", "1") && table.make("item-b", "2") && table.make("item-a", NO_ANSWER));
    assert_eq!(table.current.as_ref().and_then(|turn| turn.last("item-a")), Some(NO_ANSWER));
}

#[test]
fn what_is_no_answer_is_not_taken() {
    let mut table = table(1);
    table.begin();
    assert!(!table.make("item-a", "4") && !table.make("item-a", "") && !table.make("item-", "1"));
    let mut foreign = TestTable::new(MeasureRules, Foreign, 1);
    foreign.begin();
    assert!(!foreign.make("item-a", "1") && !foreign.is_complete());
}

#[test]
fn measures_keep_their_seat_so_that_before_and_after_can_be_compared() {
    assert!(table(1).board().level.role("item-a").is_some_and(Role::outlives_meeting));
    assert_eq!(table(1).board().level.role("item-z"), None, "it asks no such thing");
    assert!(level().bins("item-a").is_some() && level().bins("item-z").is_none());
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for moves in 0..=3 {
            let mut table = table(seats);
            while table.begin() {
                for (kind, _) in KINDS.iter().take(moves) {
                    assert!(table.make(kind, "2"));
                }
                table.pass();
            }
            assert_eq!(
                table.turns.len() as u64,
                seats,
                "everybody was asked once, and nobody where nobody is"
            );
        }
    }
}

proptest! {
    #[test]
    fn in_any_order_a_played_measure_has_every_statement(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |_| {});
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        for turn in &table.turns {
            let has: Vec<bool> = KINDS.iter().map(|(kind, _)| turn.last(kind).is_some()).collect();
            prop_assert!(has.is_sorted_by(|one, next| one >= next), "no statement was jumped over");
            prop_assert!(turn.end != Some(TurnEnd::Played) || has.iter().all(|one| *one));
        }
    }
}
