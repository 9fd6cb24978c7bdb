//! Reading aloud: what a child touches is read by the tablet's voice, and nothing else ever is.

use bevy::math::Vec2;
use six_seeds::{
    kit::DisplaySettings,
    locale::Language,
    platform::voice::{SpeechRequest, Voice},
};

use crate::{
    facilitator::settings::{chooses, opens_the_settings},
    support::Story,
};

/// A session of so many children on a tablet that reads aloud.
fn begins_with(count: u8) -> Story {
    let mut story = opens_the_settings();
    chooses(&mut story, "desk-settings-voice", "desk-settings-on");
    story.press("desk-back");
    story.makes_a_group();
    story.starts_with(count);
    story
}

fn asked(story: &Story) -> Vec<SpeechRequest> {
    story.tablet.app.world().resource::<Voice>().requests().to_vec()
}

fn says(text: impl Into<String>) -> SpeechRequest {
    SpeechRequest::Say { text: text.into(), language: Language::English }
}

/// The speakers on the screen, by their tags.
fn speakers(story: &mut Story) -> Vec<String> {
    story.tablet.frames(3);
    story.tablet.tags().into_iter().filter(|tag| tag.starts_with("say-")).collect()
}

/// Touches the only speaker and gives back what it reads.
#[track_caller]
fn touches_the_speaker(story: &mut Story) -> String {
    let found = speakers(story);
    assert_eq!(found.len(), 1, "{found:?}");
    story.tap(&found[0]);
    story.tablet.frames(2);
    found[0].trim_start_matches("say-").to_owned()
}

#[test]
fn it_is_off_until_somebody_wants_it() {
    let mut story = Story::with_children(2);
    assert!(speakers(&mut story).is_empty());
    story.plays_until("give-back");
    assert!(asked(&story).is_empty());
}

#[test]
fn a_touched_sentence_is_read_until_it_is_no_longer_there() {
    let mut story = begins_with(2);
    assert!(asked(&story).is_empty(), "nothing is read by itself");
    let begin = touches_the_speaker(&mut story);
    assert_eq!(begin, story.text("assent-begin"));
    assert_eq!(asked(&story), [says(begin.clone())]);
    // The first stone tells another sentence.
    story.tap("stone-1");
    assert_eq!(asked(&story), [says(begin.clone()), SpeechRequest::Hush]);
    let sentence = touches_the_speaker(&mut story);
    assert_ne!(sentence, begin);
    touches_the_speaker(&mut story);
    assert_eq!(asked(&story)[2..], [says(sentence.clone()), says(sentence)], "and once more");
    // The desk comes between.
    story.tap("gate");
    story.expect_screen("desk-gate");
    assert_eq!(asked(&story).last(), Some(&SpeechRequest::Hush));
    assert_eq!(asked(&story).len(), 5, "it is asked to be silent once");
}

#[test]
fn the_calm_corner_and_the_curtain_are_silent() {
    let mut story = begins_with(2);
    story.plays_until("weather");
    for (act, screen) in [("pause", "calm-corner"), ("skip", "curtain")] {
        touches_the_speaker(&mut story);
        assert_ne!(asked(&story).last(), Some(&SpeechRequest::Hush));
        if act == "skip" {
            story.hold(act);
        } else {
            story.tap(act);
        }
        story.expect_screen(screen);
        assert_eq!(asked(&story).last(), Some(&SpeechRequest::Hush), "{screen}");
        if screen == "calm-corner" {
            story.tap("go-on");
            story.plays_until("weather");
        }
    }
    assert!(speakers(&mut story).is_empty(), "the curtain asks nothing");
}

#[test]
fn what_a_child_chooses_is_never_said() {
    let mut story = begins_with(3);
    story.plays_until("give-back");
    assert!(asked(&story).is_empty());
}

#[test]
fn questions_of_the_private_screens_are_read_and_their_answers_are_not() {
    let mut story = begins_with(2);
    for screen in ["weather", "ending"] {
        story.plays_until(screen);
        let texts = speakers(&mut story);
        assert!(!texts.is_empty(), "{screen}");
        for tag in &texts {
            story.tap(tag);
            story.tablet.frames(2);
        }
        let before = asked(&story).len();
        assert_eq!(before % 2, texts.len() % 2);
        story.plays_what_shows(1);
        let after = asked(&story);
        assert!(after[before..].iter().all(|one| *one == SpeechRequest::Hush), "{screen}: {after:?}");
        for answer in ["Sunny", "I’m OK", "Talk later", "Skip"] {
            assert!(!after.contains(&says(answer)), "{answer}");
        }
    }
}

#[test]
fn where_all_choose_together_the_choice_is_said_once_it_is_made() {
    let mut story = begins_with(0);
    story.plays_until("feelings");
    let before = asked(&story);
    assert!(before.is_empty(), "{before:?}");
    story.plays_what_shows(0);
    let labels: Vec<String> = asked(&story)
        .into_iter()
        .filter_map(|one| match one {
            SpeechRequest::Say { text, .. } => Some(text),
            SpeechRequest::Hush => None,
        })
        .collect();
    assert_eq!(labels.len(), 1, "{labels:?}");
    assert!(labels[0].len() < 30, "the words of a card: {labels:?}");
}

#[test]
fn a_tablet_without_a_voice_shows_no_speaker() {
    let mut story = begins_with(2);
    story.tablet.app.insert_resource(Voice::noted(&[Language::SimplifiedChinese]));
    assert!(speakers(&mut story).is_empty(), "it would stay silent");
    assert!(!story.tablet.app.world().resource::<DisplaySettings>().reads_aloud);
    story.tablet.app.insert_resource(Voice::noted(&[Language::English]));
    assert_eq!(speakers(&mut story).len(), 1);
}

#[test]
fn a_speaker_is_large_enough_for_a_small_finger() {
    let mut story = begins_with(2);
    let [tag] = speakers(&mut story).try_into().unwrap();
    let place = story.place_of(&tag);
    // As far out as a target of 9 mm on an 8-inch tablet goes: 5.3 % of the screen's width.
    let edge = 0.053 * 1280.0 / 2.0;
    let sides = [Vec2::NEG_X, Vec2::X, Vec2::NEG_Y, Vec2::Y];
    for (index, side) in sides.into_iter().enumerate() {
        story.tablet.touch_at(place + side * edge, 0.1);
        story.tablet.frames(2);
        assert_eq!(asked(&story).len(), index + 1, "{side}");
    }
}

#[test]
fn the_sample_is_heard_on_the_desk() {
    let mut story = opens_the_settings();
    story.press_in_list("desk-settings-voice-hear");
    let sample = story.text("desk-settings-voice-sample");
    assert_eq!(asked(&story), [says(sample)]);
}
