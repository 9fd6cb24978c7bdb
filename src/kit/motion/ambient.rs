//! How things sway and bob while the screen is awake, hop when they are greeted, and guide a breath.

use bevy::prelude::*;

use super::components::{Ambient, AmbientClock, Appear, Arrive, GuidedBreath, Hop, Motion, NeedsRedraw};
use crate::kit::{settings::DisplaySettings, sound::Cue, theme};

pub(super) fn advance_clock(time: Res<Time>, mut wake: ResMut<AmbientClock>) {
    // A long sleep of the loop is no time in which the wind blew.
    let delta = time.delta_secs().min(0.1);
    wake.quiet_for += time.delta_secs();
    wake.clock += delta;
}

pub(super) fn move_ambient(
    wake: Res<AmbientClock>,
    settings: Res<DisplaySettings>,
    mut things: Query<(&Ambient, &mut UiTransform), (Without<Appear>, Without<Arrive>, Without<Hop>)>,
) {
    let strength = if settings.reduced_motion { 0.0 } else { wake.strength() };
    if strength <= 0.0 && wake.quiet_for > theme::SETTLE + 1.0 {
        return;
    }
    for (ambient, mut transform) in &mut things {
        let turn = |seconds: f32| ((wake.clock / seconds + ambient.phase) * std::f32::consts::TAU).sin();
        match ambient.motion {
            Motion::Sway => swing(&mut transform, turn(3.4) * 0.05 * strength, 50.0),
            Motion::Swing => swing(&mut transform, turn(4.2) * 0.06 * strength, -50.0),
            Motion::Bob => {
                transform.translation = Val2::px(turn(5.3) * 6.0 * strength, turn(2.6) * 10.0 * strength);
            }
            Motion::Drift => transform.translation = Val2::px(turn(16.0) * 40.0 * strength, 0.0),
            Motion::Look(far) => transform.translation = Val2::px(turn(5.0) * far * strength, 0.0),
            Motion::Breathe => transform.scale = Vec2::splat(1.0 + turn(4.0) * 0.025 * strength),
            Motion::Breath => transform.scale = Vec2::splat(turn(8.0).mul_add(0.22 * strength, 1.0)),
            Motion::Lead(to) => {
                // Where nothing moves, the hand stands at what it leads to.
                let gone = (lead(wake.clock / 2.8 + ambient.phase) - 1.0).mul_add(strength, 1.0);
                transform.translation = Val2::px(to.x * gone, to.y * gone);
            }
            Motion::Invite => transform.scale = Vec2::splat(1.0 + turn(1.6) * 0.05 * strength),
            Motion::Fall => {
                let fallen = (wake.clock / 1.5 + ambient.phase).fract();
                transform.translation = Val2::px(fallen * -24.0, fallen * theme::CANVAS.y * 0.5);
            }
            Motion::HandOn => transform.translation = Val2::px(turn(2.8) * 22.0 * strength, 0.0),
        }
    }
}

/// A thing that was greeted hops twice.
pub(super) fn hop(
    time: Res<Time>,
    mut things: Query<(Entity, &mut Hop, &mut UiTransform)>,
    mut busy: ResMut<NeedsRedraw>,
    mut commands: Commands,
) {
    for (entity, mut hop, mut transform) in &mut things {
        hop.0 += time.delta_secs().min(0.1);
        let part = (hop.0 / theme::HOP).min(1.0);
        let height = (part * std::f32::consts::TAU).sin().abs() * (1.0 - part) * 46.0;
        transform.translation = Val2::px(0.0, -height);
        if part >= 1.0 {
            commands.entity(entity).remove::<Hop>();
        } else {
            busy.0 = true;
        }
    }
}

/// The breath of the calm corner has a clock of its own: it goes on after everything else has come to rest.
pub(super) fn guide_breath(
    time: Res<Time>,
    settings: Res<DisplaySettings>,
    mut things: Query<(&mut GuidedBreath, &mut UiTransform)>,
    mut busy: ResMut<NeedsRedraw>,
    mut cues: MessageWriter<Cue>,
) {
    for (mut lungs, mut transform) in &mut things {
        if lungs.0 > theme::BREATHS || settings.reduced_motion {
            continue;
        }
        let before = lungs.0 % (theme::BREATHE_IN + theme::BREATHE_OUT);
        // A slow tablet draws seldom, and breathes as slowly as a quick one.
        lungs.0 += time.delta_secs().min(1.0);
        let now = lungs.0 % (theme::BREATHE_IN + theme::BREATHE_OUT);
        if now < before || before <= 0.0 {
            cues.write(Cue::BreatheIn);
        } else if before < theme::BREATHE_IN && now >= theme::BREATHE_IN {
            cues.write(Cue::BreatheOut);
        }
        let full = if now < theme::BREATHE_IN {
            now / theme::BREATHE_IN
        } else {
            1.0 - (now - theme::BREATHE_IN) / theme::BREATHE_OUT
        };
        let soft = full * full * (3.0 - 2.0 * full);
        transform.scale = Vec2::splat(0.72 + 0.38 * soft);
        busy.0 = true;
    }
}

/// How far a showing hand has gone, 0 to 1: it goes, stays a moment, comes back. `turns` is its clock.
fn lead(turns: f32) -> f32 {
    let part = turns.rem_euclid(1.0);
    let soft = |part: f32| part * part * (3.0 - 2.0 * part);
    if part < 0.55 { soft(part / 0.55) } else { 1.0 - soft(((part - 0.75) / 0.25).max(0.0)) }
}

/// Turns a thing around its foot (`pivot` 50 % below the middle) or its upper end (-50 %).
fn swing(transform: &mut UiTransform, angle: f32, pivot: f32) {
    transform.rotation = Rot2::radians(angle);
    transform.translation = Val2::percent(pivot * angle.sin(), pivot * (1.0 - angle.cos()));
}
