//! What the settings show, what is open on them, and how a single setting is drawn.

use crate::{
    desk::{
        app::command::DeskCommand,
        settings::{commands::SettingsCommand, helplines::HelplinesForm},
        widgets::{button::DeskButton, desk::Desk, export_result::ExportResult, theme},
    },
    journal::{Preferences, RETENTION_CHOICES, SetAsideJournal},
    locale::Language,
    platform::StoragePersistence,
};
use bevy_egui::egui::Ui;

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
    pub const ALL: [(Self, &'static str, &'static str); 4] = [
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
    pub browser: Option<StoragePersistence>,
    /// The records that were set aside because they were damaged.
    pub set_aside: Vec<SetAsideJournal>,
    /// The day on which a copy of all groups was last saved, `2026-11-25`.
    pub copy_saved: Option<String>,
    /// What became of the copy that was asked for.
    pub export: Option<ExportResult>,
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
    /// The part that is open.
    pub section: Section,
    /// The helplines.
    pub helplines: HelplinesForm,
    /// The retention that is asked for once more.
    pub retention: Option<u16>,
    /// The records set aside that are to be deleted, while that is asked once more.
    pub set_aside: Option<String>,
}

/// Least width of one of a few choices, in points.
const CHOICE: f32 = 104.0;

/// Asks for what is as now but for one thing.
pub fn set_preference(desk: &Desk, change: impl FnOnce(&mut Preferences)) -> DeskCommand {
    let mut preferences = desk.preferences.clone();
    change(&mut preferences);
    DeskCommand::Settings(SettingsCommand::SetPreferences(Box::new(preferences)))
}

/// A setting: what it is, what it does, and its choices. The one touched now.
pub fn setting<T: Copy + PartialEq>(
    ui: &mut Ui,
    (name, hint): (&str, &str),
    now: T,
    choices: &[(T, String)],
    desk: &Desk,
) -> Option<T> {
    let mut chosen = None;
    theme::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let name = desk.text(name);
        theme::title(ui, &name);
        theme::small(ui, hint);
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
