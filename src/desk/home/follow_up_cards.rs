//! The cards on the home page about groups whose follow-up is due.

use crate::{
    content::Bilingual,
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        widgets::{button::DeskButton, desk::Desk, theme},
    },
};
use bevy_egui::egui::{Align, Layout, Ui};

/// A group that is due to be looked up again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUpRow {
    /// Which group.
    pub group: i64,
    /// Its two words.
    pub words: Bilingual,
    /// Its picture.
    pub picture: String,
    /// What the follow-up is called.
    pub title: Bilingual,
    /// How many months after the programme's last session.
    pub months: u16,
    /// Its day, `2026-11-23`.
    pub due_on: String,
}

/// The groups that are due; none, no card. One touch leads to the group.
pub fn follow_ups_card(ui: &mut Ui, rows: &[FollowUpRow], desk: &Desk) -> Option<DeskCommand> {
    if rows.is_empty() {
        return None;
    }
    let mut ask = None;
    theme::tinted_card(ui, theme::SKY_PALE, |ui| {
        ui.horizontal(|ui| {
            theme::icon(ui, desk.pictures, "calendar-check", 32.0, theme::SKY);
            theme::title(ui, &desk.count("desk-follow-ups", rows.len()));
        });
        for row in rows {
            ui.horizontal(|ui| {
                theme::emoji(ui, desk.pictures, &row.picture, theme::TOUCH);
                let words = desk.say(&row.words);
                let open = desk.with("desk-follow-up-open", &[("group", words.to_owned().into())]);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if DeskButton::new(&open).icon(desk.pictures, "caret-right").show(ui).clicked() {
                        ask = Some(DeskCommand::GoTo(PageId::Group(row.group)));
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.vertical(|ui| {
                            ui.spacing_mut().item_spacing.y = 2.0;
                            theme::title(ui, desk.say(&row.title));
                            let variables =
                                [("count", row.months.into()), ("day", desk.day(&row.due_on).into())];
                            theme::small(ui, &desk.with("desk-follow-up-due", &variables));
                        });
                    });
                });
            });
        }
    });
    ask
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::{
            home::view::{HomeForm, HomeView, home_ui},
            samples,
            testing::on_every_screen,
        },
        locale::Language,
    };

    #[test]
    fn a_group_that_is_due_is_one_touch_away() {
        let show = |ui: &mut Ui, form: &mut HomeForm, desk: &Desk| {
            let row = FollowUpRow {
                group: 2,
                words: samples::both("Brave Otters", "勇敢水獭"),
                picture: "otter".to_owned(),
                title: samples::both("After one month", "一个月以后"),
                months: 1,
                due_on: "2026-11-30".to_owned(),
            };
            let view = HomeView { follow_ups: vec![row], ..samples::home() };
            home_ui(ui, &view, form, desk)
        };
        on_every_screen(show, |screen| {
            let english = screen.language() == Language::English;
            screen.press_label(if english { "Open Brave Otters" } else { "打开勇敢水獭" });
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Group(2))]);
        });
    }
}
