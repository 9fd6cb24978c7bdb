//! Applies the commands that pages gave, once a frame, after the page was drawn.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            context::DeskContext,
            page_id::PageId,
            quit::QuitRequested,
            state::{DeskState, ExportDestination},
        },
        content::pages::LevelPage,
        planner::pages::PlannerPage,
    },
    platform::{
        input::Side,
        voice::{SpeechRequest, Voice},
    },
    play::{Drafts, Keeper, PlayError, Preferred, Speech, Table, UserContent},
};
use bevy::{prelude::*, window::RequestRedraw};

/// Applies the commands; a trouble opens its page, and nothing is lost.
pub fn apply_commands(
    mut state: ResMut<DeskState>,
    mut keeper: ResMut<Keeper>,
    mut table: ResMut<Table>,
    mut side: ResMut<Side>,
    (mut speech, mut preferred, mut own, mut drafts): (
        ResMut<Speech>,
        ResMut<Preferred>,
        ResMut<UserContent>,
        ResMut<Drafts>,
    ),
    (mut redraw, mut leave, mut aloud): (
        MessageWriter<RequestRedraw>,
        MessageWriter<QuitRequested>,
        MessageWriter<SpeechRequest>,
    ),
    (export_folder, mut voice): (Res<ExportDestination>, ResMut<Voice>),
) {
    if state.asked.is_empty() {
        return;
    }
    redraw.write(RequestRedraw);
    let mut asked = std::mem::take(&mut state.asked);
    if let Some(work) = &mut state.work {
        // Until it is over, nothing else is done.
        if asked.contains(&DeskCommand::CancelWork) {
            work.give_up();
        }
        asked.clear();
    }
    let mut context = DeskContext {
        state: &mut state,
        keeper: &mut keeper,
        table: &mut table,
        side: &mut side,
        speech: &mut speech,
        preferred: preferred.bypass_change_detection(),
        export_folder: &export_folder.0,
        voice: &mut voice,
        voice_request: None,
        leaves: false,
        own: &mut own,
        drafts: &mut drafts,
    };
    let before = context.preferred.clone();
    for command in asked {
        match context.apply(command) {
            // What is not possible now was possible when the page was drawn; the page is read again.
            Ok(()) | Err(PlayError::Refused(_)) => {}
            Err(problem) => {
                error!("{problem}");
                context.table.trouble = Some(problem);
                context.state.turn_to(PageId::Error);
            }
        }
        context.state.shown = None;
    }
    if let Some(request) = context.voice_request {
        aloud.write(request);
    }
    if context.leaves {
        leave.write(QuitRequested);
    }
    if *context.preferred != before {
        preferred.set_changed();
    }
}

impl DeskContext<'_> {
    fn apply(&mut self, command: DeskCommand) -> Result<(), PlayError> {
        match command {
            DeskCommand::GoTo(page) => self.go_to(page)?,
            DeskCommand::Back => self.state.close_over(),
            DeskCommand::BackToGarden => {
                // A facilitator who turns back at the gate has not shown that the screen may be seen again.
                if !matches!(self.state.page, Some(PageId::PinGate(_) | PageId::SetPin)) {
                    self.table.unblank();
                }
                *self.side = Side::Stage;
            }
            DeskCommand::Blank => {
                self.table.blank();
                *self.side = Side::Stage;
            }
            DeskCommand::DiscardDraft => self.give_up_draft(),
            // Work that goes on was told before; without any there is nothing to give up.
            DeskCommand::CancelWork => {}
            DeskCommand::Pin(command) => self.apply_pin(command)?,
            DeskCommand::Home(command) => self.apply_home(command)?,
            DeskCommand::Help(command) => self.apply_help(command)?,
            DeskCommand::Group(command) => self.apply_group(command)?,
            DeskCommand::Content(command) => self.apply_content(command)?,
            DeskCommand::Review(command) => self.apply_review(command)?,
            DeskCommand::Planner(command) => self.apply_planner(command)?,
            DeskCommand::RunSheet(command) => self.apply_run_sheet(command)?,
            DeskCommand::WrapUp(command) => self.apply_wrap_up(command)?,
            DeskCommand::Settings(command) => self.apply_settings(command)?,
            DeskCommand::Documents(command) => self.apply_documents(command)?,
            DeskCommand::Pack(command) => self.apply_pack(command)?,
        }
        Ok(())
    }

    /// What was written on the open page is given up: it shows what is saved.
    fn give_up_draft(&mut self) {
        self.remove_draft();
        self.state.forms.clear::<LevelPage>();
        self.state.forms.clear::<PlannerPage>();
    }
}
