//! The settings of this tablet: look and sound, helplines, PIN and lock, records and help. Everything holds at once.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            page_id::{PageId, PinPurpose},
        },
        settings::{
            commands::SettingsCommand,
            form::{Section, SettingsForm, SettingsView, set_preference, setting},
            helplines::helplines_ui,
            records::records_ui,
            voice::voice_card,
        },
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            page_frame, theme,
            tile::tile,
        },
    },
    journal::{IDLE_CHOICES, TextSize},
    locale::Language,
};
use bevy_egui::egui::Ui;

/// Width of the list of parts, in points.
const LIST: f32 = 328.0;

/// Draws the settings.
pub fn settings_ui(
    ui: &mut Ui,
    view: &SettingsView,
    form: &mut SettingsForm,
    desk: &Desk,
) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("desk-settings-title"), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Home));
    }
    page_frame::left_column(ui, LIST, |ui| list(ui, form, desk));
    ui.push_id(form.section as u8, |ui| {
        page_frame::middle(ui, |ui| match form.section {
            Section::Look => commands.extend(look_part(ui, view, desk)),
            Section::Helplines => commands.extend(helplines_ui(ui, &mut form.helplines, desk)),
            Section::Safety => commands.extend(safety_part(ui, view, desk)),
            Section::Records => commands.extend(records_ui(ui, view, form, desk)),
        });
    });
    commands
}

/// The parts, one below the other.
fn list(ui: &mut Ui, form: &mut SettingsForm, desk: &Desk) {
    let width = ui.available_width();
    for (section, icon, key) in Section::ALL {
        let words = desk.text(key);
        let show = |ui: &mut Ui| {
            ui.horizontal(|ui| {
                theme::icon(ui, desk.pictures, icon, 32.0, theme::LEAF);
                theme::title(ui, &words);
            });
        };
        if tile(ui, &words, form.section == section, (width, theme::PRIMARY_HEIGHT), show).clicked() {
            // A number that is half typed stays.
            *form = SettingsForm {
                section,
                helplines: std::mem::take(&mut form.helplines),
                ..SettingsForm::default()
            };
        }
    }
}

/// A setting that is on or off.
fn switch(ui: &mut Ui, name: &str, hint: &str, now: bool, desk: &Desk) -> Option<bool> {
    let choices = [(true, desk.text("desk-settings-on")), (false, desk.text("desk-settings-off"))];
    setting(ui, (name, &desk.text(hint)), now, &choices, desk)
}

/// Look and sound.
fn look_part(ui: &mut Ui, view: &SettingsView, desk: &Desk) -> Option<DeskCommand> {
    let now = desk.preferences;
    let mut ask = None;
    let languages = Language::ALL.map(|language| (language, language.own_name().to_owned()));
    let hint = desk.text("desk-settings-language-hint");
    if let Some(language) = setting(ui, ("desk-settings-language", &hint), desk.language, &languages, desk) {
        ask = Some(DeskCommand::Settings(SettingsCommand::SetLanguage(language)));
    }
    let sizes = TextSize::ALL.map(|size| (size, desk.text(&format!("desk-settings-text-{}", size.word()))));
    let hint = desk.text("desk-settings-text-hint");
    if let Some(size) = setting(ui, ("desk-settings-text", &hint), now.text_size, &sizes, desk) {
        ask = Some(set_preference(desk, |one| one.text_size = size));
    }
    if let Some(on) =
        switch(ui, "desk-settings-contrast", "desk-settings-contrast-hint", now.high_contrast, desk)
    {
        ask = Some(set_preference(desk, |one| one.high_contrast = on));
    }
    if let Some(on) =
        switch(ui, "desk-settings-motion", "desk-settings-motion-hint", !now.reduced_motion, desk)
    {
        ask = Some(set_preference(desk, |one| one.reduced_motion = !on));
    }
    if let Some(on) = switch(ui, "desk-settings-sound", "desk-settings-sound-hint", now.sound, desk) {
        ask = Some(set_preference(desk, |one| one.sound = on));
    }
    if let Some(asked) = voice_card(ui, view, desk) {
        ask = Some(asked);
    }
    if let Some(on) = switch(ui, "desk-settings-hand", "desk-settings-hand-hint", now.left_handed, desk) {
        ask = Some(set_preference(desk, |one| one.left_handed = on));
    }
    ask
}

/// A card with a title, words, and buttons below them.
fn with_buttons(ui: &mut Ui, title: &str, words: &str, buttons: impl FnOnce(&mut Ui)) {
    theme::card(ui, |ui| {
        theme::title(ui, title);
        theme::body(ui, words);
        ui.horizontal_wrapped(buttons);
    });
}

