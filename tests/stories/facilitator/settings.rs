//! What a facilitator sets on the desk, and that the tablet then does it: nothing is a switch without a wire.

use bevy::{prelude::*, text::FontSize};
use six_seeds::{
    desk::{DeskState, PageId},
    journal::{Helpline, HelplineKind, PinAnswer, Preferences, TextSize},
    kit::{DisplaySettings, motion},
    platform::idle_sleep::IdleSleep,
    play::{Keeper, Preferred},
};

use crate::support::Story;

/// On the page of settings: this choice of this setting.
pub fn chooses(story: &mut Story, name: &str, choice: &str) {
    let label = format!("{}: {}", story.text(name), story.text(choice));
    story.tablet.press_in_list(&label).unwrap();
    story.tablet.frames(3);
}

pub fn opens_the_settings() -> Story {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.press("desk-settings-open");
    story.expect_screen("desk-settings");
    story
}

fn kept(story: &mut Story) -> Preferences {
    story.tablet.app.world_mut().resource_mut::<Keeper>().preferences()
}

fn stage(story: &Story) -> DisplaySettings {
    story.tablet.app.world().resource::<DisplaySettings>().clone()
}

pub fn to_the_garden(story: &mut Story) {
    story.press("desk-back");
    story.expect_screen("desk-home");
    story.press("desk-back-to-garden");
    story.expect_screen("home");
}

/// The largest words on the stage.
fn largest_words(story: &mut Story) -> f32 {
    story.tablet.frames(4);
    let mut words = story.tablet.app.world_mut().query::<&TextFont>();
    let sizes = words.iter(story.tablet.app.world()).map(|font| match font.font_size {
        FontSize::Px(size) => size,
        _ => 0.0,
    });
    sizes.fold(0.0, f32::max)
}

#[test]
fn what_is_set_holds_at_once_and_after_a_restart() {
    let mut story = opens_the_settings();
    // From the top of the page to its end.
    chooses(&mut story, "desk-settings-text", "desk-settings-text-larger");
    chooses(&mut story, "desk-settings-contrast", "desk-settings-on");
    chooses(&mut story, "desk-settings-motion", "desk-settings-off");
    chooses(&mut story, "desk-settings-sound", "desk-settings-off");
    let set = stage(&story);
    assert!(set.muted && set.reduced_motion);
    assert_eq!(set.preferences.text_size, TextSize::Larger);
    assert_eq!(kept(&mut story), set.preferences, "what holds is what is kept");
    let mut story = story.battery_dies();
    let again = stage(&story);
    assert!(again.muted && again.reduced_motion && again.preferences.high_contrast);
    assert_eq!(again.preferences, kept(&mut story));
}

#[test]
fn without_movement_things_are_there_at_once_and_nothing_asks_for_frames() {
    let mut story = opens_the_settings();
    chooses(&mut story, "desk-settings-motion", "desk-settings-off");
    to_the_garden(&mut story);
    story.tablet.frames(3);
    let world = story.tablet.app.world_mut();
    assert_eq!(world.query::<&motion::Appear>().iter(world).count(), 0);
    assert!(!world.resource::<motion::NeedsRedraw>().0);
}

#[test]
fn larger_words_are_larger_on_the_children_s_side() {
    let mut story = Story::with_children(2);
    let usual = largest_words(&mut story);
    drop(story);
    let mut story = opens_the_settings();
    chooses(&mut story, "desk-settings-text", "desk-settings-text-larger");
    story.press("desk-back");
    story.makes_a_group();
    story.starts_with(2);
    let larger = largest_words(&mut story);
    assert!(larger > usual * 1.1, "{usual} {larger}");
}

#[test]
fn in_high_contrast_words_are_black() {
    let mut story = opens_the_settings();
    chooses(&mut story, "desk-settings-contrast", "desk-settings-on");
    story.press("desk-back");
    story.makes_a_group();
    story.starts_with(2);
    story.tablet.frames(4);
    let world = story.tablet.app.world_mut();
    let inks: Vec<Color> = world.query::<&TextColor>().iter(world).map(|one| one.0).collect();
    assert!(inks.contains(&Color::BLACK));
    assert!(!inks.contains(&six_seeds::kit::theme::INK));
    assert!(world.query::<&Outline>().iter(world).next().is_some(), "what can be touched has an edge");
}

