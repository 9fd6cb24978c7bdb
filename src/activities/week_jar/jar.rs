//! The jar of glass with its layers, and the blocks that wait on the shelves.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Act, Grid, Motion, Painter, Words, at, centred, gradient, shadow_of, theme},
};

use super::{
    level::WeekJarLevel,
    room,
    rules::{BLOCK, OUT},
};

/// The jar: its middle, its upper and lower edge, as fractions; its width in points.
const MIDDLE: f32 = 0.5;
const TOP: f32 = 0.325;
const FOOT: f32 = 0.85;
const WIDTH: f32 = 392.0;
/// Where the lowest layer lies, and where a full jar ends.
const FLOOR: f32 = 0.838;
const BRIM: f32 = 0.398;
/// The heights of the shelves, from above.
const BOARDS: [f32; 3] = [0.475, 0.64, 0.805];
/// Where the shelves begin on the left wall and on the right one.
const LEFT: f32 = 0.005;
const RIGHT: f32 = room::WINDOW.1 + 0.015;
/// The colours of blocks, in the order of the deck.
const COLORS: [Color; 11] = [
    theme::stone::WEEK_BLUE,
    theme::stone::WEEK_AMBER,
    theme::stone::WEEK_VIOLET,
    theme::stone::WEEK_CORAL,
    theme::stone::WEEK_GREEN,
    theme::stone::WEEK_YELLOW,
    theme::stone::WEEK_PINK,
    theme::stone::WEEK_TEAL,
    theme::stone::WEEK_SAND,
    theme::stone::WEEK_GREY,
    theme::stone::WEEK_LIME,
];

/// A block of the deck with its colour.
#[derive(Clone, Copy)]
pub struct Block<'a> {
    choice: &'a Choice,
    color: Color,
}

/// The block of the level with this id.
pub fn block<'a>(level: &'a WeekJarLevel, id: &str) -> Option<Block<'a>> {
    let place = level.blocks.iter().position(|block| block.id == id)?;
    Some(Block { choice: &level.blocks[place], color: COLORS[place % COLORS.len()] })
}

/// The jar with what lies in it; the top layer comes out when it is touched. It shines once it tells something.
pub fn jar(painter: &mut Painter, level: &WeekJarLevel, layers: &[&str]) {
    let height = (FOOT - TOP) * painter.canvas.y;
    let (middle, size) = (at(MIDDLE, f32::midpoint(TOP, FOOT)), Vec2::new(WIDTH, height));
    if layers.len() >= level.enough {
        painter.glow(middle, 760.0, theme::SUN.with_alpha(0.65)).ambient(Motion::Breathe, 0.0);
    }
    painter.ellipse(at(MIDDLE, FOOT), Vec2::new(WIDTH * 1.05, 40.0), theme::SHADE.with_alpha(0.3));
    painter.region(middle, size + Vec2::new(70.0, 110.0)).takes("jar", BLOCK);
    glass(painter, middle, size, 0.34);
    let tall = (FLOOR - BRIM) / level.room as f32;
    for (number, id) in layers.iter().enumerate() {
        let Some(block) = block(level, id) else { continue };
        let place = at(MIDDLE, tall.mul_add(-(number as f32 + 0.5), FLOOR));
        layer(painter, block, number, place, tall, number + 1 == layers.len());
    }
    shine(painter, middle, size);
    if layers.len() == level.room {
        lid(painter);
    } else if layers.is_empty() {
        painter.invite(at(MIDDLE, 0.7), 118.0);
    }
}

/// The body of the jar: clear glass with a thick rim.
fn glass(painter: &mut Painter, middle: Vec2, size: Vec2, alpha: f32) {
    let shape =
        BorderRadius { bottom_left: px(52), bottom_right: px(52), top_left: px(84), top_right: px(84) };
    let node = Node { border: UiRect::all(px(7)), border_radius: shape, ..centred(middle, size) };
    let clear = gradient::to_right([
        (theme::thing::JAR_LEFT.with_alpha(alpha + 0.16), 0.0),
        (theme::thing::JAR_MIDDLE.with_alpha(alpha), 45.0),
        (theme::thing::JAR_RIGHT.with_alpha(alpha + 0.2), 100.0),
    ]);
    painter.region(middle, size).with((node, clear, BorderColor::all(theme::WHITE.with_alpha(0.9))));
    let neck = Vec2::new(WIDTH * 0.74, 44.0);
    let rim = painter.rounded(at(MIDDLE, TOP + 0.004), neck, 18.0, theme::thing::JAR_RIM);
    let edge = Node {
        border: UiRect::all(px(6)),
        border_radius: BorderRadius::all(px(18)),
        ..centred(at(MIDDLE, TOP + 0.004), neck)
    };
    rim.with((edge, BorderColor::all(theme::WHITE.with_alpha(0.95))));
}

/// Light that runs down the glass, in front of what lies in it.
fn shine(painter: &mut Painter, middle: Vec2, size: Vec2) {
    let left = middle + Vec2::new(-WIDTH * 0.44, 10.0) / painter.canvas;
    painter.capsule(left, Vec2::new(13.0, size.y * 0.6), theme::WHITE.with_alpha(0.6));
    let right = middle + Vec2::new(WIDTH * 0.45, 60.0) / painter.canvas;
    painter.capsule(right, Vec2::new(9.0, size.y * 0.34), theme::WHITE.with_alpha(0.45));
}

