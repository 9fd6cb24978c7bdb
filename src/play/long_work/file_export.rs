//! Handing out files one by one: the first error ends it, and those before are whole.

use std::path::Path;

use crate::{
    platform::{
        export::{Delivery, ExportBatch},
        export_folder::{ExportError, ExportFolder},
    },
    report::DocumentFile,
};

use super::WorkOutcome;

/// How far handing out has come.
#[derive(Debug, Default)]
pub struct FileExport {
    files: ExportBatch,
    written: usize,
    last: Option<String>,
}

impl FileExport {
    /// Hands out one more.
    ///
    /// # Errors
    /// If it could not be written: what came of the work.
    pub fn export(&mut self, folder: &ExportFolder, file: &DocumentFile) -> Result<(), WorkOutcome> {
        let place = self.files.add(folder, &file.name, &file.bytes).map_err(|one| export_failed(&one))?;
        self.written += 1;
        self.last = Some(name_of(&place));
        Ok(())
    }

    /// That was all. What has come of it, of so many.
    pub fn end(&mut self, folder: &ExportFolder, asked: usize) -> WorkOutcome {
        match self.files.end(folder) {
            Ok(Delivery::Singly) => self.outcome(asked),
            Ok(Delivery::AsOne(place)) => {
                self.last = Some(name_of(&place));
                self.outcome(asked)
            }
            Ok(Delivery::ToBeShared) => WorkOutcome::ToBeShared { files: self.written },
            Err(error) => export_failed(&error),
        }
    }

    /// It is given up. What has come of it, of so many.
    pub fn give_up(&mut self, asked: usize) -> WorkOutcome {
        if !ExportBatch::AT_ONCE {
            *self = Self::default();
        }
        self.outcome(asked)
    }

    fn outcome(&self, asked: usize) -> WorkOutcome {
        WorkOutcome::Files { written: self.written, asked, last: self.last.clone() }
    }

    /// How many are written.
    pub const fn written(&self) -> usize {
        self.written
    }
}

fn name_of(place: &Path) -> String {
    place.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn export_failed(error: &ExportError) -> WorkOutcome {
    bevy::log::warn!("{error}");
    WorkOutcome::ExportFailed(error.key())
}
