//! The state of a pack that is being imported, until its page is left.

use bevy::log::warn;

use crate::{
    journal::pack::{ImportedGroup, PackNumber},
    play::long_work::PackSource,
};

/// A pack on its way into the journal.
#[derive(Default)]
pub struct PackImportState {
    /// Its name and its bytes, until the page is left.
    pub chosen: Option<(String, Vec<u8>)>,
    /// The number that was typed for it; kept nowhere else.
    pub number: Option<PackNumber>,
    /// What went wrong: the key of what happened and what to do.
    pub trouble: Option<&'static str>,
    /// What came of it.
    pub taken: Option<Vec<ImportedGroup>>,
}

impl PackImportState {
    /// Keeps what came of the pack; what came of a group that was asked about before takes its place.
    pub fn keep_outcome(&mut self, outcome: Vec<ImportedGroup>) {
        let Some(taken) = &mut self.taken else {
            self.taken = Some(outcome);
            return;
        };
        for new in outcome {
            if let Some(row) = taken.iter_mut().find(|row| row.identity == new.identity) {
                *row = new;
            }
        }
    }

    /// Asks for the number of this file, or says what is wrong with it.
    pub fn choose(&mut self, name: &str, source: PackSource) {
        self.number = None;
        match source.read() {
            Ok(Ok(bytes)) => self.chosen = Some((name.to_owned(), bytes)),
            Ok(Err(trouble)) => self.trouble = Some(trouble.key()),
            Err(error) => {
                warn!("{error}");
                self.trouble = Some("desk-pack-gone");
            }
        }
    }
}
