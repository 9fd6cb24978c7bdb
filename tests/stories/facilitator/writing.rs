//! Writing on the desk: it counts as a touch for the idle lock; words are copied and pasted by keys.

use bevy::{
    input::{
        ButtonState,
        keyboard::{Key, KeyCode, KeyboardInput},
    },
    prelude::*,
    window::Ime,
};
use six_seeds::{platform::writing::WritingActivity, play::Keeper};

use crate::{
    facilitator::input_method::{opens_a_level, touches_the_field, window},
    facilitator::lock::the_idle_lock_falls,
    support::Story,
};

/// More than half of the minutes after which the desk locks.
const SIX_MINUTES: i64 = 6 * 60;

/// Time passes while something of the sort is done again and again, and nothing else.
fn writes_for_a_while(story: &mut Story, mut writes: impl FnMut(&mut Story)) {
    for _ in 0..4 {
        story.tablet.app.world_mut().resource_mut::<Keeper>().clock.advance(SIX_MINUTES);
        writes(story);
        story.tablet.frames(3);
        story.expect_screen("desk-level");
    }
}

#[test]
fn the_desk_does_not_lock_while_words_are_written_on_the_glass_or_with_an_input_method() {
    let mut story = opens_a_level();
    touches_the_field(&mut story, "嘟嘟的风筝");
    let window = window(&mut story);
    writes_for_a_while(&mut story, |story| {
        story.tablet.app.world_mut().write_message(WritingActivity);
    });
    writes_for_a_while(&mut story, |story| {
        let (value, cursor) = ("niao".to_owned(), Some((4, 4)));
        story.tablet.app.world_mut().write_message(Ime::Preedit { window, value, cursor });
    });
    writes_for_a_while(&mut story, |story| {
        story.tablet.app.world_mut().write_message(Ime::Commit { window, value: "鸟".to_owned() });
    });
    the_idle_lock_falls(&mut story);
}

/// Presses a key and lets it go.
fn key(story: &mut Story, key_code: KeyCode, logical_key: &Key) {
    for state in [ButtonState::Pressed, ButtonState::Released] {
        turns(story, key_code, logical_key, state);
    }
}

fn turns(story: &mut Story, key_code: KeyCode, logical_key: &Key, state: ButtonState) {
    let (window, logical_key) = (window(story), logical_key.clone());
    story.tablet.app.world_mut().write_message(KeyboardInput {
        key_code,
        logical_key,
        state,
        text: None,
        repeat: false,
        window,
    });
    story.tablet.frames(2);
}

/// Presses this letter while the key for commands is held.
fn commands(story: &mut Story, key_code: KeyCode, letter: &str) {
    turns(story, KeyCode::ControlLeft, &Key::Control, ButtonState::Pressed);
    key(story, key_code, &Key::Character(letter.into()));
    turns(story, KeyCode::ControlLeft, &Key::Control, ButtonState::Released);
}

#[test]
fn words_are_copied_from_one_field_and_pasted_into_another() {
    let mut story = opens_a_level();
    touches_the_field(&mut story, "嘟嘟的风筝");
    commands(&mut story, KeyCode::KeyA, "a");
    commands(&mut story, KeyCode::KeyC, "c");
    touches_the_field(&mut story, "Dudu and the kite");
    key(&mut story, KeyCode::End, &Key::End);
    commands(&mut story, KeyCode::KeyV, "v");
    let fields = story.tablet.desk_fields();
    assert!(fields.iter().any(|field| field == "Dudu and the kite嘟嘟的风筝"), "{fields:?}");
    commands(&mut story, KeyCode::KeyA, "a");
    commands(&mut story, KeyCode::KeyX, "x");
    let fields = story.tablet.desk_fields();
    assert!(!fields.iter().any(|field| field.contains("Dudu and the kite嘟")), "{fields:?}");
    touches_the_field(&mut story, "嘟嘟的风筝");
    commands(&mut story, KeyCode::KeyA, "a");
    commands(&mut story, KeyCode::KeyV, "v");
    let fields = story.tablet.desk_fields();
    assert!(
        fields.iter().any(|field| field == "Dudu and the kite嘟嘟的风筝"),
        "what was cut comes out: {fields:?}"
    );
}
