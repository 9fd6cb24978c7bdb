//! A day at the desk: makes a group and archives it, practises a session to its wrap-up, and cuts another one off.

use crate::{activities::ending::rules::TALK_LATER, locale::Texts};

use super::{
    super::{
        Route, by_touch,
        driver::{DriverError, Tablet},
        facilitator::{choose_plan, latest_group, type_pin, unlock_desk},
        screenshots::Screenshots,
    },
    HOLD,
    Touch::{On, OnPractice},
    follow, return_home,
};

/// What a new group plays first.
const FIRST_PLAN: &str = "first-session-60";
/// Goes after which a session that does not end is given up.
pub(super) const MOST_TURNS: usize = 120;

/// A new group: its page, its empty review, how it is deleted.
pub fn create_group(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    tablet.press(&texts.get("desk-home-make-group"))?;
    tablet.press_with(&texts.get("desk-band-c"))?;
    screenshots.photograph(tablet, "desk-new-group-chosen")?;
    tablet.press(&texts.get("desk-new-group-make"))?;
    tablet.expect_screen("desk-group")?;
    screenshots.photograph(tablet, "desk-group-new")?;
    tablet.press(&texts.get("desk-group-review"))?;
    tablet.expect_screen("desk-review")?;
    screenshots.photograph(tablet, "desk-review-empty")?;
    tablet.press(&texts.get("review-back"))?;
    tablet.frames(5);
    asks_for_deletion(tablet, screenshots, texts)?;
    return_home(tablet, texts)
}

/// The first session of the group that was made, ended early: a child asks to talk, and the desk says so until it is
/// handled. Then the group is put away.
pub fn first_meeting(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
) -> Result<(), DriverError> {
    let texts = &Texts::new(route.language);
    let group = latest_group(tablet)?;
    tablet.press_in_list(group.get(route.language))?;
    tablet.expect_screen("desk-group")?;
    choose_plan(tablet, route, FIRST_PLAN)?;
    tablet.press(&texts.get("desk-group-go"))?;
    tablet.frames(10);
    play_until(tablet, &["curtain", "weather"])?;
    unlock_desk(tablet, texts)?;
    tablet.press(&texts.get("desk-run-end"))?;
    tablet.press(&texts.get("desk-run-end-yes"))?;
    tablet.frames(10);
    play_until(tablet, &["ending"])?;
    tablet.hold(&format!("answer-{TALK_LATER}"))?;
    tablet.hold("done")?;
    play_until(tablet, &["give-back"])?;
    unlock_desk(tablet, texts)?;
    tablet.expect_screen("desk-wrap-up")?;
    screenshots.photograph(tablet, "desk-wrap-up-talk-later")?;
    tablet.press(&texts.get("desk-wrap-up-finish"))?;
    tablet.expect_screen("desk-home")?;
    screenshots.photograph(tablet, "desk-home-talk-later")?;
    tablet.press_in_list(group.get(route.language))?;
    tablet.expect_screen("desk-group")?;
    screenshots.photograph(tablet, "desk-group-met")?;
    tablet.press_in_list(&texts.get("desk-group-archive"))?;
    tablet.expect_screen("desk-home")?;
    tablet.press_in_list(&texts.with("desk-home-archived", &[("count", 1.into())]))?;
    screenshots.photograph(tablet, "desk-home-archived")
}

/// Holds the button that deletes, looks at the question for the PIN, and keeps the group.
fn asks_for_deletion(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    let delete = texts.get("desk-group-delete");
    tablet.press_in_list(&delete)?;
    let place = tablet.desk_place_of(&delete, 0);
    let place = place.ok_or_else(|| DriverError("the group cannot be deleted".into()))?;
    tablet.touch_at(place, HOLD);
    tablet.expect_screen("desk-gate")?;
    screenshots.photograph(tablet, "desk-gate-delete")?;
    tablet.press(&texts.get("desk-gate-keep-group"))?;
    tablet.expect_screen("desk-home")
}

/// A session of the practice group: the run-sheet, the calm corner, the end, the wrap-up.
pub fn practise(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    follow(tablet, texts, &[OnPractice, On("desk-group-go")])?;
    tablet.expect_screen("assent")?;
    screenshots.photograph(tablet, "stage-practice")?;
    play_until(tablet, &["curtain", "weather"])?;
    unlock_desk(tablet, texts)?;
    tablet.expect_screen("desk-run-sheet")?;
    screenshots.photograph(tablet, "desk-run-sheet")?;
    tablet.press(&texts.get("desk-run-pause"))?;
    screenshots.photograph(tablet, "desk-run-sheet-paused")?;
    tablet.press(&texts.get("desk-run-go-on"))?;
    tablet.press(&texts.get("desk-run-end"))?;
    screenshots.photograph(tablet, "desk-run-sheet-end")?;
    tablet.press(&texts.get("desk-run-end-yes"))?;
    tablet.frames(10);
    play_until(tablet, &["give-back"])?;
    unlock_desk(tablet, texts)?;
    tablet.expect_screen("desk-wrap-up")?;
    screenshots.photograph(tablet, "desk-wrap-up")?;
    tablet.press(&texts.get("desk-wrap-up-finish"))?;
    tablet.expect_screen("desk-home")
}

/// Plays what shows until one of these screens does.
pub(super) fn play_until(tablet: &mut Tablet, screens: &[&str]) -> Result<(), DriverError> {
    for choice in 0..MOST_TURNS {
        if screens.contains(&tablet.screen().as_str()) {
            return Ok(());
        }
        by_touch::play_what_shows(tablet, choice, &mut |_, _| Ok(()))?;
        tablet.frames(5);
    }
    Err(DriverError(format!("none of {screens:?} comes; it is at \"{}\"", tablet.screen())))
}

/// A session begins, and the tablet is put out in the middle of it.
pub fn cut_off_session(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
) -> Result<(), DriverError> {
    let texts = &Texts::new(route.language);
    tablet.press(&texts.get("desk-back-to-garden"))?;
    tablet.expect_screen("home")?;
    unlock_desk(tablet, texts)?;
    tablet.expect_screen("desk-home")?;
    follow(tablet, texts, &[OnPractice])?;
    choose_plan(tablet, route, FIRST_PLAN)?;
    screenshots.photograph(tablet, "desk-group-chosen")?;
    tablet.press(&texts.get("desk-group-go"))?;
    tablet.frames(10);
    play_until(tablet, &["curtain", "weather"])
}

/// On the tablet that was put out: what the desk offers when it is started again.
pub fn resume_after_cut_off(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    tablet.expect_screen("home")?;
    tablet.tap("gate")?;
    tablet.expect_screen("desk-gate")?;
    type_pin(tablet, texts)?;
    tablet.expect_screen("desk-home")?;
    screenshots.photograph(tablet, "desk-home-unfinished")?;
    follow(tablet, texts, &[On("desk-unfinished-end")])?;
    screenshots.photograph(tablet, "desk-home-unfinished-end")?;
    return_home(tablet, texts)
}
