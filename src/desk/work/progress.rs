//! The progress card over a page: what is being done, how far it is, and the way to cancel it.

use bevy_egui::egui::{Align, Area, CornerRadius, Key, Layout, Order, Rect, Sense, Ui, UiBuilder, vec2};

use crate::desk::{
    app::command::DeskCommand,
    widgets::{button::DeskButton, desk::Desk, theme},
};

/// How far long work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProgressView {
    /// What is being done: the end of its message keys.
    pub word: &'static str,
    /// How many steps are done.
    pub done: usize,
    /// How many there are.
    pub all: usize,
    /// Whether it may still be given up.
    pub may_be_given_up: bool,
    /// Whether the next step takes a while in which nothing moves.
    pub takes_long: bool,
}

/// Width of the card, in points.
const CARD: f32 = 560.0;

/// Height of the card, in points.
const CARD_HEIGHT: f32 = 232.0;

/// Height of the bar, in points.
const BAR: f32 = 18.0;

/// Draws it over everything else.
pub fn progress_over(ui: &Ui, whole: Rect, view: &ProgressView, desk: &Desk) -> Vec<DeskCommand> {
    let area = Area::new(ui.id().with("work")).order(Order::Foreground).fixed_pos(whole.min);
    let drawn = area.show(ui.ctx(), |ui| {
        ui.set_min_size(whole.size());
        // What lies below cannot be touched meanwhile.
        ui.interact(whole, ui.id().with("veil"), Sense::click_and_drag());
        ui.painter().rect_filled(whole, 0.0, theme::VEIL);
        progress_ui(ui, whole, view, desk)
    });
    drawn.inner
}

/// The card with the bar.
fn progress_ui(ui: &mut Ui, whole: Rect, view: &ProgressView, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    let place = Rect::from_center_size(whole.center(), vec2(CARD, CARD_HEIGHT));
    let layout = Layout::top_down(Align::Min);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
    theme::card(&mut ui, |ui| {
        theme::title(ui, &desk.text(&format!("desk-work-{}", view.word)));
        bar(ui, view);
        let counts = [("done", view.done.into()), ("all", view.all.into())];
        theme::small(ui, &desk.with("desk-work-count", &counts));
        if !view.may_be_given_up {
            let bound = if view.takes_long { "desk-work-last-step" } else { "desk-work-bound" };
            theme::body(ui, &desk.text(bound));
            return;
        }
        let give_up = desk.text("desk-work-give-up");
        let pressed = DeskButton::new(&give_up).icon(desk.pictures, "x-circle").show(ui).clicked();
        let by_key =
            ui.input(|input| [Key::Escape, Key::BrowserBack].into_iter().any(|key| input.key_pressed(key)));
        if pressed || by_key {
            commands.push(DeskCommand::CancelWork);
        }
    });
    commands
}

fn bar(ui: &mut Ui, view: &ProgressView) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BAR), Sense::hover());
    let round = CornerRadius::same(BAR as u8 / 2);
    ui.painter().rect_filled(rect, round, theme::LINE);
    let share = view.done as f32 / view.all.max(1) as f32;
    // Even a beginning is seen.
    let width = (rect.width() * share.clamp(0.0, 1.0)).max(BAR);
    ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(width, BAR)), round, theme::LEAF);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::testing::on_every_screen;

    fn shown(bound: bool, takes_long: bool) -> impl Fn(&mut Ui, &mut (), &Desk) -> Vec<DeskCommand> + Copy {
        move |ui, (), desk| {
            let view = ProgressView { word: "papers", done: 7, all: 20, may_be_given_up: !bound, takes_long };
            progress_over(ui, ui.max_rect(), &view, desk)
        }
    }

    #[test]
    fn what_lasts_can_be_given_up_by_touch_and_by_key() {
        on_every_screen(shown(false, false), |screen| {
            assert!(screen.shows(&screen.text("desk-work-papers")));
            assert!(screen.in_sight("desk-work-give-up"));
            screen.press("desk-work-give-up");
            assert_eq!(screen.asked(), [DeskCommand::CancelWork]);
            screen.key(Key::Escape);
            assert_eq!(screen.asked(), [DeskCommand::CancelWork]);
        });
    }

    #[test]
    fn what_is_bound_to_its_end_says_so() {
        on_every_screen(shown(true, false), |screen| {
            assert!(screen.shows(&screen.text("desk-work-bound")));
            screen.key(Key::Escape);
            assert!(screen.asked().is_empty());
        });
        on_every_screen(shown(true, true), |screen| {
            assert!(screen.shows(&screen.text("desk-work-last-step")));
        });
    }
}
