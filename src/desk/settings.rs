//! The settings of this tablet: look and sound, helplines, PIN and lock, records and help. Everything holds at once.

use bevy_egui::egui::Ui;

use super::{
    ButtonKind, Desk, DeskAsk, DeskButton,
    handed::Handed,
    helplines::{HelplinesForm, helplines_ui},
    look, page,
    settings_records::records_ui,
    settings_voice::voice_card,
    tile::tile,
};
use crate::{
    journal::{IDLE_CHOICES, Preferences, RETENTION_CHOICES, SetAside, TextSize},
    locale::Language,
    platform::standing::Standing,
};

/// A part of the settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    /// Look and sound.
    #[default]
    Look,
    /// Helplines.
    Helplines,
    /// PIN and lock.
    Safety,
    /// Records and help.
    Records,
}

impl Section {
    /// Every part with its icon and the key of its words, in the order of the list.
    const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::Look, "text-aa", "desk-settings-look"),
        (Self::Helplines, "bell-simple", "desk-settings-helplines"),
        (Self::Safety, "lock-key", "desk-settings-safety"),
        (Self::Records, "archive", "desk-settings-records"),
    ];
}

/// What the page shows besides the preferences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsView {
    /// The folder of the journal.
    pub folder: String,
    /// How many groups would be forgotten at the next start, for each of [`RETENTION_CHOICES`].
    pub would_forget: [usize; RETENTION_CHOICES.len()],
    /// Whether there is a practice group.
    pub practice: bool,
    /// Whether the PIN was just changed.
    pub pin_changed: bool,
    /// What the browser has promised, where the app runs in one.
    pub browser: Option<Standing>,
    /// The records that were set aside because they were damaged.
    pub set_aside: Vec<SetAside>,
    /// The day on which a copy of all groups was last saved, `2026-11-25`.
    pub copy_saved: Option<String>,
    /// What became of the copy that was asked for.
    pub handed: Option<Handed>,
    /// Where files go.
    pub place: String,
    /// The languages that this tablet has a voice for.
    pub voices: Vec<Language>,
    /// The ending of the key that says where to get a voice.
    pub voice_from: &'static str,
}

/// What is open on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsForm {
    section: Section,
    pub(super) helplines: HelplinesForm,
    /// The retention that is asked for once more.
    pub(super) retention: Option<u16>,
    /// The records set aside that are to be deleted, while that is asked once more.
    pub(super) set_aside: Option<String>,
}

/// Width of the list of parts, in points.
const LIST: f32 = 328.0;
/// Least width of one of a few choices, in points.
const CHOICE: f32 = 104.0;

/// The page.
pub fn settings_ui(ui: &mut Ui, view: &SettingsView, form: &mut SettingsForm, desk: &Desk) -> Vec<DeskAsk> {
    let mut asks = Vec::new();
    if page::top_bar(ui, desk, &desk.text("desk-settings-title"), Some("desk-back"), |_| {}) {
        asks.push(DeskAsk::BackHome);
    }
    page::left_column(ui, LIST, |ui| list(ui, form, desk));
    ui.push_id(form.section as u8, |ui| {
        page::middle(ui, |ui| match form.section {
            Section::Look => asks.extend(look_part(ui, view, desk)),
            Section::Helplines => asks.extend(helplines_ui(ui, &mut form.helplines, desk)),
            Section::Safety => asks.extend(safety_part(ui, view, desk)),
            Section::Records => asks.extend(records_ui(ui, view, form, desk)),
        });
    });
    asks
}

/// The parts, one below the other.
fn list(ui: &mut Ui, form: &mut SettingsForm, desk: &Desk) {
    let width = ui.available_width();
    for (section, icon, key) in Section::ALL {
        let words = desk.text(key);
        let show = |ui: &mut Ui| {
            ui.horizontal(|ui| {
                look::icon(ui, desk.pictures, icon, 32.0, look::LEAF);
                look::title(ui, &words);
            });
        };
        if tile(ui, &words, form.section == section, (width, look::PRIMARY_HEIGHT), show).clicked() {
            // A number that is half typed stays.
            *form = SettingsForm {
                section,
                helplines: std::mem::take(&mut form.helplines),
                ..SettingsForm::default()
            };
        }
    }
}

