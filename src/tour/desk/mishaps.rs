//! What goes wrong on the walk: a torn level file among one's own, a clock that is years ahead, and records that cannot be read.

use std::path::Path;

use crate::{
    locale::Texts,
    platform::folder::{self, FolderTrouble},
};

use super::super::{
    Route,
    easel::Easel,
    facilitator::comes_through_the_gate,
    hands::{Surprise, Tablet},
};

/// Simulated seconds after which own files have been read again.
const READ_AGAIN: f32 = 3.0;

/// A level of one's own is torn: the desk says so on its home, and where the fault is.
pub fn reads_a_torn_level(tablet: &mut Tablet, easel: &mut Easel, route: &Route) -> Result<(), Surprise> {
    let texts = Texts::new(route.language);
    let levels = route.levels.clone().unwrap_or_else(|| route.out.join("data/levels"));
    let file = levels.join("activities/feelings/torn.ron");
    folder::write_file(&file, b"(schema: 1, id: \"torn\", factor: emotions,").map_err(told)?;
    tablet.wait(READ_AGAIN);
    // A page says what was so when it was opened.
    tablet.press(&texts.get("desk-kept-open"))?;
    tablet.press(&texts.get("desk-back"))?;
    easel.photograph(tablet, "desk-home-faults")?;
    tablet.press_in_list(&texts.with("desk-faults-notice", &[("count", 1.into())]))?;
    tablet.expect_screen("desk-faults")?;
    easel.photograph(tablet, "desk-faults")?;
    tablet.press(&texts.get("desk-back"))?;
    tablet.expect_screen("desk-home")?;
    folder::remove_file(&file).map_err(told)?;
    tablet.wait(READ_AGAIN);
    Ok(())
}

/// On a tablet whose clock is years ahead: the desk asks whether the date is right.
pub fn finds_the_date_in_doubt(
    tablet: &mut Tablet,
    easel: &mut Easel,
    texts: &Texts,
) -> Result<(), Surprise> {
    tablet.expect_screen("home")?;
    comes_through_the_gate(tablet, texts)?;
    tablet.expect_screen("desk-date-question")?;
    easel.photograph(tablet, "desk-date-question")
}

/// On a tablet whose records are torn: the desk says what to do.
pub fn finds_the_records_torn(tablet: &mut Tablet, easel: &mut Easel) -> Result<(), Surprise> {
    tablet.expect_screen("home")?;
    tablet.tap("gate")?;
    tablet.expect_screen("desk-trouble")?;
    easel.photograph(tablet, "desk-trouble")
}

/// Tears the records in this folder.
pub fn tears_the_records(data: &Path) -> Result<(), Surprise> {
    folder::write_file(&data.join(crate::journal::FILE_NAME), &[b'?'; 4096]).map_err(told)
}

fn told(problem: FolderTrouble) -> Surprise {
    Surprise(problem.to_string())
}
