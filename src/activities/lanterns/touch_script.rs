//! How a child plays *Lanterns*: one up into the sky, one across the water.

use crate::activities::driver::{Driver, DriverError, pick};

/// One go: the own strength, the gift, and once a changed mind.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("lanterns-water")?;
    let mine = pick(driver, "light-", choice)?;
    driver.drag(&mine, "sky")?;
    if choice % 3 == 1 {
        let other = pick(driver, "light-", choice + 1)?;
        driver.drag(&other, "sky")?;
    }
    driver.look("lanterns-sky")?;
    let gift = pick(driver, "light-", choice + 1)?;
    driver.drag(&gift, "shore")?;
    driver.look("lanterns-gift")?;
    driver.hold("done")
}
