//! Draws the open page each frame and notes the commands that it gives.

use crate::{
    desk::{
        app::{
            command::DeskCommand,
            page::{PageContext, ShownPage},
            page_id::PageId,
            registry,
            state::{DeskState, ExportDestination},
        },
        widgets::{
            contrast,
            desk::{Desk, Pictures},
            theme,
        },
        work::{progress::progress_over, task::Work},
    },
    journal::{GroupId, TextSize},
    locale::Language,
    platform::{
        egui_glue::{DESK_POINTS, PictureBook},
        shipped,
        voice::Voice,
    },
    play::{Drafts, Keeper, PlayError, Preferred, Speech, Table, UserContent},
};
use std::{cell::Cell, sync::Arc};

use bevy::prelude::*;
use bevy_egui::{EguiContexts, egui};

impl Pictures for PictureBook {
    fn picture(&self, name: &str) -> Option<egui::TextureId> {
        Self::picture(self, name)
    }
}

/// Whether the desk's fonts and sizes are those that it should have.
#[derive(PartialEq, Eq)]
enum Dressed {
    Yes,
    /// Never before: nothing can be drawn in this pass.
    FromTheNextPassOn,
}

/// Sets fonts and sizes for this language where they are others.
fn dress(context: &egui::Context, state: &mut DeskState, language: Language, size: TextSize) -> Dressed {
    let dress = (language, size, shipped::fonts_arrived());
    if state.dressed == Some(dress) {
        return Dressed::Yes;
    }
    context.set_fonts(theme::fonts(font_files(), language));
    theme::apply(context, size);
    // Fonts are there from the next pass on.
    context.request_repaint();
    // A page that shows already is drawn in the old ones, so that a touch that comes meanwhile is not lost.
    if state.dressed.replace(dress).is_none() { Dressed::FromTheNextPassOn } else { Dressed::Yes }
}

/// Where what the page shows may have changed since it was read, it is read again.
fn forget_what_is_out_of_date(
    context: &egui::Context,
    state: &mut DeskState,
    page: &PageId,
    (table, keeper, voice): (&Table, &Keeper, &Voice),
) {
    if page.follows_user_content() && !std::ptr::eq(state.library.as_ptr(), Arc::as_ptr(&table.library)) {
        state.shown = None;
    }
    if page.follows_the_day() && state.read_on != Some(keeper.clock.today()) {
        state.shown = None;
    }
    if *page == PageId::Settings && voice.is_looking() {
        // The page tells of voices as soon as they are found.
        state.shown = None;
        context.request_repaint_after(LOOK_AGAIN);
    }
}

/// Shows what was read of the page from now on, or the trouble that kept it from being read.
fn keep_what_was_read(
    state: &mut DeskState,
    read: Result<Box<dyn ShownPage>, PlayError>,
    page: &PageId,
    (keeper, table, speech): (&mut Keeper, &Table, &Speech),
) {
    match read {
        Ok(shown) => {
            state.shown = Some(shown);
            state.library = Arc::downgrade(&table.library);
            state.read_on = Some(keeper.clock.today());
            state.practice = is_practice(page, keeper, table);
        }
        Err(problem) => {
            error!("{problem}");
            state.shown = Some(registry::trouble(&problem, &speech.0));
            state.page = Some(PageId::Error);
        }
    }
}

