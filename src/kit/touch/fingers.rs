//! What fingers do on a screen: tap, hold for a choice that counts, drag and drop. Several fingers at once, each on its own.

use std::{collections::HashMap, time::Duration};

use bevy::{
    ecs::system::SystemParam,
    picking::{events::Cancel, pointer::PointerId},
    prelude::*,
    ui_widgets::Activate,
};

use crate::platform::input::{Finger, FingerPhase, Landings, LeftAlone};

use super::{
    components::{Act, Acted, Drag, Drop, Hold, HoldFill, Tag, Tap},
    freshness::Freshness,
    hints::{HoldHint, WantsHold},
};
use crate::kit::{
    motion::{AmbientClock, Appear, NeedsRedraw},
    schedule::{FollowFingers, MoveThings, ShowFingers},
    sound::{Cue, TouchSound},
    theme,
};

/// What each finger does now.
#[derive(Resource, Default, Debug)]
pub struct Fingers(HashMap<PointerId, Gesture>);

/// What a finger does.
#[derive(Debug)]
pub(super) enum Gesture {
    /// It landed on a thing that had only just come: nothing follows.
    Resting {
        tag: String,
    },
    /// Tapped, when it is lifted there while the thing still asks for the same.
    Pressing {
        tag: String,
        act: Act,
    },
    /// Held since then, on the real clock: a slow tablet draws less often, but a hold lasts as long as on a quick one.
    Holding {
        tag: String,
        since: Duration,
        act: Act,
    },
    Dragging {
        tag: String,
        from: Vec2,
        to: Vec2,
        choice: String,
    },
}

impl Fingers {
    /// Lets go of everything: what the fingers are on belongs to a turn that is over.
    pub fn let_go(&mut self) {
        self.0.clear();
    }

    /// Whether any finger drags something.
    pub fn are_dragging(&self) -> bool {
        self.0.values().any(|gesture| matches!(gesture, Gesture::Dragging { .. }))
    }

    /// This finger lets go of what it is on.
    pub(super) fn forget(&mut self, finger: PointerId) {
        self.0.remove(&finger);
    }

    /// A finger begins. What one finger drags, no second finger can take away: then it does not.
    pub(super) fn begin(&mut self, finger: PointerId, gesture: Gesture) -> bool {
        let dragged =
            |other: &Gesture| matches!(other, Gesture::Dragging { tag, .. } if tag.as_str() == gesture.tag());
        let taken = matches!(gesture, Gesture::Dragging { .. }) && self.0.values().any(dragged);
        if !taken {
            self.0.insert(finger, gesture);
        }
        !taken
    }
}

impl Gesture {
    /// What a finger begins on such a thing at this place, at this time on the real clock.
    pub(super) fn with(
        tag: &str,
        (tap, hold, drag): (Option<&Tap>, Option<&Hold>, Option<&Drag>),
        place: Vec2,
        since: Duration,
    ) -> Option<Self> {
        let tag = tag.to_owned();
        Some(match (hold, drag, tap) {
            (Some(Hold(act)), _, _) => Self::Holding { tag, since, act: act.clone() },
            (_, Some(Drag(choice)), _) => {
                Self::Dragging { tag, from: place, to: place, choice: choice.clone() }
            }
            (_, _, Some(Tap(act))) => Self::Pressing { tag, act: act.clone() },
            _ => return None,
        })
    }

    fn tag(&self) -> &str {
        match self {
            Self::Resting { tag }
            | Self::Pressing { tag, .. }
            | Self::Holding { tag, .. }
            | Self::Dragging { tag, .. } => tag,
        }
    }
}

/// Watches fingers and says what they ask for.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Fingers>()
        .add_message::<Acted>()
        .add_observer(press)
        .add_observer(cancel)
        .add_observer(activate)
        .add_systems(
            PreUpdate,
            follow_fingers.in_set(FollowFingers).after(bevy::picking::PickingSystems::Last),
        )
        .add_systems(Update, (finish_holds, show_fingers.in_set(ShowFingers)).chain().after(MoveThings));
}

