//! Sessions as children and a facilitator live them, by touch: whole ones, with skips, rests, early ends, late arrivals.

use std::collections::HashSet;

use six_seeds::{
    play::Table,
    session::{Event, Record, SeatToken, Stage, TurnEnd},
};

use crate::support::Story;

/// For each record the activity of the step it belongs to; nothing before the first step.
fn with_activities<'a>(
    story: &Story,
    records: &'a [Record],
    plan: &str,
) -> Vec<(Option<String>, &'a Record)> {
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    let (_, plan) = library.plan(plan).unwrap();
    let mut activity = None;
    let mut told = Vec::new();
    for record in records {
        if let Event::StepBegan(step) = record.event {
            let level = plan.steps[step].levels.first().and_then(|id| library.levels.get(id));
            activity = level.map(|level| level.activity.clone());
        }
        told.push((activity.clone(), record));
    }
    told
}

fn turns_that_ended(records: &[Record], so: TurnEnd) -> usize {
    records.iter().filter(|record| record.event == Event::TurnEnded(so)).count()
}

#[test]
fn six_children_play_a_whole_session_and_the_facilitator_reviews_it() {
    let mut story = Story::with_children(6);
    story.plays_until("give-back");
    assert_eq!(story.session().stage(), Stage::Finished);
    assert_eq!(story.kept("answer").len(), 6, "every child was asked");
    let animals: HashSet<String> = story.session().seats().iter().map(|seat| seat.animal.clone()).collect();
    assert_eq!(animals.len(), 6);
    let asked = story.kept("answer").iter().filter(|answer| *answer == "talk-later").count();
    assert!(asked > 0, "somebody in this story asks to talk");
    assert_eq!(story.asked_to_talk().len(), asked);
    let before = story.events();

    story.wraps_up();
    assert!(story.tablet.app.world().resource::<Table>().session().is_none(), "the table is clear");
    let (stored, records) = story.journal();
    assert!(stored.closed);
    assert!(records.len() < before, "single answers are gone as rows");
    let mut tokens: HashSet<SeatToken> = HashSet::new();
    for (activity, record) in with_activities(&story, &records, &stored.details.plan) {
        if let Some(token) = record.seat {
            let activity = activity.unwrap_or_default();
            assert_eq!(activity, "wish_rock_path", "a token on {record:?}");
            tokens.insert(token);
        }
        if let Event::Joined(animal) = &record.event {
            assert_eq!(animal, "", "animals are forgotten");
        }
    }
    assert_eq!(tokens.len(), 6);
    assert_eq!(story.kept("wish").len(), 6, "goals stay, so that they can be looked at again");
    for gone in ["weather", "feeling", "rock", "plan", "answer"] {
        assert!(story.kept(gone).is_empty(), "{gone}");
    }
    assert_eq!(story.asked_to_talk().len(), asked, "who asked stays until it is marked");
    let (said, well) = story.verification();
    assert!(well, "{said}");

    let words = story.group_words();
    story.tablet.press_with(&words).unwrap();
    story.expect_screen("desk-group");
    story.press("desk-group-review");
    story.expect_screen("desk-review");
}

#[test]
fn a_child_skips_and_the_next_one_plays() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    let first = story.whose_turn();
    story.hold("skip");
    story.expect_screen("curtain");
    let second = story.whose_turn();
    assert_ne!(first, second);
    // Nobody has to take the tablet to skip.
    story.hold("skip");
    story.expect_screen("curtain");
    let third = story.whose_turn();
    assert!(third != first && third != second);
    story.tap("lift-curtain");
    story.expect_screen("feelings");
    let (_, records) = story.journal();
    assert_eq!(turns_that_ended(&records, TurnEnd::Passed), 2);
    story.plays_until("give-back");
    story.wraps_up();
    let (_, records) = story.journal();
    assert_eq!(turns_that_ended(&records, TurnEnd::Passed), 0, "a skip leaves no row");
}

#[test]
fn a_skip_at_the_check_in_leaves_nothing() {
    let mut story = Story::with_children(2);
    story.plays_until("weather");
    let [weather] = story.first("weather-");
    story.hold(&weather);
    assert!(story.chosen("weather").is_some());
    story.hold("skip");
    story.plays_until("give-back");
    story.wraps_up();
    assert!(story.kept("weather").is_empty());
    assert!(story.verification().1);
}

#[test]
fn a_rest_in_the_calm_corner_and_the_same_turn_goes_on() {
    let mut story = Story::with_children(2);
    story.plays_until("feelings");
    let whose = story.whose_turn();
    story.tap("spot-belly");
    assert_eq!(story.chosen("spot").as_deref(), Some("belly"));
    story.tap("pause");
    story.expect_screen("calm-corner");
    let events = story.events();
    let [tool] = story.first("tool-");
    story.tap(&tool);
    story.tap("tools");
    assert_eq!(story.events(), events, "what is done in the calm corner is nobody's business");
    story.tap("go-on");
    story.expect_screen("feelings");
    assert_eq!(story.whose_turn(), whose);
    assert_eq!(story.chosen("spot").as_deref(), Some("belly"), "what was chosen stays");
    let [feeling] = story.first("feeling-");
    story.hold(&feeling);
    story.hold("strength-2");
    story.pass_tablet();
    assert_ne!(story.whose_turn(), whose);
}

#[test]
fn the_calm_corner_opens_from_the_curtain_too() {
    let mut story = Story::with_children(2);
    story.plays_until("curtain");
    let whose = story.whose_turn();
    story.tap("pause");
    story.expect_screen("calm-corner");
    story.tap("go-on");
    story.expect_screen("curtain");
    assert_eq!(story.whose_turn(), whose);
}

