//! Packs on the desk: the number of one that was made, shown once; and reading one, from the list of files to what came of
//! it.

use bevy_egui::egui::Ui;

use super::{
    ButtonKind, Desk, DeskAsk, DeskButton, gate,
    keypad::pack_keypad_ui,
    look,
    number_once::number_once_ui,
    page,
    question::{Question, ask_once},
    talk_later::line,
    tile::tile,
};
use crate::{
    content::Bilingual,
    journal::pack::{Fate, PackNumber},
};

/// Size of a group's picture, in points.
const PICTURE: f32 = 44.0;

/// A pack that was just made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// The name of its file.
    pub file: String,
    /// The number that opens it.
    pub number: PackNumber,
    /// The group, if it is for a colleague; nothing for a copy of all groups.
    pub group: Option<i64>,
}

/// Shows the number of a pack, once; `place` is the folder the pack lies in.
pub fn pack_number_ui(ui: &mut Ui, packed: &Packed, place: &str, desk: &Desk) -> Vec<DeskAsk> {
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
    if written { vec![DeskAsk::PackNumberWritten] } else { Vec::new() }
}

/// A group that was in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenRow {
    /// Its two words.
    pub words: Bilingual,
    /// Its picture.
    pub picture: String,
    /// How many sessions the pack has of it.
    pub sessions: usize,
    /// What became of it.
    pub fate: Fate,
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
    pub taken: Option<Vec<TakenRow>>,
}

/// The digits typed so far, and the question that is open. They cannot be printed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ReadPackForm {
    entry: String,
    /// The place of the deleted group that is asked about.
    take_again: Option<usize>,
}

/// The page for reading a pack.
pub fn read_pack_ui(ui: &mut Ui, view: &ReadPackView, form: &mut ReadPackForm, desk: &Desk) -> Vec<DeskAsk> {
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
fn list_ui(ui: &mut Ui, view: &ReadPackView, desk: &Desk) -> Vec<DeskAsk> {
    let mut asks = Vec::new();
    let again = |ui: &mut Ui| {
        let (key, icon, ask) = if view.picker {
            ("desk-pack-bring", "download-simple", DeskAsk::BringPack)
        } else {
            ("desk-pack-look-again", "arrow-counter-clockwise", DeskAsk::OpenReadPack)
        };
        if DeskButton::new(&desk.text(key)).icon(desk.pictures, icon).show(ui).clicked() {
            asks.push(ask);
        }
    };
    if page::top_bar(ui, desk, &desk.text("desk-pack-read-title"), Some("desk-back"), again) {
        asks.push(DeskAsk::OpenSettings);
    }
    page::middle(ui, |ui| {
        say_trouble(ui, view.trouble, desk);
        let place = [("place", view.place.as_str().into())];
        look::card(ui, |ui| {
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
            look::body(ui, &desk.text("desk-pack-read-none"));
            return;
        }
        look::title(ui, &desk.text("desk-pack-read-which"));
        let width = ui.available_width();
        for name in &view.packs {
            let shown = tile(ui, name, false, (width, look::PRIMARY_HEIGHT), |ui| {
                ui.horizontal(|ui| {
                    look::icon(ui, desk.pictures, "archive", 28.0, look::LEAF);
                    look::body(ui, name);
                });
            });
            if shown.clicked() {
                asks.push(DeskAsk::ChoosePack(name.clone()));
            }
        }
    });
    asks
}

/// Asks for the number of the chosen pack.
fn number_ui(
    ui: &mut Ui,
    chosen: &str,
    trouble: Option<&'static str>,
    form: &mut ReadPackForm,
    desk: &Desk,
) -> Vec<DeskAsk> {
    let mut asks = Vec::new();
    if page::top_bar(ui, desk, &desk.text("desk-pack-read-title"), Some("desk-back"), |_| {}) {
        asks.push(DeskAsk::LeavePack);
    }
    let mut typed = None;
    gate::keypad_page(
        ui,
        |ui| {
            look::icon(ui, desk.pictures, "lock-key-open", 56.0, look::LEAF);
            look::title(ui, &desk.text("desk-pack-read-ask"));
            look::body(ui, chosen);
            look::body(ui, &desk.text("desk-pack-read-ask-text"));
            say_trouble(ui, trouble, desk);
        },
        |ui| typed = pack_keypad_ui(ui, desk, &mut form.entry),
    );
    asks.extend(typed.map(DeskAsk::OpenPack));
    asks
}

/// What came of it.
fn taken_ui(
    ui: &mut Ui,
    taken: &[TakenRow],
    trouble: Option<&'static str>,
    form: &mut ReadPackForm,
    desk: &Desk,
) -> Vec<DeskAsk> {
    let mut asks = Vec::new();
    page::top_bar(ui, desk, &desk.text("desk-pack-taken-title"), None, |_| {});
    page::bottom_bar(ui, |ui| {
        let words = desk.text("desk-pack-taken-done");
        let button = DeskButton::new(&words).kind(ButtonKind::Primary).icon(desk.pictures, "users-three");
        if button.at_least(260.0, 0.0).show(ui).clicked() {
            asks.push(DeskAsk::BackHome);
        }
    });
    page::middle(ui, |ui| {
        say_trouble(ui, trouble, desk);
        if taken.is_empty() {
            look::body(ui, &desk.text("desk-pack-taken-nothing"));
        }
        for (place, row) in taken.iter().enumerate() {
            let fill = if row.fate.is_change() { look::LEAF_PALE } else { look::CARD };
            if look::tinted_card(ui, fill, |ui| taken_row(ui, row, desk)) {
                form.take_again = Some(place);
            }
        }
    });
    asks.extend(take_again_ui(ui, form, desk));
    asks
}

/// One group, and what became of it. Whether the facilitator wants it back although it was deleted.
fn taken_row(ui: &mut Ui, row: &TakenRow, desk: &Desk) -> bool {
    let added = match row.fate {
        Fate::BroughtUpToDate(added) => added,
        _ => row.sessions,
    };
    let mut take_again = false;
    ui.horizontal_top(|ui| {
        look::emoji(ui, desk.pictures, &row.picture, PICTURE);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            look::title(ui, desk.say(&row.words));
            look::body(ui, &desk.count(&format!("desk-pack-{}", row.fate.word()), added));
            if row.fate == Fate::WasDeleted {
                let words = desk.text("desk-pack-take-again");
                take_again =
                    DeskButton::new(&words).icon(desk.pictures, "arrow-counter-clockwise").show(ui).clicked();
            }
        });
    });
    take_again
}

