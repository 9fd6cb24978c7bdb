//! How a child answers the private ending.

use crate::activities::driver::{Driver, DriverError, pick};

/// One child's answer.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("private-ending")?;
    let answer = pick(driver, "answer-", choice)?;
    driver.hold(&answer)?;
    driver.look(&format!("private-ending-{answer}"))?;
    driver.hold("done")
}
