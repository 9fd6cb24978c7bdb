//! Writes a paper about a group: its log is read, then its files are made and handed out.

use crate::{
    journal::GroupId,
    play::{GroupDocuments, Keeper, PlayError},
    report::{DocumentFile, GroupDocument},
};

use super::{LongWork, WorkContext, WorkOutcome, file_export::FileExport};

/// A paper about a group.
pub struct GroupExport {
    group: GroupId,
    name: String,
    paper: GroupDocument,
    read: Option<GroupDocuments>,
    files: Option<Vec<DocumentFile>>,
    handed: FileExport,
}

impl GroupExport {
    /// This paper about a group; `name` are its two words in the language of the paper.
    pub fn new(group: GroupId, name: String, paper: GroupDocument) -> Self {
        Self { group, name, paper, read: None, files: None, handed: FileExport::default() }
    }

    fn count(&self) -> usize {
        self.files.as_ref().map_or(1, Vec::len)
    }
}

impl LongWork for GroupExport {
    fn word(&self) -> &'static str {
        "papers"
    }

    fn progress(&self) -> (usize, usize) {
        let before = usize::from(self.read.is_some()) + usize::from(self.files.is_some());
        (before + self.handed.written(), 2 + self.count())
    }

    fn may_be_given_up(&self) -> bool {
        true
    }

    fn step(&mut self, at: &mut WorkContext) -> Result<Option<WorkOutcome>, PlayError> {
        let Some(read) = &self.read else {
            self.read = Some(GroupDocuments::read(at.keeper, at.table, self.group)?);
            return Ok(None);
        };
        let Some(files) = &self.files else {
            return Ok(match read.files(at.keeper, at.table, (at.texts, &self.name), self.paper) {
                Ok(files) => {
                    self.files = Some(files);
                    None
                }
                Err(problem) => {
                    bevy::log::error!("{problem}");
                    Some(WorkOutcome::ExportFailed("desk-handed-workbook"))
                }
            });
        };
        Ok(match files.get(self.handed.written()) {
            Some(file) => self.handed.export(at.export_folder, file).err(),
            None => Some(self.handed.end(at.export_folder, files.len())),
        })
    }

    fn give_up(&mut self, _: &mut Keeper) -> WorkOutcome {
        self.handed.give_up(self.count())
    }
}
