//! How a child climbs the goal ladder: a wish where none hangs yet, a rung, what helped, what comes next.

use crate::activities::driver::{Driver, DriverError, pick};

/// One child's whole climb.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    if let Ok(wish) = pick(driver, "wish-", choice) {
        driver.look("ladder-wish")?;
        driver.hold(&wish)?;
    }
    driver.look("ladder-rung")?;
    let rung = pick(driver, "rung-", choice)?;
    driver.drag("climber", &rung)?;
    driver.look("ladder-helped")?;
    let helper = pick(driver, "helped-", choice)?;
    driver.drag(&helper, "bag")?;
    driver.look("ladder-next")?;
    let next = pick(driver, "next-", choice)?;
    driver.hold(&next)?;
    driver.look("ladder-done")?;
    driver.hold("done")
}
