//! The content: every level that can be played, by what it is about, for whom, and how long; a touch leads to its script
//! and to its texts.

use crate::{
    content::{Band, Factor, Fault},
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        content::commands::ContentCommand,
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            export_result::{ExportResult, export_result_card},
            level_card::{self, LevelCard},
            page_frame, theme, tile,
        },
    },
};
use bevy_egui::egui::Ui;

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContentView {
    /// Every level, those about the same together.
    pub levels: Vec<LevelCard>,
    /// The ids of those that are the facilitator's own, or whose texts were changed here.
    pub own: Vec<String>,
    /// The ids of those for which words were written and not saved.
    pub unsaved: Vec<String>,
    /// How many content files were left out because of a fault.
    pub files_left_out: usize,
    /// Whether files are brought and taken away through the picker and the downloads of a browser.
    pub by_browser: bool,
    /// What became of the file that was brought last.
    pub brought: Option<PickedFileResult>,
    /// Where copies go.
    pub place: String,
    /// What became of the copy that was asked for last.
    pub export: Option<ExportResult>,
}

/// What became of a file that was brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickedFileResult {
    /// Its name.
    pub name: String,
    /// Why it was not taken.
    pub refused: Option<PickedFileRefusal>,
}

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PickedFileRefusal {
    /// The key of the reason.
    Because(&'static str),
    /// The fault that the check found.
    Faulty(Fault),
}

/// How long levels may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Length {
    /// Up to five minutes.
    Short,
    /// Six minutes or more.
    Long,
    /// Not known: no plan plays the level yet.
    Unknown,
}

/// What was chosen so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContentForm {
    factor: Option<Factor>,
    band: Option<Band>,
    length: Option<Length>,
    level: Option<String>,
}

/// Width of the column with what can be chosen, in points.
const CHOICES: f32 = 250.0;

/// Width of the column about a level, in points.
const ABOUT: f32 = 490.0;

impl ContentForm {
    fn fits(&self, card: &LevelCard) -> bool {
        let length = |length| match (length, card.minutes) {
            (Length::Short, Some((least, _))) => least <= 5,
            (Length::Long, Some((_, most))) => most >= 6,
            (length, minutes) => (length == Length::Unknown) == minutes.is_none(),
        };
        self.factor.is_none_or(|factor| card.factor == factor)
            && self.band.is_none_or(|band| card.bands.contains(&band))
            && self.length.is_none_or(length)
    }
}

/// Draws the list of levels.
pub fn content_ui(ui: &mut Ui, view: &ContentView, form: &mut ContentForm, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    let faults = |ui: &mut Ui| {
        if view.files_left_out > 0 {
            let text = desk.count("desk-faults-notice", view.files_left_out);
            if DeskButton::new(&text).icon(desk.pictures, "warning-circle").show(ui).clicked() {
                commands.push(DeskCommand::GoTo(PageId::Faults));
            }
        }
        let bring = desk.text("desk-content-bring");
        let bring = DeskButton::new(&bring).icon(desk.pictures, "upload-simple");
        if view.by_browser && bring.show(ui).clicked() {
            commands.push(DeskCommand::Content(ContentCommand::PickFile));
        }
    };
    if page_frame::top_bar(ui, desk, &desk.text("desk-content-title"), Some("desk-back"), faults) {
        commands.push(DeskCommand::GoTo(PageId::Home));
    }
    page_frame::left_column(ui, CHOICES, |ui| choices(ui, view, form, desk));
    page_frame::right_column(ui, ABOUT, |ui| commands.extend(about(ui, view, form, desk)));
    page_frame::middle(ui, |ui| {
        if let Some(brought) = &view.brought {
            brought_card(ui, brought, desk);
        }
        levels(ui, view, form, desk);
    });
    commands
}

/// Says whether a file that was brought can be played now, or why not.
fn brought_card(ui: &mut Ui, brought: &PickedFileResult, desk: &Desk) {
    let name = || ("file", brought.name.clone().into());
    let (fill, icon, tint, words) = match &brought.refused {
        None => {
            let words = desk.with("desk-content-brought", &[name()]);
            (theme::LEAF_PALE, "check-circle", theme::LEAF, words)
        }
        Some(why) => {
            let why = match why {
                PickedFileRefusal::Because(key) => desk.text(key),
                PickedFileRefusal::Faulty(fault) => fault.message(desk.texts),
            };
            let words = desk.with("desk-content-not-brought", &[name(), ("why", why.into())]);
            (theme::CLAY_PALE, "warning-circle", theme::CLAY, words)
        }
    };
    theme::tinted_card(ui, fill, |ui| {
        ui.horizontal_top(|ui| {
            theme::icon(ui, desk.pictures, icon, 32.0, tint);
            ui.vertical(|ui| theme::body(ui, &words));
        });
    });
}

