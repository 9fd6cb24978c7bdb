//! How the group plays *Lighthouse*: light the lamp, wish for quiet, be quiet, say what helped.

use crate::activities::driver::{Driver, DriverError, pick};

/// How long the group is quiet, in seconds: until the first boat is home.
const QUIET: f32 = 42.0;

/// The whole turn of the group.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("lighthouse-dark")?;
    driver.hold("lamp")?;
    driver.look("lighthouse-lit")?;
    for star in ["star-2", "star-1", "star-3"] {
        driver.tap(star)?;
    }
    driver.look("lighthouse-stars")?;
    // While it is quiet, stars come out and a boat comes home by itself.
    driver.wait(QUIET);
    driver.look("lighthouse-quiet")?;
    driver.tap("back")?;
    driver.look("lighthouse-back")?;
    let aid = pick(driver, "aid-", choice)?;
    driver.tap(&aid)?;
    driver.look("lighthouse-helped")?;
    driver.hold("done")
}
