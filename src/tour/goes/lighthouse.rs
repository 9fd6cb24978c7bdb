//! How the group plays *Lighthouse*: light the lamp, wish for quiet, be quiet, say what helped.

use super::{Look, Surprise, Tablet, pick};

/// How long the group is quiet, in seconds: until the first boat is home.
const QUIET: f32 = 42.0;

/// The whole turn of the group.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "lighthouse-dark")?;
    tablet.hold("lamp")?;
    look(tablet, "lighthouse-lit")?;
    for star in ["star-2", "star-1", "star-3"] {
        tablet.tap(star)?;
    }
    look(tablet, "lighthouse-stars")?;
    // While it is quiet, stars come out and a boat comes home by itself.
    tablet.wait(QUIET);
    look(tablet, "lighthouse-quiet")?;
    tablet.tap("back")?;
    look(tablet, "lighthouse-back")?;
    let aid = pick(tablet, "aid-", choice)?;
    tablet.tap(&aid)?;
    look(tablet, "lighthouse-helped")?;
    tablet.hold("done")
}
