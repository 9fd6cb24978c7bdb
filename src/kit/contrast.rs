//! High contrast: words are black on white paper, and all that can be touched has a dark edge.

use bevy::prelude::*;

use super::{
    schedule::DrawScreen,
    settings::DisplaySettings,
    theme,
    touch::{Drag, Hold, Tap},
};

/// How wide the edge of a touchable thing is, in points.
const EDGE: f32 = 4.0;

/// Sharpens what was just drawn, if it is wanted.
pub(super) fn plugin(app: &mut App) {
    let sharpen = (darken_words, whiten_paper, edge_what_can_be_touched);
    app.add_systems(
        Update,
        sharpen
            .chain()
            .after(DrawScreen)
            .run_if(|settings: Res<DisplaySettings>| settings.preferences.high_contrast),
    );
}

fn darken_words(mut words: Query<&mut TextColor, Added<TextColor>>) {
    for mut colour in &mut words {
        // White words stand on the green of the main button, which grows darker below them.
        if is_like(colour.0, theme::INK) || is_like(colour.0, theme::SOFT_INK) {
            colour.0 = theme::BLACK;
        }
    }
}

fn whiten_paper(mut grounds: Query<&mut BackgroundColor, Added<BackgroundColor>>) {
    for mut ground in &mut grounds {
        if ground.0.alpha() < 0.9 {
            continue;
        }
        if is_like(ground.0, theme::PAPER) || theme::CARDS.iter().any(|card| is_like(ground.0, *card)) {
            ground.0 = theme::WHITE;
        } else if is_like(ground.0, theme::LEAF) {
            ground.0 = theme::LEAF.darker(0.05);
        }
    }
}

/// Whether two colours are the same but for how much shines through.
fn is_like(one: Color, other: Color) -> bool {
    one.with_alpha(1.0) == other.with_alpha(1.0)
}

type Touchable = Or<(Added<Tap>, Added<Hold>, Added<Drag>)>;

/// Only what has a ground of its own: around a figure in the garden an edge would be a box.
fn edge_what_can_be_touched(things: Query<(Entity, &BackgroundColor), Touchable>, mut commands: Commands) {
    for (entity, ground) in &things {
        if ground.0.alpha() >= 0.9 {
            commands.entity(entity).insert(Outline::new(px(EDGE), px(0), theme::BLACK));
        }
    }
}
