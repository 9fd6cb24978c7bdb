//! What the rules of *Wish-Rock-Path* hold, for any number of seats and whatever children do.

use proptest::prelude::*;

use crate::{
    activities::test_table::{Foreign, TestTable, any_actions, any_seats, deck, play_to_the_end},
    content::{Bilingual, OWN, Role},
    session::TurnEnd,
};

use super::*;

const KINDS: &[(&str, &[&str])] =
    &[(WISH, &["read", "sing", OWN]), (ROCK, &["tired", "shy", OWN]), (PLAN, &["rest", "ask", OWN])];
const WHOLE: [(&str, &str); 3] = [(WISH, "read"), (ROCK, "shy"), (PLAN, "ask")];

fn level() -> WishRockPathLevel {
    WishRockPathLevel {
        opening: Bilingual::default(),
        character: "turtle".to_owned(),
        wishes: deck(&["read", "sing"]),
        rocks: deck(&["tired", "shy"]),
        plans: deck(&["rest", "ask"]),
    }
}

fn table(seats: u64) -> TestTable<WishRockPathRules> {
    TestTable::new(WishRockPathRules, level(), seats)
}

#[test]
fn a_path_is_a_wish_a_rock_and_a_plan_in_this_order() {
    let mut table = table(1);
    assert!(table.begin());
    assert!(!table.make(ROCK, "shy") && !table.make(PLAN, "ask"), "first comes the wish");
    assert!(table.make(WISH, "read"));
    assert!(!table.make(PLAN, "ask"), "then comes the rock");
    assert!(table.make(ROCK, "shy"));
    assert!(!table.end(), "the path is still blocked");
    assert!(table.make(PLAN, "ask"));
    assert!(table.end());
    assert!(!table.begin(), "everybody had a turn");
}

#[test]
fn a_changed_mind_counts_last() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in
        [(WISH, "read"), (WISH, OWN), (ROCK, "shy"), (ROCK, "tired"), (PLAN, "ask"), (PLAN, "rest")]
    {
        assert!(table.make(kind, choice), "{kind} {choice}");
    }
    let turn = table.current.as_ref().unwrap();
    assert_eq!([WISH, ROCK, PLAN].map(|kind| turn.last(kind)), [Some(OWN), Some("tired"), Some("rest")]);
}

#[test]
fn what_the_next_stone_lies_on_stays() {
    let mut table = table(1);
    table.begin();
    assert!(table.make(WISH, "read") && table.make(ROCK, "shy"));
    assert!(!table.make(WISH, "sing"), "the rock lies on the way to this wish");
    assert!(table.make(PLAN, "ask"));
    assert!(!table.make(ROCK, "tired"), "the plan was made for this rock");
}

#[test]
fn a_choice_of_another_deck_is_not_taken() {
    let mut table = table(1);
    table.begin();
    assert!(!table.make(WISH, "tired") && !table.make(WISH, "") && !table.make("feeling", "read"));
    let mut foreign = TestTable::new(WishRockPathRules, Foreign, 1);
    foreign.begin();
    assert!(!foreign.make(WISH, "read"));
}

#[test]
fn goals_keep_their_seat_so_that_they_can_be_looked_at_again() {
    let table = table(1);
    let outlives = |kind: &str| table.board().level.role(kind).is_some_and(Role::outlives_meeting);
    assert!(outlives(WISH) && !outlives(ROCK) && !outlives(PLAN));
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for moves in 0..=3 {
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
    fn in_any_order_a_plan_never_hangs_in_the_air(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |_| {});
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        for turn in &table.turns {
            let has = |kind| turn.last(kind).is_some();
            prop_assert!((has(ROCK) || !has(PLAN)) && (has(WISH) || !has(ROCK)));
            prop_assert!(turn.end != Some(TurnEnd::Played) || has(PLAN));
            // All wishes come before all rocks, and these before all plans.
            let places = turn.moves.iter().map(|one| [WISH, ROCK, PLAN].iter().position(|kind| *kind == one.kind));
            prop_assert!(places.is_sorted());
        }
    }
}
