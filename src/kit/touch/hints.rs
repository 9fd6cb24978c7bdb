//! What a screen shows about a touch that did nothing: a tap where a hold is wanted shows how to hold; a touch that
//! came while the screen had just changed, or on a thing that had just come, leaves a ring that fades.

use bevy::prelude::*;

use crate::platform::{
    art::Art,
    input::{IgnoredTouch, Side},
};

use super::components::Tag;
use crate::kit::{
    motion::NeedsRedraw,
    schedule::{MoveThings, ShowFingers},
    theme,
};

/// How long a hint shows, in seconds.
const HINT: f32 = 1.6;
/// How long the ring of a touch that was left alone shows, in seconds.
const RING: f32 = 0.5;
/// How much of a hold the hint fills.
const FILLED: f32 = 0.6;
/// The side of the hand, in points.
const HAND: f32 = 84.0;

/// The thing with this tag was tapped where a hold is wanted.
#[derive(Message, Clone, Debug)]
pub struct WantsHold(pub String);

/// How to hold is being shown on the thing with this tag.
#[derive(Resource, Default, Debug)]
pub struct HoldHint {
    tag: Option<String>,
    age: f32,
}

impl HoldHint {
    /// Whether a hand shows how to hold.
    pub const fn shows(&self) -> bool {
        self.tag.is_some()
    }

    /// How much of its hold the hint fills on this thing, 0 to 1; nothing where no hint shows.
    pub fn filled(&self, tag: &str) -> Option<f32> {
        let part = (self.age / HINT).min(1.0);
        (self.tag.as_deref() == Some(tag)).then(|| (part * std::f32::consts::PI).sin() * FILLED)
    }
}

/// The hand that shows how to hold.
#[derive(Component)]
struct Hand;

/// The ring where a touch was left alone; its age in seconds.
#[derive(Component)]
struct Ring(f32);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<HoldHint>().add_message::<WantsHold>().add_systems(
        Update,
        (start_hint, draw_hint, draw_rings, fade_rings).chain().after(MoveThings).before(ShowFingers),
    );
}

fn start_hint(
    mut wanted: MessageReader<WantsHold>,
    mut hint: ResMut<HoldHint>,
    hands: Query<Entity, With<Hand>>,
    mut commands: Commands,
) {
    if let Some(WantsHold(tag)) = wanted.read().last() {
        *hint = HoldHint { tag: Some(tag.clone()), age: 0.0 };
        // The hand of the hint before stands at another thing.
        hands.iter().for_each(|hand| commands.entity(hand).despawn());
    }
}

/// The hand presses on the thing while light rises in it.
#[allow(clippy::too_many_arguments, reason = "a hint is drawn over what is on the screen")]
fn draw_hint(
    time: Res<Time>,
    mut hint: ResMut<HoldHint>,
    things: Query<(&Tag, &ComputedNode, &UiGlobalTransform)>,
    mut hands: Query<(Entity, &mut UiTransform), With<Hand>>,
    side: Res<Side>,
    mut art: ResMut<Art>,
    mut busy: ResMut<NeedsRedraw>,
    mut commands: Commands,
) {
    let Some(tag) = hint.tag.clone() else { return };
    let thing = things.iter().find(|(Tag(one), ..)| *one == tag).filter(|_| side.is_stage());
    let (Some((_, node, place)), true) = (thing, hint.age < HINT) else {
        *hint = HoldHint::default();
        hands.iter().for_each(|(hand, _)| commands.entity(hand).despawn());
        return;
    };
    hint.age += time.delta_secs();
    busy.0 = true;
    if let Some((_, mut hand)) = hands.iter_mut().next() {
        let pressed = hint.filled(&tag).unwrap_or_default() / FILLED;
        hand.scale = Vec2::splat(0.15f32.mul_add(-pressed, 1.1));
        return;
    }
    let (centre, size) =
        (place.translation * node.inverse_scale_factor, node.size() * node.inverse_scale_factor);
    let corner = centre + Vec2::new(size.x * 0.2, size.y * 0.1);
    commands.spawn((
        Hand,
        Tag("shows-how-to-hold".to_owned()),
        ImageNode::new(art.picture("emoji/hand-with-fingers-splayed-medium")),
        Node {
            position_type: PositionType::Absolute,
            left: px(corner.x),
            top: px(corner.y),
            width: px(HAND),
            height: px(HAND),
            ..default()
        },
        UiTransform::default(),
        GlobalZIndex(i32::MAX - 1),
    ));
}

/// A touch that was left alone is seen to have been felt.
fn draw_rings(
    mut touches: MessageReader<IgnoredTouch>,
    side: Res<Side>,
    scale: Res<UiScale>,
    mut commands: Commands,
) {
    for IgnoredTouch(place) in touches.read().filter(|_| side.is_stage()) {
        let corner = *place / scale.0 - Vec2::splat(theme::TOUCH / 2.0);
        commands.spawn((
            Ring(0.0),
            Node {
                position_type: PositionType::Absolute,
                left: px(corner.x),
                top: px(corner.y),
                width: px(theme::TOUCH),
                height: px(theme::TOUCH),
                border: UiRect::all(px(5)),
                border_radius: BorderRadius::MAX,
                ..default()
            },
            BorderColor::all(theme::CARD.with_alpha(0.8)),
            GlobalZIndex(i32::MAX - 2),
        ));
    }
}

fn fade_rings(
    time: Res<Time>,
    mut rings: Query<(Entity, &mut Ring, &mut BorderColor)>,
    mut busy: ResMut<NeedsRedraw>,
    mut commands: Commands,
) {
    for (entity, mut ring, mut color) in &mut rings {
        ring.0 += time.delta_secs();
        let left = 1.0 - ring.0 / RING;
        if left <= 0.0 {
            commands.entity(entity).despawn();
            continue;
        }
        *color = BorderColor::all(theme::CARD.with_alpha(0.8 * left));
        busy.0 = true;
    }
}
