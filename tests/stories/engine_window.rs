//! What the window's own buttons and keys do: asked from outside, so no touch.

use bevy::{
    app::AppExit,
    prelude::*,
    window::{PrimaryWindow, WindowCloseRequested, WindowMode},
};
use six_seeds::platform::full_screen::FullScreen;

use crate::{
    facilitator::settings::{chooses, opens_the_settings, to_the_garden},
    support::Story,
};

/// Whether the app was ever asked to end.
#[derive(Resource, Default)]
struct Ended(bool);

#[test]
fn the_screen_is_filled_and_left_through_the_desk_only() {
    let mut story = opens_the_settings();
    story.tablet.app.init_resource::<Ended>().add_systems(
        Last,
        |mut asked: MessageReader<AppExit>, mut ended: ResMut<Ended>| {
            ended.0 |= asked.read().count() > 0;
        },
    );
    let ended = |story: &Story| story.tablet.app.world().resource::<Ended>().0;
    let mode = |story: &mut Story| {
        let world = story.tablet.app.world_mut();
        world.query_filtered::<&Window, With<PrimaryWindow>>().iter(world).next().map(|one| one.mode)
    };
    assert!(matches!(mode(&mut story), Some(WindowMode::BorderlessFullscreen(_))));
    to_the_garden(&mut story);
    // Somebody finds the key that closes windows: the gate opens, the app stays.
    let wants_out = |story: &mut Story| {
        let world = story.tablet.app.world_mut();
        let window = world.query_filtered::<Entity, With<PrimaryWindow>>().iter(world).next().unwrap();
        world.write_message(WindowCloseRequested { window });
        story.tablet.frames(2);
    };
    wants_out(&mut story);
    story.expect_screen("desk-gate");
    wants_out(&mut story);
    assert!(!ended(&story));
    story.types_the_pin();
    story.expect_screen("desk-home");
    story.press("desk-settings-open");
    story.press("desk-settings-safety");
    chooses(&mut story, "desk-settings-full-screen", "desk-settings-off");
    assert_eq!(mode(&mut story), Some(WindowMode::Windowed));
    assert!(!story.tablet.app.world().resource::<FullScreen>().is_on());
    let close = story.text("desk-settings-close");
    story.tablet.press_in_list(&close).unwrap();
    story.tablet.frames(5);
    assert!(ended(&story));
}
