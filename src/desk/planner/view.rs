//! The planner: all sessions of a programme, and in a session every step, to look at and to change before it is played.

use crate::{
    content::{Bilingual, PlanDraft, PlanLimit, Programme},
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        planner::{
            commands::PlannerCommand,
            form::{NotSaved, PlannerForm, PlannerView},
            step_detail, step_list,
        },
        widgets::{
            button::{ButtonKind, DeskButton, held_button},
            desk::Desk,
            page_frame, theme, tile,
        },
    },
};
use bevy_egui::egui::{Align, Layout, Ui};

/// Width of the list of sessions, in points.
const SESSIONS: f32 = 250.0;

/// Width of the column about a step, in points.
const ABOUT: f32 = 490.0;

/// The lengths to which one touch fits a session.
const LENGTHS: [u16; 3] = [60, 45, 25];

/// The planner.
pub fn planner_ui(ui: &mut Ui, view: &PlannerView, form: &mut PlannerForm, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if !form.opened {
        form.drafts.clone_from(view.unsaved.as_ref().unwrap_or(&view.drafts));
        form.session = view.session;
        form.opened = true;
    }
    let changed = is_unsaved(view, form);
    // What was changed stays as a draft.
    if page_frame::top_bar(ui, desk, desk.say(&view.programme.title), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Group(view.group)));
    }
    page_frame::bottom_bar(ui, |ui| commands.extend(bottom(ui, view, form, changed, desk)));
    if view.drafts.len() > 1 {
        page_frame::left_column(ui, SESSIONS, |ui| sessions(ui, view, form, desk));
    }
    page_frame::right_column(ui, ABOUT, |ui| match form.step {
        Some(step) => step_detail::step_ui(ui, view, form, step, desk),
        None => {
            if changed {
                commands.extend(giving_up(ui, desk));
            }
            about_session(ui, view, form, desk);
            commands.extend(removing(ui, view, desk));
        }
    });
    page_frame::middle(ui, |ui| {
        let title = view.programme.sessions.get(form.session).map(|plan| desk.say(&plan.title));
        theme::title(ui, title.unwrap_or_default());
        step_list::steps_ui(ui, view, form, desk);
    });
    commands
}

/// Whether something was changed that the programme does not say.
pub fn is_unsaved(view: &PlannerView, form: &PlannerForm) -> bool {
    form.opened && form.drafts != view.drafts
}

/// That what was changed waits here, and the way to give it up.
fn giving_up(ui: &mut Ui, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    theme::card(ui, |ui| {
        theme::small(ui, &desk.text("desk-draft-kept"));
        if held_button(ui, desk.pictures, "x-circle", &desk.text("desk-draft-give-up")) {
            ask = Some(DeskCommand::DiscardDraft);
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
) -> Option<DeskCommand> {
    let minutes = form.draft().map_or(0, PlanDraft::minutes);
    for length in LENGTHS {
        let text = desk.count("desk-plan-fit", length.into());
        let button = DeskButton::new(&text).chosen(length == minutes).at_least(0.0, theme::PRIMARY_HEIGHT);
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
            Some(desk.with("desk-plan-not-saved-fault", &[("fault", fault.message(desk.texts).into())]))
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
        let font = theme::plain(ui.ctx(), theme::SMALL);
        theme::write(ui, &said, font, theme::CLAY);
        return;
    }
    let Some(draft) = form.draft() else { return };
    theme::body(ui, &desk.count("desk-minutes", draft.minutes().into()));
    let tablet = [("used", draft.tablet_minutes().into()), ("most", draft.most_tablet_minutes().into())];
    theme::small(ui, &desk.with("desk-plan-tablet", &tablet));
}

/// The programme as it shall be kept, and the session to come back to.
fn kept(view: &PlannerView, form: &PlannerForm) -> DeskCommand {
    let sessions = view.programme.sessions.iter().zip(&form.drafts);
    let sessions = sessions.map(|(plan, draft)| draft.apply_to(plan)).collect();
    let programme = Programme { bands: vec![view.band], sessions, ..view.programme.clone() };
    DeskCommand::Planner(PlannerCommand::KeepProgramme {
        group: view.group,
        programme: Box::new(programme),
        session: form.session,
    })
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
            let font = theme::plain(ui.ctx(), theme::BODY - 2.0);
            theme::write(ui, title, font, theme::INK);
            theme::small(ui, &hint);
        };
        let label = format!("{}: {title}", place + 1);
        if tile::tile(ui, &label, place == form.session, (width, theme::TOUCH), show).clicked() {
            form.session = place;
            form.step = None;
            form.refused = None;
        }
    }
}

/// What the open session is for, what to bring and to have ready, and how it begins.
fn about_session(ui: &mut Ui, view: &PlannerView, form: &PlannerForm, desk: &Desk) {
    let Some(plan) = view.programme.sessions.get(form.session) else { return };
    theme::small(ui, &desk.text("desk-plan-touch-a-step"));
    let part = |ui: &mut Ui, icon: &str, key: &str, text: &Bilingual| {
        theme::card(ui, |ui| {
            ui.horizontal(|ui| {
                theme::icon(ui, desk.pictures, icon, 28.0, theme::SKY);
                theme::title(ui, &desk.text(key));
            });
            let font = theme::plain(ui.ctx(), theme::BODY - 1.0);
            theme::write(ui, desk.say(text), font, theme::INK);
        });
    };
    part(ui, "target", "desk-plan-aim", &plan.aim);
    part(ui, "puzzle-piece", "desk-plan-materials", &plan.materials);
    part(ui, "clipboard-text", "desk-plan-prepare", &plan.prepare);
    part(ui, "hand-waving", "desk-plan-thread", &plan.script);
}

/// The facilitator's own programme can be removed; what becomes of the groups that played it is said before.
fn removing(ui: &mut Ui, view: &PlannerView, desk: &Desk) -> Option<DeskCommand> {
    if !view.own {
        return None;
    }
    let mut ask = None;
    theme::card(ui, |ui| {
        let hint = if view.played_by.is_empty() {
            desk.text("desk-plan-remove-hint")
        } else {
            let groups: Vec<&str> = view.played_by.iter().map(|words| desk.say(words)).collect();
            let groups = groups.join(&desk.text("review-between-names"));
            desk.with("desk-plan-remove-played", &[("groups", groups.into())])
        };
        theme::small(ui, &hint);
        if held_button(ui, desk.pictures, "x-circle", &desk.text("desk-plan-remove")) {
            let programme = view.programme.id.clone();
            ask =
                Some(DeskCommand::Planner(PlannerCommand::RemoveProgramme { group: view.group, programme }));
        }
    });
    ask
}

#[cfg(test)]
#[path = "planner_tests.rs"]
mod tests;
