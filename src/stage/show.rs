//! Which screen the children see, and drawing it anew whenever what it tells has changed.

use std::collections::HashSet;

use bevy::prelude::*;

use crate::{
    activities,
    locale::Language,
    platform::{art::Art, input::Rest, surface::Eye},
    play::{Ask, Happened, Side, Table},
    session::{self, Board, Command, Event, SeatToken, TurnEnd},
};

use super::{
    backdrop, chrome,
    motion::Wakefulness,
    notes::Notes,
    painter::Painter,
    screens,
    settings::StageSettings,
    sound::Cue,
    theme,
    touch::{Act, Asked, Fingers, Tag},
};

/// A screen of the children's side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The garden, between sessions.
    Home,
    /// The hand-over curtain; whose turn comes.
    Curtain(Option<SeatToken>),
    /// The calm corner.
    Calm,
    /// A child who arrives late chooses an animal.
    Arriving,
    /// A child who leaves early sees the private ending.
    Leaving(SeatToken),
    /// The group chooses between two activities.
    Fork,
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
            Self::Curtain(_) => "curtain",
            Self::Calm => "calm-corner",
            Self::Arriving => "arriving",
            Self::Leaving(_) => "leaving",
            Self::Fork => "fork",
            Self::Step(activity) => activity,
            Self::Blank => "blank",
            Self::GiveBack => "give-back",
        }
    }

    fn of(table: &Table) -> Self {
        let Some(session) = table.session() else { return Self::Home };
        match session.stage() {
            session::Stage::New | session::Stage::Closed => Self::Home,
            session::Stage::Finished => Self::GiveBack,
            session::Stage::Playing if table.is_blank() => Self::Blank,
            session::Stage::Playing if session.paused() => Self::Calm,
            session::Stage::Playing if table.arriving => Self::Arriving,
            session::Stage::Playing if let Some(seat) = table.leaving => Self::Leaving(seat),
            session::Stage::Playing if session.curtain() => {
                Self::Curtain(session.current().and_then(|turn| turn.seat))
            }
            session::Stage::Playing if session.fork().is_some() => Self::Fork,
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
    way_back: bool,
    language: Language,
    canvas: Vec2,
    reads_aloud: bool,
}

/// The systems that draw a screen.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Systems;

/// Shows the screens and passes touches on.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Shown>()
        .init_resource::<Notes>()
        .init_resource::<screens::skipped::WayBack>()
        .add_systems(First, fit_the_canvas)
        .add_systems(Update, pass_on.before(crate::play::Systems))
        .add_systems(
            Update,
            (see_side, screens::skipped::pass_time, show).chain().in_set(Systems).after(crate::play::Systems),
        )
        .add_systems(PostUpdate, let_hear);
}

fn fit_the_canvas(cameras: Query<&Camera, With<Eye>>, mut scale: ResMut<UiScale>) {
    let Some(size) = cameras.iter().next().and_then(Camera::logical_target_size) else { return };
    let fitting = (size / theme::CANVAS).min_element();
    if fitting > 0.0 && (scale.0 - fitting).abs() > f32::EPSILON {
        scale.0 = fitting;
    }
}

fn pass_on(
    mut asked: MessageReader<Asked>,
    shown: Res<Shown>,
    mut notes: ResMut<Notes>,
    mut asks: MessageWriter<Ask>,
) {
    for Asked(act) in asked.read() {
        match act {
            // Who went to which gate stays on this screen: the session never hears of it.
            Act::Do(Command::Make(one)) if shown.screen == Some(Screen::Fork) => {
                screens::fork::go(&mut notes, one);
            }
            // So does the answer of a child who leaves, until it goes.
            Act::Do(Command::Make(one)) if matches!(shown.screen, Some(Screen::Leaving(_))) => {
                screens::leaving::answer(&mut notes, one);
            }
            Act::Do(Command::EndTurn) if matches!(shown.screen, Some(Screen::Leaving(_))) => {
                asks.write(Ask::SayGoodbye(screens::leaving::answered(&notes)));
            }
            // The voice hears it by itself.
            Act::Say(_) => {}
            Act::Note(word, note) => notes.set(word, note.clone()),
            Act::Do(command) => {
                asks.write(Ask::Command(command.clone()));
            }
            Act::Join(animal) => {
                asks.write(Ask::TakeAnimal(animal.clone()));
            }
            Act::PutBack(animal) => {
                asks.write(Ask::PutBack(animal.clone()));
            }
            Act::TakeBackSkip => {
                asks.write(Ask::TakeBackSkip);
            }
            Act::Gate => {
                asks.write(Ask::Gate);
            }
            Act::Blank => {
                asks.write(Ask::Blank);
            }
        }
    }
}