fn press(
    press: On<Pointer<Press>>,
    things: Query<(&Tag, Option<&Tap>, Option<&Hold>, Option<&Drag>, Option<&TouchSound>)>,
    (time, landings, freshness): (Res<Time<Real>>, Res<Landings>, Res<Freshness>),
    mut fingers: ResMut<Fingers>,
    mut left_alone: MessageWriter<LeftAlone>,
    mut cues: MessageWriter<Cue>,
) {
    let Ok((Tag(tag), tap, hold, drag, sounds)) = things.get(press.entity) else { return };
    let (finger, position) = (press.pointer_id, press.pointer_location.position);
    if freshness.is_fresh(tag, landings.time_of(finger)) {
        fingers.begin(finger, Gesture::Resting { tag: tag.clone() });
        left_alone.write(LeftAlone(position));
        return;
    }
    let Some(gesture) = Gesture::with(tag, (tap, hold, drag), position, time.elapsed()) else { return };
    if fingers.begin(finger, gesture) {
        cues.write(sounds.map_or(Cue::Touch, |TouchSound(cue)| *cue));
    }
}

fn cancel(cancel: On<Pointer<Cancel>>, mut fingers: ResMut<Fingers>) {
    fingers.0.remove(&cancel.pointer_id);
}

/// The engine's button says that it was clicked, or chosen by a key. A finger's click counts when the finger is
/// lifted, even if the screen was drawn anew under it; the engine would lose that.
fn activate(
    activate: On<Activate>,
    taps: Query<(&Tag, &Tap)>,
    fingers: Res<Fingers>,
    mut asked: MessageWriter<Acted>,
) {
    if let Ok((Tag(tag), Tap(act))) = taps.get(activate.entity)
        && !fingers.0.values().any(|gesture| gesture.tag() == tag)
    {
        asked.write(Acted(act.clone()));
    }
}

/// What lies under a finger that is lifted.
#[derive(SystemParam)]
struct Under<'w, 's> {
    zones: Query<'w, 's, (&'static Drop, &'static ComputedNode, &'static UiGlobalTransform)>,
    taps: Query<'w, 's, (&'static Tag, &'static Tap, &'static ComputedNode, &'static UiGlobalTransform)>,
    cameras: Query<'w, 's, &'static Camera, With<IsDefaultUiCamera>>,
}

impl Under<'_, '_> {
    /// A place of a finger in the pixels in which things are laid out.
    fn pixels(&self, position: Vec2) -> Vec2 {
        position * self.cameras.iter().next().and_then(Camera::target_scaling_factor).unwrap_or(1.0)
    }

    /// The zone at this point.
    fn zone(&self, point: Vec2) -> Option<&Drop> {
        let zone = self.zones.iter().find(|(_, node, place)| node.contains_point(**place, point));
        zone.map(|(zone, ..)| zone)
    }

    /// What the thing with this tag asks for when tapped, if it is at this point.
    fn tap(&self, tag: &str, point: Vec2) -> Option<&Act> {
        let there = self
            .taps
            .iter()
            .find(|(Tag(other), _, node, place)| other == tag && node.contains_point(**place, point));
        there.map(|(_, Tap(act), ..)| act)
    }
}

/// What follows when a finger is lifted.
enum Lifted {
    /// It asks for this.
    Asks(Act),
    /// The thing with this tag was let go before the hold counted.
    WantsHold(String),
}

impl Fingers {
    /// A finger is lifted at this place.
    fn lift(&mut self, finger: PointerId, position: Vec2, under: &Under) -> Option<Lifted> {
        let point = under.pixels(position);
        match self.0.remove(&finger)? {
            Gesture::Resting { .. } => None,
            Gesture::Dragging { choice, .. } => {
                let zone = under.zone(point)?;
                Some(Lifted::Asks(Act::make(&zone.kind, zone.choice.as_ref().unwrap_or(&choice))))
            }
            Gesture::Pressing { tag, act } => {
                let same = under.tap(&tag, point).is_some_and(|now| *now == act);
                same.then(|| self.ask_once(&tag, act))
            }
            Gesture::Holding { tag, .. } => match under.tap(&tag, point) {
                // What can be held as well as tapped was let go before the hold counted.
                Some(act) => Some(self.ask_once(&tag, act.clone())),
                None => Some(Lifted::WantsHold(tag)),
            },
        }
    }

