//! What the rules of *Calm lab* hold, for any number of seats and whatever children do.

use proptest::prelude::*;

use crate::{
    activities::{
        calm_lab::level::Tool,
        test_table::{Foreign, TestAction, TestTable, any_actions, any_seats, play_to_the_end},
    },
    content::Bilingual,
    session::{SeatToken, TurnEnd},
};

use super::*;

const KINDS: &[(&str, &[&str])] =
    &[(TRY, &["breath", "squeeze", "shake", "hum"]), (HELPED, &["breath", "shake", NONE_YET, OWN])];

fn table(seats: u64) -> TestTable<CalmLabRules> {
    let tool = |tool| LabTool {
        tool,
        emoji: "blossom".to_owned(),
        label: Bilingual::default(),
        how: Bilingual::default(),
    };
    let level = CalmLabLevel {
        opening: Bilingual::default(),
        character: "fox".to_owned(),
        tools: [Tool::Breath, Tool::Squeeze, Tool::Shake].map(tool).into(),
        reflection: Bilingual::default(),
    };
    TestTable::new(CalmLabRules, level, seats)
}

fn try_everything(table: &mut TestTable<CalmLabRules>) {
    assert!(table.begin());
    for tool in ["shake", "breath", "squeeze"] {
        assert!(!table.is_complete(), "{tool} is still to be tried");
        assert!(table.make(TRY, tool));
    }
}

#[test]
fn the_group_tries_everything_then_everybody_says_what_helped() {
    let mut table = table(3);
    try_everything(&mut table);
    assert_eq!(table.current.as_ref().and_then(|turn| turn.seat), None, "first everybody together");
    assert!(!table.make(HELPED, "breath"), "what helped is everybody's own");
    assert!(table.end());
    for (token, helped) in [(1, "shake"), (2, NONE_YET), (3, OWN)] {
        assert!(table.begin());
        assert_eq!(table.current.as_ref().and_then(|turn| turn.seat), Some(SeatToken(token)));
        assert!(!table.make(TRY, "breath"), "trying is over");
        assert!(!table.is_complete());
        assert!(table.make(HELPED, helped) && table.end());
    }
    assert!(!table.begin());
}

#[test]
fn without_seats_one_turn_does_both() {
    let mut table = table(0);
    assert!(table.begin());
    assert!(!table.make(HELPED, OWN), "first it is tried");
    table.pass();
    assert!(!table.begin(), "whoever passes is done");
    let mut table = self::table(0);
    try_everything(&mut table);
    assert!(!table.end(), "what helped is still to be said");
    assert!(table.make(HELPED, NONE_YET) && table.make(HELPED, "breath") && table.end());
    assert!(!table.begin());
}

#[test]
fn a_tool_can_be_played_again_but_not_for_ever() {
    let mut table = table(2);
    assert!(table.begin());
    for _ in 0..MOST_TRIES {
        assert!(table.make(TRY, "shake"));
    }
    assert!(!table.make(TRY, "shake") && table.make(TRY, "breath"));
}

#[test]
fn only_what_stands_on_the_bench_is_taken() {
    let mut table = table(1);
    table.begin();
    for (kind, choice) in [(TRY, "hum"), (TRY, OWN), (TRY, ""), ("spot", "breath"), ("", "")] {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
    let mut foreign = TestTable::new(CalmLabRules, Foreign, 1);
    foreign.begin();
    assert!(!foreign.make(TRY, "breath") && !foreign.make(HELPED, OWN) && !foreign.is_complete());
}

#[test]
fn a_child_may_skip_at_every_point() {
    for seats in [0, 1, 2, 6, 10] {
        for tries in 0..=3 {
            let mut table = table(seats);
            assert!(table.begin());
            for tool in ["breath", "squeeze", "shake"].iter().take(tries) {
                assert!(table.make(TRY, tool));
            }
            table.pass();
            table.pass_to_the_end();
            let circle = if tries == 0 { 0 } else { seats };
            assert_eq!(table.turns.len() as u64, 1 + circle, "everybody who had something to say was asked");
        }
    }
}

#[test]
fn whoever_leaves_is_not_asked() {
    let mut table = table(2);
    try_everything(&mut table);
    assert!(table.end());
    assert!(table.go_on(&TestAction::Walk(0)) && table.go_on(&TestAction::Walk(1)));
    assert!(!table.begin(), "nobody is left");
}

proptest! {
    #[test]
    fn in_any_order_everybody_is_asked_at_most_once(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |table| {
            let turn = table.current.as_ref();
            let both = turn.is_some_and(|turn| turn.seat.is_some() && turn.last(TRY).is_some());
            assert!(!both, "tools are tried together only");
        });
        prop_assert!((1..=seats).all(|token| table.count_turns(token) <= 1));
        prop_assert!(table.turns.iter().filter(|turn| turn.seat.is_none()).count() == 1);
        for turn in table.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played)) {
            let said = turn.last(HELPED).is_some();
            prop_assert!(said == (turn.seat.is_some() || seats == 0));
        }
    }
}
