//! Visits the pages about documents: prints sheets, counts a card, writes a report.

use crate::locale::Texts;

use super::{DriverError, Tablet, screenshots::Screenshots};

/// From the group's page to its two pages about paper, and back.
pub fn visit_documents(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    tablet.press_in_list(&texts.get("desk-sheets-open"))?;
    tablet.expect_screen("desk-sheets")?;
    screenshots.photograph(tablet, "desk-sheets")?;
    let unwanted = texts.get("desk-sheets-families");
    tablet.press_in_list(&unwanted)?;
    screenshots.photograph(tablet, "desk-sheets-chosen")?;
    tablet.press(&texts.get("desk-back"))?;
    tablet.expect_screen("desk-group")?;
    tablet.press_in_list(&texts.get("desk-papers-open"))?;
    tablet.expect_screen("desk-papers")?;
    screenshots.photograph(tablet, "desk-papers")?;
    tablet.press(&texts.get("desk-papers-report"))?;
    tablet.press(&texts.get("desk-papers-handover"))?;
    tablet.press(&texts.get("desk-papers-log-xlsx"))?;
    screenshots.photograph(tablet, "desk-papers-written")?;
    tablet.push_up();
    let [partner, what] = ["desk-papers-family", "desk-papers-given"].map(|key| texts.get(key));
    let told = texts.with("desk-papers-counter", &[("partner", partner.into()), ("what", what.into())]);
    tablet.press_in_list(&texts.with("desk-more", &[("name", told.into())]))?;
    screenshots.photograph(tablet, "desk-papers-counted")?;
    tablet.press(&texts.get("desk-back"))?;
    tablet.expect_screen("desk-group")
}
