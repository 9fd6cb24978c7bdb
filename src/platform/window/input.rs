//! The one input room: every touch and mouse press becomes one track, from its landing to its lifting, for the side that has
//! the tablet, in the window and in the tour alike. A touch that begins and ends within one frame still counts; a cancelled one
//! does nothing, nor does one that lands while the screen has just changed. The stage reads [`Finger`], the desk is egui's.

use std::{collections::VecDeque, time::Duration};

use bevy::{
    input::{ButtonState, touch::TouchPhase},
    prelude::*,
    time::TimeSystems,
    window::{RequestRedraw, WindowEvent, WindowFocused},
};
use bevy_egui::{egui, input::EguiInputEvent};

/// Which side of the app has the tablet: it shows, and gets the touches that land. The only place where this is held.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The children.
    #[default]
    Stage,
    /// The facilitator.
    Desk,
}

impl Side {
    /// Whether the children have the tablet.
    pub const fn is_stage(self) -> bool {
        matches!(self, Self::Stage)
    }
}

/// In `PreUpdate`: what fingers do is passed on to the side that has the tablet.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PassFingersOn;

/// How many logical pixels a point of the desk has.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct DeskScale(pub f32);

impl Default for DeskScale {
    fn default() -> Self {
        Self(1.0)
    }
}

/// What a finger on the stage does now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FingerPhase {
    /// It has landed.
    Down,
    /// It has moved.
    Moved,
    /// It was lifted.
    Up,
    /// The system took the touch away (a palm, a switch of apps): nothing may come of it.
    Cancelled,
}

impl FingerPhase {
    /// Whether the finger has left the glass with it.
    const fn ends(self) -> bool {
        matches!(self, Self::Up | Self::Cancelled)
    }
}

/// Which finger: one landing has one, up to its lifting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FingerId(u64);

impl FingerId {
    /// The finger for which the keyboard stands.
    pub const KEYBOARD: Self = Self(u64::MAX);
}

/// A finger on the stage, one phase a frame.
#[derive(Message, Clone, Copy, Debug)]
pub struct Finger {
    /// Which finger.
    pub id: FingerId,
    /// What it does.
    pub phase: FingerPhase,
    /// Where, in logical pixels of the camera's target.
    pub position: Vec2,
    /// When it landed, on the real clock.
    pub landed: Duration,
    /// Since when it has been held for certain, on the real clock: on a slow tablet a finger may be lifted again before its
    /// landing is passed on.
    pub held_since: Duration,
}

/// What one landing has done that has not been passed on yet. A finger that lands again is another landing, also where the
/// glass gives it the same number within one frame.
#[derive(Debug)]
struct Track {
    /// Which landing it is, counted from the first.
    order: u64,
    /// The number the glass gives the finger.
    finger: u64,
    waiting: VecDeque<(FingerPhase, Vec2)>,
    /// When it landed, on the real clock.
    landed: Duration,
    /// The side that has it, once its landing was passed on.
    side: Option<Side>,
    /// Whether its last phase was noted.
    lifted: bool,
}

impl Track {
    /// Whether everything was passed on.
    fn is_over(&self) -> bool {
        self.lifted && self.waiting.is_empty()
    }

    const fn id(&self) -> FingerId {
        FingerId(self.order)
    }
}

/// Every landing on its way, in order, and how many there were.
#[derive(Resource, Default, Debug)]
struct Landings {
    tracks: Vec<Track>,
    landings: u64,
}

impl Landings {
    /// Which landing the desk looks at next: it has one pointer, so quick taps come to it one after the other.
    fn next_on_the_desk(&self) -> Option<u64> {
        let busy =
            |track: &Track| track.side == Some(Side::Desk) && track.lifted && !track.waiting.is_empty();
        if self.tracks.iter().any(busy) {
            return None;
        }
        self.tracks.iter().find(|track| track.side.is_none()).map(|track| track.order)
    }

    /// What this finger has done since it landed, while it is on the glass.
    fn on_the_glass(&mut self, finger: u64) -> Option<&mut Track> {
        self.tracks.iter_mut().find(|track| track.finger == finger && !track.lifted)
    }

