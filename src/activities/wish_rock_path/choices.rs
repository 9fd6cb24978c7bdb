//! What can be chosen along the path: wishes in bubbles, rocks with a picture, boards that are dragged.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Act, Grid, Motion, Painter, Words, at, centred, gradient, shadow_of, soft_shadow, theme, turned},
};

use super::rules::{ROCK, WISH};

/// The light side of wood.
pub const WOOD: Color = theme::wood::SIGN;
/// The shaded side of wood.
const WOOD_SHADED: Color = theme::wood::SIGN_SHADED;
/// Bark and edges of wood.
pub const WOOD_DARK: Color = theme::wood::DARK_OAK;
/// A board to be laid across a rock, in points.
pub const BOARD: Vec2 = Vec2::new(292.0, 96.0);

/// The room a deck may take: the first and last column's middle and the first and last row's, as fractions.
struct Room {
    columns: (f32, f32),
    rows: (f32, f32),
}

impl Room {
    /// The places of so many choices in rows of at most `columns`, with the width of one, as a fraction.
    fn places(&self, count: usize, columns: usize) -> (Vec<Vec2>, f32) {
        let grid = Grid::of_columns_at_most(count, columns);
        let rows = grid.rows();
        let step = (self.columns.1 - self.columns.0) / grid.columns as f32;
        let middle = f32::midpoint(self.columns.0, self.columns.1);
        let places = (0..count).map(|index| {
            let (row, along) = grid.cell(index);
            let x = along.mul_add(step, middle);
            let down = if rows > 1 { row as f32 / (rows - 1) as f32 } else { 0.5 };
            at(x, (self.rows.1 - self.rows.0).mul_add(down, self.rows.0))
        });
        (places.collect(), step)
    }
}

/// Wishes float over the hill in bubbles; one is held. A hand goes from the animal to the first.
pub fn wishes(painter: &mut Painter, wishes: &[Choice]) {
    let few = wishes.len() <= 5;
    let room = if few {
        Room { columns: (0.22, 0.985), rows: (0.37, 0.37) }
    } else {
        // The sun stays free where the deck leaves room for it.
        let right = if wishes.len() <= 8 { 0.87 } else { 0.985 };
        Room { columns: (0.2, right), rows: (0.335, 0.635) }
    };
    let (places, step) = room.places(wishes.len(), if few { 5 } else { wishes.len().div_ceil(2) });
    let size = if few { 156.0 } else { 128.0 };
    let width = (step * painter.canvas.x - 10.0).min(232.0);
    for (index, (wish, place)) in wishes.iter().zip(places).enumerate() {
        let arc = if few { 0.05 * (index as f32 - 2.0).abs().powi(2) / 2.0 } else { 0.0 };
        let place = place + at(0.0, arc);
        let column = Vec2::new(width, size + 70.0);
        let tag = format!("wish-{}", wish.id);
        let thing = painter
            .region(place + Vec2::new(0.0, 35.0 / painter.canvas.y), column)
            .ambient(Motion::Bob, index as f32 * 0.29)
            .tap(&tag, Act::make(WISH, &wish.id))
            .entity;
        let mut inside = painter.inside(thing);
        bubble(&mut inside, &wish.emoji, at(0.5, size / 2.0 / column.y), size);
        label(&mut inside, wish, size - 10.0, width);
        if index == 0 {
            let hand = at(0.185, 0.46);
            let beside = place - Vec2::new(size * 0.62, 0.0) / painter.canvas;
            painter.showing_hand(hand, (beside - hand) * painter.canvas);
        }
    }
}

/// Rocks lie at the roadside; one is held and rolls onto the path. A hand goes from the first to the path.
pub fn rocks(painter: &mut Painter, rocks: &[Choice]) {
    let room = if rocks.len() <= 7 {
        Room { columns: (0.015, 0.985), rows: (0.672, 0.672) }
    } else {
        Room { columns: (0.015, 0.985), rows: (0.42, 0.672) }
    };
    let (places, step) = room.places(rocks.len(), if rocks.len() <= 7 { 7 } else { rocks.len().div_ceil(2) });
    let width = (step * painter.canvas.x - 8.0).min(240.0);
    let size = 126.0_f32.min(width);
    for (index, (rock, place)) in rocks.iter().zip(places).enumerate() {
        let column = Vec2::new(width, size + 62.0);
        let tag = format!("rock-{}", rock.id);
        painter.ellipse(
            place + Vec2::new(0.0, size * 0.42) / painter.canvas,
            Vec2::new(size, 28.0),
            theme::SHADE,
        );
        let middle = place + Vec2::new(0.0, 31.0 / painter.canvas.y);
        let thing = painter.region(middle, column).tap(&tag, Act::make(ROCK, &rock.id)).entity;
        let mut inside = painter.inside(thing);
        stone(&mut inside, &rock.emoji, at(0.5, size / 2.0 / column.y), size);
        label(&mut inside, rock, size - 14.0, width);
        if index == rocks.len() / 2 {
            let hand = place + Vec2::new(66.0, -36.0) / painter.canvas;
            painter.showing_hand(hand, Vec2::new(-26.0, 8.0));
        }
    }
}

