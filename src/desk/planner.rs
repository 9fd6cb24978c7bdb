//! The planner: all sessions of a programme, and in a session every step, to look at and to change before it is played.

use std::collections::BTreeMap;

use bevy_egui::egui::{Align, Layout, Ui};

use super::{
    ButtonKind, Desk, DeskAsk, DeskButton, LevelCard, held_button, look, page, planner_step,
    planner_steps::{self, Drag},
    tile,
};
use crate::content::{Band, Bilingual, Draft, FaultText, PlanLimit, Programme};

/// What the planner shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannerView {
    /// Whose page leads here.
    pub group: i64,
    /// The group's band: its levels are shown.
    pub band: Band,
    /// The programme as it is now.
    pub programme: Programme,
    /// Whether it is the facilitator's own, so that saving changes it.
    pub own: bool,
    /// The groups that have played any of it.
    pub played_by: Vec<Bilingual>,
    /// Its sessions as drafts, one for each.
    pub drafts: Vec<Draft>,
    /// The sessions as they were changed and not saved.
    pub unsaved: Option<Vec<Draft>>,
    /// The session that is looked at first.
    pub session: usize,
    /// Every level that may stand in a step, by its id.
    pub levels: BTreeMap<String, LevelCard>,
}

/// What became of saving, if it did not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// The folder or the disk did not take it.
    Folder,
    /// The check found this fault.
    Fault(FaultText),
}

/// What was changed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlannerForm {
    /// The sessions as they shall be.
    pub(super) drafts: Vec<Draft>,
    /// Which session is open.
    pub(super) session: usize,
    /// Which step of it is looked at.
    pub(super) step: Option<usize>,
    /// Whether another level is being chosen for it.
    pub(super) swapping: bool,
    /// Why the last change was not made.
    pub(super) refused: Option<PlanLimit>,
    /// Why it could not be saved.
    pub not_saved: Option<NotSaved>,
    /// The step that a finger moves.
    pub(super) drag: Option<Drag>,
    /// Whether the sessions were laid in.
    opened: bool,
}

/// Width of the list of sessions, in points.
const SESSIONS: f32 = 250.0;
/// Width of the column about a step, in points.
const ABOUT: f32 = 490.0;
/// The lengths to which one touch fits a session.
const LENGTHS: [u16; 3] = [60, 45, 25];

impl PlannerForm {
    /// Makes a change to the open session; why it was not made is said.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Draft) -> Result<(), PlanLimit>) {
        let Some(draft) = self.drafts.get_mut(self.session) else { return };
        self.refused = change(draft).err();
        self.not_saved = None;
    }

    /// The open session.
    pub(super) fn draft(&self) -> Option<&Draft> {
        self.drafts.get(self.session)
    }
}

/// The planner.
pub fn planner_ui(ui: &mut Ui, view: &PlannerView, form: &mut PlannerForm, desk: &Desk) -> Vec<DeskAsk> {
    let mut asks = Vec::new();
    if !form.opened {
        form.drafts.clone_from(view.unsaved.as_ref().unwrap_or(&view.drafts));
        form.session = view.session;
        form.opened = true;
    }
    let changed = is_unsaved(view, form);
    // What was changed stays as a draft.
    if page::top_bar(ui, desk, desk.say(&view.programme.title), Some("desk-back"), |_| {}) {
        asks.push(DeskAsk::OpenGroup(view.group));
    }
    page::bottom_bar(ui, |ui| asks.extend(bottom(ui, view, form, changed, desk)));
    if view.drafts.len() > 1 {
        page::left_column(ui, SESSIONS, |ui| sessions(ui, view, form, desk));
    }
    page::right_column(ui, ABOUT, |ui| match form.step {
        Some(step) => planner_step::step_ui(ui, view, form, step, desk),
        None => {
            if changed {
                asks.extend(giving_up(ui, desk));
            }
            about_session(ui, view, form, desk);
            asks.extend(removing(ui, view, desk));
        }
    });
    page::middle(ui, |ui| {
        let title = view.programme.sessions.get(form.session).map(|plan| desk.say(&plan.title));
        look::title(ui, title.unwrap_or_default());
        planner_steps::steps_ui(ui, view, form, desk);
    });
    asks
}

/// Whether something was changed that the programme does not say.
pub(super) fn is_unsaved(view: &PlannerView, form: &PlannerForm) -> bool {
    form.opened && form.drafts != view.drafts
}

/// That what was changed waits here, and the way to give it up.
fn giving_up(ui: &mut Ui, desk: &Desk) -> Option<DeskAsk> {
    let mut ask = None;
    look::card(ui, |ui| {
        look::small(ui, &desk.text("desk-draft-kept"));
        if held_button(ui, desk.pictures, "x-circle", &desk.text("desk-draft-give-up")) {
            ask = Some(DeskAsk::GiveUpDraft);
        }
    });
    ask
}

/// The lengths a session can be fitted to, what it comes to, and saving.
fn bottom(
    ui: &mut Ui,
    view: &PlannerView,
    form: &mut PlannerForm,
    changed: bool,
    desk: &Desk,
) -> Option<DeskAsk> {
    let minutes = form.draft().map_or(0, Draft::minutes);
    for length in LENGTHS {
        let text = desk.count("desk-plan-fit", length.into());
        let button = DeskButton::new(&text).chosen(length == minutes).at_least(0.0, look::PRIMARY_HEIGHT);
        if button.show(ui).clicked() {
            form.change(|draft| draft.fit(length));
        }
    }
    let mut ask = None;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let save = desk.text(if view.own { "desk-plan-save" } else { "desk-plan-save-own" });
        let save = DeskButton::new(&save).kind(ButtonKind::Primary).icon(desk.pictures, "check-circle");
        if save.enabled(changed).show(ui).clicked() {
            ask = Some(kept(view, form));
        }
        ui.add_space(8.0);
        ui.with_layout(Layout::top_down(Align::Min).with_main_align(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            sum(ui, form, desk);
        });
    });
    ask
}

