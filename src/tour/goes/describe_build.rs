//! How *Describe and Build* is played: one looks at the pattern, then pieces are pulled into the bed, and all look.

use super::{Look, Surprise, Tablet, all, pick};

/// One go: the describer's, or everybody's.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    if tablet.sees("pattern-eye") {
        look(tablet, "describe_build-pattern")?;
        tablet.hold("pattern-eye")?;
        look(tablet, "describe_build-covered")?;
        return tablet.hold("done");
    }
    look(tablet, "describe_build-empty")?;
    let places = all(tablet, "bed-").len().max(1);
    for lay in 0..places {
        if tablet.sees("look-together") {
            break;
        }
        // Each piece is another one, because what lies has come to the bed.
        let piece = pick(tablet, "piece-", choice + lay)?;
        let place = format!("bed-{}", (choice + lay) % places + 1);
        tablet.drag(&piece, &place)?;
        if lay == 0 {
            tablet.hold("ask-eye")?;
            look(tablet, "describe_build-asked")?;
            tablet.tap("leaf")?;
        }
    }
    look(tablet, "describe_build-built")?;
    tablet.hold("look-together")?;
    look(tablet, "describe_build-compared")?;
    tablet.hold("done")
}
