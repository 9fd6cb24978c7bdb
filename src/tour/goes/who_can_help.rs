//! How a child plays *Who Can Help?*: helpers are pulled onto the stones, then the animal is held and sets off.

use crate::tour::hands::{Surprise, Tablet};

use super::{Look, all, pick};

/// One go: a helper on every stone, then the way to the house.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "who_can_help-first")?;
    for (number, stone) in all(tablet, "step-").iter().enumerate() {
        // Whoever stands on a stone is called otherwise: those that are left wait on the shore.
        let helper = pick(tablet, "helper-", choice)?;
        tablet.drag(&helper, stone)?;
        if number == 0 {
            look(tablet, "who_can_help-next")?;
        }
    }
    look(tablet, "who_can_help-ready")?;
    tablet.hold("traveller")?;
    // It hops from stone to stone.
    tablet.wait(3.5);
    look(tablet, "who_can_help-there")?;
    tablet.hold("done")
}
