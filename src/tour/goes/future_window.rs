//! How a group plays *Future Window* by touch: stickers onto the pane, one off again, and in the end the handle.

use super::{Look, pick};
use crate::tour::hands::{Surprise, Tablet};

/// The pane of one seat, or the group's turn at the window.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    if tablet.sees("pane") {
        look(tablet, "future-window-sill")?;
        stick(tablet, choice)?;
        look(tablet, "future-window-pane")?;
        stick(tablet, choice + 2)?;
        if choice.is_multiple_of(2) {
            let thing = pick(tablet, "on-", choice)?;
            tablet.drag(&thing, "sill")?;
            if tablet.sees(&thing) {
                return Err(Surprise(format!("\"{thing}\" should have come off")));
            }
        }
        look(tablet, "future-window-stuck")?;
    }
    if tablet.sees("handle") {
        look(tablet, "future-window-lit")?;
        tablet.hold("handle")?;
        look(tablet, "future-window-open")?;
    }
    tablet.hold("done")
}

fn stick(tablet: &mut Tablet, choice: usize) -> Result<(), Surprise> {
    let sticker = pick(tablet, "sticker-", choice)?;
    tablet.drag(&sticker, "pane")
}
