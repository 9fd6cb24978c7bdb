//! The list of what comes in a session: what is done, what goes on, what can still change its place.

use crate::{
    content::Bilingual,
    desk::{
        app::command::DeskCommand,
        session::commands::RunSheetCommand,
        widgets::{button::DeskButton, desk::Desk, level_card::LevelCard, theme},
    },
};
use bevy_egui::egui::{Align, CornerRadius, Frame, Margin, Pos2, Response, Shape, Stroke, Ui, vec2};

/// Size of the sign before a step, in points.
const ICON: f32 = 26.0;

/// Space between the parts of a row, in points.
const SPACE: f32 = 8.0;

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// It is over, and was played.
    Done,
    /// It is over, and no child has played it.
    Skipped,
    /// It goes on now.
    Current,
    /// It has not begun.
    Coming,
}

/// One step, as the list shows it.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, and they change independently")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// The title of the level that is played in it.
    pub title: Bilingual,
    /// Minutes planned, stretching included.
    pub minutes: u16,
    /// Whether the tablet is used in it.
    pub tablet: bool,
    /// Whether it is passed over today, because it asks children alone and no child has a seat.
    pub passed_over: bool,
    /// Where it stands.
    pub state: StepState,
    /// Whether it is over and may be played once more.
    pub again: bool,
    /// Whether it may change its place: it has not begun and is no ritual with a fixed place.
    pub movable: bool,
    /// The levels that can be played in it instead; none once it has begun.
    pub alternatives: Vec<LevelCard>,
}

/// What a row was asked.
#[derive(Clone, Copy, Debug)]
enum RowAction {
    /// To stand at this place.
    Move(usize),
    /// To show what can be played instead.
    Swap,
}

/// The list; coming steps can be moved up and down among those that may move. `swapping` is the step for which another
/// level is looked for.
pub fn steps_ui(
    ui: &mut Ui,
    steps: &[StepRow],
    swapping: &mut Option<usize>,
    desk: &Desk,
) -> Option<DeskCommand> {
    let mut ask = None;
    for (place, step) in steps.iter().enumerate() {
        let may = |other: Option<&StepRow>| step.movable && other.is_some_and(|other| other.movable);
        let up = place.checked_sub(1).filter(|above| may(steps.get(*above)));
        let down = Some(place + 1).filter(|below| may(steps.get(*below)));
        let opened = *swapping == Some(place);
        match row(ui, (place, step, opened), (up, down), desk) {
            Some(RowAction::Move(to)) => {
                *swapping = None;
                ask = Some(DeskCommand::RunSheet(RunSheetCommand::MoveStep { from: place, to }));
            }
            Some(RowAction::Swap) => *swapping = (!opened).then_some(place),
            None => {}
        }
    }
    ask
}

/// One row; what it was asked. `opened` is whether another level is looked for.
fn row(
    ui: &mut Ui,
    (place, step, opened): (usize, &StepRow, bool),
    (up, down): (Option<usize>, Option<usize>),
    desk: &Desk,
) -> Option<RowAction> {
    let (fill, edge, icon, tint) = match step.state {
        StepState::Done => (theme::PAPER, theme::PAPER, "check-circle", theme::LEAF),
        StepState::Skipped => (theme::PAPER, theme::PAPER, "skip-forward", theme::SOFT_INK),
        StepState::Current => (theme::SKY_PALE, theme::SKY, "play", theme::SKY),
        StepState::Coming => (theme::CARD, theme::LINE, "path", theme::SOFT_INK),
    };
    let edge = Stroke::new(if step.state == StepState::Current { 2.5 } else { 1.0 }, edge);
    // What is over needs no room for a finger, and no card: an edge in the ground's own colour would leave arcs.
    let done = matches!(step.state, StepState::Done | StepState::Skipped);
    let frame = if done {
        Frame::NONE.inner_margin(Margin::symmetric(12, 1))
    } else {
        let round = CornerRadius::same(theme::ROUND);
        Frame::new().fill(fill).stroke(edge).corner_radius(round).inner_margin(Margin::symmetric(12, 6))
    };
    let mut asked = None;
    let shown = frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE;
            ui.set_min_height(if done { ICON } else { theme::TOUCH });
            theme::icon(ui, desk.pictures, icon, ICON, tint);
            let swaps = !step.alternatives.is_empty();
            let count = [swaps, up.is_some(), down.is_some()].map(u8::from).iter().sum::<u8>();
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 1.0;
                step_title(ui, step, desk);
                if done {
                    return;
                }
                // The title has the whole width; buttons stand under it, beside the minutes.
                ui.horizontal(|ui| {
                    ui.vertical(|ui| {
                        ui.set_width(ui.available_width() - f32::from(count) * (theme::TOUCH + SPACE));
                        theme::small(ui, &step_minutes(step, desk));
                    });
                    asked = buttons(ui, (step, opened), (up, down), desk);
                });
            });
        });
    });
    if step.state == StepState::Current {
        keep_in_sight(ui, &shown.response, place);
    }
    asked
}

