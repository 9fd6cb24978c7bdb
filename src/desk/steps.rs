//! The list of what comes in a session: what is done, what goes on, what can still change its place.

use bevy_egui::egui::{Align, CornerRadius, Frame, Layout, Margin, RichText, Stroke, Ui};

use super::{Desk, DeskAsk, DeskButton, look};
use crate::content::Bilingual;

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// It is over.
    Done,
    /// It goes on now.
    Current,
    /// It has not begun.
    Coming,
}

/// One step, as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// The title of the level that is played in it.
    pub title: Bilingual,
    /// Minutes planned, stretching included.
    pub minutes: u16,
    /// Whether the tablet is used in it.
    pub tablet: bool,
    /// Where it stands.
    pub state: StepState,
    /// Whether it may change its place: it has not begun and is no ritual with a fixed place.
    pub movable: bool,
}

/// The list; coming steps can be moved up and down among those that may move.
pub fn steps_ui(ui: &mut Ui, steps: &[StepRow], desk: &Desk) -> Option<DeskAsk> {
    let mut ask = None;
    for (place, step) in steps.iter().enumerate() {
        let may = |other: Option<&StepRow>| step.movable && other.is_some_and(|other| other.movable);
        let up = place.checked_sub(1).filter(|above| may(steps.get(*above)));
        let down = Some(place + 1).filter(|below| may(steps.get(*below)));
        let to = row(ui, step, (up, down), desk);
        ask = ask.or(to.map(|to| DeskAsk::MoveStep { from: place, to }));
    }
    ask
}

/// One row; the place it shall have, if it was moved.
fn row(
    ui: &mut Ui,
    step: &StepRow,
    (up, down): (Option<usize>, Option<usize>),
    desk: &Desk,
) -> Option<usize> {
    let (fill, edge, icon, tint) = match step.state {
        StepState::Done => (look::PAPER, look::PAPER, "check-circle", look::LEAF),
        StepState::Current => (look::SKY_PALE, look::SKY, "play", look::SKY),
        StepState::Coming => (look::CARD, look::LINE, "path", look::SOFT_INK),
    };
    let frame = Frame::new()
        .fill(fill)
        .stroke(Stroke::new(if step.state == StepState::Current { 2.5 } else { 1.0 }, edge))
        .corner_radius(CornerRadius::same(look::ROUND))
        .inner_margin(Margin::symmetric(12, 6));
    let mut to = None;
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(look::TOUCH);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let title = desk.say(&step.title).to_owned();
            for (place, key, icon) in [(down, "desk-step-later", "▼"), (up, "desk-step-earlier", "▲")] {
                let Some(place) = place else { continue };
                let label = desk.with(key, &[("step", title.clone().into())]);
                if DeskButton::new(&label).sign(icon).text_size(look::SMALL).show(ui).clicked() {
                    to = Some(place);
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                look::icon(ui, desk.pictures, icon, 26.0, tint);
                ui.vertical(|ui| step_words(ui, step, &title, desk));
            });
        });
    });
    to
}

/// The title, the minutes, and whether the tablet rests.
fn step_words(ui: &mut Ui, step: &StepRow, title: &str, desk: &Desk) {
    ui.spacing_mut().item_spacing.y = 1.0;
    let ink = if step.state == StepState::Done { look::SOFT_INK } else { look::INK };
    ui.label(RichText::new(title).size(look::BODY - 2.0).color(ink));
    let minutes = desk.count("desk-minutes", step.minutes.into());
    let away = if step.tablet { String::new() } else { format!(" · {}", desk.text("desk-step-away")) };
    // The state is said in words too, never by colour alone.
    let state = match step.state {
        StepState::Done => format!("{} · ", desk.text("desk-step-done")),
        StepState::Current => format!("{} · ", desk.text("desk-step-current")),
        StepState::Coming => String::new(),
    };
    look::small(ui, &format!("{state}{minutes}{away}"));
}
