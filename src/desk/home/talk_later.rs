//! The children who asked to talk: their animals, until an adult has spoken with them or handed the matter on.

use crate::{
    content::Bilingual,
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        home::commands::HomeCommand,
        settings::helplines::helplines,
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            question::{Question, ask_once},
            theme,
        },
    },
    journal::TalkLaterOutcome,
};
use bevy_egui::egui::Ui;

/// One child's wish to talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkLaterRow {
    /// Which wish.
    pub id: i64,
    /// The animal's picture: a file name in `assets/emoji` without its ending.
    pub animal: String,
    /// What the animal is called.
    pub animal_name: Bilingual,
    /// The group's two words.
    pub group_words: Bilingual,
    /// The day it was asked, `2026-11-23`.
    pub day: String,
    /// Whether it was asked so long ago that it must be marked.
    pub overdue: bool,
}

/// Which mark is about to be made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TalkLaterForm {
    asking: Option<(i64, TalkLaterOutcome)>,
}

/// The animals, one a row, each with the two marks. A mark is asked for once more, since it cannot be taken back.
///
/// `whose` says whether the group and the day are told too, where more than one session is meant.
pub fn talk_later_rows(
    ui: &mut Ui,
    rows: &[TalkLaterRow],
    whose: bool,
    form: &mut TalkLaterForm,
    desk: &Desk,
) -> Option<DeskCommand> {
    for row in rows {
        ui.horizontal(|ui| {
            theme::emoji(ui, desk.pictures, &row.animal, theme::TOUCH);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                // Equally wide, so that the marks of all rows stand below one another.
                ui.set_width(if whose { 400.0 } else { 130.0 });
                ui.add_space(if whose { 0.0 } else { 12.0 });
                theme::title(ui, desk.say(&row.animal_name));
                if whose {
                    theme::small(ui, &format!("{} · {}", desk.say(&row.group_words), desk.day(&row.day)));
                    if row.overdue {
                        theme::body(ui, &desk.text("desk-talk-overdue"));
                    }
                }
            });
            for (handled, key, icon) in [
                (TalkLaterOutcome::SpokenWith, "desk-talk-spoken-with", "chats-circle"),
                (TalkLaterOutcome::HandedOn, "desk-talk-handed-on", "hand-waving"),
            ] {
                let text = desk.text(key);
                let button = DeskButton::new(&text);
                let button = if whose { button.icon(desk.pictures, icon) } else { button };
                if button.show(ui).clicked() {
                    form.asking = Some((row.id, handled));
                }
            }
        });
    }
    confirm(ui, rows, form, desk)
}

/// Asks once more; the mark, if it was meant.
fn confirm(ui: &mut Ui, rows: &[TalkLaterRow], form: &mut TalkLaterForm, desk: &Desk) -> Option<DeskCommand> {
    let (id, handled) = form.asking?;
    let Some(row) = rows.iter().find(|row| row.id == id) else {
        form.asking = None;
        return None;
    };
    let (title, yes) = match handled {
        TalkLaterOutcome::SpokenWith => ("desk-talk-spoken-with-sure", "desk-talk-spoken-with-yes"),
        TalkLaterOutcome::HandedOn => ("desk-talk-handed-on-sure", "desk-talk-handed-on-yes"),
    };
    let answer = ask_once(
        ui,
        Question {
            title: &desk.with(title, &[("animal", desk.say(&row.animal_name).to_owned().into())]),
            text: &desk.text("desk-talk-sure-text"),
            yes: &desk.text(yes),
            no: &desk.text("desk-not-yet"),
        },
    )?;
    form.asking = None;
    answer.then_some(DeskCommand::Home(HomeCommand::MarkTalkLater { id, handled }))
}

/// What to do now: the first question, four sentences, and whom to call.
pub fn what_to_do(ui: &mut Ui, desk: &Desk) -> Option<DeskCommand> {
    ui.spacing_mut().item_spacing.y = 6.0;
    theme::title(ui, &desk.text("desk-talk-first"));
    let safe = desk.text("desk-talk-safe");
    let button = DeskButton::new(&safe).kind(ButtonKind::Careful).icon(desk.pictures, "ear");
    let ask = button.show(ui).clicked().then_some(DeskCommand::GoTo(PageId::Safeguarding));
    ui.add_space(4.0);
    theme::title(ui, &desk.text("desk-talk-do-title"));
    for (icon, key) in [
        ("ear", "desk-talk-do-listen"),
        ("lock-key-open", "desk-talk-do-secrecy"),
        ("magnifying-glass", "desk-talk-do-investigate"),
        ("users-three", "desk-talk-do-tell"),
    ] {
        line(ui, desk, icon, &desk.text(key));
    }
    ui.add_space(4.0);
    helplines(ui, desk);
    ask
}

/// A sentence with its icon; the words break beside the icon, never below it.
pub fn line(ui: &mut Ui, desk: &Desk, icon: &str, text: &str) {
    ui.horizontal_top(|ui| {
        theme::icon(ui, desk.pictures, icon, 28.0, theme::LEAF);
        ui.vertical(|ui| theme::body(ui, text));
    });
}

/// The card at the top of the home screen.
pub fn talk_later_card(
    ui: &mut Ui,
    rows: &[TalkLaterRow],
    form: &mut TalkLaterForm,
    desk: &Desk,
) -> Option<DeskCommand> {
    theme::tinted_card(ui, theme::SUN_PALE, |ui| {
        ui.horizontal(|ui| {
            theme::icon(ui, desk.pictures, "chat-circle-dots", 32.0, theme::CLAY);
            theme::title(ui, &desk.count("desk-talk-title", rows.len()));
            // It may break into lines beside the title.
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                theme::body(ui, &desk.text("desk-talk-first"));
                theme::small(ui, &desk.text("desk-talk-hint"));
            });
        });
        talk_later_rows(ui, rows, true, form, desk)
    })
}
