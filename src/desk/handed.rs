//! Says where a file went, or in one sentence why it could not, and what to do.

use bevy_egui::egui::Ui;

use super::{Desk, look};

/// What became of the files that were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handed {
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
    Hindered(&'static str),
}

/// A card with what became of the files; before anything was asked, where they will go.
pub fn handed_card(ui: &mut Ui, handed: Option<&Handed>, place: &str, desk: &Desk) {
    let (fill, icon, tint, words) = match handed {
        None => {
            look::small(ui, &desk.with("desk-handed-place", &[("place", place.into())]));
            return;
        }
        Some(Handed::Out { count, file }) => {
            let variables =
                [("count", (*count).into()), ("file", file.as_str().into()), ("place", place.into())];
            let words = desk.with("desk-handed-done", &variables);
            (look::LEAF_PALE, "check-circle", look::LEAF, words)
        }
        Some(Handed::ToBeShared { files }) => {
            (look::LEAF_PALE, "upload-simple", look::LEAF, desk.count("desk-handed-shared", *files))
        }
        Some(Handed::Coming) => {
            (look::SUN_PALE, "hourglass-medium", look::CLAY, desk.text("desk-pictures-coming"))
        }
        Some(Handed::GivenUp { written, asked }) => {
            let variables = [("written", (*written).into()), ("asked", (*asked).into())];
            (look::SUN_PALE, "info", look::CLAY, desk.with("desk-handed-given-up", &variables))
        }
        Some(Handed::Hindered(key)) => (look::CLAY_PALE, "warning-circle", look::CLAY, desk.text(key)),
    };
    look::tinted_card(ui, fill, |ui| {
        ui.horizontal_top(|ui| {
            look::icon(ui, desk.pictures, icon, 32.0, tint);
            ui.vertical(|ui| look::body(ui, &words));
        });
    });
}
