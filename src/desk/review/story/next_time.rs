//! Next time: two proposals at most, each with its reason and one touch that chooses it.

use bevy_egui::egui::{Align, Layout, Ui};

use crate::{
    desk::{
        group::proposals::proposal_sentence,
        widgets::{button::DeskButton, desk::Desk, theme},
    },
    progress::NextStep,
};

/// Room for the button beside a sentence, in points.
const BUTTON: f32 = 200.0;

/// The proposals. The plan that was chosen.
pub fn next_ui(ui: &mut Ui, desk: &Desk, next: &[NextStep]) -> Option<String> {
    let mut taken = None;
    for step in next {
        ui.horizontal(|ui| {
            let width = ui.available_width() - BUTTON;
            ui.allocate_ui_with_layout([width, 0.0].into(), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                theme::body(ui, &reason(desk, step));
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let take = desk.text("story-next-plan");
                let name = format!("{take}: {}", desk.say(step.title()));
                if DeskButton::new(&name).written(&take).show(ui).clicked() {
                    taken = Some(step.plan().to_owned());
                }
            });
        });
    }
    taken
}

fn reason(desk: &Desk, step: &NextStep) -> String {
    let with = |key: &str, title| desk.with(key, &[("session", desk.say(title).into())]);
    match step {
        NextStep::Proposed(proposal) => proposal_sentence(proposal, desk),
        NextStep::Follows { title, .. } => with("story-next-follows", title),
        NextStep::WantedAgain { title, .. } => with("story-next-wanted", title),
    }
}
