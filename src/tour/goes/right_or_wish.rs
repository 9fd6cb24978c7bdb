//! How a child plays *Right or Wish?*: a picture is pulled to the tree or to the sky, its sentence is heard, it grows there.

use crate::tour::hands::{Surprise, Tablet};

use super::{Look, pick};

/// More pictures than any level has: a group that plays together takes all of them.
const MOST_PICTURES: usize = 12;

/// One go: one picture of a seat, or all of them where the group plays together.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    for number in 0..MOST_PICTURES {
        look(tablet, "right_or_wish-which")?;
        // It floats down first: then it can be taken.
        tablet.wait(0.7);
        let picture = pick(tablet, "card-", 0)?;
        let place = if (choice + number).is_multiple_of(2) { "tree" } else { "sky" };
        tablet.drag(&picture, place)?;
        look(tablet, "right_or_wish-about")?;
        tablet.hold("about")?;
        if tablet.sees("done") {
            look(tablet, "right_or_wish-grown")?;
            return tablet.hold("done");
        }
    }
    Err(Surprise("the last picture should have found its place".into()))
}
