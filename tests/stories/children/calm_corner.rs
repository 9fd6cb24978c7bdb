//! What a group has found helpful stands first in its calm corner.

use six_seeds::tour::by_touch;

use crate::support::Story;

const FIRST_SESSION: &str = include_str!("../../../levels/programmes/first-session.ron");
const FEELINGS: &str =
    r#"["feelings-a-kite", "feelings-b-bus", "feelings-c-message", "feelings-d-far-away"]"#;
const CALM_LAB: &str = r#"["calm-lab-a-fallen-tower", "calm-lab-b-before-the-relay", "calm-lab-c-dormitory", "calm-lab-d-first-shift"]"#;

/// The tool that stands first in the calm corner: a look there and back.
#[track_caller]
fn first_tool(story: &mut Story) -> String {
    story.tap("pause");
    story.expect_screen("calm-corner");
    let tools = by_touch::all(&mut story.tablet, "tool-");
    let mut places: Vec<_> = tools.into_iter().map(|tool| (story.place_of(&tool).x, tool)).collect();
    places.sort_by(|one, other| one.0.total_cmp(&other.0));
    story.tap("go-on");
    places.swap_remove(0).1
}

#[test]
fn what_helped_seven_children_in_the_lab_stands_first_in_the_corner_once_all_have_said_it() {
    assert!(FIRST_SESSION.contains(FEELINGS));
    let mut story = Story::on_a_new_tablet();
    story.writes("programmes/first-session.ron", &FIRST_SESSION.replace(FEELINGS, CALM_LAB));
    story.sets_the_first_pin();
    story.makes_a_group();
    story.starts_with(7);
    story.plays_until("calm_lab");
    story.plays_what_shows(0);
    story.expect_screen("curtain");
    story.tap("lift-curtain");
    for child in 0..7 {
        if child > 0 {
            assert_eq!(first_tool(&mut story), "tool-breath", "what one child says, the next does not see");
        }
        story.drag("stone-squeeze", "moss");
        if child < 6 {
            story.pass_tablet();
        }
    }
    story.hold("done");
    story.expect_screen("curtain");
    story.tap("lift-curtain");
    story.expect_screen("away");
    assert_eq!(first_tool(&mut story), "tool-squeeze", "seven children have said so");
    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.press("desk-unfinished-go-on");
    story.expect_screen("curtain");
    assert_eq!(first_tool(&mut story), "tool-squeeze", "it is known again from the journal");
}

#[test]
fn the_calm_corner_as_a_step_lets_the_group_go_on_once_a_tool_was_opened() {
    assert!(FIRST_SESSION.contains(FEELINGS));
    let mut story = Story::on_a_new_tablet();
    story.writes("programmes/first-session.ron", &FIRST_SESSION.replace(FEELINGS, r#"["calm-corner"]"#));
    story.sets_the_first_pin();
    story.makes_a_group();
    story.starts_with(2);
    story.plays_until("calm");
    assert!(!story.tablet.sees("done"), "nothing was done yet");
    story.plays_what_shows(0);
    story.tablet.frames(4);
    assert_ne!(story.tablet.screen(), "calm", "the group went on");
}
