//! How a child has its say: a petal into one of three birdbaths, a pebble into one of three wells.

use crate::activities::driver::{Driver, DriverError, pick};

/// One child's whole say.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("say-petal")?;
    let bath = pick(driver, "basin-", choice)?;
    driver.drag("petal", &bath)?;
    driver.look("say-pebble")?;
    let well = pick(driver, "basin-", choice + 1)?;
    driver.drag("pebble", &well)?;
    driver.look("say-done")?;
    driver.hold("done")
}