/// What can be done with a coming step; what was touched.
fn buttons(
    ui: &mut Ui,
    (step, opened): (&StepRow, bool),
    (up, down): (Option<usize>, Option<usize>),
    desk: &Desk,
) -> Option<RowAction> {
    let mut asked = None;
    let name = |key: &str| desk.with(key, &[("step", desk.say(&step.title).to_owned().into())]);
    if !step.alternatives.is_empty() {
        let label = name("desk-step-swap");
        let swap = DeskButton::new(&label).chosen(opened).icon(desk.pictures, "shuffle").icon_only();
        if swap.show(ui).clicked() {
            asked = Some(RowAction::Swap);
        }
    }
    for (there, key, down) in [(up, "desk-step-earlier", -1.0), (down, "desk-step-later", 1.0)] {
        if there.is_none() {
            continue;
        }
        let arrow = DeskButton::new(&name(key)).icon_only().show(ui);
        paint_arrow(ui, arrow.rect.center(), down);
        if arrow.clicked() {
            asked = there.map(RowAction::Move);
        }
    }
    asked
}

/// Paints an arrow that points up (-1) or down (1); the fonts have none.
pub fn paint_arrow(ui: &Ui, at: Pos2, down: f32) {
    let tip = |x: f32, y: f32| at + vec2(x, y * down);
    let corners = vec![tip(-9.0, -5.0), tip(9.0, -5.0), tip(0.0, 7.0)];
    ui.painter().add(Shape::convex_polygon(corners, theme::INK, Stroke::NONE));
}

/// Scrolls to the current step when it has become the current one; afterwards the list stays as it is left.
fn keep_in_sight(ui: &Ui, row: &Response, place: usize) {
    // Each opening of the page has its own.
    let id = ui.id().with("now");
    let before = ui.data(|data| data.get_temp::<usize>(id));
    if before != Some(place) {
        row.scroll_to_me(Some(Align::Center));
        ui.data_mut(|data| data.insert_temp(id, place));
    }
}

/// The title; what is over steps back into one line.
fn step_title(ui: &mut Ui, step: &StepRow, desk: &Desk) {
    let title = desk.say(&step.title);
    match step.state {
        // The state is said in words too, never by colour alone.
        StepState::Done => theme::small(ui, &format!("{} · {title}", desk.text("desk-step-done"))),
        StepState::Skipped => theme::small(ui, &format!("{} · {title}", desk.text("desk-step-skipped"))),
        StepState::Current => theme::title(ui, title),
        StepState::Coming => theme::write(ui, title, theme::plain(ui.ctx(), theme::BODY - 2.0), theme::INK),
    };
}

/// The minutes, and whether the tablet rests.
fn step_minutes(step: &StepRow, desk: &Desk) -> String {
    let minutes = desk.count("desk-minutes", step.minutes.into());
    let away = match step {
        StepRow { passed_over: true, .. } => format!(" · {}", desk.text("desk-step-passed-over")),
        StepRow { tablet: false, .. } => format!(" · {}", desk.text("desk-step-away")),
        _ => String::new(),
    };
    match step.state {
        StepState::Current => format!("{} · {minutes}{away}", desk.text("desk-step-current")),
        StepState::Done | StepState::Skipped | StepState::Coming => format!("{minutes}{away}"),
    }
}
