//! What leaves the app on paper: sheets made from the same content that is played, as HTML for A4.

mod cards;
mod invitation;
mod page;
mod run_sheet;
mod take_home;

use crate::{
    content::{Band, Library, Programme},
    journal::Helpline,
    locale::{Language, Texts},
};

pub use page::Page;

/// Where the bytes of a picture (PNG) come from, by its name in `assets/emoji`.
pub type PictureBytes<'a> = &'a dyn Fn(&str) -> Option<&'a [u8]>;

/// A file for printing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The file's name.
    pub name: String,
    /// The whole HTML document; it needs nothing else to be shown.
    pub html: String,
}

/// What sheets are made from.
#[derive(Clone, Copy)]
pub struct Print<'a> {
    /// Every level and programme.
    pub library: &'a Library,
    /// The band that is to play; of a step's levels, its own is printed.
    pub band: Band,
    /// The language of the sheets.
    pub texts: &'a Texts,
    /// Where pictures come from.
    pub pictures: PictureBytes<'a>,
    /// The numbers to call, as they are set on this tablet.
    pub helplines: &'a [Helpline],
}

impl Print<'_> {
    /// The language of the sheets.
    const fn language(&self) -> Language {
        self.texts.language()
    }

    /// Everything a facilitator prints for a programme: animal cards, the invitations for families and for the
    /// community, linkage cards, and for each session a run-sheet and a sheet to take home.
    pub fn programme(&self, programme: &Programme) -> Vec<Sheet> {
        let mut sheets = vec![
            cards::animal_cards(self),
            invitation::for_families(self, programme),
            invitation::for_the_community(self, programme),
            cards::linkage_cards(self, programme),
        ];
        for (number, plan) in (1..).zip(&programme.sessions) {
            sheets.push(run_sheet::run_sheet(self, number, plan));
            sheets.push(take_home::take_home(self, number, plan));
        }
        sheets
    }
}

#[cfg(test)]
mod tests;
