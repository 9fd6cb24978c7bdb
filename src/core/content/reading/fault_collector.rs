//! Collects the faults of one content file while it is read, and holds what its values are checked against.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
};

use crate::content::{
    definitions::level::Band,
    faults::{fault::OffsetFault, fault_text::FaultText},
    text::{glyphs::Glyphs, nearest::nearest},
};

/// After so many faults in one file guesses at what was meant help no author.
const MOST_GUESSES: usize = 100;

/// What is shipped beside the levels: a level may use nothing else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shipped<'s> {
    /// The names of all pictures in `assets/emoji`, without their ending.
    pub pictures: &'s BTreeSet<String>,
    /// What the fonts can draw.
    pub glyphs: &'s Glyphs,
}

/// The faults of one file while it is read, and what its values are checked against.
#[derive(Debug)]
pub(crate) struct FaultCollector<'s> {
    pub shipped: Shipped<'s>,
    /// The youngest band of the level; decks fit it.
    pub youngest: Cell<Option<Band>>,
    offset_faults: RefCell<Vec<OffsetFault>>,
    ended: Cell<bool>,
}

impl<'s> FaultCollector<'s> {
    pub(crate) const fn new(shipped: Shipped<'s>) -> Self {
        Self {
            shipped,
            youngest: Cell::new(None),
            offset_faults: RefCell::new(Vec::new()),
            ended: Cell::new(false),
        }
    }

    /// Keeps a fault, unless a fault of type has ended the file.
    pub(crate) fn add(&self, offset: usize, text: impl Into<FaultText>) {
        if !self.ended.get() {
            self.offset_faults.borrow_mut().push(OffsetFault::new(offset, text));
        }
    }

    /// Keeps a fault after which nothing else in this file is worth saying.
    pub(crate) fn stop(&self, offset: usize, text: impl Into<FaultText>) {
        self.add(offset, text);
        self.ended.set(true);
    }

    /// All faults, in no order.
    pub(crate) fn into_faults(self) -> Vec<OffsetFault> {
        self.offset_faults.into_inner()
    }

    /// What to do about a word that is not known: "did you mean ..?" if a known word is near, else `otherwise`.
    pub(crate) fn suggest<'k>(
        &self,
        word: &str,
        known: impl IntoIterator<Item = &'k str>,
        otherwise: impl Into<FaultText>,
    ) -> FaultText {
        let few = self.offset_faults.borrow().len() < MOST_GUESSES;
        match if few { nearest(word, known) } else { None } {
            Some(near) => FaultText::new("fault-did-you-mean").with("near", near),
            None => otherwise.into(),
        }
    }
}
