//! What the desk remembers from frame to frame: the open page, what it shows, its forms, and what waits to be done.

use crate::{
    content::Library,
    desk::{
        app::{
            command::DeskCommand,
            page::{Forms, ShownPage},
            page_id::PageId,
            trail::Trail,
        },
        content::view::PickedFileResult,
        documents::{commands::DocumentsCommand, pack_reading::PackImportState, packs::NewPack},
        pin::digits::RecoveryNumber,
        widgets::export_result::ExportResult,
        work::task::Work,
    },
    journal::{Date, TextSize},
    locale::Language,
    platform::export_folder::ExportFolder,
};
use std::sync::Weak;

use bevy::prelude::*;

/// Where files for people go.
#[derive(Resource, Clone, Debug)]
pub struct ExportDestination(pub ExportFolder);

/// A page that another one was opened over.
pub struct CoveredPage {
    pub(super) page: PageId,
    pub(super) forms: Forms,
    pub(super) reading: PackImportState,
    pub(super) export: Option<ExportResult>,
    pub(super) brought: Option<PickedFileResult>,
    pub(super) pin_changed: bool,
    pub(super) trail: Trail,
}

/// The desk.
#[derive(Resource, Default)]
pub struct DeskState {
    /// The page that lies open; nothing while the children have the tablet.
    pub page: Option<PageId>,
    pub(in crate::desk) shown: Option<Box<dyn ShownPage>>,
    pub(in crate::desk) forms: Forms,
    pub(in crate::desk) asked: Vec<DeskCommand>,
    pub(in crate::desk) wrong_pin: bool,
    pub(in crate::desk) words: Option<crate::desk::group::group_name::GroupName>,
    pub(in crate::desk) to_delete: Option<i64>,
    /// The recovery number that is shown now; kept nowhere else.
    pub(in crate::desk) recovery: Option<RecoveryNumber>,
    /// Whether the PIN was just changed, until the settings are left.
    pub(in crate::desk) pin_changed: bool,
    /// The pages over which the open one was opened, the lowest first.
    pub(in crate::desk) covered: Vec<CoveredPage>,
    /// The pages that lead to the open one, with the number of each opening.
    pub(in crate::desk) trail: Trail,
    /// The pages over which the idle lock has closed the gate, with those that they covered; the last one comes back first.
    pub(in crate::desk) locked: Vec<Vec<CoveredPage>>,
    /// What became of the files that were asked for on this page.
    pub(in crate::desk) export: Option<ExportResult>,
    /// What became of the file that was brought last.
    pub(in crate::desk) brought: Option<PickedFileResult>,
    /// Papers that were asked for before all pictures had arrived.
    pub(in crate::desk) later: Vec<DocumentsCommand>,
    /// The pack that was just made, until its number was written down; kept nowhere else.
    pub(in crate::desk) packed: Option<NewPack>,
    /// The pack that is being read.
    pub(in crate::desk) reading: PackImportState,
    /// What lasts longer than a frame.
    pub(in crate::desk) work: Option<Work>,
    /// Whether what shows is practice, with made-up children.
    pub(super) practice: bool,
    /// The content that the page was read from.
    pub(super) library: Weak<Library>,
    /// The day of the tablet's clock on which it was read.
    pub(super) read_on: Option<Date>,
    pub(super) dressed: Option<(Language, TextSize, usize)>,
}

impl DeskState {
    /// Whether something goes on that lasts longer than a frame.
    pub const fn is_at_work(&self) -> bool {
        self.work.is_some()
    }

    /// Closes the desk. What waits for the facilitator's return stays: the pages that the idle lock has closed, numbers that
    /// the facilitator has not written down yet, documents that wait for their pictures.
    pub(super) fn close(&mut self) {
        let before = std::mem::take(self);
        *self = Self {
            dressed: before.dressed,
            trail: before.trail,
            locked: before.locked,
            recovery: before.recovery,
            words: before.words,
            packed: before.packed,
            later: before.later,
            ..Self::default()
        };
    }

    /// Opens another page, freshly read.
    pub fn turn_to(&mut self, page: PageId) {
        if self.page.as_ref() != Some(&page) {
            self.forms.turn(self.page.as_ref(), &page);
        }
        self.pin_changed &= page == PageId::Settings;
        self.trail.turn_to(&page);
        if page != PageId::ReadPack {
            self.reading = PackImportState::default();
        }
        self.page = Some(page);
        self.shown = None;
        self.wrong_pin = false;
        self.export = None;
        self.brought = None;
        self.covered.clear();
    }
}
