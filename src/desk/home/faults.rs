//! Which content files were left out, and why: for authors of levels.

use crate::{
    content::Fault,
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        widgets::{desk::Desk, page_frame, theme},
    },
};
use bevy_egui::egui::{RichText, Ui};

/// What the screen shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FaultsView {
    /// Every fault, in the order of files and lines.
    pub faults: Vec<Fault>,
}

/// Lists the faults.
pub fn faults_ui(ui: &mut Ui, view: &FaultsView, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("desk-faults-title"), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Home));
    }
    page_frame::middle(ui, |ui| {
        theme::body(ui, &desk.text("desk-faults-hint"));
        for fault in &view.faults {
            theme::card(ui, |ui| {
                ui.label(RichText::new(fault.place()).monospace().color(theme::SKY));
                theme::body(ui, &fault.text.message(desk.texts));
            });
        }
    });
    commands
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::{samples, testing::on_every_screen},
        locale::Texts,
    };

    #[test]
    fn every_fault_is_named_in_the_language_of_the_desk() {
        let show = |ui: &mut Ui, (): &mut (), desk: &Desk| faults_ui(ui, &samples::faults(), desk);
        on_every_screen(show, |screen| {
            let texts = Texts::new(screen.language());
            for fault in samples::faults().faults {
                assert!(screen.shows(&fault.place()) && screen.shows(&fault.text.message(&texts)));
            }
            screen.press("desk-back");
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Home)]);
        });
    }
}
