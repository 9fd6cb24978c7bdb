//! The practice of one case in five minutes: a made-up child tells something, and the worker chooses what to say and do.
//! Every choice gets a kind answer, with a better sentence where there is one. Nothing is counted and nothing is kept.

use bevy_egui::egui::Ui;

use crate::desk::{
    app::command::DeskCommand,
    widgets::{
        button::{ButtonKind, DeskButton},
        desk::Desk,
        page_frame, theme,
        tile::tile,
    },
};

/// The steps of the case: the key of what happens, and of the question.
const STEPS: [(&str, &str); 4] = [
    ("desk-case-promise", "desk-case-say"),
    ("desk-case-thank", "desk-case-say"),
    ("desk-case-stay", "desk-case-do"),
    ("desk-case-write", "desk-case-do"),
];

/// The ends of the keys of the three things to choose from.
const WAYS: [&str; 3] = ["one", "two", "three"];

/// The child in the case.
const CHILD: &str = "hedgehog";

/// Size of the child's picture, in points.
const PICTURE: f32 = 84.0;

/// How far the practice is. It is forgotten when the page is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SafeguardingPracticeForm {
    step: usize,
    /// What is chosen in the step, if anything is yet.
    chosen: Option<usize>,
}

/// Draws the practice of one case.
pub fn safeguarding_practice_ui(
    ui: &mut Ui,
    form: &mut SafeguardingPracticeForm,
    desk: &Desk,
) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("desk-case-title"), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::Back);
    }
    page_frame::bottom_bar(ui, |ui| next(ui, form, desk));
    page_frame::middle(ui, |ui| match STEPS.get(form.step) {
        Some((happens, question)) => step(ui, happens, question, &mut form.chosen, desk),
        None => end(ui, desk),
    });
    commands
}

/// The button to the next step, and where one is.
fn next(ui: &mut Ui, form: &mut SafeguardingPracticeForm, desk: &Desk) {
    let is_over = form.step >= STEPS.len();
    let words = desk.text(if is_over { "desk-case-again" } else { "desk-case-next" });
    let button = DeskButton::new(&words).kind(ButtonKind::Primary).icon(desk.pictures, "caret-right");
    let may = is_over || form.chosen.is_some();
    if button.at_least(220.0, 0.0).enabled(may).show(ui).clicked() {
        let step = if is_over { 0 } else { form.step + 1 };
        *form = SafeguardingPracticeForm { step, chosen: None };
    } else if !is_over {
        let place = [("step", (form.step + 1).into()), ("steps", STEPS.len().into())];
        theme::body(ui, &desk.with("desk-case-step", &place));
        ui.add_space(12.0);
        theme::small(ui, &desk.text("desk-case-hint"));
    }
}

/// What happens, three things to say or do, and the answer to the one that is chosen.
fn step(ui: &mut Ui, happens: &str, question: &str, chosen: &mut Option<usize>, desk: &Desk) {
    ui.horizontal_top(|ui| {
        theme::emoji(ui, desk.pictures, CHILD, PICTURE);
        ui.vertical(|ui| {
            let font = theme::plain(ui.ctx(), theme::BODY + 3.0);
            theme::write(ui, &desk.text(happens), font, theme::INK);
        });
    });
    theme::title(ui, &desk.text(question));
    let width = ui.available_width();
    for (place, way) in WAYS.iter().enumerate() {
        let words = desk.text(&format!("{happens}-{way}"));
        let is_chosen = *chosen == Some(place);
        let show = |ui: &mut Ui| {
            theme::body(ui, &words);
        };
        if tile(ui, &words, is_chosen, (width, theme::PRIMARY_HEIGHT), show).clicked() {
            *chosen = Some(place);
        }
    }
    match chosen.and_then(|place| WAYS.get(place)) {
        None => {
            theme::small(ui, &desk.text("desk-case-choose"));
        }
        Some(way) => {
            theme::tinted_card(ui, theme::SUN_PALE, |ui| {
                theme::body(ui, &desk.text(&format!("{happens}-{way}-then")));
            });
            theme::small(ui, &desk.text("desk-case-others"));
        }
    }
}

/// After the last step.
fn end(ui: &mut Ui, desk: &Desk) {
    theme::card(ui, |ui| {
        ui.horizontal_top(|ui| {
            theme::emoji(ui, desk.pictures, CHILD, PICTURE);
            ui.vertical(|ui| {
                theme::heading(ui, &desk.text("desk-case-done"));
                let font = theme::plain(ui.ctx(), theme::BODY + 3.0);
                for key in ["desk-case-done-text", "desk-case-done-you"] {
                    theme::write(ui, &desk.text(key), font.clone(), theme::INK);
                }
                theme::small(ui, &desk.text("desk-case-hint"));
            });
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{desk::testing::on_every_screen, locale::Language};

    #[test]
    fn every_choice_gets_a_kind_answer_and_the_case_comes_to_its_end() {
        on_every_screen(safeguarding_practice_ui, |screen| {
            for (place, (happens, question)) in STEPS.into_iter().enumerate() {
                assert!(screen.shows(&screen.text(happens)) && screen.shows(&screen.text(question)));
                assert!(!screen.is_enabled("desk-case-next"), "one chooses first");
                for way in WAYS {
                    screen.press(&format!("{happens}-{way}"));
                    assert!(screen.shows(&screen.text(&format!("{happens}-{way}-then"))));
                    screen.is_tidy();
                }
                screen.press("desk-case-next");
                assert_eq!(screen.form().step, place + 1);
            }
            assert!(screen.shows(&screen.text("desk-case-done-text")));
            screen.press("desk-case-again");
            assert_eq!(*screen.form(), SafeguardingPracticeForm::default());
            screen.press("desk-back");
            assert_eq!(screen.asked(), [DeskCommand::Back]);
        });
    }

    #[test]
    fn each_step_has_one_answer_that_says_yes_and_two_with_something_better() {
        for language in Language::ALL {
            let texts = crate::locale::Texts::new(language);
            let (yes, better, never): (_, _, &[&str]) = match language {
                Language::English => ("Yes.", "better", &["wrong", "Wrong", "mistake"]),
                Language::SimplifiedChinese => ("好。", "更好", &["错误", "答错", "不对"]),
            };
            for (happens, _) in STEPS {
                let answers = WAYS.map(|way| texts.get(&format!("{happens}-{way}-then")));
                assert_eq!(answers.iter().filter(|one| one.starts_with(yes)).count(), 1, "{happens}");
                let others = answers.iter().filter(|one| !one.starts_with(yes));
                for answer in others {
                    assert!(answer.to_lowercase().contains(better), "{answer}");
                }
                for word in never {
                    assert!(answers.iter().all(|answer| !answer.contains(word)), "{word}");
                }
            }
        }
    }
}