/// Asks for what is as now but for one thing.
pub(super) fn prefer(desk: &Desk, change: impl FnOnce(&mut Preferences)) -> DeskAsk {
    let mut preferences = desk.preferences.clone();
    change(&mut preferences);
    DeskAsk::Prefer(Box::new(preferences))
}

/// A setting: what it is, what it does, and its choices. The one touched now.
pub(super) fn setting<T: Copy + PartialEq>(
    ui: &mut Ui,
    (name, hint): (&str, &str),
    now: T,
    choices: &[(T, String)],
    desk: &Desk,
) -> Option<T> {
    let mut chosen = None;
    look::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let name = desk.text(name);
        look::title(ui, &name);
        look::small(ui, hint);
        ui.horizontal_wrapped(|ui| {
            for (one, word) in choices {
                let variables = [("name", name.clone().into()), ("choice", word.clone().into())];
                let label = desk.with("desk-settings-choice", &variables);
                let button = DeskButton::new(&label).sign(word).chosen(*one == now);
                if button.at_least(CHOICE, 0.0).show(ui).clicked() && *one != now {
                    chosen = Some(*one);
                }
            }
        });
    });
    chosen
}

/// A setting that is on or off.
fn switch(ui: &mut Ui, name: &str, hint: &str, now: bool, desk: &Desk) -> Option<bool> {
    let choices = [(true, desk.text("desk-settings-on")), (false, desk.text("desk-settings-off"))];
    setting(ui, (name, &desk.text(hint)), now, &choices, desk)
}

/// Look and sound.
fn look_part(ui: &mut Ui, view: &SettingsView, desk: &Desk) -> Option<DeskAsk> {
    let now = desk.preferences;
    let mut ask = None;
    let languages = Language::ALL.map(|language| (language, language.own_name().to_owned()));
    let hint = desk.text("desk-settings-language-hint");
    if let Some(language) = setting(ui, ("desk-settings-language", &hint), desk.language, &languages, desk) {
        ask = Some(DeskAsk::Speak(language));
    }
    let sizes = TextSize::ALL.map(|size| (size, desk.text(&format!("desk-settings-text-{}", size.word()))));
    let hint = desk.text("desk-settings-text-hint");
    if let Some(size) = setting(ui, ("desk-settings-text", &hint), now.text_size, &sizes, desk) {
        ask = Some(prefer(desk, |one| one.text_size = size));
    }
    if let Some(on) =
        switch(ui, "desk-settings-contrast", "desk-settings-contrast-hint", now.high_contrast, desk)
    {
        ask = Some(prefer(desk, |one| one.high_contrast = on));
    }
    if let Some(on) =
        switch(ui, "desk-settings-motion", "desk-settings-motion-hint", !now.reduced_motion, desk)
    {
        ask = Some(prefer(desk, |one| one.reduced_motion = !on));
    }
    if let Some(on) = switch(ui, "desk-settings-sound", "desk-settings-sound-hint", now.sound, desk) {
        ask = Some(prefer(desk, |one| one.sound = on));
    }
    if let Some(asked) = voice_card(ui, view, desk) {
        ask = Some(asked);
    }
    if let Some(on) = switch(ui, "desk-settings-hand", "desk-settings-hand-hint", now.left_handed, desk) {
        ask = Some(prefer(desk, |one| one.left_handed = on));
    }
    ask
}

/// A card with a title, words, and buttons below them.
fn with_buttons(ui: &mut Ui, title: &str, words: &str, buttons: impl FnOnce(&mut Ui)) {
    look::card(ui, |ui| {
        look::title(ui, title);
        look::body(ui, words);
        ui.horizontal_wrapped(buttons);
    });
}

