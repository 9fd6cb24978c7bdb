//! The walk goes on with a real group: a sealed pack of it, a copy of all, reading one, and long work that is given up.

use std::time::Duration;

use crate::{desk::Pace, locale::Texts};

use super::{
    super::{
        driver::{DriverError, Tablet},
        screenshots::Screenshots,
    },
    Touch::{On, OnPractice},
    follow, return_home,
};

/// Long enough between two steps for a picture.
const SLOW: Pace = Pace { frame: Duration::ZERO, moment: Duration::ZERO, between: 60 };

/// No programme has more sheets.
const MOST_SHEETS: usize = 60;

/// From the desk's home and back to it.
pub(super) fn exchange_packs(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    let made = ["desk-home-make-group", "desk-band-b", "desk-animals-stay", "desk-new-group-make"];
    follow(tablet, texts, &made.map(On))?;
    tablet.expect_screen("desk-group")?;
    follow(tablet, texts, &[On("desk-papers-open")])?;
    let number = create_pack(tablet, screenshots, texts, ("desk-pack-group-make", "desk-pack-number"))?;
    tablet.expect_screen("desk-papers")?;
    screenshots.photograph(tablet, "desk-papers-packed")?;
    return_home(tablet, texts)?;
    follow(tablet, texts, &[On("desk-settings-open"), On("desk-settings-records")])?;
    create_pack(tablet, screenshots, texts, ("desk-copy-make", "desk-pack-number-copy"))?;
    tablet.expect_screen("desk-settings")?;
    screenshots.photograph(tablet, "desk-settings-copy")?;
    follow(tablet, texts, &[On("desk-pack-read-open")])?;
    tablet.expect_screen("desk-read-pack")?;
    screenshots.photograph(tablet, "desk-read-pack")?;
    import_pack(tablet, screenshots, texts, &number)?;
    cancel_work(tablet, screenshots, texts)
}

/// Makes one, and reads its number from the page.
fn create_pack(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
    (key, picture): (&'static str, &str),
) -> Result<String, DriverError> {
    follow(tablet, texts, &[On(key)])?;
    tablet.expect_screen("desk-pack-number")?;
    screenshots.photograph(tablet, picture)?;
    let is_number = |words: &String| words.len() == 14 && words.starts_with(|one: char| one.is_ascii_digit());
    let number = tablet.desk_words().into_iter().find(is_number);
    let number = number.ok_or_else(|| DriverError("no number is shown".into()))?.replace(' ', "");
    tablet.press(&texts.get("desk-recovery-written"))?;
    tablet.frames(5);
    Ok(number)
}

/// Reads the group's pack, with a slip in its number first.
fn import_pack(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
    number: &str,
) -> Result<(), DriverError> {
    let name = texts.get("print-file-pack");
    tablet.press_in_list(&format!("_{}.", name.replace(' ', "-")))?;
    tablet.frames(5);
    let slip = format!("{}{}", &number[..11], if number.ends_with('0') { "1" } else { "0" });
    type_number(tablet, texts, &slip)?;
    screenshots.photograph(tablet, "desk-read-pack-wrong-number")?;
    for _ in 0..number.len() {
        tablet.press(&texts.get("desk-pin-delete"))?;
    }
    type_number(tablet, texts, number)?;
    screenshots.photograph(tablet, "desk-read-pack-done")?;
    tablet.press(&texts.get("desk-pack-taken-done"))?;
    tablet.expect_screen("desk-home")
}

fn type_number(tablet: &mut Tablet, texts: &Texts, number: &str) -> Result<(), DriverError> {
    for digit in number.chars() {
        tablet.press(&digit.to_string())?;
    }
    tablet.press(&texts.get("desk-pin-enter"))?;
    tablet.until_done();
    Ok(())
}

/// Writes all sheets, slowly, and stops.
fn cancel_work(tablet: &mut Tablet, screenshots: &mut Screenshots, texts: &Texts) -> Result<(), DriverError> {
    follow(tablet, texts, &[OnPractice, On("desk-sheets-open")])?;
    let labels = tablet.desk_labels();
    let write = |count: usize| texts.with("desk-sheets-write", &[("count", count.into())]);
    let label = (1..=MOST_SHEETS).map(write).find(|label| labels.contains(label));
    let label = label.ok_or_else(|| DriverError("sheets cannot be written".into()))?;
    tablet.app.insert_resource(SLOW);
    tablet.press(&label)?;
    screenshots.photograph(tablet, "desk-working")?;
    tablet.press(&texts.get("desk-work-give-up"))?;
    tablet.app.insert_resource(Pace::default());
    tablet.until_done();
    screenshots.photograph(tablet, "desk-sheets-given-up")?;
    return_home(tablet, texts)
}
