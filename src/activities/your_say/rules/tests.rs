//! What the rules of *your say* hold, for any number of seats and whatever children do.

use proptest::prelude::*;

use crate::{
    activities::{
        test_table::{Foreign, TestTable, any_actions, any_seats, deck, play_to_the_end},
        your_say::level::Question,
    },
    content::{Bilingual, Bins, LevelBody, OWN, PicturedText, Role},
    session::TurnEnd,
};

use super::*;

const ANSWERS: &[&str] = &["yes", "some", "another-time"];
const KINDS: &[(&str, &[&str])] = &[(AGAIN, ANSWERS), (HEARD, ANSWERS)];

fn level() -> YourSayLevel {
    let mut answers = deck(ANSWERS);
    answers.retain(|answer| answer.id != OWN);
    let question = PicturedText { emoji: "star".to_owned(), text: Bilingual::default() };
    let question = Question { question, answers, bins: Bins::default() };
    YourSayLevel { again: question.clone(), heard: question }
}

fn table(seats: u64) -> TestTable<YourSayRules> {
    TestTable::new(YourSayRules, level(), seats)
}

#[test]
fn two_questions_are_answered_one_after_the_other() {
    let mut table = table(1);
    assert!(table.begin());
    assert!(!table.make(HEARD, "yes"), "first comes the petal");
    assert!(table.make(AGAIN, "some") && !table.end());
    assert!(table.make(HEARD, "another-time"));
    assert!(table.end() && !table.begin());
}

#[test]
fn a_changed_mind_counts_last() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in [(AGAIN, "yes"), (HEARD, "yes"), (AGAIN, "some"), (HEARD, "some")] {
        assert!(table.make(kind, choice));
    }
    let turn = table.current.as_ref().unwrap();
    assert_eq!([AGAIN, HEARD].map(|kind| turn.last(kind)), [Some("some"); 2]);
}

#[test]
fn what_is_no_answer_is_not_taken() {
    let mut table = table(1);
    table.begin();
    assert!(!table.make(AGAIN, "no") && !table.make(AGAIN, "") && !table.make("q3", "yes"));
    let mut foreign = TestTable::new(YourSayRules, Foreign, 1);
    foreign.begin();
    assert!(!foreign.make(AGAIN, "yes") && !foreign.is_complete());
}

#[test]
fn what_children_say_keeps_no_seat_and_may_be_told_of_in_bins() {
    let (table, level) = (table(1), level());
    assert_eq!(
        [AGAIN, HEARD].map(|kind| table.board().level.role(kind)),
        [Some(Role::Again), Some(Role::Heard)]
    );
    assert!(level.bins(AGAIN).is_some() && level.bins(HEARD).is_some() && level.bins("feeling").is_none());
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for moves in 0..=2 {
            let mut table = table(seats);
            while table.begin() {
                for (kind, _) in KINDS.iter().take(moves) {
                    assert!(table.make(kind, "yes"));
                }
                table.pass();
            }
            assert_eq!(table.turns.len() as u64, seats.max(1), "everybody was asked once");
        }
    }
}

proptest! {
    #[test]
    fn in_any_order_a_played_turn_has_both_answers(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |_| {});
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        for turn in &table.turns {
            prop_assert!(turn.last(AGAIN).is_some() || turn.last(HEARD).is_none());
            prop_assert!(turn.end != Some(TurnEnd::Played) || turn.last(HEARD).is_some());
        }
    }
}