#[test]
fn for_a_left_hand_the_lowest_row_changes_sides() {
    let mut right = Story::with_children(2);
    right.plays_until("weather");
    let mut left = opens_the_settings();
    chooses(&mut left, "desk-settings-hand", "desk-settings-on");
    left.press("desk-back");
    left.makes_a_group();
    left.starts_with(2);
    left.plays_until("weather");
    for screen in ["weather", "feelings", "crossroads"] {
        right.plays_until(screen);
        left.plays_until(screen);
        for tag in ["skip", "pause"] {
            let (one, other) = (right.place_of(tag), left.place_of(tag));
            assert!((one.x + other.x - 1280.0).abs() < 2.0, "{screen}, {tag}: {one} {other}");
            assert!((one.y - other.y).abs() < 2.0);
        }
    }
    assert_eq!(right.place_of("gate"), left.place_of("gate"), "the adult's lock stays");
    // A whole session can be played so.
    left.plays_until("give-back");
}

#[test]
fn the_desk_locks_after_a_while_without_a_touch_and_sleeps_until_then() {
    let mut story = opens_the_settings();
    story.press("desk-settings-safety");
    let label = format!("{}: 2 min", story.text("desk-settings-idle"));
    story.tablet.press(&label).unwrap();
    let keeper = |story: &mut Story, seconds: i64| {
        story.tablet.app.world_mut().resource_mut::<Keeper>().clock.advance(seconds);
        story.tablet.frames(2);
    };
    keeper(&mut story, 100);
    assert_eq!(story.tablet.screen(), "desk-settings");
    story.tablet.press(&story.text("desk-settings-look")).unwrap();
    keeper(&mut story, 115);
    assert_eq!(story.tablet.screen(), "desk-settings", "a touch counts anew");
    keeper(&mut story, 10);
    story.expect_screen("desk-gate");
    // At the gate there is nothing to lock.
    keeper(&mut story, 1000);
    assert_eq!(story.tablet.screen(), "desk-gate");
    assert_eq!(*story.tablet.app.world().resource::<IdleSleep>(), IdleSleep::default());
}

#[test]
fn the_loop_sleeps_as_long_as_the_lock_allows() {
    let story = opens_the_settings();
    let rest = story.tablet.app.world().resource::<IdleSleep>().0;
    assert!(rest.as_secs() > 590 && rest.as_secs() <= 600, "{rest:?}");
}

#[test]
fn the_number_set_here_is_the_one_children_see() {
    let mut story = opens_the_settings();
    story.press("desk-settings-helplines");
    let label = format!("Change the number for: {}", story.text("desk-helpline-youth"));
    story.tablet.press(&label).unwrap();
    for _ in 0..5 {
        story.press("desk-pin-delete");
    }
    for digit in "075512".chars() {
        story.tablet.press(&digit.to_string()).unwrap();
    }
    story.press("desk-pin-enter");
    story.tablet.frames(3);
    let set = story.tablet.app.world().resource::<Preferred>().0.clone();
    let youth = Helpline::new(HelplineKind::Youth, "075512").unwrap();
    assert_eq!(set.helplines.first(), Some(&youth));
    assert_eq!(set.helplines.len(), 4);
    assert_eq!(stage(&story).preferences.number_for("12355"), "075512");
    assert_eq!(kept(&mut story).helplines, set.helplines);
}

