//! What children see of *assent*: six stepping stones along a path; each that is touched tells one sentence.

use bevy::prelude::*;

use crate::{
    content::PicturedText,
    kit::{
        Act, Motion, Notes, Painter, at,
        backdrop::{self, Backdrop},
        chrome, theme,
    },
    session::{Board, Rules},
};

use super::{
    level::AssentLevel,
    rules::{AssentRules, HEARD},
};

/// Where the stones lie, from the first to the last, and how wide they are, in points.
const STONES: [(Vec2, f32); 6] = [
    (at(0.13, 0.71), 186.0),
    (at(0.285, 0.605), 174.0),
    (at(0.44, 0.7), 180.0),
    (at(0.59, 0.595), 168.0),
    (at(0.735, 0.68), 168.0),
    (at(0.865, 0.575), 156.0),
];

/// The colour of each stone once it was touched.
const COLOURS: [Color; 6] = [
    theme::stone::STEP_PEACH,
    theme::stone::STEP_YELLOW,
    theme::stone::STEP_GREEN,
    theme::stone::STEP_BLUE,
    theme::stone::STEP_VIOLET,
    theme::stone::STEP_PINK,
];

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    backdrop::draw(painter, Backdrop::Path, painter.growth);
    let Some(level) = board.level.body::<AssentLevel>() else { return };
    path(painter);
    let heard = |number: usize| board.moves().any(|one| one.choice == number.to_string());
    let open =
        board.current.and_then(|turn| turn.last(HEARD)).and_then(|number| number.parse::<usize>().ok());
    let next = (1..=level.sentences.len()).find(|&number| !heard(number));
    for ((number, sentence), (place, width)) in (1..).zip(&level.sentences).zip(STONES) {
        if next == Some(number) {
            painter.invite(place + at(0.0, 0.02), width * 1.06);
        }
        Stone { number, sentence, heard: heard(number), open: open == Some(number) }
            .draw(painter, place, width);
    }
    guide(painter, board, open.unwrap_or(0));
    let spoken = open.and_then(|number| level.sentences.get(number.checked_sub(1)?).map(|one| (number, one)));
    match spoken {
        Some((number, one)) => {
            let (text, width) = (one.text.get(painter.language()), painter.canvas.x * 0.68);
            painter.sentence_card(&format!("sentence-{number}"), &one.emoji, text, at(0.5, 0.225), width);
        }
        None => begin(painter),
    }
    if next.is_none() {
        arrived(painter);
    }
    chrome::turn(painter, board, AssentRules.is_complete(board));
}

/// The sandy path under the stones, from the lower left to the house.
fn path(painter: &mut Painter) {
    let below = |place: Vec2| place + at(0.0, 0.045);
    let mut places = vec![(at(-0.06, 0.9), 150.0)];
    places.extend(STONES.map(|(place, width)| (below(place), width * 0.62)));
    places.extend([(at(0.945, 0.545), 74.0), (at(0.95, 0.5), 40.0)]);
    painter.trail(&places, theme::land::SAND);
    painter.standing("house-with-garden", at(0.945, 0.515), 150.0, theme::WHITE, 0.0);
}

/// Nothing was touched yet: a hand shows the first stone.
fn begin(painter: &mut Painter) {
    let text = painter.texts.get("assent-begin");
    painter.banner_at(&text, at(0.5, 0.2));
    let place = STONES[0].0 + at(0.115, 0.115);
    painter.showing_hand(place, Vec2::new(-100.0, -70.0));
}

