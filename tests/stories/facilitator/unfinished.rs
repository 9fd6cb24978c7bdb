//! A session that nobody brings to its end: it closes by itself after three days, also when its plan is gone, and can be
//! ended by hand until then.

use six_seeds::{
    play::{Keeper, Table},
    session::Event,
};

use crate::support::Story;

const DROP_IN: &str = include_str!("../../../levels/programmes/drop-in.ron");
const OUR_OWN: &str = "programmes/our-thursday.ron";

/// A session of a plan of one's own has been cut off, and the file of the plan is gone.
fn with_a_lost_plan() -> Story {
    let mut story = Story::on_a_new_tablet();
    let own = DROP_IN
        .replace("\"drop-in\"", "\"our-thursday\"")
        .replace("\"drop-in-25\"", "\"our-thursday-25\"")
        .replace("Drop in, 25 minutes", "Our Thursday");
    story.writes(OUR_OWN, &own);
    story.sets_the_first_pin();
    story.makes_a_group();
    story.tablet.press_in_list("Our Thursday").unwrap();
    story.press("desk-group-go");
    story.expect_screen("assent");
    story.plays_until("weather");
    story.takes_away(OUR_OWN);
    story.battery_dies()
}

#[track_caller]
fn is_closed_early(story: &mut Story) {
    let (stored, records) = story.journal();
    assert!(stored.closed);
    let events: Vec<Event> = records.into_iter().map(|record| record.event).collect();
    assert_eq!(events.iter().filter(|one| **one == Event::EndedEarly).count(), 1);
    let end = [Event::Finished, Event::WrappedUp(Vec::new()), Event::Closed];
    assert!(events.ends_with(&end), "{:?}", &events[events.len().saturating_sub(6)..]);
    let mut keeper = story.tablet.app.world_mut().resource_mut::<Keeper>();
    let journal = keeper.journal().unwrap();
    assert!(journal.unfinished_session().unwrap().is_none());
    let (said, well) = story.verification();
    assert!(well, "{said}");
}

#[test]
fn a_session_that_was_left_on_the_table_closes_by_itself_after_three_days() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    story.days_pass(3);
    assert!(story.tablet.app.world().resource::<Table>().session().is_some(), "72 hours may not be over");
    story.days_pass(1);
    assert!(story.tablet.app.world().resource::<Table>().session().is_none());
    is_closed_early(&mut story);
    story.expect_screen("home");
    // It is a session like any other that was ended early: the group goes on.
    story.comes_through_the_gate();
    story.expect_screen("desk-home");
    story.opens_the_group();
    story.starts_with(2);
}

#[test]
fn an_interrupted_session_waits_three_days_and_is_closed_at_the_next_start() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    let mut story = story.battery_dies_for(3);
    story.comes_through_the_gate();
    story.press("desk-unfinished-go-on");
    story.expect_screen("curtain");
    story.tap("lift-curtain");
    story.expect_screen("feelings");
    // What happened on that day counts from that day on.
    let mut story = story.battery_dies_for(6);
    assert!(!story.journal().0.closed);
    let mut story = story.battery_dies_for(7);
    is_closed_early(&mut story);
    story.comes_through_the_gate();
    story.tablet.frames(5);
    assert!(!story.tablet.offers(&story.text("desk-unfinished-go-on")));
}

#[test]
fn a_session_is_not_closed_by_a_clock_that_jumped() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    story.days_pass(400);
    assert!(story.tablet.app.world().resource::<Table>().session().is_some());
    let mut story = story.battery_dies_for(400);
    assert!(!story.journal().0.closed);
}

#[test]
fn a_session_whose_plan_is_gone_says_so_and_can_be_ended() {
    let mut story = with_a_lost_plan();
    story.comes_through_the_gate();
    story.expect_screen("desk-home");
    story.press("desk-unfinished-go-on");
    story.expect_screen("desk-trouble");
    story.reads("desk-plan-missing");
    story.press("desk-trouble-try-again");
    story.expect_screen("desk-gate");
    story.types_the_pin();
    story.expect_screen("desk-home");
    story.press("desk-unfinished-end");
    story.press("desk-unfinished-end-yes");
    story.expect_screen("desk-wrap-up");
    story.press("desk-wrap-up-finish");
    story.expect_screen("desk-home");
    assert!(story.journal().0.closed);
    let (said, well) = story.verification();
    assert!(well, "{said}");
    story.opens_the_group();
    story.press("desk-group-review");
    story.expect_screen("desk-review");
}

#[test]
fn a_session_whose_plan_is_gone_closes_by_itself_too() {
    let story = with_a_lost_plan();
    let mut story = story.battery_dies_for(4);
    is_closed_early(&mut story);
}
