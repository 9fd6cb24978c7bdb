//! Many hands on one tablet: fingers at once, stray touches, touches the system takes away, touches within a frame.

use bevy::{input::touch::TouchPhase, math::Vec2};
use six_seeds::{
    kit::theme,
    locale::{Language, Texts},
    play::Speech,
};

use crate::support::{HOLD, Story};

/// A session with *Brave Steps* and *Describe and Build*.
const MANY_HANDS: &str = include_str!("../content/many-hands.ron");
/// Goes after which a sight that does not come is given up.
const MOST_GOES: usize = 60;

#[test]
fn two_children_tap_two_stones_at_once() {
    let mut story = Story::with_children(2);
    let (one, other) = (story.place_of("stone-1"), story.place_of("stone-2"));
    let (left, right) = (story.lands(one), story.lands(other));
    story.tablet.frames(3);
    story.lifts(left, one);
    story.lifts(right, other);
    story.tablet.frames(6);
    let mut heard = story.kept("heard");
    heard.sort();
    assert_eq!(heard, ["1", "2"]);
}

#[test]
fn a_tap_counts_though_another_finger_changes_the_screen_meanwhile() {
    let mut story = Story::with_children(2);
    let (one, other) = (story.place_of("stone-1"), story.place_of("stone-2"));
    let slow = story.lands(one);
    story.tablet.frames(2);
    let quick = story.lands(other);
    story.tablet.frames(2);
    story.lifts(quick, other);
    // The screen is drawn anew under the slow finger.
    story.tablet.frames(6);
    assert_eq!(story.kept("heard"), ["2"]);
    story.lifts(slow, one);
    story.tablet.frames(6);
    assert_eq!(story.kept("heard"), ["2", "1"]);
}

#[test]
fn two_children_hold_two_animals_at_once_and_both_join() {
    let mut story = Story::with_children(3);
    story.plays_until("animals");
    let [one, other] = story.first("animal-");
    let places = [story.place_of(&one), story.place_of(&other)];
    let first = story.lands(places[0]);
    story.tablet.wait(0.2);
    let second = story.lands(places[1]);
    story.tablet.wait(HOLD);
    story.lifts(first, places[0]);
    story.lifts(second, places[1]);
    story.tablet.frames(5);
    assert_eq!(story.session().seats().len(), 2);
}

#[test]
fn two_children_hold_the_same_animal_and_one_has_it() {
    let mut story = Story::with_children(3);
    story.plays_until("animals");
    let [animal] = story.first("animal-");
    let place = story.place_of(&animal);
    let (first, second) =
        (story.lands(place + Vec2::new(-20.0, 0.0)), story.lands(place + Vec2::new(20.0, 0.0)));
    story.tablet.wait(HOLD + 0.2);
    story.lifts(first, place);
    story.lifts(second, place);
    story.tablet.frames(5);
    assert_eq!(story.session().seats().len(), 1);
    assert_eq!(story.tablet.screen(), "animals", "nothing is wrong, the others choose");
}

#[test]
fn on_a_slow_tablet_a_hold_lasts_no_longer() {
    let mut story = Story::with_children(3);
    story.plays_until("animals");
    let [animal] = story.first("animal-");
    let place = story.place_of(&animal);
    let finger = story.lands(place);
    // One frame in which the finger lands, one until it is over its place, one that counts, one in which the animal comes.
    story.tablet.slow_frames(4, 0.4);
    assert_eq!(story.session().seats().len(), 1);
    story.lifts(finger, place);
}

#[test]
fn on_a_slow_tablet_a_short_touch_is_no_hold() {
    let mut story = Story::with_children(3);
    story.plays_until("animals");
    let [animal] = story.first("animal-");
    let place = story.place_of(&animal);
    let finger = story.lands(place);
    // It is lifted while the tablet still draws: how long it stayed, nobody knows.
    story.tablet.slow_frames(1, 3.0);
    story.lifts(finger, place);
    story.tablet.slow_frames(4, 3.0);
    assert!(story.session().seats().is_empty());
    assert_eq!(story.tablet.screen(), "animals");
}

fn drag_both(story: &mut Story, plans: [&str; 2]) {
    let gap = story.place_of("path-gap");
    let from = plans.map(|plan| story.place_of(plan));
    let fingers = from.map(|place| story.lands(place));
    story.tablet.frames(3);
    for part in 1..=6 {
        for (finger, place) in fingers.into_iter().zip(from) {
            story.tablet.touch(finger, TouchPhase::Moved, place.lerp(gap, part as f32 / 6.0));
        }
        story.tablet.frames(1);
    }
    story.tablet.frames(3);
    for finger in fingers {
        story.lifts(finger, gap);
    }
    story.tablet.frames(6);
}

#[test]
fn two_children_drag_two_plans_at_once() {
    let mut story = Story::with_children(2);
    story.plays_until("wish_rock_path");
    let [wish] = story.first("wish-");
    story.hold(&wish);
    let [rock] = story.first("rock-");
    story.hold(&rock);
    let [one, other] = story.first("plan-");
    drag_both(&mut story, [&one, &other]);
    let kept = story.kept("plan");
    let dragged = [&one, &other].map(|plan| plan.trim_start_matches("plan-"));
    assert_eq!(kept, dragged, "the one that came second lies in the gap");
    assert_eq!(story.chosen("plan").as_deref(), Some(dragged[1]));
    story.pass_tablet();
}

