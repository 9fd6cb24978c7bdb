//! Reading aloud by touch: a sentence wears a speaker, and a touch on it has the tablet's voice read the sentence.
//!
//! Nothing is ever said by itself. What is no longer written is no longer said: the next screen, the curtain, the calm
//! corner and the desk are silent. The voice says what everybody may hear: what the screen tells and asks. The answers of
//! one child are for that child and whoever looks on with it, not for the room, so in a turn of a seat no choice is ever
//! said, neither when it is touched nor when it was made; nor is a text that grew out of it. Only in a turn of the whole
//! group, where all see who chooses what, does a choice that has words say them once it was made.

use bevy::prelude::*;

use crate::{
    content::Choice,
    platform::voice::Aloud,
    play::{Happened, Speech, Table},
    session::{Command, Event, Move},
};

use super::{
    painter::{Painter, Thing, Words, centred},
    settings::{self, StageSettings},
    show::{Screen, Shown},
    theme,
    touch::{Act, Asked, Tap},
};

/// How wide the round face of a speaker is, in points; what is touched is larger.
const FACE: f32 = 64.0;
/// How much of a speaker may lie over the edge of the paper's row, above and below, in points.
const OVER: f32 = 14.0;
/// The distance from the words to the speaker, in points.
const GAP: f32 = 16.0;
/// How much of a paper's width a speaker takes, in points.
pub(super) const ROOM: f32 = theme::TOUCH + GAP;

/// A choice that is shown with its words.
#[derive(Component, Clone, Debug)]
pub(super) struct Worded {
    /// The choice's id.
    choice: String,
    /// Its words.
    label: String,
}

/// What is being said, as far as the stage knows.
#[derive(Resource, Default, Debug)]
enum Saying {
    /// Nothing that was not ended.
    #[default]
    Nothing,
    /// A sentence that is written on the screen.
    Sentence(String),
    /// A choice that was made on this screen.
    Choice(Option<Screen>),
}

/// A choice of the whole group, until it is made: its words.
#[derive(Resource, Default, Debug)]
struct Touched(Option<(Move, String)>);

/// Has what is touched read aloud.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Saying>()
        .init_resource::<Touched>()
        .add_systems(First, settings::find_a_voice)
        .add_systems(Update, (say_sentences, note_choices).before(crate::play::Systems))
        .add_systems(PostUpdate, (say_choices, fall_silent).chain());
}

impl<'w, 's> Painter<'_, 'w, 's> {
    /// A speaker at the end of a row, which reads this sentence; nothing where the tablet does not read aloud.
    pub fn speaker_in(&mut self, row: Entity, sentence: &str) {
        if !self.settings.reads_aloud || sentence.is_empty() {
            return;
        }
        let round = |size: f32, over: f32| Node {
            width: px(size),
            height: px(size),
            flex_shrink: 0.0,
            margin: UiRect::axes(px(0), px(-over)),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
            border_radius: BorderRadius::MAX,
            ..default()
        };
        let speaker = self
            .commands
            .spawn((round(theme::TOUCH, OVER), UiTransform::default(), Pickable::IGNORE, ChildOf(row)))
            .id();
        let tag = format!("say-{sentence}");
        self.thing(speaker).tap(&tag, Act::Say(sentence.to_owned()));
        let face = (round(FACE, 0.0), BackgroundColor(theme::LEAF), Pickable::IGNORE, ChildOf(speaker));
        let face = self.commands.spawn(face).id();
        let image = self.art.picture("icons/speaker-high");
        let icon = Node { width: px(38), height: px(38), flex_shrink: 0.0, ..default() };
        let icon = (ImageNode::new(image).with_color(theme::CARD), icon, Pickable::IGNORE, ChildOf(face));
        self.commands.spawn(icon);
    }

    /// A speaker of its own, centred on a place.
    pub fn speaker(&mut self, sentence: &str, place: Vec2) {
        if self.settings.reads_aloud {
            let row = self.region(place, Vec2::splat(theme::TOUCH)).entity;
            self.commands.entity(row).insert(Node {
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                ..centred(place, Vec2::splat(theme::TOUCH))
            });
            self.speaker_in(row, sentence);
        }
    }

    /// How much of a row is left for words, of so many points, where a speaker may stand behind them.
    pub const fn beside_speaker(&self, width: f32) -> f32 {
        if self.settings.reads_aloud { width - ROOM } else { width }
    }

    /// A sentence for everybody on a paper that fits it, with its speaker; wrapped at `width` points.
    pub fn sentence(&mut self, text: &str, words: Words, place: Vec2, width: f32) -> Thing<'_, 'w, 's> {
        if !self.settings.reads_aloud {
            return self.paper(text, words, place, width);
        }
        let (size, _, _) = self.look_of(words);
        self.spoken_on_paper(text, words, place, width, Vec2::new(size * 0.6, size * 0.22))
    }

    /// Remembers the words of a choice that is drawn in this node.
    pub fn word_choice(&mut self, node: Entity, choice: &Choice) {
        if self.settings.reads_aloud {
            let label = choice.label.get(self.language()).to_owned();
            self.commands.entity(node).insert(Worded { choice: choice.id.clone(), label });
        }
    }
}

/// A speaker was touched.
fn say_sentences(
    mut asked: MessageReader<Asked>,
    speech: Res<Speech>,
    mut saying: ResMut<Saying>,
    mut aloud: MessageWriter<Aloud>,
) {
    for Asked(act) in asked.read() {
        if let Act::Say(text) = act {
            *saying = Saying::Sentence(text.clone());
            aloud.write(Aloud::Say { text: text.clone(), language: speech.0.language() });
        }
    }
}

/// A choice of the whole group was touched: its words stand on the screen now, and perhaps no more once it is made.
fn note_choices(
    mut asked: MessageReader<Asked>,
    (settings, table): (Res<StageSettings>, Res<Table>),
    choices: Query<&Worded>,
    mut touched: ResMut<Touched>,
) {
    for Asked(act) in asked.read().filter(|_| settings.reads_aloud) {
        let Act::Do(Command::Make(one)) = act else { continue };
        let together =
            table.session().and_then(|session| session.current()).is_some_and(|turn| turn.seat.is_none());
        let words = choices.iter().find(|words| together && words.choice == one.choice);
        touched.0 = words.map(|words| (one.clone(), words.label.clone()));
    }
}

/// It was made. Who made it alone is not told on: then the event has a seat.
fn say_choices(
    mut happened: MessageReader<Happened>,
    (speech, shown): (Res<Speech>, Res<Shown>),
    mut touched: ResMut<Touched>,
    mut saying: ResMut<Saying>,
    mut aloud: MessageWriter<Aloud>,
) {
    for Happened(record) in happened.read() {
        let Event::Moved(made) = &record.event else { continue };
        if let Some((_, text)) = touched.0.take().filter(|(one, _)| record.seat.is_none() && one == made) {
            *saying = Saying::Choice(shown.screen.clone());
            aloud.write(Aloud::Say { text, language: speech.0.language() });
        }
    }
}

/// What is no longer on the screen is no longer said.
fn fall_silent(
    shown: Res<Shown>,
    taps: Query<&Tap>,
    mut saying: ResMut<Saying>,
    mut aloud: MessageWriter<Aloud>,
) {
    let stays = match &*saying {
        Saying::Nothing => return,
        Saying::Sentence(text) => taps.iter().any(|Tap(act)| matches!(act, Act::Say(one) if one == text)),
        Saying::Choice(screen) => shown.screen == *screen,
    };
    if !stays {
        *saying = Saying::Nothing;
        aloud.write(Aloud::Hush);
    }
}
