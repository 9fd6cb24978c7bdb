//! The facilitator shows the group its garden's story: a slow film on the children's side that can be stopped.

use crate::support::{Story, level_session::show_the_film};

/// Simulated seconds of the whole film.
const WHOLE: f32 = 70.0;

fn after_a_session() -> Story {
    let mut story = Story::with_children(6);
    story.plays_until("give-back");
    story.wraps_up();
    story
}

#[test]
fn the_film_tells_the_garden_s_story_and_ends_in_the_garden() {
    let mut story = after_a_session();
    show_the_film(&mut story);
    story.tablet.wait(1.0);
    assert!(!story.tablet.sees("film-stone-0"), "it begins slowly");
    story.tablet.wait(WHOLE);
    assert!(story.tablet.sees("film-stone-0"), "the meeting lies on the path");
    assert!(story.tablet.sees("film-thanks"), "it ends with thanks");
    story.tap("stop-film");
    story.expect_screen("home");
}

#[test]
fn the_lock_ends_the_film_and_asks_for_the_pin() {
    let mut story = after_a_session();
    show_the_film(&mut story);
    story.comes_through_the_gate();
    story.expect_screen("desk-home");
    story.press("desk-back-to-garden");
    story.expect_screen("home");
}