fn see_side(side: Res<Side>, mut settings: ResMut<StageSettings>) {
    settings.visible = *side == Side::Stage;
}

/// Small sounds for what has happened.
fn let_hear(mut happened: MessageReader<Happened>, mut cues: MessageWriter<Cue>) {
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

#[allow(clippy::too_many_arguments, reason = "a screen is drawn from all of these")]
fn show(
    mut commands: Commands,
    (table, way_back): (Res<Table>, Res<screens::skipped::WayBack>),
    texts: Res<crate::play::Speech>,
    settings: Res<StageSettings>,
    cameras: Query<&Camera, With<Eye>>,
    scale: Res<UiScale>,
    tags: Query<&Tag>,
    (mut art, mut notes, mut fingers, mut rest, mut shown, mut wake): (
        ResMut<Art>,
        ResMut<Notes>,
        ResMut<Fingers>,
        ResMut<Rest>,
        ResMut<Shown>,
        ResMut<Wakefulness>,
    ),
) {
    if !settings.visible {
        if let Some(root) = shown.root.take() {
            commands.entity(root).despawn();
        }
        shown.key = None;
        shown.screen = None;
        return;
    }
    let Some(size) = cameras.iter().next().and_then(Camera::logical_target_size) else { return };
    let screen = Screen::of(&table);
    let turn = table.session().map_or((0, 0, None), |session| {
        let board = session.board();
        let turns = board.map_or(0, |board| board.turns.len());
        (session.begun(), turns, session.current().and_then(|turn| turn.seat))
    });
    let same_turn = shown.key.as_ref().is_some_and(|key| key.screen == screen && key.turn == turn);
    if !same_turn {
        if shown.key.is_some() {
            notes.wipe();
            fingers.let_go();
        }
        rest.begin(theme::REST);
    }
    let language = texts.0.language();
    let canvas = size / scale.0;
    let key = Key {
        screen: screen.clone(),
        turn,
        revision: table.revision(),
        notes: notes.revision,
        way_back: way_back.is_open(),
        language,
        canvas,
        reads_aloud: settings.reads_aloud,
    };
    if shown.key.as_ref() == Some(&key) {
        return;
    }
    wake.wake();
    let seen = if same_turn { tags.iter().map(|Tag(tag)| tag.clone()).collect() } else { HashSet::new() };
    if let Some(root) = shown.root.take() {
        commands.entity(root).despawn();
    }
    let root = commands
        .spawn((
            Name::new("screen"),
            Node { width: percent(100), height: percent(100), overflow: Overflow::clip(), ..default() },
            Pickable::IGNORE,
        ))
        .id();
    let mut painter = Painter {
        commands: &mut commands,
        art: &mut art,
        texts: &texts.0,
        growth: table.growth(),
        settings: &settings,
        mirrored: settings.preferences.left_handed,
        canvas,
        seen: &seen,
        parent: root,
    };
    draw(&mut painter, &screen, &table, &notes);
    if way_back.is_open() && matches!(screen, Screen::Curtain(_)) {
        screens::skipped::view(&mut painter);
    }
    if table.practice {
        chrome::practice_ribbon(&mut painter);
    }
    *shown = Shown { screen: Some(screen), root: Some(root), key: Some(key) };
}

fn draw(painter: &mut Painter, screen: &Screen, table: &Table, notes: &Notes) {
    match screen {
        Screen::Home => screens::home::view(painter, notes),
        Screen::Curtain(seat) => screens::curtain::view(painter, table, *seat),
        Screen::Blank => screens::blank::view(painter, table),
        Screen::Calm => screens::calm::view(painter, table, notes),
        Screen::GiveBack => screens::give_back::view(painter, table),
        Screen::Fork => {
            if let Some(fork) = table.session().and_then(session::Session::fork) {
                screens::fork::view(painter, &fork, notes);
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
        Screen::Leaving(seat) => screens::leaving::view(painter, table, *seat, notes),
        Screen::Step(id) => {
            let board = table.session().and_then(session::Session::board);
            match (activities::find(id), board) {
                (Some(activity), Some(board)) => (activity.view)(painter, &board, notes),
                _ => backdrop::draw(painter, backdrop::Place::Garden, table.growth()),
            }
        }
    }
}