/// PIN and lock.
fn safety_part(ui: &mut Ui, view: &SettingsView, desk: &Desk) -> Option<DeskAsk> {
    let now = desk.preferences;
    let mut ask = None;
    if view.pin_changed {
        look::tinted_card(ui, look::LEAF_PALE, |ui| {
            look::body(ui, &desk.text("desk-settings-pin-changed"));
        });
    }
    with_buttons(ui, &desk.text("desk-settings-pin"), &desk.text("desk-settings-pin-text"), |ui| {
        let change = desk.text("desk-settings-pin-change");
        if DeskButton::new(&change).icon(desk.pictures, "lock-key").show(ui).clicked() {
            ask = Some(DeskAsk::OpenChangePin);
        }
    });
    let (title, text) = (desk.text("desk-settings-recovery"), desk.text("desk-settings-recovery-text"));
    with_buttons(ui, &title, &text, |ui| {
        let new = desk.text("desk-settings-recovery-new");
        if DeskButton::new(&new).icon(desk.pictures, "lock-key-open").show(ui).clicked() {
            ask = Some(DeskAsk::NewRecovery);
        }
    });
    let minutes = IDLE_CHOICES.map(|minutes| (minutes, idle_word(minutes, desk)));
    let hint = desk.text("desk-settings-idle-hint");
    if let Some(minutes) = setting(ui, ("desk-settings-idle", &hint), now.idle_minutes, &minutes, desk) {
        ask = Some(prefer(desk, |one| one.idle_minutes = minutes));
    }
    if let Some(on) =
        switch(ui, "desk-settings-full-screen", "desk-settings-full-screen-hint", now.full_screen, desk)
    {
        ask = Some(prefer(desk, |one| one.full_screen = on));
    }
    let kiosk = desk.text("desk-kiosk-open");
    if DeskButton::new(&kiosk).icon(desk.pictures, "shield-check").show(ui).clicked() {
        ask = Some(DeskAsk::ShowKiosk);
    }
    let close = desk.text("desk-settings-close");
    let close = DeskButton::new(&close).kind(ButtonKind::Careful).icon(desk.pictures, "x-circle");
    // A browser closes its tabs itself.
    if view.browser.is_none() && close.show(ui).clicked() {
        ask = Some(DeskAsk::CloseApp);
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
        desk::testing::{Screen, on_every_screen},
        platform::standing::Offline,
    };

    fn page(ui: &mut Ui, form: &mut SettingsForm, desk: &Desk) -> Vec<DeskAsk> {
        let folder = "/data/office/six-seeds".to_owned();
        let view =
            SettingsView { folder, would_forget: [2, 1, 0, 0, 0], pin_changed: true, ..Default::default() };
        settings_ui(ui, &view, form, desk)
    }

    fn choose(screen: &mut Screen<SettingsForm>, name: &str, choice: &str) -> Preferences {
        let words = [screen.text(name), screen.text(choice)];
        press_choice(screen, words);
        match screen.asked().pop() {
            Some(DeskAsk::Prefer(preferences)) => *preferences,
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
                ("desk-settings-pin-change", DeskAsk::OpenChangePin),
                ("desk-settings-recovery-new", DeskAsk::NewRecovery),
                ("desk-kiosk-open", DeskAsk::ShowKiosk),
                ("desk-settings-close", DeskAsk::CloseApp),
            ] {
                screen.press(key);
                assert_eq!(screen.asked(), [ask]);
            }
        });
    }

    #[test]
    fn in_a_browser_it_says_what_was_promised() {
        let page = |ui: &mut Ui, form: &mut SettingsForm, desk: &Desk| {
            let browser = Some(Standing {
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
            assert_eq!(screen.asked(), [DeskAsk::Speak(other)]);
        });
    }

    #[test]
    fn a_shorter_retention_that_forgets_something_is_asked_twice() {
        on_every_screen(page, |screen| {
            screen.press("desk-settings-records");
            screen.is_tidy();
            assert!(screen.shows("/data/office/six-seeds"));
            for (key, ask) in [
                ("desk-kept-open", DeskAsk::ShowKept),
                ("desk-settings-guide-open", DeskAsk::OpenGuide),
                ("desk-practice-make", DeskAsk::MakePractice),
                ("desk-copy-make", DeskAsk::CopyAll),
                ("desk-pack-read-open", DeskAsk::OpenReadPack),
            ] {
                screen.press(key);
                assert_eq!(screen.asked(), [ask]);
            }
            let name = screen.text("desk-settings-retention");
            press_choice(screen, [name.clone(), "365".to_owned()]);
            let longer = Preferences { retention_days: 365, ..Preferences::default() };
            assert_eq!(screen.asked(), [DeskAsk::Prefer(Box::new(longer))], "longer forgets nothing");
            press_choice(screen, [name, "30".to_owned()]);
            assert!(screen.asked().is_empty());
            let yes = screen.language() == Language::English;
            screen.press_label(if yes { "Yes, 30 days" } else { "是的，30天" });
            let shorter = Preferences { retention_days: 30, ..Preferences::default() };
            assert_eq!(screen.asked(), [DeskAsk::Prefer(Box::new(shorter))]);
        });
    }
}
