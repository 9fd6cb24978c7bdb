//! The desk in the engine: which page lies open, drawing it, and handing on what was asked.

use std::{
    cell::Cell,
    sync::{Arc, Weak},
};

use bevy::{prelude::*, time::TimeSystems};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};

use crate::{
    content::Library,
    journal::{
        Date, GroupId, TextSize,
        pack::{PackNumber, TakenIn},
    },
    locale::Language,
    platform::{
        egui_glue::{DESK_POINTS, PictureBook},
        paper_folder::PaperFolder,
        shipped,
        voice::Voice,
        writing,
    },
    play::{Drafts, Keeper, OwnContent, Preferred, Side, Speech, Table, long_work::PackSource},
    session::Stage,
};

pub use super::which_page::Page;

use super::{
    BroughtFile, ChangePinForm, DateForm, Desk, DeskAsk, GateForm, GatePurpose, GroupForm, GuideForm, Handed,
    HomeForm, KioskForm, NewGroupForm, Pace, Packed, Pictures, PlannerForm, ReadPackForm, RecoverForm,
    RecoveryNumber, ReviewAsk, RunSheetForm, SetPinForm, SettingsForm, SheetsForm, ToldPracticeForm,
    WrapUpForm, brought, carry_out, contrast, drafts, idle_lock, look, page_rest,
    page_stack::CoveredPage,
    pages, progress_over,
    trail::Trail,
    waiting_papers, way_out,
    working::{Work, work_on},
};

/// Where files for people go.
#[derive(Resource, Clone, Debug)]
pub struct PaperOut(pub PaperFolder);

/// What is typed and chosen on the pages until it is asked.
#[derive(Default)]
pub(super) struct Forms {
    pub set_pin: SetPinForm,
    pub gate: GateForm,
    pub date_question: DateForm,
    pub home: HomeForm,
    pub guide: GuideForm,
    pub settings: SettingsForm,
    pub kiosk: KioskForm,
    pub change_pin: ChangePinForm,
    pub recover: RecoverForm,
    pub new_group: NewGroupForm,
    pub group: GroupForm,
    pub sheets: SheetsForm,
    pub read_pack: ReadPackForm,
    pub content: super::ContentForm,
    pub level: super::LevelEditorForm,
    pub planner: PlannerForm,
    pub run_sheet: RunSheetForm,
    pub wrap_up: WrapUpForm,
    pub told_practice: ToldPracticeForm,
}

/// A pack on its way into the journal.
#[derive(Default)]
pub(super) struct Reading {
    /// Its name and its bytes, until the page is left.
    pub chosen: Option<(String, Vec<u8>)>,
    /// The number that was typed for it; kept nowhere else.
    pub number: Option<PackNumber>,
    /// What went wrong: the key of what happened and what to do.
    pub trouble: Option<&'static str>,
    /// What came of it.
    pub taken: Option<Vec<TakenIn>>,
}

impl Reading {
    /// Keeps what came of the pack; what came of a group that was asked about before takes its place.
    pub fn keep_outcome(&mut self, outcome: Vec<TakenIn>) {
        let Some(taken) = &mut self.taken else {
            self.taken = Some(outcome);
            return;
        };
        for new in outcome {
            if let Some(row) = taken.iter_mut().find(|row| row.identity == new.identity) {
                *row = new;
            }
        }
    }

    /// Asks for the number of this file, or says what is wrong with it.
    pub fn choose(&mut self, name: &str, source: PackSource) {
        self.number = None;
        match source.read() {
            Ok(Ok(bytes)) => self.chosen = Some((name.to_owned(), bytes)),
            Ok(Err(trouble)) => self.trouble = Some(trouble.key()),
            Err(hindrance) => {
                warn!("{hindrance}");
                self.trouble = Some("desk-pack-gone");
            }
        }
    }
}

