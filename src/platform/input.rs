//! The one input room: every touch and mouse press becomes pointer input for the stage or the desk, in the window and in
//! the tour alike. A touch that begins and ends within one frame still counts; a cancelled one does nothing.

use std::{
    collections::{HashMap, VecDeque},
    time::Duration,
};

use bevy::{
    asset::uuid::Uuid,
    camera::RenderTarget,
    input::{
        ButtonState,
        mouse::MouseButtonInput,
        touch::{TouchInput, TouchPhase},
    },
    picking::{
        PickingSystems,
        input::PointerInputSettings,
        pointer::{Location, PointerAction, PointerButton, PointerId, PointerInput, PointerLocation},
    },
    prelude::*,
    time::TimeSystems,
    window::{CursorMoved, PrimaryWindow, RequestRedraw},
};
use bevy_egui::{egui, input::EguiInputEvent};

/// Which side of the app gets the touches that begin now.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Receiver {
    /// The children's side.
    #[default]
    Stage,
    /// The facilitator's side.
    Desk,
}

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

/// A finger on the stage, one phase a frame.
#[derive(Message, Clone, Copy, Debug)]
pub struct Finger {
    /// Which finger.
    pub id: PointerId,
    /// What it does.
    pub phase: FingerPhase,
    /// Where, in logical pixels of the camera's target.
    pub position: Vec2,
    /// How long it has been on the glass for certain: on a slow tablet it takes a while until a landing is passed on.
    pub held: Duration,
}

/// A finger's phases that have not been passed on yet.
#[derive(Debug, Default)]
struct Track {
    waiting: VecDeque<(FingerPhase, Vec2)>,
    /// When it landed, on the real clock.
    landed: Duration,
    /// The pointer that stands for it, once it has been put over its place.
    pointer: Option<Entity>,
    receiver: Receiver,
    over: bool,
    /// Which finger it was, counted from the first.
    order: u64,
}

impl Track {
    /// Whether the finger is off the glass again already.
    fn is_lifted(&self) -> bool {
        self.over || self.waiting.iter().any(|(phase, _)| phase.ends())
    }
}

/// Every finger on its way, and how many there were.
#[derive(Resource, Default, Debug)]
struct Tracks(HashMap<PointerId, Track>, u64);

impl Tracks {
    /// Which finger the desk looks at next: it has one pointer, so quick taps come to it one after the other.
    fn next_on_the_desk(&self) -> Option<u64> {
        let busy = |track: &Track| {
            let done = track.over && track.waiting.is_empty();
            track.pointer.is_some() && track.receiver == Receiver::Desk && track.is_lifted() && !done
        };
        if self.0.values().any(busy) {
            return None;
        }
        self.0.values().filter(|track| track.pointer.is_none()).map(|track| track.order).min()
    }
}

#[derive(Resource, Default, Debug)]
struct MousePlace(Vec2);

/// Turns touches and mouse presses into pointer input; the engine's own way, which aims at windows only, is off.
pub fn plugin(app: &mut App) {
    app.init_resource::<Receiver>()
        .init_resource::<DeskScale>()
        .init_resource::<Tracks>()
        .init_resource::<MousePlace>()
        .add_message::<Finger>()
        .insert_resource(PointerInputSettings { is_touch_enabled: false, is_mouse_enabled: false })
        .add_systems(First, (collect_touches, collect_mouse).after(TimeSystems))
        .add_systems(
            PreUpdate,
            pass_on.in_set(PickingSystems::Input).before(bevy_egui::EguiPreUpdateSet::ProcessInput),
        );
}

/// The number under which the mouse is a finger.
const MOUSE: u64 = u64::MAX;

fn pointer_id(finger: u64) -> PointerId {
    PointerId::Custom(Uuid::from_u64_pair(0x0053_6565_6473, finger))
}

fn finger_number(id: PointerId) -> u64 {
    match id {
        PointerId::Custom(uuid) => uuid.as_u64_pair().1,
        PointerId::Touch(number) => number,
        PointerId::Mouse => MOUSE,
    }
}

/// Where a cancelled press is released on the desk: over no control.
const NOWHERE: egui::Pos2 = egui::pos2(-10_000.0, -10_000.0);

fn collect_touches(
    mut touches: MessageReader<TouchInput>,
    time: Res<Time<Real>>,
    mut tracks: ResMut<Tracks>,
) {
    for touch in touches.read() {
        let phase = match touch.phase {
            TouchPhase::Started => FingerPhase::Down,
            TouchPhase::Moved => FingerPhase::Moved,
            TouchPhase::Ended => FingerPhase::Up,
            TouchPhase::Canceled => FingerPhase::Cancelled,
        };
        note(&mut tracks, time.elapsed(), touch.id, phase, touch.position);
    }
}

