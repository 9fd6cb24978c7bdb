//! Writes the file about all groups together: the logs are read group by group, then the file is made and handed out.

use crate::{
    journal::GroupId,
    play::{GroupPapers, Keeper, Problem, papers},
    progress::GroupLog,
    report::{AllGroupsFormat, DocumentFile},
};

use super::{LongWork, Outcome, Workplace, hand_out::HandedOut};

/// A file about all groups together.
pub struct AllGroupsPaper {
    groups: Vec<GroupId>,
    form: AllGroupsFormat,
    logs: Vec<GroupLog>,
    file: Option<DocumentFile>,
    handed: HandedOut,
}

impl AllGroupsPaper {
    /// About these groups, in this form.
    pub fn new(groups: Vec<GroupId>, form: AllGroupsFormat) -> Self {
        Self { groups, form, logs: Vec::new(), file: None, handed: HandedOut::default() }
    }
}

impl LongWork for AllGroupsPaper {
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

    fn step(&mut self, at: &mut Workplace) -> Result<Option<Outcome>, Problem> {
        if let Some(group) = self.groups.get(self.logs.len()) {
            self.logs.push(GroupPapers::read(at.keeper, at.table, *group)?.log);
            return Ok(None);
        }
        let Some(file) = &self.file else {
            return Ok(
                match papers::all_groups_file(at.keeper, at.table, at.texts, &self.logs, self.form)? {
                    Ok(file) => {
                        self.file = Some(file);
                        None
                    }
                    Err(problem) => {
                        bevy::log::error!("{problem}");
                        Some(Outcome::Hindered("desk-handed-workbook"))
                    }
                },
            );
        };
        let hindered = self.handed.hand_out(at.export_folder, file).err();
        Ok(Some(hindered.unwrap_or_else(|| self.handed.end(at.export_folder, 1))))
    }

    fn give_up(&mut self, _: &mut Keeper) -> Outcome {
        self.handed.give_up(1)
    }
}
