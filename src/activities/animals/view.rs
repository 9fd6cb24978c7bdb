//! What children see of *animals*: cards to hold, and below them the nests in which the group gathers.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{
        Act, Grid, Motion, Notes, Painter, Words, at,
        backdrop::{self, Backdrop},
        centred, chrome, from_middle, soft_shadow, theme,
    },
    session::{Board, Command},
};

use super::{
    level::AnimalsLevel,
    returning::{self, NewAnimalQuestion},
    rules::{is_known, waits},
};

/// The part of the screen that the cards fill: left, right, top, bottom.
const CARDS: (f32, f32, f32, f32) = (0.025, 0.975, 0.165, 0.765);

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    backdrop::draw(painter, Backdrop::Meadow, painter.growth);
    let Some(level) = board.level.body::<AnimalsLevel>() else { return };
    let joined = board.present().count();
    nests(painter, board, joined);
    let asked = NewAnimalQuestion::of(board, notes);
    if let NewAnimalQuestion::Open(wanted) = asked
        && let Some(new) = level.animals.iter().find(|one| one.emoji == wanted)
    {
        chrome::pause(painter);
        chrome::gate(painter);
        return returning::view(painter, board, &level.animals, new);
    }
    let find_yours = painter.texts.get("animals-find-yours");
    let anybody_waits = level.animals.iter().any(|one| waits(board, &one.emoji));
    let question = if anybody_waits { &find_yours } else { level.question.get(painter.language()) };
    painter.banner_at(question, at(0.5, 0.085));
    cards(painter, board, &level.animals, asked);
    if joined == 0 && !anybody_waits {
        painter.showing_hand(at(0.56, 0.83), Vec2::new(-46.0, -160.0));
    }
    chrome::pause(painter);
    chrome::gate(painter);
    // A child who arrives late comes into another child's turn: that is not ended here.
    if joined > 0 && board.current.is_some() {
        all_here(painter);
    }
}

/// The animals as a grid of cards in three rows, first those that were here before; those that are taken are pale.
fn cards(painter: &mut Painter, board: &Board, animals: &[Choice], asked: NewAnimalQuestion) {
    let (known, new): (Vec<&Choice>, Vec<&Choice>) =
        animals.iter().partition(|one| is_known(board, &one.emoji));
    let (left, right, top, bottom) = CARDS;
    let grid = Grid::of_rows(animals.len(), 3);
    let cell = painter.canvas * at((right - left) / grid.columns as f32, (bottom - top) / 3.0);
    let size = (cell - Vec2::splat(14.0)).min(Vec2::new(190.0, 190.0));
    let picture = (size.y - 56.0).min(size.x * 0.66);
    for (index, animal) in known.into_iter().chain(new).enumerate() {
        let (row, along) = grid.cell(index);
        let x = along.mul_add(cell.x / painter.canvas.x, f32::midpoint(left, right));
        let y = (row as f32 + 0.5).mul_add((bottom - top) / 3.0, top);
        let place = at(x, y);
        if board.present().any(|seat| seat.animal == animal.emoji) {
            taken(painter, animal, place, size, picture);
            continue;
        }
        let color = theme::CARDS[index % theme::CARDS.len()];
        if waits(board, &animal.emoji) {
            painter.rounded(place, size + Vec2::splat(12.0), theme::ROUND + 6.0, theme::SUN);
        }
        let act = returning::take(board, asked, animals, &animal.emoji);
        let card = painter.card(place, size, color).hold(&format!("animal-{}", animal.id), act).entity;
        painter.choice_in(card, animal, picture, size.x + 6.0);
        if waits(board, &animal.emoji) {
            let prints = paw_prints(&mut painter.inside(card), size);
            painter.thing(prints).tagged(&format!("waits-{}", animal.id));
            if index == 0 && board.present().next().is_none() {
                painter
                    .showing_hand(place + Vec2::new(88.0, 118.0) / painter.canvas, Vec2::new(-46.0, -80.0));
            }
        }
    }
}

/// The prints of paws in the corner of a card of this size: this animal has been here before.
pub(super) fn paw_prints(card: &mut Painter, size: Vec2) -> Entity {
    let corner = Vec2::splat(30.0) / size;
    let ground = card.capsule(corner, Vec2::splat(50.0), theme::SUN).entity;
    card.emoji("paw-prints", corner, 36.0);
    ground
}

