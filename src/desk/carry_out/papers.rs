//! Carries out what was asked about paper: sheets, logs, reports, and the numbers of cards and meetings.

use crate::{
    desk::{DeskAsk, Handed, group_words, room::Page, working::Work},
    journal::{Group, GroupId, StoredSession},
    platform::shipped,
    play::{
        Problem,
        long_work::{AllGroupsPaper, GroupPaper, Sheets},
        protection_file,
    },
    report::{AllPaper, Paper},
};

use super::Hands;

impl Hands<'_> {
    /// What was asked about paper; anything else was carried out elsewhere.
    pub(super) fn carry_out_paper(&mut self, ask: DeskAsk) -> Result<(), Problem> {
        let with_pictures = matches!(
            ask,
            DeskAsk::WriteSheets { .. }
                | DeskAsk::WritePaper { paper: Paper::Report, .. }
                | DeskAsk::WriteAllGroups(AllPaper::Report)
        );
        if with_pictures && !shipped::has_pictures() {
            if !self.room.later.contains(&ask) {
                self.room.later.push(ask);
            }
            self.room.handed = Some(Handed::Coming);
            return Ok(());
        }
        match ask {
            DeskAsk::ShowSheets(group) => self.room.turn_to(Page::Sheets(group)),
            DeskAsk::ShowPapers(group) => self.room.turn_to(Page::Papers(group)),
            DeskAsk::Count { group, partner, link, count } => {
                let group = GroupId(group);
                let journal = self.keeper.journal()?;
                let after = last_session(&journal.group(group)?, &journal.sessions(group)?);
                journal.count_linkage(group, after, partner, link, count)?;
            }
            DeskAsk::WriteSheets { group, programme, kinds } => {
                let group = self.keeper.journal()?.group(GroupId(group))?;
                let Some(programme) = self.table.library.programmes.get(&programme).cloned() else {
                    return Ok(());
                };
                let name = self.name_of(&group);
                self.room.work = Some(Work::new(Sheets::new(group, name, programme, &kinds)));
            }
            DeskAsk::WritePaper { group, paper } => {
                let group = self.keeper.journal()?.group(GroupId(group))?;
                let name = self.name_of(&group);
                self.room.work = Some(Work::new(GroupPaper::new(group.id, name, paper)));
            }
            DeskAsk::WriteAllGroups(form) => {
                let groups = self.keeper.journal()?.groups()?;
                let groups = groups.into_iter().map(|group| group.id).collect();
                self.room.work = Some(Work::new(AllGroupsPaper::new(groups, form)));
            }
            DeskAsk::WriteProtectionSheet => self.write_protection_sheet(),
            other => self.carry_out_pack(other)?,
        }
        Ok(())
    }

    /// The protection sheet goes into the folder, and the page says where it lies.
    fn write_protection_sheet(&mut self) {
        let file = protection_file(self.keeper, &self.speech.0);
        self.room.handed = Some(match self.paper_folder.hand_out(&file.name, &file.bytes) {
            Ok(place) => {
                let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
                Handed::Out { count: 1, file: name }
            }
            Err(hindrance) => {
                bevy::log::warn!("{hindrance}");
                Handed::Hindered(hindrance.key())
            }
        });
    }

    /// A copy of a level's file.
    pub(in crate::desk) fn save_copy(&mut self, level: &str) {
        let Some(file) = self.own.level_file(level) else { return };
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        if let Err(hindrance) = self.paper_folder.hand_out(name, file.text.as_bytes()) {
            bevy::log::warn!("{hindrance}");
        }
    }

    pub(super) fn name_of(&self, group: &Group) -> String {
        let words = group_words::name(&group.details.first_word, &group.details.second_word);
        words.get(self.speech.0.language()).to_owned()
    }
}

/// The number of the last session that was closed; 0 before the first.
pub(in crate::desk) fn last_session(group: &Group, sessions: &[StoredSession]) -> u32 {
    let closed = sessions.iter().filter(|one| one.closed && one.details.training == group.training);
    closed.map(|one| one.number).max().unwrap_or_default()
}
