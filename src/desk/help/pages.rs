//! The pages that help, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            page::{DeskPage, Reader},
        },
        help::{
            about::about_ui,
            child_told::{ChildToldView, child_told_ui},
            guide::{GuideForm, guide_ui},
            kiosk::{KioskForm, kiosk_ui},
            privacy::privacy_ui,
            told_practice::{ToldPracticeForm, told_practice_ui},
        },
        widgets::desk::Desk,
    },
    play::Problem,
};
use bevy_egui::egui::Ui;

/// Five cards for the beginning.
pub struct GuidePage;

impl DeskPage for GuidePage {
    type View = ();
    type Form = GuideForm;

    fn read(&self, _at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        Ok(Some(()))
    }

    fn ui(ui: &mut Ui, _view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        guide_ui(ui, form, desk)
    }
}

/// What is kept and what is not.
pub struct PrivacyPage;

impl DeskPage for PrivacyPage {
    type View = ();
    type Form = ();

    fn read(&self, _at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        Ok(Some(()))
    }

    fn ui(ui: &mut Ui, _view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        privacy_ui(ui, desk)
    }
}

/// How a tablet is locked to the app.
pub struct KioskPage;

impl DeskPage for KioskPage {
    type View = ();
    type Form = KioskForm;

    fn read(&self, _at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        Ok(Some(()))
    }

    fn ui(ui: &mut Ui, _view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        kiosk_ui(ui, form, desk)
    }
}

/// About this app.
pub struct AboutPage;

impl DeskPage for AboutPage {
    type View = ();
    type Form = ();

    fn read(&self, _at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        Ok(Some(()))
    }

    fn ui(ui: &mut Ui, _view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        about_ui(ui, desk)
    }
}

/// What to do when a child has told something.
pub struct ChildToldPage;

impl DeskPage for ChildToldPage {
    type View = ChildToldView;
    type Form = ();

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        Ok(Some(ChildToldView { place: at.paper_folder.place(), export: at.state.export.clone() }))
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        child_told_ui(ui, view, desk)
    }
}

/// The practice of one such case.
pub struct ToldPracticePage;

impl DeskPage for ToldPracticePage {
    type View = ();
    type Form = ToldPracticeForm;

    fn read(&self, _at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        Ok(Some(()))
    }

    fn ui(ui: &mut Ui, _view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        told_practice_ui(ui, form, desk)
    }
}