#[test]
fn a_forgotten_pin_is_replaced_with_the_recovery_number_and_nothing_is_lost() {
    let mut story = Story::on_a_new_tablet();
    story.tap("gate");
    story.types_the_pin();
    story.types_the_pin();
    story.expect_screen("desk-recovery");
    let number = story.recovery_number();
    story.press("desk-recovery-written");
    story.press("desk-guide-skip");
    story.makes_a_group();
    let words = story.group_words();
    story.press("desk-back");
    story.press("desk-back-to-garden");
    story.tap("gate");
    story.press("desk-recover-open");
    story.expect_screen("desk-recover");
    let types = |story: &mut Story, digits: &str| {
        for digit in digits.chars() {
            story.tablet.press(&digit.to_string()).unwrap();
        }
        story.press("desk-pin-enter");
        story.tablet.frames(3);
    };
    let wrong: String = number.chars().rev().collect();
    types(&mut story, &wrong);
    assert_eq!(story.tablet.screen(), "desk-recover", "a wrong number opens nothing");
    types(&mut story, &number);
    story.expect_screen("desk-set-pin");
    types(&mut story, "1357");
    types(&mut story, "1357");
    story.expect_screen("desk-recovery");
    let next = story.recovery_number();
    assert_ne!(next, number);
    story.press("desk-recovery-written");
    story.expect_screen("desk-home");
    assert_eq!(story.group_words(), words, "the records stay");
    let mut keeper = story.tablet.app.world_mut().resource_mut::<Keeper>();
    let now = keeper.clock.seconds();
    let journal = keeper.journal().unwrap();
    assert_eq!(journal.check_pin("1357", now).unwrap(), PinAnswer::Right);
    assert!(
        matches!(journal.check_recovery(&number, now).unwrap(), PinAnswer::Wrong { .. }),
        "the old one is void"
    );
    assert_eq!(journal.check_recovery(&next, now).unwrap(), PinAnswer::Right);
    assert!(story.files_hold(&next).is_empty(), "only its hash is kept");
    // The number is shown no more.
    assert_eq!(
        story.tablet.app.world().resource::<DeskState>().page.as_ref().map(PageId::word),
        Some("desk-home")
    );
}

#[test]
fn the_pin_is_changed_by_who_knows_it() {
    let mut story = opens_the_settings();
    story.press("desk-settings-safety");
    story.press("desk-settings-pin-change");
    story.expect_screen("desk-change-pin");
    let types = |story: &mut Story, digits: &str| {
        for digit in digits.chars() {
            story.tablet.press(&digit.to_string()).unwrap();
        }
        story.press("desk-pin-enter");
        story.tablet.frames(3);
    };
    for digits in ["1111", "1357", "1357"] {
        types(&mut story, digits);
    }
    assert_eq!(story.tablet.screen(), "desk-change-pin", "the old one was wrong");
    for digits in ["2468", "1357", "1357"] {
        types(&mut story, digits);
    }
    story.expect_screen("desk-settings");
    let mut keeper = story.tablet.app.world_mut().resource_mut::<Keeper>();
    let now = keeper.clock.seconds();
    let answer = keeper.journal().unwrap().check_pin("1357", now).unwrap();
    assert_eq!(answer, six_seeds::journal::PinAnswer::Right);
}

#[test]
fn damaged_records_are_set_aside_and_deleted_from_the_settings() {
    let folder = tempfile::TempDir::new().unwrap();
    std::fs::write(folder.path().join(six_seeds::journal::FILE_NAME), [b'?'; 4096]).unwrap();
    let mut story = Story::in_folder(folder);
    story.tap("gate");
    story.expect_screen("desk-trouble");
    story.holds_on_the_desk("desk-trouble-aside-hold");
    story.expect_screen("desk-set-pin");
    story.types_the_pin();
    story.types_the_pin();
    story.expect_screen("desk-recovery");
    story.press("desk-recovery-written");
    story.expect_screen("desk-guide");
    story.press("desk-guide-skip");
    story.expect_screen("desk-home");

    let file = "journal-set-aside-2026-09-01-1.sqlite";
    assert_eq!(story.files_hold("????"), [file]);
    story.press("desk-settings-open");
    story.press("desk-settings-records");
    let delete = story.text_with("desk-aside-delete-of", &[("file", file.into())]);
    story.tablet.press_in_list(&delete).unwrap();
    assert_eq!(story.files_hold("????"), [file], "it is asked once more");
    story.press("desk-aside-yes");
    assert!(story.files_hold("????").is_empty());
    assert!(!story.tablet.desk_words().contains(&delete));
}
