//! When the records cannot be opened or written: what happened, what to do, and a safe way on.

use bevy_egui::egui::Ui;

use super::{ButtonKind, Desk, DeskAsk, DeskButton, held_button, look, page};

/// What the screen shows; the texts come from the trouble itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TroubleView {
    /// What happened, in one sentence.
    pub happened: String,
    /// What to do, in one sentence.
    pub to_do: String,
    /// Whether the records may be set aside, so that new ones can begin.
    pub can_set_aside: bool,
}

/// Says what is wrong and offers the safe ways on.
pub fn trouble_ui(ui: &mut Ui, view: &TroubleView, desk: &Desk) -> Vec<DeskAsk> {
    let mut asks = Vec::new();
    page::top_bar(ui, desk, &desk.text("desk-trouble-title"), None, |_| {});
    page::middle(ui, |ui| {
        look::card(ui, |ui| {
            ui.horizontal(|ui| {
                look::icon(ui, desk.pictures, "warning-circle", 44.0, look::CLAY);
                look::title(ui, &desk.text("desk-trouble-happened"));
            });
            look::body(ui, &view.happened);
            ui.add_space(8.0);
            look::title(ui, &desk.text("desk-trouble-to-do"));
            look::body(ui, &view.to_do);
            ui.add_space(8.0);
            let again = desk.text("desk-trouble-try-again");
            let again = DeskButton::new(&again)
                .kind(ButtonKind::Primary)
                .icon(desk.pictures, "arrow-counter-clockwise");
            if again.show(ui).clicked() {
                asks.push(DeskAsk::TryAgain);
            }
        });
        if view.can_set_aside {
            look::card(ui, |ui| {
                look::title(ui, &desk.text("desk-trouble-aside-title"));
                look::body(ui, &desk.text("desk-trouble-aside-text"));
                if held_button(ui, desk.pictures, "archive", &desk.text("desk-trouble-aside-hold")) {
                    asks.push(DeskAsk::SetAside);
                }
            });
        }
    });
    asks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{samples, testing::on_every_screen};

    #[test]
    fn setting_aside_must_be_held() {
        let show = |ui: &mut Ui, (): &mut (), desk: &Desk| trouble_ui(ui, &samples::trouble(), desk);
        on_every_screen(show, |screen| {
            assert!(screen.shows(&samples::trouble().happened) && screen.shows(&samples::trouble().to_do));
            screen.press("desk-trouble-aside-hold");
            screen.hold("desk-trouble-aside-hold", 0.5);
            assert!(screen.asked().is_empty());
            screen.hold("desk-trouble-aside-hold", 2.0);
            assert_eq!(screen.asked(), [DeskAsk::SetAside], "once for one hold");
            screen.press("desk-trouble-try-again");
            assert_eq!(screen.asked(), [DeskAsk::TryAgain]);
        });
    }
}
