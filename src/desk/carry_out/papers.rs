//! Carries out what was asked about paper: sheets, logs, reports, and the numbers of cards and meetings.

use crate::{
    desk::{DeskAsk, Handed, group_words, room::Page},
    journal::{Group, GroupId, StoredSession},
    platform::shipped,
    play::{self, GroupPapers, Problem},
    report::{AllPaper, NoWorkbook, Paper, PaperFile},
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
            self.room.later.push(ask);
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
                let (name, texts) = (self.name_of(&group), &self.speech.0);
                let files =
                    play::sheets(self.keeper, self.table, (&group, &name), texts, (&programme, &kinds));
                self.hand_out(&files);
            }
            DeskAsk::WritePaper { group, paper } => {
                let papers = GroupPapers::read(self.keeper, self.table, GroupId(group))?;
                let name = self.name_of(&papers.group);
                let written = papers.files(self.keeper, self.table, (&self.speech.0, &name), paper);
                self.hand_out_if_made(written);
            }
            DeskAsk::WriteAllGroups(form) => {
                let written = play::all_groups_paper(self.keeper, self.table, &self.speech.0, form)?;
                self.hand_out_if_made(written.map(|file| vec![file]));
            }
            _ => {}
        }
        Ok(())
    }

    /// A copy of a level's file.
    pub(in crate::desk) fn save_copy(&mut self, level: &str) {
        let Some(file) = self.own.level_file(level) else { return };
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        if let Err(hindrance) = self.paper_folder.hand_out(name, file.text.as_bytes()) {
            bevy::log::warn!("{hindrance}");
        }
    }

    fn hand_out_if_made(&mut self, made: Result<Vec<PaperFile>, NoWorkbook>) {
        match made {
            Ok(files) => self.hand_out(&files),
            Err(problem) => {
                bevy::log::error!("{problem}");
                self.room.handed = Some(Handed::Hindered("desk-handed-workbook"));
            }
        }
    }

    fn name_of(&self, group: &Group) -> String {
        let words = group_words::name(&group.details.first_word, &group.details.second_word);
        words.get(self.speech.0.language()).to_owned()
    }

    /// Files go out one after the other; the first hindrance ends it, and is told.
    fn hand_out(&mut self, files: &[PaperFile]) {
        let mut last = String::new();
        for file in files {
            match self.paper_folder.hand_out(&file.name, &file.bytes) {
                Ok(place) => {
                    last = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
                }
                Err(hindrance) => {
                    bevy::log::warn!("{hindrance}");
                    self.room.handed = Some(Handed::Hindered(hindrance.key()));
                    return;
                }
            }
        }
        self.room.handed = Some(Handed::Out { count: files.len(), file: last });
    }
}

/// The number of the last session that was closed; 0 before the first.
pub(in crate::desk) fn last_session(group: &Group, sessions: &[StoredSession]) -> u32 {
    let closed = sessions.iter().filter(|one| one.closed && one.details.training == group.training);
    closed.map(|one| one.number).max().unwrap_or_default()
}
