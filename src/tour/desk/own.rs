//! The walk among what is one's own: a level that no plan plays, and a plan that is taken away.

use crate::{
    locale::Texts,
    play::{OwnContent, Table},
};

use super::{
    super::{
        easel::Easel,
        hands::{Surprise, Tablet},
    },
    HOLD,
    Touch::{On, OnLevel, OnPractice, OnStep},
    comes_back, follows,
};

/// From the desk's home and back to it; nothing of one's own is left.
pub(super) fn makes_its_own(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    makes_a_level(tablet, easel, texts)?;
    makes_a_plan(tablet, easel, texts)
}

/// A level beside one that ships has no minutes before a plan plays it.
fn makes_a_level(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    let beside = [On("desk-content-open"), OnLevel, On("desk-content-edit"), On("desk-editor-beside")];
    follows(tablet, texts, &beside)?;
    tablet.expect_screen("desk-content")?;
    // The level says the same of itself.
    tablet.press(&texts.get("desk-content-length-unknown"))?;
    let library = tablet.app.world().resource::<Table>().library.clone();
    let own = library.levels.values().find(|level| OwnContent::is_own(&level.id));
    let own = own.ok_or_else(|| Surprise("there is no level of one's own".into()))?;
    tablet.press_in_list(own.title.get(texts.language()))?;
    easel.photograph(tablet, "desk-content-no-length")?;
    follows(tablet, texts, &[On("desk-content-edit")])?;
    tablet.brings_into_sight(&texts.get("desk-editor-remove"));
    easel.photograph(tablet, "desk-level-own")?;
    tablet.hold_in_list(&texts.get("desk-editor-remove"), HOLD)?;
    tablet.expect_screen("desk-content")?;
    comes_back(tablet, texts)
}

/// A plan of the practice group is made shorter, kept, and taken away.
fn makes_a_plan(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    let shorter = [On("desk-group-look-inside"), OnStep, On("desk-plan-shorter"), On("desk-plan-save-own")];
    follows(tablet, texts, &[OnPractice])?;
    follows(tablet, texts, &shorter)?;
    tablet.expect_screen("desk-group")?;
    follows(tablet, texts, &[On("desk-group-look-inside")])?;
    tablet.brings_into_sight(&texts.get("desk-plan-remove"));
    easel.photograph(tablet, "desk-planner-remove")?;
    tablet.hold_in_list(&texts.get("desk-plan-remove"), HOLD)?;
    tablet.expect_screen("desk-group")?;
    comes_back(tablet, texts)
}
