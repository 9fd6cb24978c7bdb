//! The children's side by keyboard alone: a ring goes from thing to thing, and a key does what a finger would.

use bevy::{
    input::{
        ButtonState,
        keyboard::{Key, KeyCode, KeyboardInput},
    },
    prelude::*,
};

use six_seeds::{
    kit::touch::keyboard::Focus,
    locale::Language,
    platform::voice::{SpeechRequest, Voice},
};

use crate::{
    facilitator::settings::{chooses, opens_the_settings},
    support::Story,
};

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

fn ring(story: &Story) -> Option<String> {
    story.tablet.app.world().resource::<Focus>().tag().map(str::to_owned)
}

/// Tab, until the ring is around a thing whose tag begins so.
#[track_caller]
fn goes_to(story: &mut Story, beginning: &str) -> String {
    for _ in 0..MOST_TABS {
        if let Some(tag) = ring(story).filter(|tag| tag.starts_with(beginning)) {
            return tag;
        }
        taps(story, KeyCode::Tab);
    }
    assert_eq!(ring(story).as_deref(), Some(beginning), "Tab does not lead there");
    String::new()
}

#[test]
fn the_gate_is_come_to_by_keys_alone() {
    let mut story = Story::on_a_new_tablet();
    goes_to(&mut story, "gate");
    taps(&mut story, KeyCode::Enter);
    story.expect_screen("desk-set-pin");
}

#[test]
fn stones_are_touched_and_an_animal_is_held_by_keys_alone() {
    let mut story = Story::with_children(2);
    let stones: Vec<String> =
        story.tablet.tags().into_iter().filter(|tag| tag.starts_with("stone-")).collect();
    for stone in &stones {
        goes_to(&mut story, stone);
        taps(&mut story, KeyCode::Enter);
    }
    goes_to(&mut story, "done");
    holds(&mut story, KeyCode::Enter);
    story.expect_screen("animals");
    story.tablet.wait(1.0);
    goes_to(&mut story, "animal-");
    // Let go too early, a hold counts for nothing.
    taps(&mut story, KeyCode::Space);
    assert_eq!(story.session().seats().len(), 0);
    holds(&mut story, KeyCode::Space);
    assert_eq!(story.session().seats().len(), 1);
}

fn holds(story: &mut Story, code: KeyCode) {
    key(story, code, ButtonState::Pressed);
    story.tablet.wait(1.5);
    key(story, code, ButtonState::Released);
    story.tablet.frames(2);
}

#[test]
fn a_sentence_is_read_aloud_by_keys_alone() {
    let mut story = opens_the_settings();
    chooses(&mut story, "desk-settings-voice", "desk-settings-on");
    story.press("desk-back");
    story.makes_a_group();
    story.starts_with(2);
    let tag = goes_to(&mut story, "say-");
    taps(&mut story, KeyCode::Enter);
    let text = tag.trim_start_matches("say-").to_owned();
    let asked = story.tablet.app.world().resource::<Voice>().requests();
    assert_eq!(asked, [SpeechRequest::Say { text, language: Language::English }]);
}

#[test]
fn escape_lets_go_and_a_finger_takes_the_ring_away() {
    let mut story = Story::with_children(2);
    goes_to(&mut story, "gate");
    key(&mut story, KeyCode::Enter, ButtonState::Pressed);
    taps(&mut story, KeyCode::Escape);
    key(&mut story, KeyCode::Enter, ButtonState::Released);
    story.tablet.wait(1.5);
    story.expect_screen("assent");
    let stone = story.first::<1>("stone-")[0].clone();
    story.tap(&stone);
    assert_eq!(ring(&story), None);
}
