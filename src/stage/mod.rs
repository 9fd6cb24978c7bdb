//! The children's side: one screen at a time, drawn from what the session says. Touches become commands; nothing is decided here.

mod aloud;
pub mod backdrop;
mod buttons;
pub mod chrome;
mod contrast;
pub mod freshness;
pub mod hand;
mod hints;
pub mod keys;
mod lettering;
pub mod motion;
mod notes;
pub mod painter;
pub mod props;
pub mod scenery;
mod screens;
mod settings;
mod show;
pub mod sound;
mod spoken;
pub mod story;
pub mod theme;
pub mod touch;
mod walker;

pub use motion::{Hop, Leaves, Lungs, Way};
pub use notes::Notes;
pub use painter::{Painter, Thing, Words, at, centred};
pub use settings::StageSettings;
pub use show::{Screen, Shown};
pub use touch::Act;

use bevy::prelude::*;

use crate::play::Preferred;

/// Adds the stage.
pub fn plugin(app: &mut App) {
    app.init_resource::<StageSettings>()
        .add_systems(First, settings::honour.run_if(resource_changed::<Preferred>));
    app.add_plugins((
        motion::plugin,
        sound::plugin,
        touch::plugin,
        freshness::plugin,
        hints::plugin,
        keys::plugin,
        hand::plugin,
        aloud::plugin,
        show::plugin,
        contrast::plugin,
    ));
}
