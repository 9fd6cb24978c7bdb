//! The pages about the PIN, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            page::{DeskPage, Reader},
            page_id::GatePurpose,
        },
        pin::{
            change_pin::{ChangePinForm, change_pin_ui},
            digits::RecoveryNumber,
            gate::{GateForm, GateView, gate_ui},
            read::gate,
            recovery::{RecoverForm, recover_ui, recovery_ui},
            set_pin::{SetPinForm, set_pin_ui},
        },
        widgets::desk::Desk,
    },
    play::Problem,
};
use bevy_egui::egui::Ui;

/// First use: choose a PIN.
pub struct SetPinPage;

impl DeskPage for SetPinPage {
    type View = ();
    type Form = SetPinForm;

    fn read(&self, _at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        Ok(Some(()))
    }

    fn ui(ui: &mut Ui, _view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        set_pin_ui(ui, form, desk)
    }
}

/// The gate.
pub struct GatePage(pub GatePurpose);

impl DeskPage for GatePage {
    type View = GateView;
    type Form = GateForm;

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        gate(self.0, at.state, at.keeper).map(Some)
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        gate_ui(ui, view, form, desk)
    }

    fn counts_down(view: &Self::View) -> bool {
        view.wait_seconds > 0
    }
}

/// The recovery number, shown once.
pub struct RecoveryPage;

impl DeskPage for RecoveryPage {
    type View = RecoveryNumber;
    type Form = ();

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        Ok(at.state.recovery.clone())
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        recovery_ui(ui, view, desk)
    }
}

/// The PIN is forgotten: the recovery number is asked for.
pub struct RecoverPage;

impl DeskPage for RecoverPage {
    type View = GateView;
    type Form = RecoverForm;

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        gate(GatePurpose::OpenDesk, at.state, at.keeper).map(Some)
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        recover_ui(ui, view, form, desk)
    }

    fn counts_down(view: &Self::View) -> bool {
        view.wait_seconds > 0
    }
}

/// The PIN is changed.
pub struct ChangePinPage;

impl DeskPage for ChangePinPage {
    type View = GateView;
    type Form = ChangePinForm;

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        gate(GatePurpose::OpenDesk, at.state, at.keeper).map(Some)
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        change_pin_ui(ui, view, form, desk)
    }

    fn counts_down(view: &Self::View) -> bool {
        view.wait_seconds > 0
    }
}
