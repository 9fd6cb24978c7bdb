//! The pages about the PIN, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            page::{DeskPage, PageContext},
            page_id::PinPurpose,
        },
        pin::{
            change_pin::{ChangePinForm, change_pin_ui},
            digits::RecoveryNumber,
            pin_gate::{PinGateForm, PinGateView, pin_gate_ui},
            read::gate,
            recovery::{ForgottenPinForm, forgotten_pin_ui, recovery_number_ui},
            set_pin::{SetPinForm, set_pin_ui},
        },
        widgets::desk::Desk,
    },
    play::PlayError,
};
use bevy_egui::egui::Ui;

/// First use: choose a PIN.
pub struct SetPinPage;

impl DeskPage for SetPinPage {
    type View = ();
    type Form = SetPinForm;

    fn read(&self, _context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        Ok(Some(()))
    }

    fn ui(ui: &mut Ui, _view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        set_pin_ui(ui, form, desk)
    }
}

/// The gate.
pub struct PinGatePage(pub PinPurpose);

impl DeskPage for PinGatePage {
    type View = PinGateView;
    type Form = PinGateForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        gate(self.0, context.state, context.keeper).map(Some)
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        pin_gate_ui(ui, view, form, desk)
    }

    fn counts_down(view: &Self::View) -> bool {
        view.wait_seconds > 0
    }
}

/// The recovery number, shown once.
pub struct RecoveryNumberPage;

impl DeskPage for RecoveryNumberPage {
    type View = RecoveryNumber;
    type Form = ();

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        Ok(context.state.recovery.clone())
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        recovery_number_ui(ui, view, desk)
    }
}

/// The PIN is forgotten: the recovery number is asked for.
pub struct ForgottenPinPage;

impl DeskPage for ForgottenPinPage {
    type View = PinGateView;
    type Form = ForgottenPinForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        gate(PinPurpose::OpenDesk, context.state, context.keeper).map(Some)
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        forgotten_pin_ui(ui, view, form, desk)
    }

    fn counts_down(view: &Self::View) -> bool {
        view.wait_seconds > 0
    }
}

/// The PIN is changed.
pub struct ChangePinPage;

impl DeskPage for ChangePinPage {
    type View = PinGateView;
    type Form = ChangePinForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        gate(PinPurpose::OpenDesk, context.state, context.keeper).map(Some)
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        change_pin_ui(ui, view, form, desk)
    }

    fn counts_down(view: &Self::View) -> bool {
        view.wait_seconds > 0
    }
}
