//! What the adult saw: a question with three answers, as the wrap-up and the page of a meeting ask it.

use bevy_egui::egui::{Ui, vec2};

use crate::{
    desk::widgets::{desk::Desk, theme, tile},
    session::{Degree, Observation, Question},
};

/// The faces of an answer to the mood.
const FACES: [&str; 3] = ["worried-face", "neutral-face", "smiling-face-with-smiling-eyes"];

/// The pictures of what a group learns to do: not yet, with help, by themselves.
const GROWTH: [&str; 3] = ["seedling", "handshake", "sunflower"];

/// Width from which on the word of an answer stands beside its face, in points.
const BESIDE: f32 = 164.0;

/// One question with its three answers; touching the chosen one takes the answer back.
pub fn question_ui(ui: &mut Ui, question: Question, seen: &mut Observation, desk: &Desk) {
    ui.spacing_mut().item_spacing.y = 8.0;
    let text = desk.text(question.key());
    theme::body(ui, &text);
    let pictures = if question == Question::Mood { FACES } else { GROWTH };
    let answers: Vec<(Degree, &str)> = Degree::ALL.into_iter().zip(pictures).collect();
    tile::rows(ui, answers.len(), &answers, |ui, width, (degree, picture)| {
        let word = desk.text(question.answer_key(*degree));
        let answer_ui = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
            theme::emoji(ui, desk.pictures, picture, 40.0);
            theme::small(ui, &word);
        };
        // Larger words stand below the picture, where they have room.
        let beside = width >= theme::sized(ui.ctx(), BESIDE);
        let show = |ui: &mut Ui| {
            if beside {
                ui.horizontal(answer_ui)
            } else {
                ui.vertical_centered(answer_ui)
            };
        };
        let label = format!("{text} {word}");
        let chosen = seen.degree(question) == Some(*degree);
        if tile::tile(ui, &label, chosen, (width, 66.0), show).clicked() {
            *seen = seen.with(question, (!chosen).then_some(*degree));
        }
    });
}
