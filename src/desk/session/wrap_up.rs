//! The two-minute wrap-up: how many were here, what the adult saw in six touches, who asked to talk.

use crate::{
    content::Bilingual,
    desk::{
        app::command::DeskCommand,
        home::talk_later::{TalkLaterForm, TalkLaterRow, talk_later_rows, what_to_do},
        session::commands::WrapUpCommand,
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            observation::question_ui,
            page_frame, stepper, theme,
        },
    },
    session::{Observation, Question},
};
use std::ops::RangeInclusive;

use bevy_egui::egui::{Align, Layout, Ui, vec2};

/// What the wrap-up shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrapUpView {
    /// The group's two words.
    pub group_words: Bilingual,
    /// The plan's name.
    pub plan_title: Bilingual,
    /// The day, `2026-11-23`.
    pub day: String,
    /// Minutes the session took.
    pub minutes: u16,
    /// How many children were here.
    pub heads: u8,
    /// The session's number in the journal.
    pub session: i64,
    /// Minutes it took, where the facilitator has said so before and not finished.
    pub said_minutes: Option<u16>,
    /// What the adult saw, as far as it was said before and not finished.
    pub seen: Option<Observation>,
    /// Who asked to talk in this session.
    pub talk_later: Vec<TalkLaterRow>,
}

/// What was answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrapUpForm {
    /// What the adult saw; nothing before the page was drawn.
    pub seen: Option<Observation>,
    /// How many minutes it took, as it stands there now; nothing before the page was drawn.
    pub minutes: Option<u16>,
    talk_later: TalkLaterForm,
}

/// How long a session can be said to have taken, in minutes.
const LENGTHS: RangeInclusive<u16> = 5..=240;

/// Width of the column with who asked to talk, in points.
const SIDE: f32 = 600.0;

/// Widest it gets with larger words, in points.
const WIDEST_SIDE: f32 = 690.0;

/// The wrap-up.
pub fn wrap_up_ui(ui: &mut Ui, view: &WrapUpView, form: &mut WrapUpForm, desk: &Desk) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    let mut seen = form.seen.or(view.seen).unwrap_or_default();
    page_frame::session_bar(ui, desk, &desk.text("desk-wrap-up-title"), |ui| {
        page_frame::safeguarding_button(ui, desk);
    });
    page_frame::bottom_bar(ui, |ui| {
        let finish = desk.text("desk-wrap-up-finish");
        let finish = DeskButton::new(&finish).kind(ButtonKind::Primary).icon(desk.pictures, "check-circle");
        if finish.at_least(260.0, 0.0).show(ui).clicked() {
            commands.push(DeskCommand::WrapUp(WrapUpCommand::Finish {
                seen,
                minutes: form.minutes.or(view.said_minutes).unwrap_or(view.minutes),
            }));
        }
        theme::small(ui, &desk.text("desk-wrap-up-finish-hint"));
    });
    let side = theme::sized(ui.ctx(), SIDE).min(WIDEST_SIDE);
    page_frame::right_column(ui, side, |ui| commands.extend(talk_part(ui, view, form, desk)));
    page_frame::middle(ui, |ui| {
        theme::card(ui, |ui| session_part(ui, view, form, desk));
        theme::card(ui, |ui| {
            theme::title(ui, &desk.text("desk-wrap-up-how"));
            for question in Question::ASKED {
                question_ui(ui, question, &mut seen, desk);
            }
        });
    });
    form.seen = Some(seen);
    commands
}

/// What the session was: group, plan, day, heads, and its minutes, which can be put right.
fn session_part(ui: &mut Ui, view: &WrapUpView, form: &mut WrapUpForm, desk: &Desk) {
    ui.horizontal(|ui| {
        theme::title(ui, desk.say(&view.group_words));
        theme::body(ui, &desk.count("desk-wrap-up-heads", view.heads.into()));
    });
    theme::small(ui, &format!("{} · {}", desk.say(&view.plan_title), desk.day(&view.day)));
    let row = vec2(ui.available_width(), theme::PRIMARY_HEIGHT);
    ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
        let name = desk.text("desk-wrap-up-length");
        theme::body(ui, &name);
        let mut minutes = form.minutes.or(view.said_minutes).unwrap_or(view.minutes);
        stepper::minutes_ui(ui, desk, &name, &mut minutes, LENGTHS);
        form.minutes = Some(minutes);
    });
}

