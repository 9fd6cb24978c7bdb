//! What only the screen needs to know between two touches (which card is open): never stored, gone with the turn.

use std::collections::HashMap;

use bevy::prelude::*;

/// Short notes of a screen to itself.
#[derive(Resource, Default, Debug, Clone, PartialEq, Eq)]
pub struct Notes {
    notes: HashMap<String, String>,
    /// Grows with every change.
    pub revision: u64,
}

impl Notes {
    /// The note under this word.
    pub fn get(&self, word: &str) -> Option<&str> {
        self.notes.get(word).map(String::as_str)
    }

    /// Writes a note; an empty one is wiped.
    pub fn set(&mut self, word: &str, note: String) {
        if note.is_empty() {
            self.notes.remove(word);
        } else {
            self.notes.insert(word.to_owned(), note);
        }
        self.revision += 1;
    }

    /// Wipes all notes.
    pub fn wipe(&mut self) {
        self.notes.clear();
    }
}
