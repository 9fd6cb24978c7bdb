//! Packs on the desk: the number of one that was made, shown once; and reading one, from the list of files to what came of
//! it.

use crate::{
    content::Bilingual,
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        documents::commands::PackCommand,
        home::talk_later::line,
        pin::pin_gate,
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            keypad::pack_keypad_ui,
            one_time_number::number_once_ui,
            page_frame,
            question::{Question, ask_once},
            theme,
            tile::tile,
        },
    },
    journal::pack::{ImportOutcome, PackNumber},
};
use bevy_egui::egui::Ui;

/// Size of a group's picture, in points.
const PICTURE: f32 = 44.0;

/// A pack that was just made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPack {
    /// The name of its file.
    pub file: String,
    /// The number that opens it.
    pub number: PackNumber,
    /// The group, if it is for a colleague; nothing for a copy of all groups.
    pub group: Option<i64>,
}

/// Shows the number of a pack, once; `place` is the folder the pack lies in.
pub fn pack_number_ui(ui: &mut Ui, packed: &NewPack, place: &str, desk: &Desk) -> Vec<DeskCommand> {
    let file = [("file", packed.file.as_str().into()), ("place", place.into())];
    let lies = if place.is_empty() { "desk-pack-number-download" } else { "desk-pack-number-file" };
    let (with_it, icon) = match packed.group {
        Some(_) => ("desk-pack-number-colleague", "users-three"),
        None => ("desk-pack-number-copy", "archive"),
    };
    let lines = [
        ("export", desk.with(lies, &file)),
        (icon, desk.text(with_it)),
        ("note-pencil", desk.text("desk-pack-number-once")),
        ("lock-key", desk.text("desk-pack-number-apart")),
    ];
    let title = desk.text("desk-pack-number-title");
    let written = number_once_ui(ui, &title, packed.number.digits(), &lines, desk);
    if written { vec![DeskCommand::Pack(PackCommand::NumberWritten)] } else { Vec::new() }
}

/// A group that was in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedGroupRow {
    /// Its two words.
    pub words: Bilingual,
    /// Its picture.
    pub picture: String,
    /// How many sessions the pack has of it.
    pub sessions: usize,
    /// What became of it.
    pub outcome: ImportOutcome,
}

/// What the page for reading shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadPackView {
    /// The names of the packs that lie in the folder.
    pub packs: Vec<String>,
    /// The folder.
    pub place: String,
    /// Whether a pack is brought through a picker, and lies in no folder.
    pub picker: bool,
    /// The name of the one whose number is asked for.
    pub chosen: Option<String>,
    /// What went wrong: the key of what happened and what to do.
    pub trouble: Option<&'static str>,
    /// What came of it, group by group.
    pub taken: Option<Vec<ImportedGroupRow>>,
}

/// The digits typed so far, and the question that is open. They cannot be printed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ReadPackForm {
    entry: String,
    /// The place of the deleted group that is asked about.
    take_again: Option<usize>,
}

/// The page for reading a pack.
pub fn read_pack_ui(
    ui: &mut Ui,
    view: &ReadPackView,
    form: &mut ReadPackForm,
    desk: &Desk,
) -> Vec<DeskCommand> {
    match (&view.taken, &view.chosen) {
        (Some(taken), _) => taken_ui(ui, taken, view.trouble, form, desk),
        (None, Some(chosen)) => number_ui(ui, chosen, view.trouble, form, desk),
        (None, None) => {
            form.entry.clear();
            list_ui(ui, view, desk)
        }
    }
}

/// The packs that lie in the folder.
fn list_ui(ui: &mut Ui, view: &ReadPackView, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    let again = |ui: &mut Ui| {
        let (key, icon, ask) = if view.picker {
            ("desk-pack-bring", "download-simple", DeskCommand::Pack(PackCommand::PickFile))
        } else {
            ("desk-pack-look-again", "arrow-counter-clockwise", DeskCommand::GoTo(PageId::ReadPack))
        };
        if DeskButton::new(&desk.text(key)).icon(desk.pictures, icon).show(ui).clicked() {
            commands.push(ask);
        }
    };
    if page_frame::top_bar(ui, desk, &desk.text("desk-pack-read-title"), Some("desk-back"), again) {
        commands.push(DeskCommand::GoTo(PageId::Settings));
    }
    page_frame::middle(ui, |ui| {
        say_trouble(ui, view.trouble, desk);
        let place = [("place", view.place.as_str().into())];
        theme::card(ui, |ui| {
            let place = if view.picker {
                desk.text("desk-pack-read-bring")
            } else {
                desk.with("desk-pack-read-where", &place)
            };
            line(ui, desk, "info", &place);
            line(ui, desk, "shield-check", &desk.text("desk-pack-read-what"));
        });
        if view.picker {
            return;
        }
        if view.packs.is_empty() {
            theme::body(ui, &desk.text("desk-pack-read-none"));
            return;
        }
        theme::title(ui, &desk.text("desk-pack-read-which"));
        let width = ui.available_width();
        for name in &view.packs {
            let shown = tile(ui, name, false, (width, theme::PRIMARY_HEIGHT), |ui| {
                ui.horizontal(|ui| {
                    theme::icon(ui, desk.pictures, "archive", 28.0, theme::LEAF);
                    theme::body(ui, name);
                });
            });
            if shown.clicked() {
                commands.push(DeskCommand::Pack(PackCommand::Choose(name.clone())));
            }
        }
    });
    commands
}

