//! Which screen the children see, and drawing it anew whenever what it tells has changed.

use std::collections::HashSet;

use bevy::{ecs::system::SystemParam, prelude::*};

use crate::{
    activities,
    kit::{
        DisplaySettings, Notes, Painter, backdrop, chrome,
        motion::AmbientClock,
        schedule::{DrawScreen, ShowFingers},
        sound::Cue,
        theme,
        touch::{Act, Acted, Fingers, Tag},
    },
    locale::Language,
    platform::{
        art::{self, Art},
        egui_glue::AfterDeskIsDrawn,
        input::{Side, TouchRest},
        surface::MainCamera,
    },
    play::{Happened, Speech, Table},
    session::{self, Board, Event, SeatToken, TurnEnd},
};

use super::screens;

/// A screen of the children's side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The garden, between sessions.
    Home,
    /// The film of a group's garden.
    GardenFilm,
    /// The hand-over curtain; whose turn comes.
    Curtain(Option<SeatToken>),
    /// The calm corner.
    Calm,
    /// A child who arrives late chooses an animal.
    Arriving,
    /// A child who leaves early sees the private ending.
    Leaving(SeatToken),
    /// The group chooses between two activities.
    ActivityChoice,
    /// A step of the session: the activity's id.
    Step(String),
    /// The facilitator has blanked the screen.
    Blank,
    /// All done: the tablet goes back to the facilitator.
    GiveBack,
}

impl Screen {
    /// The screen's word, for tests and the tour.
    pub fn word(&self) -> &str {
        match self {
            Self::Home => "home",
            Self::GardenFilm => "garden-film",
            Self::Curtain(_) => "curtain",
            Self::Calm => "calm-corner",
            Self::Arriving => "arriving",
            Self::Leaving(_) => "leaving",
            Self::ActivityChoice => "fork",
            Self::Step(activity) => activity,
            Self::Blank => "blank",
            Self::GiveBack => "give-back",
        }
    }

    const fn without_session(table: &Table) -> Self {
        if table.film().is_some() { Self::GardenFilm } else { Self::Home }
    }

    fn of(table: &Table) -> Self {
        let Some(session) = table.session() else { return Self::without_session(table) };
        match session.stage() {
            session::Stage::New | session::Stage::Closed => Self::without_session(table),
            session::Stage::Finished => Self::GiveBack,
            session::Stage::Playing if table.is_blank() => Self::Blank,
            session::Stage::Playing if session.paused() => Self::Calm,
            session::Stage::Playing if table.arriving => Self::Arriving,
            session::Stage::Playing if let Some(leaving) = &table.leaving => Self::Leaving(leaving.seat),
            session::Stage::Playing if session.curtain() => {
                Self::Curtain(session.current().and_then(|turn| turn.seat))
            }
            session::Stage::Playing if session.activity_choice().is_some() => Self::ActivityChoice,
            session::Stage::Playing => match session.board() {
                Some(board) => Self::Step(board.level.activity.clone()),
                None => Self::Home,
            },
        }
    }
}

/// What is on the screen now.
#[derive(Resource, Default, Debug)]
pub struct Shown {
    /// The screen; nothing before the first drawing, or while the desk shows.
    pub screen: Option<Screen>,
    root: Option<Entity>,
    key: Option<Key>,
}

/// A screen is drawn anew when any of this changes.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    screen: Screen,
    turn: (usize, usize, Option<SeatToken>),
    revision: u64,
    notes: u64,
    undo_skip: bool,
    language: Language,
    canvas: Vec2,
    reads_aloud: bool,
}

/// Shows the screens and takes their notes.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Shown>()
        .init_resource::<screens::undo_skip::UndoSkip>()
        .add_systems(First, fit_the_canvas.before(art::Systems))
        .add_systems(Update, take_notes.before(crate::play::Systems).after(ShowFingers))
        .add_systems(
            Update,
            (screens::undo_skip::advance, show).chain().in_set(DrawScreen).after(crate::play::Systems),
        )
        .add_systems(PostUpdate, play_cues.in_set(AfterDeskIsDrawn));
}

fn fit_the_canvas(cameras: Query<&Camera, With<MainCamera>>, mut scale: ResMut<UiScale>) {
    let Some(size) = cameras.iter().next().and_then(Camera::logical_target_size) else { return };
    let fitting = (size / theme::CANVAS).min_element();
    if fitting > 0.0 && (scale.0 - fitting).abs() > f32::EPSILON {
        scale.0 = fitting;
    }
}

/// What only the screen needs to know stays on the stage: no command is made of it.
fn take_notes(mut acted: MessageReader<Acted>, mut notes: ResMut<Notes>) {
    for Acted(act) in acted.read() {
        if let Act::Note(word, note) = act {
            notes.set(word, note.clone());
        }
    }
}

/// Small sounds for what has happened.
fn play_cues(mut happened: MessageReader<Happened>, mut cues: MessageWriter<Cue>) {
    for Happened(record) in happened.read() {
        let cue = match &record.event {
            Event::Moved(_) | Event::Joined(_) => Cue::Choice,
            Event::CurtainLifted => Cue::Turn,
            Event::TurnEnded(TurnEnd::Played | TurnEnd::Passed) | Event::Chose(_) => Cue::Joy,
            Event::StepBegan(_) => Cue::Page,
            Event::Finished => Cue::Growth,
            _ => continue,
        };
        cues.write(cue);
    }
}

