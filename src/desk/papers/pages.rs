//! The pages about paper and packs, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            page::{DeskPage, Reader},
        },
        papers::{
            packs::{Packed, ReadPackForm, ReadPackView, pack_number_ui, read_pack_ui},
            read,
            sheets::{SheetsForm, SheetsView, sheets_ui},
            view::{PapersView, papers_ui},
        },
        widgets::desk::Desk,
    },
    journal::GroupId,
    play::Problem,
};
use bevy_egui::egui::Ui;

/// What can be printed for a group.
pub struct SheetsPage(pub i64);

impl DeskPage for SheetsPage {
    type View = SheetsView;
    type Form = SheetsForm;

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        read::sheets(GroupId(self.0), at.state, at.keeper, at.table, at.paper_folder).map(Some)
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        sheets_ui(ui, view, form, desk)
    }
}

/// A group's cards and meetings, and the files about it.
pub struct PapersPage(pub i64);

impl DeskPage for PapersPage {
    type View = PapersView;
    type Form = ();

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        read::papers(GroupId(self.0), at.state, at.keeper, at.paper_folder).map(Some)
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        papers_ui(ui, view, desk)
    }
}

/// The number of a pack, shown once.
pub struct PackNumberPage;

impl DeskPage for PackNumberPage {
    type View = (Packed, String);
    type Form = ();

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        Ok(at.state.packed.clone().map(|packed| (packed, at.paper_folder.place())))
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        let (packed, place) = view;
        pack_number_ui(ui, packed, place, desk)
    }
}

/// A pack is read.
pub struct ReadPackPage;

impl DeskPage for ReadPackPage {
    type View = ReadPackView;
    type Form = ReadPackForm;

    fn read(&self, at: &mut Reader) -> Result<Option<Self::View>, Problem> {
        Ok(Some(read::read_pack(at.state, at.paper_folder)))
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        read_pack_ui(ui, view, form, desk)
    }
}
