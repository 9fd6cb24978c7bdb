//! How a child plays check-in and check-out: one weather is chosen, and the tablet goes on.

use crate::activities::driver::{Driver, DriverError, pick};

/// One child's weather.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("weather")?;
    let weather = pick(driver, "weather-", choice)?;
    driver.hold(&weather)?;
    driver.look(&format!("chosen-{weather}"))?;
    driver.hold("done")
}
