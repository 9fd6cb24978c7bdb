//! Applies the commands of the home page, of the question about the date, and of the error page.

use crate::{
    desk::{
        app::{context::DeskContext, page_id::PageId},
        home::commands::HomeCommand,
    },
    journal::TalkLaterId,
    play::PlayError,
    session::Stage,
};
use bevy::prelude::*;

impl DeskContext<'_> {
    /// Applies a command of the home page and the pages before it.
    pub fn apply_home(&mut self, command: HomeCommand) -> Result<(), PlayError> {
        match command {
            HomeCommand::MarkTalkLater { id, handled } => {
                let _ = self.keeper.journal()?.mark_talk_later(TalkLaterId(id), handled)?;
            }
            HomeCommand::ConfirmDay(day) => {
                // Where the clock was set meanwhile, the page is read again, and asks about the other day if need be.
                if self.keeper.confirm_day(self.table, day)? {
                    self.state.turn_to(PageId::Home);
                }
            }
            HomeCommand::DenyDay(day) => {
                self.keeper.deny_day(day);
                self.state.turn_to(PageId::Home);
            }
            HomeCommand::GoOnUnfinished => self.go_on()?,
            HomeCommand::EndUnfinished => self.end_unfinished()?,
            HomeCommand::TryAgain => self.try_again(),
            HomeCommand::SetRecordsAside => {
                self.keeper.set_aside()?;
                self.table.set_session(None);
                self.state.locked.clear();
                self.try_again();
            }
        }
        Ok(())
    }

    /// The children have gone home: only the wrap-up is left.
    fn end_unfinished(&mut self) -> Result<(), PlayError> {
        if self.keeper.end_unfinished(self.table)? {
            self.state.turn_to(PageId::WrapUp);
        }
        Ok(())
    }

    fn go_on(&mut self) -> Result<(), PlayError> {
        if !self.keeper.go_on(self.table)? {
            return Ok(());
        }
        if self.table.session().is_some_and(|session| session.stage() == Stage::Finished) {
            self.state.turn_to(PageId::WrapUp);
            return Ok(());
        }
        self.hand_to_children()
    }

    /// After a trouble: the journal is opened anew, and the facilitator comes in through the gate.
    fn try_again(&mut self) {
        self.table.trouble = None;
        if self.keeper.trouble().is_some() {
            self.keeper.open_again();
            if self.keeper.trouble().is_none() {
                self.table.trouble = self.keeper.housekeeping(self.table).err();
            }
        }
        // The gate opens, or the trouble shows again.
        self.state.page = None;
        self.state.shown = None;
    }
}
