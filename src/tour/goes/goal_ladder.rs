//! How a child climbs the goal ladder: a wish where none hangs yet, a rung, what helped, what comes next.

use super::{Look, pick};
use crate::tour::hands::{Surprise, Tablet};

/// One child's whole climb.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    if let Ok(wish) = pick(tablet, "wish-", choice) {
        look(tablet, "ladder-wish")?;
        tablet.hold(&wish)?;
    }
    look(tablet, "ladder-rung")?;
    let rung = pick(tablet, "rung-", choice)?;
    tablet.drag("climber", &rung)?;
    look(tablet, "ladder-helped")?;
    let helper = pick(tablet, "helped-", choice)?;
    tablet.drag(&helper, "bag")?;
    look(tablet, "ladder-next")?;
    let next = pick(tablet, "next-", choice)?;
    tablet.hold(&next)?;
    look(tablet, "ladder-done")?;
    tablet.hold("done")
}
