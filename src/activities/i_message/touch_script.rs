//! How *I-message* is played: three tiles are pulled to the bridge, and the other side holds the ear.

use crate::activities::driver::{Driver, DriverError, pick};

/// One go: a whole sentence, said and heard.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    for part in ["feel", "when", "like"] {
        driver.look(&format!("i_message-{part}"))?;
        let tile = pick(driver, &format!("tile-{part}-"), choice)?;
        driver.drag(&tile, "ribbon")?;
    }
    driver.look("i_message-said")?;
    driver.hold("ear")?;
    driver.look("i_message-heard")?;
    driver.hold("done")
}
