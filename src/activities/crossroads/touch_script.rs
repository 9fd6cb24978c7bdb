//! How *Crossroads* is played: whichever part of the story comes next.

use crate::activities::driver::{Driver, DriverError, pick};

/// One part of the story; then the tablet is passed on, where the part is a whole go.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    if driver.sees("stop") {
        driver.look("crossroads-stop")?;
        driver.hold("stop")?;
    } else if let Ok(name) = pick(driver, "name-", choice) {
        driver.look("crossroads-name")?;
        driver.hold(&name)?;
        driver.look("crossroads-named")?;
    } else if let Ok(idea) = pick(driver, "choose-", choice) {
        driver.look("crossroads-choose")?;
        driver.hold(&idea)?;
        driver.look("crossroads-outcome")?;
    } else if let Ok(idea) = pick(driver, "look-", choice) {
        driver.look("crossroads-look")?;
        driver.tap(&idea)?;
        driver.look("crossroads-looked")?;
    } else {
        return Err(DriverError("there is nothing to do".into()));
    }
    if driver.sees("done") { driver.hold("done") } else { Ok(()) }
}
