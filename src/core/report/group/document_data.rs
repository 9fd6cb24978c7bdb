//! What every document about one group is made from.

use crate::{content::Band, journal::Date, progress::GroupLog, report::SheetData};

/// What papers about a group are made from.
#[derive(Clone, Copy)]
pub struct GroupDocumentData<'a> {
    /// The content, the language and the pictures.
    pub print: SheetData<'a>,
    /// The group's two words, in the language of the paper.
    pub name: &'a str,
    /// The group's picture.
    pub picture: &'a str,
    /// The group's band.
    pub band: Band,
    /// Whether it is the practice group, whose children are made up; that stands on every paper.
    pub practice: bool,
    /// The day the paper is made.
    pub day: Date,
    /// What is known of its sessions.
    pub log: &'a GroupLog,
}
