//! "A child told me something": what the adult does now, to be read in ten seconds, with the numbers to call.

use crate::{
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        help::commands::HelpCommand,
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            export_result::{ExportResult, export_result_card},
            page_frame, theme,
        },
    },
    journal::{Helpline, HelplineKind},
};
use bevy_egui::egui::Ui;

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SafeguardingView {
    /// Where files go.
    pub place: String,
    /// What became of the protection sheet, if it was asked for.
    pub export: Option<ExportResult>,
}

/// What the adult does, in this order: an icon, and the key of the bold words; `-do` says the rest.
const STEPS: [(&str, &str); 5] = [
    ("lock-key-open", "desk-told-secret"),
    ("note-pencil", "desk-told-question"),
    ("user-circle-minus", "desk-told-confront"),
    ("users-three", "desk-told-tell"),
    ("clipboard-text", "desk-told-report"),
];

/// Width of the column with the numbers, in points.
const CALL: f32 = 400.0;

/// Size of the bold words, in points.
const BOLD: f32 = 26.0;

/// Size of the words to say to the child, in points.
const SAY: f32 = 31.0;

/// Size of the numbers that bring help at once, in points.
const AT_ONCE: f32 = 44.0;

/// Draws the page about a child who tells something.
pub fn safeguarding_ui(ui: &mut Ui, view: &SafeguardingView, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("desk-told-open"), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::Back);
    }
    page_frame::bottom_bar(ui, |ui| commands.extend(ways_on(ui, desk)));
    page_frame::left_column(ui, theme::sized(ui.ctx(), CALL), |ui| {
        theme::tinted_card(ui, theme::CLAY_PALE, |ui| call(ui, desk));
        if view.export.is_some() {
            export_result_card(ui, view.export.as_ref(), &view.place, desk);
        }
    });
    page_frame::middle(ui, |ui| {
        theme::tinted_card(ui, theme::SKY_PALE, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            theme::body(ui, &desk.text("desk-told-say"));
            let font = theme::strong(ui.ctx(), SAY);
            theme::write(ui, &desk.text("desk-told-thank"), font, theme::INK);
        });
        theme::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 11.0;
            for (icon, key) in STEPS {
                step(ui, icon, key, desk);
            }
        });
    });
    commands
}

/// The sheet with the name in ink, and the practice.
fn ways_on(ui: &mut Ui, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    let sheet = desk.text("desk-told-sheet");
    let button = DeskButton::new(&sheet).kind(ButtonKind::Primary).icon(desk.pictures, "download-simple");
    if button.show(ui).clicked() {
        ask = Some(DeskCommand::Help(HelpCommand::WriteProtectionSheet));
    }
    let practise = desk.text("desk-told-practise");
    let button = DeskButton::new(&practise).icon(desk.pictures, "puzzle-piece");
    if button.at_least(0.0, theme::PRIMARY_HEIGHT).show(ui).clicked() {
        ask = Some(DeskCommand::GoTo(PageId::SafeguardingPractice));
    }
    ask
}

/// What to do in danger, and every number that is set: those that bring help at once come first, and are large.
fn call(ui: &mut Ui, desk: &Desk) {
    ui.spacing_mut().item_spacing.y = 6.0;
    let font = theme::strong(ui.ctx(), theme::HEADING);
    theme::write(ui, &desk.text("desk-told-now"), font, theme::CLAY);
    theme::title(ui, &desk.text("desk-told-now-do"));
    let (at_once, others): (Vec<&Helpline>, Vec<&Helpline>) =
        desk.preferences.helplines.iter().partition(|line| brings_help_at_once(line.whom));
    for line in at_once {
        number(ui, line, AT_ONCE, desk);
    }
    ui.add_space(6.0);
    for line in others {
        number(ui, line, theme::BODY, desk);
    }
}

/// Whether this number is for danger now.
const fn brings_help_at_once(whom: HelplineKind) -> bool {
    matches!(whom, HelplineKind::Police | HelplineKind::Medical | HelplineKind::Duty)
}

/// A number in words of this size, with whom it is for beside it.
fn number(ui: &mut Ui, line: &Helpline, size: f32, desk: &Desk) {
    ui.horizontal_top(|ui| {
        let font = theme::strong(ui.ctx(), size);
        theme::write(ui, &line.number, font, theme::INK);
        ui.vertical(|ui| {
            // It stands on the same line as the number.
            ui.add_space(theme::sized(ui.ctx(), size - theme::SMALL));
            theme::small(ui, &desk.text(&format!("desk-helpline-{}", line.whom.word())));
        });
    });
}

/// One thing to do: bold, and in a few more words.
fn step(ui: &mut Ui, icon: &str, key: &str, desk: &Desk) {
    ui.horizontal_top(|ui| {
        theme::icon(ui, desk.pictures, icon, 36.0, theme::SKY);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            let font = theme::strong(ui.ctx(), BOLD);
            theme::write(ui, &desk.text(key), font, theme::INK);
            theme::body(ui, &desk.text(&format!("{key}-do")));
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::testing::on_every_screen;

    fn show(ui: &mut Ui, (): &mut (), desk: &Desk) -> Vec<DeskCommand> {
        safeguarding_ui(ui, &SafeguardingView::default(), desk)
    }

    #[test]
    fn all_of_it_is_read_without_scrolling() {
        on_every_screen(show, |screen| {
            let steps = STEPS.iter().flat_map(|(_, key)| [(*key).to_owned(), format!("{key}-do")]);
            let keys = ["desk-told-now", "desk-told-now-do", "desk-told-thank"].map(str::to_owned);
            for key in keys.into_iter().chain(steps) {
                assert!(screen.words_in_sight(&screen.text(&key)), "{key}");
            }
            for number in ["110", "12355", "12356", "12345"] {
                assert!(screen.words_in_sight(number), "{number}");
            }
        });
    }

    #[test]
    fn the_sheet_the_practice_and_the_way_back_are_one_touch_away() {
        on_every_screen(show, |screen| {
            for (key, ask) in [
                ("desk-told-sheet", DeskCommand::Help(HelpCommand::WriteProtectionSheet)),
                ("desk-told-practise", DeskCommand::GoTo(PageId::SafeguardingPractice)),
                ("desk-back", DeskCommand::Back),
            ] {
                assert!(screen.in_sight(key), "{key}");
                screen.press(key);
                assert_eq!(screen.asked(), [ask]);
            }
        });
    }

    #[test]
    fn where_the_sheet_lies_is_said() {
        let show = |ui: &mut Ui, (): &mut (), desk: &Desk| {
            let file = "All-groups_2026-11-23_protection-sheet.html".to_owned();
            let export = Some(ExportResult::Out { count: 1, file });
            safeguarding_ui(ui, &SafeguardingView { place: "Documents/Six Seeds".to_owned(), export }, desk)
        };
        on_every_screen(show, |screen| {
            assert!(screen.shows("protection-sheet.html") && screen.shows("Documents/Six Seeds"));
        });
    }
}
