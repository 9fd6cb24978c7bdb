//! The keyboard on a screen: a ring goes from thing to thing, and a key does there what a finger would do.
//!
//! Tab and the arrows move the ring. Enter or the space bar taps, or holds for as long as it is held; on a thing that is
//! dragged it picks the thing up, the arrows carry it from place to place, and the key puts it down. Escape lets go.

use bevy::{
    ecs::system::SystemParam,
    input::{InputSystems, keyboard::KeyboardInput},
    prelude::*,
};

use super::{
    components::{Drag, Drop, Hold, Tag, Tap},
    fingers::Fingers,
    freshness::Freshness,
    gesture::Gesture,
};
use crate::{
    kit::{
        motion::AmbientClock,
        schedule::{DrawScreen, FollowFingers, ReadKeys},
        theme,
    },
    platform::{
        egui_glue,
        input::{Finger, FingerId, FingerPhase, PassFingersOn, Side, TouchRest},
    },
};

/// The finger that the keyboard stands for.
const KEYS: FingerId = FingerId::KEYBOARD;
/// How far apart two things may stand and still be in one row, in logical pixels.
const ROW: f32 = 48.0;
/// How wide the ring is, and how far it stands from its thing, in points.
const RING: f32 = 6.0;

/// Where the ring is.
#[derive(Resource, Default, Debug)]
pub struct Focus {
    /// The thing it is around; nothing while the keyboard is not used.
    tag: Option<String>,
    /// Where the thing that was picked up is held, in logical pixels.
    carried_to: Option<Vec2>,
}

impl Focus {
    /// The tag of the thing in the ring.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }
}

/// Where a key moves the ring to.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Toward {
    /// As one reads.
    Next,
    /// Against that.
    Previous,
    /// To the nearest on this side.
    Side(Vec2),
}

/// The ring.
#[derive(Component)]
struct Ring;

/// Reads the keys and draws the ring.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Focus>()
        .add_systems(
            PreUpdate,
            (see_fingers, read_keys)
                .chain()
                .in_set(ReadKeys)
                .after(InputSystems)
                .after(PassFingersOn)
                .after(egui_glue::Systems)
                .before(FollowFingers),
        )
        .add_systems(Update, draw_ring.after(DrawScreen));
}

/// A child who uses a finger needs no ring.
fn see_fingers(mut fingers: MessageReader<Finger>, mut focus: ResMut<Focus>) {
    if fingers.read().any(|finger| finger.id != KEYS && finger.phase == FingerPhase::Down) {
        *focus = Focus::default();
    }
}

