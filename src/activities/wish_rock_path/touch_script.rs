//! How a child plays *Wish-Rock-Path*: a wish, the rock in the way, and a plan past it.

use crate::activities::driver::{Driver, DriverError, pick};

/// One child's path.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("path-wish")?;
    let wish = pick(driver, "wish-", choice)?;
    driver.hold(&wish)?;
    driver.look("path-rock")?;
    let rock = pick(driver, "rock-", choice)?;
    driver.hold(&rock)?;
    driver.look("path-plan")?;
    let plan = pick(driver, "plan-", choice)?;
    driver.drag(&plan, "path-gap")?;
    driver.look("path-done")?;
    driver.hold("done")
}
