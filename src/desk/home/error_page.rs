//! The error page, when the records cannot be opened or written: what happened, what to do, and a safe way on.

use crate::{
    desk::{
        app::command::DeskCommand,
        home::commands::HomeCommand,
        widgets::{
            button::{ButtonKind, DeskButton, held_button},
            desk::Desk,
            page_frame, theme,
        },
    },
    locale::Texts,
    play::PlayError,
};
use bevy_egui::egui::Ui;

/// What the screen shows; the texts come from the trouble itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorView {
    /// What happened, in one sentence.
    pub happened: String,
    /// What to do, in one sentence.
    pub to_do: String,
    /// Whether the records may be set aside, so that new ones can begin.
    pub can_set_aside: bool,
}

impl ErrorView {
    /// What happened, and what to do.
    pub fn of(problem: &PlayError, texts: &Texts) -> Self {
        match problem {
            PlayError::Journal(journal) => Self {
                happened: texts.get(journal.key()),
                to_do: texts.get(&format!("{}-help", journal.key())),
                can_set_aside: journal.is_damage(),
            },
            PlayError::PlanMissing(_) => Self {
                happened: texts.get("desk-plan-missing"),
                to_do: texts.get("desk-plan-missing-help"),
                can_set_aside: false,
            },
            PlayError::Random(_) | PlayError::Refused(_) | PlayError::Save(_) | PlayError::Export(_) => {
                Self {
                    happened: texts.get("desk-not-possible-now"),
                    to_do: texts.get("desk-not-possible-now-help"),
                    can_set_aside: false,
                }
            }
        }
    }
}

/// Says what is wrong and offers the safe ways on.
pub fn error_ui(ui: &mut Ui, view: &ErrorView, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    page_frame::top_bar(ui, desk, &desk.text("desk-trouble-title"), None, |_| {});
    page_frame::middle(ui, |ui| {
        theme::card(ui, |ui| {
            ui.horizontal(|ui| {
                theme::icon(ui, desk.pictures, "warning-circle", 44.0, theme::CLAY);
                theme::title(ui, &desk.text("desk-trouble-happened"));
            });
            theme::body(ui, &view.happened);
            ui.add_space(8.0);
            theme::title(ui, &desk.text("desk-trouble-to-do"));
            theme::body(ui, &view.to_do);
            ui.add_space(8.0);
            let again = desk.text("desk-trouble-try-again");
            let again = DeskButton::new(&again)
                .kind(ButtonKind::Primary)
                .icon(desk.pictures, "arrow-counter-clockwise");
            if again.show(ui).clicked() {
                commands.push(DeskCommand::Home(HomeCommand::TryAgain));
            }
        });
        if view.can_set_aside {
            theme::card(ui, |ui| {
                theme::title(ui, &desk.text("desk-trouble-aside-title"));
                theme::body(ui, &desk.text("desk-trouble-aside-text"));
                if held_button(ui, desk.pictures, "archive", &desk.text("desk-trouble-aside-hold")) {
                    commands.push(DeskCommand::Home(HomeCommand::SetRecordsAside));
                }
            });
        }
    });
    commands
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{samples, testing::on_every_screen};

    #[test]
    fn setting_aside_must_be_held() {
        let show = |ui: &mut Ui, (): &mut (), desk: &Desk| error_ui(ui, &samples::trouble(), desk);
        on_every_screen(show, |screen| {
            assert!(screen.shows(&samples::trouble().happened) && screen.shows(&samples::trouble().to_do));
            screen.press("desk-trouble-aside-hold");
            screen.hold("desk-trouble-aside-hold", 0.5);
            assert!(screen.asked().is_empty());
            screen.hold("desk-trouble-aside-hold", 2.0);
            assert_eq!(
                screen.asked(),
                [DeskCommand::Home(HomeCommand::SetRecordsAside)],
                "once for one hold"
            );
            screen.press("desk-trouble-try-again");
            assert_eq!(screen.asked(), [DeskCommand::Home(HomeCommand::TryAgain)]);
        });
    }
}
