//! How a child plays *Village* by touch: pulls figures onto the rings, moves one, and rehearses asking.

use crate::activities::driver::{Driver, DriverError, all, pick};

/// One go: a figure on every ring, one moved, one called back, and a rehearsal where the level has one.
pub fn play(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.look("village")?;
    let rings: Vec<String> = ["around-1-", "around-2-", "around-3-"]
        .into_iter()
        .filter_map(|ring| pick(driver, ring, choice).ok())
        .collect();
    let roles = all(driver, "role-");
    for (place, role) in roles.iter().skip(choice % 3).take(4).enumerate() {
        driver.drag(role, &rings[place % rings.len()])?;
        if place == 0 {
            driver.look("village-first")?;
        }
    }
    let role = pick(driver, "role-", choice % 3)?;
    let other = rings.last().cloned().unwrap_or_default();
    driver.drag(&role, &other)?;
    driver.look("village-placed")?;
    let called_back = pick(driver, "role-", choice % 3 + 1)?;
    driver.drag(&called_back, "meadow")?;
    if driver.sees("rehearse") {
        rehearse(driver, choice)?;
    }
    driver.look("village-done")?;
    driver.hold("done")
}

fn rehearse(driver: &mut dyn Driver, choice: usize) -> Result<(), DriverError> {
    driver.tap("rehearse")?;
    driver.look("village-whom")?;
    let whom = pick(driver, "ask-", choice)?;
    driver.hold(&whom)?;
    driver.look("village-asking")?;
    let words = pick(driver, "say-", choice)?;
    driver.hold(&words)?;
    driver.look("village-asked")?;
    driver.tap("to-the-village")
}
