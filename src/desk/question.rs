//! A question that is asked once before something that cannot be taken back.

use bevy_egui::egui::{Align, CornerRadius, Frame, Id, Layout, Margin, Modal, Ui};

use super::{ButtonKind, DeskButton, look};

/// What a question says.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// What is asked.
    pub title: &'a str,
    /// What will happen.
    pub text: &'a str,
    /// The words on the way that does it.
    pub yes: &'a str,
    /// The words on the way back.
    pub no: &'a str,
}

/// Widest a question gets, in points.
const WIDTH: f32 = 560.0;

/// Shows the question above the screen. The answer, once there is one; touching beside it means no.
pub fn ask_once(ui: &mut Ui, question: Question) -> Option<bool> {
    let frame = Frame::new()
        .fill(look::CARD)
        .corner_radius(CornerRadius::same(look::ROUND + 6))
        .inner_margin(Margin::same(28))
        .shadow(look::SHADOW);
    let modal =
        Modal::new(Id::new("desk-question")).frame(frame).backdrop_color(look::VEIL).show(ui.ctx(), |ui| {
            ui.set_width(WIDTH);
            look::title(ui, question.title);
            look::body(ui, question.text);
            ui.add_space(12.0);
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.horizontal_wrapped(|ui| {
                    let no =
                        DeskButton::new(question.no).at_least(160.0, look::PRIMARY_HEIGHT).show(ui).clicked();
                    let yes = DeskButton::new(question.yes)
                        .kind(ButtonKind::Careful)
                        .at_least(160.0, look::PRIMARY_HEIGHT)
                        .show(ui)
                        .clicked();
                    if yes { Some(true) } else { no.then_some(false) }
                })
                .inner
            })
            .inner
        });
    let beside = modal.should_close();
    modal.inner.or(beside.then_some(false))
}
