//! The walk goes on with a real group: a sealed pack of it, a copy of all, reading one, and long work that is given up.

use std::time::Duration;

use crate::{desk::Pace, locale::Texts};

use super::{
    super::{
        easel::Easel,
        hands::{Surprise, Tablet},
    },
    Touch::{On, OnPractice},
    comes_back, follows,
};

/// Long enough between two steps for a picture.
const SLOW: Pace = Pace { frame: Duration::ZERO, moment: Duration::ZERO, between: 60 };

/// No programme has more sheets.
const MOST_SHEETS: usize = 60;

/// From the desk's home and back to it.
pub(super) fn hands_over(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    let made = ["desk-home-make-group", "desk-band-b", "desk-animals-stay", "desk-new-group-make"];
    follows(tablet, texts, &made.map(On))?;
    tablet.expect_screen("desk-group")?;
    follows(tablet, texts, &[On("desk-papers-open")])?;
    let number = makes_a_pack(tablet, easel, texts, ("desk-pack-group-make", "desk-pack-number"))?;
    tablet.expect_screen("desk-papers")?;
    easel.photograph(tablet, "desk-papers-packed")?;
    comes_back(tablet, texts)?;
    follows(tablet, texts, &[On("desk-settings-open"), On("desk-settings-records")])?;
    makes_a_pack(tablet, easel, texts, ("desk-copy-make", "desk-pack-number-copy"))?;
    tablet.expect_screen("desk-settings")?;
    easel.photograph(tablet, "desk-settings-copy")?;
    follows(tablet, texts, &[On("desk-pack-read-open")])?;
    tablet.expect_screen("desk-read-pack")?;
    easel.photograph(tablet, "desk-read-pack")?;
    reads_the_pack(tablet, easel, texts, &number)?;
    gives_up(tablet, easel, texts)
}

/// Makes one, and reads its number from the page.
fn makes_a_pack(
    tablet: &mut Tablet,
    easel: &mut Easel,
    texts: &Texts,
    (key, picture): (&'static str, &str),
) -> Result<String, Surprise> {
    follows(tablet, texts, &[On(key)])?;
    tablet.expect_screen("desk-pack-number")?;
    easel.photograph(tablet, picture)?;
    let is_number = |words: &String| words.len() == 14 && words.starts_with(|one: char| one.is_ascii_digit());
    let number = tablet.desk_words().into_iter().find(is_number);
    let number = number.ok_or_else(|| Surprise("no number is shown".into()))?.replace(' ', "");
    tablet.press(&texts.get("desk-recovery-written"))?;
    tablet.frames(5);
    Ok(number)
}

/// Reads the group's pack, with a slip in its number first.
fn reads_the_pack(
    tablet: &mut Tablet,
    easel: &mut Easel,
    texts: &Texts,
    number: &str,
) -> Result<(), Surprise> {
    let name = texts.get("print-file-pack");
    tablet.press_in_list(&format!("_{}.", name.replace(' ', "-")))?;
    tablet.frames(5);
    let slip = format!("{}{}", &number[..11], if number.ends_with('0') { "1" } else { "0" });
    types(tablet, texts, &slip)?;
    easel.photograph(tablet, "desk-read-pack-wrong-number")?;
    for _ in 0..number.len() {
        tablet.press(&texts.get("desk-pin-delete"))?;
    }
    types(tablet, texts, number)?;
    easel.photograph(tablet, "desk-read-pack-done")?;
    tablet.press(&texts.get("desk-pack-taken-done"))?;
    tablet.expect_screen("desk-home")
}

fn types(tablet: &mut Tablet, texts: &Texts, number: &str) -> Result<(), Surprise> {
    for digit in number.chars() {
        tablet.press(&digit.to_string())?;
    }
    tablet.press(&texts.get("desk-pin-enter"))?;
    tablet.until_done();
    Ok(())
}

/// Writes all sheets, slowly, and stops.
fn gives_up(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    follows(tablet, texts, &[OnPractice, On("desk-sheets-open")])?;
    let labels = tablet.desk_labels();
    let write = |count: usize| texts.with("desk-sheets-write", &[("count", count.into())]);
    let label = (1..=MOST_SHEETS).map(write).find(|label| labels.contains(label));
    let label = label.ok_or_else(|| Surprise("sheets cannot be written".into()))?;
    tablet.app.insert_resource(SLOW);
    tablet.press(&label)?;
    easel.photograph(tablet, "desk-working")?;
    tablet.press(&texts.get("desk-work-give-up"))?;
    tablet.app.insert_resource(Pace::default());
    tablet.until_done();
    easel.photograph(tablet, "desk-sheets-given-up")?;
    comes_back(tablet, texts)
}
