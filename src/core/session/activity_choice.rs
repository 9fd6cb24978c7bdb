//! The group's choice between two activities: the two levels, the seats, and how the stones decide. Whose stone lies
//! where is never told to the session, only how many lie on each side.

use std::sync::Arc;

use crate::content::Level;

use super::rules::Seat;

/// How many stones lie on each side.
pub type StoneCounts = [u8; 2];

/// A fork in the garden path: one of two activities will be played.
#[derive(Clone, Copy, Debug)]
pub struct ActivityChoice<'a> {
    /// The levels at the ends of the two ways.
    pub ways: [&'a Arc<Level>; 2],
    /// All seats that have joined, in the order of joining; look at `present`.
    pub seats: &'a [Seat],
    /// Chance: a number drawn for this session, and the step's place in the plan.
    pub(super) chance: (u64, usize),
}

impl<'a> ActivityChoice<'a> {
    /// The seats at the table now.
    pub fn present(&self) -> impl Iterator<Item = &'a Seat> {
        self.seats.iter().filter(|seat| seat.present)
    }

    /// Whether so many stones can lie there: one for each seat at most, or one of the facilitator's where no child has a
    /// seat.
    pub fn allows(&self, stones: StoneCounts) -> bool {
        let most = self.present().count().max(1);
        stones.into_iter().map(usize::from).sum::<usize>() <= most
    }

    /// The side that these stones choose, 0 or 1; where as many lie on both, chance decides, and again the same.
    pub fn winning_side(&self, [one, other]: StoneCounts) -> usize {
        match one.cmp(&other) {
            std::cmp::Ordering::Greater => 0,
            std::cmp::Ordering::Less => 1,
            std::cmp::Ordering::Equal => self.random_side(),
        }
    }

    /// The level that these stones choose.
    pub fn chosen(&self, stones: StoneCounts) -> &'a Arc<Level> {
        self.ways[self.winning_side(stones)]
    }

    /// The side that chance draws at this fork.
    const fn random_side(&self) -> usize {
        let (seed, place) = self.chance;
        // Neighbouring seeds and places must not draw alike: the number is stirred before its highest bit is read.
        let stirred =
            (seed ^ (place as u64).wrapping_mul(0xD1B5_4A32_D192_ED03)).wrapping_add(0x9E37_79B9_7F4A_7C15);
        let stirred = (stirred ^ (stirred >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        (stirred >> 63) as usize
    }
}
