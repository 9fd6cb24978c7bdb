//! One step of a planned session: what children see, what to say, and what can be changed about it.

use bevy_egui::egui::Ui;

use crate::{
    activities,
    content::{DraftStep, Factor, StepKind},
    desk::{
        planner::form::{PlannerForm, PlannerView},
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            level_card::{self, LevelCard},
            theme, tile,
        },
    },
};

/// The step at this place of the open session.
pub fn step_ui(ui: &mut Ui, view: &PlannerView, form: &mut PlannerForm, place: usize, desk: &Desk) {
    let Some(step) = form.draft().and_then(|draft| draft.steps().get(place)).cloned() else { return };
    let back = desk.text("desk-plan-whole-session");
    if DeskButton::new(&back).icon(desk.pictures, "caret-left").show(ui).clicked() {
        form.step = None;
        form.swapping = false;
        return;
    }
    let card = view.levels.get(&step.level);
    theme::heading(ui, card.map_or(step.level.as_str(), |card| desk.say(&card.title)));
    if let Some(card) = card {
        if card.factor != Factor::Ritual {
            theme::small(ui, &level_card::factor(card.factor, desk));
        }
        level_card::pictures(ui, card, desk);
    }
    if step.is_included() {
        minutes(ui, form, (place, &step), desk);
    }
    changes(ui, view, form, (place, &step), desk);
    if form.swapping {
        others(ui, view, form, (place, &step), desk);
    } else if let Some(card) = card {
        level_card::script(ui, &card.script, desk, false);
    }
}

/// The minutes, between fewer and more.
fn minutes(ui: &mut Ui, form: &mut PlannerForm, (place, step): (usize, &DraftStep), desk: &Desk) {
    ui.horizontal(|ui| {
        for (key, sign, by) in [("desk-plan-shorter", "−", -1), ("desk-plan-longer", "+", 1)] {
            if by == 1 {
                let minutes = desk.count("desk-minutes", step.step.minutes.into());
                theme::write(ui, &minutes, theme::strong(ui.ctx(), theme::BODY + 2.0), theme::INK);
            }
            let label = desk.text(key);
            if DeskButton::new(&label).sign(sign).at_least(theme::PRIMARY_HEIGHT, 0.0).show(ui).clicked() {
                form.change(|draft| draft.lengthen(place, by));
            }
        }
        if !step.step.tablet {
            theme::small(ui, &desk.text("desk-step-away"));
        }
    });
}

/// Another level, leaving out, bringing back; or why it stays as it is.
fn changes(
    ui: &mut Ui,
    view: &PlannerView,
    form: &mut PlannerForm,
    (place, step): (usize, &DraftStep),
    desk: &Desk,
) {
    if step.kind == StepKind::Fixed {
        theme::small(ui, &desk.text("desk-plan-limit-fixed"));
        return;
    }
    ui.horizontal_wrapped(|ui| {
        if step.is_included() && fitting(view, step).next().is_some() {
            let swap = desk.text("desk-plan-swap");
            if DeskButton::new(&swap).chosen(form.swapping).icon(desk.pictures, "shuffle").show(ui).clicked()
            {
                form.swapping = !form.swapping;
            }
        }
        let (key, icon) = if step.is_included() {
            ("desk-plan-leave-out", "x-circle")
        } else {
            ("desk-plan-bring-back", "arrow-counter-clockwise")
        };
        let kind = if step.is_included() { ButtonKind::Quiet } else { ButtonKind::Primary };
        let text = desk.text(key);
        if DeskButton::new(&text).kind(kind).icon(desk.pictures, icon).show(ui).clicked() {
            form.swapping = false;
            form.change(
                |draft| if step.is_included() { draft.leave_out(place) } else { draft.bring_back(place) },
            );
        }
    });
}

/// The levels that could be played instead: for the same band, at the tablet or away from it as this one is.
fn fitting<'v>(view: &'v PlannerView, step: &DraftStep) -> impl Iterator<Item = &'v LevelCard> + use<'v> {
    let now = view.levels.get(&step.level);
    let (id, kind, band) = (step.level.clone(), step.kind, view.band);
    let away = now.is_some_and(|now| activities::traits(&now.activity).rests_tablet);
    let activity = now.map(|now| now.activity.clone()).unwrap_or_default();
    view.levels.values().filter(move |card| {
        let alike = match kind {
            StepKind::Fixed => false,
            // A measure or the children's say is another of its own kind.
            StepKind::OtherAtTablet => card.activity == activity,
            StepKind::Activity => card.factor != Factor::Ritual,
            StepKind::AwayFromTablet => {
                activities::traits(&card.activity).rests_tablet == away && (away || card.activity == activity)
            }
        };
        alike && card.id != id && card.bands.contains(&band)
    })
}

/// The levels that could be played instead; what is about the same stands first.
pub fn alternatives_for<'v>(view: &'v PlannerView, step: &DraftStep) -> Vec<&'v LevelCard> {
    let mut cards: Vec<&LevelCard> = fitting(view, step).collect();
    let now = view.levels.get(&step.level).map(|now| now.factor);
    cards.sort_by_key(|card| (now != Some(card.factor), card.factor));
    cards
}

/// The levels that could be played instead, as cards.
fn others(
    ui: &mut Ui,
    view: &PlannerView,
    form: &mut PlannerForm,
    (place, step): (usize, &DraftStep),
    desk: &Desk,
) {
    theme::title(ui, &desk.text("desk-plan-swap-for"));
    let width = ui.available_width();
    for card in alternatives_for(view, step) {
        let title = desk.say(&card.title);
        let show = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let font = theme::plain(ui.ctx(), theme::BODY);
            theme::write(ui, title, font, theme::INK);
            if card.factor != Factor::Ritual {
                theme::small(ui, &level_card::factor(card.factor, desk));
            }
            level_card::pictures(ui, card, desk);
        };
        let label = desk.with("desk-plan-take", &[("step", title.to_owned().into())]);
        if tile::tile(ui, &label, false, (width, theme::TOUCH), show).clicked() {
            form.swapping = false;
            form.change(|draft| {
                draft.swap(place, &card.id);
                Ok(())
            });
        }
    }
}
