//! Which step is played once more: those that are over, each with how it ended.

use bevy_egui::egui::Ui;

use crate::desk::{
    session::step_list::{StepRow, StepState},
    widgets::{button::DeskButton, desk::Desk, theme, tile},
};

/// What the facilitator does with the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlayAgainChoice {
    /// The step at this place is played once more.
    Play(usize),
    /// Everything stays as it is.
    Stay,
}

/// The list, the latest first.
pub fn play_again_ui(ui: &mut Ui, steps: &[StepRow], desk: &Desk) -> Option<PlayAgainChoice> {
    let mut again = None;
    let stay = desk.text("desk-swap-stay");
    if DeskButton::new(&stay).icon(desk.pictures, "caret-left").show(ui).clicked() {
        again = Some(PlayAgainChoice::Stay);
    }
    theme::heading(ui, &desk.text("desk-run-again-title"));
    theme::body(ui, &desk.text("desk-run-again-text"));
    let width = ui.available_width();
    for (place, step) in steps.iter().enumerate().rev().filter(|(_, step)| step.again) {
        let title = desk.say(&step.title);
        let label = desk.with("desk-run-again-step", &[("step", title.to_owned().into())]);
        let skipped = step.state == StepState::Skipped;
        let state = desk.text(if skipped { "desk-step-skipped" } else { "desk-step-done" });
        let show = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            theme::title(ui, title);
            theme::small(ui, &format!("{state} · {}", desk.count("desk-minutes", step.minutes.into())));
        };
        if tile::tile(ui, &label, false, (width, theme::TOUCH), show).clicked() {
            again = Some(PlayAgainChoice::Play(place));
        }
    }
    again
}
