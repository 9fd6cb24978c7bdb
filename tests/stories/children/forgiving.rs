//! Touch that forgives: a second tap, a tap where a hold is wanted, a finger that comes back, a hand that changed its mind.

use bevy::{
    input::{
        ButtonState,
        mouse::{MouseButton, MouseButtonInput},
        touch::TouchPhase,
    },
    math::Vec2,
    prelude::Entity,
    window::{CursorLeft, CursorMoved, WindowEvent},
};
use six_seeds::session::{Event, TurnEnd};

use crate::support::{HOLD, Story};

/// Between two taps of a quick child, in seconds.
const TWICE: f32 = 0.25;

/// A finger taps here without waiting for what it sees.
fn taps(story: &mut Story, place: Vec2) {
    let finger = story.lands(place);
    story.tablet.frames(2);
    story.lifts(finger, place);
    story.tablet.frames(1);
}

/// Taps twice.
fn taps_twice(story: &mut Story, place: Vec2) {
    taps(story, place);
    story.tablet.wait(TWICE);
    taps(story, place);
    story.tablet.wait(1.5);
}

fn ended(story: &mut Story, how: TurnEnd) -> usize {
    let records = story.journal().1.into_iter();
    records.filter(|record| record.event == Event::TurnEnded(how)).count()
}

#[test]
fn two_taps_on_here_i_am_skip_nothing() {
    for left_handed in [false, true] {
        let mut story = Story::on_a_new_tablet();
        story.sets_the_first_pin();
        if left_handed {
            story.press("desk-settings-open");
            let [hand, on] = ["desk-settings-hand", "desk-settings-on"].map(|key| story.text(key));
            story.tablet.press_in_list(&format!("{hand}: {on}")).unwrap();
            story.press("desk-back");
        }
        story.makes_a_group();
        story.starts_with(3);
        story.plays_until("curtain");
        let (whose, here) = (story.whose_turn(), story.place_of("here"));
        taps_twice(&mut story, here);
        assert_eq!(story.tablet.screen(), "weather");
        assert_eq!((story.whose_turn(), ended(&mut story, TurnEnd::Passed)), (whose, 0));
    }
}

#[test]
fn what_leads_on_lies_nowhere_near_what_skips_on_the_next_screen() {
    let mut story = Story::with_children(3);
    story.plays_until("curtain");
    let here = story.place_of("here");
    let skip = story.place_of("skip");
    story.tap("here");
    story.expect_screen("weather");
    assert!((story.place_of("skip") - here).length() > 200.0);
    assert!((story.place_of("skip") - skip).length() < 10.0, "and skipping stays where it was");
}

#[test]
fn three_quick_taps_on_skip_end_nothing() {
    let mut story = Story::with_children(3);
    story.plays_until("curtain");
    let (events, skip) = (story.events(), story.place_of("skip"));
    for _ in 0..3 {
        taps(&mut story, skip);
        story.tablet.wait(0.3);
    }
    story.tablet.wait(1.0);
    assert_eq!(story.events(), events, "skipping is held");
}

#[test]
fn the_last_child_passes_the_tablet_on_and_the_group_begins_behind_the_curtain() {
    let mut story = Story::with_children(2);
    story.plays_until("wish_rock_path");
    while story.tablet.whose_turn().is_some() {
        story.plays_what_shows(1);
    }
    story.expect_screen("curtain");
    story.tap("lift-curtain");
    story.tablet.wait(1.0);
    assert!(!story.tablet.sees("done"), "nobody has said anything yet");
    story.expect_screen("reflection");
    story.tap("lantern-1");
    assert!(story.tablet.sees("done"));
}

#[test]
fn a_tap_is_enough_where_done_still_follows() {
    let mut story = Story::with_children(2);
    story.plays_until("weather");
    let [weather] = story.first("weather-");
    story.tap(&weather);
    assert!(story.tablet.sees("done"));
    assert_eq!(ended(&mut story, TurnEnd::Played), 2, "the group's two steps before");
}