/// A chick walks along, from the stone before to the one that speaks now.
fn guide(painter: &mut Painter, board: &Board, open: usize) {
    let start = at(0.035, 0.8);
    let spot = |number: usize| {
        let stone = number.checked_sub(1).and_then(|index| STONES.get(index));
        stone.map_or(start, |(place, width)| *place + Vec2::new(width * -0.36, 62.0) / painter.canvas)
    };
    let heard = board.current.map(|turn| turn.all(HEARD).collect::<Vec<_>>()).unwrap_or_default();
    let before = heard.iter().rev().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0);
    let (from, to) = (spot(before), spot(open));
    let way = (from - to) * painter.canvas;
    let shade = Vec2::new(0.0, 34.0) / painter.canvas;
    let chick = painter.region(to, Vec2::splat(78.0)).arriving(&format!("guide-{open}"), way, 0.0).entity;
    let mut chick = painter.inside(chick);
    chick.ellipse(at(0.5, 0.5) + shade * 10.0, Vec2::new(56.0, 14.0), theme::SHADE);
    chick.emoji("front-facing-baby-chick", at(0.5, 0.5), 78.0).ambient(Motion::Bob, 0.3);
}

/// All was heard: flowers open along the path, and light falls on the way on.
fn arrived(painter: &mut Painter) {
    let way_on = painter.for_this_hand(at(0.88, chrome::edge(painter)));
    painter.glow(way_on, 420.0, theme::SUN).ambient(Motion::Breathe, 0.0);
    let flowers = ["tulip", "blossom", "sunflower", "hibiscus", "rose"];
    for (index, name) in flowers.into_iter().enumerate() {
        let along = index as f32;
        let between = STONES[index].0.midpoint(STONES[index + 1].0) + at(-0.01, 0.115);
        let tag = format!("flower-{index}");
        let flower =
            painter.region(between, Vec2::splat(76.0)).tagged(&tag).coming(&tag, 0.3 + along * 0.16).entity;
        painter.inside(flower).emoji(name, at(0.5, 0.5), 76.0).ambient(Motion::Sway, along * 0.21);
    }
}

/// One stepping stone.
#[derive(Clone, Copy, Debug)]
struct Stone<'a> {
    number: usize,
    sentence: &'a PicturedText,
    heard: bool,
    open: bool,
}

impl Stone<'_> {
    fn draw(self, painter: &mut Painter, place: Vec2, width: f32) {
        let number = self.number;
        let act = Act::make(HEARD, &number.to_string());
        if self.open {
            painter.glow(place + at(0.0, 0.03), width * 1.7, theme::SUN.with_alpha(0.85));
        }
        let size = Vec2::new(width, width * 0.8);
        let stone = painter.region(place, size).tap(&format!("stone-{number}"), act).entity;
        let mut stone = painter.inside(stone);
        let flat = Vec2::new(width, width * 0.5);
        stone.ellipse(at(0.5, 0.77), flat, theme::stone::STEP_SHADE);
        let (above, below) = self.colours();
        stone.ellipse(at(0.5, 0.7), flat, below);
        stone.mound(at(0.5, 0.64), flat * Vec2::new(1.0, 0.9), above, above.mix(&below, 0.45));
        stone.ellipse(at(0.4, 0.52), flat * Vec2::new(0.4, 0.14), theme::WHITE.with_alpha(0.35));
        if self.heard {
            stone.ellipse(at(0.5, 0.64), Vec2::new(width * 0.46, width * 0.1), theme::SHADE);
            let tag = format!("stone-picture-{number}");
            stone.emoji(&self.sentence.emoji, at(0.5, 0.35), width * 0.52).coming(&tag, 0.08).tagged(&tag);
            let tag = format!("stone-leaf-{number}");
            stone.emoji("herb", at(0.9, 0.72), width * 0.3).coming(&tag, 0.25).tagged(&tag);
        } else {
            for (x, y) in [(0.44, 0.66), (0.5, 0.61), (0.56, 0.66)] {
                stone.ellipse(at(x, y), Vec2::new(12.0, 8.0), theme::stone::STEP_MARK);
            }
        }
    }

    /// Light above and dark below: grey until it was touched, then in a colour of its own.
    fn colours(self) -> (Color, Color) {
        if !self.heard {
            return (theme::stone::STEP_GREY_LIT, theme::stone::STEP_GREY_SHADED);
        }
        let above = COLOURS[(self.number - 1) % COLOURS.len()];
        (above, above.mix(&theme::INK, 0.3))
    }
}
