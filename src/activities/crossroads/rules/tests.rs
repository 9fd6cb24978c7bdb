//! What the rules of *Crossroads* hold: a story told by the whole table, whichever seats pass and however often it goes again.

use proptest::prelude::*;

use crate::{
    activities::{
        crossroads::level::Idea,
        test_table::{Foreign, TestAction, TestTable, any_actions, any_seats, deck, play_to_the_end},
    },
    content::{Bilingual, OWN, PicturedText},
};

use super::*;

const IDEAS: &[&str] = &["tell", "hide", "mend", OWN];
const KINDS: &[(&str, &[&str])] =
    &[(STOP, &[STOP]), (NAME, &["sad", "calm", OWN]), (LOOK, IDEAS), (CHOOSE, IDEAS), (AGAIN, &[AGAIN])];

fn table(seats: u64) -> TestTable<CrossroadsRules> {
    let outcome = || PicturedText { emoji: "star".to_owned(), text: Bilingual::default() };
    let ideas = deck(&["tell", "hide", "mend"]).into_iter();
    let level = CrossroadsLevel {
        opening: Bilingual::default(),
        character: "sloth".to_owned(),
        scene: Vec::new(),
        feelings: deck(&["sad", "calm"]),
        ideas: ideas.map(|choice| Idea { choice, outcome: outcome() }).collect(),
    };
    TestTable::new(CrossroadsRules, level, seats)
}

/// Plays the part that comes now, whichever it is; the last move of the turn completes it.
fn play_part(table: &mut TestTable<CrossroadsRules>, idea: &str) -> Part {
    let part = part(&table.board());
    let (kind, choice) = match part {
        Part::Stop => (STOP, STOP),
        Part::Name => (NAME, "sad"),
        Part::Look => (LOOK, idea),
        Part::Choose => (CHOOSE, idea),
    };
    assert!(table.make(kind, choice), "{part:?} does not take {kind}");
    part
}

/// Every turn plays its part and ends; what was played, in order.
fn parts_of_a_round(table: &mut TestTable<CrossroadsRules>) -> Vec<Part> {
    let mut parts = Vec::new();
    while table.begin() {
        let idea = IDEAS[parts.len() % IDEAS.len()];
        parts.push(play_part(table, idea));
        assert!(table.end());
    }
    parts
}

#[test]
fn the_story_goes_round_the_table_and_everybody_has_a_part() {
    use Part::{Choose, Look, Name, Stop};
    let cases: [(u64, &[Part]); 4] = [
        (1, &[Stop, Name, Look, Look, Choose]),
        (2, &[Stop, Name, Look, Look, Choose]),
        (6, &[Stop, Name, Look, Look, Look, Choose]),
        (10, &[Stop, Name, Look, Look, Look, Look, Choose, Choose, Choose, Choose]),
    ];
    for (seats, parts) in cases {
        let mut table = table(seats);
        assert_eq!(parts_of_a_round(&mut table), parts, "{seats} seats");
        assert!((1..=seats).all(|token| table.count_turns(token) >= 1), "{seats} seats");
    }
}

#[test]
fn together_one_turn_goes_through_all_parts_and_can_go_again() {
    let mut table = table(0);
    assert!(table.begin());
    assert!(!table.make(NAME, "sad") && !table.make(LOOK, "tell") && !table.make(CHOOSE, "tell"));
    let parts: Vec<Part> = IDEAS.iter().chain(&["hide"]).map(|idea| play_part(&mut table, idea)).collect();
    assert_eq!(parts, [Part::Stop, Part::Name, Part::Look, Part::Look, Part::Choose]);
    assert!(table.is_complete());
    assert!(!table.make(CHOOSE, "tell"), "a way that was gone is not gone twice in a breath");
    assert!(table.make(AGAIN, AGAIN) && !table.make(AGAIN, AGAIN));
    assert!(table.make(LOOK, "tell") && table.make(CHOOSE, "tell"));
    assert!(table.end());
    assert!(!table.begin());
}

#[test]
fn again_gives_the_story_to_the_next_seat() {
    let mut table = table(6);
    for _ in 0..6 {
        assert!(table.begin());
        play_part(&mut table, "hide");
        if table.turns.len() == 5 {
            assert!(table.make(AGAIN, AGAIN));
            assert!(!table.make(CHOOSE, "tell"), "the next seat chooses");
        }
        assert!(table.end());
    }
    assert!(table.begin(), "the story goes again");
    assert_eq!(part(&table.board()), Part::Choose);
    assert!(table.make(CHOOSE, "tell") && table.end());
    assert!(!table.begin());
}

