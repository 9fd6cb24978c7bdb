//! Records that were set aside because they were damaged: when each is deleted, and deleting it before.

use crate::{
    desk::{
        app::command::DeskCommand,
        settings::{
            commands::SettingsCommand,
            form::{SettingsForm, SettingsView},
        },
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            question::{Question, ask_once},
            theme,
        },
    },
    journal::SetAsideJournal,
};
use bevy_egui::egui::Ui;

/// A card with all of them; nothing where there are none.
pub fn set_aside_ui(
    ui: &mut Ui,
    view: &SettingsView,
    form: &mut SettingsForm,
    desk: &Desk,
) -> Option<DeskCommand> {
    if view.set_aside.is_empty() {
        return None;
    }
    let mut ask = None;
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text("desk-aside-title"));
        theme::body(ui, &desk.text("desk-aside-text"));
        for one in &view.set_aside {
            ui.add_space(8.0);
            theme::body(ui, &words_of(one, desk));
            ui.horizontal_wrapped(|ui| {
                // Elsewhere the file lies in the folder of the records.
                if view.browser.is_some() && button(ui, "desk-aside-save", "download-simple", one, desk) {
                    ask = Some(DeskCommand::Settings(SettingsCommand::SaveSetAside(one.name.clone())));
                }
                if button(ui, "desk-aside-delete", "trash", one, desk) {
                    form.set_aside = Some(one.name.clone());
                }
            });
        }
    });
    let Some(name) = form.set_aside.clone() else { return ask };
    let question = Question {
        title: &desk.text("desk-aside-sure"),
        text: &desk.text("desk-aside-sure-text"),
        yes: &desk.text("desk-aside-yes"),
        no: &desk.text("desk-not-yet"),
    };
    if let Some(answer) = ask_once(ui, question) {
        form.set_aside = None;
        ask = answer.then_some(DeskCommand::Settings(SettingsCommand::DeleteSetAside(name)));
    }
    ask
}

/// When it was set aside, how large it is, and when it is deleted.
fn words_of(one: &SetAsideJournal, desk: &Desk) -> String {
    let size = one.bytes.div_ceil(1000).to_string();
    let until = one.deleted_on(desk.preferences.retention_days);
    let (Some(day), Some(until)) = (one.day, until) else {
        return desk.with("desk-aside-row-without-day", &[("size", size.into())]);
    };
    let (day, until) = (desk.day(&day.to_string()), desk.day(&until.to_string()));
    desk.with("desk-aside-row", &[("day", day.into()), ("size", size.into()), ("until", until.into())])
}

/// A button that says what it does; read aloud, it also names the file.
fn button(ui: &mut Ui, key: &str, icon: &str, one: &SetAsideJournal, desk: &Desk) -> bool {
    let label = desk.with(&format!("{key}-of"), &[("file", one.name.clone().into())]);
    let sign = desk.text(key);
    let kind = if icon == "trash" { ButtonKind::Careful } else { ButtonKind::Quiet };
    DeskButton::new(&label).sign(&sign).kind(kind).icon(desk.pictures, icon).show(ui).clicked()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::{settings::view::settings_ui, testing::on_every_screen},
        platform::StoragePersistence,
    };

    const OLD: &str = "journal-set-aside-2026-11-30-1.sqlite";
    const LOG_ALONE: &str = "journal-set-aside-7.sqlite";

    fn view(browser: Option<StoragePersistence>) -> SettingsView {
        let set_aside = [(OLD, 48_123), (LOG_ALONE, 0)];
        let set_aside = set_aside
            .into_iter()
            .filter_map(|(name, bytes)| SetAsideJournal::from_file_name(name, bytes))
            .collect();
        SettingsView { browser, set_aside, ..Default::default() }
    }

    #[test]
    fn it_says_until_when_they_are_kept_and_asks_before_it_deletes() {
        let page =
            |ui: &mut Ui, form: &mut SettingsForm, desk: &Desk| settings_ui(ui, &view(None), form, desk);
        on_every_screen(page, |screen| {
            screen.press("desk-settings-records");
            screen.is_tidy();
            assert!(screen.shows(&screen.text("desk-aside-title")) && screen.shows("49"));
            let delete = screen.text_with("desk-aside-delete-of", &[("file", OLD.into())]);
            screen.press_label(&delete);
            assert!(screen.asked().is_empty());
            screen.press("desk-not-yet");
            assert!(screen.asked().is_empty());
            screen.press_label(&delete);
            screen.press("desk-aside-yes");
            assert_eq!(
                screen.asked(),
                [DeskCommand::Settings(SettingsCommand::DeleteSetAside(OLD.to_owned()))]
            );
            assert!(!screen.shows(&screen.text("desk-aside-save")), "the file lies in the folder");
        });
    }

    #[test]
    fn in_a_browser_a_copy_is_handed_out_only_here() {
        let page = |ui: &mut Ui, form: &mut SettingsForm, desk: &Desk| {
            settings_ui(ui, &view(Some(StoragePersistence::default())), form, desk)
        };
        on_every_screen(page, |screen| {
            screen.press("desk-settings-records");
            screen.is_tidy();
            let save = screen.text_with("desk-aside-save-of", &[("file", OLD.into())]);
            screen.press_label(&save);
            assert_eq!(
                screen.asked(),
                [DeskCommand::Settings(SettingsCommand::SaveSetAside(OLD.to_owned()))]
            );
        });
    }
}