/// PIN and lock.
fn safety_part(ui: &mut Ui, view: &SettingsView, desk: &Desk) -> Option<DeskCommand> {
    let now = desk.preferences;
    let mut ask = None;
    if view.pin_changed {
        theme::tinted_card(ui, theme::LEAF_PALE, |ui| {
            theme::body(ui, &desk.text("desk-settings-pin-changed"));
        });
    }
    with_buttons(ui, &desk.text("desk-settings-pin"), &desk.text("desk-settings-pin-text"), |ui| {
        let change = desk.text("desk-settings-pin-change");
        if DeskButton::new(&change).icon(desk.pictures, "lock-key").show(ui).clicked() {
            ask = Some(DeskCommand::GoTo(PageId::ChangePin));
        }
    });
    let (title, text) = (desk.text("desk-settings-recovery"), desk.text("desk-settings-recovery-text"));
    with_buttons(ui, &title, &text, |ui| {
        let new = desk.text("desk-settings-recovery-new");
        if DeskButton::new(&new).icon(desk.pictures, "lock-key-open").show(ui).clicked() {
            ask = Some(DeskCommand::GoTo(PageId::PinGate(PinPurpose::NewRecovery)));
        }
    });
    let minutes = IDLE_CHOICES.map(|minutes| (minutes, idle_word(minutes, desk)));
    let hint = desk.text("desk-settings-idle-hint");
    if let Some(minutes) = setting(ui, ("desk-settings-idle", &hint), now.idle_minutes, &minutes, desk) {
        ask = Some(set_preference(desk, |one| one.idle_minutes = minutes));
    }
    if let Some(on) =
        switch(ui, "desk-settings-full-screen", "desk-settings-full-screen-hint", now.full_screen, desk)
    {
        ask = Some(set_preference(desk, |one| one.full_screen = on));
    }
    let kiosk = desk.text("desk-kiosk-open");
    if DeskButton::new(&kiosk).icon(desk.pictures, "shield-check").show(ui).clicked() {
        ask = Some(DeskCommand::GoTo(PageId::Kiosk));
    }
    let close = desk.text("desk-settings-close");
    let close = DeskButton::new(&close).kind(ButtonKind::Careful).icon(desk.pictures, "x-circle");
    // A browser closes its tabs itself.
    if view.browser.is_none() && close.show(ui).clicked() {
        ask = Some(DeskCommand::Settings(SettingsCommand::CloseApp));
    }
    ask
}

