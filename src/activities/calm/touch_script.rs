//! How a group plays the calm corner as a step: one tool is opened and looked at, then the group goes on.

use crate::activities::driver::{Driver, DriverError, pick};

/// The whole turn of the group. There is nothing to be done with before a tool was opened.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("calm")?;
    let tool = pick(driver, "tool-", choice)?;
    driver.tap(&tool)?;
    driver.look(&format!("calm-{tool}"))?;
    driver.hold("done")
}
