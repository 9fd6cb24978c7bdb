//! Applies the commands about the PIN and the recovery number.

use crate::{
    desk::{
        app::{
            context::DeskContext,
            drafts,
            page_id::{PageId, PinPurpose},
        },
        pin::{
            commands::PinCommand,
            digits::{Pin, RecoveryNumber},
            pages::{ChangePinPage, ForgottenPinPage, PinGatePage},
        },
        work::task::Work,
    },
    journal::{GroupId, PinAnswer},
    play::{PlayError, long_work::Deletion},
};
use bevy::prelude::*;

impl DeskContext<'_> {
    /// Applies a command of the pages about the PIN.
    pub fn apply_pin(&mut self, command: PinCommand) -> Result<(), PlayError> {
        match command {
            PinCommand::Set(pin) => {
                // Owed before the PIN is there: whatever happens between, a number is shown after the gate.
                self.keeper.journal()?.mark_recovery_due()?;
                self.keeper.journal()?.set_pin(pin.digits())?;
                self.show_recovery()?;
            }
            PinCommand::Try(pin) => self.try_pin(pin.digits())?,
            PinCommand::Change { old, new } => self.change_pin(&old, &new)?,
            PinCommand::TryRecovery(number) => self.try_recovery(&number)?,
            PinCommand::RecoveryWritten => {
                if let Some(number) = self.state.recovery.take() {
                    self.keeper.journal()?.set_recovery(number.digits())?;
                }
                self.enter();
                if self.state.page == Some(PageId::Home) && !self.preferred.0.guide_seen {
                    self.state.turn_to(PageId::Guide);
                }
            }
        }
        Ok(())
    }

    fn try_pin(&mut self, pin: &str) -> Result<(), PlayError> {
        let now = self.keeper.clock.seconds();
        let answer = self.keeper.journal()?.check_pin(pin, now)?;
        if answer != crate::journal::PinAnswer::Right {
            let page = self.state.page.clone();
            self.state.turn_to(page.unwrap_or(PageId::PinGate(PinPurpose::OpenDesk)));
            self.state.forms.clear::<PinGatePage>();
            self.state.wrong_pin = true;
            return Ok(());
        }
        match (self.state.to_delete.take(), &self.state.page) {
            (_, Some(PageId::PinGate(PinPurpose::NewRecovery))) => self.show_recovery(),
            (Some(group), Some(PageId::PinGate(PinPurpose::DeleteGroup))) => {
                let bytes = self.keeper.journal()?.statistics()?.bytes;
                self.drafts.remove_all(&drafts::of_plans(group));
                self.state.work = Some(Work::new(Deletion::new(GroupId(group), bytes)));
                Ok(())
            }
            _ => {
                self.enter();
                Ok(())
            }
        }
    }

    fn change_pin(&mut self, old: &Pin, new: &Pin) -> Result<(), PlayError> {
        let now = self.keeper.clock.seconds();
        let journal = self.keeper.journal()?;
        if journal.check_pin(old.digits(), now)? == PinAnswer::Right {
            journal.set_pin(new.digits())?;
            self.show_settings();
            self.state.pin_changed = true;
        } else {
            self.state.turn_to(PageId::ChangePin);
            self.state.forms.clear::<ChangePinPage>();
            self.state.wrong_pin = true;
        }
        Ok(())
    }

    /// The right number opens the choice of a new PIN, and nothing else.
    fn try_recovery(&mut self, number: &RecoveryNumber) -> Result<(), PlayError> {
        let now = self.keeper.clock.seconds();
        if self.keeper.journal()?.check_recovery(number.digits(), now)? == PinAnswer::Right {
            self.state.turn_to(PageId::SetPin);
        } else {
            self.state.turn_to(PageId::ForgottenPin);
            self.state.forms.clear::<ForgottenPinPage>();
            self.state.wrong_pin = true;
        }
        Ok(())
    }
}
