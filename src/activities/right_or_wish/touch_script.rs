//! How a child plays *Right or Wish?*: a picture is pulled to the tree or to the sky, its sentence is heard, it grows there.

use crate::activities::driver::{Driver, DriverError, pick};

/// More pictures than any level has: a group that plays together takes all of them.
const MOST_PICTURES: usize = 12;

/// One go: one picture of a seat, or all of them where the group plays together.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    for number in 0..MOST_PICTURES {
        driver.look("right_or_wish-which")?;
        // It floats down first: then it can be taken.
        driver.wait(0.7);
        let picture = pick(driver, "card-", 0)?;
        let place = if (choice + number).is_multiple_of(2) { "tree" } else { "sky" };
        driver.drag(&picture, place)?;
        driver.look("right_or_wish-about")?;
        driver.hold("about")?;
        if driver.sees("done") {
            driver.look("right_or_wish-grown")?;
            return driver.hold("done");
        }
    }
    Err(DriverError("the last picture should have found its place".into()))
}
