//! The planks of *Maybe Bridge*: how wood looks, and how the explanations lie on the bank, each to be dragged.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Grid, Painter, Words, at, centred, gradient, shadow_of, theme, turned},
};

use super::level::Explanation;

/// The light side of wood.
const WOOD: Color = theme::wood::PLANK;
/// The shaded side of wood.
const WOOD_SHADED: Color = theme::wood::PLANK_SHADED;
/// Bark, and the lines in wood.
pub const WOOD_DARK: Color = theme::wood::DARK_OAK;

/// How many planks lie in one row of tall ones.
const TALL_ROW: usize = 5;

/// The planks lie in the grass and wait to be dragged to the gap, `gap` points away from the first as the hand goes.
pub fn on_the_bank(painter: &mut Painter, planks: &[&Explanation], gap: Vec2) {
    let tall = planks.len() <= TALL_ROW;
    let rows = if tall { 1 } else { 2 };
    let grid = Grid::of_rows(planks.len(), rows);
    let step = 0.955 / if tall { TALL_ROW } else { grid.columns.max(3) } as f32;
    let height = if tall { 158.0 } else { 92.0 };
    let size = Vec2::new((step * painter.canvas.x - 16.0).min(if tall { 240.0 } else { 330.0 }), height);
    let place = |index: usize| {
        let (row, along) = grid.cell(index);
        let x = along.mul_add(step, 0.5);
        let y = if tall { 0.74 } else { 0.122_f32.mul_add(row as f32, 0.663) };
        at(x, y)
    };
    for (index, plank) in planks.iter().enumerate() {
        let choice = &plank.choice;
        let thing =
            painter.region(place(index), size).drag(&format!("plank-{}", choice.id), &choice.id).entity;
        let lean = [-0.022, 0.014, -0.01, 0.02][index % 4] * if tall { 1.6 } else { 0.7 };
        lying(&mut painter.inside(thing), choice, size, lean, tall);
    }
    if !planks.is_empty() {
        let hand = place(0) + Vec2::new(size.x * 0.28, -height * 0.3) / painter.canvas;
        painter.showing_hand(hand, (gap - hand) * painter.canvas);
    }
}

/// One plank with its picture and its words.
fn lying(painter: &mut Painter, choice: &Choice, size: Vec2, lean: f32, tall: bool) {
    let place = at(0.5, 0.5);
    let turned = turned(lean);
    let wood = wood(painter, place, size, 18.0);
    painter.commands.entity(wood).insert(turned);
    let mut inside = painter.inside(wood);
    grain(&mut inside, size);
    if tall {
        inside.choice_in(wood, choice, 80.0, size.x);
        return;
    }
    let row = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        column_gap: px(8),
        ..default()
    };
    let row = inside.commands.spawn((row, ChildOf(wood))).id();
    inside.word_choice(row, choice);
    inside.picture_in(row, &choice.emoji, 60.0);
    let word = choice.label.get(inside.language());
    inside.words_beside(row, word, Words::Label, size.x - 92.0, Justify::Center);
}

/// A sawn piece of wood with its shade.
pub fn wood(painter: &mut Painter, place: Vec2, size: Vec2, round: f32) -> Entity {
    let colours = gradient::to_bottom([(WOOD, 0.0), (WOOD_SHADED, 100.0)]);
    let node = Node {
        border: UiRect::bottom(px(7)),
        border_radius: BorderRadius::all(px(round)),
        ..centred(place, size)
    };
    let shade = shadow_of(0.32, 6.0, 12.0);
    painter.region(place, size).with((node, colours, BorderColor::all(WOOD_DARK), shade)).entity
}

/// A few lines in the wood, and a nail at each end.
pub fn grain(wood: &mut Painter, size: Vec2) {
    let line = WOOD_DARK.with_alpha(0.16);
    for (x, y, part) in [(0.3, 0.14, 0.4), (0.72, 0.2, 0.3), (0.24, 0.86, 0.3), (0.66, 0.84, 0.46)] {
        wood.capsule(at(x, y), Vec2::new(size.x * part, 4.0), line);
    }
    let inwards = 13.0 / size.x;
    for x in [inwards, 1.0 - inwards] {
        wood.capsule(at(x, 0.5), Vec2::splat(9.0), WOOD_DARK.with_alpha(0.55));
    }
}
