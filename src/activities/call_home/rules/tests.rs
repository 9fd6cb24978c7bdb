//! What the rules of *Call home* hold, for any number of seats and whatever lights children pull.

use proptest::prelude::*;

use crate::{
    activities::test_table::{Foreign, TestTable, any_actions, any_seats, deck, play_to_the_end},
    content::{Bilingual, OWN},
    session::TurnEnd,
};

use super::*;

const KINDS: &[(&str, &[&str])] =
    &[(BEGIN, &["guess", "miss", OWN]), (TELL, &["school", "dish", OWN]), (MOMENT, &["story", "soup", OWN])];

const CALL: [(&str, &str); 3] = [(BEGIN, "guess"), (TELL, OWN), (MOMENT, "soup")];

fn sayings(ids: &[&str]) -> Vec<Saying> {
    deck(ids).into_iter().map(|choice| Saying { choice, phrase: Bilingual::default() }).collect()
}

fn table(seats: u64) -> TestTable<CallHomeRules> {
    let level = CallHomeLevel {
        opening: Bilingual::default(),
        character: "fox".to_owned(),
        grown_up: "bear".to_owned(),
        beginnings: sayings(&["guess", "miss"]),
        tellings: sayings(&["school", "dish"]),
        moments: sayings(&["story", "soup"]),
        carer_note: Bilingual::default(),
        reflection: Bilingual::default(),
    };
    TestTable::new(CallHomeRules, level, seats)
}

#[test]
fn a_call_has_three_sentences_in_order() {
    let mut table = table(1);
    assert!(table.begin());
    assert!(!table.make(TELL, "school") && !table.make(MOMENT, "story"), "a call begins at its beginning");
    for (kind, choice) in CALL {
        assert!(!table.end(), "nothing is complete before {kind}");
        assert!(table.make(kind, choice));
    }
    assert!(table.end());
    assert!(!table.begin(), "everybody had a turn");
}

#[test]
fn every_sentence_may_be_changed_until_the_end() {
    let mut table = table(0);
    table.begin();
    for (kind, choice) in CALL {
        table.make(kind, choice);
    }
    assert!(table.make(BEGIN, OWN) && table.make(TELL, "dish") && table.make(MOMENT, "story"));
    let turn = table.current.as_ref().unwrap();
    assert_eq!([BEGIN, TELL, MOMENT].map(|kind| turn.last(kind)), [Some(OWN), Some("dish"), Some("story")]);
    assert!(table.is_complete());
}

#[test]
fn only_the_decks_of_the_level_are_taken() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in [(BEGIN, "school"), (BEGIN, ""), ("say", "guess"), ("", "")] {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
    table.make(BEGIN, "miss");
    assert!(!table.make(TELL, "story") && !table.make(MOMENT, "story"));
}

#[test]
fn without_its_own_level_nothing_is_taken() {
    let mut table = TestTable::new(CallHomeRules, Foreign, 1);
    table.begin();
    assert!(!table.make(BEGIN, "guess") && !table.is_complete());
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for touches in 0..=3 {
            let mut table = table(seats);
            while table.begin() {
                for (kind, choice) in CALL.iter().take(touches) {
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
            let Some(turn) = table.current.as_ref() else { return };
            assert!(turn.last(TELL).is_none() || turn.last(BEGIN).is_some());
            assert!(turn.last(MOMENT).is_none() || turn.last(TELL).is_some());
        });
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        for turn in table.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played)) {
            prop_assert!([BEGIN, TELL, MOMENT].iter().all(|kind| turn.last(kind).is_some()));
        }
    }
}