/// Boards lie below the path; one is dragged to the gap above the rock. A hand shows the way.
pub fn plans(painter: &mut Painter, plans: &[Choice]) {
    let columns = if plans.len() <= 8 { 4 } else { plans.len().div_ceil(2) };
    let room = Room { columns: (0.02, 0.98), rows: (0.655, 0.782) };
    let (places, step) = room.places(plans.len(), columns);
    let size = Vec2::new((step * painter.canvas.x - 12.0).min(BOARD.x + 48.0), BOARD.y);
    for (plan, place) in plans.iter().zip(&places) {
        let tag = format!("plan-{}", plan.id);
        let thing = painter.region(*place, size).drag(&tag, &plan.id).entity;
        board(&mut painter.inside(thing), plan, at(0.5, 0.5), size);
    }
    if let Some(first) = places.first() {
        let hand = *first + Vec2::new(60.0, -66.0) / painter.canvas;
        painter.showing_hand(hand, (at(0.42, 0.4) - hand) * painter.canvas);
    }
}

/// The finished path in one line: rock, plan, wish; and the if-then sentence below.
pub fn sentence(painter: &mut Painter, [rock, plan, wish]: [&Choice; 3], sentence: &str) {
    let width = painter.canvas.x * 0.74;
    let (place, height) = (at(0.5, 0.728), 172.0);
    let paper = painter
        .card(place, Vec2::new(width, height), theme::PAPER)
        .coming("sentence", 0.5)
        .tagged("sentence")
        .entity;
    painter.commands.entity(paper).insert(Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        row_gap: px(4),
        padding: UiRect::axes(px(28), px(10)),
        border_radius: BorderRadius::all(px(theme::ROUND)),
        ..centred(place, Vec2::new(width, height))
    });
    let row = Node { align_items: AlignItems::Center, column_gap: px(18), ..default() };
    let row = painter.commands.spawn((row, ChildOf(paper))).id();
    let arrow = painter.art.picture("icons/caret-right");
    for (index, choice) in [rock, plan, wish].into_iter().enumerate() {
        if index > 0 {
            let node = Node { width: px(56), height: px(56), ..default() };
            let arrow = ImageNode::new(arrow.clone()).with_color(theme::INK);
            painter.commands.spawn((arrow, node, ChildOf(row)));
        }
        painter.picture_in(row, &choice.emoji, 84.0);
    }
    painter.text_within(paper, sentence, Words::Body, width - 2.0 * 28.0);
}

/// A shining bubble with a picture in it.
pub fn bubble(painter: &mut Painter, picture: &str, place: Vec2, size: f32) {
    let shine = RadialGradient::new(
        UiPosition::CENTER,
        RadialGradientShape::ClosestSide,
        vec![
            ColorStop::percent(theme::WHITE.with_alpha(0.9), 30),
            ColorStop::percent(theme::thing::BUBBLE_MIDDLE, 70),
            ColorStop::percent(theme::thing::BUBBLE_RIM, 100),
        ],
    );
    let node = Node {
        border: UiRect::all(px(4)),
        border_radius: BorderRadius::MAX,
        ..centred(place, Vec2::splat(size))
    };
    let soap = painter
        .region(place, Vec2::splat(size))
        .with((
            node,
            BackgroundGradient::from(shine),
            BorderColor::all(theme::WHITE.with_alpha(0.95)),
            soft_shadow(6.0, 18.0),
        ))
        .entity;
    let mut inside = painter.inside(soap);
    inside.emoji(picture, at(0.5, 0.52), size * 0.58);
    let lean = turned(-0.7);
    inside.capsule(at(0.2, 0.2), Vec2::new(size * 0.2, size * 0.08), theme::WHITE).with(lean);
}

/// A rock with a picture on it.
pub fn stone(painter: &mut Painter, picture: &str, place: Vec2, size: f32) {
    painter.emoji("rock", place, size * 1.06);
    let paper = painter
        .capsule(place + at(0.0, 0.02), Vec2::splat(size * 0.6), theme::PAPER.with_alpha(0.94))
        .with(soft_shadow(2.0, 6.0))
        .entity;
    painter.inside(paper).emoji(picture, at(0.5, 0.5), size * 0.46);
}

/// A wooden board with a picture and its words.
pub fn board(painter: &mut Painter, plan: &Choice, place: Vec2, size: Vec2) {
    let node = Node {
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        column_gap: px(10),
        padding: UiRect::axes(px(14), px(4)),
        border: UiRect::bottom(px(7)),
        border_radius: BorderRadius::all(px(20)),
        ..centred(place, size)
    };
    let shade = shadow_of(0.3, 6.0, 12.0);
    let wood = painter.region(place, size).with((node, grain(), BorderColor::all(WOOD_DARK), shade)).entity;
    painter.picture_in(wood, &plan.emoji, 68.0);
    // A column of its own, as wide as there is room: words beside a picture are measured wrongly otherwise.
    let column = Node {
        width: px(size.x - 112.0),
        height: percent(100),
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        ..default()
    };
    let column = painter.commands.spawn((column, ChildOf(wood))).id();
    let text = plan.label.get(painter.language());
    painter.text_within(column, text, Words::Label, size.x - 112.0);
}

/// How wood is coloured.
pub fn grain() -> BackgroundGradient {
    gradient::to_bottom([(WOOD, 0.0), (WOOD_SHADED, 100.0)])
}

/// The word of a choice on paper, so many points below the upper edge of its node.
fn label(painter: &mut Painter, choice: &Choice, top: f32, width: f32) {
    painter.label_at(choice.label.get(painter.language()), top, width);
}
