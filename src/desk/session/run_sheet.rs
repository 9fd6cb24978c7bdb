//! The run-sheet during play: what comes, whose turn it is, what to say, and every way to steer.

use crate::{
    content::{Bilingual, Script},
    desk::{
        app::command::DeskCommand,
        session::{
            commands::RunSheetCommand,
            play_again::{PlayAgainChoice, play_again_ui},
            seats::{SeatChoice, SeatRow, seat_question, seats_ui},
            step_list::{StepRow, steps_ui},
            swap::{SwapChoice, swap_ui},
        },
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            level_card, page_frame,
            question::{Question, ask_once},
            theme,
        },
    },
};
use bevy_egui::egui::{Align, Layout, Ui, vec2};

/// Whose turn it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CurrentTurn {
    /// No seat's: between turns.
    #[default]
    NoSeat,
    /// Everybody's.
    Together,
    /// Everybody's: they choose between two activities.
    Choosing,
    /// This seat's: a place in the list of seats.
    Seat(usize),
}

/// What the run-sheet shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunSheetView {
    /// The group's two words.
    pub group_words: Bilingual,
    /// The plan's name.
    pub plan_title: Bilingual,
    /// Minutes since the session began.
    pub minutes_used: u16,
    /// Minutes planned for the whole session.
    pub minutes_planned: u16,
    /// Minutes since the current step began.
    pub step_minutes_used: u16,
    /// The steps, in order.
    pub steps: Vec<StepRow>,
    /// The script of the current step.
    pub script: Script,
    /// Everybody who has joined.
    pub seats: Vec<SeatRow>,
    /// Whose turn it is.
    pub turn: CurrentTurn,
    /// Whether an adult is the partner in the current step, because too few children are at the table.
    pub partner: bool,
    /// Whether the session waits in the calm corner.
    pub paused: bool,
    /// The title of the step that was skipped last, as long as that can be taken back.
    pub skipped: Option<Bilingual>,
    /// Whether another child may still arrive: there is a free seat and the animals have been chosen.
    pub may_arrive: bool,
}

/// What is being asked on the run-sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunSheetForm {
    asking: Option<Asking>,
    /// The place of the coming step for which another level is looked for.
    swapping: Option<usize>,
    /// Whether a step is looked for that is played once more.
    looking_back: bool,
}

/// A question that waits for its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asking {
    /// Whether to end the session.
    EndNow,
    /// What is done about the seat with this token.
    Seat(u64),
    /// Whether the step at this place is played once more.
    Again(usize),
}

/// Width of the minutes at the end of the bar, in points.
const CLOCK: f32 = 250.0;

/// Width of the list of steps, in points.
const STEPS: f32 = 430.0;

/// The run-sheet.
pub fn run_sheet_ui(
    ui: &mut Ui,
    view: &RunSheetView,
    form: &mut RunSheetForm,
    desk: &Desk,
) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    page_frame::session_bar(ui, desk, desk.say(&view.group_words), |ui| {
        // The end of the bar is the place of the stage's lock, where fingers tap twice: no button stands there.
        clock(ui, view, desk);
        ui.add_space(8.0);
        let blank = desk.text("desk-run-blank");
        if DeskButton::new(&blank).icon(desk.pictures, "eye-slash").show(ui).clicked() {
            commands.push(DeskCommand::Blank);
        }
        page_frame::safeguarding_button(ui, desk);
    });
    page_frame::bottom_bar(ui, |ui| commands.extend(actions(ui, view, form, desk)));
    page_frame::left_column(ui, STEPS, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        theme::small(ui, desk.say(&view.plan_title));
        let again = desk.text("desk-run-again");
        let again = DeskButton::new(&again).icon(desk.pictures, "arrow-counter-clockwise");
        let may = view.steps.iter().any(|step| step.again);
        if may && again.chosen(form.looking_back).show(ui).clicked() {
            form.looking_back = !form.looking_back;
            form.swapping = None;
        }
        form.looking_back &= may;
        commands.extend(steps_ui(ui, &view.steps, &mut form.swapping, desk));
    });
    page_frame::middle(ui, |ui| {
        match form.swapping.and_then(|place| Some((place, view.steps.get(place)?))) {
            Some((place, step)) if !step.alternatives.is_empty() => match swap_ui(ui, step, desk) {
                Some(SwapChoice::Take(level)) => {
                    form.swapping = None;
                    commands.push(DeskCommand::RunSheet(RunSheetCommand::SwapStep { place, level }));
                }
                Some(SwapChoice::Stay) => form.swapping = None,
                None => {}
            },
            _ if form.looking_back => match play_again_ui(ui, &view.steps, desk) {
                Some(PlayAgainChoice::Play(place)) => form.asking = Some(Asking::Again(place)),
                Some(PlayAgainChoice::Stay) => form.looking_back = false,
                None => {}
            },
            // What goes on is shown unless something else is looked for, and once that step has begun.
            _ => {
                commands.extend(taking_back(ui, view, desk));
                commands.extend(table(ui, view, form, desk));
                level_card::script(ui, &view.script, desk, true);
            }
        }
    });
    commands.extend(question(ui, view, form, desk));
    commands
}