    fn note(&mut self, now: Duration, finger: u64, phase: FingerPhase, position: Vec2) {
        if phase == FingerPhase::Down {
            // Its lifting was lost: nothing comes of what it did before.
            self.cancel(finger);
            self.tracks.push(Track {
                order: self.landings,
                finger,
                waiting: VecDeque::from([(phase, position)]),
                landed: now,
                side: None,
                lifted: false,
            });
            self.landings += 1;
            return;
        }
        // A finger that was never seen landing is none of ours.
        let Some(track) = self.on_the_glass(finger) else { return };
        track.lifted = phase.ends();
        match (phase, track.waiting.back_mut()) {
            (FingerPhase::Moved, Some((FingerPhase::Moved, last))) => *last = position,
            _ => track.waiting.push_back((phase, position)),
        }
    }

    /// Nothing may come of what this finger does.
    fn cancel(&mut self, finger: u64) {
        if let Some(track) = self.on_the_glass(finger) {
            let position = track.waiting.back().map_or(Vec2::ZERO, |(_, position)| *position);
            track.waiting.push_back((FingerPhase::Cancelled, position));
            track.lifted = true;
        }
    }
}

/// After a change of screen touches rest: what lands before a person can have seen the new screen was meant for the old one.
#[derive(Resource, Default, Debug)]
pub struct TouchRest {
    /// How long, where the change was drawn in this frame: it is seen once the frame is shown.
    begins: Option<Duration>,
    /// Until when on the real clock.
    until: Duration,
}

impl TouchRest {
    /// Another screen was drawn in this frame: touches rest for so long from the moment it is shown.
    pub const fn begin(&mut self, lasts: Duration) {
        self.begins = Some(lasts);
    }

    /// Whether what lands at this time of the real clock is left alone.
    pub fn covers(&self, landed: Duration) -> bool {
        self.begins.is_some() || landed < self.until
    }
}

/// A touch was left alone because the screen had just changed; where, in logical pixels of the camera's target.
#[derive(Message, Clone, Copy, Debug)]
pub struct IgnoredTouch(pub Vec2);

#[derive(Resource, Default, Debug)]
struct MousePlace(Vec2);

/// Turns touches and mouse presses into fingers on the stage, and into egui's pointer on the desk.
pub fn plugin(app: &mut App) {
    app.init_resource::<Side>()
        .init_resource::<DeskScale>()
        .init_resource::<Landings>()
        .init_resource::<MousePlace>()
        .init_resource::<TouchRest>()
        .add_message::<Finger>()
        .add_message::<IgnoredTouch>()
        .add_message::<WindowEvent>()
        .add_systems(First, (begin_rest, collect).chain().after(TimeSystems))
        .add_systems(Last, request_the_frame_after_a_change)
        .add_systems(
            PreUpdate,
            pass_on.in_set(PassFingersOn).before(bevy_egui::EguiPreUpdateSet::ProcessInput),
        );
}

/// The number under which the mouse, or a pen, is a finger.
const MOUSE: u64 = u64::MAX;

/// Where a cancelled press is released on the desk: over no control.
const NOWHERE: egui::Pos2 = egui::pos2(-10_000.0, -10_000.0);

/// The frame in which another screen was drawn has been shown.
fn begin_rest(time: Res<Time<Real>>, mut rest: ResMut<TouchRest>) {
    if rest.begins.is_some()
        && let Some(lasts) = rest.begins.take()
    {
        rest.until = time.elapsed() + lasts;
    }
}

/// Touches rest from the frame after a change on. That frame has to come by itself: were it the next touch that brings it,
/// that touch would be left alone, however long the screen has been seen.
fn request_the_frame_after_a_change(rest: Res<TouchRest>, mut redraw: MessageWriter<RequestRedraw>) {
    if rest.begins.is_some() {
        redraw.write(RequestRedraw);
    }
}

/// Reads touches, the mouse and pens in the order in which they came.
fn collect(
    mut events: MessageReader<WindowEvent>,
    time: Res<Time<Real>>,
    mut place: ResMut<MousePlace>,
    mut landings: ResMut<Landings>,
) {
    let now = time.elapsed();
    for event in events.read() {
        match event {
            WindowEvent::TouchInput(touch) => {
                landings.note(now, touch.id, phase_of(touch.phase), touch.position);
            }
            WindowEvent::CursorMoved(moved) => {
                place.0 = moved.position;
                landings.note(now, MOUSE, FingerPhase::Moved, moved.position);
            }
            WindowEvent::MouseButtonInput(button) if button.button == MouseButton::Left => {
                let phase = match button.state {
                    ButtonState::Pressed => FingerPhase::Down,
                    ButtonState::Released => FingerPhase::Up,
                };
                landings.note(now, MOUSE, phase, place.0);
            }
            // A browser tells of a pen that the system took away by its leaving alone; of a window behind another, nobody
            // hears when the button is lifted.
            WindowEvent::CursorLeft(_) | WindowEvent::WindowFocused(WindowFocused { focused: false, .. }) => {
                landings.cancel(MOUSE);
            }
            _ => {}
        }
    }
}

