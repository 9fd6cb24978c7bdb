//! The settings about records: how long animals are kept, copies and packs, where the records lie, and help.

use crate::{
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        documents::commands::PackCommand,
        group::commands::GroupCommand,
        settings::{
            form::{SettingsForm, SettingsView, set_preference, setting},
            set_aside::set_aside_ui,
        },
        widgets::{
            button::DeskButton,
            desk::Desk,
            export_result::export_result_card,
            question::{Question, ask_once},
            theme,
        },
    },
    journal::RETENTION_CHOICES,
    platform::{Offline, StoragePersistence},
};
use bevy_egui::egui::Ui;

/// Records and help.
pub fn records_ui(
    ui: &mut Ui,
    view: &SettingsView,
    form: &mut SettingsForm,
    desk: &Desk,
) -> Option<DeskCommand> {
    let mut ask = retention(ui, view, form, desk);
    copies(ui, view, &mut ask, desk);
    if let Some(asked) = set_aside_ui(ui, view, form, desk) {
        ask = Some(asked);
    }
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("desk-settings-folder"));
        match &view.browser {
            None => {
                theme::body(ui, &view.folder);
            }
            Some(standing) => browser_words(ui, standing, desk),
        }
    });
    theme::card(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (key, icon, command) in [
                ("desk-kept-open", "shield-check", DeskCommand::GoTo(PageId::Privacy)),
                ("desk-settings-guide-open", "lightbulb", DeskCommand::GoTo(PageId::Guide)),
                ("desk-about-open", "info", DeskCommand::GoTo(PageId::About)),
            ] {
                let words = desk.text(key);
                if DeskButton::new(&words).icon(desk.pictures, icon).show(ui).clicked() {
                    ask = Some(command);
                }
            }
        });
    });
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("desk-practice"));
        theme::body(ui, &desk.text("desk-practice-text"));
        let (key, icon, command) = if view.practice {
            ("desk-practice-remove", "trash", DeskCommand::Group(GroupCommand::RemovePractice))
        } else {
            ("desk-practice-make", "puzzle-piece", DeskCommand::Group(GroupCommand::MakePractice))
        };
        let words = desk.text(key);
        if DeskButton::new(&words).icon(desk.pictures, icon).show(ui).clicked() {
            ask = Some(command);
        }
    });
    ask
}

/// What the browser has promised, and what it has not.
fn browser_words(ui: &mut Ui, standing: &StoragePersistence, desk: &Desk) {
    let key = if standing.lasting { "desk-browser-lasting" } else { "desk-browser-clearable" };
    theme::body(ui, &desk.text(key));
    if let Some(bytes) = standing.used {
        let size = format!("{:.1}", bytes as f64 / 1e6);
        theme::body(ui, &desk.with("desk-browser-used", &[("size", size.into())]));
    }
    theme::body(ui, &offline_words(&standing.offline, desk));
    theme::small(ui, &desk.text("desk-browser-honest"));
    if standing.shared {
        theme::body(ui, &desk.text("desk-browser-shared"));
    }
}

/// How far the app is kept for the time without a network, and what is missing.
fn offline_words(offline: &Offline, desk: &Desk) -> String {
    let (key, missing) = match offline {
        Offline::Coming => return desk.text("desk-browser-offline-coming"),
        Offline::Never => return desk.text("desk-browser-offline-never"),
        Offline::Ready(missing) => ("desk-browser-offline", missing),
        Offline::NotYet(missing) => ("desk-browser-offline-not", missing),
    };
    let first = missing.first().cloned().unwrap_or_default();
    desk.with(key, &[("count", missing.len().into()), ("file", first.into())])
}

/// Copies of all groups, kept elsewhere, and packs from other tablets.
fn copies(ui: &mut Ui, view: &SettingsView, ask: &mut Option<DeskCommand>, desk: &Desk) {
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("desk-copy-title"));
        theme::body(ui, &desk.text("desk-copy-text"));
        theme::body(
            ui,
            &match &view.copy_saved {
                Some(day) => desk.with("desk-copy-saved", &[("day", desk.day(day).into())]),
                None => desk.text("desk-copy-never"),
            },
        );
        if view.export.is_some() {
            export_result_card(ui, view.export.as_ref(), &view.place, desk);
        }
        ui.horizontal_wrapped(|ui| {
            for (key, icon, command) in [
                ("desk-copy-make", "upload-simple", DeskCommand::Pack(PackCommand::CopyAll)),
                ("desk-pack-read-open", "download-simple", DeskCommand::GoTo(PageId::ReadPack)),
            ] {
                let words = desk.text(key);
                if DeskButton::new(&words).icon(desk.pictures, icon).show(ui).clicked() {
                    *ask = Some(command);
                }
            }
        });
    });
}

/// How long seat tokens are kept, and what that does.
fn retention(ui: &mut Ui, view: &SettingsView, form: &mut SettingsForm, desk: &Desk) -> Option<DeskCommand> {
    let now = desk.preferences.retention_days;
    let choices = RETENTION_CHOICES.map(|days| (days, days.to_string()));
    let hint = desk.count("desk-settings-retention-text", now.into());
    let mut ask = None;
    if let Some(days) = setting(ui, ("desk-settings-retention", &hint), now, &choices, desk) {
        if would_forget(view, days) > 0 && days < now {
            form.retention = Some(days);
        } else {
            ask = Some(set_preference(desk, |one| one.retention_days = days));
        }
    }
    let Some(days) = form.retention else { return ask };
    let groups = would_forget(view, days);
    let question = Question {
        title: &desk.count("desk-settings-retention-sure", days.into()),
        text: &desk.with("desk-settings-retention-sure-text", &[("groups", groups.into())]),
        yes: &desk.count("desk-settings-retention-yes", days.into()),
        no: &desk.text("desk-not-yet"),
    };
    if let Some(answer) = ask_once(ui, question) {
        form.retention = None;
        ask = answer.then(|| set_preference(desk, |one| one.retention_days = days));
    }
    ask
}

fn would_forget(view: &SettingsView, days: u16) -> usize {
    let place = RETENTION_CHOICES.iter().position(|one| *one == days);
    place.map_or(0, |place| view.would_forget[place])
}
