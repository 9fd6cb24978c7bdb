//! The hand that shows what to do stays out of the way of real ones, and points at its goal where nothing moves.

use bevy::{input::touch::TouchPhase, prelude::*};
use six_seeds::{kit::paint::showing_hand::ShowingHand, play::Preferred};

use crate::support::Story;

/// Where the showing hands are that can be seen.
fn hands(story: &mut Story) -> Vec<Vec2> {
    let mut hands = story
        .tablet
        .app
        .world_mut()
        .query_filtered::<(&UiGlobalTransform, &InheritedVisibility), With<ShowingHand>>();
    let seen = hands.iter(story.tablet.app.world()).filter(|(_, seen)| seen.get());
    seen.map(|(place, _)| place.translation).collect()
}

/// A child lays plans over the rock: the first screen on which something is dragged.
fn before_the_rock() -> Story {
    let mut story = Story::with_children(2);
    story.plays_until("wish_rock_path");
    for beginning in ["wish-", "rock-"] {
        let [first] = story.first(beginning);
        story.hold(&first);
        story.tablet.wait(1.0);
    }
    story
}

#[test]
fn the_showing_hand_is_gone_while_a_child_drags_and_comes_again() {
    let mut story = before_the_rock();
    assert_eq!(hands(&mut story).len(), 1, "a hand shows the way");
    let [plan] = story.first("plan-");
    let from = story.place_of(&plan);
    let finger = story.lands(from);
    story.tablet.frames(4);
    for far in [20.0, 60.0] {
        story.tablet.touch(finger, TouchPhase::Moved, from - Vec2::new(0.0, far));
        story.tablet.frames(2);
        assert!(hands(&mut story).is_empty(), "it would lie over what is dragged");
    }
    story.lifts(finger, from);
    story.tablet.frames(6);
    assert_eq!(hands(&mut story).len(), 1, "nothing was laid: the hand shows the way again");
}

#[test]
fn the_showing_hand_is_gone_while_another_shows_how_to_hold() {
    let mut story = Story::with_children(2);
    story.plays_until("animals");
    assert_eq!(hands(&mut story).len(), 1, "a hand shows the way");
    let [animal] = story.first("animal-");
    story.tap(&animal);
    story.tablet.frames(3);
    assert!(story.tablet.sees("shows-how-to-hold"));
    assert!(hands(&mut story).is_empty(), "one hand at a time");
    story.tablet.wait(2.0);
    assert!(!story.tablet.sees("shows-how-to-hold"));
    assert_eq!(hands(&mut story).len(), 1, "the hand shows the way again");
}

#[test]
fn without_movement_the_hand_stands_at_its_goal() {
    let mut story = before_the_rock();
    let goal = story.place_of("path-gap");
    story.tablet.app.world_mut().resource_mut::<Preferred>().0.reduced_motion = true;
    story.tablet.frames(4);
    let [hand] = hands(&mut story)[..] else { panic!("one hand shows the way") };
    let apart = hand - goal;
    assert!(apart.x.abs() < 180.0 && apart.y.abs() < 120.0, "the hand is {apart} away from the gap");
}
