//! How a child plays *Who Can Help?*: helpers are pulled onto the stones, then the animal is held and sets off.

use crate::activities::driver::{Driver, DriverError, all, pick};

/// One go: a helper on every stone, then the way to the house.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("who_can_help-first")?;
    for (number, stone) in all(driver, "step-").iter().enumerate() {
        // A figure on a stone has another tag: those that are left wait on the shore.
        let helper = pick(driver, "helper-", choice)?;
        driver.drag(&helper, stone)?;
        if number == 0 {
            driver.look("who_can_help-next")?;
        }
    }
    driver.look("who_can_help-ready")?;
    driver.hold("traveller")?;
    // It hops from stone to stone.
    driver.wait(3.5);
    driver.look("who_can_help-there")?;
    driver.hold("done")
}
