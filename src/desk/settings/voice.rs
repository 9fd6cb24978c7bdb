//! Reading aloud, among the settings: a switch where the tablet has a voice, and what to do where it has none.

use crate::{
    desk::{
        app::command::DeskCommand,
        settings::{
            commands::SettingsCommand,
            form::{SettingsView, set_preference},
        },
        widgets::{button::DeskButton, desk::Desk, theme},
    },
    locale::Language,
};
use bevy_egui::egui::Ui;

/// Least width of one of a few choices, in points.
const CHOICE: f32 = 104.0;

/// The card. A tablet without any voice has no switch: it could only pretend.
pub fn voice_card(ui: &mut Ui, view: &SettingsView, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    theme::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let name = desk.text("desk-settings-voice");
        theme::title(ui, &name);
        theme::small(ui, &desk.text("desk-settings-voice-hint"));
        if !view.voices.is_empty() {
            ui.horizontal_wrapped(|ui| ask = switch(ui, &name, view, desk));
        }
        let missing: Vec<Language> =
            Language::ALL.into_iter().filter(|language| !view.voices.contains(language)).collect();
        for language in &missing {
            let language = desk.text(&format!("desk-settings-voice-{}", language.tag()));
            theme::body(ui, &desk.with("desk-settings-voice-missing", &[("language", language.into())]));
        }
        if !missing.is_empty() && !view.voice_from.is_empty() {
            theme::small(ui, &desk.text(&format!("desk-settings-voice-from-{}", view.voice_from)));
        }
    });
    ask
}

fn switch(ui: &mut Ui, name: &str, view: &SettingsView, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    let now = desk.preferences.read_aloud;
    for (on, key) in [(true, "desk-settings-on"), (false, "desk-settings-off")] {
        let word = desk.text(key);
        let variables = [("name", name.into()), ("choice", word.clone().into())];
        let label = desk.with("desk-settings-choice", &variables);
        let button = DeskButton::new(&label).sign(&word).chosen(on == now);
        if button.at_least(CHOICE, 0.0).show(ui).clicked() && on != now {
            ask = Some(set_preference(desk, |one| one.read_aloud = on));
        }
    }
    if view.voices.contains(&desk.language) {
        let hear = desk.text("desk-settings-voice-hear");
        if DeskButton::new(&hear).icon(desk.pictures, "speaker-high").show(ui).clicked() {
            ask = Some(DeskCommand::Settings(SettingsCommand::TestVoice));
        }
    }
    ask
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{
        settings::{form::SettingsForm, view::settings_ui},
        testing::{Screen, on_every_screen},
    };

    fn page_with(
        voices: &'static [Language],
    ) -> impl Fn(&mut Ui, &mut SettingsForm, &Desk) -> Vec<DeskCommand> + Copy {
        move |ui, form, desk| {
            let view = SettingsView { voices: voices.to_vec(), voice_from: "linux", ..Default::default() };
            settings_ui(ui, &view, form, desk)
        }
    }

    fn label(screen: &Screen<SettingsForm>, choice: &str) -> String {
        let [name, choice] = ["desk-settings-voice", choice].map(|key| screen.text(key));
        let between = if screen.language() == Language::English { ": " } else { "：" };
        format!("{name}{between}{choice}")
    }

    #[test]
    fn with_a_voice_it_is_switched_on_and_heard() {
        on_every_screen(page_with(&Language::ALL), |screen| {
            let on = label(screen, "desk-settings-on");
            screen.press_label(&on);
            match screen.asked().as_slice() {
                [DeskCommand::Settings(SettingsCommand::SetPreferences(preferences))] => {
                    assert!(preferences.read_aloud);
                }
                other => assert!(other.is_empty(), "{other:?}"),
            }
            screen.press("desk-settings-voice-hear");
            assert_eq!(screen.asked(), [DeskCommand::Settings(SettingsCommand::TestVoice)]);
            assert!(!screen.shows(&screen.text("desk-settings-voice-from-linux")));
            screen.is_tidy();
        });
    }

    #[test]
    fn without_a_voice_there_is_no_switch_but_a_way_to_one() {
        on_every_screen(page_with(&[]), |screen| {
            let on = label(screen, "desk-settings-on");
            assert!(!screen.shows(&on) && !screen.shows(&screen.text("desk-settings-voice-hear")));
            assert!(screen.shows(&screen.text("desk-settings-voice-from-linux")));
            screen.is_tidy();
        });
    }

    #[test]
    fn a_voice_for_the_other_language_only_says_what_is_missing() {
        on_every_screen(page_with(&[Language::English]), |screen| {
            let heard = screen.shows(&screen.text("desk-settings-voice-hear"));
            assert_eq!(heard, screen.language() == Language::English);
            assert!(screen.shows(&label(screen, "desk-settings-on")));
            assert!(screen.shows(&screen.text("desk-settings-voice-from-linux")));
        });
    }
}
