//! The pages that led to the open one. A page that is opened starts at its top; going back restores where it was left.

use crate::desk::app::page_id::PageId;

/// The pages from the first to the open one, each with the number of its opening.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    pages: Vec<(PageId, u64)>,
    openings: u64,
}

impl Trail {
    /// Another page opens: one that led here is come back to, any other one is opened anew.
    pub fn turn_to(&mut self, page: &PageId) {
        let is_it = |(one, _): &(PageId, u64)| is_same_place(one, page);
        if let Some(place) = self.pages.iter().position(is_it) {
            self.pages.truncate(place + 1);
        } else {
            if *page == PageId::Home {
                self.pages.clear();
            }
            self.openings += 1;
            self.pages.push((page.clone(), self.openings));
        }
    }

    /// Comes back to the page at the end of an earlier trail.
    pub fn come_back_to(&mut self, earlier: Self) {
        self.pages = earlier.pages;
    }

    /// The number of the open page's opening.
    pub fn number(&self) -> u64 {
        self.pages.last().map_or(0, |(_, number)| *number)
    }
}

/// Whether both are one page, of which another part may be chosen.
fn is_same_place(one: &PageId, other: &PageId) -> bool {
    match (one, other) {
        (PageId::Review(one, _), PageId::Review(other, _)) => one == other,
        (PageId::PinGate(_), PageId::PinGate(_)) => true,
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_opened_is_new_and_what_is_come_back_to_is_not() {
        let mut trail = Trail::default();
        let mut opens = |page: PageId| {
            trail.turn_to(&page);
            trail.number()
        };
        let home = opens(PageId::Home);
        let group = opens(PageId::Group(1));
        let review = opens(PageId::Review(1, None));
        assert_eq!(opens(PageId::Review(1, Some(2))), review, "another meeting of the same review");
        assert_eq!(opens(PageId::Group(1)), group, "the way back");
        assert_ne!(opens(PageId::Review(1, None)), review, "opened again");
        assert_eq!(opens(PageId::Home), home);
        assert_ne!(opens(PageId::Group(1)), group, "opened again");
        assert_ne!(opens(PageId::Group(2)), group);
    }
}
