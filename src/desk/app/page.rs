//! The trait of every page: its view (what it shows), its form (what is typed and chosen), how it is read and drawn. The
//! engine's side knows pages only by this trait; `registry.rs` lists them.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
};

use bevy_egui::egui::Ui;

use crate::{
    desk::{
        app::{command::DeskCommand, drafts::PageDraft, page_id::PageId, state::DeskState},
        widgets::desk::Desk,
    },
    locale::Language,
    platform::export_folder::ExportFolder,
    play::{Drafts, Keeper, PlayError, Table, UserContent},
};

/// What pages are read from.
pub struct PageContext<'a> {
    /// The desk.
    pub state: &'a DeskState,
    /// The journal and the running session.
    pub keeper: &'a mut Keeper,
    /// The content, and the session that lies on the table.
    pub table: &'a Table,
    /// The language the desk speaks.
    pub language: Language,
    /// Where files for people go.
    pub export_folder: &'a ExportFolder,
    /// The facilitator's own content.
    pub own: &'a UserContent,
    /// What was written and not saved.
    pub drafts: &'a Drafts,
    /// The languages that the tablet has a voice for, where the page asks.
    pub voices: Vec<Language>,
}

/// A page of the desk.
pub trait DeskPage: Send + Sync + 'static {
    /// What it shows.
    type View: Send + Sync + 'static;
    /// What is typed and chosen on it until a command takes it.
    type Form: Default + Send + Sync + 'static;

    /// Reads what it shows. Where there is nothing to show, home is shown instead.
    fn read(&self, context: &mut PageContext) -> Result<Option<Self::View>, PlayError>;

    /// Draws it and gives the commands that were asked for.
    fn ui(ui: &mut Ui, view: &Self::View, form: &mut Self::Form, desk: &Desk) -> Vec<DeskCommand>;

    /// Whether the form stays when the facilitator turns from one page to another one. It always stays while the idle lock,
    /// or another page, lies over the page.
    fn keeps_form(_from: Option<&PageId>, _to: &PageId) -> bool {
        false
    }

    /// What is written on it and not saved; nothing on pages on which nothing is written.
    fn draft(&self, _view: &Self::View, _form: &Self::Form, _state: &DeskState) -> Option<PageDraft> {
        None
    }

    /// Whether it counts seconds down, and is read again in every frame.
    fn counts_down(_view: &Self::View) -> bool {
        false
    }

    /// How often the group has met: after another meeting its page begins at its top again.
    fn times_met(_view: &Self::View) -> Option<usize> {
        None
    }
}

/// A form, and when it stays.
struct KeptForm {
    form: Box<dyn Any + Send + Sync>,
    stays: fn(Option<&PageId>, &PageId) -> bool,
}

/// The forms of the pages, each owned by its page.
#[derive(Default)]
pub struct Forms(HashMap<TypeId, KeptForm>);

impl Forms {
    /// The form of a page, as it is.
    pub fn get<P: DeskPage>(&self) -> Option<&P::Form> {
        self.0.get(&TypeId::of::<P>())?.form.downcast_ref()
    }

    /// The form of a page; an empty one where the page was not drawn yet.
    pub fn of<P: DeskPage>(&mut self) -> Option<&mut P::Form> {
        let empty = || KeptForm { form: Box::new(P::Form::default()), stays: P::keeps_form };
        self.0.entry(TypeId::of::<P>()).or_insert_with(empty).form.downcast_mut()
    }

    /// Sets the form of a page.
    pub fn set<P: DeskPage>(&mut self, form: P::Form) {
        self.0.insert(TypeId::of::<P>(), KeptForm { form: Box::new(form), stays: P::keeps_form });
    }

    /// Empties the form of a page.
    pub fn clear<P: DeskPage>(&mut self) {
        self.0.remove(&TypeId::of::<P>());
    }

    /// The facilitator turns to another page: forms go, but for those that their pages keep.
    pub fn turn(&mut self, from: Option<&PageId>, to: &PageId) {
        self.0.retain(|_, kept| (kept.stays)(from, to));
    }
}

/// A page with what it shows.
pub trait ShownPage: Send + Sync {
    /// Draws the page and gives the commands that were asked for.
    fn draw(&self, ui: &mut Ui, forms: &mut Forms, desk: &Desk) -> Vec<DeskCommand>;
    /// What is written on it and not saved.
    fn draft(&self, state: &DeskState) -> Option<PageDraft>;
    /// Whether it counts seconds down.
    fn counts_down(&self) -> bool;
    /// How often the group has met, on its own page.
    fn times_met(&self) -> Option<usize>;
}

struct Shown<P: DeskPage> {
    page: P,
    view: P::View,
}

impl<P: DeskPage> ShownPage for Shown<P> {
    fn draw(&self, ui: &mut Ui, forms: &mut Forms, desk: &Desk) -> Vec<DeskCommand> {
        forms.of::<P>().map(|form| P::ui(ui, &self.view, form, desk)).unwrap_or_default()
    }

    fn draft(&self, state: &DeskState) -> Option<PageDraft> {
        self.page.draft(&self.view, state.forms.get::<P>()?, state)
    }

    fn counts_down(&self) -> bool {
        P::counts_down(&self.view)
    }

    fn times_met(&self) -> Option<usize> {
        P::times_met(&self.view)
    }
}

/// A page that shows this.
pub fn shown<P: DeskPage>(page: P, view: P::View) -> Box<dyn ShownPage> {
    Box::new(Shown { page, view })
}

/// Reads a page; nothing where it has nothing to show.
pub fn read<P: DeskPage>(
    page: P,
    context: &mut PageContext,
) -> Result<Option<Box<dyn ShownPage>>, PlayError> {
    Ok(page.read(context)?.map(|view| shown(page, view)))
}
