//! How children play *Brave Steps*: each climbs to a step and answers; then many hands cheer at once.

use crate::activities::driver::{Driver, DriverError, all, pick};

/// How many hands cheer at once.
const HANDS: usize = 4;

/// One go: a climb, or the cheer after the last child.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    if driver.sees("climber") { climb(driver, choice) } else { cheer(driver) }
}

fn climb(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("brave-steps-foot")?;
    let step = pick(driver, "step-", choice)?;
    driver.drag("climber", &step)?;
    driver.look("brave-steps-step")?;
    let answer = pick(driver, "tried-", choice)?;
    driver.hold(&answer)?;
    driver.look(&format!("brave-steps-{answer}"))?;
    driver.hold("done")
}

/// Four fingers land and are lifted in the same frames, then some more follow one after the other.
fn cheer(driver: &mut dyn Driver) -> Result<(), DriverError> {
    driver.look("brave-steps-cheer")?;
    let things = all(driver, "cheer-");
    driver.tap_at_once(&things[..HANDS.min(things.len())])?;
    if !driver.sees("done") {
        return Err(DriverError(format!("{HANDS} hands at once should be a cheer")));
    }
    driver.look("brave-steps-cheering")?;
    for thing in things.iter().cycle().take(14) {
        driver.tap(thing)?;
    }
    driver.look("brave-steps-light")?;
    driver.hold("done")
}