fn collect_mouse(
    mut moves: MessageReader<CursorMoved>,
    mut buttons: MessageReader<MouseButtonInput>,
    time: Res<Time<Real>>,
    mut place: ResMut<MousePlace>,
    mut tracks: ResMut<Tracks>,
) {
    for moved in moves.read() {
        place.0 = moved.position;
        if tracks.0.contains_key(&pointer_id(MOUSE)) {
            note(&mut tracks, time.elapsed(), MOUSE, FingerPhase::Moved, moved.position);
        }
    }
    for button in buttons.read().filter(|button| button.button == MouseButton::Left) {
        let phase = match button.state {
            ButtonState::Pressed => FingerPhase::Down,
            ButtonState::Released => FingerPhase::Up,
        };
        note(&mut tracks, time.elapsed(), MOUSE, phase, place.0);
    }
}

fn note(tracks: &mut Tracks, now: Duration, finger: u64, phase: FingerPhase, position: Vec2) {
    let id = pointer_id(finger);
    // A finger that was never seen landing is none of ours.
    if phase != FingerPhase::Down && !tracks.0.contains_key(&id) {
        return;
    }
    let order = tracks.1;
    tracks.1 += u64::from(phase == FingerPhase::Down);
    let track = tracks.0.entry(id).or_insert_with(|| Track { landed: now, order, ..Track::default() });
    match (phase, track.waiting.back_mut()) {
        (FingerPhase::Moved, Some((FingerPhase::Moved, last))) => *last = position,
        _ => track.waiting.push_back((phase, position)),
    }
}

fn pass_on(
    mut tracks: ResMut<Tracks>,
    receiver: Res<Receiver>,
    desk_scale: Res<DeskScale>,
    time: Res<Time<Real>>,
    cameras: Query<(Entity, &RenderTarget), With<IsDefaultUiCamera>>,
    windows: Query<Entity, With<PrimaryWindow>>,
    mut out: Out,
) {
    let Some((camera, target)) = cameras.iter().next() else { return };
    let Some(target) = target.normalize(windows.iter().next()) else { return };
    let desk_scale = desk_scale.0;
    let next_on_the_desk = tracks.next_on_the_desk();
    tracks.0.retain(|&id, track| {
        if track.over && track.waiting.is_empty() {
            if let Some(pointer) = track.pointer {
                out.commands.entity(pointer).despawn();
            }
            return false;
        }
        let Some(&(phase, position)) = track.waiting.front() else { return true };
        let location = Location { target: target.clone(), position };
        if track.pointer.is_none() {
            if *receiver == Receiver::Desk && next_on_the_desk != Some(track.order) {
                out.redraw.write(RequestRedraw);
                return true;
            }
            // The pointer hovers for one frame, so that the press finds what lies under it.
            track.receiver = *receiver;
            track.pointer = Some(out.commands.spawn((id, PointerLocation::new(location))).id());
            if track.receiver == Receiver::Desk {
                let at = egui::pos2(position.x / desk_scale, position.y / desk_scale);
                out.egui.write(EguiInputEvent { context: camera, event: egui::Event::PointerMoved(at) });
            }
            out.redraw.write(RequestRedraw);
            return true;
        }
        track.waiting.pop_front();
        track.over = phase.ends();
        match track.receiver {
            Receiver::Stage => {
                let lifted = track.waiting.iter().any(|(phase, _)| phase.ends());
                let held = time.elapsed().saturating_sub(track.landed);
                out.hand_to_stage(id, phase, location, if lifted { Duration::ZERO } else { held });
            }
            Receiver::Desk => {
                out.hand_to_desk(
                    camera,
                    id,
                    phase,
                    egui::pos2(position.x / desk_scale, position.y / desk_scale),
                );
            }
        }
        out.redraw.write(RequestRedraw);
        true
    });
}

/// Where touches go.
#[derive(bevy::ecs::system::SystemParam)]
struct Out<'w, 's> {
    commands: Commands<'w, 's>,
    pointers: MessageWriter<'w, PointerInput>,
    fingers: MessageWriter<'w, Finger>,
    egui: MessageWriter<'w, EguiInputEvent>,
    redraw: MessageWriter<'w, RequestRedraw>,
}

impl Out<'_, '_> {
    fn hand_to_stage(&mut self, id: PointerId, phase: FingerPhase, location: Location, held: Duration) {
        let action = match phase {
            FingerPhase::Down => PointerAction::Press(PointerButton::Primary),
            FingerPhase::Moved => PointerAction::Move { delta: Vec2::ZERO },
            FingerPhase::Up => PointerAction::Release(PointerButton::Primary),
            FingerPhase::Cancelled => PointerAction::Cancel,
        };
        let position = location.position;
        self.pointers.write(PointerInput::new(id, location, action));
        self.fingers.write(Finger { id, phase, position, held });
    }

    fn hand_to_desk(&mut self, context: Entity, id: PointerId, phase: FingerPhase, pos: egui::Pos2) {
        let touch = |phase| egui::Event::Touch {
            device_id: egui::TouchDeviceId(0),
            id: egui::TouchId(finger_number(id)),
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
            FingerPhase::Down => vec![touch(egui::TouchPhase::Start), button(true)],
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
