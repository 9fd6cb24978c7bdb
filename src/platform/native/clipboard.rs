//! Copying and pasting by keys on the desk, with the clipboard of the system. What is not seen on a screen has one of its own,
//! so that neither a tour nor a test reads or changes what a person has copied. In a browser the page does it.

use bevy::prelude::*;
use bevy_egui::{
    EguiInput, EguiOutput, EguiPostUpdateSet, EguiPreUpdateSet,
    egui::{Event, Key, Modifiers, OutputCommand},
};

use crate::platform::{egui_glue, surface::Surface};

/// The system's clipboard, opened when it is needed first.
#[derive(Default)]
struct OfTheSystem(Option<arboard::Clipboard>);

impl OfTheSystem {
    /// Does something with it; nothing where there is none, or where it holds no words.
    fn ask<T>(
        &mut self,
        does: impl FnOnce(&mut arboard::Clipboard) -> Result<T, arboard::Error>,
    ) -> Option<T> {
        if self.0.is_none() {
            self.0 = arboard::Clipboard::new().inspect_err(|problem| warn!("no clipboard: {problem}")).ok();
        }
        match does(self.0.as_mut()?) {
            Ok(answer) => Some(answer),
            Err(arboard::Error::ContentNotAvailable) => None,
            Err(problem) => {
                warn!("the clipboard did not answer: {problem}");
                None
            }
        }
    }
}

/// What is copied and pasted with.
enum Clipboard {
    System(OfTheSystem),
    Own(String),
}

impl Clipboard {
    fn words(&mut self) -> String {
        match self {
            Self::System(system) => system.ask(arboard::Clipboard::get_text).unwrap_or_default(),
            Self::Own(words) => words.clone(),
        }
    }

    fn take(&mut self, words: &str) {
        match self {
            Self::System(system) => system.ask(|clipboard| clipboard.set_text(words)).unwrap_or_default(),
            Self::Own(own) => words.clone_into(own),
        }
    }
}

/// Copies and pastes on this surface.
pub fn plugin(app: &mut App, surface: Surface) {
    let clipboard = match surface {
        Surface::Screen(_) | Surface::Window(_) => Clipboard::System(OfTheSystem::default()),
        Surface::Picture(_) | Surface::Blind(_) => Clipboard::Own(String::new()),
    };
    app.insert_non_send(clipboard)
        .add_systems(PreUpdate, read_keys.after(egui_glue::Systems).before(EguiPreUpdateSet::BeginPass))
        .add_systems(PostUpdate, copy.after(EguiPostUpdateSet::ProcessOutput));
}

/// What a key with others held down asks for.
fn asked(key: Key, held: Modifiers, clipboard: &mut Clipboard) -> Option<Event> {
    let (command, shift) =
        (held.command && !held.alt && !held.shift, held.shift && !held.command && !held.alt);
    match (key, command, shift) {
        (Key::C | Key::Insert, true, _) | (Key::Copy, ..) => Some(Event::Copy),
        (Key::X, true, _) | (Key::Cut, ..) => Some(Event::Cut),
        (Key::V, true, _) | (Key::Insert, _, true) | (Key::Paste, ..) => {
            Some(Event::Paste(clipboard.words()))
        }
        _ => None,
    }
}

fn read_keys(mut clipboard: NonSendMut<Clipboard>, mut inputs: Query<&mut EguiInput>) {
    for mut input in &mut inputs {
        let pressed: Vec<(Key, Modifiers)> = input.events.iter().filter_map(pressed).collect();
        input.events.extend(pressed.into_iter().filter_map(|(key, held)| asked(key, held, &mut clipboard)));
    }
}

const fn pressed(event: &Event) -> Option<(Key, Modifiers)> {
    match event {
        Event::Key { key, pressed: true, modifiers, .. } => Some((*key, *modifiers)),
        _ => None,
    }
}

/// What the desk gives to be copied.
fn copy(mut clipboard: NonSendMut<Clipboard>, outputs: Query<&EguiOutput>) {
    for command in outputs.iter().flat_map(|output| &output.platform_output.commands) {
        if let OutputCommand::CopyText(words) = command
            && !words.is_empty()
        {
            clipboard.take(words);
        }
    }
}
