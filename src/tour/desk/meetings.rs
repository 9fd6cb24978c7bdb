//! The walk with two real groups: they are asked at the start of a programme, the desk proposals after a hard session, and
//! what all groups together said.

use crate::{locale::Texts, play::Table, session::Session};

use super::{
    super::{
        Route, by_touch,
        driver::{DriverError, Tablet},
        facilitator::{choose_plan, latest_group, unlock_desk},
        screenshots::Screenshots,
    },
    Touch::On,
    day::{MOST_TURNS, play_until},
    follow, return_home,
};

/// The first session of a programme, in which the children are asked.
const FIRST_OF_EIGHT: &str = "eight-1";

/// From the desk's home and back to it.
pub(super) fn measure_two_groups(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
) -> Result<(), DriverError> {
    let texts = &Texts::new(route.language);
    for _ in 0..2 {
        let made = ["desk-home-make-group", "desk-band-b", "desk-new-group-make"];
        follow(tablet, texts, &made.map(On))?;
        tablet.expect_screen("desk-group")?;
        choose_plan(tablet, route, FIRST_OF_EIGHT)?;
        tablet.press(&texts.get("desk-group-go"))?;
        tablet.frames(10);
        is_asked(tablet)?;
        ends_hard(tablet, texts)?;
    }
    let group = latest_group(tablet)?;
    tablet.press_in_list(group.get(route.language))?;
    tablet.expect_screen("desk-group")?;
    screenshots.photograph(tablet, "desk-group-proposals")?;
    follow(tablet, texts, &[On("desk-group-review"), On("review-measure-all-groups")])?;
    tablet.expect_screen("desk-all-groups")?;
    screenshots.photograph(tablet, "desk-all-groups-told")?;
    tablet.press(&texts.get("desk-all-html"))?;
    tablet.until_done();
    screenshots.photograph(tablet, "desk-all-groups-written")?;
    return_home(tablet, texts)
}

/// Plays until every child has been asked.
fn is_asked(tablet: &mut Tablet) -> Result<(), DriverError> {
    play_until(tablet, &["measure"])?;
    let step =
        |tablet: &Tablet| tablet.app.world().resource::<Table>().session().and_then(Session::step_place);
    let asked = step(tablet);
    for choice in 0..MOST_TURNS {
        if step(tablet) != asked {
            return Ok(());
        }
        by_touch::play_what_shows(tablet, choice, &mut |_, _| Ok(()))?;
        tablet.frames(5);
    }
    Err(DriverError("the children are asked without an end".into()))
}

/// The session is ended here, and in the wrap-up joining in was not yet so.
fn ends_hard(tablet: &mut Tablet, texts: &Texts) -> Result<(), DriverError> {
    unlock_desk(tablet, texts)?;
    tablet.press(&texts.get("desk-run-end"))?;
    tablet.press(&texts.get("desk-run-end-yes"))?;
    tablet.frames(10);
    play_until(tablet, &["give-back"])?;
    unlock_desk(tablet, texts)?;
    tablet.expect_screen("desk-wrap-up")?;
    tablet.press_in_list(&format!(
        "{} {}",
        texts.get("desk-wrap-up-joining"),
        texts.get("desk-wrap-up-not-yet")
    ))?;
    tablet.press(&texts.get("desk-wrap-up-finish"))?;
    tablet.expect_screen("desk-home")
}
