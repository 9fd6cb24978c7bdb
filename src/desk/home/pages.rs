//! The home page and the pages that stand before it, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            page::{DeskPage, PageContext},
            page_id::PageId,
        },
        home::{
            date_question::{DateForm, DateQuestion, date_question_ui},
            error_page::{ErrorView, error_ui},
            faults::{FaultsView, faults_ui},
            read,
            view::{HomeForm, HomeView, home_ui},
        },
        widgets::desk::Desk,
    },
    locale::Texts,
    play::PlayError,
};
use bevy_egui::egui::Ui;

/// The desk's home.
pub struct HomePage;

impl DeskPage for HomePage {
    type View = HomeView;
    type Form = HomeForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        read::home(context.keeper, context.table).map(Some)
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        home_ui(ui, view, form, desk)
    }

    fn keeps_form(_from: Option<&PageId>, _to: &PageId) -> bool {
        true
    }
}

/// The tablet's date is in doubt: an adult is asked whether it is right.
pub struct DateQuestionPage;

impl DeskPage for DateQuestionPage {
    type View = DateQuestion;
    type Form = DateForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        read::date_question(context.keeper)
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        date_question_ui(ui, view, form, desk)
    }
}

/// Content files that were left out.
pub struct FaultsPage;

impl DeskPage for FaultsPage {
    type View = FaultsView;
    type Form = ();

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        Ok(Some(FaultsView { faults: context.table.library.faults.clone() }))
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        faults_ui(ui, view, desk)
    }
}

/// The journal is in trouble.
pub struct ErrorPage;

impl DeskPage for ErrorPage {
    type View = ErrorView;
    type Form = ();

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        let texts = Texts::new(context.language);
        Ok(match (context.keeper.trouble(), &context.table.trouble) {
            (Some(journal), _) => Some(ErrorView::of(&PlayError::Journal(journal.clone()), &texts)),
            (None, Some(problem)) => Some(ErrorView::of(problem, &texts)),
            (None, None) => None,
        })
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        error_ui(ui, view, desk)
    }
}
