//! What I saw: a line over time for each of the six questions, and the phase the group is in, which the worker confirms.

use bevy_egui::egui::{Pos2, Shape, Stroke, Ui, pos2, vec2};

use super::lanes::{Lane, paint_gap};
use crate::{
    desk::widgets::{desk::Desk, theme, tile},
    progress::{PathColumn, Phase, SeenStory},
    session::{Degree, Question},
};

/// Height of a line over time, in points.
const LINE: f32 = 46.0;
/// Room between its highest and its lowest answer, in points.
const SPAN: f32 = 26.0;

/// The lines of the meetings from one place on, then the phase. The phase that was touched.
pub fn seen_ui(
    ui: &mut Ui,
    desk: &Desk,
    seen: &SeenStory,
    (path, from): (&[PathColumn], usize),
) -> Option<Phase> {
    ui.spacing_mut().item_spacing.y = 4.0;
    for line in &seen.lines {
        let degrees = line.degrees.get().get(from..).unwrap_or_default();
        if degrees.iter().any(Option::is_some) {
            line_ui(ui, desk, (line.question, degrees), &path[from..]);
        }
    }
    ui.add_space(6.0);
    phase_ui(ui, desk, seen)
}

fn line_ui(
    ui: &mut Ui,
    desk: &Desk,
    (question, degrees): (Question, &[Option<Degree>]),
    path: &[PathColumn],
) {
    let word = |degree: Degree| desk.text(question.answer_key(degree));
    let told = degrees.iter().map(|one| one.map_or_else(|| desk.text("story-not-told"), word));
    let told: Vec<String> = told.collect();
    let all = told.join(&desk.text("review-between-names"));
    let lane = Lane::new(ui, (&desk.text(question.short_key()), &all), degrees.len(), LINE);
    let at = |place: usize, degree: Degree| height(lane.middle(place), degree);
    let mut run: Vec<Pos2> = Vec::new();
    for (place, degree) in degrees.iter().enumerate() {
        if let Some(degree) = degree {
            run.push(at(place, *degree));
        } else {
            paint_gap(ui, lane.middle(place));
            paint_run(ui, &std::mem::take(&mut run));
        }
        lane.tell(ui, place, || format!("{}: {}", desk.day(&path[place].date), told[place]));
    }
    paint_run(ui, &run);
}

/// How high an answer stands.
fn height(middle: Pos2, degree: Degree) -> Pos2 {
    let up = match degree {
        Degree::Low => 0.5,
        Degree::Middle => 0.0,
        Degree::High => -0.5,
    };
    pos2(middle.x, middle.y + up * SPAN)
}

fn paint_run(ui: &Ui, points: &[Pos2]) {
    if points.len() > 1 {
        ui.painter().add(Shape::line(points.to_vec(), Stroke::new(3.0, theme::LEAF)));
    }
    for point in points {
        ui.painter().circle(*point, 6.0, theme::LEAF_PALE, Stroke::new(2.5, theme::LEAF));
    }
}

/// The phase that is proposed or confirmed, why, and the others to choose from.
fn phase_ui(ui: &mut Ui, desk: &Desk, seen: &SeenStory) -> Option<Phase> {
    let phase = seen.phase()?;
    let confirmed = seen.confirmed.last().copied().flatten();
    let name = |phase: Phase| desk.text(&format!("print-phase-{}", phase.word()));
    let key = if confirmed.is_some() { "story-phase-confirmed" } else { "story-phase-proposed" };
    // Where nothing was seen, the sentence of the part says it already.
    if seen.latest().next().is_some() {
        theme::body(ui, &desk.with(key, &[("phase", name(phase).into())]));
    }
    if let Some(proposed) = seen.proposed.filter(|_| confirmed.is_none()) {
        theme::small(ui, &desk.text(proposed.because.key()));
    }
    let mut touched = None;
    tile::rows(ui, Phase::ALL.len(), &Phase::ALL, |ui, width, phase| {
        let words = name(*phase);
        let chosen = confirmed == Some(*phase);
        let tile = tile::tile(ui, &words, chosen, (width, theme::TOUCH), |ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
            theme::small(ui, &words);
        });
        if tile.clicked() && !chosen {
            touched = Some(*phase);
        }
    });
    touched
}
