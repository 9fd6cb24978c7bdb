//! How a group plays *Maybe Bridge* by touch: a plank into the gap, and when the bridge holds, over it.

use super::{Look, pick};
use crate::tour::hands::{Surprise, Tablet};

/// One plank of a seat or of the group, or the walk.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    if tablet.sees("walk") {
        look(tablet, "maybe-bridge-holds")?;
        tablet.hold("walk")?;
        look(tablet, "maybe-bridge-over")?;
        return tablet.hold("done");
    }
    look(tablet, "maybe-bridge-planks")?;
    let plank = pick(tablet, "plank-", choice)?;
    tablet.drag(&plank, "gap")?;
    look(tablet, "maybe-bridge-laid")?;
    if tablet.sees("done") { tablet.hold("done") } else { Ok(()) }
}
