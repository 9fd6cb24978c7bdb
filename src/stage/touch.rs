//! What a touch does on the stage: tap, hold for a choice that counts, drag and drop. Several fingers at once, each on its own.

use std::{collections::HashMap, time::Duration};

use bevy::{
    picking::{events::Cancel, pointer::PointerId},
    prelude::*,
    ui_widgets::Activate,
};

use crate::{
    platform::input::{Finger, FingerPhase, Landings, LeftAlone},
    session::{Command, Move},
};

use super::{
    freshness::Freshness,
    hints::{Hint, WantsHold},
    motion::{Appear, Busy, Wakefulness},
    sound::{Cue, Sounds},
    theme,
};

/// What a touch asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Ask the session.
    Do(Command),
    /// A child takes this animal.
    Join(String),
    /// The animal goes back among those that can be taken.
    PutBack(String),
    /// The turn that was skipped just now goes on after all.
    TakeBackSkip,
    /// Remember something only this screen needs, until the turn or the screen changes.
    Note(&'static str, String),
    /// Read this aloud.
    Say(String),
    /// Go to the gate of the facilitator's desk.
    Gate,
    /// Blank the screen at once.
    Blank,
}

impl Act {
    /// Make this move in the current turn.
    pub fn make(kind: &str, choice: &str) -> Self {
        Self::Do(Command::Make(Move::new(kind, choice)))
    }
}

/// Something was touched, and this is what it asks for.
#[derive(Message, Clone, Debug)]
pub struct Asked(pub Act);

/// The word by which a touchable thing is known from one drawing of the screen to the next.
#[derive(Component, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag(pub String);

/// Acts when tapped.
#[derive(Component, Clone, Debug)]
pub struct Tap(pub Act);

/// Acts when held long enough.
#[derive(Component, Clone, Debug)]
pub struct Hold(pub Act);

/// The light in or behind a held thing; it grows from its middle while the thing is held.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoldFill;

/// Follows the finger; carries this choice.
#[derive(Component, Clone, Debug)]
pub struct Drag(pub String);

/// Takes what is dragged here, as a move of this kind.
#[derive(Component, Clone, Debug)]
pub struct Drop {
    /// The kind of move.
    pub kind: String,
    /// What is chosen by dropping here; nothing where the dragged thing says it.
    pub choice: Option<String>,
}

/// What each finger does now.
#[derive(Resource, Default, Debug)]
pub struct Fingers(HashMap<PointerId, Doing>);

/// What a finger does.
#[derive(Debug)]
pub(super) enum Doing {
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
    pub(super) fn let_go(&mut self) {
        self.0.clear();
    }

    /// Whether any finger drags something.
    pub(super) fn are_dragging(&self) -> bool {
        self.0.values().any(|doing| matches!(doing, Doing::Dragging { .. }))
    }

    /// This finger lets go of what it is on.
    pub(super) fn forget(&mut self, finger: PointerId) {
        self.0.remove(&finger);
    }

    /// A finger begins. What one finger drags, no second finger can take away: then it does not.
    pub(super) fn begin(&mut self, finger: PointerId, doing: Doing) -> bool {
        let dragged =
            |other: &Doing| matches!(other, Doing::Dragging { tag, .. } if tag.as_str() == doing.tag());
        let taken = matches!(doing, Doing::Dragging { .. }) && self.0.values().any(dragged);
        if !taken {
            self.0.insert(finger, doing);
        }
        !taken
    }
}

impl Doing {
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

/// The system that follows the fingers.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct FollowFingers;

/// The system that shows on the things what the fingers do.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct ShowFingers;

/// Watches fingers and says what they ask for.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Fingers>()
        .add_message::<Asked>()
        .add_observer(press)
        .add_observer(cancel)
        .add_observer(activate)
        .add_systems(
            PreUpdate,
            follow_fingers.in_set(FollowFingers).after(bevy::picking::PickingSystems::Last),
        )
        .add_systems(
            Update,
            (hold_on, show_fingers.in_set(ShowFingers)).chain().after(super::motion::Systems),
        );
}

