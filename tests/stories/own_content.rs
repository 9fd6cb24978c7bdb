//! An author changes a file in the app's folder while the app runs, and the desk offers it.

use crate::support::Story;

const DROP_IN: &str = include_str!("../../levels/programmes/drop-in.ron");
const MEASURE: &str = include_str!("../../levels/measures/measure-seeds-young-a.ron");

#[test]
fn a_plan_that_is_written_while_the_app_runs_is_offered() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    assert!(!story.tablet.offers("Our Thursday"));
    story.writes("programmes/drop-in.ron", &DROP_IN.replace("Drop in, 25 minutes", "Our Thursday"));
    story.press("desk-back");
    story.opens_the_group();
    assert!(story.tablet.offers("Our Thursday") && !story.tablet.offers("Drop in, 25 minutes"));
}

#[test]
fn a_file_with_a_fault_takes_nothing_away_and_is_told() {
    let mut story = Story::on_a_new_tablet();
    story.writes("programmes/drop-in.ron", &DROP_IN.replace("minutes: 25", "minutes: 24"));
    story.sets_the_first_pin();
    story.reads_the_faults(1);
    story.press("desk-back");
    story.makes_a_group();
    assert!(story.tablet.offers("Drop in, 25 minutes"));
}

#[test]
fn a_questionnaire_of_another_holder_is_played_once_the_right_is_confirmed() {
    let mut story = Story::on_a_new_tablet();
    let theirs = MEASURE
        .replace("measure-seeds-young-a", "their-scale")
        .replace("(en: \"Six Seeds\"", "(en: \"A university\"");
    let asks_it = DROP_IN
        .replace("bands: [\"A\", \"B\", \"C\", \"D\"]", "bands: [\"A\", \"B\"]")
        .replace("levels: [\"check-in\"]", "levels: [\"their-scale\"]");
    story.writes("measures/their-scale.ron", &theirs);
    story.writes("programmes/drop-in.ron", &asks_it);
    story.sets_the_first_pin();
    story.makes_a_group();
    story.tablet.press_in_list("Drop in, 25 minutes").unwrap();
    story.press("desk-group-go");
    assert!(story.is_in_sight("desk-rights-yes"), "it is asked first");
    story.press("desk-rights-no");
    story.expect_screen("desk-group");
    story.press("desk-group-go");
    story.press("desk-rights-yes");
    story.expect_screen("assent");
}
