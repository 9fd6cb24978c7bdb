//! The light of each hour: the sky, the hills, and how it falls on things.

use bevy::prelude::*;

use super::Place;

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
    sky: [Color::srgb(0.667, 0.859, 0.965), Color::srgb(0.824, 0.933, 0.98), Color::srgb(0.976, 0.98, 0.933)],
    hills: [
        (Color::srgb(0.733, 0.882, 0.749), Color::srgb(0.686, 0.851, 0.651)),
        (Color::srgb(0.698, 0.867, 0.557), Color::srgb(0.561, 0.788, 0.435)),
        (Color::srgb(0.576, 0.796, 0.435), Color::srgb(0.431, 0.69, 0.353)),
    ],
    tint: Color::WHITE,
    haze: Color::srgba(1.0, 1.0, 0.94, 0.35),
};

const MORNING: Light = Light {
    sky: [Color::srgb(0.757, 0.906, 0.937), Color::srgb(0.953, 0.957, 0.863), Color::srgb(1.0, 0.937, 0.808)],
    hills: [
        (Color::srgb(0.82, 0.902, 0.733), Color::srgb(0.769, 0.878, 0.663)),
        (Color::srgb(0.769, 0.886, 0.588), Color::srgb(0.659, 0.827, 0.49)),
        (Color::srgb(0.667, 0.839, 0.478), Color::srgb(0.545, 0.761, 0.408)),
    ],
    tint: Color::srgb(1.0, 0.99, 0.96),
    haze: Color::srgba(1.0, 0.965, 0.84, 0.5),
};

const WATER: Light = Light {
    sky: [Color::srgb(0.706, 0.886, 0.91), Color::srgb(0.847, 0.945, 0.925), Color::srgb(0.965, 0.976, 0.91)],
    hills: [
        (Color::srgb(0.682, 0.855, 0.737), Color::srgb(0.62, 0.816, 0.659)),
        (Color::srgb(0.612, 0.82, 0.592), Color::srgb(0.498, 0.745, 0.482)),
        (Color::srgb(0.537, 0.776, 0.463), Color::srgb(0.396, 0.663, 0.373)),
    ],
    ..DAY
};

const EVENING: Light = Light {
    sky: [Color::srgb(0.541, 0.525, 0.745), Color::srgb(0.933, 0.647, 0.584), Color::srgb(1.0, 0.855, 0.631)],
    hills: [
        (Color::srgb(0.702, 0.588, 0.647), Color::srgb(0.635, 0.545, 0.608)),
        (Color::srgb(0.506, 0.533, 0.522), Color::srgb(0.42, 0.482, 0.471)),
        (Color::srgb(0.376, 0.494, 0.427), Color::srgb(0.278, 0.396, 0.373)),
    ],
    tint: Color::srgb(0.9, 0.78, 0.78),
    haze: Color::srgba(1.0, 0.82, 0.62, 0.45),
};

const NIGHT: Light = Light {
    sky: [
        Color::srgb(0.098, 0.145, 0.306),
        Color::srgb(0.188, 0.271, 0.467),
        Color::srgb(0.353, 0.439, 0.612),
    ],
    hills: [
        (Color::srgb(0.247, 0.337, 0.478), Color::srgb(0.204, 0.294, 0.42)),
        (Color::srgb(0.176, 0.302, 0.373), Color::srgb(0.137, 0.243, 0.32)),
        (Color::srgb(0.129, 0.255, 0.29), Color::srgb(0.09, 0.188, 0.231)),
    ],
    tint: Color::srgb(0.52, 0.6, 0.78),
    haze: Color::srgba(0.6, 0.7, 0.95, 0.16),
};

impl Light {
    /// The light at this place.
    pub const fn of(place: Place) -> Self {
        match place {
            Place::Garden | Place::Path | Place::Fork | Place::Sky => DAY,
            Place::Meadow => MORNING,
            Place::Pond => WATER,
            Place::Evening => EVENING,
            Place::Night => NIGHT,
        }
    }
}
