//! The steps of a planned session: each can be looked at, and what may move is dragged by its handle or moved by arrows.

use bevy_egui::egui::{
    CornerRadius, CursorIcon, Frame, Margin, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, WidgetType, pos2, vec2,
};

use crate::{
    content::{DraftStep, Inclusion, PlanDraft, StepKind},
    desk::{
        planner::form::{PlannerForm, PlannerView},
        session::step_list::paint_arrow,
        widgets::{
            button::{DeskButton, paint_focus},
            desk::Desk,
            theme,
        },
    },
};

/// A step on its way to another place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drag {
    from: usize,
    to: usize,
}

/// Width of the handle by which a step is dragged, in points.
const HANDLE: f32 = 44.0;

/// Space between the parts of a row, in points.
const SPACE: f32 = 6.0;

/// How near to the edge of the list a finger scrolls it, in points.
const EDGE: f32 = 70.0;

/// How fast it scrolls then, in points a frame.
const SCROLL: f32 = 9.0;

/// The list.
pub fn steps_ui(ui: &mut Ui, view: &PlannerView, form: &mut PlannerForm, desk: &Desk) {
    let Some(draft) = form.draft().cloned() else { return };
    let mut rows: Vec<Rect> = Vec::with_capacity(draft.steps().len());
    let mut done = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for place in 0..draft.steps().len() {
            let (rect, asked) = row(ui, (view, form, &draft), place, desk);
            rows.push(rect);
            done = done.or(asked);
        }
    });
    match done {
        Some(RowAction::LookAt(place)) => {
            form.step = Some(place);
            form.swapping = false;
            form.refused = None;
        }
        Some(RowAction::Move(from, to)) => moves(form, from, to),
        Some(RowAction::Take(from)) => form.drag = Some(Drag { from, to: from }),
        Some(RowAction::Drop) => {
            if let Some(Drag { from, to }) = form.drag.take().filter(|drag| drag.from != drag.to) {
                moves(form, from, to);
            }
        }
        Some(RowAction::LetGo) => form.drag = None,
        None => {}
    }
    follow(ui, form, &draft, &rows);
}

/// What a row was asked.
#[derive(Clone, Copy, Debug)]
enum RowAction {
    LookAt(usize),
    Move(usize, usize),
    Take(usize),
    Drop,
    LetGo,
}

/// Moves a step; it stays the one that is looked at.
fn moves(form: &mut PlannerForm, from: usize, to: usize) {
    form.change(|draft| draft.move_step(from, to));
    if form.refused.is_none() && form.step.is_some() {
        form.step = Some(to);
    }
}

/// One row: the handle, what it is, the arrows.
fn row(
    ui: &mut Ui,
    (view, form, draft): (&PlannerView, &PlannerForm, &PlanDraft),
    place: usize,
    desk: &Desk,
) -> (Rect, Option<RowAction>) {
    let step = &draft.steps()[place];
    let up = place.checked_sub(1).filter(|&to| draft.may_move(place, to));
    let down = Some(place + 1).filter(|&to| draft.may_move(place, to));
    let (chosen, moved) = (form.step == Some(place), form.drag.is_some_and(|drag| drag.from == place));
    let fill = match (moved || chosen, step.kind) {
        (true, _) => theme::SKY_PALE,
        (false, StepKind::Fixed) => theme::PAPER,
        (false, _) => theme::CARD,
    };
    let edge = if chosen { Stroke::new(2.5, theme::SKY) } else { Stroke::new(1.0, theme::LINE) };
    let frame = Frame::new()
        .fill(fill)
        .stroke(edge)
        .corner_radius(CornerRadius::same(theme::ROUND))
        .inner_margin(Margin::symmetric(6, 5));
    let mut asked = None;
    let shown = frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE;
            let may_move = up.is_some() || down.is_some();
            let title = title(view, step, desk);
            asked =
                handle(ui, place, may_move, &desk.with("desk-plan-drag", &[("step", title.clone().into())]));
            let words = (ui.available_width() - 2.0 * (theme::TOUCH + SPACE)).max(120.0);
            let label = format!("{}: {title}", place + 1);
            if words_button(ui, &label, words, |ui| step_words(ui, &title, step, desk)).clicked() {
                asked = Some(RowAction::LookAt(place));
            }
            for (to, key, sense) in [(up, "desk-step-earlier", -1.0), (down, "desk-step-later", 1.0)] {
                let Some(to) = to else {
                    // Room as for an arrow: a row that asked for more would widen those below it.
                    ui.allocate_space(vec2(theme::TOUCH, 1.0));
                    continue;
                };
                let label = desk.with(key, &[("step", title.clone().into())]);
                let arrow = DeskButton::new(&label).icon_only().show(ui);
                paint_arrow(ui, arrow.rect.center(), sense);
                if arrow.clicked() {
                    asked = Some(RowAction::Move(place, to));
                }
            }
        });
    });
    (shown.response.rect, asked)
}

