//! What fingers do on a screen: tap, hold for a choice that counts, drag and drop. Several fingers at once, each on its own.

use std::{collections::HashMap, time::Duration};

use bevy::{ecs::system::SystemParam, prelude::*};

use crate::platform::input::{self, Finger, FingerId, FingerPhase, IgnoredTouch};

use super::{
    components::{Act, Acted, Drag, Hold, HoldFill, Tag},
    freshness::Freshness,
    gesture::Gesture,
    hints::{HoldHint, WantsHold},
    under::UnderFinger,
};
use crate::kit::{
    motion::{AmbientClock, Appear, NeedsRedraw},
    schedule::{FollowFingers, MoveThings, ShowFingers},
    sound::{Cue, TouchSound},
    theme,
};

/// What each finger does now.
#[derive(Resource, Default, Debug)]
pub struct Fingers(HashMap<FingerId, Gesture>);

/// What follows when a finger is lifted.
enum Lifted {
    /// It asks for this.
    Asks(Act),
    /// The thing with this tag was let go before the hold counted.
    WantsHold(String),
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
    pub(super) fn forget(&mut self, finger: FingerId) {
        self.0.remove(&finger);
    }

    /// A finger begins. What one finger drags, no second finger can take away: then it does not.
    pub(super) fn begin(&mut self, finger: FingerId, gesture: Gesture) -> bool {
        let dragged =
            |other: &Gesture| matches!(other, Gesture::Dragging { tag, .. } if tag.as_str() == gesture.tag());
        let taken = matches!(gesture, Gesture::Dragging { .. }) && self.0.values().any(dragged);
        if !taken {
            self.0.insert(finger, gesture);
        }
        !taken
    }

    /// A finger is lifted at this place.
    fn lift(&mut self, finger: FingerId, position: Vec2, under: &UnderFinger) -> Option<Lifted> {
        match self.0.remove(&finger)? {
            Gesture::Resting { .. } => None,
            Gesture::Dragging { choice, .. } => Some(Lifted::Asks(under.zone(position)?.take(&choice))),
            Gesture::Pressing { tag, act } => {
                let same = under.tap(&tag, position).is_some_and(|now| *now == act);
                same.then(|| self.ask_once(&tag, act))
            }
            // What can be held as well as tapped was let go before the hold counted.
            Gesture::Holding { tag, tap: Some(act), .. } => {
                let same = under.tap(&tag, position).is_some_and(|now| *now == act);
                same.then(|| self.ask_once(&tag, act))
            }
            Gesture::Holding { tag, tap: None, .. } => Some(Lifted::WantsHold(tag)),
        }
    }

    /// Two fingers on one thing ask for it once.
    fn ask_once(&mut self, tag: &str, act: Act) -> Lifted {
        self.0.retain(|_, gesture| gesture.tag() != tag);
        Lifted::Asks(act)
    }
}

/// Watches fingers and says what they ask for.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Fingers>()
        .add_message::<Acted>()
        .add_systems(PreUpdate, follow_fingers.in_set(FollowFingers).after(input::PassFingersOn))
        .add_systems(Update, (finish_holds, show_fingers).chain().in_set(ShowFingers).after(MoveThings));
}

/// What follows from fingers.
#[derive(SystemParam)]
struct Out<'w> {
    acted: MessageWriter<'w, Acted>,
    wants_hold: MessageWriter<'w, WantsHold>,
    left_alone: MessageWriter<'w, IgnoredTouch>,
    cues: MessageWriter<'w, Cue>,
}

fn follow_fingers(
    mut messages: MessageReader<Finger>,
    mut fingers: ResMut<Fingers>,
    under: UnderFinger,
    freshness: Res<Freshness>,
    mut clock: ResMut<AmbientClock>,
    mut out: Out,
) {
    for finger in messages.read() {
        clock.wake();
        match finger.phase {
            FingerPhase::Down => land(finger, &mut fingers, &under, &freshness, &mut out),
            FingerPhase::Moved => {
                if let Some(Gesture::Dragging { to, .. }) = fingers.0.get_mut(&finger.id) {
                    *to = finger.position;
                }
            }
            FingerPhase::Cancelled => fingers.forget(finger.id),
            FingerPhase::Up => match fingers.lift(finger.id, finger.position, &under) {
                Some(Lifted::Asks(act)) => _ = out.acted.write(Acted(act)),
                Some(Lifted::WantsHold(tag)) => _ = out.wants_hold.write(WantsHold(tag)),
                None => {}
            },
        }
    }
}

/// A finger lands: on the topmost thing it begins what that thing offers.
fn land(finger: &Finger, fingers: &mut Fingers, under: &UnderFinger, freshness: &Freshness, out: &mut Out) {
    let Some((Tag(tag), tap, hold, drag, sound)) = under.thing(finger.position) else { return };
    if freshness.is_fresh(tag, finger.landed) {
        fingers.begin(finger.id, Gesture::Resting { tag: tag.clone() });
        out.left_alone.write(IgnoredTouch(finger.position));
        return;
    }
    let Some(gesture) = Gesture::with(tag, (tap, hold, drag), finger.position, finger.held_since) else {
        return;
    };
    if fingers.begin(finger.id, gesture) {
        out.cues.write(sound.map_or(Cue::Touch, |TouchSound(cue)| *cue));
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
        let Gesture::Holding { tag, since, act, tap } = gesture else { return true };
        if !things.iter().any(|Tag(other)| other == tag) {
            // The screen has changed under the finger: what can no longer be held may still be tapped.
            let Some(act) = tap.take() else { return false };
            *gesture = Gesture::Pressing { tag: std::mem::take(tag), act };
            return true;
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
