//! How a group plays *Future Window* by touch: stickers onto the pane, one off again, and in the end the handle.

use crate::activities::driver::{Driver, DriverError, pick};

/// The pane of one seat, or the group's turn at the window.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    if driver.sees("pane") {
        driver.look("future-window-sill")?;
        stick(driver, choice)?;
        driver.look("future-window-pane")?;
        stick(driver, choice + 2)?;
        if choice.is_multiple_of(2) {
            let thing = pick(driver, "on-", choice)?;
            driver.drag(&thing, "sill")?;
            if driver.sees(&thing) {
                return Err(DriverError(format!("\"{thing}\" should have come off")));
            }
        }
        driver.look("future-window-stuck")?;
    }
    if driver.sees("handle") {
        driver.look("future-window-lit")?;
        driver.hold("handle")?;
        driver.look("future-window-open")?;
    }
    driver.hold("done")
}

fn stick(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    let sticker = pick(driver, "sticker-", choice)?;
    driver.drag(&sticker, "pane")
}