/// What a screen is drawn from.
#[derive(SystemParam)]
struct Sources<'w, 's> {
    side: Res<'w, Side>,
    table: Res<'w, Table>,
    undo_skip: Res<'w, screens::undo_skip::UndoSkip>,
    speech: Res<'w, Speech>,
    settings: Res<'w, DisplaySettings>,
    notes: ResMut<'w, Notes>,
    cameras: Query<'w, 's, &'static Camera, With<MainCamera>>,
    scale: Res<'w, UiScale>,
}

impl Sources<'_, '_> {
    /// What a drawing made now depends on; nothing before there is a screen to draw on.
    fn key(&self) -> Option<Key> {
        let size = self.cameras.iter().next().and_then(Camera::logical_target_size)?;
        let turn = self.table.session().map_or((0, 0, None), |session| {
            let turns = session.board().map_or(0, |board| board.turns.len());
            (session.begun(), turns, session.current().and_then(|turn| turn.seat))
        });
        Some(Key {
            screen: Screen::of(&self.table),
            turn,
            revision: self.table.revision(),
            notes: self.notes.revision,
            undo_skip: self.undo_skip.is_open(),
            language: self.speech.0.language(),
            canvas: size / self.scale.0,
            reads_aloud: self.settings.reads_aloud,
        })
    }

    /// Draws the screen; what is `seen` already does not come in again. Gives the root of the drawing.
    fn draw(&self, key: &Key, commands: &mut Commands, art: &mut Art, seen: &HashSet<String>) -> Entity {
        let root = commands
            .spawn((
                Name::new("screen"),
                Node { width: percent(100), height: percent(100), overflow: Overflow::clip(), ..default() },
            ))
            .id();
        let mut painter = Painter {
            commands,
            art,
            texts: &self.speech.0,
            growth: self.table.growth(),
            settings: &self.settings,
            mirrored: self.settings.preferences.left_handed,
            canvas: key.canvas,
            seen,
            parent: root,
        };
        draw(&mut painter, &key.screen, &self.table, &self.notes);
        if key.undo_skip && matches!(key.screen, Screen::Curtain(_)) {
            screens::undo_skip::view(&mut painter);
        }
        if self.table.practice {
            chrome::practice_ribbon(&mut painter);
        }
        root
    }
}

fn show(
    mut commands: Commands,
    mut sources: Sources,
    tags: Query<&Tag>,
    (mut art, mut shown): (ResMut<Art>, ResMut<Shown>),
    (mut fingers, mut rest, mut clock): (ResMut<Fingers>, ResMut<TouchRest>, ResMut<AmbientClock>),
) {
    if !sources.side.is_stage() {
        if let Some(root) = shown.root.take() {
            commands.entity(root).despawn();
        }
        shown.key = None;
        shown.screen = None;
        return;
    }
    let Some(key) = sources.key() else { return };
    let same_turn =
        shown.key.as_ref().is_some_and(|shown| (&shown.screen, shown.turn) == (&key.screen, key.turn));
    if !same_turn {
        if shown.key.is_some() {
            sources.notes.wipe();
            fingers.let_go();
        }
        rest.begin(theme::REST);
    }
    if shown.key.as_ref() == Some(&key) {
        return;
    }
    clock.wake();
    let seen = if same_turn { tags.iter().map(|Tag(tag)| tag.clone()).collect() } else { HashSet::new() };
    if let Some(root) = shown.root.take() {
        commands.entity(root).despawn();
    }
    let root = sources.draw(&key, &mut commands, &mut art, &seen);
    *shown = Shown { screen: Some(key.screen.clone()), root: Some(root), key: Some(key) };
}

fn draw(painter: &mut Painter, screen: &Screen, table: &Table, notes: &Notes) {
    match screen {
        Screen::Home => screens::home::view(painter, notes),
        Screen::GardenFilm => {
            if let Some(film) = table.film() {
                screens::garden_film::view(painter, film);
            }
        }
        Screen::Curtain(seat) => screens::curtain::view(painter, table, *seat),
        Screen::Blank => screens::blank::view(painter, table),
        Screen::Calm => screens::calm::view(painter, table, notes),
        Screen::GiveBack => screens::give_back::view(painter, table),
        Screen::ActivityChoice => {
            if let Some(fork) = table.session().and_then(session::Session::activity_choice) {
                screens::activity_choice::view(painter, &fork, notes);
            }
        }
        Screen::Arriving => {
            let (Some(level), Some(session)) = (table.animals(), table.session()) else { return };
            let seats = session.seats();
            let expected = u8::try_from(seats.len() + 1).unwrap_or(u8::MAX);
            let known = session.known_animals();
            let board =
                Board { level, seats, turns: &[], current: None, expected, seed: 0, kept: &[], known };
            activities::animals::view::view(painter, &board, notes);
        }
        Screen::Leaving(_) => {
            if let Some(leaving) = &table.leaving {
                screens::leaving::view(painter, table, leaving, notes);
            }
        }
        Screen::Step(id) => {
            let board = table.session().and_then(session::Session::board);
            match (activities::find(id), board) {
                (Some(activity), Some(board)) => (activity.view)(painter, &board, notes),
                _ => backdrop::draw(painter, backdrop::Backdrop::Garden, table.growth()),
            }
        }
    }
}
