//! A day at the desk: a group is made and put away, a session is practised to its wrap-up, another one is cut off.

use crate::{activities::ending::rules::TALK_LATER, locale::Texts};

use super::{
    super::{
        Route, by_touch,
        easel::Easel,
        facilitator::{chooses_the_plan, comes_through_the_gate, the_group, types_the_pin},
        hands::{Surprise, Tablet},
    },
    HOLD,
    Touch::{On, OnPractice},
    comes_back, follows,
};

/// What a new group plays first.
const FIRST_PLAN: &str = "first-session-60";
/// Goes after which a session that does not end is given up.
pub(super) const MOST_GOES: usize = 120;

/// A new group: its page, its empty review, how it is deleted.
pub fn makes_a_group(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    tablet.press(&texts.get("desk-home-make-group"))?;
    tablet.press_with(&texts.get("desk-band-c"))?;
    easel.photograph(tablet, "desk-new-group-chosen")?;
    tablet.press(&texts.get("desk-new-group-make"))?;
    tablet.expect_screen("desk-group")?;
    easel.photograph(tablet, "desk-group-new")?;
    tablet.press(&texts.get("desk-group-review"))?;
    tablet.expect_screen("desk-review")?;
    easel.photograph(tablet, "desk-review-empty")?;
    tablet.press(&texts.get("review-back"))?;
    tablet.frames(5);
    asks_for_deletion(tablet, easel, texts)?;
    comes_back(tablet, texts)
}

/// The first session of the group that was made, ended early: a child asks to talk, and the desk says so until it is
/// handled. Then the group is put away.
pub fn meets_for_the_first_time(
    tablet: &mut Tablet,
    easel: &mut Easel,
    route: &Route,
) -> Result<(), Surprise> {
    let texts = &Texts::new(route.language);
    let group = the_group(tablet)?;
    tablet.press_in_list(group.get(route.language))?;
    tablet.expect_screen("desk-group")?;
    chooses_the_plan(tablet, route, FIRST_PLAN)?;
    tablet.press(&texts.get("desk-group-go"))?;
    tablet.frames(10);
    plays_until(tablet, &["curtain", "weather"])?;
    comes_through_the_gate(tablet, texts)?;
    tablet.press(&texts.get("desk-run-end"))?;
    tablet.press(&texts.get("desk-run-end-yes"))?;
    tablet.frames(10);
    plays_until(tablet, &["ending"])?;
    tablet.hold(&format!("answer-{TALK_LATER}"))?;
    tablet.hold("done")?;
    plays_until(tablet, &["give-back"])?;
    comes_through_the_gate(tablet, texts)?;
    tablet.expect_screen("desk-wrap-up")?;
    easel.photograph(tablet, "desk-wrap-up-talk-later")?;
    tablet.press(&texts.get("desk-wrap-up-finish"))?;
    tablet.expect_screen("desk-home")?;
    easel.photograph(tablet, "desk-home-talk-later")?;
    tablet.press_in_list(group.get(route.language))?;
    tablet.expect_screen("desk-group")?;
    easel.photograph(tablet, "desk-group-met")?;
    tablet.press_in_list(&texts.get("desk-group-archive"))?;
    tablet.expect_screen("desk-home")?;
    tablet.press_in_list(&texts.with("desk-home-archived", &[("count", 1.into())]))?;
    easel.photograph(tablet, "desk-home-archived")
}

/// Holds the button that deletes, looks at the question for the PIN, and keeps the group.
fn asks_for_deletion(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    let delete = texts.get("desk-group-delete");
    tablet.press_in_list(&delete)?;
    let place = tablet.desk_place_of(&delete, 0);
    let place = place.ok_or_else(|| Surprise("the group cannot be deleted".into()))?;
    tablet.touch_at(place, HOLD);
    tablet.expect_screen("desk-gate")?;
    easel.photograph(tablet, "desk-gate-delete")?;
    tablet.press(&texts.get("desk-gate-keep-group"))?;
    tablet.expect_screen("desk-home")
}

/// A session of the practice group: the run-sheet, the calm corner, the end, the wrap-up.
pub fn practises(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    follows(tablet, texts, &[OnPractice, On("desk-group-go")])?;
    tablet.expect_screen("assent")?;
    easel.photograph(tablet, "stage-practice")?;
    plays_until(tablet, &["curtain", "weather"])?;
    comes_through_the_gate(tablet, texts)?;
    tablet.expect_screen("desk-run-sheet")?;
    easel.photograph(tablet, "desk-run-sheet")?;
    tablet.press(&texts.get("desk-run-pause"))?;
    easel.photograph(tablet, "desk-run-sheet-paused")?;
    tablet.press(&texts.get("desk-run-go-on"))?;
    tablet.press(&texts.get("desk-run-end"))?;
    easel.photograph(tablet, "desk-run-sheet-end")?;
    tablet.press(&texts.get("desk-run-end-yes"))?;
    tablet.frames(10);
    plays_until(tablet, &["give-back"])?;
    comes_through_the_gate(tablet, texts)?;
    tablet.expect_screen("desk-wrap-up")?;
    easel.photograph(tablet, "desk-wrap-up")?;
    tablet.press(&texts.get("desk-wrap-up-finish"))?;
    tablet.expect_screen("desk-home")
}

/// Plays what shows until one of these screens does.
pub(super) fn plays_until(tablet: &mut Tablet, screens: &[&str]) -> Result<(), Surprise> {
    for choice in 0..MOST_GOES {
        if screens.contains(&tablet.screen().as_str()) {
            return Ok(());
        }
        by_touch::play_what_shows(tablet, choice, &mut |_, _| Ok(()))?;
        tablet.frames(5);
    }
    Err(Surprise(format!("none of {screens:?} comes; it is at \"{}\"", tablet.screen())))
}

/// A session begins, and the tablet is put out in the middle of it.
pub fn is_cut_off(tablet: &mut Tablet, easel: &mut Easel, route: &Route) -> Result<(), Surprise> {
    let texts = &Texts::new(route.language);
    tablet.press(&texts.get("desk-back-to-garden"))?;
    tablet.expect_screen("home")?;
    comes_through_the_gate(tablet, texts)?;
    tablet.expect_screen("desk-home")?;
    follows(tablet, texts, &[OnPractice])?;
    chooses_the_plan(tablet, route, FIRST_PLAN)?;
    easel.photograph(tablet, "desk-group-chosen")?;
    tablet.press(&texts.get("desk-group-go"))?;
    tablet.frames(10);
    plays_until(tablet, &["curtain", "weather"])
}

/// On the tablet that was put out: what the desk offers when it is started again.
pub fn comes_again(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    tablet.expect_screen("home")?;
    tablet.tap("gate")?;
    tablet.expect_screen("desk-gate")?;
    types_the_pin(tablet, texts)?;
    tablet.expect_screen("desk-home")?;
    easel.photograph(tablet, "desk-home-unfinished")?;
    follows(tablet, texts, &[On("desk-unfinished-end")])?;
    easel.photograph(tablet, "desk-home-unfinished-end")?;
    comes_back(tablet, texts)
}
