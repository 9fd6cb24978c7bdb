//! The paper ribbon that reaches from hill to hill: three parts, each with a place for a tile of its shape.

use bevy::prelude::*;

use crate::kit::{Act, Motion, Painter, Words, at, centred, shadow_of, theme};

use super::{level::Tile, rules::PARTS, tiles};

/// A part of the ribbon, in points.
const PANEL: Vec2 = Vec2::new(248.0, 186.0);
/// Where the parts are, and by how many degrees they lean: an arch.
const PANELS: [(Vec2, f32); 3] = [(at(0.302, 0.475), -5.0), (at(0.5, 0.452), 0.0), (at(0.698, 0.475), 5.0)];
/// The keys of the words above the places.
const WORDS: [&str; 3] = ["i-message-feel", "i-message-when", "i-message-like"];
const ROPE: Color = theme::cloth::RIBBON_ROPE;

/// The middle of a part.
pub const fn middle(part: usize) -> Vec2 {
    PANELS[part % 3].0
}

/// The ribbon as it stands.
#[derive(Debug)]
pub struct Ribbon<'a> {
    /// The tiles laid so far.
    pub tiles: [Option<&'a Tile>; 3],
    /// The part that is laid now.
    pub open: Option<usize>,
    /// What a touch on a part that lies does: it may be changed; nothing once it was heard.
    pub change: [Option<Act>; 3],
}

impl Ribbon<'_> {
    /// Draws the ropes and the three parts.
    pub fn draw(&self, painter: &mut Painter) {
        ropes(painter);
        for part in 0..PANELS.len() {
            self.part(painter, part);
        }
        if let Some(open) = self.open {
            // What is dropped anywhere on the bridge counts as laid.
            let room = Vec2::new(painter.canvas.x * 0.62, PANEL.y + 40.0);
            painter.region(at(0.5, 0.46), room).takes("ribbon", PARTS[open]);
        }
    }

    fn part(&self, painter: &mut Painter, part: usize) {
        let (place, lean) = PANELS[part];
        let open = self.open == Some(part);
        if open {
            painter.glow(place, PANEL.x * 1.5, theme::SUN.with_alpha(0.8)).ambient(Motion::Breathe, 0.1);
        }
        let lean = UiTransform { rotation: Rot2::degrees(lean), ..default() };
        let panel = painter.region(place, PANEL).with(lean).entity;
        let mut inside = painter.inside(panel);
        let sheet = Node { border_radius: BorderRadius::all(px(16)), ..centred(at(0.5, 0.5), PANEL) };
        let shade = shadow_of(0.3, 7.0, 14.0);
        inside.region(at(0.5, 0.5), PANEL).with((sheet, BackgroundColor(theme::PAPER), shade));
        let words = inside.texts.get(WORDS[part]);
        inside.words(&words, Words::Label, at(0.5, 0.135), PANEL.x - 20.0);
        let size = Vec2::new(PANEL.x - 24.0, PANEL.y - 62.0);
        let spot = at(0.5, 0.615);
        let card = Node {
            border: UiRect::all(px(if open { 6 } else { 4 })),
            border_radius: tiles::shape(part, 30.0),
            ..centred(spot, size)
        };
        let color = tiles::color(part);
        let laid = self.tiles[part];
        let (paper, edge) = match laid {
            Some(_) => (color, color),
            None if open => (color.with_alpha(0.45), theme::SUN),
            None => (color.with_alpha(0.35), color),
        };
        let spot = inside.region(spot, size).with((card, BackgroundColor(paper), BorderColor::all(edge)));
        let spot = match (laid, self.change[part].clone()) {
            (Some(_), Some(act)) => spot.tap(&format!("change-{}", PARTS[part]), act),
            _ => spot.tagged(&format!("slot-{}", PARTS[part])),
        };
        let spot = spot.entity;
        if let Some(tile) = laid {
            row(&mut inside, spot, tile, size);
        }
    }
}

/// A tile that lies: its picture, and its word beside it.
fn row(painter: &mut Painter, spot: Entity, tile: &Tile, size: Vec2) {
    let picture = 40.0;
    let row = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        column_gap: px(6),
        padding: UiRect::horizontal(px(8)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let row = painter.commands.spawn((row, ChildOf(spot))).id();
    painter.picture_in(row, &tile.choice.emoji, picture);
    let word = tile.choice.label.get(painter.language());
    painter.words_beside(row, word, Words::Label, size.x - picture - 26.0, Justify::Center);
}

/// Two ropes from hill to hill, on which the ribbon hangs.
fn ropes(painter: &mut Painter) {
    for down in [0.0, 0.17] {
        let bends = [
            (at(0.16, 0.5 + down * 0.5), 9.0),
            (at(0.3, 0.385 + down), 7.0),
            (at(0.5, 0.357 + down), 6.0),
            (at(0.7, 0.385 + down), 7.0),
            (at(0.84, 0.5 + down * 0.5), 9.0),
        ];
        painter.trail(&bends, ROPE);
    }
    for x in [0.165, 0.835] {
        painter.rounded(at(x, 0.555), Vec2::new(20.0, 110.0), 10.0, theme::wood::DARK_OAK);
    }
}
