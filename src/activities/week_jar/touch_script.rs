//! How a child plays *Week jar*: blocks into the jar, one out again, others on top.

use crate::activities::driver::{Driver, DriverError, pick};

/// How many blocks a child lays.
const BLOCKS: usize = 4;

/// One turn.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("week-jar-empty")?;
    for number in 0..BLOCKS {
        let block = pick(driver, "block-", choice + number)?;
        driver.drag(&block, "jar")?;
        if number == 1 {
            driver.look("week-jar-two")?;
            driver.tap("top")?;
        }
    }
    driver.look("week-jar-tells")?;
    driver.hold("done")
}