/// The desk.
#[derive(Resource, Default)]
pub struct DeskRoom {
    /// The page that lies open; nothing while the children have the tablet.
    pub page: Option<Page>,
    pub(super) shown: Option<pages::Shown>,
    pub(super) forms: Forms,
    pub(super) asked: Vec<DeskAsk>,
    pub(super) review_asked: Vec<ReviewAsk>,
    pub(super) wrong_pin: bool,
    pub(super) words: Option<super::group_words::Drawn>,
    pub(super) to_delete: Option<i64>,
    /// The recovery number that is shown now; kept nowhere else.
    pub(super) recovery: Option<RecoveryNumber>,
    /// Whether the PIN was just changed, until the settings are left.
    pub(super) pin_changed: bool,
    /// The pages over which the open one was opened, the lowest first.
    pub(super) covered: Vec<CoveredPage>,
    /// The pages that lead to the open one, with the number of each opening.
    pub(super) trail: Trail,
    /// The pages over which the idle lock has closed the gate, with those that they covered; the last one comes back first.
    pub(super) locked: Vec<Vec<CoveredPage>>,
    /// What became of the files that were asked for on this page.
    pub(super) handed: Option<Handed>,
    /// What became of the file that was brought last.
    pub(super) brought: Option<BroughtFile>,
    /// Papers that were asked for before all pictures had arrived.
    pub(super) later: Vec<DeskAsk>,
    /// The pack that was just made, until its number was written down; kept nowhere else.
    pub(super) packed: Option<Packed>,
    /// The pack that is being read.
    pub(super) reading: Reading,
    /// What lasts longer than a frame.
    pub(super) work: Option<Work>,
    /// Whether what shows is practice, with made-up children.
    practice: bool,
    /// The content that the page was read from.
    library: Weak<Library>,
    /// The day of the tablet's clock on which it was read.
    read_on: Option<Date>,
    dressed: Option<(Language, TextSize, usize)>,
}

impl Pictures for PictureBook {
    fn picture(&self, name: &str) -> Option<egui::TextureId> {
        Self::picture(self, name)
    }
}

/// Adds the desk.
pub fn plugin(app: &mut App) {
    app.init_resource::<DeskRoom>()
        .init_resource::<Pace>()
        .add_message::<way_out::Leave>()
        .add_systems(First, way_out::fill_the_screen.run_if(resource_changed::<Preferred>))
        .add_systems(First, idle_lock::lock.after(TimeSystems).after(writing::Systems))
        .add_systems(Update, (open_and_close, brought::take, brought::take_pack).after(crate::play::Systems))
        .add_systems(Update, page_rest::rest_after_a_turn.after(open_and_close))
        .add_systems(EguiPrimaryContextPass, draw)
        .add_systems(
            PostUpdate,
            (
                drafts::keep,
                waiting_papers::ask_again,
                carry_out::carry_out,
                work_on,
                keep_time,
                way_out::leave,
            )
                .chain(),
        );
}

/// The desk opens at the gate whenever the tablet comes over, and closes behind the facilitator.
fn open_and_close(
    side: Res<Side>,
    mut keeper: ResMut<Keeper>,
    table: Res<Table>,
    mut room: ResMut<DeskRoom>,
) {
    match (*side, &room.page) {
        (Side::Stage, Some(_)) => {
            if let Some(mut work) = room.work.take() {
                work.leave(&mut keeper);
            }
            room.close();
        }
        (Side::Desk, None) => {
            let has_pin = keeper.journal().and_then(|journal| journal.has_pin());
            let page = match has_pin {
                _ if table.trouble.is_some() => Page::Trouble,
                Err(_) => Page::Trouble,
                Ok(true) => Page::Gate(GatePurpose::OpenDesk),
                Ok(false) => Page::SetPin,
            };
            room.turn_to(page);
        }
        // The session was left open for days, and has closed by itself.
        (Side::Desk, Some(page)) if page.needs_a_session() && table.session().is_none() => {
            room.turn_to(Page::Home);
        }
        // The children came to its end while the run-sheet lay behind the gate.
        (Side::Desk, Some(Page::RunSheet))
            if table.session().is_some_and(|session| session.stage() == Stage::Finished) =>
        {
            room.turn_to(Page::WrapUp);
        }
        _ => {}
    }
}

