//! What can be played instead of a coming step: a short list, each level with what it is about and how long it usually is.

use bevy_egui::egui::Ui;

use crate::{
    content::Factor,
    desk::{
        session::step_list::StepRow,
        widgets::{
            button::DeskButton,
            desk::Desk,
            level_card::{self, LevelCard},
            theme, tile,
        },
    },
};

/// What the facilitator does with the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SwapChoice {
    /// The level with this id is played.
    Take(String),
    /// Everything stays as it is.
    Stay,
}

/// The list for this step.
pub fn swap_ui(ui: &mut Ui, step: &StepRow, desk: &Desk) -> Option<SwapChoice> {
    let mut swap = None;
    let stay = desk.text("desk-swap-stay");
    if DeskButton::new(&stay).icon(desk.pictures, "caret-left").show(ui).clicked() {
        swap = Some(SwapChoice::Stay);
    }
    theme::heading(ui, &desk.with("desk-swap-title", &[("step", desk.say(&step.title).to_owned().into())]));
    theme::body(ui, &desk.with("desk-swap-hint", &[("minutes", step.minutes.into())]));
    let width = ui.available_width();
    for card in &step.alternatives {
        let title = desk.say(&card.title);
        let label = desk.with("desk-plan-take", &[("step", title.to_owned().into())]);
        let show = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            theme::title(ui, title);
            theme::small(ui, &about(card, desk));
            level_card::pictures(ui, card, desk);
        };
        if tile::tile(ui, &label, false, (width, theme::TOUCH), show).clicked() {
            swap = Some(SwapChoice::Take(card.id.clone()));
        }
    }
    swap
}

/// What a level is about, and how many minutes plans give it.
fn about(card: &LevelCard, desk: &Desk) -> String {
    let factor = (card.factor != Factor::Ritual).then(|| level_card::factor(card.factor, desk));
    factor.into_iter().chain([level_card::minutes_words(card, desk)]).collect::<Vec<_>>().join(" · ")
}
