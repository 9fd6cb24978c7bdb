//! Writes the sheets of a programme, one a step.

use std::sync::Arc;

use crate::{
    content::Programme,
    journal::Group,
    play::{Keeper, PlayError, documents},
    report::SheetKind,
};

use super::{LongWork, WorkContext, WorkOutcome, file_export::FileExport};

/// The sheets of these kinds for a group.
pub struct Sheets {
    group: Group,
    name: String,
    programme: Arc<Programme>,
    /// Kind and number, in the order in which they are written.
    asked: Vec<(SheetKind, usize)>,
    handed: FileExport,
}

impl Sheets {
    /// Sheets of these kinds; `name` are the group's two words in the language of the sheets.
    pub fn new(group: Group, name: String, programme: Arc<Programme>, kinds: &[SheetKind]) -> Self {
        let numbers = |kind: SheetKind| (1..=kind.count(&programme)).map(move |number| (kind, number));
        let asked = kinds.iter().flat_map(|kind| numbers(*kind)).collect();
        Self { group, name, programme, asked, handed: FileExport::default() }
    }
}

impl LongWork for Sheets {
    fn word(&self) -> &'static str {
        "papers"
    }

    fn progress(&self) -> (usize, usize) {
        (self.handed.written(), self.asked.len())
    }

    fn may_be_given_up(&self) -> bool {
        true
    }

    fn step(&mut self, at: &mut WorkContext) -> Result<Option<WorkOutcome>, PlayError> {
        let Some((kind, number)) = self.asked.get(self.handed.written()) else {
            return Ok(Some(self.handed.end(at.export_folder, self.asked.len())));
        };
        let group = (&self.group, self.name.as_str());
        let Some(file) =
            documents::sheet(at.keeper, at.table, group, at.texts, (&self.programme, *kind, *number))
        else {
            return Ok(Some(self.handed.end(at.export_folder, self.asked.len())));
        };
        Ok(self.handed.export(at.export_folder, &file).err())
    }

    fn give_up(&mut self, _: &mut Keeper) -> WorkOutcome {
        self.handed.give_up(self.asked.len())
    }
}
