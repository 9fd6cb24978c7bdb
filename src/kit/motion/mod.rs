//! Motion: things come in, sway in the wind, breathe, and come to rest ten seconds after the last touch.

mod ambient;
mod components;
mod entrance;

pub use components::{
    Ambient, AmbientClock, Appear, AppearAfter, Arrive, DespawnAfter, GuidedBreath, Hop, Motion, NeedsRedraw,
};

use bevy::{prelude::*, window::RequestRedraw};

use super::{
    schedule::{AskForFrames, MoveThings},
    settings::DisplaySettings,
};
use crate::platform::{egui_glue::AfterDeskIsDrawn, input::Side};
use ambient::{advance_clock, guide_breath, hop, move_ambient};
use entrance::{despawn_due, move_arriving, scale_in, wait_to_appear};

/// Moves what moves, and asks for frames only while something does.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<AmbientClock>()
        .init_resource::<NeedsRedraw>()
        .add_systems(
            Update,
            (
                advance_clock,
                wait_to_appear,
                despawn_due,
                scale_in,
                move_arriving,
                move_ambient,
                hop,
                guide_breath,
            )
                .chain()
                .in_set(MoveThings),
        )
        .add_systems(PostUpdate, request_frames.in_set(AskForFrames).in_set(AfterDeskIsDrawn));
}

fn request_frames(
    wake: Res<AmbientClock>,
    busy: Res<NeedsRedraw>,
    (settings, side): (Res<DisplaySettings>, Res<Side>),
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let wind = wake.strength() > 0.0 && !settings.reduced_motion && side.is_stage();
    if wind || busy.0 {
        redraw.write(RequestRedraw);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bevy::time::TimeUpdateStrategy;

    use super::*;
    use crate::{
        kit::{sound::Cue, theme},
        platform::idle_sleep::LongestSleep,
    };

    /// An app in which so many seconds pass from one look to the next.
    fn app(seconds: f32) -> App {
        let mut app = App::new();
        app.add_plugins(MinimalPlugins)
            .insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_secs_f32(seconds)))
            .init_resource::<DisplaySettings>()
            .init_resource::<Side>()
            .init_resource::<LongestSleep>()
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
        let star = app.world_mut().spawn((AppearAfter { after: 9.0, waited: 0.0 }, hidden)).id();
        for _ in 0..2 {
            app.update();
            assert!(!app.world().resource::<NeedsRedraw>().0, "nothing asks for the next frame");
            assert_eq!(app.world().resource::<LongestSleep>().longest, Some(theme::LOOK_AGAIN));
            assert_eq!(app.world().get::<UiTransform>(star).map(|one| one.scale), Some(Vec2::ZERO));
        }
        for _ in 0..4 {
            app.update();
        }
        assert!(app.world().get::<AppearAfter>(star).is_none(), "its time has come");
        assert_eq!(app.world().resource::<LongestSleep>().longest, None);
        assert_eq!(app.world().get::<UiTransform>(star).map(|one| one.scale), Some(Vec2::ONE));
    }

    #[test]
    fn with_reduced_motion_it_still_comes_in_its_own_time() {
        let mut app = app(4.0);
        app.world_mut().resource_mut::<DisplaySettings>().reduced_motion = true;
        let boat =
            app.world_mut().spawn((AppearAfter { after: 60.0, waited: 0.0 }, UiTransform::default())).id();
        app.update();
        assert!(app.world().get::<AppearAfter>(boat).is_some());
    }
}
