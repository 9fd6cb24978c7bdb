//! Writes the file about all groups together: the logs are read group by group, then the file is made and handed out.

use crate::{
    journal::GroupId,
    play::{GroupDocuments, Keeper, PlayError, documents},
    progress::GroupLog,
    report::{AllGroupsFormat, DocumentFile},
};

use super::{LongWork, WorkContext, WorkOutcome, file_export::FileExport};

/// A file about all groups together.
pub struct AllGroupsExport {
    groups: Vec<GroupId>,
    form: AllGroupsFormat,
    logs: Vec<GroupLog>,
    file: Option<DocumentFile>,
    handed: FileExport,
}

impl AllGroupsExport {
    /// About these groups, in this form.
    pub fn new(groups: Vec<GroupId>, form: AllGroupsFormat) -> Self {
        Self { groups, form, logs: Vec::new(), file: None, handed: FileExport::default() }
    }
}

impl LongWork for AllGroupsExport {
    fn word(&self) -> &'static str {
        "papers"
    }

    fn progress(&self) -> (usize, usize) {
        let done = self.logs.len() + usize::from(self.file.is_some()) + self.handed.written();
        (done, self.groups.len() + 2)
    }

    fn may_be_given_up(&self) -> bool {
        true
    }

    fn step(&mut self, at: &mut WorkContext) -> Result<Option<WorkOutcome>, PlayError> {
        if let Some(group) = self.groups.get(self.logs.len()) {
            self.logs.push(GroupDocuments::read(at.keeper, at.table, *group)?.log);
            return Ok(None);
        }
        let Some(file) = &self.file else {
            return Ok(
                match documents::all_groups_file(at.keeper, at.table, at.texts, &self.logs, self.form)? {
                    Ok(file) => {
                        self.file = Some(file);
                        None
                    }
                    Err(problem) => {
                        bevy::log::error!("{problem}");
                        Some(WorkOutcome::ExportFailed("desk-handed-workbook"))
                    }
                },
            );
        };
        let hindered = self.handed.export(at.export_folder, file).err();
        Ok(Some(hindered.unwrap_or_else(|| self.handed.end(at.export_folder, 1))))
    }

    fn give_up(&mut self, _: &mut Keeper) -> WorkOutcome {
        self.handed.give_up(1)
    }
}