type Reachable = Or<(With<Tap>, With<Hold>, With<Drag>)>;
type Located = (&'static ComputedNode, &'static UiGlobalTransform, &'static InheritedVisibility);

/// What there is to go to.
#[derive(SystemParam)]
struct Sight<'w, 's> {
    things: Query<
        'w,
        's,
        (&'static Tag, Option<&'static Tap>, Option<&'static Hold>, Option<&'static Drag>, Located),
        Reachable,
    >,
    zones: Query<'w, 's, Located, With<Drop>>,
    cameras: Query<'w, 's, &'static Camera, With<IsDefaultUiCamera>>,
}

impl Sight<'_, '_> {
    fn scale(&self) -> f32 {
        self.cameras.iter().next().and_then(Camera::target_scaling_factor).unwrap_or(1.0)
    }

    /// The middle of the screen, in logical pixels.
    fn middle(&self) -> Vec2 {
        let size = self.cameras.iter().next().and_then(Camera::logical_target_size);
        size.unwrap_or(theme::CANVAS) / 2.0
    }

    /// The middle of a place, in logical pixels; nothing where it is not seen.
    fn centre(
        &self,
        (node, place, seen): (&ComputedNode, &UiGlobalTransform, &InheritedVisibility),
    ) -> Option<Vec2> {
        (seen.get() && node.size().min_element() > 0.0).then(|| place.translation / self.scale())
    }

    /// Every thing by its tag, and where it is.
    fn places(&self) -> Vec<(String, Vec2)> {
        let things = self.things.iter();
        things.filter_map(|(Tag(tag), .., place)| Some((tag.clone(), self.centre(place)?))).collect()
    }

    /// Where the thing with this tag is.
    fn place_of(&self, tag: Option<&str>) -> Option<Vec2> {
        let (_, place) = self.places().into_iter().find(|(other, _)| Some(other.as_str()) == tag)?;
        Some(place)
    }

    /// Where something that is carried can be put down.
    fn zones(&self) -> Vec<Vec2> {
        self.zones.iter().filter_map(|place| self.centre(place)).collect()
    }
}

#[allow(clippy::too_many_arguments, reason = "keys, what can be gone to, and what follows")]
fn read_keys(
    mut keys: MessageReader<KeyboardInput>,
    mut shift: Local<bool>,
    (side, time, rest, freshness): (Res<Side>, Res<Time<Real>>, Res<TouchRest>, Res<Freshness>),
    sight: Sight,
    mut focus: ResMut<Focus>,
    mut fingers: ResMut<Fingers>,
    mut phases: MessageWriter<Finger>,
    mut wake: ResMut<AmbientClock>,
) {
    if !side.is_stage() {
        keys.clear();
        *focus = Focus::default();
        return;
    }
    for key in keys.read() {
        wake.wake();
        let mut say = |phase, position| {
            let now = time.elapsed();
            phases.write(Finger { id: KEYS, phase, position, landed: now, held_since: now });
        };
        let pressed = key.state.is_pressed();
        if matches!(key.key_code, KeyCode::ShiftLeft | KeyCode::ShiftRight) {
            // On a slow tablet it may be let go within the same frame: what counts is the order of the keys.
            *shift = pressed;
        }
        match (key.key_code, toward(key.key_code, *shift)) {
            (_, Some(toward)) if pressed => {
                if let Some(place) = move_focus(toward, &sight, &mut focus, &mut fingers) {
                    say(FingerPhase::Moved, place);
                }
            }
            (KeyCode::Enter | KeyCode::NumpadEnter | KeyCode::Space, _) if !key.repeat => {
                match (focus.carried_to, pressed) {
                    (Some(place), true) => {
                        say(FingerPhase::Up, place);
                        *focus = Focus::default();
                    }
                    // The key that picked it up is let go.
                    (Some(_), false) => {}
                    (None, true) if is_resting(&focus, &rest, &freshness, time.elapsed()) => {}
                    (None, true) => focus.carried_to = press(&focus, &sight, time.elapsed(), &mut fingers),
                    (None, false) => match sight.place_of(focus.tag()) {
                        Some(place) => say(FingerPhase::Up, place),
                        None => say(FingerPhase::Cancelled, Vec2::ZERO),
                    },
                }
            }
            (KeyCode::Escape, _) if pressed => {
                say(FingerPhase::Cancelled, Vec2::ZERO);
                focus.carried_to = None;
            }
            _ => {}
        }
    }
}

/// The ring goes to the next thing; or what is carried goes to the next place where it can be put down, which is given.
fn move_focus(toward: Toward, sight: &Sight, focus: &mut Focus, fingers: &mut Fingers) -> Option<Vec2> {
    if let Some(place) = &mut focus.carried_to {
        let zones = sight.zones();
        *place = zones[step(Some(*place), toward, &zones)?];
        return Some(*place);
    }
    // A key that was held on the thing before holds nothing any more.
    fingers.forget(KEYS);
    let things = sight.places();
    let places: Vec<Vec2> = things.iter().map(|(_, place)| *place).collect();
    let next = match sight.place_of(focus.tag()) {
        Some(now) => step(Some(now), toward, &places),
        None => nearest(sight.middle(), &places),
    };
    if let Some(next) = next {
        focus.tag = Some(things[next].0.clone());
    }
    None
}

/// Whether a key does nothing yet, as a finger would not: the screen or the thing has only just come.
fn is_resting(focus: &Focus, rest: &TouchRest, freshness: &Freshness, now: std::time::Duration) -> bool {
    rest.covers(now) || focus.tag.as_ref().is_some_and(|tag| freshness.is_fresh(tag, now))
}

/// The key goes down on the thing in the ring. Where it is picked up so, the place it is held at.
fn press(focus: &Focus, sight: &Sight, now: std::time::Duration, fingers: &mut Fingers) -> Option<Vec2> {
    let (Tag(tag), tap, hold, drag, place) =
        sight.things.iter().find(|(Tag(tag), ..)| Some(tag) == focus.tag.as_ref())?;
    let centre = sight.centre(place)?;
    let doing = Gesture::with(tag, (tap, hold, drag), centre, now)?;
    let carried = matches!(doing, Gesture::Dragging { .. });
    fingers.begin(KEYS, doing);
    carried.then_some(centre)
}

/// Where a key moves the ring to, if it does.
fn toward(key: KeyCode, shift: bool) -> Option<Toward> {
    Some(match key {
        KeyCode::Tab if shift => Toward::Previous,
        KeyCode::Tab => Toward::Next,
        KeyCode::ArrowLeft => Toward::Side(Vec2::NEG_X),
        KeyCode::ArrowRight => Toward::Side(Vec2::X),
        KeyCode::ArrowUp => Toward::Side(Vec2::NEG_Y),
        KeyCode::ArrowDown => Toward::Side(Vec2::Y),
        _ => return None,
    })
}

/// Which of these places comes next from where the ring is.
fn step(now: Option<Vec2>, toward: Toward, places: &[Vec2]) -> Option<usize> {
    let now = now?;
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|one, other| reading(places[*one]).total_cmp(&reading(places[*other])));
    let other = |index: &usize| places[*index].distance(now) > 1.0;
    let later = |index: &usize| reading(places[*index]) > reading(now);
    match toward {
        Toward::Next => order
            .iter()
            .find(|index| other(index) && later(index))
            .or_else(|| order.iter().find(|index| other(index))),
        Toward::Previous => order
            .iter()
            .rev()
            .find(|index| other(index) && !later(index))
            .or_else(|| order.iter().rev().find(|index| other(index))),
        Toward::Side(side) => {
            let along = |index: &usize| (places[*index] - now).dot(side);
            let aside = |index: &usize| (places[*index] - now).dot(side.perp()).abs();
            let cost = |index: &usize| along(index) + 2.0 * aside(index);
            let on_that_side = order.iter().filter(|index| along(index) > 1.0);
            on_that_side.min_by(|one, other| cost(one).total_cmp(&cost(other)))
        }
    }
    .copied()
}