#[test]
fn a_tap_where_a_hold_is_wanted_shows_how_to_hold() {
    let mut story = Story::with_children(3);
    story.plays_until("animals");
    let [animal] = story.first("animal-");
    story.tap(&animal);
    story.tablet.frames(3);
    assert!(story.tablet.sees("shows-how-to-hold"));
    assert!(story.session().seats().is_empty());
    let [first, second] = story.first("animal-");
    story.tap(&first);
    story.tablet.frames(3);
    let there = story.tablet.place_of("shows-how-to-hold").unwrap();
    story.tap(&second);
    story.tablet.frames(3);
    assert_ne!(story.tablet.place_of("shows-how-to-hold").unwrap(), there, "at what was tapped last");
    story.tablet.wait(3.0);
    assert!(!story.tablet.sees("shows-how-to-hold"), "for a moment");
}

#[test]
fn a_skip_can_be_taken_back_for_five_seconds() {
    let mut story = Story::with_children(2);
    story.plays_until("feelings");
    let whose = story.whose_turn();
    story.tap("spot-head");
    let before = story.journal().1;
    story.hold("skip");
    story.expect_screen("curtain");
    assert_ne!(story.whose_turn(), whose);
    story.tap("take-back");
    story.expect_screen("feelings");
    assert_eq!(story.whose_turn(), whose);
    assert_eq!(story.journal().1, before, "the journal knows nothing of it");
    assert_eq!(story.chosen("spot").as_deref(), Some("head"));
    story.hold("skip");
    story.expect_screen("curtain");
    story.tablet.wait(5.5);
    assert!(!story.tablet.sees("take-back"), "the moment is over");
}

#[test]
fn a_skip_that_began_another_step_is_taken_back_whole() {
    let mut story = Story::with_children(1);
    story.plays_until("feelings");
    let before = story.journal().1;
    story.hold("skip");
    story.tablet.frames(5);
    assert_ne!(story.tablet.screen(), "feelings");
    story.tap("take-back");
    story.expect_screen("feelings");
    assert_eq!(story.journal().1, before);
    story.plays_until("give-back");
    story.wraps_up();
    assert!(story.verification().1);
}

#[test]
fn once_the_next_child_is_there_a_skip_stays() {
    let mut story = Story::with_children(2);
    story.plays_until("weather");
    story.hold("skip");
    story.expect_screen("curtain");
    assert!(story.tablet.sees("take-back"));
    story.tap("lift-curtain");
    story.tablet.frames(3);
    assert!(!story.tablet.sees("take-back"));
}

#[test]
fn an_animal_is_put_back_and_another_child_takes_it() {
    let mut story = Story::with_children(3);
    story.plays_until("animals");
    for _ in 0..2 {
        story.plays_what_shows(0);
    }
    let animals: Vec<String> = story.session().seats().iter().map(|seat| seat.animal.clone()).collect();
    story.hold(&format!("sits-{}", animals[0]));
    let left: Vec<String> = story.session().seats().iter().map(|seat| seat.animal.clone()).collect();
    assert_eq!(left, animals[1..], "the others stay");
    story.hold(&story.card_of(&animals[0]));
    assert_eq!(story.session().seats().len(), 2);
    let joined = story.journal().1.into_iter().filter(|record| matches!(record.event, Event::Joined(_)));
    assert_eq!(joined.count(), 2, "the first taking has not happened");
    story.plays_until("give-back");
    story.wraps_up();
    assert!(story.verification().1);
}

#[test]
fn the_same_finger_again_within_a_frame_is_another_touch() {
    let mut story = Story::with_children(2);
    let (one, other) = (story.place_of("stone-1"), story.place_of("stone-2"));
    for place in [one, other] {
        story.tablet.touch(7, TouchPhase::Started, place);
        story.tablet.touch(7, TouchPhase::Ended, place);
    }
    story.tablet.frames(8);
    let mut heard = story.kept("heard");
    heard.sort();
    assert_eq!(heard, ["1", "2"]);
}

#[test]
fn the_same_finger_again_takes_over_no_hold() {
    let mut story = Story::with_children(3);
    story.plays_until("animals");
    let [animal] = story.first("animal-");
    let place = story.place_of(&animal);
    story.tablet.touch(7, TouchPhase::Started, place);
    story.tablet.wait(0.4);
    story.tablet.touch(7, TouchPhase::Ended, place);
    story.tablet.touch(7, TouchPhase::Started, place);
    story.tablet.wait(0.5);
    story.tablet.touch(7, TouchPhase::Ended, place);
    story.tablet.frames(5);
    assert!(story.session().seats().is_empty(), "neither touch was a hold");
}

