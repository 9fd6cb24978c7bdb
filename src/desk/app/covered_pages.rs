//! Opens a page over the open one, and comes back to that one with everything that was typed and chosen on it:
//! so the page about what a child told lies over others, and so does the gate that the idle lock closes.

use crate::desk::{
    app::{
        page_id::{PageId, PinPurpose},
        state::{CoveredPage, DeskState},
    },
    pin::pages::ChangePinPage,
};

impl DeskState {
    /// Opens this page over the one that lies open.
    pub fn open_over(&mut self, page: PageId) {
        let Some(covered) = self.page.clone() else { return };
        let covered = CoveredPage {
            page: covered,
            forms: std::mem::take(&mut self.forms),
            reading: std::mem::take(&mut self.reading),
            export: self.export.take(),
            brought: self.brought.take(),
            pin_changed: self.pin_changed,
            trail: self.trail.clone(),
        };
        let mut covered_pages = std::mem::take(&mut self.covered);
        covered_pages.push(covered);
        self.turn_to(page);
        self.covered = covered_pages;
    }

    /// Comes back to the page below, as it was left; home where there is none.
    pub fn close_over(&mut self) {
        let Some(covered) = self.covered.pop() else { return self.turn_to(PageId::Home) };
        self.lay_open(covered);
    }

    /// Closes the gate over the page that lies open: it comes back with everything on it once the PIN was entered.
    pub fn lock(&mut self) {
        match &self.page {
            // A second gate is not gone on with: the page that led to it comes back.
            Some(PageId::PinGate(PinPurpose::DeleteGroup)) => {
                let group = self.to_delete.take();
                self.turn_to(group.map_or(PageId::Home, PageId::Group));
            }
            Some(PageId::PinGate(PinPurpose::NewRecovery)) => self.turn_to(PageId::Settings),
            _ => {}
        }
        // A PIN that was half typed is typed again.
        self.forms.clear::<ChangePinPage>();
        self.open_over(PageId::PinGate(PinPurpose::OpenDesk));
        self.locked.push(std::mem::take(&mut self.covered));
    }

    /// Comes back to the page over which the gate was closed last. Says whether there was one.
    pub fn unlock(&mut self) -> bool {
        let Some(mut locked) = self.locked.pop() else { return false };
        let Some(covered) = locked.pop() else { return false };
        self.lay_open(covered);
        self.covered = locked;
        true
    }

    fn lay_open(&mut self, covered: CoveredPage) {
        self.page = Some(covered.page);
        self.forms = covered.forms;
        self.reading = covered.reading;
        self.export = covered.export;
        self.brought = covered.brought;
        self.pin_changed = covered.pin_changed;
        self.trail.come_back_to(covered.trail);
        self.shown = None;
        self.wrong_pin = false;
    }
}