/// The title of the level that is played, or of both that the group may choose from.
fn title(view: &PlannerView, step: &DraftStep, desk: &Desk) -> String {
    let of = |id: &str| view.levels.get(id).map_or(id, |card| desk.say(&card.title)).to_owned();
    let other = step
        .step
        .or
        .iter()
        .find(|id| view.levels.get(*id).is_some_and(|card| card.bands.contains(&view.band)));
    let one = of(&step.level);
    match other.or(step.step.or.first()) {
        None => one,
        Some(other) => desk.with("desk-plan-either", &[("one", one.into()), ("other", of(other).into())]),
    }
}

/// What a row says.
fn step_words(ui: &mut Ui, title: &str, step: &DraftStep, desk: &Desk) {
    ui.spacing_mut().item_spacing.y = 1.0;
    let ink = if step.is_included() { theme::INK } else { theme::SOFT_INK };
    let font = theme::plain(ui.ctx(), theme::BODY - 2.0);
    theme::write(ui, title, font, ink);
    let minutes = desk.count("desk-minutes", step.step.minutes.into());
    let hint = match step.inclusion {
        Inclusion::LeftOut | Inclusion::LeftOutToFit => desk.text("desk-plan-left-out"),
        Inclusion::Included if step.step.tablet => minutes,
        Inclusion::Included => format!("{minutes} · {}", desk.text("desk-step-away")),
    };
    theme::small(ui, &hint);
}

/// The dots by which a step is taken; nothing but room where it may not move.
fn handle(ui: &mut Ui, place: usize, may_move: bool, label: &str) -> Option<RowAction> {
    let sense = if may_move { Sense::drag() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(HANDLE, theme::TOUCH), sense);
    if !may_move {
        return None;
    }
    let response = response.on_hover_cursor(CursorIcon::Grab);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, label));
    for (column, line) in (0..6).map(|dot| (dot % 2, dot / 2)) {
        let at = rect.center() + vec2(column as f32 * 10.0 - 5.0, line as f32 * 10.0 - 10.0);
        ui.painter().circle_filled(at, 2.6, theme::SOFT_INK);
    }
    if response.drag_started() {
        Some(RowAction::Take(place))
    } else if response.drag_stopped() {
        // A touch that was taken away ends beside the screen.
        let inside = response.interact_pointer_pos().is_some_and(|at| ui.ctx().viewport_rect().contains(at));
        Some(if inside { RowAction::Drop } else { RowAction::LetGo })
    } else {
        None
    }
}

/// Words that can be pressed, without an edge of their own.
fn words_button(ui: &mut Ui, label: &str, width: f32, words: impl FnOnce(&mut Ui)) -> Response {
    let sense = UiBuilder::new().sense(Sense::click());
    let response = ui
        .scope_builder(sense, |ui| {
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.set_min_height(theme::TOUCH);
                words(ui);
            });
        })
        .response;
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, label));
    paint_focus(ui, response.rect, &response);
    response
}

/// While a step is dragged: where it would go is shown, and near the edges the list scrolls.
fn follow(ui: &mut Ui, form: &mut PlannerForm, draft: &PlanDraft, rows: &[Rect]) {
    let Some(drag) = &mut form.drag else { return };
    let Some(at) = ui.input(|input| input.pointer.interact_pos()) else { return };
    if !ui.input(|input| input.pointer.any_down()) {
        // The touch was taken away: nothing moves.
        form.drag = None;
        return;
    }
    let nearest = |one: &usize, other: &usize| {
        let far = |place: usize| (rows[place].center().y - at.y).abs();
        far(*one).total_cmp(&far(*other))
    };
    let reachable = (0..rows.len()).filter(|&to| to == drag.from || draft.may_move(drag.from, to));
    drag.to = reachable.min_by(nearest).unwrap_or(drag.from);
    if let Some(row) = rows.get(drag.to) {
        let y = if drag.to > drag.from { row.bottom() + 3.0 } else { row.top() - 3.0 };
        let line = Rect::from_min_max(pos2(row.left(), y - 3.0), pos2(row.right(), y + 3.0));
        if drag.to == drag.from {
            let round = CornerRadius::same(theme::ROUND);
            ui.painter().rect_stroke(*row, round, Stroke::new(2.5, theme::SKY), StrokeKind::Inside);
        } else {
            ui.painter().rect_filled(line, CornerRadius::same(3), theme::SKY);
        }
    }
    let clip = ui.clip_rect();
    if at.y < clip.top() + EDGE {
        ui.scroll_with_delta(vec2(0.0, SCROLL));
        ui.ctx().request_repaint();
    } else if at.y > clip.bottom() - EDGE {
        ui.scroll_with_delta(vec2(0.0, -SCROLL));
        ui.ctx().request_repaint();
    }
}
