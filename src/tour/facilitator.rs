//! The facilitator's part of the tour: the PIN, a group, the start, the run-sheet, the wrap-up, the review.

use crate::{locale::Texts, play::Table, session::Stage};

use super::{
    Route,
    easel::Easel,
    hands::{Surprise, Tablet},
};

/// The PIN of the tour.
const PIN: &str = "2468";

fn types_the_pin(tablet: &mut Tablet, texts: &Texts) -> Result<(), Surprise> {
    for digit in PIN.chars() {
        tablet.press(&digit.to_string())?;
    }
    tablet.press(&texts.get("desk-pin-enter"))
}

/// From the gate on the stage to the page behind it.
pub fn comes_through_the_gate(tablet: &mut Tablet, texts: &Texts) -> Result<(), Surprise> {
    tablet.tap("gate")?;
    tablet.expect_screen("desk-gate")?;
    types_the_pin(tablet, texts)
}

/// First use: the PIN, a group, a plan, go.
pub fn makes_a_group_and_starts(
    tablet: &mut Tablet,
    easel: &mut Easel,
    route: &Route,
) -> Result<(), Surprise> {
    let texts = Texts::new(route.language);
    tablet.expect_screen("home")?;
    easel.photograph(tablet, "garden-home")?;
    tablet.tap("gate")?;
    tablet.expect_screen("desk-set-pin")?;
    easel.photograph(tablet, "desk-set-pin")?;
    types_the_pin(tablet, &texts)?;
    types_the_pin(tablet, &texts)?;
    tablet.expect_screen("desk-home")?;
    easel.photograph(tablet, "desk-home-first")?;
    tablet.press(&texts.get("desk-home-make-group"))?;
    tablet.expect_screen("desk-new-group")?;
    let band = texts.get("desk-band-b");
    tablet.press_with(&band)?;
    let few = i32::from(route.seats) - 6;
    easel.photograph(tablet, "desk-new-group")?;
    tablet.press(&texts.get("desk-new-group-make"))?;
    tablet.expect_screen("desk-group")?;
    let plan = tablet
        .app
        .world()
        .resource::<Table>()
        .library
        .plan("first-session-60")
        .map(|(_, plan)| plan.title.clone());
    let Some(plan) = plan else { return Err(Surprise("the plan \"first-session-60\" is missing".into())) };
    tablet.press_with(plan.get(route.language))?;
    for _ in 0..few.abs() {
        let heads = texts.get("desk-group-heads");
        let key = if few < 0 { "desk-fewer" } else { "desk-more" };
        tablet.press(&texts.with(key, &[("name", heads.into())]))?;
    }
    easel.photograph(tablet, "desk-group")?;
    tablet.press(&texts.get("desk-group-go"))?;
    tablet.frames(10);
    let expected = tablet.app.world().resource::<Table>().session().map(crate::session::Session::expected);
    if expected != Some(route.seats) {
        return Err(Surprise(format!("{} children should be expected, but it is {expected:?}", route.seats)));
    }
    Ok(())
}

/// Looks at the run-sheet in the middle of a session, and gives the tablet back.
pub fn looks_at_the_run_sheet(tablet: &mut Tablet, easel: &mut Easel, route: &Route) -> Result<(), Surprise> {
    let texts = Texts::new(route.language);
    tablet.tap("gate")?;
    tablet.expect_screen("desk-gate")?;
    easel.photograph(tablet, "desk-gate")?;
    types_the_pin(tablet, &texts)?;
    tablet.expect_screen("desk-run-sheet")?;
    easel.photograph(tablet, "desk-run-sheet")?;
    tablet.press(&texts.get("desk-run-back"))?;
    tablet.frames(10);
    Ok(())
}

/// After the session: the wrap-up and the review.
pub fn wraps_up_and_reviews(tablet: &mut Tablet, easel: &mut Easel, route: &Route) -> Result<(), Surprise> {
    let texts = Texts::new(route.language);
    comes_through_the_gate(tablet, &texts)?;
    tablet.expect_screen("desk-wrap-up")?;
    easel.photograph(tablet, "desk-wrap-up")?;
    tablet.press(&texts.get("desk-wrap-up-finish"))?;
    tablet.expect_screen("desk-home")?;
    easel.photograph(tablet, "desk-home")?;
    if tablet.app.world().resource::<Table>().session().is_some() {
        return Err(Surprise("the session should be closed".into()));
    }
    let name = the_group(tablet)?;
    tablet.press_with(name.get(route.language))?;
    tablet.expect_screen("desk-group")?;
    tablet.press(&texts.get("desk-group-review"))?;
    tablet.expect_screen("desk-review")?;
    easel.photograph(tablet, "desk-review-garden")?;
    // The sessions are numbered; this group has one.
    tablet.press_with("1. ")?;
    easel.photograph(tablet, "desk-review-session")?;
    tablet.press(&texts.get("review-back"))?;
    tablet.press(&texts.get("desk-back"))?;
    tablet.expect_screen("desk-home")?;
    tablet.press(&texts.get("desk-kept-open"))?;
    tablet.expect_screen("desk-kept")?;
    easel.photograph(tablet, "desk-kept")?;
    tablet.press(&texts.get("desk-back"))?;
    tablet.press(&texts.get("desk-back-to-garden"))?;
    tablet.expect_screen("home")?;
    easel.photograph(tablet, "garden-home-grown")
}

fn the_group(tablet: &mut Tablet) -> Result<crate::content::Bilingual, Surprise> {
    let mut keeper = tablet.app.world_mut().resource_mut::<crate::play::Keeper>();
    let groups = keeper.journal().and_then(|journal| journal.groups());
    let group = groups.ok().and_then(|groups| groups.into_iter().next());
    let group = group.ok_or_else(|| Surprise("the group should be in the journal".into()))?;
    Ok(crate::desk::group_name(&group.details.first_word, &group.details.second_word))
}

/// Goes on with a session that was cut off, and prints where it is.
pub fn go_on(tablet: &mut Tablet, route: &Route) -> Result<(), Surprise> {
    let texts = Texts::new(route.language);
    tablet.expect_screen("home")?;
    comes_through_the_gate(tablet, &texts)?;
    tablet.expect_screen("desk-home")?;
    tablet.press(&texts.get("desk-unfinished-go-on"))?;
    tablet.frames(10);
    let screen = tablet.screen();
    let whose = tablet.whose_turn().unwrap_or_else(|| "nobody".to_owned());
    let session = tablet.app.world().resource::<Table>().session();
    let Some(session) = session else { return Err(Surprise("no session lies on the table".into())) };
    let place = match session.stage() {
        Stage::Finished => "finished".to_owned(),
        _ => session.step_place().map(|place| place.to_string()).unwrap_or_default(),
    };
    println!("went on: screen {screen}, step {place}, seat {whose}, {} events", session.counter());
    Ok(())
}
