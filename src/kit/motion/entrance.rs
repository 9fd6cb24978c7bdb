//! How things come in, travel to their place, and go.

use bevy::prelude::*;

use super::components::{Appear, AppearAfter, Arrive, DespawnAfter, NeedsRedraw};
use crate::{
    kit::{settings::DisplaySettings, theme},
    platform::idle_sleep::LongestSleep,
};

/// What waits for its time waits by the clock on the wall: the loop sleeps between two looks.
pub(super) fn wait_to_appear(
    time: Res<Time<Real>>,
    mut things: Query<(Entity, &mut AppearAfter)>,
    mut sleep: ResMut<LongestSleep>,
    mut commands: Commands,
) {
    for (entity, mut later) in &mut things {
        later.waited += time.delta_secs();
        if later.waited >= later.after {
            commands.entity(entity).remove::<AppearAfter>().insert(Appear { delay: 0.0, age: 0.0 });
        }
    }
    let longest = if things.is_empty() { None } else { Some(theme::LOOK_AGAIN) };
    sleep.set_if_neq(LongestSleep { longest });
}

pub(super) fn scale_in(
    time: Res<Time>,
    settings: Res<DisplaySettings>,
    mut things: Query<(Entity, &mut Appear, &mut UiTransform)>,
    mut busy: ResMut<NeedsRedraw>,
    mut commands: Commands,
) {
    busy.0 = false;
    for (entity, mut appear, mut transform) in &mut things {
        appear.age += time.delta_secs().min(0.1);
        let part = ((appear.age - appear.delay) / theme::APPEAR).clamp(0.0, 1.0);
        let done = part >= 1.0 || settings.reduced_motion;
        transform.scale = Vec2::splat(if done { 1.0 } else { ease_out_back(part).max(0.0) });
        if done {
            commands.entity(entity).remove::<Appear>();
        } else {
            busy.0 = true;
        }
    }
}

pub(super) fn move_arriving(
    time: Res<Time>,
    settings: Res<DisplaySettings>,
    mut things: Query<(Entity, &mut Arrive, &mut UiTransform)>,
    mut busy: ResMut<NeedsRedraw>,
    mut commands: Commands,
) {
    for (entity, mut arrive, mut transform) in &mut things {
        arrive.age += time.delta_secs().min(0.1);
        let part = (arrive.age / theme::TRAVEL).clamp(0.0, 1.0);
        let left = if settings.reduced_motion { 0.0 } else { (1.0 - part).powi(2) };
        transform.translation = Val2::px(arrive.from.x * left, arrive.from.y * left);
        transform.rotation = Rot2::turn_fraction(arrive.rolls * left);
        if left > 0.0 {
            busy.0 = true;
        } else {
            commands.entity(entity).remove::<Arrive>();
        }
    }
}

pub(super) fn despawn_due(
    time: Res<Time>,
    mut things: Query<(Entity, &mut DespawnAfter)>,
    mut busy: ResMut<NeedsRedraw>,
    mut commands: Commands,
) {
    for (thing, mut leaves) in &mut things {
        leaves.0 -= time.delta_secs();
        busy.0 = true;
        if leaves.0 <= 0.0 {
            commands.entity(thing).despawn();
        }
    }
}

/// A soft start and end, with a little more than full size in between.
fn ease_out_back(part: f32) -> f32 {
    let (overshoot, back) = (1.2, part - 1.0);
    1.0 + (overshoot + 1.0) * back.powi(3) + overshoot * back.powi(2)
}
