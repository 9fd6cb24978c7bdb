//! "Is this date right?": asked of an adult when the tablet's clock has jumped, before anything is erased by it.

use crate::{
    desk::{
        app::command::DeskCommand,
        home::commands::HomeCommand,
        widgets::{
            button::DeskButton,
            desk::Desk,
            page_frame,
            question::{Question, ask_once},
            theme,
        },
    },
    journal::DateDoubt,
};
use bevy_egui::egui::Ui;

/// What is asked about the tablet's date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateQuestion {
    /// The day of the clock, and the last trusted one.
    pub doubt: DateDoubt,
    /// How many groups are at the end of their retention if the day is right.
    pub would_forget: usize,
    /// Whether an adult has said that the day is wrong, and will set the clock.
    pub denied: bool,
}

/// Whether it is being asked once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateForm {
    confirming: bool,
}

/// The page that comes first after unlocking, while the date is in doubt.
pub fn date_question_ui(
    ui: &mut Ui,
    question: &DateQuestion,
    form: &mut DateForm,
    desk: &Desk,
) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    page_frame::top_bar(ui, desk, &desk.text("desk-date-title"), None, |_| {});
    page_frame::middle(ui, |ui| commands.extend(date_card(ui, question, form, desk)));
    commands
}

/// The card with the question: on its own page, and on the desk's home until it is answered.
pub fn date_card(
    ui: &mut Ui,
    question: &DateQuestion,
    form: &mut DateForm,
    desk: &Desk,
) -> Option<DeskCommand> {
    let DateDoubt { clock, trusted } = question.doubt;
    let [today, trusted] = [clock, trusted].map(|day| desk.day(&day.to_string()));
    let title = desk.with("desk-date-ask", &[("today", today.into())]);
    let (yes, no) = (desk.text("desk-date-yes"), desk.text("desk-date-no"));
    let mut ask = None;
    theme::tinted_card(ui, theme::CLAY_PALE, |ui| {
        ui.horizontal_top(|ui| {
            theme::icon(ui, desk.pictures, "warning-circle", 32.0, theme::CLAY);
            ui.vertical(|ui| theme::title(ui, &title));
        });
        let why = if question.denied { "desk-date-denied" } else { "desk-date-why" };
        theme::body(ui, &desk.with(why, &[("trusted", trusted.into())]));
        ui.horizontal_wrapped(|ui| {
            if large(&yes).show(ui).clicked() {
                form.confirming = question.would_forget > 0;
                ask = (!form.confirming).then_some(DeskCommand::Home(HomeCommand::ConfirmDay(clock)));
            }
            if !question.denied && large(&no).show(ui).clicked() {
                ask = Some(DeskCommand::Home(HomeCommand::DenyDay(clock)));
            }
        });
    });
    if form.confirming {
        let forgets = desk.count("desk-date-forgets", question.would_forget);
        let (sure, not_yet) = (desk.text("desk-date-sure"), desk.text("desk-not-yet"));
        let once_more = Question { title: &title, text: &forgets, yes: &sure, no: &not_yet };
        if let Some(answer) = ask_once(ui, once_more) {
            form.confirming = false;
            ask = answer.then_some(DeskCommand::Home(HomeCommand::ConfirmDay(clock)));
        }
    }
    ask
}

fn large(words: &str) -> DeskButton<'_> {
    DeskButton::new(words).at_least(160.0, theme::PRIMARY_HEIGHT)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]
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

    fn question(would_forget: usize) -> DateQuestion {
        let [clock, trusted] = ["2036-03-14", "2026-11-23"].map(|day| day.parse().unwrap());
        DateQuestion { doubt: DateDoubt { clock, trusted }, would_forget, denied: false }
    }

    #[test]
    fn a_clock_that_jumped_is_asked_about_with_both_days() {
        let show =
            |ui: &mut Ui, form: &mut DateForm, desk: &Desk| date_question_ui(ui, &question(0), form, desk);
        on_every_screen(show, |screen| {
            let english = screen.language() == Language::English;
            for day in if english {
                ["14 March 2036", "23 November 2026"]
            } else {
                ["2036年3月14日", "2026年11月23日"]
            } {
                assert!(screen.shows(day), "{day}");
            }
            let day = question(0).doubt.clock;
            screen.press("desk-date-yes");
            assert_eq!(screen.asked(), [DeskCommand::Home(HomeCommand::ConfirmDay(day))]);
            screen.press("desk-date-no");
            assert_eq!(screen.asked(), [DeskCommand::Home(HomeCommand::DenyDay(day))]);
            screen.is_tidy();
        });
    }

    #[test]
    fn a_yes_by_which_groups_are_forgotten_is_asked_once_more() {
        let show = |ui: &mut Ui, form: &mut HomeForm, desk: &Desk| {
            let question = DateQuestion { denied: true, ..question(3) };
            home_ui(ui, &HomeView { date_question: Some(question), ..samples::home() }, form, desk)
        };
        on_every_screen(show, |screen| {
            screen.is_tidy();
            screen.press("desk-date-yes");
            assert!(screen.asked().is_empty());
            screen.press("desk-not-yet");
            assert!(screen.asked().is_empty());
            screen.press("desk-date-yes");
            screen.press("desk-date-sure");
            assert_eq!(screen.asked(), [DeskCommand::Home(HomeCommand::ConfirmDay(question(3).doubt.clock))]);
        });
    }
}