#[test]
fn two_fingers_on_one_plan_drag_it_once() {
    let mut story = Story::with_children(2);
    story.plays_until("wish_rock_path");
    let [wish] = story.first("wish-");
    story.hold(&wish);
    let [rock] = story.first("rock-");
    story.hold(&rock);
    let [plan] = story.first("plan-");
    drag_both(&mut story, [&plan, &plan]);
    assert_eq!(story.kept("plan").len(), 1);
}

#[test]
fn two_fingers_on_one_done_end_one_turn() {
    let mut story = Story::with_children(3);
    story.plays_until("weather");
    let [weather] = story.first("weather-");
    story.hold(&weather);
    let whose = story.whose_turn();
    let done = story.place_of("done");
    let (first, second) = (story.lands(done), story.lands(done + Vec2::new(30.0, 0.0)));
    story.tablet.wait(HOLD);
    story.lifts(first, done);
    story.lifts(second, done);
    story.expect_screen("curtain");
    story.tablet.frames(6);
    assert_eq!(story.tablet.screen(), "curtain");
    assert_ne!(story.whose_turn(), whose);
    assert_eq!(story.kept("weather").len(), 1);
    story.tap("lift-curtain");
    story.expect_screen("weather");
}

#[test]
fn touches_beside_things_do_nothing() {
    let mut story = Story::with_children(2);
    let stone = story.place_of("stone-1");
    let events = story.events();
    let nothing = Vec2::new(640.0, 60.0);
    story.tablet.touch_at(nothing, HOLD);
    // From beside a thing onto it, and from a thing to beside it.
    for (from, to) in [(nothing, stone), (stone, nothing)] {
        let finger = story.lands(from);
        story.tablet.frames(3);
        story.tablet.touch(finger, TouchPhase::Moved, to);
        story.tablet.frames(2);
        story.lifts(finger, to);
        story.tablet.frames(5);
    }
    // Outside of the glass, and a finger that was never seen landing.
    story.tablet.touch_at(Vec2::new(-50.0, 2000.0), 0.1);
    story.lifts(77, stone);
    story.tablet.frames(5);
    assert_eq!(story.events(), events);
    story.tap("stone-1");
    assert_eq!(story.kept("heard"), ["1"]);
}

#[test]
fn a_cancelled_touch_does_nothing() {
    let mut story = Story::with_children(2);
    let stone = story.place_of("stone-1");
    let events = story.events();
    let finger = story.lands(stone);
    story.tablet.frames(3);
    story.tablet.touch(finger, TouchPhase::Canceled, stone);
    story.tablet.frames(5);
    assert_eq!(story.events(), events, "a tap that was cancelled");
    story.plays_until("animals");
    let [animal] = story.first("animal-");
    let place = story.place_of(&animal);
    let finger = story.lands(place);
    story.tablet.wait(theme::HOLD / 2.0);
    story.tablet.touch(finger, TouchPhase::Canceled, place);
    story.tablet.wait(2.0 * theme::HOLD);
    assert!(story.session().seats().is_empty(), "a hold that was cancelled");
}

#[test]
fn a_hold_that_is_too_short_does_nothing() {
    let mut story = Story::with_children(2);
    story.plays_until("animals");
    let [animal] = story.first("animal-");
    story.tap(&animal);
    story.tablet.wait(HOLD);
    assert!(story.session().seats().is_empty());
}

#[test]
fn a_cancelled_drag_does_nothing() {
    let mut story = Story::with_children(2);
    story.plays_until("wish_rock_path");
    let [wish] = story.first("wish-");
    story.hold(&wish);
    let [rock] = story.first("rock-");
    story.hold(&rock);
    let [plan] = story.first("plan-");
    let (from, gap) = (story.place_of(&plan), story.place_of("path-gap"));
    for (phase, end) in [(TouchPhase::Canceled, gap), (TouchPhase::Ended, from + Vec2::new(5.0, 5.0))] {
        let finger = story.lands(from);
        story.tablet.frames(3);
        story.tablet.touch(finger, TouchPhase::Moved, gap);
        story.tablet.frames(3);
        story.tablet.touch(finger, TouchPhase::Moved, end);
        story.tablet.frames(3);
        story.tablet.touch(finger, phase, end);
        story.tablet.frames(5);
        assert_eq!(story.chosen("plan"), None);
    }
    story.drag(&plan, "path-gap");
    assert!(story.chosen("plan").is_some());
}

#[test]
fn a_touch_within_one_slow_frame_counts() {
    let mut story = Story::with_children(2);
    let stone = story.place_of("stone-1");
    let finger = story.lands(stone);
    story.lifts(finger, stone);
    story.tablet.frames(6);
    assert_eq!(story.kept("heard"), ["1"]);
}