/// What is looked for: about what, for whom, how long. Every level is in both languages.
fn choices(ui: &mut Ui, view: &ContentView, form: &mut ContentForm, desk: &Desk) {
    ui.spacing_mut().item_spacing.y = 7.0;
    let width = ui.available_width();
    let choice = |ui: &mut Ui, text: &str, chosen: bool| {
        DeskButton::new(text)
            .chosen(chosen)
            .text_size(theme::BODY - 2.0)
            .at_least(width, 0.0)
            .show(ui)
            .clicked()
    };
    theme::title(ui, &desk.text("desk-content-ages"));
    for band in Band::ALL {
        if choice(ui, &desk.ages(band), form.band == Some(band)) {
            form.band = Some(band).filter(|_| form.band != Some(band));
        }
    }
    theme::title(ui, &desk.text("desk-content-length"));
    let unknown = view.levels.iter().any(|card| card.minutes.is_none());
    for (length, key) in [
        (Length::Short, "desk-content-short"),
        (Length::Long, "desk-content-long"),
        (Length::Unknown, "desk-content-length-unknown"),
    ] {
        if length == Length::Unknown && !unknown {
            continue;
        }
        if choice(ui, &desk.text(key), form.length == Some(length)) {
            form.length = Some(length).filter(|_| form.length != Some(length));
        }
    }
    theme::title(ui, &desk.text("desk-content-about"));
    for factor in Factor::ALL {
        if view.levels.iter().any(|card| card.factor == factor)
            && choice(ui, &level_card::factor(factor, desk), form.factor == Some(factor))
        {
            form.factor = Some(factor).filter(|_| form.factor != Some(factor));
        }
    }
}

/// The levels that fit, as cards.
fn levels(ui: &mut Ui, view: &ContentView, form: &mut ContentForm, desk: &Desk) {
    let fitting: Vec<&LevelCard> = view.levels.iter().filter(|card| form.fits(card)).collect();
    theme::small(ui, &desk.count("desk-content-count", fitting.len()));
    let width = ui.available_width();
    for card in fitting {
        let title = desk.say(&card.title);
        let hint = hint(card, view, desk);
        let show = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.horizontal(|ui| {
                if let Some(picture) = card.pictures.first() {
                    theme::emoji(ui, desk.pictures, picture, 44.0);
                }
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    let font = theme::plain(ui.ctx(), theme::BODY);
                    theme::write(ui, title, font, theme::INK);
                    theme::small(ui, &hint);
                });
            });
        };
        let label = format!("{title}, {hint}");
        let chosen = form.level.as_ref() == Some(&card.id);
        if tile::tile(ui, &label, chosen, (width, 80.0), show).clicked() {
            form.level = Some(card.id.clone());
        }
    }
}

/// For whom a level is, how long it takes, and whether it is the facilitator's own.
fn hint(card: &LevelCard, view: &ContentView, desk: &Desk) -> String {
    let mut parts: Vec<String> = card.bands.iter().map(|band| desk.ages(*band)).collect();
    if card.bands.len() == Band::ALL.len() {
        parts = vec![desk.text("desk-content-all-ages")];
    }
    parts.push(level_card::minutes_words(card, desk));
    if view.own.contains(&card.id) {
        parts.push(desk.text("desk-content-own"));
    }
    if view.unsaved.contains(&card.id) {
        parts.push(desk.text("desk-draft-mark"));
    }
    parts.join(" · ")
}

