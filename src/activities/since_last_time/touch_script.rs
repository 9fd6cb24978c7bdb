//! How a child plays *Since last time*: one pulls its animal to a stone, another one taps it; then the tablet goes on.

use crate::activities::driver::{Driver, DriverError, pick};

/// One child's stone.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("since-last-time-stones")?;
    if choice.is_multiple_of(2) {
        let place = pick(driver, "onto-", choice)?;
        driver.drag("walker", &place)?;
    } else {
        let stone = pick(driver, "stone-", choice)?;
        driver.tap(&stone)?;
    }
    driver.look("since-last-time-flower")?;
    driver.hold("done")
}
