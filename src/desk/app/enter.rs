//! Chooses the first page after the right PIN: the running session, home, or the question about the date.

use crate::{
    desk::{
        app::{context::DeskContext, page_id::PageId},
        pin::digits::RecoveryNumber,
    },
    journal::{GroupId, RECOVERY_DIGITS},
    play::PlayError,
    session::Stage,
};
use bevy::prelude::*;

impl DeskContext<'_> {
    /// Where the facilitator comes in: at the session that goes on, or at home. What is due today is done before; where the
    /// tablet's date is in doubt, that is asked first, but not while children wait.
    pub fn enter(&mut self) {
        if let Err(problem) = self.keeper.housekeeping(self.table) {
            error!("what is due today could not be done: {problem}");
        }
        while self.state.unlock() {
            if self.page_is_there() {
                return;
            }
        }
        if self.state.packed.is_some() {
            // A pack is of no use before the facilitator has seen its number.
            return self.state.turn_to(PageId::PackNumber);
        }
        match self.is_recovery_due() {
            Ok(false) => {}
            Ok(true) => match self.show_recovery() {
                Ok(()) => return,
                Err(problem) => error!("no recovery number could be shown: {problem}"),
            },
            Err(problem) => error!("whether a recovery number is owed could not be read: {problem}"),
        }
        let stage = self.table.session().map(crate::session::Session::stage);
        let page = match stage {
            Some(Stage::Playing) => PageId::RunSheet,
            Some(Stage::Finished) => PageId::WrapUp,
            _ if self.asks_about_the_day() => PageId::DateQuestion,
            _ => PageId::Home,
        };
        self.state.turn_to(page);
    }

    /// Whether what the open page shows is still there: the group of a page that was locked may be gone.
    fn page_is_there(&mut self) -> bool {
        let group = self.state.page.as_ref().and_then(PageId::group);
        group.is_none_or(|group| {
            self.keeper.journal().and_then(|journal| journal.group(GroupId(group))).is_ok()
        })
    }

    /// Whether the tablet's date is in doubt, and the facilitator has not said yet that it is wrong.
    fn asks_about_the_day(&mut self) -> bool {
        let doubt = self.keeper.date_doubt();
        doubt.is_some_and(|doubt| !self.keeper.has_denied(doubt.clock))
    }

    /// Whether a recovery number is still to be shown and written down.
    fn is_recovery_due(&mut self) -> Result<bool, PlayError> {
        Ok(self.keeper.journal()?.is_recovery_due()?)
    }

    /// Shows a recovery number, drawn anew unless one is waiting. It holds once the facilitator has written it down; until
    /// then it is shown after every way through the gate, and the number before it holds.
    pub fn show_recovery(&mut self) -> Result<(), PlayError> {
        if self.state.recovery.is_none() {
            let drawn = self.keeper.random.number()? % 10_u64.pow(RECOVERY_DIGITS as u32);
            let digits = format!("{drawn:0RECOVERY_DIGITS$}");
            self.keeper.journal()?.mark_recovery_due()?;
            self.state.recovery = RecoveryNumber::new(&digits);
        }
        self.state.turn_to(PageId::RecoveryNumber);
        Ok(())
    }
}
