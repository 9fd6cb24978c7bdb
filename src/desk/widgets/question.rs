//! A question that is asked once, above the page: before something that cannot be taken back, or which of a few ways to go.

use bevy_egui::egui::{Align, CornerRadius, Frame, Id, Layout, Margin, Modal, Ui};

use crate::desk::widgets::{
    button::{ButtonKind, DeskButton},
    theme,
};

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
const WIDTH: f32 = 620.0;

/// Shows the question above the screen. The answer, once there is one; touching beside it means no.
pub fn ask_once(ui: &mut Ui, question: Question) -> Option<bool> {
    let ways = [(question.no, ButtonKind::Quiet), (question.yes, ButtonKind::Careful)];
    choose_once(ui, (question.title, question.text), &ways).map(|way| way == 1)
}

/// Shows a title, a text and a few ways to go above the screen. The place of the way taken, once there is one; touching
/// beside it takes the first.
pub fn choose_once(ui: &mut Ui, (title, text): (&str, &str), ways: &[(&str, ButtonKind)]) -> Option<usize> {
    let frame = Frame::new()
        .fill(theme::CARD)
        .corner_radius(CornerRadius::same(theme::ROUND + 6))
        .inner_margin(Margin::same(28))
        .shadow(theme::SHADOW);
    let modal =
        Modal::new(Id::new("desk-question")).frame(frame).backdrop_color(theme::VEIL).show(ui.ctx(), |ui| {
            ui.set_width(WIDTH);
            theme::title(ui, title);
            theme::body(ui, text);
            ui.add_space(12.0);
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.horizontal_wrapped(|ui| {
                    let mut taken = None;
                    for (place, (words, kind)) in ways.iter().enumerate() {
                        let button = DeskButton::new(words).kind(*kind);
                        if button.at_least(160.0, theme::PRIMARY_HEIGHT).show(ui).clicked() {
                            taken = Some(place);
                        }
                    }
                    taken
                })
                .inner
            })
            .inner
        });
    let beside = modal.should_close();
    modal.inner.or(beside.then_some(0))
}
