//! How a child plays *Village* by touch: pulls figures onto the rings, moves one, and rehearses asking.

use crate::tour::hands::{Surprise, Tablet};

use super::{Look, all, pick};

/// One go: a figure on every ring, one moved, one called back, and a rehearsal where the level has one.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "village")?;
    let rings: Vec<String> = ["around-1-", "around-2-", "around-3-"]
        .into_iter()
        .filter_map(|ring| pick(tablet, ring, choice).ok())
        .collect();
    let roles = all(tablet, "role-");
    for (place, role) in roles.iter().skip(choice % 3).take(4).enumerate() {
        tablet.drag(role, &rings[place % rings.len()])?;
        if place == 0 {
            look(tablet, "village-first")?;
        }
    }
    let role = pick(tablet, "role-", choice % 3)?;
    let other = rings.last().cloned().unwrap_or_default();
    tablet.drag(&role, &other)?;
    look(tablet, "village-placed")?;
    let called_back = pick(tablet, "role-", choice % 3 + 1)?;
    tablet.drag(&called_back, "meadow")?;
    if tablet.sees("rehearse") {
        rehearse(tablet, choice, look)?;
    }
    look(tablet, "village-done")?;
    tablet.hold("done")
}

fn rehearse(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    tablet.tap("rehearse")?;
    look(tablet, "village-whom")?;
    let whom = pick(tablet, "ask-", choice)?;
    tablet.hold(&whom)?;
    look(tablet, "village-asking")?;
    let words = pick(tablet, "say-", choice)?;
    tablet.hold(&words)?;
    look(tablet, "village-asked")?;
    tablet.tap("to-the-village")
}
