//! How the group plays *Lighthouse*: light the lamp, wish for quiet, be quiet, say what helped.

use super::{Look, Surprise, Tablet, pick};

/// The whole turn of the group.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "lighthouse-dark")?;
    tablet.hold("lamp")?;
    look(tablet, "lighthouse-lit")?;
    for star in ["star-2", "star-1", "star-3"] {
        tablet.tap(star)?;
    }
    look(tablet, "lighthouse-stars")?;
    tablet.tap("back")?;
    look(tablet, "lighthouse-back")?;
    let aid = pick(tablet, "aid-", choice)?;
    tablet.tap(&aid)?;
    look(tablet, "lighthouse-helped")?;
    tablet.tap("done")
}
