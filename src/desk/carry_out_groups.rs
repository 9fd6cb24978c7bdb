//! Carries out what was asked about groups as a whole: the guide, the practice group, putting a group away.

use crate::{
    journal::{GroupId, Preferences},
    play::Problem,
};

use super::{DeskAsk, carry_out::Hands, room::Page};

impl Hands<'_> {
    /// Carries it out if it is about groups as a whole. Says whether it was.
    pub(super) fn cares(&mut self, ask: &DeskAsk) -> Result<bool, Problem> {
        match ask {
            DeskAsk::OpenGuide => self.room.turn_to(Page::Guide),
            DeskAsk::CloseGuide => {
                self.guide_is_seen()?;
                self.enter();
            }
            DeskAsk::MakePractice => {
                self.guide_is_seen()?;
                let language = self.speech.0.language();
                let group = self.keeper.make_practice(self.table, language)?;
                self.room.turn_to(Page::Group(group.0));
            }
            DeskAsk::RemovePractice => {
                self.keeper.remove_practice(self.table)?;
                self.room.turn_to(Page::Home);
            }
            DeskAsk::Archive { group, away } => {
                self.keeper.journal()?.archive_group(GroupId(*group), *away)?;
                if *away {
                    self.room.turn_to(Page::Home);
                }
            }
            DeskAsk::KeepAnimals { group, stay } => {
                let journal = self.keeper.journal()?;
                let mut details = journal.group(GroupId(*group))?.details;
                details.keeps_animals = *stay;
                journal.change_group(GroupId(*group), &details)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The guide opens by itself on a new tablet only.
    fn guide_is_seen(&mut self) -> Result<(), Problem> {
        if self.preferred.0.guide_seen {
            return Ok(());
        }
        self.prefer(&Preferences { guide_seen: true, ..self.preferred.0.clone() })
    }
}
