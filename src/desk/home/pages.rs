//! The home page and the pages that stand before it, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            page::{DeskPage, Reader},
            page_id::PageId,
        },
        home::{
            date_question::{DateForm, DateQuestion, date_question_ui},
            faults::{FaultsView, faults_ui},
            read,
            trouble::{TroubleView, trouble_ui},
            view::{HomeForm, HomeView, home_ui},
        },
        widgets::desk::Desk,
    },
    locale::Texts,
    play::Problem,
};
use bevy_egui::egui::Ui;

/// The desk's home.
pub struct HomePage;

impl DeskPage for HomePage {
    type View = HomeView;
    type Form = HomeForm;

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        read::home(at.keeper, at.table).map(Some)
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

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        read::date_question(at.keeper)
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

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        Ok(Some(FaultsView { faults: at.table.library.faults.clone() }))
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        faults_ui(ui, view, desk)
    }
}

/// The journal is in trouble.
pub struct TroublePage;

impl DeskPage for TroublePage {
    type View = TroubleView;
    type Form = ();

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        let texts = Texts::new(at.language);
        Ok(match (at.keeper.trouble(), &at.table.trouble) {
            (Some(journal), _) => Some(TroubleView::of(&Problem::Journal(journal.clone()), &texts)),
            (None, Some(problem)) => Some(TroubleView::of(problem, &texts)),
            (None, None) => None,
        })
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        trouble_ui(ui, view, desk)
    }
}