/// The place of a thing in the order in which one reads: rows from above, each from the left.
fn reading(place: Vec2) -> f32 {
    // No screen is wider than this many logical pixels.
    (place.y / ROW).floor() * 100_000.0 + place.x
}

/// Which of these places is the nearest.
fn nearest(to: Vec2, places: &[Vec2]) -> Option<usize> {
    let away = |index: &usize| places[*index].distance(to);
    (0..places.len()).min_by(|one, other| away(one).total_cmp(&away(other)))
}

/// The ring around the thing.
fn draw_ring(
    focus: Res<Focus>,
    things: Query<(&Tag, &ComputedNode, &UiGlobalTransform), Reachable>,
    mut rings: Query<(Entity, &mut Node), With<Ring>>,
    mut commands: Commands,
) {
    let thing = things.iter().find(|(Tag(tag), ..)| Some(tag) == focus.tag.as_ref());
    let Some((_, node, place)) = thing else {
        for (ring, _) in &rings {
            commands.entity(ring).despawn();
        }
        return;
    };
    if node.size().min_element() <= 0.0 {
        // It was drawn anew and is not laid out yet: the ring waits where it is.
        return;
    }
    let size = node.size() * node.inverse_scale_factor + Vec2::splat(RING * 4.0);
    let corner = place.translation * node.inverse_scale_factor - size / 2.0;
    let wanted = Node {
        position_type: PositionType::Absolute,
        left: px(corner.x),
        top: px(corner.y),
        width: px(size.x),
        height: px(size.y),
        border: UiRect::all(px(RING)),
        border_radius: BorderRadius::all(px(
            node.border_radius.top_left * node.inverse_scale_factor + RING * 2.0
        )),
        ..default()
    };
    match rings.iter_mut().next() {
        Some((_, mut ring)) => {
            ring.set_if_neq(wanted);
        }
        None => {
            commands.spawn((
                Ring,
                wanted,
                BorderColor::all(theme::INK),
                Outline::new(px(RING / 2.0), px(0), theme::CARD),
                GlobalZIndex(i32::MAX),
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two rows of three, and a button below.
    const PLACES: [Vec2; 7] = [
        Vec2::new(100.0, 100.0),
        Vec2::new(300.0, 110.0),
        Vec2::new(500.0, 100.0),
        Vec2::new(100.0, 300.0),
        Vec2::new(300.0, 305.0),
        Vec2::new(500.0, 300.0),
        Vec2::new(320.0, 700.0),
    ];

    #[test]
    fn tab_goes_through_everything_as_one_reads_and_begins_again() {
        let mut at = 0;
        let mut seen = vec![at];
        for _ in 0..PLACES.len() {
            at = step(Some(PLACES[at]), Toward::Next, &PLACES).unwrap();
            seen.push(at);
        }
        assert_eq!(seen, [0, 1, 2, 3, 4, 5, 6, 0]);
        for (index, place) in PLACES.iter().enumerate() {
            let next = step(Some(*place), Toward::Next, &PLACES).unwrap();
            assert_eq!(step(Some(PLACES[next]), Toward::Previous, &PLACES), Some(index));
        }
    }

    #[test]
    fn arrows_go_to_the_nearest_on_their_side_and_stay_at_the_edge() {
        let from = |index: usize, side: Vec2| step(Some(PLACES[index]), Toward::Side(side), &PLACES);
        assert_eq!(from(0, Vec2::X), Some(1));
        assert_eq!(from(1, Vec2::Y), Some(4));
        assert_eq!(from(4, Vec2::Y), Some(6));
        assert_eq!(from(6, Vec2::NEG_Y), Some(4));
        assert_eq!(from(5, Vec2::NEG_X), Some(4));
        assert_eq!(from(0, Vec2::NEG_Y), None);
    }

    #[test]
    fn alone_or_with_nothing_the_ring_goes_nowhere() {
        assert_eq!(step(Some(PLACES[0]), Toward::Next, &PLACES[..1]), None);
        assert_eq!(step(Some(PLACES[0]), Toward::Next, &[]), None);
        assert_eq!(nearest(Vec2::new(310.0, 290.0), &PLACES), Some(4));
        assert_eq!(nearest(Vec2::ZERO, &[]), None);
    }
}
