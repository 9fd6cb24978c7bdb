//! How a child takes an animal; where others wait for children who were here before, it is new.

use crate::activities::driver::{Driver, DriverError, all, pick};

/// One child joins.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    let name = driver.screen();
    let anybody_waits = !all(driver, "waits-").is_empty();
    driver.look(&if anybody_waits { format!("{name}-known") } else { name.clone() })?;
    let (joined, expected) = driver.joined_and_expected();
    let animal = pick(driver, "animal-", choice + joined * 3)?;
    driver.hold(&animal)?;
    if driver.sees("i-am-new") {
        // Another animal waits; this child is new.
        driver.look("were-you-here")?;
        driver.hold("i-am-new")?;
    }
    if driver.joined_and_expected().0 != joined + 1 {
        return Err(DriverError(format!("\"{animal}\" should have joined")));
    }
    if joined + 1 == expected.div_ceil(2) && driver.screen() == name {
        driver.look("animals-half")?;
    }
    Ok(())
}
