//! Errors on the walk: a damaged level file among the facilitator's own, a clock that is years ahead, and records that cannot be
//! read.

use std::path::Path;

use crate::{
    locale::Texts,
    platform::folder::{self, FolderError},
};

use super::super::{
    Route,
    driver::{DriverError, Tablet},
    facilitator::unlock_desk,
    screenshots::Screenshots,
};

/// Simulated seconds after which own files have been read again.
const READ_AGAIN: f32 = 3.0;

/// A level of the facilitator's own is damaged: the desk says so on its home, and where the fault is.
pub fn read_damaged_level(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
) -> Result<(), DriverError> {
    let texts = Texts::new(route.language);
    let levels = route.levels.clone().unwrap_or_else(|| route.out.join("data/levels"));
    let file = levels.join("activities/feelings/torn.ron");
    folder::write_file(&file, b"(schema: 1, id: \"torn\", factor: emotions,").map_err(told)?;
    tablet.wait(READ_AGAIN);
    // A page says what was so when it was opened.
    tablet.press(&texts.get("desk-kept-open"))?;
    tablet.press(&texts.get("desk-back"))?;
    screenshots.photograph(tablet, "desk-home-faults")?;
    tablet.press_in_list(&texts.with("desk-faults-notice", &[("count", 1.into())]))?;
    tablet.expect_screen("desk-faults")?;
    screenshots.photograph(tablet, "desk-faults")?;
    tablet.press(&texts.get("desk-back"))?;
    tablet.expect_screen("desk-home")?;
    folder::remove_file(&file).map_err(told)?;
    tablet.wait(READ_AGAIN);
    Ok(())
}

/// On a tablet whose clock is years ahead: the desk asks whether the date is right.
pub fn visit_date_question(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    tablet.expect_screen("home")?;
    unlock_desk(tablet, texts)?;
    tablet.expect_screen("desk-date-question")?;
    screenshots.photograph(tablet, "desk-date-question")
}

/// On a tablet whose records are torn: the desk says what to do.
pub fn visit_damaged_records(tablet: &mut Tablet, screenshots: &mut Screenshots) -> Result<(), DriverError> {
    tablet.expect_screen("home")?;
    tablet.tap("gate")?;
    tablet.expect_screen("desk-trouble")?;
    screenshots.photograph(tablet, "desk-trouble")
}

/// Tears the records in this folder.
pub fn damage_records(data: &Path) -> Result<(), DriverError> {
    folder::write_file(&data.join(crate::journal::FILE_NAME), &[b'?'; 4096]).map_err(told)
}

fn told(problem: FolderError) -> DriverError {
    DriverError(problem.to_string())
}
