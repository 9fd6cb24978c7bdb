//! What lies under a finger, looked for once when it lands and once when it is lifted, the topmost first.

use bevy::{
    ecs::system::SystemParam,
    prelude::*,
    ui::{OverrideClip, UiStack, clip_check_recursive},
};

use super::components::{Act, Drag, Drop, Hold, Tag, Tap};
use crate::kit::sound::TouchSound;

type Touchable = Or<(With<Tap>, With<Hold>, With<Drag>)>;
type Located = (&'static ComputedNode, &'static UiGlobalTransform, &'static InheritedVisibility);

/// A thing that can be touched: its tag, what it does, and how it sounds.
pub(super) type TouchableThing<'a> =
    (&'a Tag, Option<&'a Tap>, Option<&'a Hold>, Option<&'a Drag>, Option<&'a TouchSound>);

/// What is on the screen, as the engine has laid it out.
#[derive(SystemParam)]
pub(super) struct UnderFinger<'w, 's> {
    /// Every node, from the back to the front.
    stack: Res<'w, UiStack>,
    things: Query<
        'w,
        's,
        (
            (&'static Tag, Option<&'static Tap>, Option<&'static Hold>, Option<&'static Drag>),
            Option<&'static TouchSound>,
            Located,
        ),
        Touchable,
    >,
    zones: Query<'w, 's, (&'static Drop, &'static ComputedNode, &'static UiGlobalTransform)>,
    clips: Query<'w, 's, (&'static ComputedNode, &'static UiGlobalTransform, &'static Node)>,
    parents: Query<'w, 's, &'static ChildOf, Without<OverrideClip>>,
    cameras: Query<'w, 's, &'static Camera, With<IsDefaultUiCamera>>,
}

impl UnderFinger<'_, '_> {
    /// A place of a finger in the pixels in which things are laid out.
    fn pixels(&self, position: Vec2) -> Vec2 {
        position * self.cameras.iter().next().and_then(Camera::target_scaling_factor).unwrap_or(1.0)
    }

    /// The topmost thing that can be touched at this place, in logical pixels.
    pub fn thing(&self, position: Vec2) -> Option<TouchableThing<'_>> {
        let point = self.pixels(position);
        self.stack.uinodes.iter().rev().find_map(|&entity| {
            let ((tag, tap, hold, drag), sound, (node, place, seen)) = self.things.get(entity).ok()?;
            let hit = seen.get()
                && node.contains_point(*place, point)
                && clip_check_recursive(point, entity, &self.clips, &self.parents);
            hit.then_some((tag, tap, hold, drag, sound))
        })
    }

    /// The zone at this place.
    pub fn zone(&self, position: Vec2) -> Option<&Drop> {
        let point = self.pixels(position);
        let zone = self.zones.iter().find(|(_, node, place)| node.contains_point(**place, point));
        zone.map(|(zone, ..)| zone)
    }

    /// What the thing with this tag asks for when tapped, if it is at this place.
    pub fn tap(&self, tag: &str, position: Vec2) -> Option<&Act> {
        let point = self.pixels(position);
        let there = self.things.iter().find(|((Tag(other), ..), _, (node, place, _))| {
            other == tag && node.contains_point(**place, point)
        });
        there.and_then(|((_, tap, ..), ..)| tap).map(|Tap(act)| act)
    }
}
