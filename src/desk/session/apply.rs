//! Applies the commands of the run-sheet and the wrap-up.

use crate::{
    desk::{
        app::{context::DeskContext, drafts, page_id::PageId},
        session::commands::{RunSheetCommand, WrapUpCommand},
    },
    play::PlayError,
    session::{Command, SeatToken, Stage},
};
use bevy::prelude::*;

impl DeskContext<'_> {
    /// Applies a command of the run-sheet.
    pub fn apply_run_sheet(&mut self, command: RunSheetCommand) -> Result<(), PlayError> {
        match command {
            RunSheetCommand::BackToChildren => self.hand_to_children(),
            RunSheetCommand::SeatArrives => {
                self.hand_to_children()?;
                // The newcomer chooses first; then the curtain names the one whose turn it was.
                self.table.arrive();
                Ok(())
            }
            RunSheetCommand::SeatSaysGoodbye(token) => {
                self.hand_to_children()?;
                // The child is asked alone; then the curtain names the one whose turn it was.
                self.table.begin_leaving(SeatToken(token));
                Ok(())
            }
            RunSheetCommand::EndNow => {
                // Every child is still offered the private ending: the tablet goes to them.
                if self.steer(&Command::EndEarly)? { Ok(()) } else { self.hand_to_children() }
            }
            RunSheetCommand::Pause => self.steer_on(&Command::Pause),
            RunSheetCommand::GoOn => self.steer_on(&Command::GoOn),
            RunSheetCommand::SkipStep => self.steer_on(&Command::SkipStep),
            RunSheetCommand::TakeBackSkip => self.steer_on(&Command::TakeBackSkip),
            RunSheetCommand::PlayAgain(place) => self.steer_on(&Command::PlayAgain { place }),
            RunSheetCommand::Stretch(minutes) => self.steer_on(&Command::Stretch(minutes)),
            RunSheetCommand::MoveStep { from, to } => self.steer_on(&Command::Reorder { from, to }),
            RunSheetCommand::SwapStep { place, level } => self.steer_on(&Command::Swap { place, level }),
            RunSheetCommand::SeatLeaves(token) => self.steer_on(&Command::Leave(SeatToken(token))),
            RunSheetCommand::SeatIsAdult { token, adult } => {
                self.steer_on(&Command::MarkAdult { token: SeatToken(token), adult })
            }
        }
    }

    /// Gives the session a command, which may bring it to its end: then the wrap-up opens.
    fn steer_on(&mut self, command: &Command) -> Result<(), PlayError> {
        self.steer(command).map(|_| ())
    }

    /// The same; says whether the session has come to its end.
    fn steer(&mut self, command: &Command) -> Result<bool, PlayError> {
        self.keeper.execute(self.table, command)?;
        let finished = self.table.session().is_some_and(|session| session.stage() == Stage::Finished);
        if finished {
            self.state.turn_to(PageId::WrapUp);
        }
        Ok(finished)
    }

    /// Applies a command of the wrap-up.
    pub fn apply_wrap_up(&mut self, command: WrapUpCommand) -> Result<(), PlayError> {
        match command {
            WrapUpCommand::Finish { seen, minutes } => {
                let session = self.keeper.running().map(|running| running.id.0);
                self.keeper.close(self.table, seen, minutes)?;
                self.drafts.remove(&drafts::of_wrap_up(session.unwrap_or_default()));
                self.state.turn_to(PageId::Home);
            }
        }
        Ok(())
    }
}
