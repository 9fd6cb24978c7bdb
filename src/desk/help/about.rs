//! About this app: its version, what it is, the licences of its code, and the credits of its art, fonts and sounds.

use crate::desk::{
    app::{command::DeskCommand, page_id::PageId},
    widgets::{desk::Desk, page_frame, theme},
};
use bevy_egui::egui::Ui;

/// The version of this program.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The credits as they ship beside the art, fonts and sounds: a table with a line for each thing.
const CREDITS: &str = include_str!("../../../assets/CREDITS.md");

/// One line of the credits.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Credit {
    /// The folder of `assets` that it is about: `fonts`.
    folder: String,
    /// The columns of the line: what it is, from where, and under which licence.
    columns: [String; 3],
}

/// The lines of the credits, without the two that make the head of the table.
fn credits(table: &str) -> Vec<Credit> {
    let lines = table.lines().filter_map(|line| line.strip_prefix('|')?.trim_end().strip_suffix('|'));
    let credit = |line: &str| {
        let plain = line.replace('`', "");
        let mut columns = plain.split('|').map(|column| column.trim().to_owned());
        let columns = [columns.next()?, columns.next()?, columns.next()?];
        let folder = columns[0].split('/').next().unwrap_or_default().to_owned();
        Some(Credit { folder, columns })
    };
    lines.skip(2).filter_map(credit).collect()
}

/// The page.
pub fn about_ui(ui: &mut Ui, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("desk-about-title"), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Settings));
    }
    page_frame::middle(ui, |ui| {
        theme::card(ui, |ui| {
            theme::title(ui, &desk.with("desk-about-version", &[("version", VERSION.into())]));
            theme::body(ui, &desk.text("desk-about-what"));
        });
        theme::card(ui, |ui| {
            theme::title(ui, &desk.text("desk-about-code"));
            theme::body(ui, &desk.text("desk-about-code-text"));
            theme::small(ui, &desk.text("desk-about-code-libraries"));
        });
        theme::body(ui, &desk.text("desk-about-credits"));
        for credit in credits(CREDITS) {
            credit_card(ui, &credit, desk);
        }
    });
    commands
}

/// One line of the credits as a card. Names and licences stand as their holders write them.
fn credit_card(ui: &mut Ui, credit: &Credit, desk: &Desk) {
    let [what, from, licence] = &credit.columns;
    theme::card(ui, |ui| {
        theme::title(ui, &desk.text(&format!("desk-about-{}", credit.folder)));
        theme::body(ui, from);
        theme::body(ui, licence);
        theme::small(ui, what);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::testing::on_every_screen;

    #[test]
    fn every_line_of_the_credits_is_read_whole() {
        let read = credits(CREDITS);
        let lines = CREDITS.lines().filter(|line| line.starts_with("| `")).count();
        assert_eq!(read.len(), lines);
        let all: Vec<&str> = read.iter().flat_map(|one| &one.columns).map(String::as_str).collect();
        let words = |text: &str| {
            text.replace('`', "").replace('|', " ").split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        };
        let table: String = CREDITS.lines().filter(|line| line.starts_with("| `")).collect();
        assert_eq!(words(&all.join(" ")), words(&table));
        assert!(read.iter().all(|one| one.columns.iter().all(|column| !column.is_empty())));
    }

    #[test]
    fn the_version_the_licences_and_all_credits_can_be_read() {
        on_every_screen(
            |ui, (): &mut (), desk| about_ui(ui, desk),
            |screen| {
                assert!(screen.shows(VERSION));
                for key in ["desk-about-what", "desk-about-code-text", "desk-about-credits"] {
                    assert!(screen.shows(&screen.text(key)), "{key}");
                }
                for credit in credits(CREDITS) {
                    assert!(screen.shows(&screen.text(&format!("desk-about-{}", credit.folder))));
                    for column in &credit.columns {
                        assert!(screen.shows(column) && screen.can_draw(column), "{column}");
                    }
                }
                screen.is_tidy();
                screen.press("desk-back");
                assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Settings)]);
            },
        );
    }
}