#[test]
fn a_story_that_goes_again_and_again_still_ends() {
    for seats in [0, 1, 2, 6, 10] {
        let mut table = table(seats);
        while table.begin() {
            let parts = if seats == 0 { 5 } else { 1 };
            for _ in 0..parts {
                play_part(&mut table, "mend");
            }
            while table.make(AGAIN, AGAIN) && seats == 0 {
                play_part(&mut table, "tell");
            }
            assert!(table.end());
            assert!(table.turns.len() < 40, "{seats} seats");
        }
        let ways = table.turns.iter().flat_map(|turn| turn.all(CHOOSE)).count();
        assert_eq!(ways, MOST_ROUNDS, "{seats} seats");
    }
}

#[test]
fn the_naming_may_change_and_counts_last() {
    let mut table = table(2);
    table.begin();
    assert!(table.make(STOP, STOP) && !table.make(STOP, STOP) && table.end());
    table.begin();
    assert!(table.make(NAME, "sad") && table.make(NAME, "calm"));
    assert_eq!(table.current.as_ref().unwrap().last(NAME), Some("calm"));
}

#[test]
fn only_the_part_that_comes_now_is_taken() {
    let mut table = table(2);
    table.begin();
    for (kind, choice) in
        [(STOP, "go"), (NAME, "sad"), (LOOK, "tell"), (CHOOSE, "tell"), (AGAIN, AGAIN), ("", "")]
    {
        assert!(!table.make(kind, choice), "{kind} {choice}");
    }
    let mut foreign = TestTable::new(CrossroadsRules, Foreign, 2);
    foreign.begin();
    assert!(!foreign.make(STOP, STOP));
}

#[test]
fn whoever_skips_somebody_else_takes_the_part() {
    for seats in [2, 6, 10] {
        for skipping in 0..seats as usize {
            for begun in [false, true] {
                let mut table = table(seats);
                while table.begin() {
                    let skips = table.turns.len() == skipping;
                    if !skips || begun {
                        play_part(&mut table, "tell");
                    }
                    if skips {
                        table.pass();
                    } else {
                        assert!(table.end());
                    }
                }
                let played = table.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played));
                assert!(
                    played.flat_map(|turn| turn.all(CHOOSE)).count() >= 1,
                    "{seats} seats, {skipping} skips"
                );
                assert!((1..=seats).all(|token| table.count_turns(token) >= 1));
            }
        }
    }
}

#[test]
fn when_nobody_likes_the_story_everybody_was_asked_once() {
    for seats in [0, 1, 2, 6, 10] {
        let mut table = table(seats);
        table.pass_to_the_end();
        assert_eq!(table.turns.len() as u64, seats.max(1));
    }
}

#[test]
fn whoever_leaves_takes_nobody_elses_part_away() {
    let mut table = table(2);
    assert!(table.go_on(&TestAction::Walk(0)), "the first child leaves in the middle of a turn");
    assert!(table.go_on(&TestAction::Walk(1)), "the other one was still asked");
    assert!(!table.begin(), "nobody is left");
}

proptest! {
    #[test]
    fn in_any_order_the_parts_come_in_order_and_the_story_ends(seats in any_seats(), doings in any_actions(KINDS)) {
        let mut table = table(seats);
        play_to_the_end(&mut table, &doings, |_| {});
        let played = table.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played));
        let moves: Vec<&Move> = played.flat_map(|turn| &turn.moves).collect();
        let first = |kind: &str| moves.iter().position(|one| one.kind == kind);
        for (before, after) in [(STOP, NAME), (NAME, LOOK), (LOOK, CHOOSE), (CHOOSE, AGAIN)] {
            let in_order = first(after).is_none_or(|after| first(before).is_some_and(|before| before < after));
            prop_assert!(in_order, "{after} came before {before}");
        }
        let ways = table.turns.iter().flat_map(|turn| turn.all(CHOOSE)).count();
        prop_assert!(ways <= MOST_ROUNDS + 10);
    }

    #[test]
    fn nobody_goes_twice_more_often_than_anybody_else(seats in 1..=10_u64, doings in any_actions(KINDS)) {
        let mut table = table(seats);
        let stays = |doing: &&TestAction| !matches!(doing, TestAction::Walk(_));
        let doings: Vec<TestAction> = doings.iter().filter(stays).cloned().collect();
        play_to_the_end(&mut table, &doings, |table| {
            let goes = (1..=seats).map(|token| table.count_turns(token));
            let (fewest, most) = (goes.clone().min().unwrap_or(0), goes.max().unwrap_or(0));
            assert!(most <= fewest + 1, "turns go round evenly");
        });
        prop_assert!(table.count_present() == seats as usize);
    }
}