    /// Two fingers on one thing ask for it once.
    fn ask_once(&mut self, tag: &str, act: Act) -> Lifted {
        self.0.retain(|_, gesture| gesture.tag() != tag);
        Lifted::Asks(act)
    }
}

fn follow_fingers(
    mut messages: MessageReader<Finger>,
    mut fingers: ResMut<Fingers>,
    under: Under,
    time: Res<Time<Real>>,
    mut clock: ResMut<AmbientClock>,
    (mut acted, mut wants_hold): (MessageWriter<Acted>, MessageWriter<WantsHold>),
) {
    for finger in messages.read() {
        clock.wake();
        match finger.phase {
            FingerPhase::Down => {
                if let Some(Gesture::Holding { since, .. }) = fingers.0.get_mut(&finger.id) {
                    *since = time.elapsed().saturating_sub(finger.held);
                }
            }
            FingerPhase::Moved => {
                if let Some(Gesture::Dragging { to, .. }) = fingers.0.get_mut(&finger.id) {
                    *to = finger.position;
                }
            }
            FingerPhase::Cancelled => fingers.forget(finger.id),
            FingerPhase::Up => match fingers.lift(finger.id, finger.position, &under) {
                Some(Lifted::Asks(act)) => _ = acted.write(Acted(act)),
                Some(Lifted::WantsHold(tag)) => _ = wants_hold.write(WantsHold(tag)),
                None => {}
            },
        }
    }
}

/// A thing that was held long enough asks.
fn finish_holds(
    time: Res<Time<Real>>,
    mut fingers: ResMut<Fingers>,
    things: Query<&Tag, With<Hold>>,
    mut busy: ResMut<NeedsRedraw>,
    mut asked: MessageWriter<Acted>,
) {
    busy.0 |= !fingers.0.is_empty();
    fingers.0.retain(|_, gesture| {
        let Gesture::Holding { tag, since, act } = gesture else { return true };
        if !things.iter().any(|Tag(other)| other == tag) {
            // The screen has changed under the finger.
            return false;
        }
        let done = part_held(&time, *since) >= 1.0;
        if done {
            asked.write(Acted(act.clone()));
        }
        !done
    });
}

/// How much of a hold that counts is over; 1 and more when it counts.
fn part_held(time: &Time<Real>, since: Duration) -> f32 {
    time.elapsed().saturating_sub(since).as_secs_f32() / theme::HOLD
}

/// Pressed things sink a little, held things fill, dragged things follow.
fn show_fingers(
    fingers: Res<Fingers>,
    time: Res<Time<Real>>,
    scale: Res<UiScale>,
    mut things: Query<
        (&Tag, &mut UiTransform, Option<&Drag>, Option<&Children>),
        (Without<HoldFill>, Without<Appear>),
    >,
    mut fills: Query<&mut UiTransform, With<HoldFill>>,
    hint: Res<HoldHint>,
) {
    for (Tag(tag), mut transform, drag, children) in &mut things {
        let gesture = fingers.0.values().find(|gesture| gesture.tag() == tag);
        let (mut size, mut shift, mut filled) = (1.0, Vec2::ZERO, 0.0);
        match gesture {
            Some(Gesture::Pressing { .. }) => size = 0.94,
            Some(Gesture::Holding { since, .. }) => {
                filled = part_held(&time, *since).clamp(0.0, 1.0);
                size = 0.96 + 0.08 * filled;
            }
            Some(Gesture::Dragging { from, to, .. }) => {
                size = 1.12;
                shift = (*to - *from) / scale.0;
            }
            Some(Gesture::Resting { .. }) => {}
            None => filled = hint.filled(tag).unwrap_or_default(),
        }
        if drag.is_some() {
            let translation = Val2::px(shift.x, shift.y);
            transform.set_if_neq(UiTransform { translation, ..*transform });
        }
        let was_touched = transform.scale != Vec2::ONE;
        if gesture.is_some() || was_touched {
            transform.set_if_neq(UiTransform { scale: Vec2::splat(size), ..*transform });
        }
        for child in children.into_iter().flatten() {
            if let Ok(mut fill) = fills.get_mut(*child) {
                fill.set_if_neq(UiTransform { scale: Vec2::splat(filled), ..*fill });
            }
        }
    }
}
