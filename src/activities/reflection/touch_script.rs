//! How the group lights the lanterns of the reflection, one after the other.

use crate::activities::driver::{Driver, DriverError, touch_one_after_the_other};

/// The whole turn of the group.
pub fn play(driver: &mut dyn Driver, _choice: usize) -> Result<(), DriverError> {
    touch_one_after_the_other(driver, "lantern-", "reflection")
}
