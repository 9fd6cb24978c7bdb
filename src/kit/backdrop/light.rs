//! The light of each hour: the sky, the hills, and how it falls on things.

use bevy::prelude::*;

use super::kind::Backdrop;
use crate::kit::theme;

/// The colours of an hour.
#[derive(Clone, Copy, Debug)]
pub struct Light {
    /// The sky, from above to the horizon.
    pub sky: [Color; 3],
    /// Three layers of hills, far to near, each above and below.
    pub hills: [(Color, Color); 3],
    /// What the pictures' colours are multiplied with.
    pub tint: Color,
    /// The haze between the hills.
    pub haze: Color,
}

const DAY: Light = Light {
    sky: [theme::sky::DAY_HIGH, theme::sky::DAY_MIDDLE, theme::sky::DAY_LOW],
    hills: [
        (theme::land::DAY_FAR_LIT, theme::land::DAY_FAR_SHADED),
        (theme::land::DAY_MIDDLE_LIT, theme::land::DAY_MIDDLE_SHADED),
        (theme::land::DAY_NEAR_LIT, theme::land::DAY_NEAR_SHADED),
    ],
    tint: theme::WHITE,
    haze: theme::sky::DAY_HAZE,
};

const MORNING: Light = Light {
    sky: [theme::sky::MORNING_HIGH, theme::sky::MORNING_MIDDLE, theme::sky::MORNING_LOW],
    hills: [
        (theme::land::MORNING_FAR_LIT, theme::land::MORNING_FAR_SHADED),
        (theme::land::MORNING_MIDDLE_LIT, theme::land::MORNING_MIDDLE_SHADED),
        (theme::land::MORNING_NEAR_LIT, theme::land::MORNING_NEAR_SHADED),
    ],
    tint: theme::light::MORNING_TINT,
    haze: theme::sky::MORNING_HAZE,
};

const WATER: Light = Light {
    sky: [theme::sky::POND_HIGH, theme::sky::POND_MIDDLE, theme::sky::POND_LOW],
    hills: [
        (theme::land::POND_FAR_LIT, theme::land::POND_FAR_SHADED),
        (theme::land::POND_MIDDLE_LIT, theme::land::POND_MIDDLE_SHADED),
        (theme::land::POND_NEAR_LIT, theme::land::POND_NEAR_SHADED),
    ],
    ..DAY
};

const EVENING: Light = Light {
    sky: [theme::sky::EVENING_HIGH, theme::sky::EVENING_MIDDLE, theme::sky::EVENING_LOW],
    hills: [
        (theme::land::EVENING_FAR_LIT, theme::land::EVENING_FAR_SHADED),
        (theme::land::EVENING_MIDDLE_LIT, theme::land::EVENING_MIDDLE_SHADED),
        (theme::land::EVENING_NEAR_LIT, theme::land::EVENING_NEAR_SHADED),
    ],
    tint: theme::light::EVENING_TINT,
    haze: theme::sky::EVENING_HAZE,
};

const NIGHT: Light = Light {
    sky: [theme::sky::NIGHT_HIGH, theme::sky::NIGHT_MIDDLE, theme::sky::NIGHT_LOW],
    hills: [
        (theme::land::NIGHT_FAR_LIT, theme::land::NIGHT_FAR_SHADED),
        (theme::land::NIGHT_MIDDLE_LIT, theme::land::NIGHT_MIDDLE_SHADED),
        (theme::land::NIGHT_NEAR_LIT, theme::land::NIGHT_NEAR_SHADED),
    ],
    tint: theme::light::NIGHT_TINT,
    haze: theme::sky::NIGHT_HAZE,
};

impl Light {
    /// The light of this backdrop.
    pub const fn of(backdrop: Backdrop) -> Self {
        match backdrop {
            Backdrop::Garden | Backdrop::Path | Backdrop::Fork | Backdrop::Sky => DAY,
            Backdrop::Meadow => MORNING,
            Backdrop::Pond => WATER,
            Backdrop::Evening => EVENING,
            Backdrop::Night => NIGHT,
        }
    }
}
