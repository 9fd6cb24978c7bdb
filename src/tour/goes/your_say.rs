//! How a child has its say: a petal into one of three birdbaths, a pebble into one of three wells.

use super::{Look, pick};
use crate::tour::hands::{Surprise, Tablet};

/// One child's whole say.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "say-petal")?;
    let bath = pick(tablet, "basin-", choice)?;
    tablet.drag("petal", &bath)?;
    look(tablet, "say-pebble")?;
    let well = pick(tablet, "basin-", choice + 1)?;
    tablet.drag("pebble", &well)?;
    look(tablet, "say-done")?;
    tablet.hold("done")
}