/// Who asked to talk in this session, and what to do now.
fn talk_part(ui: &mut Ui, view: &WrapUpView, form: &mut WrapUpForm, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    let nobody = view.talk_later.is_empty();
    theme::tinted_card(ui, if nobody { theme::CARD } else { theme::SUN_PALE }, |ui| {
        ui.horizontal(|ui| {
            theme::icon(ui, desk.pictures, "chat-circle-dots", 32.0, theme::CLAY);
            theme::title(ui, &desk.count("desk-talk-title", view.talk_later.len()));
        });
        if nobody {
            theme::body(ui, &desk.text("desk-talk-nobody"));
        } else {
            ask = talk_later_rows(ui, &view.talk_later, false, &mut form.talk_later, desk);
            theme::small(ui, &desk.text("desk-talk-stays"));
        }
    });
    ask.or(theme::card(ui, |ui| what_to_do(ui, desk)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::{app::page_id::PageId, home::commands::HomeCommand, samples, testing::on_every_screen},
        journal::TalkLaterOutcome,
        locale::Language,
        session::Degree,
    };

    #[test]
    fn six_touches_and_finish() {
        let show = |ui: &mut Ui, form: &mut WrapUpForm, desk: &Desk| {
            wrap_up_ui(ui, &samples::wrap_up(2), form, desk)
        };
        let touched = [
            (Question::Turns, Degree::High),
            (Question::Listening, Degree::Middle),
            (Question::Helping, Degree::Low),
            (Question::Conflict, Degree::Low),
            (Question::Conflict, Degree::Low),
            (Question::JoiningIn, Degree::High),
            (Question::Mood, Degree::High),
        ];
        on_every_screen(show, |screen| {
            assert!(screen.in_sight("desk-wrap-up-finish"));
            for (question, degree) in touched {
                let label =
                    format!("{} {}", screen.text(question.key()), screen.text(question.answer_key(degree)));
                screen.press_in_list(&label);
            }
            screen.press("desk-wrap-up-finish");
            let seen = Observation::from_touches(&[3, 2, 1, 0, 3, 3]);
            assert_eq!(screen.asked(), [finished(seen, 58)], "touched twice is taken back");
        });
    }

    const fn finished(seen: Observation, minutes: u16) -> DeskCommand {
        DeskCommand::WrapUp(WrapUpCommand::Finish { seen, minutes })
    }

    #[test]
    fn the_length_of_the_session_can_be_put_right() {
        let show = |ui: &mut Ui, form: &mut WrapUpForm, desk: &Desk| {
            wrap_up_ui(ui, &samples::wrap_up(0), form, desk)
        };
        on_every_screen(show, |screen| {
            let name = screen.text("desk-wrap-up-length");
            let step = |key: &str| screen.text_with(key, &[("name", name.clone().into())]);
            let [fewer, more] = ["desk-fewer", "desk-more"].map(step);
            for (touched, minutes) in [(&fewer, 55), (&fewer, 50), (&more, 55), (&more, 60), (&more, 65)] {
                screen.press_label(touched);
                screen.press("desk-wrap-up-finish");
                assert_eq!(screen.asked(), [finished(Observation::default(), minutes)]);
            }
        });
    }

    #[test]
    fn who_asked_to_talk_stands_beside_what_to_do() {
        let show = |ui: &mut Ui, form: &mut WrapUpForm, desk: &Desk| {
            wrap_up_ui(ui, &samples::wrap_up(1), form, desk)
        };
        on_every_screen(show, |screen| {
            for words in ["12355", "12356", "12345", "110", &screen.text("desk-helplines-verify")] {
                assert!(screen.shows(words), "{words}");
            }
            screen.press("desk-talk-spoken-with");
            screen.press("desk-talk-spoken-with-yes");
            assert_eq!(
                screen.asked(),
                [DeskCommand::Home(HomeCommand::MarkTalkLater {
                    id: 0,
                    handled: TalkLaterOutcome::SpokenWith
                })]
            );
            assert!(screen.shows(&screen.text("desk-talk-first")));
            for way in ["desk-talk-safe", "desk-told-open"] {
                assert!(screen.in_sight(way), "{way}");
                screen.press(way);
                assert_eq!(screen.asked(), [DeskCommand::GoTo(PageId::Safeguarding)], "{way}");
            }
        });
    }

    #[test]
    fn nothing_has_to_be_answered() {
        let show = |ui: &mut Ui, form: &mut WrapUpForm, desk: &Desk| {
            wrap_up_ui(ui, &samples::wrap_up(0), form, desk)
        };
        on_every_screen(show, |screen| {
            assert!(screen.shows(&screen.text("desk-talk-nobody")));
            screen.press("desk-wrap-up-finish");
            assert_eq!(screen.asked(), [finished(Observation::default(), 58)]);
            assert!(screen.language() == Language::English || screen.shows("来了6个孩子"));
        });
    }
}
