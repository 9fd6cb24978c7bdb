//! Runs the long work of the desk a few steps a frame, and shows its outcome on the page it belongs to.

use bevy::{prelude::*, time::Real, window::RequestRedraw};

use crate::{
    desk::{
        app::{
            page_id::PageId,
            state::{DeskState, ExportDestination},
        },
        documents::packs::NewPack,
        widgets::export_result::ExportResult,
        work::task::Pace,
    },
    journal::pack::PackError,
    play::{
        Keeper, Speech, Table,
        long_work::{WorkContext, WorkOutcome},
    },
};

/// Goes on with the work on the desk, after what was asked was carried out.
#[allow(clippy::too_many_arguments, reason = "what long work is done with")]
pub fn work_on(
    time: Res<Time<Real>>,
    pace: Res<Pace>,
    mut state: ResMut<DeskState>,
    mut keeper: ResMut<Keeper>,
    mut table: ResMut<Table>,
    (speech, export_folder): (Res<Speech>, Res<ExportDestination>),
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(mut work) = state.work.take() else { return };
    redraw.write(RequestRedraw);
    let mut at = WorkContext {
        keeper: &mut keeper,
        table: &mut table,
        texts: &speech.0,
        export_folder: &export_folder.0,
    };
    match work.go_on(*pace, time.elapsed(), &mut at) {
        Ok(None) => state.work = Some(work),
        Ok(Some(outcome)) => state.show_outcome(outcome),
        Err(problem) => {
            error!("{problem}");
            table.trouble = Some(problem);
            state.turn_to(PageId::Error);
        }
    }
}

impl DeskState {
    /// Shows what came of the work on the page it belongs to.
    fn show_outcome(&mut self, outcome: WorkOutcome) {
        self.shown = None;
        match outcome {
            WorkOutcome::Files { written, asked, last } => {
                self.export = Some(match last {
                    Some(file) if written == asked => ExportResult::Out { count: written, file },
                    _ => ExportResult::GivenUp { written, asked },
                });
            }
            WorkOutcome::ToBeShared { files } => self.export = Some(ExportResult::ToBeShared { files }),
            WorkOutcome::ExportFailed(key) => self.export = Some(ExportResult::ExportFailed(key)),
            WorkOutcome::NothingToPack => self.export = Some(ExportResult::ExportFailed("desk-pack-nothing")),
            WorkOutcome::Packed { file, number } => {
                let group = match self.page {
                    Some(PageId::Documents(group)) => Some(group),
                    _ => None,
                };
                self.packed = Some(NewPack { file, number, group });
                self.turn_to(PageId::PackNumber);
            }
            WorkOutcome::ImportedGroups(taken) => self.reading.keep_outcome(taken),
            WorkOutcome::ImportFailed(trouble) => {
                // After a mistyped digit the facilitator looks at the digits again.
                if trouble != PackError::WrongNumber {
                    self.reading.chosen = None;
                }
                self.reading.trouble = Some(trouble.key());
            }
            WorkOutcome::Deleted => self.turn_to(PageId::Home),
            WorkOutcome::GivenUp => match self.page {
                Some(PageId::PinGate(_)) => self.turn_to(PageId::Home),
                Some(PageId::ReadPack) => self.reading.trouble = Some("desk-pack-given-up"),
                _ => self.export = Some(ExportResult::GivenUp { written: 0, asked: 1 }),
            },
        }
    }
}