/// Asks once more before a group that was deleted here comes back.
fn take_again_ui(ui: &mut Ui, form: &mut ReadPackForm, desk: &Desk) -> Option<DeskAsk> {
    let place = form.take_again?;
    let question = Question {
        title: &desk.text("desk-pack-take-again-title"),
        text: &desk.text("desk-pack-take-again-text"),
        yes: &desk.text("desk-pack-take-again-yes"),
        no: &desk.text("desk-pack-take-again-no"),
    };
    let answer = ask_once(ui, question)?;
    form.take_again = None;
    answer.then_some(DeskAsk::TakePackedGroupAgain(place))
}

fn say_trouble(ui: &mut Ui, trouble: Option<&'static str>, desk: &Desk) {
    if let Some(key) = trouble {
        look::tinted_card(ui, look::CLAY_PALE, |ui| look::body(ui, &desk.text(key)));
    }
}

/// The card on the page of a group's papers: what a pack is, and the way to make one.
pub fn pack_card(ui: &mut Ui, group: i64, practice: bool, desk: &Desk) -> Option<DeskAsk> {
    let mut ask = None;
    look::card(ui, |ui| {
        look::title(ui, &desk.text("desk-pack-group"));
        if practice {
            look::small(ui, &desk.text("desk-pack-practice"));
            return;
        }
        look::small(ui, &desk.text("desk-pack-group-text"));
        let words = desk.text("desk-pack-group-make");
        let button = DeskButton::new(&words).icon(desk.pictures, "lock-key");
        if button.at_least(ui.available_width(), look::PRIMARY_HEIGHT).show(ui).clicked() {
            ask = Some(DeskAsk::PackGroup(group));
        }
    });
    ask
}

#[cfg(test)]
#[path = "packs_tests.rs"]
mod tests;
