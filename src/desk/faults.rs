//! Which content files were left out, and why: for whoever writes levels.

use bevy_egui::egui::{RichText, Ui};

use super::{Desk, DeskAsk, look, page};

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultRow {
    /// Where: `file:line:column`.
    pub place: String,
    /// What is wrong and how to mend it.
    pub text: String,
}

/// What the screen shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FaultsView {
    /// Every fault, in the order of files and lines.
    pub faults: Vec<FaultRow>,
}

/// Lists the faults.
pub fn faults_ui(ui: &mut Ui, view: &FaultsView, desk: &Desk) -> Vec<DeskAsk> {
    let mut asks = Vec::new();
    if page::top_bar(ui, desk, &desk.text("desk-faults-title"), Some("desk-back"), |_| {}) {
        asks.push(DeskAsk::BackHome);
    }
    page::middle(ui, |ui| {
        look::body(ui, &desk.text("desk-faults-hint"));
        for fault in &view.faults {
            look::card(ui, |ui| {
                ui.label(RichText::new(&fault.place).monospace().color(look::SKY));
                look::body(ui, &fault.text);
            });
        }
    });
    asks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{samples, testing::on_every_screen};

    #[test]
    fn every_fault_is_named() {
        let show = |ui: &mut Ui, (): &mut (), desk: &Desk| faults_ui(ui, &samples::faults(), desk);
        on_every_screen(show, |screen| {
            for fault in samples::faults().faults {
                assert!(screen.shows(&fault.place) && screen.shows(&fault.text));
            }
            screen.press("desk-back");
            assert_eq!(screen.asked(), [DeskAsk::BackHome]);
        });
    }
}
