//! Rehearsing to ask: the child's animal and one figure meet at the fence, with ribbons that say how the child could begin.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Act, Motion, Notes, Painter, Words, at, centred, chrome, soft_shadow, theme},
    session::Turn,
};

use super::{
    figures,
    level::{Beginning, VillageLevel},
    rules::{ASK, standing},
    scene,
};

/// The word of the note that says whom the child holds a rehearsal with: the role, and how many moves there were.
const WHOM: &str = "whom";

/// A rehearsal that shows.
pub struct Rehearsal<'a> {
    level: &'a VillageLevel,
    role: &'a Choice,
    chosen: Option<&'a Beginning>,
}

/// What holding the figure of this role asks for: whom a child asks is not kept.
pub fn with_whom(role: &str, turn: &Turn) -> Act {
    Act::note(WHOM, format!("{role} {}", turn.moves.len()))
}

impl<'a> Rehearsal<'a> {
    /// The rehearsal that goes on, if one does.
    pub fn of(level: &'a VillageLevel, turn: &Turn, notes: &Notes) -> Option<Self> {
        let (role, moves) = notes.get(WHOM)?.split_once(' ')?;
        let role = level.roles.iter().find(|one| one.id == role)?;
        let stands = standing(turn).iter().any(|(one, _)| *one == role.id);
        let since = turn.moves.get(moves.parse::<usize>().ok()?..).unwrap_or_default();
        let chosen = since.iter().rev().find(|one| one.kind == ASK).map(|one| one.choice.as_str());
        let chosen = chosen.and_then(|id| level.beginnings.iter().find(|one| one.id == id));
        stands.then_some(Self { level, role, chosen })
    }

    /// Draws both at the fence and the ribbons between them.
    pub fn draw(&self, painter: &mut Painter, animal: &str) {
        scene::at_the_fence(painter);
        if self.chosen.is_some() {
            painter.glow(at(0.875, 0.62), 420.0, theme::SUN.with_alpha(0.55)).ambient(Motion::Breathe, 0.2);
        }
        painter.character(animal, at(0.13, 0.8), 268.0);
        let size = 280.0;
        let foot = at(0.875, 0.815);
        let height = painter.canvas.y;
        let node = painter.region(foot - Vec2::new(0.0, size * 0.47 / height), Vec2::new(size * 0.88, size));
        let node = node.arriving("comes-to-talk", Vec2::new(260.0, 0.0), 0.0).entity;
        figures::fill(&mut painter.inside(node), self.role, size);
        let label = self.role.label.get(painter.language()).to_owned();
        painter.paper(&label, Words::Label, foot - Vec2::new(0.0, (size + 22.0) / height), 240.0);
        match self.chosen {
            Some(beginning) => said(painter, beginning),
            None => self.ribbons(painter),
        }
        let banner = if self.chosen.is_some() { "village-aloud" } else { "village-begin" };
        let banner = painter.texts.get(banner);
        painter.banner(&banner);
        let (back, edge) = (painter.texts.get("village-back"), chrome::edge(painter));
        painter.button(
            "to-the-village",
            "caret-left",
            &back,
            at(0.3, edge),
            false,
            Act::note(WHOM, String::new()),
        );
    }

    /// Every way to begin on a ribbon of its own; one is held.
    fn ribbons(&self, painter: &mut Painter) {
        let count = self.level.beginnings.len().max(1) as f32;
        let (top, bottom) = (0.25, 0.8);
        let step = (bottom - top) / count;
        let size = Vec2::new(painter.canvas.x * 0.47, 104.0);
        for (index, one) in self.level.beginnings.iter().enumerate() {
            let y = step.mul_add(index as f32 + 0.5, top);
            let tag = format!("say-{}", one.id);
            let ribbon = painter.region(at(0.5, y), size).tap(&tag, Act::make(ASK, &one.id)).entity;
            speech(painter, ribbon, one, at(0.5, y), size, Words::Label);
        }
        let first = at(0.5, step.mul_add(0.5, top)) + Vec2::new(size.x * 0.5 + 14.0, 84.0) / painter.canvas;
        painter.showing_hand(first, Vec2::new(-20.0, -26.0));
    }
}

/// The way that was chosen, as if it were being said.
fn said(painter: &mut Painter, one: &Beginning) {
    let (place, size) = (at(0.475, 0.43), Vec2::new(painter.canvas.x * 0.52, 168.0));
    for (x, y, round) in [(0.235, 0.6, 30.0), (0.262, 0.555, 44.0)] {
        painter.capsule(at(x, y), Vec2::splat(round), theme::PAPER).ambient(Motion::Bob, y);
    }
    let ribbon = painter.region(place, size).tagged("said").coming("said", 0.0).entity;
    speech(painter, ribbon, one, place, size, Words::Large);
    // Between the ribbon and the figure: what the figure is called stands above it, at a height that the screen decides.
    for (index, place) in [at(0.755, 0.58), at(0.765, 0.73), at(0.69, 0.66)].into_iter().enumerate() {
        painter.emoji("sparkles", place, 48.0).coming("", 0.4).ambient(Motion::Bob, index as f32 * 0.3);
    }
}

/// Makes a node a ribbon of paper with a picture and what one could say.
fn speech(painter: &mut Painter, node: Entity, one: &Beginning, place: Vec2, size: Vec2, words: Words) {
    let shade = soft_shadow(5.0, 16.0);
    let look = Node {
        align_items: AlignItems::Center,
        column_gap: px(18),
        padding: UiRect::new(px(22), px(30), px(4), px(4)),
        border_radius: BorderRadius::all(px(size.y * 0.42)),
        ..centred(place, size)
    };
    painter.commands.entity(node).insert((look, shade, BackgroundColor(theme::PAPER.with_alpha(0.97))));
    painter.picture_in(node, &one.emoji, size.y * 0.62);
    // A column of its own, as wide as there is room: words beside a picture are measured wrongly otherwise.
    let column = Node {
        width: px(size.x.mul_add(1.0, -size.y * 0.62 - 72.0)),
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let column = painter.commands.spawn((column, ChildOf(node))).id();
    let room = size.x - size.y * 0.62 - 72.0;
    let text = painter.text_within(column, one.text.get(painter.language()), words, room);
    painter.commands.entity(text).insert(TextLayout::justify(Justify::Left));
}
