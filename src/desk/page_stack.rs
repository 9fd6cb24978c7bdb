//! Opens a page over the one that lies open, and comes back to that one with everything that was typed and chosen on it.

use super::{
    BroughtFile, Handed,
    room::{DeskRoom, Forms, Page, Reading},
};

/// A page that another one was opened over.
pub(super) struct CoveredPage {
    page: Page,
    forms: Forms,
    reading: Reading,
    handed: Option<Handed>,
    brought: Option<BroughtFile>,
    pin_changed: bool,
}

impl DeskRoom {
    /// Opens this page over the one that lies open.
    pub(super) fn open_over(&mut self, page: Page) {
        let Some(covered) = self.page.clone() else { return };
        let covered = CoveredPage {
            page: covered,
            forms: std::mem::take(&mut self.forms),
            reading: std::mem::take(&mut self.reading),
            handed: self.handed.take(),
            brought: self.brought.take(),
            pin_changed: self.pin_changed,
        };
        let mut covered_pages = std::mem::take(&mut self.covered);
        covered_pages.push(covered);
        self.turn_to(page);
        self.covered = covered_pages;
    }

    /// Comes back to the page below, as it was left; home where there is none.
    pub(super) fn close_over(&mut self) {
        let Some(covered) = self.covered.pop() else { return self.turn_to(Page::Home) };
        self.page = Some(covered.page);
        self.forms = covered.forms;
        self.reading = covered.reading;
        self.handed = covered.handed;
        self.brought = covered.brought;
        self.pin_changed = covered.pin_changed;
        self.shown = None;
        self.wrong_pin = false;
    }
}
