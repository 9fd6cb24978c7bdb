//! Carries out what was asked about the tablet itself: its settings, the PIN and the way back when it is forgotten.

use crate::{
    journal::{PinAnswer, Preferences, RECOVERY_DIGITS},
    platform::voice::Aloud,
    play::Problem,
};

use super::{
    ChangePinForm, DeskAsk, GatePurpose, Handed, Pin, RecoverForm, RecoveryNumber, carry_out::Hands, drafts,
    room::Page,
};

impl Hands<'_> {
    /// Carries it out if it is about the tablet. Says whether it was.
    pub(super) fn sets(&mut self, ask: &DeskAsk) -> Result<bool, Problem> {
        match ask {
            DeskAsk::SetPin(pin) => {
                // Owed before the PIN is there: whatever happens between, a number is shown after the gate.
                self.keeper.journal()?.owe_recovery()?;
                self.keeper.journal()?.set_pin(pin.digits())?;
                self.show_recovery()?;
            }
            DeskAsk::OpenSettings => {
                // A voice that was installed meanwhile is found by coming here again.
                self.voice.look_again();
                self.show_settings();
            }
            DeskAsk::HearVoice => {
                let text = self.speech.0.get("desk-settings-voice-sample");
                self.says = Some(Aloud::Say { text, language: self.speech.0.language() });
            }
            DeskAsk::Prefer(preferences) => self.prefer(preferences)?,
            DeskAsk::OpenChangePin => self.room.turn_to(Page::ChangePin),
            DeskAsk::ChangePin { old, new } => self.change_pin(old, new)?,
            DeskAsk::OpenRecover => self.room.turn_to(Page::Recover),
            DeskAsk::TryRecovery(number) => self.try_recovery(number)?,
            DeskAsk::NewRecovery => self.room.turn_to(Page::Gate(GatePurpose::NewRecovery)),
            DeskAsk::RecoveryWritten => {
                if let Some(number) = self.room.recovery.take() {
                    self.keeper.journal()?.set_recovery(number.digits())?;
                }
                self.enter();
                if self.room.page == Some(Page::Home) && !self.preferred.0.guide_seen {
                    self.room.turn_to(Page::Guide);
                }
            }
            DeskAsk::DeleteSetAside(name) => self.keeper.delete_set_aside(name)?,
            DeskAsk::SaveSetAside(name) => self.save_set_aside(name),
            DeskAsk::CloseApp => self.leaves = true,
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The settings, with a number that was being typed.
    pub(super) fn show_settings(&mut self) {
        self.room.turn_to(Page::Settings);
        let typing = &mut self.room.forms.settings.helplines.typing;
        *typing = typing.take().or_else(|| drafts::helpline(self.drafts));
    }

    /// A copy of records that were set aside, for the person who will repair them.
    fn save_set_aside(&mut self, name: &str) {
        let Some(bytes) = self.keeper.read_set_aside(name) else { return };
        self.room.handed = Some(match self.paper_folder.hand_out(name, &bytes) {
            Ok(file) => Handed::Out { count: 1, file: file.display().to_string() },
            Err(hindrance) => Handed::Hindered(hindrance.key()),
        });
    }

    /// Kept first, then honoured.
    pub(super) fn prefer(&mut self, preferences: &Preferences) -> Result<(), Problem> {
        self.keeper.journal()?.prefer(preferences)?;
        self.preferred.0 = preferences.clone();
        Ok(())
    }

    fn change_pin(&mut self, old: &Pin, new: &Pin) -> Result<(), Problem> {
        let now = self.keeper.clock.seconds();
        let journal = self.keeper.journal()?;
        if journal.check_pin(old.digits(), now)? == PinAnswer::Right {
            journal.set_pin(new.digits())?;
            self.show_settings();
            self.room.pin_changed = true;
        } else {
            self.room.turn_to(Page::ChangePin);
            self.room.forms.change_pin = ChangePinForm::default();
            self.room.wrong_pin = true;
        }
        Ok(())
    }

    /// The right number opens the choice of a new PIN, and nothing else.
    fn try_recovery(&mut self, number: &RecoveryNumber) -> Result<(), Problem> {
        let now = self.keeper.clock.seconds();
        if self.keeper.journal()?.check_recovery(number.digits(), now)? == PinAnswer::Right {
            self.room.turn_to(Page::SetPin);
        } else {
            self.room.turn_to(Page::Recover);
            self.room.forms.recover = RecoverForm::default();
            self.room.wrong_pin = true;
        }
        Ok(())
    }

    /// Whether a recovery number is still to be shown and written down.
    pub(super) fn owes_recovery(&mut self) -> Result<bool, Problem> {
        Ok(self.keeper.journal()?.owes_recovery()?)
    }

    /// Shows a recovery number, drawn anew unless one is waiting. It holds once the facilitator has written it down; until
    /// then it is shown after every way through the gate, and the number before it holds.
    pub(super) fn show_recovery(&mut self) -> Result<(), Problem> {
        if self.room.recovery.is_none() {
            let drawn = self.keeper.random.number()? % 10_u64.pow(RECOVERY_DIGITS as u32);
            let digits = format!("{drawn:0RECOVERY_DIGITS$}");
            self.keeper.journal()?.owe_recovery()?;
            self.room.recovery = RecoveryNumber::new(&digits);
        }
        self.room.turn_to(Page::Recovery);
        Ok(())
    }
}