#[test]
fn fifteen_taps_in_a_second_delay_nothing() {
    let mut story = Story::with_children(2);
    let (beside, stone) = (Vec2::new(640.0, 60.0), story.place_of("stone-1"));
    for _ in 0..15 {
        story.tablet.touch(3, TouchPhase::Started, beside);
        story.tablet.touch(3, TouchPhase::Ended, beside);
    }
    story.tablet.touch(3, TouchPhase::Started, stone);
    story.tablet.touch(3, TouchPhase::Ended, stone);
    story.tablet.slow_frames(4, 0.2);
    assert_eq!(story.kept("heard"), ["1"]);
}

/// The mouse moves or is pressed, as a window tells it.
fn mouse(story: &mut Story, event: impl Into<WindowEvent>) {
    story.tablet.app.world_mut().write_message(event.into());
}

fn moved(position: Vec2) -> CursorMoved {
    CursorMoved { window: Entity::PLACEHOLDER, position, delta: None }
}

fn left_button(state: ButtonState) -> MouseButtonInput {
    MouseButtonInput { button: MouseButton::Left, state, window: Entity::PLACEHOLDER }
}

#[test]
fn a_quick_drag_of_the_mouse_within_one_frame_is_a_drag() {
    let mut story = Story::with_children(2);
    story.plays_until("wish_rock_path");
    for beginning in ["wish-", "rock-"] {
        let [thing] = story.first(beginning);
        story.tap(&thing);
    }
    let [plan] = story.first("plan-");
    let (from, to) = (story.place_of(&plan), story.place_of("path-gap"));
    mouse(&mut story, moved(from));
    mouse(&mut story, left_button(ButtonState::Pressed));
    mouse(&mut story, moved(to));
    mouse(&mut story, left_button(ButtonState::Released));
    story.tablet.frames(8);
    assert_eq!(story.kept("plan").len(), 1);
}

#[test]
fn a_pen_that_is_taken_away_holds_nothing() {
    let mut story = Story::with_children(3);
    story.plays_until("animals");
    let [animal] = story.first("animal-");
    let place = story.place_of(&animal);
    mouse(&mut story, moved(place));
    mouse(&mut story, left_button(ButtonState::Pressed));
    story.tablet.wait(0.2);
    mouse(&mut story, CursorLeft { window: Entity::PLACEHOLDER });
    story.tablet.wait(HOLD + 0.5);
    assert!(story.session().seats().is_empty());
}

#[test]
fn the_wish_to_talk_is_heard_and_the_child_is_told() {
    let mut story = Story::with_children(2);
    story.plays_until("ending");
    story.hold("answer-talk-later");
    assert_eq!(story.asked_to_talk(), [story.whose_turn()], "at once");
    assert!(!story.tablet.sees("answer-ok"), "once is enough");
    story.hold("done");
    story.expect_screen("curtain");
}

#[test]
fn a_child_who_leaves_early_is_asked_what_all_are_asked_at_the_end() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    let (playing, leaving) = (story.whose_turn(), story.session().seats()[2].animal.clone());
    story.opens_the_run_sheet();
    story.touches_the_seat("desk-run-seat", &leaving);
    story.press("desk-run-goodbye");
    story.expect_screen("leaving");
    story.hold("answer-talk-later");
    story.hold("done");
    story.expect_screen("curtain");
    assert_eq!(story.whose_turn(), playing, "whose turn it was goes on");
    assert_eq!(story.asked_to_talk(), std::slice::from_ref(&leaving));
    assert!(!story.session().seats().iter().any(|seat| seat.animal == leaving && seat.present));
    assert!(story.kept("answer").is_empty(), "the answer itself is in no event");
    story.plays_until("give-back");
    assert_eq!(story.kept("answer").len(), 2);
    story.comes_through_the_gate();
    assert!(story.verification().1);
}
