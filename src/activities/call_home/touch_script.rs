//! How a child plays *Call home* by touch: pulls one light after the other onto the string, and changes one.

use crate::activities::driver::{Driver, DriverError, pick};

/// One go: three lights in order, then the beginning is chosen anew.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    for (number, sight) in ["call-begin", "call-tell", "call-moment"].into_iter().enumerate() {
        driver.look(sight)?;
        let light = pick(driver, "light-", choice + number)?;
        driver.drag(&light, "string")?;
    }
    driver.look("call-whole")?;
    if choice % 2 == 1 {
        driver.tap("change-begin")?;
        driver.look("call-changing")?;
        let light = pick(driver, "light-", choice + 1)?;
        driver.drag(&light, "string")?;
    }
    driver.hold("done")
}
