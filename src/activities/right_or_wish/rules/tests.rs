//! What the rules of *Right or Wish?* hold, for any number of seats and whatever children do.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::{
    activities::test_table::{Foreign, TestTable, any_actions, any_seats, play_to_the_end},
    content::Bilingual,
    session::TurnEnd,
};

use super::*;

const IDS: [&str; 4] = ["school", "balloon", "rest", "castle"];
const KINDS: &[(&str, &[&str])] = &[(RIGHT, &IDS), (WISH, &IDS), (SEEN, &IDS)];

fn table(seats: u64) -> TestTable<RightOrWishRules> {
    let leaf = |id: &str| Leaf {
        id: id.to_owned(),
        emoji: "star".to_owned(),
        text: Bilingual::default(),
        about: Bilingual::default(),
        grows: if id == "school" || id == "rest" { Grows::Tree } else { Grows::Sky },
    };
    let level = RightOrWishLevel { leaves: IDS.map(leaf).into(), reflection: Bilingual::default() };
    TestTable::new(RightOrWishRules, level, seats)
}

/// The picture that is in the air now.
fn in_the_air(table: &TestTable<RightOrWishRules>) -> String {
    now(&table.board()).unwrap().leaf.id.clone()
}

#[test]
fn a_picture_is_put_somewhere_heard_about_and_then_stays() {
    for (kind, grows) in [(RIGHT, Grows::Tree), (WISH, Grows::Sky)] {
        let mut table = table(1);
        assert!(table.begin());
        let id = in_the_air(&table);
        assert!(!table.make(SEEN, &id), "it still floats");
        assert!(table.make(kind, &id), "both places take every picture");
        assert_eq!(now(&table.board()).unwrap().put, Some(grows));
        assert!(!table.make(RIGHT, &id) && !table.make(WISH, &id) && !table.end());
        assert!(grown(&table.board()).is_empty(), "it grows once its sentence was heard");
        assert!(table.make(SEEN, &id) && !table.make(SEEN, &id));
        assert_eq!(grown(&table.board()).len(), 1);
        assert!(table.end() && !table.begin());
    }
}

#[test]
fn each_seat_gets_the_next_picture_and_they_come_round_again() {
    let mut table = table(6);
    let mut order = Vec::new();
    while table.begin() {
        let id = in_the_air(&table);
        assert!(table.make(WISH, &id) && table.make(SEEN, &id) && table.end());
        order.push(id);
    }
    let first: BTreeSet<&String> = order[..4].iter().collect();
    assert_eq!(first.len(), 4, "no picture comes twice before all have come");
    assert_eq!(order[4..], order[..2], "then they come round again");
    assert_eq!(grown(&table.board()).len(), 4, "every picture has one place");
}

#[test]
fn only_the_picture_in_the_air_can_be_put_somewhere() {
    let mut table = table(2);
    table.begin();
    let id = in_the_air(&table);
    for other in IDS.into_iter().filter(|other| *other != id) {
        assert!(!table.make(RIGHT, other) && !table.make(WISH, other));
    }
    let mut foreign = TestTable::new(RightOrWishRules, Foreign, 1);
    foreign.begin();
    assert!(!foreign.make(RIGHT, "school") && !foreign.is_complete());
}

#[test]
fn a_group_together_takes_all_pictures_in_one_turn() {
    let mut table = table(0);
    assert!(table.begin());
    for number in 0..IDS.len() {
        assert_eq!(grown(&table.board()).len(), number);
        assert!(!table.is_complete());
        let id = in_the_air(&table);
        assert!(table.make(RIGHT, &id) && table.make(SEEN, &id));
    }
    assert!(now(&table.board()).unwrap().seen, "nothing floats any more");
    assert!(table.end() && !table.begin());
}

#[test]
fn every_order_holds_every_picture_once() {
    let orders: BTreeSet<Vec<usize>> = (0..40).map(|seed| order(seed, 6)).collect();
    assert!(orders.len() > 10, "sessions differ");
    for mut order in orders {
        order.sort_unstable();
        assert_eq!(order, [0, 1, 2, 3, 4, 5]);
    }
    assert!(order(6, 0).is_empty());
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for moves in 0..=2 {
            let mut table = table(seats);
            while table.begin() {
                let id = in_the_air(&table);
                for kind in [RIGHT, SEEN].into_iter().take(moves) {
                    assert!(table.make(kind, &id));
                }
                table.pass();
            }
            assert_eq!(table.turns.len() as u64, seats.max(1), "everybody was asked once");
        }
    }
}

proptest! {
    #[test]
    fn in_any_order_nothing_grows_unheard(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |_| {});
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        for turn in &table.turns {
            let (put, heard) = (turn.all(RIGHT).chain(turn.all(WISH)).count(), turn.all(SEEN).count());
            prop_assert!(heard <= put && put <= heard + 1);
            let wanted = if turn.seat.is_some() { 1 } else { IDS.len() };
            prop_assert!(put <= wanted);
            prop_assert!(turn.end != Some(TurnEnd::Played) || heard == wanted);
        }
    }
}
