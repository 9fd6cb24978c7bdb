//! Handing out files one by one: the first hindrance ends it, and those before are whole.

use crate::{platform::paper_folder::PaperFolder, report::PaperFile};

use super::Outcome;

/// How far handing out has come.
#[derive(Debug, Default)]
pub struct HandedOut {
    written: usize,
    last: Option<String>,
}

impl HandedOut {
    /// Hands out one more.
    ///
    /// # Errors
    /// If it could not be written: what came of the work.
    pub fn hand_out(&mut self, folder: &PaperFolder, file: &PaperFile) -> Result<(), Outcome> {
        match folder.hand_out(&file.name, &file.bytes) {
            Ok(place) => {
                self.written += 1;
                self.last = Some(place.file_name().unwrap_or_default().to_string_lossy().into_owned());
                Ok(())
            }
            Err(hindrance) => {
                bevy::log::warn!("{hindrance}");
                Err(Outcome::Hindered(hindrance.key()))
            }
        }
    }

    /// What has come of it, of so many.
    pub fn outcome(&self, asked: usize) -> Outcome {
        Outcome::Papers { written: self.written, asked, last: self.last.clone() }
    }

    /// How many are written.
    pub const fn written(&self) -> usize {
        self.written
    }
}
