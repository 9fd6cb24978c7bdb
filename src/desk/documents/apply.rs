//! Applies the commands about printed sheets, reports, and the numbers of cards and meetings.

use crate::{
    desk::{
        app::context::DeskContext, documents::commands::DocumentsCommand,
        widgets::export_result::ExportResult, work::task::Work,
    },
    journal::{Group, GroupId, StoredSession},
    platform::shipped,
    play::{
        PlayError,
        long_work::{AllGroupsExport, GroupExport, Sheets},
    },
    report::{AllGroupsFormat, GroupDocument},
};

impl DeskContext<'_> {
    /// Applies a command about printed sheets, reports, cards and meetings.
    pub fn apply_documents(&mut self, command: DocumentsCommand) -> Result<(), PlayError> {
        let with_pictures = matches!(
            command,
            DocumentsCommand::WriteSheets { .. }
                | DocumentsCommand::WriteDocument { paper: GroupDocument::Report, .. }
                | DocumentsCommand::WriteAllGroups(AllGroupsFormat::Report)
        );
        if with_pictures && !shipped::has_pictures() {
            if !self.state.later.contains(&command) {
                self.state.later.push(command);
            }
            self.state.export = Some(ExportResult::Coming);
            return Ok(());
        }
        match command {
            DocumentsCommand::Count { group, partner, link, count } => {
                let group = GroupId(group);
                let journal = self.keeper.journal()?;
                let after = last_session(&journal.group(group)?, &journal.sessions(group)?);
                journal.count_linkage(group, after, partner, link, count)?;
            }
            DocumentsCommand::WriteSheets { group, programme, kinds } => {
                let group = self.keeper.journal()?.group(GroupId(group))?;
                let Some(programme) = self.table.library.programmes.get(&programme).cloned() else {
                    return Ok(());
                };
                let name = self.name_of(&group);
                self.state.work = Some(Work::new(Sheets::new(group, name, programme, &kinds)));
            }
            DocumentsCommand::WriteDocument { group, paper } => {
                let group = self.keeper.journal()?.group(GroupId(group))?;
                let name = self.name_of(&group);
                self.state.work = Some(Work::new(GroupExport::new(group.id, name, paper)));
            }
            DocumentsCommand::WriteAllGroups(form) => {
                let groups = self.keeper.journal()?.groups()?;
                let groups = groups.into_iter().map(|group| group.id).collect();
                self.state.work = Some(Work::new(AllGroupsExport::new(groups, form)));
            }
        }
        Ok(())
    }
}

/// The number of the last session that was closed; 0 before the first.
pub fn last_session(group: &Group, sessions: &[StoredSession]) -> u32 {
    let closed = sessions.iter().filter(|one| one.closed && one.details.training == group.training);
    closed.map(|one| one.number).max().unwrap_or_default()
}
