//! Motion: things come in, sway in the wind, breathe, and come to rest ten seconds after the last touch.

use bevy::{prelude::*, window::RequestRedraw};

use crate::platform::rest::Sleep;

use super::{settings::StageSettings, sound::Cue, theme};

/// A thing that grows in when it is new, after a delay in seconds.
#[derive(Component, Clone, Copy, Debug)]
pub struct Appear {
    /// Seconds to wait before it comes.
    pub delay: f32,
    /// Seconds since it was spawned.
    pub age: f32,
}

/// A thing that is not there yet: it comes in once so many seconds have passed. Nothing is drawn anew meanwhile, the
/// loop only looks now and then whether it is time.
#[derive(Component, Clone, Copy, Debug)]
pub struct Later {
    /// Seconds to wait.
    pub after: f32,
    /// Seconds waited.
    pub waited: f32,
}

/// A thing that goes by itself after so many seconds.
#[derive(Component, Clone, Copy, Debug)]
pub struct Leaves(pub f32);

/// A thing that travels to its place when it is new.
#[derive(Component, Clone, Copy, Debug)]
pub struct Arrive {
    /// Where it comes from, in points from its place.
    pub from: Vec2,
    /// How often it turns over on the way, like a rolling stone.
    pub rolls: f32,
    /// Seconds since it was spawned.
    pub age: f32,
}

/// A thing that sways, bobs or breathes while the stage is awake.
#[derive(Component, Clone, Copy, Debug)]
pub struct Ambient {
    /// How it moves.
    pub way: Way,
    /// Where in its movement it starts, in turns.
    pub phase: f32,
}

/// A thing that hops because it was greeted; seconds since then.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Hop(pub f32);

/// A thing that breathes slowly and deeply, for children to breathe along; seconds since it began.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Lungs(pub f32);

/// A way to move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Way {
    /// Left and right around its foot, like a flower in the wind.
    Sway,
    /// Left and right around its upper end, like a lantern on its cord.
    Swing,
    /// Up and down, like a bee.
    Bob,
    /// Slowly sideways, like a cloud.
    Drift,
    /// Slowly to both sides by so many points, like an eye that looks around.
    Look(f32),
    /// Slowly larger and smaller, like a chest that breathes.
    Breathe,
    /// Much larger and smaller, as slowly as a deep breath: breathe with me.
    Breath,
    /// Goes this far, in points, and comes back: a hand that shows what to do. At rest it stays there.
    Lead(Vec2),
    /// Larger and smaller, so that the eye goes there: touch me.
    Invite,
    /// From above to below and again, like rain; it falls by half its parent's height.
    Fall,
    /// To the right and back again, like a thing that is handed on.
    HandOn,
}

/// How awake the stage is: 1 just after a touch, 0 at rest; movement fades with it.
#[derive(Resource, Debug)]
pub struct Wakefulness {
    /// Seconds since the last touch or change.
    pub quiet_for: f32,
    /// The clock of all ambient movement, in seconds.
    pub clock: f32,
}

impl Default for Wakefulness {
    fn default() -> Self {
        Self { quiet_for: 0.0, clock: 0.0 }
    }
}

impl Wakefulness {
    /// Something happened: the wind blows again.
    pub const fn wake(&mut self) {
        self.quiet_for = 0.0;
    }

    /// How strong movement is now, 0 to 1; it fades over the last two seconds.
    pub fn strength(&self) -> f32 {
        ((theme::SETTLE - self.quiet_for) / 2.0).clamp(0.0, 1.0)
    }
}

/// A movement of its own clock asks for the next frame while this holds anything.
#[derive(Resource, Default, Debug)]
pub struct Busy(pub bool);

/// Moves what moves, and asks for frames only while something does.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Wakefulness>()
        .init_resource::<Busy>()
        .add_systems(
            Update,
            (pass_time, wait, leave, come_in, travel, move_with_the_wind, hop, breathe)
                .chain()
                .in_set(Systems),
        )
        .add_systems(PostUpdate, ask_for_frames);
}

/// The systems that move things.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Systems;

fn pass_time(time: Res<Time>, mut wake: ResMut<Wakefulness>) {
    // A long sleep of the loop is no time in which the wind blew.
    let delta = time.delta_secs().min(0.1);
    wake.quiet_for += time.delta_secs();
    wake.clock += delta;
}

/// A soft start and end, with a little more than full size in between.
fn ease_out_back(part: f32) -> f32 {
    let (overshoot, back) = (1.2, part - 1.0);
    1.0 + (overshoot + 1.0) * back.powi(3) + overshoot * back.powi(2)
}

/// What waits for its time waits by the clock on the wall: the loop sleeps between two looks.
fn wait(
    time: Res<Time<Real>>,
    mut things: Query<(Entity, &mut Later)>,
    mut sleep: ResMut<Sleep>,
    mut commands: Commands,
) {
    for (entity, mut later) in &mut things {
        later.waited += time.delta_secs();
        if later.waited >= later.after {
            commands.entity(entity).remove::<Later>().insert(Appear { delay: 0.0, age: 0.0 });
        }
    }
    let longest = if things.is_empty() { None } else { Some(theme::LOOK_AGAIN) };
    sleep.set_if_neq(Sleep { longest });
}

