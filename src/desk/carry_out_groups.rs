//! Carries out what was asked about groups as a whole: the guide, the practice group, putting a group away.

use crate::{
    journal::{GroupDetails, GroupId, Preferences},
    play::Problem,
};

use super::{DeskAsk, NewGroup, NewGroupForm, carry_out::Hands, drafts, group_words, room::Page};

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

    /// A new group: as it was left where it was begun before, else with new words.
    pub(super) fn begin_group(&mut self) -> Result<NewGroupForm, Problem> {
        let groups = self.keeper.journal()?.groups()?;
        let is_taken = |first: &str, second: &str| {
            groups.iter().any(|one| one.details.first_word == first && one.details.second_word == second)
        };
        if let Some((words, form)) = drafts::new_group(self.drafts, is_taken) {
            self.room.words = Some(words);
            return Ok(form);
        }
        self.draw_words()?;
        Ok(NewGroupForm::new(self.speech.0.language()))
    }

    pub(super) fn draw_words(&mut self) -> Result<(), Problem> {
        let number = self.keeper.random.number()?;
        let groups = self.keeper.journal()?.groups()?;
        let is_taken = |first: &str, second: &str| {
            groups.iter().any(|one| one.details.first_word == first && one.details.second_word == second)
        };
        self.room.words = Some(group_words::Drawn::from_number(number, is_taken));
        Ok(())
    }

    pub(super) fn create_group(&mut self, group: &NewGroup) -> Result<(), Problem> {
        let Some(drawn) = self.room.words.take() else { return Ok(()) };
        let today = self.keeper.today();
        let details = GroupDetails {
            first_word: drawn.first.to_owned(),
            second_word: drawn.second.to_owned(),
            picture: group.picture.clone(),
            band: group.band,
            language: group.language,
            seats: group.seats,
            keeps_animals: group.animals_stay,
            retention_days: self.preferred.0.retention_days,
        };
        let id = self.keeper.journal()?.add_group(&details, today)?;
        self.keeper.grow(self.table)?;
        self.drafts.remove(drafts::NEW_GROUP);
        self.room.turn_to(Page::Group(id.0));
        Ok(())
    }
}