/// Draws the open page. egui may run this twice a frame, so what was asked is only noted here.
#[allow(clippy::too_many_arguments, reason = "a page is drawn from all of these")]
pub(super) fn draw(
    mut contexts: EguiContexts,
    mut state: ResMut<DeskState>,
    mut keeper: ResMut<Keeper>,
    table: Res<Table>,
    speech: Res<Speech>,
    preferred: Res<Preferred>,
    (book, export_folder): (Res<PictureBook>, Res<ExportDestination>),
    (own, drafts): (Res<UserContent>, Res<Drafts>),
    mut voice: ResMut<Voice>,
) -> Result {
    let context = contexts.ctx_mut()?;
    let language = speech.0.language();
    let preferences = &preferred.0;
    if dress(context, &mut state, language, preferences.text_size) == Dressed::FromTheNextPassOn {
        return Ok(());
    }
    let Some(page) = state.page.clone() else { return Ok(()) };
    if context.viewport_rect().width() < NARROWEST {
        // egui takes a new zoom factor a frame before the new size of the window: no page fits what is left.
        let painter = context.layer_painter(egui::LayerId::background());
        painter.rect_filled(context.viewport_rect(), 0.0, theme::PAPER);
        context.request_repaint();
        return Ok(());
    }
    forget_what_is_out_of_date(context, &mut state, &page, (&table, &keeper, &voice));
    if state.shown.is_none() || page == PageId::RunSheet {
        // The system is asked for its voices only where the page tells of them.
        let voices = if page == PageId::Settings { voice.languages() } else { Vec::new() };
        let mut reader = PageContext {
            state: &state,
            keeper: &mut keeper,
            table: &table,
            language,
            export_folder: &export_folder.0,
            own: &own,
            drafts: &drafts,
            voices,
        };
        let read = registry::read_page(&page, &mut reader);
        keep_what_was_read(&mut state, read, &page, (&mut keeper, &table, &speech));
    }
    let told = Cell::new(false);
    let safeguarding_button = page.has_safeguarding_button().then_some(&told);
    let desk = Desk { texts: &speech.0, language, pictures: &*book, preferences, safeguarding_button };
    let state = &mut *state;
    let Some(shown) = &state.shown else { return Ok(()) };
    let mut whole = context.viewport_rect();
    if state.practice {
        whole.min.y += RIBBON;
    }
    let mut ui = egui::Ui::new(
        context.clone(),
        // Each opening has its own place in scrolling: a page begins at its top, and the way back comes to where it was left.
        egui::Id::new(("desk", page.word(), state.trail.number(), shown.times_met())),
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(whole),
    );
    // The ribbon lies above the page's own place.
    let painter = context.layer_painter(egui::LayerId::background());
    painter.rect_filled(context.viewport_rect(), 0.0, theme::PAPER);
    if state.practice {
        practice_ribbon(&painter, context.viewport_rect(), &desk);
    }
    let at_work = state.work.as_ref().and_then(Work::view);
    let mut asked = shown.draw(&mut ui, &mut state.forms, &desk);
    asked.extend(told.get().then_some(DeskCommand::GoTo(PageId::Safeguarding)));
    if let Some(view) = at_work {
        asked.extend(progress_over(&ui, context.viewport_rect(), &view, &desk));
    }
    if preferences.high_contrast {
        contrast::strengthen(context);
    }
    // A second pass has no events of its own: what the first one was asked stays.
    state.asked.extend(asked);
    Ok(())
}

/// How soon a page looks again for what is found out beside it.
const LOOK_AGAIN: std::time::Duration = std::time::Duration::from_millis(200);

/// No page is drawn on less than this, in points: whatever the screen, the desk is fitted to at least `DESK_POINTS`.
const NARROWEST: f32 = DESK_POINTS.x - 2.0;

/// Height of the ribbon of practice, in points.
const RIBBON: f32 = 34.0;

/// Whether the page shows the practice group, or a session of it.
fn is_practice(page: &PageId, keeper: &mut Keeper, table: &Table) -> bool {
    match page.group() {
        Some(group) => {
            let found = keeper.journal().and_then(|journal| journal.group(GroupId(group)));
            found.is_ok_and(|group| group.training)
        }
        None => table.practice && matches!(page, PageId::RunSheet | PageId::WrapUp),
    }
}

/// A ribbon over the whole page: these children are made up.
fn practice_ribbon(painter: &egui::Painter, whole: egui::Rect, desk: &Desk) {
    let ribbon = whole.with_max_y(whole.top() + RIBBON);
    painter.rect_filled(ribbon, 0.0, theme::SUN);
    let font = theme::strong(painter.ctx(), theme::SMALL + 1.0);
    let words = desk.text("desk-practice-ribbon");
    painter.text(ribbon.center(), egui::Align2::CENTER_CENTER, words, font, theme::INK);
}

fn font_files() -> theme::FontFiles {
    let file = |name: &str| shipped::font(name).unwrap_or_default();
    theme::FontFiles {
        latin: file("Nunito-SemiBold"),
        latin_strong: file("Nunito-ExtraBold"),
        han: file("GardenUI-Regular"),
        han_strong: file("GardenUI-Bold"),
    }
}