fn come_in(
    time: Res<Time>,
    settings: Res<StageSettings>,
    mut things: Query<(Entity, &mut Appear, &mut UiTransform)>,
    mut busy: ResMut<Busy>,
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

fn travel(
    time: Res<Time>,
    settings: Res<StageSettings>,
    mut things: Query<(Entity, &mut Arrive, &mut UiTransform)>,
    mut busy: ResMut<Busy>,
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

/// How far a showing hand has gone, 0 to 1: it goes, stays a moment, comes back. `turns` is its clock.
fn lead(turns: f32) -> f32 {
    let part = turns.rem_euclid(1.0);
    let soft = |part: f32| part * part * (3.0 - 2.0 * part);
    if part < 0.55 { soft(part / 0.55) } else { 1.0 - soft(((part - 0.75) / 0.25).max(0.0)) }
}

fn move_with_the_wind(
    wake: Res<Wakefulness>,
    settings: Res<StageSettings>,
    mut things: Query<(&Ambient, &mut UiTransform), (Without<Appear>, Without<Arrive>, Without<Hop>)>,
) {
    let strength = if settings.reduced_motion { 0.0 } else { wake.strength() };
    if strength <= 0.0 && wake.quiet_for > theme::SETTLE + 1.0 {
        return;
    }
    for (ambient, mut transform) in &mut things {
        let turn = |seconds: f32| ((wake.clock / seconds + ambient.phase) * std::f32::consts::TAU).sin();
        match ambient.way {
            Way::Sway => swing(&mut transform, turn(3.4) * 0.05 * strength, 50.0),
            Way::Swing => swing(&mut transform, turn(4.2) * 0.06 * strength, -50.0),
            Way::Bob => {
                transform.translation = Val2::px(turn(5.3) * 6.0 * strength, turn(2.6) * 10.0 * strength);
            }
            Way::Drift => transform.translation = Val2::px(turn(16.0) * 40.0 * strength, 0.0),
            Way::Look(far) => transform.translation = Val2::px(turn(5.0) * far * strength, 0.0),
            Way::Breathe => transform.scale = Vec2::splat(1.0 + turn(4.0) * 0.025 * strength),
            Way::Breath => transform.scale = Vec2::splat(turn(8.0).mul_add(0.22 * strength, 1.0)),
            Way::Lead(to) => {
                // Where nothing moves, the hand stands at what it leads to.
                let gone = (lead(wake.clock / 2.8 + ambient.phase) - 1.0).mul_add(strength, 1.0);
                transform.translation = Val2::px(to.x * gone, to.y * gone);
            }
            Way::Invite => transform.scale = Vec2::splat(1.0 + turn(1.6) * 0.05 * strength),
            Way::Fall => {
                let fallen = (wake.clock / 1.5 + ambient.phase).fract();
                transform.translation = Val2::px(fallen * -24.0, fallen * theme::CANVAS.y * 0.5);
            }
            Way::HandOn => transform.translation = Val2::px(turn(2.8) * 22.0 * strength, 0.0),
        }
    }
}

/// Turns a thing around its foot (`pivot` 50 % below the middle) or its upper end (-50 %).
fn swing(transform: &mut UiTransform, angle: f32, pivot: f32) {
    transform.rotation = Rot2::radians(angle);
    transform.translation = Val2::percent(pivot * angle.sin(), pivot * (1.0 - angle.cos()));
}

fn leave(
    time: Res<Time>,
    mut things: Query<(Entity, &mut Leaves)>,
    mut busy: ResMut<Busy>,
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

/// A thing that was greeted hops twice.
fn hop(
    time: Res<Time>,
    mut things: Query<(Entity, &mut Hop, &mut UiTransform)>,
    mut busy: ResMut<Busy>,
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
fn breathe(
    time: Res<Time>,
    settings: Res<StageSettings>,
    mut things: Query<(&mut Lungs, &mut UiTransform)>,
    mut busy: ResMut<Busy>,
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

fn ask_for_frames(
    wake: Res<Wakefulness>,
    busy: Res<Busy>,
    settings: Res<StageSettings>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let wind = wake.strength() > 0.0 && !settings.reduced_motion && settings.visible;
    if wind || busy.0 {
        redraw.write(RequestRedraw);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bevy::time::TimeUpdateStrategy;

    use super::*;

    /// An app in which so many seconds pass from one look to the next.
    fn app(seconds: f32) -> App {
        let mut app = App::new();
        app.add_plugins(MinimalPlugins)
            .insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_secs_f32(seconds)))
            .init_resource::<StageSettings>()
            .init_resource::<Sleep>()
            .add_message::<RequestRedraw>()
            .add_message::<Cue>();
        plugin(&mut app);
        app.update();
        app
    }

    #[test]
    fn what_comes_later_lets_the_tablet_sleep_until_then() {
        let mut app = app(4.0);
        let hidden = UiTransform { scale: Vec2::ZERO, ..default() };
        let star = app.world_mut().spawn((Later { after: 9.0, waited: 0.0 }, hidden)).id();
        for _ in 0..2 {
            app.update();
            assert!(!app.world().resource::<Busy>().0, "nothing asks for the next frame");
            assert_eq!(app.world().resource::<Sleep>().longest, Some(theme::LOOK_AGAIN));
            assert_eq!(app.world().get::<UiTransform>(star).map(|one| one.scale), Some(Vec2::ZERO));
        }
        for _ in 0..4 {
            app.update();
        }
        assert!(app.world().get::<Later>(star).is_none(), "its time has come");
        assert_eq!(app.world().resource::<Sleep>().longest, None);
        assert_eq!(app.world().get::<UiTransform>(star).map(|one| one.scale), Some(Vec2::ONE));
    }

    #[test]
    fn with_reduced_motion_it_still_comes_in_its_own_time() {
        let mut app = app(4.0);
        app.world_mut().resource_mut::<StageSettings>().reduced_motion = true;
        let boat = app.world_mut().spawn((Later { after: 60.0, waited: 0.0 }, UiTransform::default())).id();
        app.update();
        assert!(app.world().get::<Later>(boat).is_some());
    }
}
