//! For tests that look on from the page (`?targets` in its address): what can be touched now, what shows, and how much is
//! kept. Without that word nothing of it is told.

use bevy::{
    prelude::*,
    window::{PrimaryWindow, RequestRedraw},
};
use bevy_egui::{EguiContext, EguiOutput, egui::accesskit};

use crate::{
    desk::{DeskState, PageId},
    kit::touch::{Tag, freshness::Freshness},
    platform::{
        browser::{page, page_store},
        input::{DeskScale, TouchRest},
        surface::MainCamera,
    },
    play::{Keeper, Table},
    stage::{Screen, Shown},
};

/// Tells after every frame.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Rows>()
        .add_systems(Startup, count)
        .add_systems(Update, let_the_desk_speak)
        .add_systems(Last, (tell_targets, tell_screen, count).chain());
}

/// How many events the journal holds.
#[derive(Resource, Clone, Copy, Debug, Default)]
struct Rows(Option<u64>);

/// The desk names what can be pressed to those who cannot see it.
fn let_the_desk_speak(mut contexts: Query<&mut EguiContext, Added<EguiContext>>) {
    for mut context in &mut contexts {
        context.get_mut().enable_accesskit();
    }
}

/// A thing that can be touched, in pixels of the page.
struct Target<'a> {
    name: &'a str,
    place: Rect,
}

fn tell_targets(
    tags: Query<(&Tag, &ComputedNode, &UiGlobalTransform)>,
    outputs: Query<&EguiOutput>,
    (eyes, windows): (Query<&Camera, With<MainCamera>>, Query<&Window, With<PrimaryWindow>>),
    scale: Res<DeskScale>,
    room: Res<DeskState>,
    (rest, freshness, time): (Res<TouchRest>, Res<Freshness>, Res<Time<Real>>),
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(size) = eyes.iter().next().and_then(Camera::logical_target_size) else { return };
    let mut targets = Vec::new();
    if room.page.is_some() {
        let updates = outputs.iter().filter_map(|output| output.platform_output.accesskit_update.as_ref());
        for (_, node) in updates.flat_map(|update| &update.nodes) {
            let pressed = node.role() != accesskit::Role::Label && !node.is_disabled();
            // A field for words is called by the words in it.
            let name = node.label().or_else(|| node.value());
            if let (true, Some(name), Some(bounds)) = (pressed, name, node.bounds()) {
                let place = Rect::new(bounds.x0 as f32, bounds.y0 as f32, bounds.x1 as f32, bounds.y1 as f32);
                targets.push(Target {
                    name,
                    place: Rect { min: place.min * scale.0, max: place.max * scale.0 },
                });
            }
        }
    } else {
        let factor = windows.iter().next().map_or(1.0, |window| 1.0 / window.scale_factor());
        for (Tag(name), node, place) in tags.iter().filter(|(_, node, _)| node.size().x > 0.0) {
            let place = Rect::from_center_size(place.translation * factor, node.size() * factor);
            targets.push(Target { name, place });
        }
    }
    let whole = Rect::from_corners(Vec2::ZERO, size);
    targets.retain(|target| whole.contains(target.place.center()));
    // What has only just come cannot be touched yet.
    let now = time.elapsed();
    if rest.covers(now) || freshness.is_anything_fresh(now) {
        redraw.write(RequestRedraw);
    }
    targets.retain(|target| !rest.covers(now) && !freshness.is_fresh(target.name, now));
    let told: Vec<String> = targets.iter().map(written).collect();
    page::show_test("sixSeedsTargets", format!("[{}]", told.join(",")));
}

fn written(target: &Target) -> String {
    let name: String = target.name.chars().flat_map(escaped).collect();
    let (at, size) = (target.place.min, target.place.size());
    format!(
        "{{\"name\":\"{name}\",\"x\":{},\"y\":{},\"width\":{},\"height\":{}}}",
        at.x, at.y, size.x, size.y
    )
}

/// A character as a text of a script holds it.
fn escaped(one: char) -> Vec<char> {
    match one {
        '"' | '\\' => vec!['\\', one],
        one if one.is_control() => vec![' '],
        one => vec![one],
    }
}

fn tell_screen(room: Res<DeskState>, shown: Option<Res<Shown>>, table: Res<Table>) {
    let stage = shown.as_ref().and_then(|shown| shown.screen.as_ref()).map(Screen::word);
    let word = room.page.as_ref().map(PageId::word).or(stage).unwrap_or_default();
    page::show_test("sixSeedsScreen", word);
    let turn = table.session().and_then(|session| {
        let token = session.current()?.seat?;
        session.seats().iter().find(|seat| seat.token == token).map(|seat| seat.animal.clone())
    });
    page::show_test("sixSeedsTurn", turn.unwrap_or_default());
}

/// Counts what this frame has written; it is told once that is kept.
fn count(mut keeper: ResMut<Keeper>, mut rows: ResMut<Rows>) {
    let counted = keeper.bypass_change_detection().journal().and_then(|journal| journal.statistics());
    if let Ok(statistics) = counted {
        rows.0 = Some(statistics.events);
    }
}

/// Tells how many events are kept, when all that was written is.
pub(super) fn tell_saved(world: &World) {
    if let Some(Rows(Some(rows))) = world.get_resource::<Rows>() {
        page::show_test("sixSeedsKept", *rows as f64);
        page::show_test("sixSeedsSaves", page_store::save_count());
    }
}
