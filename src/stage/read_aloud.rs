//! Reading aloud by touch: a sentence wears a speaker, and a touch on it has the tablet's voice read the sentence.
//!
//! Nothing is ever said by itself. What is no longer written is no longer said: the next screen, the curtain, the calm
//! corner and the desk are silent. The voice says what the whole group may hear: what the screen tells and asks. The answers of
//! one child are for that child and who looks on with it, not for the room, so in a turn of a seat no choice is ever
//! said, neither when it is touched nor when it was made; nor is a text that grew out of it. Only in a turn of the whole
//! group, where all see who chooses what, does a choice that has words say them once it was made.

use bevy::prelude::*;

use crate::{
    kit::{
        DisplaySettings,
        paint::speaker::SpokenChoice,
        touch::{Act, Acted, Tap},
    },
    platform::{egui_glue::BeforeDeskIsDrawn, voice::SpeechRequest},
    play::{Happened, Speech, Table},
    session::{Command, Event, Move},
};

use super::{
    settings,
    show::{Screen, Shown},
};

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
struct PendingChoice(Option<(Move, String)>);

/// Has what is touched read aloud.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Saying>()
        .init_resource::<PendingChoice>()
        .add_systems(First, settings::sync_voice.after(settings::sync_preferences))
        .add_systems(
            Update,
            (say_sentences, note_choices).after(crate::play::Upkeep).before(crate::play::Systems),
        )
        .add_systems(PostUpdate, (say_choices, fall_silent).chain().in_set(BeforeDeskIsDrawn));
}

/// A speaker was touched.
fn say_sentences(
    mut asked: MessageReader<Acted>,
    speech: Res<Speech>,
    mut saying: ResMut<Saying>,
    mut aloud: MessageWriter<SpeechRequest>,
) {
    for Acted(act) in asked.read() {
        if let Act::Say(text) = act {
            *saying = Saying::Sentence(text.clone());
            aloud.write(SpeechRequest::Say { text: text.clone(), language: speech.0.language() });
        }
    }
}

/// A choice of the whole group was touched: its words stand on the screen now, and perhaps no more once it is made.
fn note_choices(
    mut asked: MessageReader<Acted>,
    (settings, table): (Res<DisplaySettings>, Res<Table>),
    choices: Query<&SpokenChoice>,
    mut touched: ResMut<PendingChoice>,
) {
    for Acted(act) in asked.read().filter(|_| settings.reads_aloud) {
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
    mut touched: ResMut<PendingChoice>,
    mut saying: ResMut<Saying>,
    mut aloud: MessageWriter<SpeechRequest>,
) {
    for Happened(record) in happened.read() {
        let Event::Moved(made) = &record.event else { continue };
        if let Some((_, text)) = touched.0.take().filter(|(one, _)| record.seat.is_none() && one == made) {
            *saying = Saying::Choice(shown.screen.clone());
            aloud.write(SpeechRequest::Say { text, language: speech.0.language() });
        }
    }
}

/// What is no longer on the screen is no longer said.
fn fall_silent(
    shown: Res<Shown>,
    taps: Query<&Tap>,
    mut saying: ResMut<Saying>,
    mut aloud: MessageWriter<SpeechRequest>,
) {
    let stays = match &*saying {
        Saying::Nothing => return,
        Saying::Sentence(text) => taps.iter().any(|Tap(act)| matches!(act, Act::Say(one) if one == text)),
        Saying::Choice(screen) => shown.screen == *screen,
    };
    if !stays {
        *saying = Saying::Nothing;
        aloud.write(SpeechRequest::Hush);
    }
}
