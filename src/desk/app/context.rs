//! What commands are applied to: the desk, the journal, the session and what surrounds them; and what several families of
//! commands do with it.

use crate::{
    desk::{
        app::{drafts, page_id::PageId, state::DeskState},
        group::group_name,
    },
    journal::{Group, Preferences},
    platform::{
        export_folder::ExportFolder,
        input::Side,
        voice::{SpeechRequest, Voice},
    },
    play::{Drafts, Keeper, PlayError, Preferred, Speech, Table, UserContent},
    session::Command,
};
use bevy::prelude::*;

/// What the desk may change.
pub struct DeskContext<'a> {
    pub state: &'a mut DeskState,
    pub keeper: &'a mut Keeper,
    pub table: &'a mut Table,
    pub side: &'a mut Side,
    pub speech: &'a mut Speech,
    pub preferred: &'a mut Preferred,
    pub export_folder: &'a ExportFolder,
    pub own: &'a mut UserContent,
    pub drafts: &'a mut Drafts,
    pub voice: &'a mut Voice,
    /// What the tablet's voice is asked.
    pub voice_request: Option<SpeechRequest>,
    pub leaves: bool,
}

impl DeskContext<'_> {
    /// The children's side speaks the group's language.
    pub fn speak_to_group(&mut self) {
        let Some(running) = self.keeper.running() else { return };
        let language = running.group.details.language;
        if language != self.speech.0.language() {
            *self.speech = Speech::new(language);
        }
    }

    /// The tablet goes to the children, in their group's language, through the curtain.
    pub fn hand_to_children(&mut self) -> Result<(), PlayError> {
        self.speak_to_group();
        // The child who was to choose an animal does not come after all.
        self.table.arriving = false;
        self.table.leaving = None;
        self.table.unblank();
        match self.keeper.execute(self.table, &Command::LowerCurtain) {
            Ok(_) | Err(PlayError::Refused(_)) => {}
            Err(problem) => return Err(problem),
        }
        *self.side = Side::Stage;
        Ok(())
    }

    /// The draft of the open page goes: it was saved, or given up.
    pub fn remove_draft(&mut self) {
        let name = match &self.state.page {
            Some(PageId::Level(level)) => drafts::of_level(level),
            Some(PageId::Planner(group, plan)) => drafts::of_plan(*group, plan),
            _ => return,
        };
        self.drafts.remove(&name);
    }

    /// The words of a group, in the desk's language.
    pub fn name_of(&self, group: &Group) -> String {
        let words = group_name::name(&group.details.first_word, &group.details.second_word);
        words.get(self.speech.0.language()).to_owned()
    }

    /// Kept first, then honoured.
    pub fn set_preferences(&mut self, preferences: &Preferences) -> Result<(), PlayError> {
        self.keeper.journal()?.set_preferences(preferences)?;
        self.preferred.0 = preferences.clone();
        Ok(())
    }
}
