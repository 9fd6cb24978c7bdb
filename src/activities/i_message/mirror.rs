//! The whole sentence with its pictures, and the echo: an ear that listens, three stones that say what was heard.

use bevy::prelude::*;

use crate::kit::{Act, Motion, Painter, Words, at, centred, soft_shadow, theme};

use super::{level::Tile, rules::MIRROR, tiles};

const STONE: (Color, Color) = (theme::stone::MIRROR_LIT, theme::stone::MIRROR_SHADED);
/// How wide an echo stone is, in points.
const STONE_SIZE: f32 = 118.0;

/// The sentence on a paper, with the animal that says it.
pub fn sentence(painter: &mut Painter, parts: [&Tile; 3], animal: &str, heard: bool) {
    let language = painter.language();
    let [feel, when, like] = parts.map(|tile| tile.phrase.get(language));
    let said = painter
        .texts
        .with("i-message-said", &[("feel", feel.into()), ("when", when.into()), ("like", like.into())]);
    let words =
        if heard { painter.texts.with("i-message-heard", &[("sentence", said.into())]) } else { said };
    let width = painter.canvas.x * 0.6;
    let place = at(0.355, tiles::low(painter) + 0.005);
    let holder = painter
        .region(place, Vec2::new(width, 0.0))
        .with(Node {
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
            ..centred(place, Vec2::new(width, 0.0))
        })
        .entity;
    let paper = Node {
        max_width: px(width),
        column_gap: px(20),
        align_items: AlignItems::Center,
        padding: UiRect::new(px(18), px(28), px(12), px(12)),
        border_radius: BorderRadius::all(px(theme::ROUND)),
        ..default()
    };
    let shade = soft_shadow(5.0, 16.0);
    let tag = if heard { "heard" } else { "said" };
    let paper = painter
        .inside(holder)
        .region(at(0.0, 0.0), Vec2::ZERO)
        .with((paper, BackgroundColor(theme::PAPER.with_alpha(0.97)), shade))
        .tagged(tag)
        .coming(tag, 0.0)
        .entity;
    painter.picture_in(paper, animal, 92.0);
    painter.words_beside(paper, &words, Words::Label, width - 158.0, Justify::Left);
}

/// On the listener's side: an ear to hold, and stones under it; when it was heard, the pictures hop onto the stones.
pub fn echo(painter: &mut Painter, parts: [&Tile; 3], heard: bool) {
    let low = tiles::low(painter);
    for (index, tile) in parts.into_iter().enumerate() {
        let x = 0.098_f32.mul_add(index as f32, 0.745);
        let down = if index == 1 { 0.012 } else { 0.0 };
        let (place, size) = if heard {
            (at(x, low + down), STONE_SIZE)
        } else {
            (
                at(0.078_f32.mul_add(index as f32 - 1.0, 0.843), low + 62.0 / painter.canvas.y),
                STONE_SIZE * 0.66,
            )
        };
        let shade = place + Vec2::new(0.0, size * 0.36) / painter.canvas;
        painter.ellipse(shade, Vec2::new(size * 0.9, size * 0.2), theme::SHADE);
        painter.mound(place, Vec2::new(size, size * 0.84), STONE.0, STONE.1);
        if heard {
            let hops = painter.region(place - at(0.0, 0.012), Vec2::splat(size));
            let hops = hops.tagged(&format!("echo-{index}")).coming("", 0.35 + 0.55 * index as f32).entity;
            let mut inside = painter.inside(hops);
            inside
                .emoji(&tile.choice.emoji, at(0.5, 0.5), size * 0.68)
                .ambient(Motion::Bob, index as f32 * 0.2);
        }
    }
    if heard {
        return;
    }
    let place = at(0.843, low - 40.0 / painter.canvas.y);
    painter.glow(place, 300.0, theme::SUN.with_alpha(0.8)).ambient(Motion::Breathe, 0.1);
    painter.invite(place, 148.0);
    let held = painter.region(place, Vec2::splat(136.0)).hold("ear", Act::make(MIRROR, MIRROR)).entity;
    let node = Node { border_radius: BorderRadius::MAX, ..centred(at(0.5, 0.5), Vec2::splat(136.0)) };
    let mut inside = painter.inside(held);
    inside.region(at(0.5, 0.5), Vec2::splat(136.0)).with((node, BackgroundColor(theme::PAPER)));
    inside.emoji("ear", at(0.5, 0.5), 96.0).ambient(Motion::Sway, 0.1);
    painter.showing_hand(place + at(0.085, 0.06), Vec2::new(-64.0, -30.0));
}
