//! Motion: things come in, sway in the wind, breathe, and come to rest ten seconds after the last touch.

use bevy::{prelude::*, window::RequestRedraw};

use super::{settings::StageSettings, theme};

/// A thing that grows in when it is new, after a delay in seconds.
#[derive(Component, Clone, Copy, Debug)]
pub struct Appear {
    /// Seconds to wait before it comes.
    pub delay: f32,
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

/// A way to move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Way {
    /// Left and right around its foot, like a flower in the wind.
    Sway,
    /// Up and down, like a bee.
    Bob,
    /// Slowly sideways, like a cloud.
    Drift,
    /// Slowly larger and smaller, like a chest that breathes.
    Breathe,
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
        .add_systems(Update, (pass_time, come_in, move_with_the_wind).chain().in_set(Systems))
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

fn move_with_the_wind(
    wake: Res<Wakefulness>,
    settings: Res<StageSettings>,
    mut things: Query<(&Ambient, &mut UiTransform), Without<Appear>>,
) {
    let strength = if settings.reduced_motion { 0.0 } else { wake.strength() };
    if strength <= 0.0 && wake.quiet_for > theme::SETTLE + 1.0 {
        return;
    }
    for (ambient, mut transform) in &mut things {
        let turn = |seconds: f32| ((wake.clock / seconds + ambient.phase) * std::f32::consts::TAU).sin();
        match ambient.way {
            Way::Sway => transform.rotation = Rot2::radians(turn(3.4) * 0.05 * strength),
            Way::Bob => transform.translation = Val2::px(turn(5.3) * 6.0 * strength, turn(2.6) * 10.0 * strength),
            Way::Drift => transform.translation = Val2::px(turn(16.0) * 40.0 * strength, 0.0),
            Way::Breathe => transform.scale = Vec2::splat(1.0 + turn(4.0) * 0.025 * strength),
        }
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
