//! Handing out files one by one: the first hindrance ends it, and those before are whole.

use std::path::Path;

use crate::{
    platform::{
        export::{Delivery, ExportBatch},
        export_folder::{ExportError, ExportFolder},
    },
    report::DocumentFile,
};

use super::Outcome;

/// How far handing out has come.
#[derive(Debug, Default)]
pub struct HandedOut {
    files: ExportBatch,
    written: usize,
    last: Option<String>,
}

impl HandedOut {
    /// Hands out one more.
    ///
    /// # Errors
    /// If it could not be written: what came of the work.
    pub fn hand_out(&mut self, folder: &ExportFolder, file: &DocumentFile) -> Result<(), Outcome> {
        let place = self.files.add(folder, &file.name, &file.bytes).map_err(|one| hindered(&one))?;
        self.written += 1;
        self.last = Some(name_of(&place));
        Ok(())
    }

    /// That was all. What has come of it, of so many.
    pub fn end(&mut self, folder: &ExportFolder, asked: usize) -> Outcome {
        match self.files.end(folder) {
            Ok(Delivery::Singly) => self.outcome(asked),
            Ok(Delivery::AsOne(place)) => {
                self.last = Some(name_of(&place));
                self.outcome(asked)
            }
            Ok(Delivery::ToBeShared) => Outcome::ToBeShared { files: self.written },
            Err(hindrance) => hindered(&hindrance),
        }
    }

    /// It is given up. What has come of it, of so many.
    pub fn give_up(&mut self, asked: usize) -> Outcome {
        if !ExportBatch::AT_ONCE {
            *self = Self::default();
        }
        self.outcome(asked)
    }

    fn outcome(&self, asked: usize) -> Outcome {
        Outcome::Papers { written: self.written, asked, last: self.last.clone() }
    }

    /// How many are written.
    pub const fn written(&self) -> usize {
        self.written
    }
}

fn name_of(place: &Path) -> String {
    place.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn hindered(hindrance: &ExportError) -> Outcome {
    bevy::log::warn!("{hindrance}");
    Outcome::Hindered(hindrance.key())
}
