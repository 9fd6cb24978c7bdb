//! What a group could be given more time for, or play twice, and why. Leaving it costs nothing.

use bevy_egui::egui::{Align, Layout, Ui};

use crate::{
    desk::widgets::{button::DeskButton, charts, desk::Desk, theme},
    progress::{MORE_MINUTES, Proposal, Reason},
};

/// Room for the button beside a sentence, in points.
const BUTTON: f32 = 190.0;

/// The card with what is proposed; none where nothing is. Says which plan was taken.
pub fn proposals_ui(ui: &mut Ui, proposals: &[Proposal], desk: &Desk) -> Option<String> {
    if proposals.is_empty() {
        return None;
    }
    let mut taken = None;
    theme::tinted_card(ui, theme::SUN_PALE, |ui| {
        ui.horizontal(|ui| {
            theme::icon(ui, desk.pictures, "lightbulb", 30.0, theme::CLAY);
            theme::title(ui, &desk.text("desk-proposal-title"));
        });
        for proposal in proposals {
            if proposal_ui(ui, proposal, desk) {
                taken = Some(proposal.plan.clone());
            }
        }
        theme::small(ui, &desk.text("desk-proposal-hint"));
    });
    taken
}

/// One proposal: its sentence, and the button that chooses the session. Says whether it was touched.
fn proposal_ui(ui: &mut Ui, proposal: &Proposal, desk: &Desk) -> bool {
    let mut touched = false;
    ui.horizontal(|ui| {
        let width = ui.available_width() - BUTTON;
        ui.allocate_ui_with_layout([width, 0.0].into(), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            theme::body(ui, &proposal_sentence(proposal, desk));
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = format!("{}: {}", desk.text("desk-proposal-take"), desk.say(&proposal.title));
            let take = desk.text("desk-proposal-take");
            touched = DeskButton::new(&name).written(&take).show(ui).clicked();
        });
    });
    touched
}

/// Why, and what could be done, in one plain sentence.
pub fn proposal_sentence(proposal: &Proposal, desk: &Desk) -> String {
    let session = desk.say(&proposal.title);
    let with = |key: &str| desk.with(key, &[("session", session.into()), ("minutes", MORE_MINUTES.into())]);
    match &proposal.reason {
        Reason::HardPlan => with("desk-proposal-plan"),
        Reason::HardPart => with("desk-proposal-part"),
        Reason::HardMood => with("desk-proposal-mood"),
        Reason::MoreThanHalfSaid { factor, name } => {
            let factor = desk.text(&charts::factor_key(*factor));
            let words =
                [("session", session.into()), ("factor", factor.into()), ("answer", desk.say(name).into())];
            desk.with("desk-proposal-more-than-half", &words)
        }
    }
}
