//! How *Describe and Build* is played: one looks at the pattern, then pieces are pulled into the bed, and all look.

use crate::activities::driver::{Driver, DriverError, all, pick};

/// One go: the describer's, or everybody's.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    if driver.sees("pattern-eye") {
        driver.look("describe_build-pattern")?;
        driver.hold("pattern-eye")?;
        driver.look("describe_build-covered")?;
        return driver.hold("done");
    }
    driver.look("describe_build-empty")?;
    let places = all(driver, "bed-").len().max(1);
    for lay in 0..places {
        if driver.sees("look-together") {
            break;
        }
        // Each piece is another one, because what lies has come to the bed.
        let piece = pick(driver, "piece-", choice + lay)?;
        let place = format!("bed-{}", (choice + lay) % places + 1);
        driver.drag(&piece, &place)?;
        if lay == 0 {
            driver.hold("ask-eye")?;
            driver.look("describe_build-asked")?;
            driver.tap("leaf")?;
        }
    }
    driver.look("describe_build-built")?;
    driver.hold("look-together")?;
    driver.look("describe_build-compared")?;
    driver.hold("done")
}