/// One layer across the whole jar, with its picture and its word.
fn layer(painter: &mut Painter, block: Block, number: usize, place: Vec2, tall: f32, is_top: bool) {
    let size = Vec2::new(WIDTH - 26.0, tall * painter.canvas.y - 3.0);
    let tag = format!("layer-{number}-{}", block.choice.id);
    let falls = Vec2::new(0.0, (TOP - place.y) * painter.canvas.y - 60.0);
    let holder = painter.region(place, size).arriving(&tag, falls, 0.0).entity;
    let mut holder = painter.inside(holder);
    let touch = Vec2::new(size.x, size.y.max(theme::TOUCH));
    let body = if is_top {
        // It can be touched a little above and below as well: a finger is thicker than a thin layer.
        holder.region(at(0.5, 0.5), touch).tap("top", Act::make(OUT, OUT)).entity
    } else {
        holder.region(at(0.5, 0.5), size).entity
    };
    let mut body = holder.inside(body);
    let round = if number == 0 { 40.0 } else { 16.0 };
    let shape = BorderRadius { bottom_left: px(round), bottom_right: px(round), ..BorderRadius::all(px(16)) };
    let node = Node {
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        column_gap: px(14),
        border_radius: shape,
        ..centred(at(0.5, 0.5), size)
    };
    let sand = gradient::to_bottom([(block.color.mix(&theme::WHITE, 0.32), 0.0), (block.color, 70.0)]);
    let row = body.region(at(0.5, 0.5), size).with((node, sand)).entity;
    let picture = (size.y - 6.0).min(76.0);
    body.picture_in(row, &block.choice.emoji, picture);
    // The sign that it can be taken out stands at the right end of the top layer, and as much room is left at the other.
    let room = size.x - picture - 14.0 - 2.0 * 46.0;
    body.text_within(row, block.choice.label.get(body.language()), Words::Label, room);
    if is_top {
        body.icon("arrow-counter-clockwise", at(0.93, 0.5), 30.0, theme::SOFT_INK);
    }
}

/// A lid of cork comes down on a full jar.
fn lid(painter: &mut Painter) {
    let size = Vec2::new(WIDTH * 0.7, 60.0);
    let cork = gradient::to_bottom([(room::WOOD[0], 0.0), (room::WOOD[1], 100.0)]);
    let place = at(MIDDLE, TOP - 0.024);
    let lid = painter.region(place, size).arriving("lid", Vec2::new(0.0, -140.0), 0.0).entity;
    let mut lid = painter.inside(lid);
    lid.rounded(at(0.5, 0.5), size, 20.0, room::WOOD[1]).with(cork);
    for (x, y) in [(0.2, 0.4), (0.44, 0.66), (0.7, 0.36), (0.86, 0.62)] {
        lid.capsule(at(x, y), Vec2::new(16.0, 7.0), room::WOOD[2].with_alpha(0.35));
    }
}

/// The blocks on the shelves left and right of the window; each is there as often as one likes.
pub fn blocks(painter: &mut Painter, level: &WeekJarLevel, empty: bool) {
    let left = level.blocks.len().div_ceil(2);
    let columns = if left > 3 { 2 } else { 1 };
    let side = room::WINDOW.0 - 0.02;
    for (start, count) in [(LEFT, left), (RIGHT, level.blocks.len() - left)] {
        plants(painter, start + side / 2.0, side, count.div_ceil(columns));
    }
    for (index, choice) in level.blocks.iter().enumerate() {
        let (start, within, count) =
            if index < left { (LEFT, index, left) } else { (RIGHT, index - left, level.blocks.len() - left) };
        let (row, along) = Grid::of_columns(count, columns).cell(within);
        let cell = side / columns as f32;
        let x = along.mul_add(cell, start + side / 2.0);
        if within % columns == 0 {
            let wide = side * painter.canvas.x - 12.0;
            room::shelf(painter, at(start + side / 2.0, BOARDS[row.min(2)]), wide);
        }
        let size = Vec2::new((cell * painter.canvas.x - 14.0).min(250.0), 118.0);
        let place = at(x, BOARDS[row.min(2)]) - Vec2::new(0.0, 8.0 + size.y / 2.0) / painter.canvas;
        let Some(block) = block(level, &choice.id) else { continue };
        let tag = format!("block-{}", choice.id);
        let thing = painter.region(place, size).drag(&tag, &choice.id).entity;
        cube(&mut painter.inside(thing), block, size);
        if index == 0 && empty {
            let hand = place + Vec2::new(size.x * 0.4, 44.0) / painter.canvas;
            painter.showing_hand(hand, (at(MIDDLE - 0.02, 0.62) - hand) * painter.canvas);
        }
    }
}

/// On shelves that no block needs, something grows.
fn plants(painter: &mut Painter, middle: f32, side: f32, used: usize) {
    for (row, board) in BOARDS.into_iter().enumerate().skip(used) {
        room::shelf(painter, at(middle, board), side * painter.canvas.x - 12.0);
        let pots = [("potted-plant", -0.24, 92.0), ("cactus", 0.05, 70.0), ("potted-plant", 0.3, 76.0)];
        for (pot, aside, size) in pots.into_iter().skip(row % 2) {
            let foot = at(side.mul_add(aside, middle), board - 0.008);
            painter.standing(pot, foot, size, theme::WHITE, aside + board);
        }
    }
}

/// A wooden block in its colour, with its picture and its word.
fn cube(painter: &mut Painter, block: Block, size: Vec2) {
    let paint = gradient::to_bottom([(block.color.mix(&theme::WHITE, 0.42), 0.0), (block.color, 85.0)]);
    let node = Node {
        border: UiRect::bottom(px(8)),
        border_radius: BorderRadius::all(px(20)),
        ..centred(at(0.5, 0.5), size)
    };
    let edge = BorderColor::all(block.color.mix(&theme::INK, 0.28));
    let shade = shadow_of(0.3, 4.0, 9.0);
    let face = painter.region(at(0.5, 0.5), size).with((node, paint, edge, shade)).entity;
    painter.choice_in(face, block.choice, 48.0, size.x);
}
