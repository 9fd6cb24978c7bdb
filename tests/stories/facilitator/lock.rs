//! The lock between the two sides: the idle lock keeps what lay open, numbers that nobody has written down come back, and
//! children who play with the lock or the keypad lock no adult out.

use bevy::{input::touch::TouchPhase, math::Vec2};
use six_seeds::{journal::PinAnswer, kit::theme, play::Keeper};

use crate::support::Story;

/// The tablet's clock goes on by so many seconds, without a frame between: the tablet slept.
fn sleeps(story: &mut Story, seconds: i64) {
    story.tablet.app.world_mut().resource_mut::<Keeper>().clock.advance(seconds);
}

/// So much time passes without a touch that the idle lock falls.
pub fn the_idle_lock_falls(story: &mut Story) {
    sleeps(story, 11 * 60);
    story.tablet.frames(3);
    story.expect_screen("desk-gate");
}

/// From the desk's gate to the page behind it, once the PIN was entered.
fn unlocks(story: &mut Story) {
    story.expect_screen("desk-gate");
    story.types_the_pin();
}

fn types(story: &mut Story, digits: &str) {
    for digit in digits.chars() {
        story.tablet.press(&digit.to_string()).unwrap();
    }
}

fn enters(story: &mut Story, digits: &str) {
    types(story, digits);
    story.press("desk-pin-enter");
    story.tablet.frames(3);
}

/// After a restart chance begins where it began before; a number is drawn, so that the next one is another.
fn draws_a_number(story: &mut Story) {
    story.tablet.app.world_mut().resource_mut::<Keeper>().random.number().unwrap();
}

/// Seconds to wait at the gate, as the journal says.
fn wait_at_the_gate(story: &mut Story) -> u64 {
    let mut keeper = story.tablet.app.world_mut().resource_mut::<Keeper>();
    let now = keeper.clock.seconds();
    keeper.journal().unwrap().pin_wait(now).unwrap()
}

#[test]
fn the_first_touch_after_a_sleep_meets_the_gate() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.tablet.frames(3);
    let settings = story.text("desk-settings-open");
    let place = story.tablet.desk_place_of(&settings, 0).unwrap();
    sleeps(&mut story, 11 * 60);
    let finger = story.lands(place);
    story.tablet.frames(1);
    assert_eq!(story.tablet.screen(), "desk-gate");
    story.lifts(finger, place);
    story.tablet.frames(6);
    assert_eq!(story.tablet.screen(), "desk-gate");
}

#[test]
fn the_page_that_was_locked_comes_back_as_it_was() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.press("desk-settings-open");
    story.press("desk-settings-safety");
    the_idle_lock_falls(&mut story);
    unlocks(&mut story);
    story.expect_screen("desk-settings");
    assert!(story.tablet.offers(&story.text("desk-settings-pin-change")), "the same part of it");
    // A page that lies over another one, too.
    story.press("desk-told-open");
    story.expect_screen("desk-child-told");
    the_idle_lock_falls(&mut story);
    // A child turns back at the gate, and another one comes to it again.
    story.press("desk-back-to-garden");
    story.expect_screen("home");
    story.tap("gate");
    unlocks(&mut story);
    story.expect_screen("desk-child-told");
    story.press("desk-back");
    story.expect_screen("desk-settings");
    story.press("desk-back");
    story.expect_screen("desk-home");
}

#[test]
fn a_second_gate_is_locked_like_any_page() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.press("desk-settings-open");
    story.press("desk-settings-safety");
    story.press("desk-settings-recovery-new");
    story.reads("desk-gate-recovery-title");
    sleeps(&mut story, 11 * 60);
    story.tablet.frames(3);
    story.reads("desk-gate-title");
    unlocks(&mut story);
    story.expect_screen("desk-settings");
}

#[test]
fn a_session_that_came_to_its_end_behind_the_gate_is_wrapped_up() {
    let mut story = Story::with_children(2);
    story.opens_the_run_sheet();
    the_idle_lock_falls(&mut story);
    story.press("desk-back-to-garden");
    story.plays_until("give-back");
    story.tap("gate");
    unlocks(&mut story);
    story.expect_screen("desk-wrap-up");
}

#[test]
fn the_recovery_number_is_shown_until_it_is_written_down() {
    let mut story = Story::on_a_new_tablet();
    story.tap("gate");
    story.types_the_pin();
    story.types_the_pin();
    story.expect_screen("desk-recovery");
    let number = story.recovery_number();
    the_idle_lock_falls(&mut story);
    story.press("desk-back-to-garden");
    story.tap("gate");
    unlocks(&mut story);
    story.expect_screen("desk-recovery");
    assert_eq!(story.recovery_number(), number, "the same number");
    // The battery dies before it was written down: it never held, and another one is shown.
    let mut story = story.battery_dies();
    let check = |story: &mut Story, number: &str| {
        let mut keeper = story.tablet.app.world_mut().resource_mut::<Keeper>();
        let now = keeper.clock.seconds();
        keeper.journal().unwrap().check_recovery(number, now).unwrap()
    };
    assert_eq!(check(&mut story, &number), PinAnswer::NotSet);
    assert!(story.files_hold(&number).is_empty());
    story.comes_through_the_gate();
    story.expect_screen("desk-recovery");
    let next = story.recovery_number();
    story.press("desk-recovery-written");
    story.expect_screen("desk-guide");
    assert_eq!(check(&mut story, &next), PinAnswer::Right);
    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.expect_screen("desk-home");
    // The one that was written down holds until a new one is.
    draws_a_number(&mut story);
    story.press("desk-settings-open");
    story.press("desk-settings-safety");
    story.press("desk-settings-recovery-new");
    story.types_the_pin();
    story.expect_screen("desk-recovery");
    let third = story.recovery_number();
    assert_ne!(third, next);
    let mut story = story.battery_dies();
    assert_eq!(check(&mut story, &next), PinAnswer::Right);
    draws_a_number(&mut story);
    draws_a_number(&mut story);
    story.comes_through_the_gate();
    story.expect_screen("desk-recovery");
    let fourth = story.recovery_number();
    story.press("desk-recovery-written");
    assert_eq!(check(&mut story, &fourth), PinAnswer::Right);
    assert!(matches!(check(&mut story, &next), PinAnswer::Wrong { .. }));
}

