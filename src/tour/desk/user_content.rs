//! Visits the facilitator's own content: a level that no plan plays, and a plan that is removed.

use crate::{
    locale::Texts,
    play::{Table, UserContent},
};

use super::{
    super::{
        driver::{DriverError, Tablet},
        screenshots::Screenshots,
    },
    HOLD,
    Touch::{On, OnLevel, OnPractice, OnStep},
    follow, return_home,
};

/// From the desk's home and back to it; no content of the facilitator's own is left.
pub(super) fn create_user_content(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    create_level(tablet, screenshots, texts)?;
    create_plan(tablet, screenshots, texts)
}

/// A level beside one that ships has no minutes before a plan plays it.
fn create_level(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    let beside = [On("desk-content-open"), OnLevel, On("desk-content-edit"), On("desk-editor-beside")];
    follow(tablet, texts, &beside)?;
    tablet.expect_screen("desk-content")?;
    // The level says the same of itself.
    tablet.press(&texts.get("desk-content-length-unknown"))?;
    let library = tablet.app.world().resource::<Table>().library.clone();
    let own = library.levels.values().find(|level| UserContent::is_own(&level.id));
    let own = own.ok_or_else(|| DriverError("there is no level of the facilitator's own".into()))?;
    tablet.press_in_list(own.title.get(texts.language()))?;
    screenshots.photograph(tablet, "desk-content-no-length")?;
    follow(tablet, texts, &[On("desk-content-edit")])?;
    tablet.brings_into_sight(&texts.get("desk-editor-remove"));
    screenshots.photograph(tablet, "desk-level-own")?;
    tablet.hold_in_list(&texts.get("desk-editor-remove"), HOLD)?;
    tablet.expect_screen("desk-content")?;
    return_home(tablet, texts)
}

/// A plan of the practice group is made shorter, kept, and taken away.
fn create_plan(tablet: &mut Tablet, screenshots: &mut Screenshots, texts: &Texts) -> Result<(), DriverError> {
    let shorter = [On("desk-group-look-inside"), OnStep, On("desk-plan-shorter"), On("desk-plan-save-own")];
    follow(tablet, texts, &[OnPractice])?;
    follow(tablet, texts, &shorter)?;
    tablet.expect_screen("desk-group")?;
    follow(tablet, texts, &[On("desk-group-look-inside")])?;
    tablet.brings_into_sight(&texts.get("desk-plan-remove"));
    screenshots.photograph(tablet, "desk-planner-remove")?;
    tablet.hold_in_list(&texts.get("desk-plan-remove"), HOLD)?;
    tablet.expect_screen("desk-group")?;
    return_home(tablet, texts)
}