fn press(
    press: On<Pointer<Press>>,
    things: Query<(&Tag, Option<&Tap>, Option<&Hold>, Option<&Drag>, Option<&Sounds>)>,
    (time, landings, freshness): (Res<Time<Real>>, Res<Landings>, Res<Freshness>),
    mut fingers: ResMut<Fingers>,
    mut left_alone: MessageWriter<LeftAlone>,
    mut cues: MessageWriter<Cue>,
) {
    let Ok((Tag(tag), tap, hold, drag, sounds)) = things.get(press.entity) else { return };
    let (finger, position) = (press.pointer_id, press.pointer_location.position);
    if freshness.is_fresh(tag, landings.time_of(finger)) {
        fingers.begin(finger, Doing::Resting { tag: tag.clone() });
        left_alone.write(LeftAlone(position));
        return;
    }
    let Some(doing) = Doing::with(tag, (tap, hold, drag), position, time.elapsed()) else { return };
    if fingers.begin(finger, doing) {
        cues.write(sounds.map_or(Cue::Touch, |Sounds(cue)| *cue));
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
    mut asked: MessageWriter<Asked>,
) {
    if let Ok((Tag(tag), Tap(act))) = taps.get(activate.entity)
        && !fingers.0.values().any(|doing| doing.tag() == tag)
    {
        asked.write(Asked(act.clone()));
    }
}

#[allow(clippy::too_many_arguments, reason = "fingers, what lies under them, and what follows")]
fn follow_fingers(
    mut messages: MessageReader<Finger>,
    mut fingers: ResMut<Fingers>,
    zones: Query<(&Drop, &ComputedNode, &UiGlobalTransform)>,
    taps: Query<(&Tag, &Tap, &ComputedNode, &UiGlobalTransform)>,
    cameras: Query<&Camera, With<IsDefaultUiCamera>>,
    time: Res<Time<Real>>,
    mut wake: ResMut<Wakefulness>,
    (mut asked, mut wants_hold): (MessageWriter<Asked>, MessageWriter<WantsHold>),
) {
    let scale = cameras.iter().next().and_then(Camera::target_scaling_factor).unwrap_or(1.0);
    for finger in messages.read() {
        wake.wake();
        match finger.phase {
            FingerPhase::Down => {
                if let Some(Doing::Holding { since, .. }) = fingers.0.get_mut(&finger.id) {
                    *since = time.elapsed().saturating_sub(finger.held);
                }
            }
            FingerPhase::Moved => {
                if let Some(Doing::Dragging { to, .. }) = fingers.0.get_mut(&finger.id) {
                    *to = finger.position;
                }
            }
            FingerPhase::Cancelled => {
                fingers.0.remove(&finger.id);
            }
            FingerPhase::Up => {
                let point = finger.position * scale;
                match fingers.0.remove(&finger.id) {
                    Some(Doing::Dragging { choice, .. }) => {
                        let zone = zones.iter().find(|(_, node, place)| node.contains_point(**place, point));
                        if let Some((zone, _, _)) = zone {
                            let choice = zone.choice.as_ref().unwrap_or(&choice);
                            asked.write(Asked(Act::make(&zone.kind, choice)));
                        }
                    }
                    Some(doing @ (Doing::Pressing { .. } | Doing::Holding { .. })) => {
                        let there = taps.iter().find(|(Tag(other), _, node, place)| {
                            other == doing.tag() && node.contains_point(**place, point)
                        });
                        match (doing, there) {
                            (Doing::Pressing { tag, act }, Some((_, Tap(now), ..))) if act == *now => {
                                asked.write(Asked(act));
                                // Two fingers on one thing ask for it once.
                                fingers.0.retain(|_, doing| doing.tag() != tag);
                            }
                            // What can be held as well as tapped was let go before the hold counted.
                            (Doing::Holding { tag, .. }, Some((_, Tap(act), ..))) => {
                                asked.write(Asked(act.clone()));
                                fingers.0.retain(|_, doing| doing.tag() != tag);
                            }
                            (Doing::Holding { tag, .. }, None) => {
                                wants_hold.write(WantsHold(tag));
                            }
                            _ => {}
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// A thing that was held long enough asks.
fn hold_on(
    time: Res<Time<Real>>,
    mut fingers: ResMut<Fingers>,
    things: Query<&Tag, With<Hold>>,
    mut busy: ResMut<Busy>,
    mut asked: MessageWriter<Asked>,
) {
    busy.0 |= !fingers.0.is_empty();
    fingers.0.retain(|_, doing| {
        let Doing::Holding { tag, since, act } = doing else { return true };
        if !things.iter().any(|Tag(other)| other == tag) {
            // The screen has changed under the finger.
            return false;
        }
        let done = part_held(&time, *since) >= 1.0;
        if done {
            asked.write(Asked(act.clone()));
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
    hint: Res<Hint>,
) {
    for (Tag(tag), mut transform, drag, children) in &mut things {
        let doing = fingers.0.values().find(|doing| doing.tag() == tag);
        let (mut size, mut shift, mut filled) = (1.0, Vec2::ZERO, 0.0);
        match doing {
            Some(Doing::Pressing { .. }) => size = 0.94,
            Some(Doing::Holding { since, .. }) => {
                filled = part_held(&time, *since).clamp(0.0, 1.0);
                size = 0.96 + 0.08 * filled;
            }
            Some(Doing::Dragging { from, to, .. }) => {
                size = 1.12;
                shift = (*to - *from) / scale.0;
            }
            Some(Doing::Resting { .. }) => {}
            None => filled = hint.filled(tag).unwrap_or_default(),
        }
        if drag.is_some() {
            let translation = Val2::px(shift.x, shift.y);
            transform.set_if_neq(UiTransform { translation, ..*transform });
        }
        let was_touched = transform.scale != Vec2::ONE;
        if doing.is_some() || was_touched {
            transform.set_if_neq(UiTransform { scale: Vec2::splat(size), ..*transform });
        }
        for child in children.into_iter().flatten() {
            if let Ok(mut fill) = fills.get_mut(*child) {
                fill.set_if_neq(UiTransform { scale: Vec2::splat(filled), ..*fill });
            }
        }
    }
}