/// Minutes used, of the session and of the step: they only ever grow, nothing runs out.
fn clock(ui: &mut Ui, view: &RunSheetView, desk: &Desk) {
    let variables = |used: u16, planned: u16| [("used", used.into()), ("planned", planned.into())];
    let planned = view
        .steps
        .iter()
        .find(|step| step.state == crate::desk::session::step_list::StepState::Current)
        .map_or(0, |step| step.minutes);
    let session = desk.with("desk-run-minutes", &variables(view.minutes_used, view.minutes_planned));
    let step = desk.with("desk-run-step-minutes", &variables(view.step_minutes_used, planned));
    let size = vec2(theme::sized(ui.ctx(), CLOCK), ui.available_height());
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Max), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        theme::body(ui, &session);
        theme::small(ui, &step);
    });
}

/// The ways to steer, in one row.
fn actions(ui: &mut Ui, view: &RunSheetView, form: &mut RunSheetForm, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    let pause = if view.paused {
        ("desk-run-go-on", "play", DeskCommand::RunSheet(RunSheetCommand::GoOn))
    } else {
        ("desk-run-pause", "pause", DeskCommand::RunSheet(RunSheetCommand::Pause))
    };
    let back = ("desk-run-back", "hands-clapping", DeskCommand::RunSheet(RunSheetCommand::BackToChildren));
    let skip = ("desk-run-skip", "skip-forward", DeskCommand::RunSheet(RunSheetCommand::SkipStep));
    for (place, (key, icon, what)) in [back, pause, skip].into_iter().enumerate() {
        let kind = if place == 0 { ButtonKind::Primary } else { ButtonKind::Quiet };
        let text = desk.text(key);
        let button = DeskButton::new(&text).kind(kind).icon(desk.pictures, icon);
        if button.at_least(0.0, theme::PRIMARY_HEIGHT).show(ui).clicked() {
            ask = Some(what);
        }
    }
    for (key, minutes) in [("desk-run-shorter", -2), ("desk-run-longer", 2)] {
        let button = desk.text(key);
        if DeskButton::new(&button).at_least(0.0, theme::PRIMARY_HEIGHT).show(ui).clicked() {
            ask = Some(DeskCommand::RunSheet(RunSheetCommand::Stretch(minutes)));
        }
    }
    let end = desk.text("desk-run-end");
    let end = DeskButton::new(&end).kind(ButtonKind::Careful).icon(desk.pictures, "stop-circle");
    if end.at_least(0.0, theme::PRIMARY_HEIGHT).show(ui).clicked() {
        form.asking = Some(Asking::EndNow);
    }
    ask
}

/// That a step was skipped, and the way back to it.
fn taking_back(ui: &mut Ui, view: &RunSheetView, desk: &Desk) -> Option<DeskCommand> {
    let title = desk.say(view.skipped.as_ref()?).to_owned();
    let mut ask = None;
    theme::tinted_card(ui, theme::SUN_PALE, |ui| {
        ui.horizontal(|ui| {
            ui.vertical(|ui| {
                ui.set_width((ui.available_width() - 200.0).max(200.0));
                theme::body(ui, &desk.with("desk-run-skipped", &[("step", title.into())]));
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let back = desk.text("desk-run-take-back");
                let back = DeskButton::new(&back).icon(desk.pictures, "arrow-counter-clockwise");
                if back.show(ui).clicked() {
                    ask = Some(DeskCommand::RunSheet(RunSheetCommand::TakeBackSkip));
                }
            });
        });
    });
    ask
}

