//! The pages about paper and packs, as the desk lists them.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            page::{DeskPage, PageContext},
        },
        documents::{
            packs::{NewPack, ReadPackForm, ReadPackView, pack_number_ui, read_pack_ui},
            read,
            sheets::{SheetsForm, SheetsView, sheets_ui},
            view::{DocumentsView, documents_ui},
        },
        widgets::desk::Desk,
    },
    journal::GroupId,
    play::PlayError,
};
use bevy_egui::egui::Ui;

/// What can be printed for a group.
pub struct SheetsPage(pub i64);

impl DeskPage for SheetsPage {
    type View = SheetsView;
    type Form = SheetsForm;

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        read::sheets(GroupId(self.0), context.state, context.keeper, context.table, context.export_folder)
            .map(Some)
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        sheets_ui(ui, view, form, desk)
    }
}

/// A group's cards and meetings, and the files about it.
pub struct DocumentsPage(pub i64);

impl DeskPage for DocumentsPage {
    type View = DocumentsView;
    type Form = ();

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        read::documents(GroupId(self.0), context.state, context.keeper, context.export_folder).map(Some)
    }

    fn ui(ui: &mut Ui, view: &Self::View, _form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        documents_ui(ui, view, desk)
    }
}

/// The number of a pack, shown once.
pub struct PackNumberPage;

impl DeskPage for PackNumberPage {
    type View = (NewPack, String);
    type Form = ();

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        Ok(context.state.packed.clone().map(|packed| (packed, context.export_folder.place())))
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

    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError> {
        Ok(Some(read::read_pack(context.state, context.export_folder)))
    }

    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand> {
        read_pack_ui(ui, view, form, desk)
    }
}
