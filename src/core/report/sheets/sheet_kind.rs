//! The kinds of sheets for a programme, and how each is printed.

use crate::{
    content::Programme,
    report::print::{PrintedSheet, SheetData},
};

use super::{cards, invitation, protection::protection_sheet, run_sheet, take_home};

impl SheetData<'_> {
    /// Everything a facilitator prints for a programme: the protection sheet, animal cards, calm cards, the invitations for
    /// families and for the community, linkage cards, and for each session a run-sheet and a sheet to take home. Notes for
    /// a carer are not among them.
    pub fn programme(&self, programme: &Programme) -> Vec<PrintedSheet> {
        let usual = SheetKind::ALL.into_iter().filter(|kind| !kind.is_opt_in());
        usual.flat_map(|kind| self.sheets(programme, kind)).collect()
    }

    /// The sheets of one kind: one, or one for each session.
    pub fn sheets(&self, programme: &Programme, kind: SheetKind) -> Vec<PrintedSheet> {
        (1..=kind.count(programme)).filter_map(|number| self.sheet(programme, kind, number)).collect()
    }

    /// One sheet of a kind; its number is that of the session, from 1, or 1 where there is one in all. Nothing where the
    /// programme has none.
    pub fn sheet(&self, programme: &Programme, kind: SheetKind, number: usize) -> Option<PrintedSheet> {
        let plan = || programme.sessions.get(number.checked_sub(1)?);
        Some(match kind {
            SheetKind::Protection => protection_sheet(self.texts, self.pictures, self.helplines),
            SheetKind::AnimalCards => cards::animal_cards(self),
            SheetKind::CalmCards => cards::calm_cards(self),
            SheetKind::Families => invitation::for_families(self, programme),
            SheetKind::Neighbours => invitation::for_the_community(self, programme),
            SheetKind::LinkageCards => cards::linkage_cards(self, programme),
            SheetKind::RunSheets => run_sheet::run_sheet(self, number, plan()?),
            SheetKind::TakeHome => take_home::take_home(self, number, plan()?),
            SheetKind::CarerNotes => take_home::carer_notes(self, programme)?,
        })
    }
}

/// A kind of sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SheetKind {
    /// Who is told and what is done when a child tells something; filled in by pen.
    Protection,
    /// Cards with the animals, for the children to carry.
    AnimalCards,
    /// Cards for a child who needs a pause.
    CalmCards,
    /// The invitation for families.
    Families,
    /// The invitation for the community.
    Neighbours,
    /// Cards for family, school and community that come back.
    LinkageCards,
    /// The script of each session.
    RunSheets,
    /// What a child takes home after each session.
    TakeHome,
    /// Notes for a carer, each for a child who wants to take it.
    CarerNotes,
}

impl SheetKind {
    /// Every kind, in the order in which they are needed.
    pub const ALL: [Self; 9] = [
        Self::Protection,
        Self::AnimalCards,
        Self::CalmCards,
        Self::Families,
        Self::Neighbours,
        Self::LinkageCards,
        Self::RunSheets,
        Self::TakeHome,
        Self::CarerNotes,
    ];

    /// The end of its message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Protection => "protection",
            Self::AnimalCards => "animal-cards",
            Self::CalmCards => "calm-cards",
            Self::Families => "families",
            Self::Neighbours => "neighbours",
            Self::LinkageCards => "linkage-cards",
            Self::RunSheets => "run-sheets",
            Self::TakeHome => "take-home",
            Self::CarerNotes => "carer-notes",
        }
    }

    /// How many there are for a programme.
    pub fn count(self, programme: &Programme) -> usize {
        if self.is_of_a_session() { programme.sessions.len() } else { 1 }
    }

    /// Whether there is one for each session; else there is one in all.
    pub const fn is_of_a_session(self) -> bool {
        matches!(self, Self::RunSheets | Self::TakeHome)
    }

    /// Whether it is printed only where the facilitator chooses it.
    pub const fn is_opt_in(self) -> bool {
        matches!(self, Self::CarerNotes)
    }
}