#[test]
fn children_who_play_with_the_keypad_lock_no_adult_out_for_long() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.press("desk-back-to-garden");
    story.tap("gate");
    story.expect_screen("desk-gate");
    // Half a PIN that is given up is no try.
    for _ in 0..12 {
        types(&mut story, "111");
        story.press("desk-back-to-garden");
        story.tap("gate");
        story.expect_screen("desk-gate");
    }
    assert_eq!(wait_at_the_gate(&mut story), 0);
    for tries in 1..=10 {
        enters(&mut story, "1111");
        let wait = wait_at_the_gate(&mut story);
        assert!(wait <= 60, "after {tries} wrong PINs: {wait} s");
        if wait > 0 {
            let said = story.text_with("desk-gate-wait-seconds", &[("count", wait.into())]);
            assert!(story.tablet.desk_words().contains(&said), "{said}: {:?}", story.tablet.desk_words());
        }
        sleeps(&mut story, 61);
        story.tablet.frames(3);
    }
    enters(&mut story, "1111");
    assert!(wait_at_the_gate(&mut story) > 60, "who goes on guessing waits");
    // The wait is there after a restart, and ends.
    let mut story = story.battery_dies();
    assert!(wait_at_the_gate(&mut story) > 60);
    story.tap("gate");
    story.expect_screen("desk-gate");
    sleeps(&mut story, 300);
    story.tablet.frames(3);
    unlocks(&mut story);
    story.expect_screen("desk-home");
}

#[test]
fn the_wait_ends_although_the_clock_was_set_back() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.press("desk-back-to-garden");
    story.tap("gate");
    story.expect_screen("desk-gate");
    for _ in 0..3 {
        enters(&mut story, "1111");
    }
    story.days_pass(-3);
    assert!((1..=5).contains(&wait_at_the_gate(&mut story)), "no longer than the whole wait");
    sleeps(&mut story, 6);
    story.tablet.frames(3);
    unlocks(&mut story);
    story.expect_screen("desk-home");
}

#[test]
fn a_double_tap_on_the_lock_presses_nothing_behind_it() {
    let mut story = Story::with_children(2);
    let lock = story.place_of("gate");
    let is_clear = |story: &mut Story| {
        story.tablet.frames(3);
        for label in story.tablet.desk_labels() {
            let place = story.tablet.desk_place_of(&label, 0).unwrap_or(Vec2::splat(f32::MAX));
            let beside = (place - lock).abs();
            assert!(beside.x > theme::BUTTON || beside.y > theme::BUTTON, "{label} lies under the lock");
        }
    };
    for _ in 0..2 {
        let finger = story.lands(lock);
        story.tablet.frames(1);
        story.lifts(finger, lock);
        story.tablet.frames(1);
    }
    story.tablet.frames(10);
    assert_eq!(story.tablet.screen(), "desk-gate");
    is_clear(&mut story);
    unlocks(&mut story);
    story.expect_screen("desk-run-sheet");
    is_clear(&mut story);
}

#[test]
fn a_hold_that_blanked_the_screen_shows_it_again_for_a_moment() {
    let mut story = Story::with_children(2);
    let before = story.tablet.screen();
    story.hold("gate");
    story.expect_screen("blank");
    assert!(story.tablet.sees("show-again"), "a sign says so");
    story.hold("gate");
    story.expect_screen(&before);
    // Ten seconds later only the PIN leads on.
    story.hold("gate");
    story.expect_screen("blank");
    story.tablet.wait(11.0);
    assert!(!story.tablet.sees("show-again"));
    story.hold("gate");
    story.expect_screen("desk-gate");
    story.types_the_pin();
    story.expect_screen("desk-run-sheet");
    // What the facilitator has blanked at the desk stays so until the PIN.
    story.press("desk-run-blank");
    story.expect_screen("blank");
    assert!(!story.tablet.sees("show-again"));
    story.hold("gate");
    story.expect_screen("desk-gate");
    story.press("desk-back-to-garden");
    story.expect_screen("blank");
}

#[test]
fn a_blank_picture_is_not_shown_again_after_a_sleep() {
    let mut story = Story::with_children(2);
    story.hold("gate");
    story.expect_screen("blank");
    let lock = story.place_of("gate");
    sleeps(&mut story, 60);
    let finger = story.lands(lock);
    story.tablet.wait(1.2);
    story.tablet.touch(finger, TouchPhase::Ended, lock);
    story.expect_screen("desk-gate");
    story.press("desk-back-to-garden");
    story.expect_screen("blank");
}
