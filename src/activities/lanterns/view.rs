//! What children see of *Lanterns*: strengths float on a lake; one rises into the sky, one goes to the other shore.

use bevy::prelude::*;

use crate::{
    content::{Choice, OWN},
    kit::{Grid, Motion, Notes, Painter, Words, at, chrome, story::Story, theme, turned},
    session::{Board, Rules, Turn, TurnEnd},
};

use super::{
    lamp,
    level::LanternsLevel,
    rules::{GIFT, LanternsRules, MINE, next_to, receiver},
    scene::{self, DUSK, NEAR_SHORE, OTHER_SHORE},
};

/// Where the child's own lantern hangs.
const SKY: Vec2 = at(0.41, 0.33);
/// Where the gift is held: above the head of the one who gets it.
const HELD: Vec2 = at(0.86, 0.245);
/// Where the gift hangs that the garden gets.
const HUNG: Vec2 = at(0.855, 0.335);
/// Words lie above the light of the lanterns on the water.
const ABOVE_LIGHT: ZIndex = ZIndex(6);
/// Where the lanterns of those hang who played before, the lowest first.
const BEFORE: [Vec2; 10] = [
    at(0.245, 0.39),
    at(0.61, 0.385),
    at(0.155, 0.27),
    at(0.69, 0.3),
    at(0.535, 0.28),
    at(0.28, 0.25),
    at(0.735, 0.41),
    at(0.15, 0.415),
    at(0.615, 0.215),
    at(0.21, 0.165),
];

/// The two lanterns of this turn.
#[derive(Clone, Copy)]
struct Lit<'a> {
    mine: Option<&'a Choice>,
    gift: Option<&'a Choice>,
}

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    scene::draw(painter);
    let Some(level) = board.level.body::<LanternsLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let find = |kind| turn.last(kind).and_then(|id| level.strengths.iter().find(|one| one.id == id));
    let lit = Lit { mine: find(MINE), gift: find(GIFT) };
    shining_already(painter, level, board);
    who_gets_it(painter, board, lit);
    who_plays(painter, level, board, turn);
    into_the_sky(painter, lit);
    on_the_water(painter, level, lit);
    let asks = match (lit.mine, lit.gift) {
        (None, _) => &level.own_question,
        (_, None) => &level.gift_question,
        _ => &level.reflection,
    };
    let asks = asks.get(painter.language());
    let begun = lit.mine.is_some();
    let story = Story { opening: &level.opening, character: &level.character, scene: &[], asks };
    story.draw_with_prompt(painter, notes, begun);
    chrome::turn(painter, board, LanternsRules.is_complete(board));
}

/// The lanterns of all who played before. They hang in the order of the deck, so that no child can tell whose is whose.
fn shining_already(painter: &mut Painter, level: &LanternsLevel, board: &Board) {
    let played = board.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played));
    let ids: Vec<&str> = played.filter_map(|turn| turn.last(MINE)).collect();
    let shining = level
        .strengths
        .iter()
        .flat_map(|strength| ids.iter().filter(|id| **id == strength.id).map(move |_| strength));
    for (index, (strength, place)) in shining.zip(BEFORE).enumerate() {
        let size = if index % 2 == 0 { 78.0 } else { 70.0 };
        let lantern = lamp::lamp(painter, &strength.emoji, place, size, 0.6);
        painter.thing(lantern).ambient(Motion::Bob, index as f32 * 0.29);
    }
}

/// The next child's animal with open arms on the other shore, or the tree of the garden; what is dropped there is given.
fn who_gets_it(painter: &mut Painter, board: &Board, lit: Lit) {
    let next = receiver(board);
    if lit.mine.is_some() {
        let light = if lit.gift.is_some() { 0.35 } else { 0.8 };
        let place = OTHER_SHORE - at(0.0, 0.09);
        painter.glow(place, 330.0, theme::SUN.with_alpha(light)).ambient(Motion::Breathe, 0.1);
    }
    match next {
        Some(seat) => {
            open_arms(painter, &seat.animal);
            painter.character(&seat.animal, OTHER_SHORE, 158.0);
        }
        None => painter.standing("deciduous-tree", OTHER_SHORE, 216.0, DUSK, 0.2),
    }
    if let Some(gift) = lit.gift {
        let place = if next.is_some() { HELD } else { HUNG };
        let from = Vec2::new(-190.0, 200.0);
        let tag = format!("given-{}", gift.id);
        let lands = painter.region(place, Vec2::splat(100.0)).arriving(&tag, from, 0.0).entity;
        let mut inside = painter.inside(lands);
        lamp::lamp(&mut inside, &gift.emoji, at(0.5, 0.5), 104.0, 0.9);
        label(painter, gift, at(OTHER_SHORE.x, OTHER_SHORE.y + 0.006), 300.0);
        for (index, place) in [at(0.785, 0.27), at(0.94, 0.3)].into_iter().enumerate() {
            painter.emoji("sparkles", place, 46.0).coming("", 0.5).ambient(Motion::Bob, index as f32 * 0.4);
        }
    }
    if lit.gift.is_none() && lit.mine.is_some() {
        let text = if next.is_some() { "lanterns-for-you" } else { "lanterns-for-garden" };
        let text = painter.texts.get(text);
        let place = at(OTHER_SHORE.x, OTHER_SHORE.y + 0.006);
        painter.paper(&text, Words::Label, place, 300.0).with(ABOVE_LIGHT);
    }
    if lit.mine.is_some() {
        painter.region(at(0.865, 0.355), Vec2::new(330.0, 290.0)).takes("shore", GIFT);
    }
}