/// What the open session comes to, or why the last change was not made.
fn sum(ui: &mut Ui, form: &PlannerForm, desk: &Desk) {
    let said = match (&form.not_saved, form.refused) {
        (Some(NotSaved::Folder), _) => Some(desk.text("desk-plan-not-saved-folder")),
        (Some(NotSaved::Fault(fault)), _) => {
            Some(desk.with("desk-plan-not-saved-fault", &[("fault", fault.said(desk.texts).into())]))
        }
        (None, Some(limit)) => Some(desk.text(match limit {
            PlanLimit::Fixed => "desk-plan-limit-fixed",
            PlanLimit::StepMinutes => "desk-plan-limit-step",
            PlanLimit::TooLong => "desk-plan-limit-long",
            PlanLimit::TooMuchTablet => "desk-plan-limit-tablet",
        })),
        (None, None) => None,
    };
    if let Some(said) = said {
        let font = look::plain(ui.ctx(), look::SMALL);
        look::write(ui, &said, font, look::CLAY);
        return;
    }
    let Some(draft) = form.draft() else { return };
    look::body(ui, &desk.count("desk-minutes", draft.minutes().into()));
    let tablet = [("used", draft.tablet_minutes().into()), ("most", draft.most_tablet_minutes().into())];
    look::small(ui, &desk.with("desk-plan-tablet", &tablet));
}

/// The programme as it shall be kept, and the session to come back to.
fn kept(view: &PlannerView, form: &PlannerForm) -> DeskAsk {
    let sessions = view.programme.sessions.iter().zip(&form.drafts);
    let sessions = sessions.map(|(plan, draft)| draft.written_into(plan)).collect();
    let programme = Programme { bands: vec![view.band], sessions, ..view.programme.clone() };
    DeskAsk::KeepProgramme { group: view.group, programme: Box::new(programme), session: form.session }
}

/// The sessions, one of which is open.
fn sessions(ui: &mut Ui, view: &PlannerView, form: &mut PlannerForm, desk: &Desk) {
    let width = ui.available_width();
    for (place, plan) in view.programme.sessions.iter().enumerate() {
        let Some(draft) = form.drafts.get(place) else { continue };
        let (title, minutes) = (desk.say(&plan.title), desk.count("desk-minutes", draft.minutes().into()));
        let changed = view.drafts.get(place) != Some(draft);
        let hint = if changed { format!("{minutes} · {}", desk.text("desk-plan-changed")) } else { minutes };
        let show = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            let font = look::plain(ui.ctx(), look::BODY - 2.0);
            look::write(ui, title, font, look::INK);
            look::small(ui, &hint);
        };
        let label = format!("{}: {title}", place + 1);
        if tile::tile(ui, &label, place == form.session, (width, look::TOUCH), show).clicked() {
            form.session = place;
            form.step = None;
            form.refused = None;
        }
    }
}

/// What the open session is for, what to bring and to have ready, and how it begins.
fn about_session(ui: &mut Ui, view: &PlannerView, form: &PlannerForm, desk: &Desk) {
    let Some(plan) = view.programme.sessions.get(form.session) else { return };
    look::small(ui, &desk.text("desk-plan-touch-a-step"));
    let part = |ui: &mut Ui, icon: &str, key: &str, text: &Bilingual| {
        look::card(ui, |ui| {
            ui.horizontal(|ui| {
                look::icon(ui, desk.pictures, icon, 28.0, look::SKY);
                look::title(ui, &desk.text(key));
            });
            let font = look::plain(ui.ctx(), look::BODY - 1.0);
            look::write(ui, desk.say(text), font, look::INK);
        });
    };
    part(ui, "target", "desk-plan-aim", &plan.aim);
    part(ui, "puzzle-piece", "desk-plan-materials", &plan.materials);
    part(ui, "clipboard-text", "desk-plan-prepare", &plan.prepare);
    part(ui, "hand-waving", "desk-plan-thread", &plan.script);
}

/// One's own programme can be taken away; what becomes of the groups that played it is said before.
fn removing(ui: &mut Ui, view: &PlannerView, desk: &Desk) -> Option<DeskAsk> {
    if !view.own {
        return None;
    }
    let mut ask = None;
    look::card(ui, |ui| {
        let hint = if view.played_by.is_empty() {
            desk.text("desk-plan-remove-hint")
        } else {
            let groups: Vec<&str> = view.played_by.iter().map(|words| desk.say(words)).collect();
            let groups = groups.join(&desk.text("review-between-names"));
            desk.with("desk-plan-remove-played", &[("groups", groups.into())])
        };
        look::small(ui, &hint);
        if held_button(ui, desk.pictures, "x-circle", &desk.text("desk-plan-remove")) {
            let programme = view.programme.id.clone();
            ask = Some(DeskAsk::RemoveProgramme { group: view.group, programme });
        }
    });
    ask
}

#[cfg(test)]
#[path = "planner_tests.rs"]
mod tests;
