//! Says where a file went, or in one sentence why it could not, and what to do.

use std::path::PathBuf;

use bevy_egui::egui::Ui;

use crate::{
    desk::widgets::{desk::Desk, theme},
    platform::export_folder::ExportError,
};

/// What became of the files that were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportResult {
    /// They are in the folder.
    Out {
        /// How many.
        count: usize,
        /// The name of the last one.
        file: String,
    },
    /// They were given to the tablet's share sheet: where they go is chosen there.
    ToBeShared {
        /// How many.
        files: usize,
    },
    /// They follow as soon as the pictures in them have arrived.
    Coming,
    /// It was given up after so many; they are whole.
    GivenUp {
        /// How many are there.
        written: usize,
        /// How many were asked for.
        asked: usize,
    },
    /// They could not be written: the key of what happened and what to do.
    ExportFailed(&'static str),
}

impl ExportResult {
    /// What became of one file.
    pub fn of_one(written: Result<PathBuf, ExportError>) -> Self {
        match written {
            Ok(path) => {
                let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                Self::Out { count: 1, file }
            }
            Err(error) => {
                bevy::log::warn!("{error}");
                Self::ExportFailed(error.key())
            }
        }
    }
}

/// A card with what became of the files; before anything was asked, where they will go.
pub fn export_result_card(ui: &mut Ui, export: Option<&ExportResult>, place: &str, desk: &Desk) {
    let (fill, icon, tint, words) = match export {
        None => {
            theme::small(ui, &desk.with("desk-handed-place", &[("place", place.into())]));
            return;
        }
        Some(ExportResult::Out { count, file }) => {
            let variables =
                [("count", (*count).into()), ("file", file.as_str().into()), ("place", place.into())];
            let words = desk.with("desk-handed-done", &variables);
            (theme::LEAF_PALE, "check-circle", theme::LEAF, words)
        }
        Some(ExportResult::ToBeShared { files }) => {
            (theme::LEAF_PALE, "upload-simple", theme::LEAF, desk.count("desk-handed-shared", *files))
        }
        Some(ExportResult::Coming) => {
            (theme::SUN_PALE, "hourglass-medium", theme::CLAY, desk.text("desk-pictures-coming"))
        }
        Some(ExportResult::GivenUp { written, asked }) => {
            let variables = [("written", (*written).into()), ("asked", (*asked).into())];
            (theme::SUN_PALE, "info", theme::CLAY, desk.with("desk-handed-given-up", &variables))
        }
        Some(ExportResult::ExportFailed(key)) => {
            (theme::CLAY_PALE, "warning-circle", theme::CLAY, desk.text(key))
        }
    };
    theme::tinted_card(ui, fill, |ui| {
        ui.horizontal_top(|ui| {
            theme::icon(ui, desk.pictures, icon, 32.0, tint);
            ui.vertical(|ui| theme::body(ui, &words));
        });
    });
}