impl DeskRoom {
    /// Whether something goes on that lasts longer than a frame.
    pub const fn is_at_work(&self) -> bool {
        self.work.is_some()
    }

    /// Closes the desk. What waits for the facilitator's return stays: the pages that the idle lock has closed, numbers that
    /// nobody has written down yet, papers that wait for their pictures.
    fn close(&mut self) {
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
    pub(super) fn turn_to(&mut self, page: Page) {
        if self.page.as_ref() != Some(&page) {
            // Who looks into a plan, or into a level's words, comes back to what was chosen.
            let group = match (&self.page, &page) {
                (Some(Page::Group(one)), Page::Planner(other, _))
                | (Some(Page::Planner(one, _)), Page::Group(other))
                    if one == other =>
                {
                    std::mem::take(&mut self.forms.group)
                }
                _ => GroupForm::default(),
            };
            let (home, content) =
                (std::mem::take(&mut self.forms.home), std::mem::take(&mut self.forms.content));
            let settings = std::mem::take(&mut self.forms.settings);
            self.forms = Forms { home, settings, group, content, ..Forms::default() };
        }
        self.pin_changed &= page == Page::Settings;
        self.trail.turn_to(&page);
        if page != Page::ReadPack {
            self.reading = Reading::default();
        }
        self.page = Some(page);
        self.shown = None;
        self.wrong_pin = false;
        self.handed = None;
        self.brought = None;
        self.covered.clear();
    }
}

/// Draws the open page. egui may run this twice a frame, so what was asked is only noted here.
#[allow(clippy::too_many_arguments, reason = "a page is drawn from all of these")]
fn draw(
    mut contexts: EguiContexts,
    mut room: ResMut<DeskRoom>,
    mut keeper: ResMut<Keeper>,
    table: Res<Table>,
    speech: Res<Speech>,
    preferred: Res<Preferred>,
    (book, paper_folder): (Res<PictureBook>, Res<PaperOut>),
    (own, drafts): (Res<OwnContent>, Res<Drafts>),
    mut voice: ResMut<Voice>,
) -> Result {
    let context = contexts.ctx_mut()?;
    let language = speech.0.language();
    let preferences = &preferred.0;
    let dress = (language, preferences.text_size, shipped::fonts_arrived());
    if room.dressed != Some(dress) {
        context.set_fonts(look::fonts(font_files(), language));
        look::apply(context, preferences.text_size);
        // Fonts are there from the next pass on.
        context.request_repaint();
        // A page that shows already is drawn in the old ones, so that a touch that comes meanwhile is not lost.
        if room.dressed.replace(dress).is_none() {
            return Ok(());
        }
    }
    let Some(page) = room.page.clone() else { return Ok(()) };
    if context.viewport_rect().width() < NARROWEST {
        // egui takes a new zoom factor a frame before the new size of the window: no page fits what is left.
        let painter = context.layer_painter(egui::LayerId::background());
        painter.rect_filled(context.viewport_rect(), 0.0, look::PAPER);
        context.request_repaint();
        return Ok(());
    }
    if page.follows_own_content() && !std::ptr::eq(room.library.as_ptr(), Arc::as_ptr(&table.library)) {
        room.shown = None;
    }
    if page.follows_the_day() && room.read_on != Some(keeper.clock.today()) {
        room.shown = None;
    }
    if page == Page::Settings && voice.is_looking() {
        // The page tells of voices as soon as they are found.
        room.shown = None;
        context.request_repaint_after(LOOK_AGAIN);
    }
    if room.shown.is_none() || page == Page::RunSheet {
        // Nobody is asked for its voices before somebody wants to know.
        let voices = if page == Page::Settings { voice.languages() } else { Vec::new() };
        let besides =
            pages::Besides { language, paper_folder: &paper_folder.0, own: &own, drafts: &drafts, voices };
        match pages::read(&page, &room, &mut keeper, &table, besides) {
            Ok(shown) => {
                room.shown = Some(shown);
                room.library = Arc::downgrade(&table.library);
                room.read_on = Some(keeper.clock.today());
                room.practice = is_practice(&page, &mut keeper, &table);
            }
            Err(problem) => {
                error!("{problem}");
                room.shown = Some(pages::trouble(&problem, &speech.0));
                room.page = Some(Page::Trouble);
            }
        }
    }
    let told = Cell::new(false);
    let child_told = page.offers_child_told().then_some(&told);
    let desk = Desk { texts: &speech.0, language, pictures: &*book, preferences, child_told };
    let room = &mut *room;
    let Some(shown) = &room.shown else { return Ok(()) };
    let mut whole = context.viewport_rect();
    if room.practice {
        whole.min.y += RIBBON;
    }
    let mut ui = egui::Ui::new(
        context.clone(),
        // Each opening has its own place in scrolling: a page begins at its top, and the way back comes to where it was left.
        egui::Id::new(("desk", page.word(), room.trail.number(), shown.times_met())),
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(whole),
    );
    // The ribbon lies above the page's own place.
    let painter = context.layer_painter(egui::LayerId::background());
    painter.rect_filled(context.viewport_rect(), 0.0, look::PAPER);
    if room.practice {
        practice_ribbon(&painter, context.viewport_rect(), &desk);
    }
    let at_work = room.work.as_ref().and_then(Work::view);
    let (mut asked, review_asked) = shown.draw(&mut ui, &mut room.forms, &desk);
    asked.extend(told.get().then_some(DeskAsk::OpenChildTold));
    if let Some(view) = at_work {
        asked.extend(progress_over(&ui, context.viewport_rect(), &view, &desk));
    }
    if preferences.high_contrast {
        contrast::strengthen(context);
    }
    // A second pass has no events of its own: what the first one was asked stays.
    room.asked.extend(asked);
    room.review_asked.extend(review_asked);
    Ok(())
}

/// How soon a page looks again for what is found out beside it.
const LOOK_AGAIN: std::time::Duration = std::time::Duration::from_millis(200);

/// No page is drawn on less than this, in points: whatever the screen, the desk is fitted to at least `DESK_POINTS`.
const NARROWEST: f32 = DESK_POINTS.x - 2.0;
/// Height of the ribbon of practice, in points.
const RIBBON: f32 = 34.0;

/// Whether the page shows the practice group, or a session of it.
fn is_practice(page: &Page, keeper: &mut Keeper, table: &Table) -> bool {
    match page.group() {
        Some(group) => {
            let found = keeper.journal().and_then(|journal| journal.group(GroupId(group)));
            found.is_ok_and(|group| group.training)
        }
        None => table.practice && matches!(page, Page::RunSheet | Page::WrapUp),
    }
}

/// A ribbon over the whole page: these children are made up.
fn practice_ribbon(painter: &egui::Painter, whole: egui::Rect, desk: &Desk) {
    let ribbon = whole.with_max_y(whole.top() + RIBBON);
    painter.rect_filled(ribbon, 0.0, look::SUN);
    let font = look::strong(painter.ctx(), look::SMALL + 1.0);
    let words = desk.text("desk-practice-ribbon");
    painter.text(ribbon.center(), egui::Align2::CENTER_CENTER, words, font, look::INK);
}

fn font_files() -> look::FontFiles {
    let file = |name: &str| shipped::font(name).unwrap_or_default();
    look::FontFiles {
        latin: file("Nunito-SemiBold"),
        latin_strong: file("Nunito-ExtraBold"),
        han: file("GardenUI-Regular"),
        han_strong: file("GardenUI-Bold"),
    }
}

/// While the gate makes somebody wait, it counts down by itself.
fn keep_time(mut room: ResMut<DeskRoom>) {
    use pages::Shown;
    let waits = matches!(
        &room.shown,
        Some(Shown::Gate(view) | Shown::ChangePin(view) | Shown::Recover(view)) if view.wait_seconds > 0
    );
    if waits {
        room.shown = None;
    }
}
