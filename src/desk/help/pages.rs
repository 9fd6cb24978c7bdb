//! The pages that help, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            page::{DeskPage, PageContext},
        },
        help::{
            about::about_ui,
            guide::{GuideForm, guide_ui},
            kiosk::{KioskForm, kiosk_ui},
            privacy::privacy_ui,
            safeguarding::{SafeguardingView, safeguarding_ui},
            safeguarding_practice::{SafeguardingPracticeForm, safeguarding_practice_ui},
        },
        widgets::desk::Desk,
    },
    play::PlayError,
};
use bevy_egui::egui::Ui;

/// Five cards for the beginning.
pub struct GuidePage;

impl DeskPage for GuidePage {
    type View = ();
    type Form = GuideForm;

    fn read(&self, _context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
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

    fn read(&self, _context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
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

    fn read(&self, _context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
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

    fn read(&self, _context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        Ok(Some(()))
    }

    fn ui(ui: &mut Ui, _view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        about_ui(ui, desk)
    }
}

/// What to do when a child has told something.
pub struct SafeguardingPage;

impl DeskPage for SafeguardingPage {
    type View = SafeguardingView;
    type Form = ();

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        Ok(Some(SafeguardingView {
            place: context.export_folder.place(),
            export: context.state.export.clone(),
        }))
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        safeguarding_ui(ui, view, desk)
    }
}

/// The practice of one such case.
pub struct SafeguardingPracticePage;

impl DeskPage for SafeguardingPracticePage {
    type View = ();
    type Form = SafeguardingPracticeForm;

    fn read(&self, _context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        Ok(Some(()))
    }

    fn ui(ui: &mut Ui, _view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        safeguarding_practice_ui(ui, form, desk)
    }
}
