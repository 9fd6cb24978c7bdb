//! What the rules of *I-message* hold: three parts in their order, changed at will until they were heard.

use proptest::prelude::*;

use crate::{
    activities::test_table::{Foreign, TestAction, TestTable, any_actions, any_seats, deck, play_to_the_end},
    content::{Bilingual, OWN},
    session::{SeatToken, TurnEnd},
};

use super::*;

const KINDS: &[(&str, &[&str])] = &[
    (FEEL, &["sad", "angry", OWN]),
    (WHEN, &["alone", "late", OWN]),
    (LIKE, &["a-turn", "time", OWN]),
    (MIRROR, &[MIRROR]),
];

fn table(seats: u64) -> TestTable<IMessageRules> {
    let tiles = |ids: &[&str]| {
        deck(ids).into_iter().map(|choice| Tile { choice, phrase: Bilingual::default() }).collect()
    };
    let level = IMessageLevel {
        opening: Bilingual::default(),
        character: "otter".to_owned(),
        listener: "owl".to_owned(),
        scene: Vec::new(),
        feels: tiles(&["sad", "angry"]),
        whens: tiles(&["alone", "late"]),
        likes: tiles(&["a-turn", "time"]),
        reflection: Bilingual::default(),
    };
    TestTable::new(IMessageRules, level, seats)
}

fn listens(table: &TestTable<IMessageRules>) -> Option<SeatToken> {
    listener(&table.board()).map(|seat| seat.token)
}

#[test]
fn a_sentence_has_three_parts_and_is_heard() {
    let mut table = table(0);
    assert!(table.begin());
    let sentence = [(FEEL, "sad"), (WHEN, "alone"), (LIKE, OWN), (MIRROR, MIRROR)];
    for (index, (kind, choice)) in sentence.into_iter().enumerate() {
        assert!(!table.end(), "nothing is complete before {kind}");
        for (later, choice) in &sentence[index + 1..] {
            assert!(!table.make(later, choice), "{later} before {kind}");
        }
        assert!(table.make(kind, choice));
    }
    assert!(table.end() && !table.begin());
}

#[test]
fn a_part_may_be_changed_until_it_was_heard() {
    let mut table = table(2);
    table.begin();
    for (kind, choice) in
        [(FEEL, "sad"), (FEEL, "angry"), (WHEN, "late"), (FEEL, OWN), (LIKE, "time"), (WHEN, "alone")]
    {
        assert!(table.make(kind, choice));
    }
    assert!(table.make(MIRROR, MIRROR));
    assert!(!table.make(FEEL, "sad") && !table.make(MIRROR, MIRROR));
    let turn = table.current.as_ref().unwrap();
    assert_eq!(PARTS.map(|kind| turn.last(kind)), [Some(OWN), Some("alone"), Some("time")]);
}

#[test]
fn a_tile_belongs_to_its_own_part() {
    let mut table = table(1);
    table.begin();
    assert!(!table.make(FEEL, "alone") && !table.make(FEEL, "nothing"));
    assert!(table.make(FEEL, "sad"));
    assert!(!table.make(WHEN, "sad") && !table.make(MIRROR, "sad"));
}

#[test]
fn the_next_at_the_table_listens_and_the_first_listens_to_the_last() {
    let mut table = table(3);
    for expected in [2, 3, 1] {
        table.begin();
        assert_eq!(listens(&table), Some(SeatToken(expected)));
        table.pass();
    }
}

#[test]
fn whoever_has_left_does_not_listen() {
    let mut table = table(3);
    table.begin();
    table.go_on(&TestAction::Walk(1));
    assert_eq!(listens(&table), Some(SeatToken(3)));
    table.go_on(&TestAction::Walk(2));
    assert_eq!(listens(&table), None, "alone, somebody from the garden listens");
}

#[test]
fn together_somebody_from_the_garden_listens() {
    let mut table = table(0);
    table.begin();
    assert_eq!(listens(&table), None);
}

#[test]
fn a_level_of_another_activity_takes_nothing() {
    let mut table = TestTable::new(IMessageRules, Foreign, 2);
    table.begin();
    for (kind, choices) in KINDS {
        assert!(choices.iter().all(|choice| !table.make(kind, choice)));
    }
    table.pass_to_the_end();
}

proptest! {
    #[test]
    fn whatever_is_done_it_ends_and_only_whole_sentences_count(
        seats in any_seats(),
        doings in any_actions(KINDS),
    ) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |table| {
            for turn in table.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played)) {
                assert!(PARTS.into_iter().all(|kind| turn.last(kind).is_some()));
                assert_eq!(turn.all(MIRROR).count(), 1);
            }
        });
        for token in 1..=seats {
            prop_assert!(table.count_turns(token) <= 1);
        }
    }

    #[test]
    fn passing_after_any_part_ends_the_turn(seats in any_seats(), parts in 0..4_usize) {
        let mut table = table(seats);
        table.begin();
        for (kind, choices) in &KINDS[..parts] {
            table.make(kind, choices[0]);
        }
        table.pass_to_the_end();
        prop_assert!(!table.begin());
    }
}
