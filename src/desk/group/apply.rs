//! Applies the commands about a group: a new one, the practice group, putting a group away, starting its session.

use crate::{
    desk::{
        app::{
            context::DeskContext,
            drafts,
            page_id::{PageId, PinPurpose},
        },
        group::{
            commands::{GroupCommand, NewGroup},
            group_name,
            new_group::NewGroupForm,
            pages::GroupPage,
            view::GroupForm,
        },
    },
    journal::{GroupDetails, GroupId},
    platform::input::Side,
    play::{PlayError, rights},
};
use bevy::prelude::*;

impl DeskContext<'_> {
    /// Applies a command of the pages about a group.
    pub fn apply_group(&mut self, command: GroupCommand) -> Result<(), PlayError> {
        match command {
            GroupCommand::MakePractice => {
                self.guide_is_seen()?;
                let language = self.speech.0.language();
                let group = self.keeper.make_practice(self.table, language)?;
                self.state.turn_to(PageId::Group(group.0));
            }
            GroupCommand::RemovePractice => {
                self.keeper.remove_practice(self.table)?;
                self.state.turn_to(PageId::Home);
            }
            GroupCommand::Archive { group, away } => {
                self.keeper.journal()?.archive_group(GroupId(group), away)?;
                if away {
                    self.state.turn_to(PageId::Home);
                }
            }
            GroupCommand::KeepAnimals { group, stay } => {
                let journal = self.keeper.journal()?;
                let mut details = journal.group(GroupId(group))?.details;
                details.keeps_animals = stay;
                journal.change_group(GroupId(group), &details)?;
            }
            GroupCommand::OtherWords => self.draw_words()?,
            GroupCommand::Create(group) => self.create_group(&group)?,
            GroupCommand::PlanNext { group, plan } => self.plan_next(group, plan),
            GroupCommand::Start { group, plan, heads } => {
                self.keeper.start(self.table, GroupId(group), &plan, heads)?;
                self.speak_to_group();
                *self.side = Side::Stage;
            }
            GroupCommand::ConfirmRights(levels) => rights::confirm(self.keeper, self.table, &levels)?,
            GroupCommand::Delete(group) => {
                self.state.to_delete = Some(group);
                self.state.turn_to(PageId::PinGate(PinPurpose::DeleteGroup));
            }
        }
        Ok(())
    }

    /// The group's page, with this plan chosen.
    fn plan_next(&mut self, group: i64, plan: String) {
        self.state.turn_to(PageId::Group(group));
        let programme = self.table.library.plan(&plan).map(|(programme, _)| programme.id.clone());
        self.state.forms.set::<GroupPage>(GroupForm { plan: Some(plan), programme, ..GroupForm::default() });
    }

    /// A new group: as it was left where it was begun before, else with new words.
    pub fn begin_group(&mut self) -> Result<NewGroupForm, PlayError> {
        let groups = self.keeper.journal()?.groups()?;
        let is_taken = |first: &str, second: &str| {
            groups.iter().any(|one| one.details.first_word == first && one.details.second_word == second)
        };
        if let Some((words, form)) = drafts::new_group(self.drafts, is_taken) {
            self.state.words = Some(words);
            return Ok(form);
        }
        self.draw_words()?;
        Ok(NewGroupForm::new(self.speech.0.language()))
    }

    fn draw_words(&mut self) -> Result<(), PlayError> {
        let number = self.keeper.random.number()?;
        let groups = self.keeper.journal()?.groups()?;
        let is_taken = |first: &str, second: &str| {
            groups.iter().any(|one| one.details.first_word == first && one.details.second_word == second)
        };
        self.state.words = Some(group_name::GroupName::generate(number, is_taken));
        Ok(())
    }

    fn create_group(&mut self, group: &NewGroup) -> Result<(), PlayError> {
        let Some(drawn) = self.state.words.take() else { return Ok(()) };
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
        self.state.turn_to(PageId::Group(id.0));
        Ok(())
    }
}