/// The level that was touched: its script, and the way to its texts.
fn about(ui: &mut Ui, view: &ContentView, form: &ContentForm, desk: &Desk) -> Option<DeskCommand> {
    let card = view.levels.iter().find(|card| form.level.as_ref() == Some(&card.id));
    let Some(card) = card else {
        theme::card(ui, |ui| theme::body(ui, &desk.text("desk-content-hint")));
        return None;
    };
    theme::heading(ui, desk.say(&card.title));
    theme::small(ui, &level_card::factor(card.factor, desk));
    level_card::pictures(ui, card, desk);
    let edit = desk.text("desk-content-edit");
    let edit = DeskButton::new(&edit).kind(ButtonKind::Primary).icon(desk.pictures, "note-pencil");
    // The words of a questionnaire belong to those who made it.
    let edits = card.activity != "measure" && edit.show(ui).clicked();
    let copy = desk.text("desk-content-save-copy");
    let copy = DeskButton::new(&copy).icon(desk.pictures, "download-simple");
    let copies = view.by_browser && copy.show(ui).clicked();
    if view.export.is_some() {
        export_result_card(ui, view.export.as_ref(), &view.place, desk);
    }
    level_card::script(ui, &card.script, desk, false);
    if copies {
        return Some(DeskCommand::Content(ContentCommand::SaveLevelCopy(card.id.clone())));
    }
    edits.then(|| DeskCommand::GoTo(PageId::Level(card.id.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::{samples, testing::on_every_screen},
        locale::Language,
    };

    fn show(ui: &mut Ui, form: &mut ContentForm, desk: &Desk) -> Vec<DeskCommand> {
        thread_local! {
            static VIEW: ContentView = samples::content();
        }
        VIEW.with(|view| content_ui(ui, view, form, desk))
    }

    #[test]
    fn levels_are_found_by_what_they_are_about_and_for_whom() {
        on_every_screen(show, |screen| {
            let english = screen.language() == Language::English;
            let kite = if english { "Dudu and the kite" } else { "嘟嘟的风筝" };
            screen.press("desk-band-b");
            assert!(!screen.shows(kite));
            screen.press("desk-band-a");
            screen.press("review-factor-emotion");
            let view = samples::content();
            let card = view.levels.iter().find(|card| card.id == "feelings-a-kite").expect("it ships");
            assert!(screen.shows(kite));
            screen.form().level = Some(card.id.clone());
            screen.settle();
            assert!(screen.shows(card.script.say.get(screen.language())));
            screen.press("desk-content-edit");
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Level("feelings-a-kite".to_owned()))]);
            screen.press("desk-back");
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Home)]);
        });
    }

    #[test]
    fn a_level_that_no_plan_plays_is_found_with_those_of_no_length() {
        fn own(ui: &mut Ui, form: &mut ContentForm, desk: &Desk) -> Vec<DeskCommand> {
            let mut view = samples::content();
            let mut card = view.levels.remove(0);
            (card.minutes, card.title) = (None, samples::both("Our own kite", "我们的风筝"));
            view.levels.truncate(5);
            view.levels.push(card);
            content_ui(ui, &view, form, desk)
        }
        on_every_screen(own, |screen| {
            let own = if screen.language() == Language::English { "Our own kite" } else { "我们的风筝" };
            assert!(screen.shows(own), "all lengths hold it");
            screen.press("desk-content-short");
            assert!(!screen.shows(own));
            screen.press("desk-content-length-unknown");
            assert!(screen.shows(own));
            screen.press("desk-content-length-unknown");
            assert!(screen.shows(own));
        });
        on_every_screen(show, |screen| {
            let unknown = samples::content().levels.iter().any(|card| card.minutes.is_none());
            assert_eq!(screen.shows(&screen.text("desk-content-length-unknown")), unknown);
        });
    }

    #[test]
    fn in_a_browser_files_are_brought_and_copied() {
        let page = |ui: &mut Ui, form: &mut ContentForm, desk: &Desk| {
            let refused = Some(PickedFileRefusal::Because("desk-content-not-brought-what"));
            let brought = Some(PickedFileResult { name: "kite.ron".to_owned(), refused });
            let export = Some(ExportResult::Out { count: 1, file: "kite-copy.ron".to_owned() });
            let view = ContentView { by_browser: true, brought, export, ..samples::content() };
            content_ui(ui, &view, form, desk)
        };
        on_every_screen(page, |screen| {
            screen.press("desk-content-bring");
            assert_eq!(screen.asked(), [DeskCommand::Content(ContentCommand::PickFile)]);
            assert!(screen.shows("kite.ron") && screen.shows(&screen.text("desk-content-not-brought-what")));
            screen.form().level = Some("feelings-a-kite".to_owned());
            screen.settle();
            screen.is_tidy();
            assert!(screen.shows("kite-copy.ron"), "it is told where the copy went");
            screen.press("desk-content-save-copy");
            assert_eq!(
                screen.asked(),
                [DeskCommand::Content(ContentCommand::SaveLevelCopy("feelings-a-kite".to_owned()))]
            );
        });
    }

    #[test]
    fn what_a_level_is_about_has_a_name_in_both_languages() {
        for language in Language::ALL {
            let texts = crate::locale::Texts::new(language);
            for card in samples::content().levels {
                let name = texts.get(&crate::desk::widgets::charts::factor_key(card.factor));
                assert!(!name.contains("review-factor"), "{name}");
            }
        }
    }
}
