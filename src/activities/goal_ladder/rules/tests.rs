//! What the rules of *goal ladder* hold, for any number of seats and whatever children do.

use proptest::prelude::*;

use crate::{
    activities::{
        goal_ladder::level::Asks,
        test_table::{Foreign, TestTable, any_actions, any_seats, deck, play_to_the_end},
    },
    content::{LevelBody, OWN, Role},
    session::{SeatToken, TurnEnd},
};

use super::*;

const KINDS: &[(&str, &[&str])] = &[
    (WISH, &["read", "sing", OWN]),
    (RUNG, &["1", "2", "3", "4", "5"]),
    (HELPED, &["plan", "rest", OWN]),
    (NEXT, &[KEEP, CHANGE, OWN]),
];
const WHOLE: [(&str, &str); 4] = [(WISH, "read"), (RUNG, "3"), (HELPED, "rest"), (NEXT, KEEP)];

fn choice(id: &str) -> Choice {
    deck(&[id]).remove(0)
}

fn level() -> GoalLadderLevel {
    GoalLadderLevel {
        heights: level::heights(),
        asks: Asks::default(),
        wishes: deck(&["read", "sing"]),
        rungs: ["1", "2", "3", "4", "5"].map(choice).to_vec(),
        helpers: deck(&["plan", "rest"]),
        next: [KEEP, CHANGE, OWN].map(choice),
    }
}

fn table(seats: u64) -> TestTable<GoalLadderRules> {
    TestTable::new(GoalLadderRules, level(), seats)
}

fn kept(seat: u64, kind: &str, id: &str) -> EarlierChoice {
    EarlierChoice { seat: SeatToken(seat), kind: kind.to_owned(), choice: choice(id) }
}

#[test]
fn without_an_earlier_goal_a_wish_is_chosen_first() {
    let mut table = table(1);
    assert!(table.begin());
    assert!(!table.make(RUNG, "3"), "nothing hangs up there yet");
    for (kind, choice) in WHOLE {
        assert!(!table.end(), "{kind} is still open");
        assert!(table.make(kind, choice), "{kind} {choice}");
    }
    assert!(table.end() && !table.begin());
}

#[test]
fn a_goal_from_an_earlier_meeting_hangs_there_already() {
    let mut table = table(2);
    table.kept = vec![kept(1, WISH, "dance")];
    table.begin();
    assert_eq!(goal(&table.board()).map(|goal| goal.id.as_str()), Some("dance"));
    assert!(!table.make(WISH, "read"), "it is not replaced in passing");
    for (kind, choice) in &WHOLE[1..] {
        assert!(table.make(kind, choice));
    }
    assert!(table.end() && table.begin());
    assert_eq!(goal(&table.board()), None, "nobody sees another's goal");
    assert!(table.make(WISH, "sing"));
}

#[test]
fn a_goal_that_was_to_be_changed_is_gone_until_a_new_one_is_made() {
    let mut table = table(1);
    table.begin();
    for (last, expected) in [
        (vec![kept(1, WISH, "read"), kept(1, NEXT, KEEP)], Some("read")),
        (vec![kept(1, WISH, "read"), kept(1, NEXT, OWN)], Some("read")),
        (vec![kept(1, WISH, "read"), kept(1, NEXT, CHANGE)], None),
        (vec![kept(1, NEXT, CHANGE), kept(1, WISH, "sing")], Some("sing")),
        (vec![kept(2, WISH, "read")], None),
    ] {
        table.kept = last;
        assert_eq!(kept_goal(&table.board()).map(|goal| goal.id.as_str()), expected);
    }
}

#[test]
fn a_changed_mind_counts_last() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in [
        (WISH, "read"),
        (WISH, OWN),
        (RUNG, "5"),
        (HELPED, "plan"),
        (RUNG, "1"),
        (HELPED, OWN),
        (NEXT, KEEP),
        (NEXT, CHANGE),
    ] {
        assert!(table.make(kind, choice), "{kind} {choice}");
    }
    let turn = table.current.as_ref().unwrap();
    let last = [WISH, RUNG, HELPED, NEXT].map(|kind| turn.last(kind));
    assert_eq!(last, [Some(OWN), Some("1"), Some(OWN), Some(CHANGE)]);
    assert!(!table.make(RUNG, "2") && !table.make(WISH, "read"));
}

#[test]
fn a_choice_of_another_deck_is_not_taken() {
    let mut table = table(1);
    table.begin();
    assert!(!table.make(WISH, "rest") && !table.make(WISH, "") && !table.make("plan", "read"));
    assert!(table.make(WISH, "read"));
    assert!(!table.make(RUNG, "6") && !table.make(RUNG, "") && !table.make(HELPED, "plan"));
    let mut foreign = TestTable::new(GoalLadderRules, Foreign, 1);
    foreign.begin();
    assert!(!foreign.make(WISH, "read") && !foreign.make(RUNG, "1"));
}

#[test]
fn goals_keep_their_seat_and_are_known_again() {
    let (table, level) = (table(1), level());
    let outlives = |kind: &str| table.board().level.role(kind).is_some_and(Role::outlives_meeting);
    assert!(outlives(WISH) && outlives(NEXT) && !outlives(RUNG) && !outlives(HELPED));
    assert!(level.goal(WISH, "read").is_some() && level.goal(NEXT, CHANGE).is_some());
    assert!(level.goal(RUNG, "3").is_none() && level.goal(HELPED, "plan").is_none());
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for moves in 0..=4 {
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
    fn in_any_order_a_played_ladder_is_whole(
        seats in any_seats(),
        with_goal in any::<bool>(),
        doings in any_actions(KINDS),
    ) {
        let mut table = table(seats);
        if with_goal {
            table.kept = (1..=seats).map(|seat| kept(seat, WISH, "dance")).collect();
        }
        play_to_the_end(&mut table, &doings, |_| {});
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        for turn in &table.turns {
            let has = |kind| turn.last(kind).is_some();
            prop_assert!((has(HELPED) || !has(NEXT)) && (has(RUNG) || !has(HELPED)));
            prop_assert!(!has(RUNG) || has(WISH) != (with_goal && turn.seat.is_some()));
            prop_assert!(turn.end != Some(TurnEnd::Played) || has(NEXT));
        }
    }
}