#[test]
fn an_early_end_still_offers_every_child_the_private_ending() {
    let mut story = Story::with_children(4);
    story.plays_until("feelings");
    story.tap("spot-head");
    story.opens_the_run_sheet();
    story.press("desk-run-end");
    // A stray touch ends nothing.
    story.press("desk-not-yet");
    assert!(!story.session().ended_early());
    story.press("desk-run-end");
    story.press("desk-run-end-yes");
    story.expect_screen("curtain");
    let mut asked = HashSet::new();
    while let Some(animal) = story.tablet.whose_turn() {
        asked.insert(animal);
        story.tap("lift-curtain");
        story.expect_screen("ending");
        story.hold("answer-ok");
        story.hold("done");
    }
    assert_eq!(asked.len(), 4);
    assert_eq!(story.kept("answer"), ["ok"; 4]);
    story.plays_until("give-back");
    story.wraps_up();
    assert!(story.verification().1);
}

#[test]
fn an_end_during_the_private_ending_takes_it_from_nobody() {
    let mut story = Story::with_children(3);
    story.plays_until("ending");
    story.hold("answer-skip");
    story.hold("done");
    story.expect_screen("curtain");
    story.opens_the_run_sheet();
    story.press("desk-run-end");
    story.press("desk-run-end-yes");
    story.expect_screen("curtain");
    story.plays_until("give-back");
    assert_eq!(story.kept("answer").len(), 3, "once each, and nobody twice");
}

#[test]
fn one_arrives_late_and_one_leaves() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    let playing = story.whose_turn();
    story.opens_the_run_sheet();
    story.press("desk-run-arrive");
    story.expect_screen("arriving");
    story.plays_what_shows(0);
    assert_eq!(story.session().seats().len(), 4);
    // The tablet goes from the newcomer to the one whose turn it was, through the curtain.
    story.expect_screen("curtain");
    assert_eq!(story.whose_turn(), playing);
    let newcomer = story.session().seats()[3].animal.clone();

    story.opens_the_run_sheet();
    story.lets_leave(&playing);
    assert!(!story.session().seats().iter().any(|seat| seat.animal == playing && seat.present));
    story.press("desk-run-back");
    story.expect_screen("curtain");
    assert_ne!(story.whose_turn(), playing, "who has left has no turn");

    let mut seen = HashSet::new();
    while story.tablet.screen() != "away" {
        seen.extend(story.tablet.whose_turn());
        story.plays_what_shows(1);
        story.tablet.frames(2);
    }
    assert!(seen.contains(&newcomer), "who came late has a turn");
    story.plays_until("give-back");
    assert_eq!(story.kept("answer").len(), 3, "the newcomer and the two who stayed");
    story.wraps_up();
    assert!(story.verification().1);
}

#[test]
fn somebody_who_does_not_come_after_all_holds_nobody_up() {
    let mut story = Story::with_children(2);
    story.plays_until("feelings");
    let playing = story.whose_turn();
    story.opens_the_run_sheet();
    story.press("desk-run-arrive");
    story.expect_screen("arriving");
    // The calm corner opens from here as from everywhere.
    story.tap("pause");
    story.expect_screen("calm-corner");
    story.tap("go-on");
    story.expect_screen("arriving");
    story.opens_the_run_sheet();
    story.press("desk-run-back");
    story.expect_screen("curtain");
    assert_eq!(story.whose_turn(), playing);
    assert_eq!(story.session().seats().len(), 2);
}

#[test]
fn the_one_who_left_comes_back_under_the_same_animal() {
    one_leaves_and_comes_back("desk-animals-stay");
}

#[test]
fn in_an_open_group_too_the_one_who_left_comes_back() {
    one_leaves_and_comes_back("desk-animals-new");
}

#[track_caller]
fn one_leaves_and_comes_back(animals: &str) {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group_where(animals);
    story.starts_with(2);
    story.plays_until("feelings");
    let playing = story.whose_turn();
    story.opens_the_run_sheet();
    story.lets_leave(&playing);
    story.press("desk-run-arrive");
    story.expect_screen("arriving");
    let card = story.card_of(&playing);
    story.hold(&card);
    let present: Vec<bool> = story.session().seats().iter().map(|seat| seat.present).collect();
    assert_eq!(present, [true, true], "no third seat came");
}

#[test]
fn with_nobody_at_the_table_the_group_plays_together() {
    let mut story = Story::with_children(0);
    story.plays_until("give-back");
    story.wraps_up();
    let (stored, records) = story.journal();
    assert!(stored.closed && records.iter().all(|record| record.seat.is_none()));
    assert!(story.verification().1);
}

#[test]
fn a_held_lock_blanks_the_screen_until_the_pin() {
    let mut story = Story::with_children(2);
    let before = story.events();
    story.hold("gate");
    story.expect_screen("blank");
    assert!(!story.tablet.sees("pause") && story.tablet.sees("gate"));
    // Turning back at the gate shows nothing more.
    story.tap("gate");
    story.expect_screen("desk-gate");
    story.press("desk-back-to-garden");
    story.expect_screen("blank");
    story.comes_through_the_gate();
    story.expect_screen("desk-run-sheet");
    story.press("desk-run-back");
    story.tablet.frames(10);
    assert_ne!(story.tablet.screen(), "blank");
    assert!(story.events() <= before + 1, "nothing is kept of it but the curtain");
    story.opens_the_run_sheet();
    story.press("desk-run-blank");
    story.expect_screen("blank");
}

#[test]
fn a_tap_on_the_lock_still_asks_for_the_pin() {
    let mut story = Story::with_children(2);
    story.opens_the_run_sheet();
}
