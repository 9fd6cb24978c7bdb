//! What children see of *Village*: rings around their own house, and figures that wait on the meadow to be pulled there.

use bevy::prelude::*;

use crate::{
    content::{Choice, width},
    kit::{
        Act, Hop, Motion, Notes, Painter, Words, at,
        backdrop::{self, Backdrop},
        chrome,
        story::Story,
        theme,
    },
    session::{Board, Rules, Turn},
};

use super::{
    asking::{self, Rehearsal},
    figures,
    level::VillageLevel,
    placing::{self, ROOM, Stand},
    rules::{HOME, MOST, RINGS, VillageRules, ring},
    scene,
};

/// The word of the note that says that figures are held now, to ask them.
const ASKING: &str = "asking";

/// The room of a figure that waits: larger than on the rings, because it is nearer.
const WAITS: Vec2 = Vec2::new(104.0, 120.0);
/// Where the feet of the figures are that wait, as a fraction of the canvas.
const WAITING: f32 = 0.745;
/// From so many figures on their words stand at two heights.
const CROWD: usize = 8;

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    let Some(level) = board.level.body::<VillageLevel>() else {
        backdrop::draw(painter, Backdrop::Evening, painter.growth);
        return;
    };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let animal = board.seat().map_or(level.character.as_str(), |seat| seat.animal.as_str());
    if let Some(rehearsal) = Rehearsal::of(level, turn, notes) {
        rehearsal.draw(painter, animal);
    } else {
        village(painter, level, turn, notes, animal);
    }
    chrome::turn(painter, board, VillageRules.is_complete(board));
}

fn village(painter: &mut Painter, level: &VillageLevel, turn: &Turn, notes: &Notes, animal: &str) {
    let stands = placing::stands(turn, level.rings, painter.canvas);
    let inhabited = !stands.is_empty();
    let may_ask = inhabited && !level.beginnings.is_empty();
    let asking = may_ask && notes.get(ASKING).is_some();
    scene::draw(painter, level.rings, inhabited);
    scene::zones(painter, level.rings, RINGS, HOME);
    scene::house(painter, animal, inhabited);
    if may_ask {
        let next = if asking { String::new() } else { "open".to_owned() };
        scene::balloon(painter, asking, Act::note(ASKING, next));
    }
    on_the_rings(painter, level, turn, &stands, asking);
    waiting(painter, level, &stands);
    let begun = !turn.moves.is_empty();
    if !begun {
        let first = waiting_at(0, level.roles.len()) - Vec2::new(-26.0, 54.0) / painter.canvas;
        painter.showing_hand(first, (at(0.36, 0.46) - first) * painter.canvas);
    }
    let asks = painter.texts.get(asks(&stands, asking));
    below(painter, level, begun, &asks);
    let story = Story { opening: &level.opening, character: &level.character, scene: &[], asks: &asks };
    story.draw(painter, notes, begun);
}

fn asks(stands: &[Stand], asking: bool) -> &'static str {
    match stands.len() {
        _ if asking => "village-whom",
        0 => "village-who",
        MOST => "village-full",
        _ => "village-near",
    }
}

/// Between the corners below: first what to do, later something to think about.
fn below(painter: &mut Painter, level: &VillageLevel, begun: bool, asks: &str) {
    if begun {
        let reflection = level.reflection.get(painter.language());
        chrome::prompt(painter, reflection).coming("reflection", 0.6).tagged("reflection");
    } else {
        chrome::prompt(painter, asks);
    }
}

/// The figures on the rings: dragged on, or held where a figure is to be asked.
fn on_the_rings(painter: &mut Painter, level: &VillageLevel, turn: &Turn, stands: &[Stand], asking: bool) {
    let latest = turn.moves.last().filter(|one| ring(&one.kind).is_some()).map(|one| one.choice.as_str());
    let mut stands = stands.to_vec();
    // A figure that stands nearer is in front.
    stands.sort_by(|one, other| one.foot.y.total_cmp(&other.foot.y));
    for stand in stands {
        let Some(role) = level.roles.iter().find(|role| role.id == stand.role) else { continue };
        let middle = stand.foot - Vec2::new(0.0, ROOM.y * 0.47 / painter.canvas.y);
        if asking {
            painter.glow(middle, 150.0, theme::SUN.with_alpha(0.9)).ambient(Motion::Invite, stand.foot.x);
        }
        let tag = format!("role-{}", role.id);
        let thing = painter.region(middle, ROOM);
        let thing = if asking {
            thing.hold(&format!("ask-{}", role.id), asking::with_whom(&role.id, turn)).with(ZIndex(5))
        } else {
            thing.drag(&tag, &role.id)
        };
        let thing = thing.entity;
        let mut inside = painter.inside(thing);
        let body = inside.region(at(0.5, 0.5), ROOM);
        let body = if latest == Some(stand.role) && !asking { body.with(Hop::default()) } else { body };
        let body = body.entity;
        figures::fill(&mut inside.inside(body), role, ROOM.y);
        if asking {
            inside.emoji("speech-balloon", at(0.86, 0.1), 36.0).ambient(Motion::Bob, stand.foot.x);
        }
    }
}

/// The figures that still wait, each with its word; where one has gone, its place stays free.
fn waiting(painter: &mut Painter, level: &VillageLevel, stands: &[Stand]) {
    let count = level.roles.len();
    let full = stands.len() >= MOST;
    for (index, role) in level.roles.iter().enumerate() {
        let foot = waiting_at(index, count);
        if stands.iter().any(|stand| stand.role == role.id) {
            painter.ellipse(foot, Vec2::new(58.0, 14.0), theme::SHADE.with_alpha(0.14));
            continue;
        }
        let middle = foot - Vec2::new(0.0, WAITS.y * 0.47 / painter.canvas.y);
        let thing = painter.region(middle, WAITS);
        let thing = if full { thing } else { thing.drag(&format!("role-{}", role.id), &role.id) }.entity;
        figures::fill(&mut painter.inside(thing), role, WAITS.y);
        word(painter, role, foot, count >= CROWD && index % 2 == 1);
    }
}

/// The word of a figure under its feet, one line lower for every second in a crowd; within the screen at its edges.
fn word(painter: &mut Painter, role: &Choice, foot: Vec2, lower: bool) {
    /// Half the width of a Latin letter of a label, on average.
    const HALF_LETTER: f32 = 8.2;
    let label = role.label.get(painter.language());
    let half = (width(label) as f32).mul_add(HALF_LETTER * painter.settings.words(), 10.0) / painter.canvas.x;
    let x = foot.x.clamp(half, 1.0 - half);
    let down = painter.settings.words() * if lower { 55.0 } else { 24.0 };
    let place = at(x, foot.y + down / painter.canvas.y);
    painter.words(label, Words::Label, place, 340.0);
}

/// Where the figure with this number waits.
fn waiting_at(index: usize, count: usize) -> Vec2 {
    let (left, right) = if count >= CROWD { (0.048, 0.952) } else { (0.09, 0.91) };
    let step = (right - left) / count.saturating_sub(1).max(1) as f32;
    at(step.mul_add(index as f32, left), WAITING)
}
