//! How a child plays *Lanterns*: one up into the sky, one across the water.

use super::{Look, Surprise, Tablet, pick};

/// One go: the own strength, the gift, and once a changed mind.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "lanterns-water")?;
    let mine = pick(tablet, "light-", choice)?;
    tablet.drag(&mine, "sky")?;
    if choice % 3 == 1 {
        let other = pick(tablet, "light-", choice + 1)?;
        tablet.drag(&other, "sky")?;
    }
    look(tablet, "lanterns-sky")?;
    let gift = pick(tablet, "light-", choice + 1)?;
    tablet.drag(&gift, "shore")?;
    look(tablet, "lanterns-gift")?;
    tablet.hold("done")
}