/// Two arms held up and apart, behind the animal: come, give it to me.
fn open_arms(painter: &mut Painter, animal: &str) {
    let (sleeve, hand) = match animal {
        "owl" => (theme::cloth::OWL_SLEEVE, theme::figure::OWL_WING),
        "penguin" => (theme::cloth::PENGUIN_SLEEVE, theme::figure::PENGUIN_WING),
        _ => (theme::cloth::BLUE_SHIRT, theme::figure::HAND),
    };
    for side in [-1.0_f32, 1.0] {
        let lean = turned(side * 0.75);
        let arm = OTHER_SHORE + Vec2::new(side * 58.0, -62.0) / painter.canvas;
        painter.capsule(arm, Vec2::new(20.0, 84.0), sleeve).with(lean);
        let palm = OTHER_SHORE + Vec2::new(side * 88.0, -92.0) / painter.canvas;
        painter.capsule(palm, Vec2::splat(27.0), hand);
    }
}

/// The animal whose turn it is, with the gift it was given before, if it was.
fn who_plays(painter: &mut Painter, level: &LanternsLevel, board: &Board, turn: &Turn) {
    match board.seat() {
        Some(seat) => _ = painter.character(&seat.animal, NEAR_SHORE, 168.0),
        None => {
            painter.standing("child-dark", NEAR_SHORE + at(0.035, -0.008), 124.0, DUSK, 0.3);
            painter.standing("child-medium", NEAR_SHORE - at(0.025, 0.0), 138.0, DUSK, 0.0);
        }
    }
    let last = board.turns.last().filter(|last| last.end == Some(TurnEnd::Played));
    let for_me = last
        .filter(|last| last.seat.and_then(|token| next_to(board, token)).map(|seat| seat.token) == turn.seat);
    let given = for_me.filter(|_| turn.seat.is_some()).and_then(|last| last.last(GIFT));
    if let Some(gift) = given.and_then(|id| level.strengths.iter().find(|one| one.id == id)) {
        let lands = painter.region(at(0.07, 0.735), Vec2::splat(88.0));
        let lands = lands.arriving("given-to-me", Vec2::new(260.0, -180.0), 0.0).entity;
        lamp::lamp(&mut painter.inside(lands), &gift.emoji, at(0.5, 0.5), 88.0, 0.85);
    }
}

/// The child's own lantern high above, or the place where it will hang.
fn into_the_sky(painter: &mut Painter, lit: Lit) {
    match lit.mine {
        Some(mine) => {
            let tag = format!("mine-{}", mine.id);
            let rises = painter.region(SKY, Vec2::splat(140.0));
            let rises = rises.arriving(&tag, Vec2::new(0.0, 110.0), 0.0).entity;
            let lantern = lamp::lamp(&mut painter.inside(rises), &mine.emoji, at(0.5, 0.5), 136.0, 0.95);
            painter.thing(lantern).ambient(Motion::Bob, 0.1);
            label(painter, mine, SKY + Vec2::new(0.0, 96.0) / painter.canvas, 320.0);
        }
        None => {
            painter.invite(SKY, 144.0);
            let text = painter.texts.get("lanterns-for-me");
            let place = SKY + Vec2::new(0.0, 100.0) / painter.canvas;
            painter.paper(&text, Words::Label, place, 320.0).with(ABOVE_LIGHT);
        }
    }
    painter.region(at(0.395, 0.25), painter.canvas * Vec2::new(0.63, 0.46)).takes("sky", MINE);
}

/// The lanterns on the water, each of which can be dragged. A hand shows where to.
fn on_the_water(painter: &mut Painter, level: &LanternsLevel, lit: Lit) {
    let count = level.strengths.len();
    let rows: usize = if count > 5 { 2 } else { 1 };
    let grid = Grid::of_rows(count, rows);
    let (size, heights): (f32, &[f32]) = if rows == 1 { (146.0, &[0.68]) } else { (84.0, &[0.593, 0.763]) };
    let (left, right) = (0.235, 0.985);
    let step = (right - left) / grid.columns as f32;
    let column = Vec2::new((step * painter.canvas.x - 2.0).min(260.0), size + 46.0);
    let mut first = None;
    // The lower row first: the words of the upper one lie above the light of the lower one.
    for (index, strength) in level.strengths.iter().enumerate().rev() {
        let (row, along) = grid.cell(index);
        let x = along.mul_add(step, f32::midpoint(left, right));
        let place = at(x, heights[row.min(heights.len() - 1)]);
        let is = |choice: Option<&Choice>| choice.is_some_and(|one| one.id == strength.id);
        // What is told aloud can be told twice: that one always floats.
        if strength.id != OWN && (is(lit.mine) || is(lit.gift)) {
            let ring = place - Vec2::new(0.0, 10.0) / painter.canvas;
            painter.ellipse(ring, Vec2::new(size, size * 0.2), theme::water::LANTERN_RING);
            continue;
        }
        let tag = format!("light-{}", strength.id);
        let floats = painter.region(place, column).drag(&tag, &strength.id).entity;
        lamp::afloat(&mut painter.inside(floats), strength, column, size, index as f32 * 0.23);
        first = Some(place);
    }
    let to = match lit {
        Lit { mine: None, .. } => SKY,
        Lit { gift: None, .. } => OTHER_SHORE - at(0.02, 0.08),
        _ => return,
    };
    if let Some(first) = first {
        let hand = first + Vec2::new(size * 0.4, 0.0) / painter.canvas;
        painter.showing_hand(hand, (to - hand) * painter.canvas);
    }
}

/// The word of a lantern that is not on the water any more.
fn label(painter: &mut Painter, strength: &Choice, place: Vec2, width: f32) {
    let text = strength.label.get(painter.language());
    painter.paper(text, Words::Label, place, width).with(ABOVE_LIGHT);
}