/// Whose turn it is, and who is here.
fn table(ui: &mut Ui, view: &RunSheetView, form: &mut RunSheetForm, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    let now = match view.turn {
        CurrentTurn::Seat(place) => view.seats.get(place),
        CurrentTurn::NoSeat | CurrentTurn::Together | CurrentTurn::Choosing => None,
    };
    theme::card(ui, |ui| {
        ui.horizontal(|ui| {
            if let Some(seat) = now {
                theme::emoji(ui, desk.pictures, &seat.animal, 44.0);
            }
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.set_width(ui.available_width() - 270.0);
                theme::title(ui, &turn_text(view, now, desk));
                let hint = if view.partner { "desk-run-partner" } else { "desk-run-seat-hint" };
                theme::small(ui, &desk.text(hint));
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let arrive = desk.text("desk-run-arrive");
                let arrive =
                    DeskButton::new(&arrive).icon(desk.pictures, "user-plus").enabled(view.may_arrive);
                if arrive.show(ui).clicked() {
                    ask = Some(DeskCommand::RunSheet(RunSheetCommand::SeatArrives));
                }
            });
        });
        if let Some(token) = seats_ui(ui, &view.seats, now, desk) {
            form.asking = Some(Asking::Seat(token));
        }
    });
    ask
}

/// Whose turn it is, in words.
fn turn_text(view: &RunSheetView, now: Option<&SeatRow>, desk: &Desk) -> String {
    if view.paused {
        return desk.text("desk-run-paused");
    }
    match (&view.turn, now) {
        (_, Some(seat)) => desk.with("desk-run-turn", &[("animal", desk.say(&seat.name).to_owned().into())]),
        (CurrentTurn::Together, _) => desk.text("desk-run-together"),
        (CurrentTurn::Choosing, _) => desk.text("desk-run-choosing"),
        _ => desk.text("desk-run-nobody"),
    }
}

/// The question that waits, if one does.
fn question(ui: &mut Ui, view: &RunSheetView, form: &mut RunSheetForm, desk: &Desk) -> Option<DeskCommand> {
    let seat = match form.asking? {
        Asking::EndNow => return end_question(ui, form, desk),
        Asking::Again(place) => return again_question(ui, view, form, place, desk),
        Asking::Seat(token) => view.seats.iter().find(|seat| seat.token == token && seat.present),
    };
    let Some(seat) = seat else {
        form.asking = None;
        return None;
    };
    let choice = seat_question(ui, seat, desk)?;
    form.asking = None;
    match choice {
        SeatChoice::Stay => None,
        SeatChoice::Ask(ask) => Some(ask),
    }
}

/// Whether to play a step once more now.
fn again_question(
    ui: &mut Ui,
    view: &RunSheetView,
    form: &mut RunSheetForm,
    place: usize,
    desk: &Desk,
) -> Option<DeskCommand> {
    let title = view.steps.get(place).map(|step| desk.say(&step.title).to_owned()).unwrap_or_default();
    let question = Question {
        title: &desk.with("desk-run-again-sure", &[("step", title.into())]),
        text: &desk.text("desk-run-again-text"),
        yes: &desk.text("desk-run-again-yes"),
        no: &desk.text("desk-not-yet"),
    };
    let answer = ask_once(ui, question)?;
    form.asking = None;
    form.looking_back &= !answer;
    answer.then_some(DeskCommand::RunSheet(RunSheetCommand::PlayAgain(place)))
}

/// Whether to end the session now.
fn end_question(ui: &mut Ui, form: &mut RunSheetForm, desk: &Desk) -> Option<DeskCommand> {
    let question = Question {
        title: &desk.text("desk-run-end-sure"),
        text: &desk.text("desk-run-end-text"),
        yes: &desk.text("desk-run-end-yes"),
        no: &desk.text("desk-not-yet"),
    };
    let answer = ask_once(ui, question)?;
    form.asking = None;
    answer.then_some(DeskCommand::RunSheet(RunSheetCommand::EndNow))
}

#[cfg(test)]
#[path = "run_sheet_tests.rs"]
mod tests;
