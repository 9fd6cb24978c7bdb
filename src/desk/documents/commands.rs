//! The commands about sheets to print, documents to export, and packs to export and import.

use crate::{
    journal::{LinkageKind, Partner, pack::PackNumber},
    report::{AllGroupsFormat, GroupDocument, SheetKind},
};

/// A command about printed sheets, reports and the numbers of cards and meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentsCommand {
    /// Put these sheets of a programme into the folder for people.
    WriteSheets {
        /// For which group.
        group: i64,
        /// The programme's id.
        programme: String,
        /// Which kinds.
        kinds: Vec<SheetKind>,
    },
    /// So many of these were counted since the group's last session.
    Count {
        /// Which group.
        group: i64,
        /// With whom.
        partner: Partner,
        /// What.
        link: LinkageKind,
        /// How many.
        count: u8,
    },
    /// Put this paper about a group into the folder for people.
    WriteDocument {
        /// Which group.
        group: i64,
        /// Which paper.
        paper: GroupDocument,
    },
    /// Put the file about all groups together into the folder for people, in this form.
    WriteAllGroups(AllGroupsFormat),
}

/// A command about sealed packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackCommand {
    /// Put a sealed pack of this group into the folder for people, and show its number once.
    Make(i64),
    /// The same of all groups, to be kept elsewhere.
    CopyAll,
    /// The number of a pack was written down: it is shown no more.
    NumberWritten,
    /// Read the pack of this name among the files for people; its number is asked for.
    Choose(String),
    /// Ask the browser's picker for a pack.
    PickFile,
    /// Another pack after all.
    Leave,
    /// Open the chosen pack with this number, and read it in.
    Open(PackNumber),
    /// Take the group at this place of the pack that was just read in again, although it was deleted here.
    TakeGroupAgain(usize),
}
