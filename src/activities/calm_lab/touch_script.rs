//! How children play *Calm lab*: every tool by its own gesture, then a stone into the moss.

use crate::activities::driver::{Driver, DriverError, pick};

/// One turn: the bench for all hands, or the stones for one child; a group without seats does both.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    if pick(driver, "stone-", choice).is_err() {
        driver.look("calm-lab-bench")?;
        try_the_tools(driver)?;
        driver.look("calm-lab-tried")?;
        if driver.sees("done") {
            return driver.hold("done");
        }
        driver.tap("on")?;
    }
    driver.look("calm-lab-stones")?;
    let stone = pick(driver, "stone-", choice)?;
    driver.drag(&stone, "moss")?;
    driver.look("calm-lab-moss")?;
    driver.hold("done")
}

/// Whichever tools stand on the bench are played.
fn try_the_tools(driver: &mut dyn Driver) -> Result<(), DriverError> {
    if driver.sees("breath") {
        driver.tap("breath")?;
        driver.look("calm-lab-breath")?;
    }
    if driver.sees("squeeze") {
        driver.hold("squeeze")?;
        driver.look("calm-lab-squeeze")?;
    }
    if driver.sees("leaf-1") {
        for leaf in ["leaf-2", "leaf-4", "leaf-1", "leaf-5", "leaf-3"] {
            driver.tap(leaf)?;
        }
        driver.look("calm-lab-senses")?;
    }
    if driver.sees("globe") {
        driver.tap("globe")?;
        driver.look("calm-lab-shake")?;
    }
    if driver.sees("bee") {
        driver.drag("bee", "bloom")?;
        driver.look("calm-lab-hum")?;
    }
    Ok(())
}
