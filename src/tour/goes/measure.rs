//! How a child plays a measure: a drop for every bud, one of them clear; the first flower is asked once more.

use super::{Look, all, pick};
use crate::tour::hands::{Surprise, Tablet};

/// No measure asks more than this.
const MOST_ITEMS: usize = 12;

/// One child's whole measure.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "measure-first")?;
    for item in 0..MOST_ITEMS {
        let drop = pick(tablet, "drop-", choice + item)?;
        tablet.drag(&drop, "bud")?;
        if item == 1 {
            look(tablet, "measure-growing")?;
        }
        if tablet.sees("done") {
            break;
        }
    }
    look(tablet, "measure-all-open")?;
    let flowers = all(tablet, "flower-");
    let first = flowers.first().ok_or_else(|| Surprise("no bud has opened".into()))?;
    tablet.tap(first)?;
    look(tablet, "measure-asked-again")?;
    let drop = pick(tablet, "drop-", choice + 1)?;
    tablet.drag(&drop, "bud")?;
    tablet.hold("done")
}
