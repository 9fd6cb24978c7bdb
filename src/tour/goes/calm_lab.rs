//! How children play *Calm lab*: every tool by its own gesture, then a stone into the moss.

use super::{Look, Surprise, Tablet, pick};

/// One turn: the bench for all hands, or the stones for one child; a group without seats does both.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    if pick(tablet, "stone-", choice).is_err() {
        look(tablet, "calm-lab-bench")?;
        try_the_tools(tablet, look)?;
        look(tablet, "calm-lab-tried")?;
        if tablet.sees("done") {
            return tablet.hold("done");
        }
        tablet.tap("on")?;
    }
    look(tablet, "calm-lab-stones")?;
    let stone = pick(tablet, "stone-", choice)?;
    tablet.drag(&stone, "moss")?;
    look(tablet, "calm-lab-moss")?;
    tablet.hold("done")
}

/// Whichever tools stand on the bench are played.
fn try_the_tools(tablet: &mut Tablet, look: &mut Look) -> Result<(), Surprise> {
    if tablet.sees("breath") {
        tablet.tap("breath")?;
        look(tablet, "calm-lab-breath")?;
    }
    if tablet.sees("squeeze") {
        tablet.hold("squeeze")?;
        look(tablet, "calm-lab-squeeze")?;
    }
    if tablet.sees("leaf-1") {
        for leaf in ["leaf-2", "leaf-4", "leaf-1", "leaf-5", "leaf-3"] {
            tablet.tap(leaf)?;
        }
        look(tablet, "calm-lab-senses")?;
    }
    if tablet.sees("globe") {
        tablet.tap("globe")?;
        look(tablet, "calm-lab-shake")?;
    }
    if tablet.sees("bee") {
        tablet.drag("bee", "bloom")?;
        look(tablet, "calm-lab-hum")?;
    }
    Ok(())
}