/// Asks for the number of the chosen pack.
fn number_ui(
    ui: &mut Ui,
    chosen: &str,
    trouble: Option<&'static str>,
    form: &mut ReadPackForm,
    desk: &Desk,
) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("desk-pack-read-title"), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::Pack(PackCommand::Leave));
    }
    let mut typed = None;
    pin_gate::keypad_page(
        ui,
        |ui| {
            theme::icon(ui, desk.pictures, "lock-key-open", 56.0, theme::LEAF);
            theme::title(ui, &desk.text("desk-pack-read-ask"));
            theme::body(ui, chosen);
            theme::body(ui, &desk.text("desk-pack-read-ask-text"));
            say_trouble(ui, trouble, desk);
        },
        |ui| typed = pack_keypad_ui(ui, desk, &mut form.entry),
    );
    commands.extend(typed.map(|given| DeskCommand::Pack(PackCommand::Open(given))));
    commands
}

/// What came of it.
fn taken_ui(
    ui: &mut Ui,
    taken: &[ImportedGroupRow],
    trouble: Option<&'static str>,
    form: &mut ReadPackForm,
    desk: &Desk,
) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    page_frame::top_bar(ui, desk, &desk.text("desk-pack-taken-title"), None, |_| {});
    page_frame::bottom_bar(ui, |ui| {
        let words = desk.text("desk-pack-taken-done");
        let button = DeskButton::new(&words).kind(ButtonKind::Primary).icon(desk.pictures, "users-three");
        if button.at_least(260.0, 0.0).show(ui).clicked() {
            commands.push(DeskCommand::GoTo(PageId::Home));
        }
    });
    page_frame::middle(ui, |ui| {
        say_trouble(ui, trouble, desk);
        if taken.is_empty() {
            theme::body(ui, &desk.text("desk-pack-taken-nothing"));
        }
        for (place, row) in taken.iter().enumerate() {
            let fill = if row.outcome.is_change() { theme::LEAF_PALE } else { theme::CARD };
            if theme::tinted_card(ui, fill, |ui| taken_row(ui, row, desk)) {
                form.take_again = Some(place);
            }
        }
    });
    commands.extend(take_again_ui(ui, form, desk));
    commands
}

/// One group, and what became of it. Whether the facilitator wants it back although it was deleted.
fn taken_row(ui: &mut Ui, row: &ImportedGroupRow, desk: &Desk) -> bool {
    let added = match row.outcome {
        ImportOutcome::Updated(added) => added,
        _ => row.sessions,
    };
    let mut take_again = false;
    ui.horizontal_top(|ui| {
        theme::emoji(ui, desk.pictures, &row.picture, PICTURE);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            theme::title(ui, desk.say(&row.words));
            theme::body(ui, &desk.count(&format!("desk-pack-{}", row.outcome.word()), added));
            if row.outcome == ImportOutcome::DeletedHere {
                let words = desk.text("desk-pack-take-again");
                take_again =
                    DeskButton::new(&words).icon(desk.pictures, "arrow-counter-clockwise").show(ui).clicked();
            }
        });
    });
    take_again
}

/// Asks once more before a group that was deleted here comes back.
fn take_again_ui(ui: &mut Ui, form: &mut ReadPackForm, desk: &Desk) -> Option<DeskCommand> {
    let place = form.take_again?;
    let question = Question {
        title: &desk.text("desk-pack-take-again-title"),
        text: &desk.text("desk-pack-take-again-text"),
        yes: &desk.text("desk-pack-take-again-yes"),
        no: &desk.text("desk-pack-take-again-no"),
    };
    let answer = ask_once(ui, question)?;
    form.take_again = None;
    answer.then_some(DeskCommand::Pack(PackCommand::TakeGroupAgain(place)))
}

fn say_trouble(ui: &mut Ui, trouble: Option<&'static str>, desk: &Desk) {
    if let Some(key) = trouble {
        theme::tinted_card(ui, theme::CLAY_PALE, |ui| theme::body(ui, &desk.text(key)));
    }
}

/// The card on the page of a group's papers: what a pack is, and the way to make one.
pub fn pack_card(ui: &mut Ui, group: i64, practice: bool, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("desk-pack-group"));
        if practice {
            theme::small(ui, &desk.text("desk-pack-practice"));
            return;
        }
        theme::small(ui, &desk.text("desk-pack-group-text"));
        let words = desk.text("desk-pack-group-make");
        let button = DeskButton::new(&words).icon(desk.pictures, "lock-key");
        if button.at_least(ui.available_width(), theme::PRIMARY_HEIGHT).show(ui).clicked() {
            ask = Some(DeskCommand::Pack(PackCommand::Make(group)));
        }
    });
    ask
}

#[cfg(test)]
#[path = "packs_tests.rs"]
mod tests;
