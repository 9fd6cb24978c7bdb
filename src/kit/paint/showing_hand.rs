//! The hand that shows what to do: it goes to its goal again and again, stands there where nothing moves, and is gone while a
//! child drags something or another hand shows how to hold.

use bevy::prelude::*;

use super::painter::Painter;
use crate::kit::{
    motion::Motion,
    schedule::{DrawScreen, ShowFingers},
    touch::{Fingers, HoldHint},
};

/// How large the hand is, in points.
const SIZE: f32 = 92.0;

/// A hand that shows what to do.
#[derive(Component, Clone, Copy, Debug)]
pub struct ShowingHand;

/// Takes the hands away while something is dragged.
pub(in crate::kit) fn plugin(app: &mut App) {
    app.add_systems(Update, hide_while_dragging.after(ShowFingers).before(DrawScreen));
}

impl Painter<'_, '_, '_> {
    /// A hand that shows what to do: it goes from a place by so many points, again and again.
    pub fn showing_hand(&mut self, place: Vec2, to: Vec2) {
        self.showing_hand_in_turn(place, to, 0.0);
    }

    /// The same where several hands go one after the other: each begins in another part of a turn.
    pub fn showing_hand_in_turn(&mut self, place: Vec2, to: Vec2, phase: f32) {
        let hand = self.emoji("hand-with-fingers-splayed-medium", place, SIZE);
        hand.ambient(Motion::Lead(to), phase).with((ShowingHand, ZIndex(8)));
    }
}

/// The picture of a hand would lie over what a real one drags, and two that show different things confuse.
fn hide_while_dragging(
    fingers: Res<Fingers>,
    hint: Res<HoldHint>,
    mut hands: Query<&mut Visibility, With<ShowingHand>>,
) {
    let in_the_way = fingers.are_dragging() || hint.shows();
    let shown = if in_the_way { Visibility::Hidden } else { Visibility::Inherited };
    for mut hand in &mut hands {
        hand.set_if_neq(shown);
    }
}
