//! How a group plays *Maybe Bridge* by touch: a plank into the gap, and when the bridge holds, over it.

use crate::activities::driver::{Driver, DriverError, pick};

/// One plank of a seat or of the group, or the walk.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    if driver.sees("walk") {
        driver.look("maybe-bridge-holds")?;
        driver.hold("walk")?;
        driver.look("maybe-bridge-over")?;
        return driver.hold("done");
    }
    driver.look("maybe-bridge-planks")?;
    let plank = pick(driver, "plank-", choice)?;
    driver.drag(&plank, "gap")?;
    driver.look("maybe-bridge-laid")?;
    if driver.sees("done") { driver.hold("done") } else { Ok(()) }
}