const fn phase_of(phase: TouchPhase) -> FingerPhase {
    match phase {
        TouchPhase::Started => FingerPhase::Down,
        TouchPhase::Moved => FingerPhase::Moved,
        TouchPhase::Ended => FingerPhase::Up,
        TouchPhase::Canceled => FingerPhase::Cancelled,
    }
}

fn pass_on(
    mut landings: ResMut<Landings>,
    (side, rest, desk_scale): (Res<Side>, Res<TouchRest>, Res<DeskScale>),
    time: Res<Time<Real>>,
    cameras: Query<Entity, With<IsDefaultUiCamera>>,
    mut out: Out,
) {
    let Some(camera) = cameras.iter().next() else { return };
    let next_on_the_desk = landings.next_on_the_desk();
    landings.tracks.retain_mut(|track| {
        let Some(&(phase, position)) = track.waiting.front() else { return true };
        out.redraw.write(RequestRedraw);
        if track.side.is_none() {
            if rest.covers(track.landed) {
                // Nothing comes of this landing.
                out.left_alone.write(IgnoredTouch(position));
                return false;
            }
            if *side == Side::Desk && next_on_the_desk != Some(track.order) {
                return true;
            }
            track.side = Some(*side);
        }
        track.waiting.pop_front();
        if track.side == Some(Side::Desk) {
            let place = egui::pos2(position.x / desk_scale.0, position.y / desk_scale.0);
            out.hand_to_desk(camera, track.id(), phase, place);
        } else {
            let held_since = if track.lifted { time.elapsed() } else { track.landed };
            out.fingers.write(Finger { id: track.id(), phase, position, landed: track.landed, held_since });
        }
        !track.is_over()
    });
}

/// Where touches go.
#[derive(bevy::ecs::system::SystemParam)]
struct Out<'w> {
    fingers: MessageWriter<'w, Finger>,
    left_alone: MessageWriter<'w, IgnoredTouch>,
    egui: MessageWriter<'w, EguiInputEvent>,
    redraw: MessageWriter<'w, RequestRedraw>,
}

impl Out<'_> {
    /// The pointer of egui goes to the place first, so that a press finds what lies under it.
    fn hand_to_desk(&mut self, context: Entity, id: FingerId, phase: FingerPhase, pos: egui::Pos2) {
        let touch = |phase| egui::Event::Touch {
            device_id: egui::TouchDeviceId(0),
            id: egui::TouchId(id.0),
            phase,
            pos,
            force: None,
        };
        let button_at = |pos, pressed| egui::Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::default(),
        };
        let button = |pressed| button_at(pos, pressed);
        let events = match phase {
            FingerPhase::Down => {
                vec![egui::Event::PointerMoved(pos), touch(egui::TouchPhase::Start), button(true)]
            }
            FingerPhase::Moved => vec![touch(egui::TouchPhase::Move), egui::Event::PointerMoved(pos)],
            FingerPhase::Up => vec![touch(egui::TouchPhase::End), button(false), egui::Event::PointerGone],
            FingerPhase::Cancelled => vec![
                touch(egui::TouchPhase::Cancel),
                egui::Event::PointerMoved(NOWHERE),
                button_at(NOWHERE, false),
                egui::Event::PointerGone,
            ],
        };
        for event in events {
            self.egui.write(EguiInputEvent { context, event });
        }
    }
}

#[cfg(test)]
mod tests {
    use bevy::ecs::system::RunSystemOnce;

    use super::*;

    #[test]
    fn a_change_of_screen_brings_the_next_frame_by_itself() {
        let mut world = World::new();
        world.init_resource::<TouchRest>();
        world.init_resource::<Messages<RequestRedraw>>();
        world.run_system_once(request_the_frame_after_a_change).unwrap();
        assert!(world.resource::<Messages<RequestRedraw>>().is_empty(), "nothing has changed");
        world.resource_mut::<TouchRest>().begin(Duration::from_millis(300));
        world.run_system_once(request_the_frame_after_a_change).unwrap();
        assert_eq!(world.resource::<Messages<RequestRedraw>>().len(), 1);
    }
}
