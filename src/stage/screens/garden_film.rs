//! Our garden's story: a slow film of about a minute. Stone after stone the path comes, on each what was played; then the words
//! that the group has found. It can be stopped at any time.

use bevy::prelude::*;

use crate::{
    kit::{Act, Motion, Painter, Words, at, backdrop, chrome},
    play::GardenFilm,
};

/// Seconds before the first stone.
const BEGINS: f32 = 3.0;
/// Seconds for the whole path.
const PATH: f32 = 32.0;
/// The longest that a stone waits for the one before it, in seconds.
const SLOWEST: f32 = 4.0;
/// Seconds between two words.
const WORD: f32 = 1.6;
/// Seconds between the last word and the thanks.
const THANKS: f32 = 3.0;
/// The most stones in a row.
const IN_ROW: usize = 9;
/// Words in a row.
const WORDS_IN_ROW: usize = 5;

/// Draws the film.
pub fn view(painter: &mut Painter, film: &GardenFilm) {
    let growth = painter.growth.clone();
    backdrop::land(painter, &growth);
    let title = painter.texts.get("stage-film-title");
    painter.banner(&title);
    let path_ends = path(painter, &film.meetings);
    let words_end = words(painter, film, path_ends);
    let thanks = painter.texts.get("stage-film-thanks");
    let _ = painter
        .paper(&thanks, Words::Title, at(0.5, 0.48), painter.canvas.x * 0.6)
        .later("film-thanks", words_end + THANKS);
    let stop = painter.texts.get("stage-film-stop");
    let place = painter.on_this_side(at(0.86, chrome::edge(painter)));
    painter.button("stop-film", "check-circle", &stop, place, true, Act::EndFilm);
    chrome::gate(painter);
}

/// The path; the second at which its last stone has come.
fn path(painter: &mut Painter, meetings: &[Vec<crate::content::Factor>]) -> f32 {
    let rows = meetings.len().div_ceil(IN_ROW).max(1);
    let pause = (PATH / meetings.len().max(1) as f32).min(SLOWEST);
    let size = match rows {
        1 => 92.0,
        2 => 74.0,
        _ => 52.0,
    };
    for (place, factors) in meetings.iter().enumerate() {
        let seconds = pause.mul_add(place as f32, BEGINS);
        let stone = stone_place(place, meetings.len());
        let tag = format!("film-stone-{place}");
        let _ = painter.emoji("rock", stone, size * 0.7).later(&tag, seconds);
        for (index, plant) in factors.iter().filter_map(|factor| factor.plant()).take(3).enumerate() {
            let side = (index as f32 - 0.5 * (factors.len().min(3) as f32 - 1.0)) * 0.6;
            let up = Vec2::new(side * size / painter.canvas.x, -0.8 * size / painter.canvas.y);
            let _ = painter
                .emoji(plant, stone + up, size)
                .later(&format!("{tag}-{index}"), 0.4f32.mul_add(index as f32 + 1.0, seconds))
                .ambient(Motion::Sway, 0.3 * place as f32);
        }
    }
    pause.mul_add(meetings.len() as f32, BEGINS)
}

/// Where one of so many stones lies: row after row from the back to the front, there and back again.
fn stone_place(place: usize, stones: usize) -> Vec2 {
    let (rows, in_row) = (stones.div_ceil(IN_ROW), stones.clamp(1, IN_ROW));
    let (row, place) = (place / in_row, place % in_row);
    let along = (place as f32 + 0.5) / in_row as f32;
    let along = if row % 2 == 0 { along } else { 1.0 - along };
    let lower = (row as f32 + 1.0) / rows as f32;
    let height = if rows == 1 { 0.72 } else { 0.26f32.mul_add(lower, 0.5) };
    let swing = 0.018 * (place as f32 * 1.4).sin();
    Vec2::new(along.mul_add(0.86, 0.07), height + swing)
}

/// The words; the second at which the last one has come.
fn words(painter: &mut Painter, film: &GardenFilm, from: f32) -> f32 {
    let width = painter.canvas.x * 0.17;
    for (place, word) in film.words.iter().enumerate() {
        let (row, column) = (place / WORDS_IN_ROW, place % WORDS_IN_ROW);
        let in_row = (film.words.len() - row * WORDS_IN_ROW).min(WORDS_IN_ROW);
        let along = (column as f32 + 0.5 - 0.5 * in_row as f32) * 0.18 + 0.5;
        let seconds = WORD.mul_add(place as f32 + 1.0, from);
        let text = word.get(painter.language()).to_owned();
        let _ = painter
            .paper(&text, Words::Label, at(along, 0.115f32.mul_add(row as f32, 0.24)), width)
            .later(&format!("film-word-{place}"), seconds)
            .ambient(Motion::Bob, 0.23 * place as f32);
    }
    WORD.mul_add(film.words.len() as f32, from)
}