#[test]
fn a_tap_within_one_slow_frame_reaches_the_desk_too() {
    let mut story = Story::on_a_new_tablet();
    let gate = story.place_of("gate");
    let finger = story.lands(gate);
    story.lifts(finger, gate);
    story.expect_screen("desk-set-pin");
}

#[test]
fn digits_tapped_within_one_slow_frame_all_count_in_their_order() {
    let mut story = Story::on_a_new_tablet();
    story.tap("gate");
    story.expect_screen("desk-set-pin");
    story.tablet.see_the_screen();
    for _ in 0..2 {
        for digit in ["2", "7", "1", "8"] {
            let place = story.tablet.desk_place_of(digit, 0).expect("a digit");
            let finger = story.lands(place);
            story.lifts(finger, place);
        }
        // Two digits come at the usual pace, two on a tablet that draws less than once a second.
        story.tablet.frames(8);
        story.tablet.slow_frames(8, 1.2);
        story.press("desk-pin-enter");
    }
    story.expect_screen("desk-recovery");
}

#[test]
fn no_digit_is_lost_while_the_desk_changes_its_fonts() {
    let mut story = Story::on_a_new_tablet();
    story.tap("gate");
    story.expect_screen("desk-set-pin");
    story.tablet.see_the_screen();
    let place = |story: &mut Story, digit| story.tablet.desk_place_of(digit, 0).expect("a digit");
    for _ in 0..2 {
        // In a browser the fonts arrive while somebody types; with another language the desk takes other fonts too.
        let languages = Language::ALL.into_iter().rev().cycle();
        for ((digit, later), language) in ["2", "7", "1", "8"].into_iter().zip(1..).zip(languages) {
            let at = place(&mut story, digit);
            let finger = story.lands(at);
            story.lifts(finger, at);
            story.tablet.frames(later);
            story.tablet.app.insert_resource(Speech(Texts::new(language)));
            story.tablet.frames(8);
        }
        story.press("desk-pin-enter");
    }
    story.expect_screen("desk-recovery");
}

/// Four children play until this is on the glass.
#[track_caller]
fn four_children_come_to(thing: &str) -> Story {
    let mut story = Story::on_a_new_tablet();
    story.writes("programmes/first-session.ron", MANY_HANDS);
    story.sets_the_first_pin();
    story.makes_a_group();
    story.starts_with(4);
    for go in 0..MOST_GOES {
        if story.tablet.sees(thing) {
            break;
        }
        story.plays_what_shows(go / 2);
    }
    assert!(story.tablet.sees(thing), "{thing} does not come");
    story
}

#[test]
fn four_children_cheer_at_once_and_all_are_heard() {
    let mut story = four_children_come_to("cheer-bell");
    let things: [String; 4] = story.first("cheer-");
    let places = things.each_ref().map(|thing| story.place_of(thing));
    let fingers = places.map(|place| story.lands(place));
    story.tablet.frames(3);
    for (finger, place) in fingers.into_iter().zip(places) {
        story.lifts(finger, place);
    }
    story.tablet.frames(6);
    let mut heard = story.kept("cheer");
    heard.sort();
    let touched = things.each_ref().map(|thing| thing.trim_start_matches("cheer-"));
    assert_eq!(heard, touched);
    assert!(story.tablet.sees("done"), "four hands are a cheer");
}

#[test]
fn two_children_touch_the_same_bell_and_it_sounds() {
    let mut story = four_children_come_to("cheer-bell");
    let bell = story.place_of("cheer-bell");
    for turn in 1..=2 {
        let (one, other) =
            (story.lands(bell + Vec2::new(-20.0, 0.0)), story.lands(bell + Vec2::new(20.0, 0.0)));
        story.tablet.frames(3);
        story.lifts(one, bell);
        story.lifts(other, bell);
        story.tablet.frames(6);
        assert_eq!(story.kept("cheer").len(), turn, "two fingers on one bell ring it once");
    }
}

#[test]
fn four_children_lay_four_pieces_at_once() {
    let mut story = four_children_come_to("bed-1");
    let (pieces, beds): ([String; 4], [String; 4]) = (story.first("piece-"), story.first("bed-"));
    let from = pieces.each_ref().map(|piece| story.place_of(piece));
    let to = beds.each_ref().map(|bed| story.place_of(bed));
    let fingers = from.map(|place| story.lands(place));
    story.tablet.frames(3);
    for part in 1..=6 {
        for (finger, (from, to)) in fingers.into_iter().zip(from.into_iter().zip(to)) {
            story.tablet.touch(finger, TouchPhase::Moved, from.lerp(to, part as f32 / 6.0));
        }
        story.tablet.frames(1);
    }
    // One is quicker than the other: the screen is drawn anew under those who still hold their piece.
    for (finger, place) in fingers.into_iter().zip(to) {
        story.lifts(finger, place);
        story.tablet.frames(2);
    }
    story.tablet.frames(6);
    for (piece, bed) in pieces.iter().zip(&beds) {
        let place = bed.replace("bed", "place");
        assert_eq!(story.kept(&place), [piece.trim_start_matches("piece-")], "{piece} to {bed}");
    }
}
