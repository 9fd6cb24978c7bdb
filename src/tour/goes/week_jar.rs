//! How a child plays *Week jar*: blocks into the jar, one out again, others on top.

use super::{Look, Surprise, Tablet, pick};

/// How many blocks a child lays.
const BLOCKS: usize = 4;

/// One turn.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "week-jar-empty")?;
    for number in 0..BLOCKS {
        let block = pick(tablet, "block-", choice + number)?;
        tablet.drag(&block, "jar")?;
        if number == 1 {
            look(tablet, "week-jar-two")?;
            tablet.tap("top")?;
        }
    }
    look(tablet, "week-jar-tells")?;
    tablet.hold("done")
}
