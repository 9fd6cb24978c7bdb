//! What the rules of *Lighthouse* hold: one turn together, as long as the group likes, whatever hands touch.

use proptest::prelude::*;

use crate::{
    activities::test_table::{Foreign, TestTable, any_actions, any_seats, deck, play_to_the_end},
    content::{Bilingual, OWN, PicturedText},
    session::TurnEnd,
};

use super::*;

const KINDS: &[(&str, &[&str])] =
    &[(LIGHT, &[LIGHT]), (STAR, &["1", "2", "7", "10"]), (HELPED_FOCUS, &["quiet", "small", OWN])];

fn table(seats: u64) -> TestTable<LighthouseRules> {
    let level = LighthouseLevel {
        opening: Bilingual::default(),
        character: "otter".to_owned(),
        quiet: PicturedText { emoji: "books".to_owned(), text: Bilingual::default() },
        aids: deck(&["quiet", "small", "near"]),
        reflection: Bilingual::default(),
    };
    TestTable::new(LighthouseRules, level, seats)
}

#[test]
fn once_the_lamp_is_lit_the_group_may_end_when_it_likes() {
    for seats in [0, 1, 2, 6, 10] {
        let mut table = table(seats);
        assert!(table.begin());
        assert!(!table.make(STAR, "1") && !table.make(HELPED_FOCUS, "quiet"), "first there is light");
        assert!(!table.end());
        assert!(table.make(LIGHT, LIGHT) && table.is_complete());
        assert!(table.make(STAR, "1") && table.make(STAR, "10") && table.make(HELPED_FOCUS, OWN));
        assert!(table.end());
        assert!(!table.begin(), "one turn together is all");
    }
}

#[test]
fn everything_shines_once() {
    let mut table = table(4);
    table.begin();
    for (kind, choice) in [(LIGHT, LIGHT), (STAR, "3"), (HELPED_FOCUS, "small")] {
        assert!(table.make(kind, choice) && !table.make(kind, choice), "{kind}");
    }
}

#[test]
fn only_what_the_sea_shows_is_taken() {
    let mut table = table(2);
    table.begin();
    assert!(!table.make(LIGHT, "on") && table.make(LIGHT, LIGHT));
    for (kind, choice) in [
        (STAR, "0"),
        (STAR, "11"),
        (STAR, "01"),
        (STAR, "one"),
        (HELPED_FOCUS, "music"),
        (HELPED_FOCUS, ""),
        ("", ""),
    ] {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
    let mut foreign = TestTable::new(LighthouseRules, Foreign, 2);
    foreign.begin();
    assert!(!foreign.make(LIGHT, LIGHT) && !foreign.is_complete());
}

#[test]
fn the_group_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for moves in 0..=3 {
            let mut table = table(seats);
            assert!(table.begin());
            for (kind, choice) in [(LIGHT, LIGHT), (STAR, "2"), (HELPED_FOCUS, "near")].iter().take(moves) {
                assert!(table.make(kind, choice));
            }
            table.pass();
            assert!(!table.begin());
        }
    }
}

proptest! {
    #[test]
    fn in_any_order_there_is_one_turn_and_light_comes_first(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |_| {});
        prop_assert!(table.turns.len() == 1);
        for turn in &table.turns {
            prop_assert!(turn.seat.is_none());
            prop_assert!(turn.moves.first().is_none_or(|one| one.kind == LIGHT));
            prop_assert!(turn.end != Some(TurnEnd::Played) || is_lit(turn));
        }
    }
}
