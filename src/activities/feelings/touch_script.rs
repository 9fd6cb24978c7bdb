//! How a child plays *Feelings*: a place in the body, a feeling, how strong it is.

use crate::activities::driver::{Driver, DriverError, pick};

/// One child's feeling.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("feelings")?;
    let spot = pick(driver, "spot-", choice)?;
    driver.tap(&spot)?;
    driver.look("feelings-deck")?;
    let feeling = pick(driver, "feeling-", choice)?;
    driver.hold(&feeling)?;
    driver.look("feelings-strength")?;
    let strength = pick(driver, "strength-", choice)?;
    driver.hold(&strength)?;
    driver.look("feelings-done")?;
    driver.hold("done")
}
