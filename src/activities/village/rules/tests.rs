//! What the rules of *Village* hold, for any number of seats and wherever children pull the figures.

use proptest::prelude::*;

use crate::{
    activities::{
        test_table::{Foreign, TestTable, any_actions, any_seats, deck, play_to_the_end},
        village::level::Beginning,
    },
    content::{Bilingual, OWN},
    session::TurnEnd,
};

use super::*;

const ROLES: [&str; 10] =
    ["grandparent", "mother", "father", "sibling", "friend", "teacher", "neighbour", "coach", "pet", OWN];

const KINDS: &[(&str, &[&str])] =
    &[("ring-1", &ROLES), ("ring-2", &ROLES), ("ring-3", &ROLES), (HOME, &ROLES), (ASK, &["moment", "help"])];

fn table_with(seats: u64, rings: u16, beginnings: &[&str]) -> TestTable<VillageRules> {
    let beginning =
        |id: &&str| Beginning { id: (*id).to_owned(), emoji: "star".to_owned(), text: Bilingual::default() };
    let level = VillageLevel {
        opening: Bilingual::default(),
        character: "fox".to_owned(),
        rings,
        roles: deck(&ROLES[..9]),
        beginnings: beginnings.iter().map(beginning).collect(),
        reflection: Bilingual::default(),
    };
    TestTable::new(VillageRules, level, seats)
}

fn table(seats: u64) -> TestTable<VillageRules> {
    table_with(seats, 3, &["moment", "help"])
}

fn stands(table: &TestTable<VillageRules>) -> Vec<(&str, usize)> {
    table.current.as_ref().map(standing).unwrap_or_default()
}

#[test]
fn one_figure_is_enough() {
    let mut table = table(1);
    assert!(table.begin());
    assert!(!table.end());
    assert!(table.make("ring-2", "friend"));
    assert!(table.end());
    assert!(!table.begin(), "everybody had a turn");
}

#[test]
fn the_last_move_of_a_role_counts() {
    let mut table = table(0);
    table.begin();
    assert!(table.make("ring-1", "friend") && table.make("ring-2", "teacher"));
    assert!(table.make("ring-3", "friend"));
    assert_eq!(stands(&table), [("teacher", 1), ("friend", 2)]);
    assert!(!table.make("ring-3", "friend"), "it stands there already");
    assert!(table.make(HOME, "teacher") && table.make(HOME, "friend"));
    assert!(!table.make(HOME, "friend"), "it is on the meadow already");
    assert!(!table.is_complete(), "an empty village is not played, but may be passed");
}

#[test]
fn eight_figures_stand_and_still_may_move() {
    let mut table = table(1);
    table.begin();
    for role in &ROLES[..MOST] {
        assert!(table.make("ring-1", role));
    }
    assert!(!table.make("ring-3", OWN), "a ninth waits");
    assert!(table.make("ring-3", ROLES[0]), "whoever stands may move");
    assert!(table.make(HOME, ROLES[1]) && table.make("ring-2", OWN));
}

#[test]
fn asking_is_free_and_needs_somebody_to_ask() {
    let mut table = table(1);
    table.begin();
    assert!(!table.make(ASK, "moment"));
    table.make("ring-1", "teacher");
    assert!(table.is_complete(), "nobody has to ask");
    assert!(table.make(ASK, "moment") && table.make(ASK, "help"));
    assert!(!table.make(ASK, "teacher"), "whom is not kept");
    assert!(table.is_complete());
}

#[test]
fn the_youngest_have_two_rings_and_nothing_to_rehearse() {
    let mut table = table_with(1, 2, &[]);
    table.begin();
    assert!(!table.make("ring-3", "friend"));
    assert!(table.make("ring-2", "friend"));
    assert!(!table.make(ASK, "moment"));
}

#[test]
fn only_the_roles_of_the_level_are_taken() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in
        [("ring-1", "somebody"), ("ring-0", "friend"), ("ring-4", "friend"), ("ring", "friend"), (HOME, "")]
    {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
}

#[test]
fn without_its_own_level_nothing_is_taken() {
    let mut table = TestTable::new(VillageRules, Foreign, 1);
    table.begin();
    assert!(!table.make("ring-1", "friend") && !table.is_complete());
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for touches in 0..=3 {
            let mut table = table(seats);
            while table.begin() {
                for (kind, choice) in
                    [("ring-1", "friend"), (ASK, "help"), (HOME, "friend")].iter().take(touches)
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
            let stand = stands(table);
            assert!(stand.len() <= MOST, "the village is not crowded");
            for (role, _) in &stand {
                assert_eq!(stand.iter().filter(|(other, _)| other == role).count(), 1, "a role stands once");
            }
        });
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        for turn in table.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played)) {
            prop_assert!(!standing(turn).is_empty());
        }
    }
}
