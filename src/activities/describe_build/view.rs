//! What children see of *Describe and Build*: a pattern for one pair of eyes, then an empty bed with pieces all around.

use bevy::prelude::*;

use crate::{
    content::Bilingual,
    kit::{Act, Motion, Notes, Painter, Words, at, chrome, story::Story, theme},
    session::{Board, Rules, Turn},
};

use super::{
    level::DescribeBuildLevel,
    peek,
    pieces::{self, PeepholeState},
    rules::{self, ASK, COMPARE, DescribeBuildRules, PLACE, SEEN},
    scene::{self, Field},
};

/// Who describes when no child does.
const ADULT: &str = "teacher-medium";

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    scene::grass(painter);
    let Some(level) = board.level.body::<DescribeBuildLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    if turn.seat.is_some() {
        see(painter, level, board, notes);
    } else if turn.last(COMPARE).is_some() {
        compare(painter, level, board, turn);
    } else {
        build(painter, level, board, turn, notes);
    }
    chrome::turn(painter, board, DescribeBuildRules.is_complete(board));
}

/// One seat looks at the pattern as long as it likes; the eye held, leaves cover it.
fn see(painter: &mut Painter, level: &DescribeBuildLevel, board: &Board, notes: &Notes) {
    let seen = board.current.is_some_and(|turn| turn.last(SEEN).is_some());
    let first = rules::rounds(board) == 0;
    let down = if first && !seen { 0.54 } else { 0.495 };
    let apart = if level.rows == 3 { 128.0 } else { 162.0 };
    let field = Field { level, middle: at(0.41, down), apart };
    field.draw(painter);
    if seen {
        field.cover(painter);
    } else {
        field.draw_pieces(painter, rules::pattern(level, board));
    }
    let place = at(0.82, 0.53);
    let beside = place + Vec2::new(0.0, 148.0) / painter.canvas;
    let texts = painter.texts;
    if seen {
        painter.glow(place, 330.0, theme::SUN.with_alpha(0.5));
        painter.emoji("speech-balloon", place, 190.0).coming("spoken", 0.2).ambient(Motion::Breathe, 0.2);
        painter.paper(&texts.get("describe-build-words-only"), Words::Label, beside, 380.0);
    } else {
        painter.glow(place, 360.0, theme::SUN.with_alpha(0.6)).ambient(Motion::Breathe, 0.1);
        let held = painter.region(place, Vec2::splat(190.0));
        let held = held.hold("pattern-eye", Act::make(SEEN, SEEN)).entity;
        peek::eye(&mut painter.inside(held), at(0.5, 0.5), 178.0, true);
        painter.paper(&texts.get("describe-build-remembered"), Words::Label, beside, 380.0);
        painter.showing_hand(place + at(0.09, 0.1), Vec2::new(-70.0, -54.0));
    }
    let asks = texts.get(if seen { "describe-build-lay-down" } else { "describe-build-see" });
    story(painter, level, &level.opening, &asks, notes, !first || seen);
}

/// The tablet lies in the middle; many hands lay pieces while one describes.
fn build(painter: &mut Painter, level: &DescribeBuildLevel, board: &Board, turn: &Turn, notes: &Notes) {
    let apart = if level.rows == 3 { 138.0 } else { 160.0 };
    let field = Field { level, middle: at(0.5, 0.457), apart };
    field.draw(painter);
    let pattern = rules::pattern(level, board);
    let built = rules::built(level, turn);
    let begun = turn.moves.iter().any(|one| one.kind.starts_with(PLACE));
    let enough = rules::is_built(level, board, turn);
    let describer = rules::describer(board);
    let asked =
        PeepholeState::new(turn.all(ASK).count(), notes, describer.is_none() && turn.moves.is_empty());
    let key = match describer {
        None if turn.last(ASK).is_none() && !begun => "describe-build-adult",
        _ if asked.is_open() => "describe-build-close",
        _ => "describe-build-build",
    };
    let below = at(0.5, 0.815);
    painter.paper(&painter.texts.get(key), Words::Label, below, painter.canvas.x * 0.5);
    pieces::pieces(painter, field, &built, begun);
    if enough {
        pieces::look_together(painter);
    }
    let animal = describer.map_or(ADULT, |seat| seat.animal.as_str());
    pieces::describer(painter, animal, field, pattern, asked);
}

/// The pattern and what was built, side by side: two pictures of one garden.
fn compare(painter: &mut Painter, level: &DescribeBuildLevel, board: &Board, turn: &Turn) {
    let apart = if level.rows == 3 { 116.0 } else { 130.0 };
    let built = rules::built(level, turn);
    let sides = [(0.27, rules::pattern(level, board), "seen-bed"), (0.73, built.as_slice(), "built-bed")];
    for (index, (x, lying, tag)) in sides.into_iter().enumerate() {
        let middle = at(x, 0.505);
        painter.glow(middle, 620.0, theme::SUN.with_alpha(0.35));
        let from = Vec2::new(if index == 0 { -260.0 } else { 260.0 }, 0.0);
        let canvas = painter.canvas;
        let side = painter.region(at(0.5, 0.5), canvas).arriving(tag, from, 0.0).entity;
        let mut inside = painter.inside(side);
        let field = Field { level, middle, apart };
        field.draw(&mut inside);
        field.draw_pieces(&mut inside, lying);
    }
    let animal = rules::describer(board).map_or(ADULT, |seat| seat.animal.as_str());
    let above = 0.505 - f32::from(level.rows) / 2.0 * apart / painter.canvas.y - 0.06;
    painter.portrait(animal, at(0.27, above), 92.0);
    let hands = painter.portrait("raising-hands", at(0.73, above), 92.0);
    painter.thing(hands).ambient(Motion::Bob, 0.3);
    painter.emoji("butterfly", at(0.5, 0.5), 84.0).coming("flies", 0.4).ambient(Motion::Bob, 0.1);
    for (place, size) in [(at(0.465, 0.37), 44.0), (at(0.54, 0.62), 50.0)] {
        painter.emoji("sparkles", place, size).coming("shines", 0.6).ambient(Motion::Breathe, place.x);
    }
    let (texts, language) = (painter.texts, painter.language());
    painter.banner_at(&texts.get("describe-build-compare"), at(0.5, 0.1));
    painter.paper(level.reflection.get(language), Words::Label, at(0.5, 0.8), painter.canvas.x * 0.7);
}

fn story(
    painter: &mut Painter,
    level: &DescribeBuildLevel,
    opening: &Bilingual,
    asks: &str,
    notes: &Notes,
    begun: bool,
) {
    Story { opening, character: &level.character, scene: &[], asks }.draw(painter, notes, begun);
}
