//! The settings of a group: whether it keeps its animals, the end of its retention, archiving and deleting it.

use crate::desk::{
    app::{command::DeskCommand, page_id::PageId},
    group::commands::GroupCommand,
    widgets::{
        button::{ButtonKind, DeskButton, held_button},
        desk::Desk,
        theme,
    },
};
use bevy_egui::egui::Ui;

/// What becomes of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupAdmin {
    /// The day from which its animals are forgotten, `2027-05-23`.
    pub forgotten_on: String,
    /// Days until then; 0 once they are.
    pub days_left: usize,
    /// Whether it was put away.
    pub archived: bool,
    /// Whether it is the practice group.
    pub practice: bool,
    /// Whether each child keeps its animal.
    pub animals_stay: bool,
}

/// The card with the careful things.
pub fn group_admin_ui(
    ui: &mut Ui,
    group: i64,
    care: &GroupAdmin,
    retention_days: u16,
    desk: &Desk,
) -> Option<DeskCommand> {
    let mut ask = None;
    theme::card(ui, |ui| {
        for (stay, key) in [(true, "desk-animals-stay"), (false, "desk-animals-new")] {
            let words = desk.text(key);
            let button = DeskButton::new(&words).chosen(care.animals_stay == stay);
            if button.at_least(ui.available_width(), 0.0).show(ui).clicked() && care.animals_stay != stay {
                ask = Some(DeskCommand::Group(GroupCommand::KeepAnimals { group, stay }));
            }
        }
    });
    theme::card(ui, |ui| {
        if care.practice {
            theme::body(ui, &desk.text("desk-practice-text"));
            let case = desk.text("desk-told-practise");
            if DeskButton::new(&case).icon(desk.pictures, "ear").show(ui).clicked() {
                ask = Some(DeskCommand::GoTo(PageId::SafeguardingPractice));
            }
            let remove = desk.text("desk-practice-remove");
            let button = DeskButton::new(&remove).kind(ButtonKind::Careful).icon(desk.pictures, "trash");
            if button.show(ui).clicked() {
                ask = Some(DeskCommand::Group(GroupCommand::RemovePractice));
            }
            return;
        }
        let variables = [("count", care.days_left.into()), ("day", desk.day(&care.forgotten_on).into())];
        theme::body(ui, &desk.with("desk-group-days-left", &variables));
        theme::small(ui, &desk.count("desk-group-retention", retention_days.into()));
        let (key, away) =
            if care.archived { ("desk-group-bring-back", false) } else { ("desk-group-archive", true) };
        let words = desk.text(key);
        if DeskButton::new(&words).icon(desk.pictures, "archive").show(ui).clicked() {
            ask = Some(DeskCommand::Group(GroupCommand::Archive { group, away }));
        }
        theme::small(ui, &desk.text("desk-group-delete-hint"));
        if held_button(ui, desk.pictures, "trash", &desk.text("desk-group-delete")) {
            ask = Some(DeskCommand::Group(GroupCommand::Delete(group)));
        }
    });
    ask
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{testing::on_every_screen, widgets::page_frame};

    fn shown(ui: &mut Ui, care: &GroupAdmin, desk: &Desk) -> Vec<DeskCommand> {
        page_frame::top_bar(ui, desk, "", None, |_| {});
        let mut commands = Vec::new();
        page_frame::right_column(ui, 400.0, |ui| commands.extend(group_admin_ui(ui, 7, care, 180, desk)));
        commands
    }

    #[test]
    fn a_group_is_put_away_and_brought_back() {
        let show = |ui: &mut Ui, away: &mut bool, desk: &Desk| {
            let care = GroupAdmin {
                archived: *away,
                days_left: 12,
                forgotten_on: "2027-05-23".into(),
                ..GroupAdmin::default()
            };
            shown(ui, &care, desk)
        };
        on_every_screen(show, |screen| {
            screen.press("desk-group-archive");
            assert_eq!(screen.asked(), [DeskCommand::Group(GroupCommand::Archive { group: 7, away: true })]);
            *screen.form() = true;
            screen.settle();
            screen.press("desk-group-bring-back");
            assert_eq!(screen.asked(), [DeskCommand::Group(GroupCommand::Archive { group: 7, away: false })]);
            screen.press("desk-animals-stay");
            assert_eq!(
                screen.asked(),
                [DeskCommand::Group(GroupCommand::KeepAnimals { group: 7, stay: true })]
            );
            screen.press("desk-animals-new");
            assert!(screen.asked().is_empty(), "they are new each time already");
        });
    }

    #[test]
    fn practice_goes_with_one_touch_and_a_case_is_practised_with_another() {
        let show = |ui: &mut Ui, (): &mut (), desk: &Desk| {
            shown(ui, &GroupAdmin { practice: true, ..GroupAdmin::default() }, desk)
        };
        on_every_screen(show, |screen| {
            screen.press("desk-practice-remove");
            assert_eq!(screen.asked(), [DeskCommand::Group(GroupCommand::RemovePractice)]);
            screen.press("desk-told-practise");
            assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::SafeguardingPractice)]);
        });
    }
}
