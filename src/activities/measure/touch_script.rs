//! How a child plays a measure: a drop for every bud, one of them clear; the first flower is asked once more.

use crate::activities::driver::{Driver, DriverError, all, pick};

/// No measure asks more than this.
const MOST_ITEMS: usize = 12;

/// One child's whole measure.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("measure-first")?;
    for item in 0..MOST_ITEMS {
        let drop = pick(driver, "drop-", choice + item)?;
        driver.drag(&drop, "bud")?;
        if item == 1 {
            driver.look("measure-growing")?;
        }
        if driver.sees("done") {
            break;
        }
    }
    driver.look("measure-all-open")?;
    let flowers = all(driver, "flower-");
    let first = flowers.first().ok_or_else(|| DriverError("no bud has opened".into()))?;
    driver.tap(first)?;
    driver.look("measure-asked-again")?;
    let drop = pick(driver, "drop-", choice + 1)?;
    driver.drag(&drop, "bud")?;
    driver.hold("done")
}
