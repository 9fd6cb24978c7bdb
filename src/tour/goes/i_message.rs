//! How *I-message* is played: three tiles are pulled to the bridge, and the other side holds the ear.

use super::{Look, Surprise, Tablet, pick};

/// One go: a whole sentence, said and heard.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    for part in ["feel", "when", "like"] {
        look(tablet, &format!("i_message-{part}"))?;
        let tile = pick(tablet, &format!("tile-{part}-"), choice)?;
        tablet.drag(&tile, "ribbon")?;
    }
    look(tablet, "i_message-said")?;
    tablet.hold("ear")?;
    look(tablet, "i_message-heard")?;
    tablet.hold("done")
}
