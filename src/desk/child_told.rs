//! "A child told me something": what the adult does now, to be read in ten seconds, with the numbers to call.

pub mod practice;

use bevy_egui::egui::Ui;

use super::{
    ButtonKind, Desk, DeskAsk, DeskButton,
    handed::{Handed, handed_card},
    look, page,
};
use crate::journal::{Helpline, HelplineFor};

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChildToldView {
    /// Where files go.
    pub place: String,
    /// What became of the protection sheet, if it was asked for.
    pub handed: Option<Handed>,
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

/// The page.
pub fn child_told_ui(ui: &mut Ui, view: &ChildToldView, desk: &Desk) -> Vec<DeskAsk> {
    let mut asks = Vec::new();
    if page::top_bar(ui, desk, &desk.text("desk-told-open"), Some("desk-back"), |_| {}) {
        asks.push(DeskAsk::CloseOver);
    }
    page::bottom_bar(ui, |ui| asks.extend(ways_on(ui, desk)));
    page::left_column(ui, look::sized(ui.ctx(), CALL), |ui| {
        look::tinted_card(ui, look::CLAY_PALE, |ui| call(ui, desk));
        if view.handed.is_some() {
            handed_card(ui, view.handed.as_ref(), &view.place, desk);
        }
    });
    page::middle(ui, |ui| {
        look::tinted_card(ui, look::SKY_PALE, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            look::body(ui, &desk.text("desk-told-say"));
            let font = look::strong(ui.ctx(), SAY);
            look::write(ui, &desk.text("desk-told-thank"), font, look::INK);
        });
        look::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 11.0;
            for (icon, key) in STEPS {
                step(ui, icon, key, desk);
            }
        });
    });
    asks
}

/// The sheet with the name in ink, and the practice.
fn ways_on(ui: &mut Ui, desk: &Desk) -> Option<DeskAsk> {
    let mut ask = None;
    let sheet = desk.text("desk-told-sheet");
    let button = DeskButton::new(&sheet).kind(ButtonKind::Primary).icon(desk.pictures, "download-simple");
    if button.show(ui).clicked() {
        ask = Some(DeskAsk::WriteProtectionSheet);
    }
    let practise = desk.text("desk-told-practise");
    let button = DeskButton::new(&practise).icon(desk.pictures, "puzzle-piece");
    if button.at_least(0.0, look::PRIMARY_HEIGHT).show(ui).clicked() {
        ask = Some(DeskAsk::PractiseChildTold);
    }
    ask
}

/// What to do in danger, and every number that is set: those that bring help at once come first, and are large.
fn call(ui: &mut Ui, desk: &Desk) {
    ui.spacing_mut().item_spacing.y = 6.0;
    let font = look::strong(ui.ctx(), look::HEADING);
    look::write(ui, &desk.text("desk-told-now"), font, look::CLAY);
    look::title(ui, &desk.text("desk-told-now-do"));
    let (at_once, others): (Vec<&Helpline>, Vec<&Helpline>) =
        desk.preferences.helplines.iter().partition(|line| brings_help_at_once(line.whom));
    for line in at_once {
        number(ui, line, AT_ONCE, desk);
    }
    ui.add_space(6.0);
    for line in others {
        number(ui, line, look::BODY, desk);
    }
}

/// Whether this number is for danger now.
const fn brings_help_at_once(whom: HelplineFor) -> bool {
    matches!(whom, HelplineFor::Police | HelplineFor::Medical | HelplineFor::Duty)
}

/// A number in words of this size, with whom it is for beside it.
fn number(ui: &mut Ui, line: &Helpline, size: f32, desk: &Desk) {
    ui.horizontal_top(|ui| {
        let font = look::strong(ui.ctx(), size);
        look::write(ui, &line.number, font, look::INK);
        ui.vertical(|ui| {
            // It stands on the same line as the number.
            ui.add_space(look::sized(ui.ctx(), size - look::SMALL));
            look::small(ui, &desk.text(&format!("desk-helpline-{}", line.whom.word())));
        });
    });
}

/// One thing to do: bold, and in a few more words.
fn step(ui: &mut Ui, icon: &str, key: &str, desk: &Desk) {
    ui.horizontal_top(|ui| {
        look::icon(ui, desk.pictures, icon, 36.0, look::SKY);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            let font = look::strong(ui.ctx(), BOLD);
            look::write(ui, &desk.text(key), font, look::INK);
            look::body(ui, &desk.text(&format!("{key}-do")));
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::testing::on_every_screen;

    fn show(ui: &mut Ui, (): &mut (), desk: &Desk) -> Vec<DeskAsk> {
        child_told_ui(ui, &ChildToldView::default(), desk)
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
                ("desk-told-sheet", DeskAsk::WriteProtectionSheet),
                ("desk-told-practise", DeskAsk::PractiseChildTold),
                ("desk-back", DeskAsk::CloseOver),
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
            let handed = Some(Handed::Out { count: 1, file });
            child_told_ui(ui, &ChildToldView { place: "Documents/Six Seeds".to_owned(), handed }, desk)
        };
        on_every_screen(show, |screen| {
            assert!(screen.shows("protection-sheet.html") && screen.shows("Documents/Six Seeds"));
        });
    }
}
