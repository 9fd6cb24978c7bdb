//! The children's side by keyboard alone: a ring goes from thing to thing, and a key does what a finger would.

use bevy::{
    input::{
        ButtonState,
        keyboard::{Key, KeyCode, KeyboardInput},
    },
    prelude::*,
};

use crate::support::Story;

/// So many times Tab is pressed on one screen before it is given up.
const MOST_TABS: usize = 60;

fn key(story: &mut Story, key_code: KeyCode, state: ButtonState) {
    story.tablet.app.world_mut().write_message(KeyboardInput {
        key_code,
        logical_key: Key::Unidentified(bevy::input::keyboard::NativeKey::Unidentified),
        state,
        text: None,
        repeat: false,
        window: Entity::PLACEHOLDER,
    });
    story.tablet.frames(1);
}

fn taps(story: &mut Story, code: KeyCode) {
    key(story, code, ButtonState::Pressed);
    key(story, code, ButtonState::Released);
    story.tablet.frames(2);
}

/// Goes through what can be reached and taps each, until this screen shows.
fn taps_through_until(story: &mut Story, screen: &str) {
    for _ in 0..MOST_TABS {
        taps(story, KeyCode::Tab);
        if story.tablet.screen() == screen {
            return;
        }
        // The lock leads away, and the lotus to the calm corner: what they lead to is reached by their own keys.
        taps(story, KeyCode::ArrowDown);
        taps(story, KeyCode::Enter);
        if story.tablet.screen() == screen {
            return;
        }
        if story.tablet.screen() == "calm-corner" {
            story.tap("go-on");
        }
    }
    assert_eq!(story.tablet.screen(), screen, "the keys do not lead there");
}

#[test]
fn the_gate_is_come_to_by_keys_alone() {
    let mut story = Story::on_a_new_tablet();
    // From the bee, which is nearest to the middle, to the lock in the corner.
    taps(&mut story, KeyCode::Tab);
    key(&mut story, KeyCode::ShiftLeft, ButtonState::Pressed);
    taps(&mut story, KeyCode::Tab);
    taps(&mut story, KeyCode::Enter);
    story.expect_screen("desk-set-pin");
}

#[test]
fn stones_are_touched_and_an_animal_is_held_by_keys_alone() {
    let mut story = Story::with_children(2);
    taps_through_until(&mut story, "animals");
    assert_eq!(story.session().seats().len(), 0);
    taps(&mut story, KeyCode::Tab);
    // Let go too early, a hold counts for nothing.
    taps(&mut story, KeyCode::Space);
    assert_eq!(story.session().seats().len(), 0);
    key(&mut story, KeyCode::Space, ButtonState::Pressed);
    story.tablet.wait(1.5);
    key(&mut story, KeyCode::Space, ButtonState::Released);
    story.tablet.frames(2);
    assert_eq!(story.session().seats().len(), 1);
}

#[test]
fn a_finger_takes_the_ring_away() {
    let mut story = Story::with_children(2);
    taps(&mut story, KeyCode::Tab);
    story.tap("stone-1");
    let before = story.tablet.screen();
    // With the ring away the key finds nothing to do.
    taps(&mut story, KeyCode::Enter);
    assert_eq!(story.tablet.screen(), before);
}