fn idle_word(minutes: u16, desk: &Desk) -> String {
    match minutes {
        0 => desk.text("desk-settings-idle-never"),
        _ => desk.count("desk-settings-idle-minutes", minutes.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::{
            documents::commands::PackCommand,
            group::commands::GroupCommand,
            testing::{Screen, on_every_screen},
        },
        journal::Preferences,
        platform::{Offline, StoragePersistence},
    };

    fn page(ui: &mut Ui, form: &mut SettingsForm, desk: &Desk) -> Vec<DeskCommand> {
        let folder = "/data/office/six-seeds".to_owned();
        let view =
            SettingsView { folder, would_forget: [2, 1, 0, 0, 0], pin_changed: true, ..Default::default() };
        settings_ui(ui, &view, form, desk)
    }

    fn choose(screen: &mut Screen<SettingsForm>, name: &str, choice: &str) -> Preferences {
        let words = [screen.text(name), screen.text(choice)];
        press_choice(screen, words);
        match screen.asked().pop() {
            Some(DeskCommand::Settings(SettingsCommand::SetPreferences(preferences))) => *preferences,
            _ => Preferences::default(),
        }
    }

    fn press_choice(screen: &mut Screen<SettingsForm>, [name, choice]: [String; 2]) {
        let label = if screen.language() == Language::English {
            format!("{name}: {choice}")
        } else {
            format!("{name}：{choice}")
        };
        screen.press_label(&label);
    }

    #[test]
    fn every_switch_asks_for_what_it_says() {
        on_every_screen(page, |screen| {
            let new = Preferences::default();
            assert!(choose(screen, "desk-settings-contrast", "desk-settings-on").high_contrast);
            assert!(choose(screen, "desk-settings-motion", "desk-settings-off").reduced_motion);
            assert!(!choose(screen, "desk-settings-sound", "desk-settings-off").sound);
            assert!(choose(screen, "desk-settings-hand", "desk-settings-on").left_handed);
            let larger = choose(screen, "desk-settings-text", "desk-settings-text-larger");
            assert_eq!(larger, Preferences { text_size: TextSize::Larger, ..new.clone() });
            choose(screen, "desk-settings-sound", "desk-settings-on");
            assert!(screen.asked().is_empty(), "what is chosen already asks nothing");
            screen.is_tidy();

            screen.press("desk-settings-safety");
            screen.is_tidy();
            assert!(screen.shows(&screen.text("desk-settings-pin-changed")));
            assert!(!choose(screen, "desk-settings-full-screen", "desk-settings-off").full_screen);
            let never = choose(screen, "desk-settings-idle", "desk-settings-idle-never");
            assert_eq!(never, Preferences { idle_minutes: 0, ..new });
            for (key, ask) in [
                ("desk-settings-pin-change", DeskCommand::GoTo(PageId::ChangePin)),
                ("desk-settings-recovery-new", DeskCommand::GoTo(PageId::PinGate(PinPurpose::NewRecovery))),
                ("desk-kiosk-open", DeskCommand::GoTo(PageId::Kiosk)),
                ("desk-settings-close", DeskCommand::Settings(SettingsCommand::CloseApp)),
            ] {
                screen.press(key);
                assert_eq!(screen.asked(), [ask]);
            }
        });
    }

    #[test]
    fn in_a_browser_it_says_what_was_promised() {
        let page = |ui: &mut Ui, form: &mut SettingsForm, desk: &Desk| {
            let browser = Some(StoragePersistence {
                lasting: false,
                used: Some(1_234_567),
                shared: true,
                offline: Offline::Ready(vec!["assets/CREDITS.md".to_owned()]),
            });
            settings_ui(ui, &SettingsView { browser, ..Default::default() }, form, desk)
        };
        on_every_screen(page, |screen| {
            screen.press("desk-settings-records");
            screen.is_tidy();
            assert!(screen.shows(&screen.text("desk-browser-clearable")) && screen.shows("1.2"));
            assert!(screen.shows(&screen.text("desk-browser-honest")));
            assert!(screen.shows(&screen.text("desk-browser-shared")));
            assert!(screen.shows("assets/CREDITS.md"));
            screen.press("desk-settings-safety");
            assert!(!screen.shows(&screen.text("desk-settings-close")));
        });
    }

    #[test]
    fn the_language_is_chosen_by_its_own_name() {
        on_every_screen(page, |screen| {
            let other = match screen.language() {
                Language::English => Language::SimplifiedChinese,
                Language::SimplifiedChinese => Language::English,
            };
            let words = [screen.text("desk-settings-language"), other.own_name().to_owned()];
            press_choice(screen, words);
            assert_eq!(screen.asked(), [DeskCommand::Settings(SettingsCommand::SetLanguage(other))]);
        });
    }

    #[test]
    fn a_shorter_retention_that_forgets_something_is_asked_twice() {
        on_every_screen(page, |screen| {
            screen.press("desk-settings-records");
            screen.is_tidy();
            assert!(screen.shows("/data/office/six-seeds"));
            for (key, ask) in [
                ("desk-kept-open", DeskCommand::GoTo(PageId::Privacy)),
                ("desk-settings-guide-open", DeskCommand::GoTo(PageId::Guide)),
                ("desk-about-open", DeskCommand::GoTo(PageId::About)),
                ("desk-practice-make", DeskCommand::Group(GroupCommand::MakePractice)),
                ("desk-copy-make", DeskCommand::Pack(PackCommand::CopyAll)),
                ("desk-pack-read-open", DeskCommand::GoTo(PageId::ReadPack)),
            ] {
                screen.press(key);
                assert_eq!(screen.asked(), [ask]);
            }
            let name = screen.text("desk-settings-retention");
            press_choice(screen, [name.clone(), "365".to_owned()]);
            let longer = Preferences { retention_days: 365, ..Preferences::default() };
            assert_eq!(
                screen.asked(),
                [DeskCommand::Settings(SettingsCommand::SetPreferences(Box::new(longer)))],
                "longer forgets nothing"
            );
            press_choice(screen, [name, "30".to_owned()]);
            assert!(screen.asked().is_empty());
            let yes = screen.language() == Language::English;
            screen.press_label(if yes { "Yes, 30 days" } else { "是的，30天" });
            let shorter = Preferences { retention_days: 30, ..Preferences::default() };
            assert_eq!(
                screen.asked(),
                [DeskCommand::Settings(SettingsCommand::SetPreferences(Box::new(shorter)))]
            );
        });
    }
}
