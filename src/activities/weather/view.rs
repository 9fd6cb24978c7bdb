//! What children see of *weather*: weathers over a hill; the one that is held fills the sky.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{
        Act, Motion, Notes, Painter, Words, at,
        backdrop::{self, Backdrop, LOOKOUT},
        chrome, soft_shadow, theme,
    },
    session::{Board, Rules},
};

use super::{
    level::WeatherLevel,
    rules::{WEATHER, WeatherRules},
    sky,
};

/// How large a weather is in the open sky, in points.
const LARGE: f32 = 154.0;
/// The blue of the windows: white clouds are seen on it.
const WINDOW: Color = theme::sky::WEATHER_WINDOW;
/// How large it is beside the chosen one.
const SMALL: f32 = 88.0;

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    backdrop::draw(painter, Backdrop::Sky, painter.growth);
    let Some(level) = board.level.body::<WeatherLevel>() else { return };
    let chosen = board.current.and_then(|turn| turn.last(WEATHER));
    let chosen = chosen.and_then(|id| level.weathers.iter().find(|one| one.id == id));
    if let Some(weather) = chosen {
        sky::behind(painter, &weather.emoji);
    }
    who(painter, board);
    match chosen {
        Some(weather) => {
            fill_the_sky(painter, weather);
            let others: Vec<_> = level.weathers.iter().filter(|one| one.id != weather.id).collect();
            beside(painter, &others);
        }
        None => arc(painter, &level.weathers),
    }
    painter.banner_at(level.question.get(painter.language()), at(0.5, 0.095));
    chrome::turn(painter, board, WeatherRules.is_complete(board));
}

/// Who stands on the hill: the seat's animal, or children where the group plays together.
fn who(painter: &mut Painter, board: &Board) {
    let foot = |x: f32| LOOKOUT.ridge(x) + at(0.0, 0.012);
    match board.seat() {
        Some(seat) => painter.standing(&seat.animal, foot(0.5), 190.0, theme::WHITE, 0.0),
        None => {
            for (x, child) in [(0.42, "child-light"), (0.58, "child-dark"), (0.5, "child-medium")] {
                painter.standing(child, foot(x), 140.0, theme::WHITE, x * 3.0);
            }
        }
    }
}

/// All weathers in an arc over the hill, as a rainbow stands.
fn arc(painter: &mut Painter, weathers: &[Choice]) {
    let last = (weathers.len().max(2) - 1) as f32;
    let step = (0.79 / last).min(0.158);
    for (index, weather) in weathers.iter().enumerate() {
        let out = index as f32 - last / 2.0;
        let x = out.mul_add(step, 0.5);
        let y = (x - 0.5).powi(2).mul_add(1.45, 0.285);
        disc(painter, weather, at(x, y), LARGE, out);
        let below = at(x, y + (LARGE / 2.0 + 14.0) / painter.canvas.y);
        painter.label_below(weather.label.get(painter.language()), below, step * painter.canvas.x - 4.0);
    }
    painter.showing_hand(at(0.57, 0.6), Vec2::new(0.0, -70.0));
}

/// The other weathers, small on both sides: the child may still change its mind.
fn beside(painter: &mut Painter, weathers: &[&Choice]) {
    let left = weathers.len().div_ceil(2);
    for (index, weather) in weathers.iter().enumerate() {
        let (x, row) = if index < left { (0.11, index) } else { (0.89, index - left) };
        let place = at(x, (row as f32).mul_add(0.183, 0.31));
        disc(painter, weather, place, SMALL, x * 4.0 + row as f32 * 0.3);
        let below = place + Vec2::new(0.0, SMALL / 2.0 + 5.0) / painter.canvas;
        painter.label_below(weather.label.get(painter.language()), below, 266.0);
    }
}

/// A weather on a round window of sky, to be held.
fn disc(painter: &mut Painter, weather: &Choice, place: Vec2, size: f32, phase: f32) {
    let (tag, act) = (format!("weather-{}", weather.id), Act::make(WEATHER, &weather.id));
    let disc =
        painter.capsule(place, Vec2::splat(size), WINDOW).with(soft_shadow(4.0, 14.0)).tap(&tag, act).entity;
    painter.inside(disc).emoji(&weather.emoji, at(0.5, 0.5), size * 0.74).ambient(Motion::Breathe, phase);
}

/// The chosen weather, high and large; its word stands at the foot of the hill.
fn fill_the_sky(painter: &mut Painter, weather: &Choice) {
    let tag = format!("sky-{}", weather.id);
    let picture = painter.region(sky::HIGH, Vec2::splat(280.0)).tagged(&tag).coming(&tag, 0.0).entity;
    painter.inside(picture).emoji(&weather.emoji, at(0.5, 0.5), 280.0).ambient(Motion::Bob, 0.1);
    sky::before(painter, &weather.emoji);
    let foot = painter.for_this_hand(at(0.335, 0.9));
    painter.paper(weather.label.get(painter.language()), Words::Title, foot, 440.0);
}
