//! The data from which every printed sheet is made, and the finished sheet as a file.

use crate::{
    content::{Band, Library},
    journal::Helpline,
    locale::{Language, Texts},
};

/// Where the bytes of a picture (PNG) come from, by its name in `assets/emoji`.
pub type PictureBytes<'a> = &'a dyn Fn(&str) -> Option<&'a [u8]>;

/// A file for printing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedSheet {
    /// The file's name.
    pub name: String,
    /// The whole HTML document; it needs nothing else to be shown.
    pub html: String,
}

/// What sheets are made from.
#[derive(Clone, Copy)]
pub struct SheetData<'a> {
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

impl SheetData<'_> {
    /// The language of the sheets.
    pub(super) const fn language(&self) -> Language {
        self.texts.language()
    }
}
