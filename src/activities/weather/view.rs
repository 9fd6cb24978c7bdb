//! What children see of check-in and check-out: weathers hang in the sky over a hill; the one that is held comes.

use bevy::prelude::*;

use crate::{
    content::{Choice, OWN},
    session::Board,
    stage::{
        Act, Notes, Painter, Way, Words, at,
        backdrop::{self, Place},
        chrome, theme,
    },
};

use super::{level::WeatherLevel, rules::WEATHER};

/// Where the animal stands, on top of the hill.
const HILLTOP: Vec2 = at(0.5, 0.66);

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    let Some(level) = board.level.body::<WeatherLevel>() else { return };
    let growth = painter.growth.clone();
    backdrop::draw(painter, Place::Sky, &growth);
    let chosen = board.current.and_then(|turn| turn.last(WEATHER));
    let chosen = chosen.and_then(|id| level.weathers.iter().find(|weather| weather.id == id));
    if let Some(weather) = chosen {
        come(painter, weather);
    }
    if let Some(seat) = board.seat() {
        painter.ellipse(HILLTOP + Vec2::new(0.0, 0.105), Vec2::new(190.0, 30.0), theme::SHADE);
        painter.emoji(&seat.animal, HILLTOP, 190.0).ambient(Way::Bob, 0.0);
    }
    if chosen.is_none() {
        painter.banner(level.question.get(painter.language()));
    }
    let count = level.weathers.len() as f32;
    for (index, weather) in level.weathers.iter().enumerate() {
        let along = (index as f32 + 0.5) / count;
        // They hang in a bow: the ones at the sides lower.
        let bow = (along - 0.5).abs().powi(2) * 0.5;
        let is_it = chosen.is_some_and(|one| one.id == weather.id);
        match chosen {
            None => hanging(painter, weather, at(along.mul_add(0.84, 0.08), 0.31 + bow), 150.0, false),
            Some(_) => hanging(painter, weather, at(along.mul_add(0.8, 0.1), 0.13), 92.0, is_it),
        }
    }
    chrome::turn(painter, board, chosen.is_some());
}

/// A weather that can be held: its picture on a round, its word below.
fn hanging(painter: &mut Painter, weather: &Choice, place: Vec2, size: f32, chosen: bool) {
    if chosen {
        painter.glow(place, size * 2.0, theme::SUN.with_alpha(0.9));
    }
    let tag = format!("weather-{}", weather.id);
    let round = painter
        .ellipse(place, Vec2::splat(size), theme::PAPER.with_alpha(0.92))
        .hold(&tag, Act::make(WEATHER, &weather.id))
        .entity;
    painter.inside(round).emoji(&weather.emoji, at(0.5, 0.5), size * 0.72);
    if size > 100.0 {
        let word = weather.label.get(painter.language()).to_owned();
        let below = place + Vec2::new(0.0, (size / 2.0 + 34.0) / painter.canvas.y);
        painter.paper(&word, Words::Label, below, 240.0);
    }
}

/// The sky takes the look of the weather that was chosen.
fn come(painter: &mut Painter, weather: &Choice) {
    let (above, below) = match weather.id.as_str() {
        "rainy" => (Color::srgba(0.42, 0.5, 0.62, 0.55), Color::srgba(0.62, 0.7, 0.78, 0.2)),
        "stormy" => (Color::srgba(0.22, 0.22, 0.38, 0.68), Color::srgba(0.42, 0.42, 0.55, 0.25)),
        "cloudy" => (Color::srgba(0.7, 0.74, 0.78, 0.55), Color::srgba(0.85, 0.87, 0.88, 0.15)),
        "mostly-sunny" => (Color::srgba(1.0, 0.9, 0.6, 0.18), Color::srgba(1.0, 0.95, 0.8, 0.05)),
        "sunny" => (Color::srgba(1.0, 0.84, 0.4, 0.35), Color::srgba(1.0, 0.93, 0.7, 0.1)),
        _ => (Color::srgba(0.93, 0.87, 0.97, 0.5), Color::srgba(1.0, 0.95, 0.98, 0.1)),
    };
    painter.sheet(above, below);
    let (count, size) = if weather.id == OWN { (1, 210.0) } else { (3, 170.0) };
    for index in 0..count {
        let (x, y) = [(0.5, 0.38), (0.27, 0.43), (0.73, 0.43)][index];
        let size = if index == 0 { size * 1.25 } else { size };
        let tag = format!("sky-{}-{index}", weather.id);
        let phase = index as f32 * 0.33;
        painter.emoji(&weather.emoji, at(x, y), size).coming(&tag, phase * 0.6).ambient(Way::Bob, phase);
    }
    if matches!(weather.id.as_str(), "rainy" | "stormy") {
        for index in 0..9 {
            let x = 0.14 + 0.09 * index as f32;
            painter.emoji("droplet", at(x, 0.5), 34.0).ambient(Way::Fall, index as f32 * 0.37);
        }
    }
}
