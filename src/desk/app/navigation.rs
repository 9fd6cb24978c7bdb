//! Turns to another page when a command asks for it, and prepares what some pages need when they are opened.

use crate::{
    desk::{
        app::{context::DeskContext, drafts, page_id::PageId},
        group::pages::NewGroupPage,
        settings::pages::SettingsPage,
    },
    play::PlayError,
};
use bevy::prelude::*;

impl DeskContext<'_> {
    /// Turns to this page.
    pub fn go_to(&mut self, page: PageId) -> Result<(), PlayError> {
        match page {
            page if page.opens_over() => self.state.open_over(page),
            PageId::Settings => {
                // A voice that was installed meanwhile is found by coming here again.
                self.voice.look_again();
                self.show_settings();
            }
            PageId::NewGroup => {
                let form = self.begin_group()?;
                self.state.turn_to(PageId::NewGroup);
                self.state.forms.set::<NewGroupPage>(form);
            }
            PageId::Level(level) => self.open_level(level),
            page => self.state.turn_to(page),
        }
        Ok(())
    }

    /// The editor of a level's texts. A file that was broken elsewhere says at once what is wrong with it.
    fn open_level(&mut self, level: String) {
        let file = self.own.level_file(&level);
        let draft = self.drafts.get(&drafts::of_level(&level)).map(str::to_owned);
        self.state.turn_to(PageId::Level(level));
        if let Some(file) = file {
            self.try_level(&file.path, draft.as_deref().unwrap_or(&file.text));
        }
    }

    /// The settings, with a number that was being typed.
    pub fn show_settings(&mut self) {
        self.state.turn_to(PageId::Settings);
        if let Some(form) = self.state.forms.of::<SettingsPage>() {
            let typing = &mut form.helplines.typing;
            *typing = typing.take().or_else(|| drafts::helpline(self.drafts));
        }
    }
}