/// The animal has gone to its nest: only its outline stays.
fn taken(painter: &mut Painter, animal: &Choice, place: Vec2, size: Vec2, picture: f32) {
    let card = painter.rounded(place, size, theme::ROUND, theme::PAPER.with_alpha(0.4)).entity;
    let mut card = painter.inside(card);
    card.lit_emoji(&animal.emoji, at(0.5, 0.42), picture, theme::WHITE.with_alpha(0.28));
    card.lit_emoji("paw-prints", at(0.5, 0.82), 34.0, theme::WHITE.with_alpha(0.5));
}

/// One nest for each child expected; an animal that was chosen sits in it.
fn nests(painter: &mut Painter, board: &Board, joined: usize) {
    let late = board.current.is_none();
    let expected = usize::from(board.expected).max(joined);
    let count = if late { joined + 1 } else { expected };
    let step = (painter.canvas.x * 0.66 / count.max(1) as f32).min(104.0);
    let height = chrome::edge(painter) + 0.004;
    let middle = painter.for_this_hand(at(0.445, height)).x;
    let between = step / painter.canvas.x;
    let spot = |index: usize| at(from_middle(index, count).mul_add(between, middle), height);
    let (above, below) = (theme::land::NEST_GROUND_LIT, theme::land::NEST_GROUND_SHADED);
    let grass = Vec2::new((count as f32).mul_add(step, 90.0), 128.0);
    painter.mound(at(middle, height + 0.03), grass, above, below);
    for index in 0..count {
        nest(painter, spot(index), step.min(96.0));
        if index == joined {
            painter.invite(spot(index), 88.0);
        }
    }
    for (index, seat) in board.present().enumerate() {
        let place = spot(index) - Vec2::new(0.0, 20.0) / painter.canvas;
        let tag = format!("sits-{}", seat.animal);
        let sitting =
            painter.region(place, Vec2::splat(84.0)).arriving(&tag, Vec2::new(0.0, -260.0), 0.0).entity;
        if !late {
            // A child who took the wrong animal holds it in its nest: it can be taken again.
            let act = Act::PutBack(seat.animal.clone());
            painter.thing(sitting).hold_in_place(act);
        }
        painter
            .inside(sitting)
            .emoji(&seat.animal, at(0.5, 0.5), 84.0)
            .ambient(Motion::Bob, index as f32 * 0.17);
    }
}

/// A round nest of straw.
pub(super) fn nest(painter: &mut Painter, place: Vec2, width: f32) {
    let (rim, straw, hollow) = (theme::wood::NEST_RIM, theme::wood::NEST_STRAW, theme::wood::NEST_HOLLOW);
    let nest = painter.region(place + at(0.0, 0.02), Vec2::new(width, 58.0)).entity;
    let mut nest = painter.inside(nest);
    nest.ellipse(at(0.5, 0.6), Vec2::new(width, 54.0), rim);
    nest.mound(at(0.5, 0.5), Vec2::new(width * 0.98, 50.0), straw, rim);
    nest.ellipse(at(0.5, 0.36), Vec2::new(width * 0.74, 26.0), hollow);
}

/// Fewer came than were expected: who is here may go on. Held, so that no stray hand ends the choosing.
fn all_here(painter: &mut Painter) {
    let place = painter.for_this_hand(at(0.88, chrome::edge(painter)));
    let size = Vec2::new(250.0, theme::BUTTON);
    let button = painter
        .region(place, size)
        .with((
            Node {
                border_radius: BorderRadius::MAX,
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                column_gap: px(14),
                ..centred(place, size)
            },
            BackgroundColor(theme::PAPER.with_alpha(0.96)),
            soft_shadow(5.0, 14.0),
        ))
        .hold("all-here", Act::Do(Command::Pass))
        .entity;
    let image = painter.art.picture("icons/users-three");
    let node = Node { width: px(46), height: px(46), flex_shrink: 0.0, ..default() };
    painter.commands.spawn((ImageNode::new(image).with_color(theme::INK), node, ChildOf(button)));
    let word = painter.texts.get("animals-all-here");
    painter.text_within(button, &word, Words::Label, size.x - 46.0 - 14.0 - 32.0);
}
