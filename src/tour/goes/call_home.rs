//! How a child plays *Call home* by touch: pulls one light after the other onto the string, and changes one.

use crate::tour::hands::{Surprise, Tablet};

use super::{Look, pick};

/// One go: three lights in order, then the beginning is chosen anew.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    for (number, sight) in ["call-begin", "call-tell", "call-moment"].into_iter().enumerate() {
        look(tablet, sight)?;
        let light = pick(tablet, "light-", choice + number)?;
        tablet.drag(&light, "string")?;
    }
    look(tablet, "call-whole")?;
    if choice % 2 == 1 {
        tablet.tap("change-begin")?;
        look(tablet, "call-changing")?;
        let light = pick(tablet, "light-", choice + 1)?;
        tablet.drag(&light, "string")?;
    }
    tablet.hold("done")
}
