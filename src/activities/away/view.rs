//! What children see of *away*: the tablet sleeps under the stars; the invitation, its pictures, one way back.

use bevy::prelude::*;

use crate::{
    kit::{
        Act, Motion, Notes, Painter, Words, at,
        backdrop::{self, Backdrop},
        chrome, theme,
    },
    session::{Board, Command},
};

use super::level::AwayLevel;

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, _notes: &Notes) {
    backdrop::draw(painter, Backdrop::Night, painter.growth);
    let Some(level) = board.level.body::<AwayLevel>() else { return };
    let width = painter.canvas.x * 0.62;
    painter.sentence(level.invitation.get(painter.language()), Words::Title, at(0.46, 0.25), width);
    pictures(painter, &level.pictures);
    sleeping_tablet(painter);
    chrome::corners(painter, board);
    let back = painter.texts.get("away-back");
    let place = at(0.5, chrome::edge(painter) - 0.005);
    painter.large_held_button("done", "hands-clapping", &back, place, true, Act::Do(Command::EndTurn));
}

/// What to do, one moonlit round after the other; small steps lead from each to the next.
fn pictures(painter: &mut Painter, pictures: &[String]) {
    let count = pictures.len() as f32;
    let (step, size) = ((0.8 / count).min(0.15), 138.0);
    let place =
        |index: f32| at((index - (count - 1.0) / 2.0).mul_add(step, 0.46), 0.625 - 0.022 * (index % 2.0));
    for (index, picture) in pictures.iter().enumerate() {
        let along = index as f32;
        let tag = format!("picture-{index}");
        if index + 1 < pictures.len() {
            let (from, to) = (place(along), place(along + 1.0));
            for part in [0.44, 0.5, 0.56] {
                painter.ellipse(from.lerp(to, part), Vec2::splat(9.0), theme::PAPER.with_alpha(0.85));
            }
        }
        let round =
            painter.region(place(along), Vec2::splat(size)).tagged(&tag).coming(&tag, 0.3 * along).entity;
        let mut round = painter.inside(round);
        round.glow(at(0.5, 0.5), size * 1.5, theme::light::RESTING_SHINE);
        let moving = round
            .region(at(0.5, 0.5), Vec2::splat(size))
            .ambient(Motion::Bob, -along / count.max(1.0))
            .entity;
        round.inside(moving).portrait(picture, at(0.5, 0.5), size);
    }
}

/// The tablet in its bed: a pillow, a face that sleeps, a blanket.
fn sleeping_tablet(painter: &mut Painter) {
    let place = painter.on_this_side(at(0.86, 0.835));
    let bed = painter.region(place, Vec2::new(260.0, 210.0)).tagged("tablet-in-bed").entity;
    let mut bed = painter.inside(bed);
    bed.ellipse(at(0.5, 0.95), Vec2::new(280.0, 40.0), theme::thing::BED_SHADE);
    bed.rounded(at(0.5, 0.6), Vec2::new(256.0, 150.0), 34.0, theme::wood::BED);
    bed.rounded(at(0.5, 0.28), Vec2::new(212.0, 96.0), 46.0, theme::cloth::PILLOW);
    let tablet = bed.region(at(0.5, 0.38), Vec2::new(168.0, 128.0)).ambient(Motion::Breathe, 0.0).entity;
    let mut tablet = bed.inside(tablet);
    tablet.rounded(at(0.5, 0.5), Vec2::new(168.0, 128.0), 22.0, theme::thing::TABLET_RIM);
    tablet.rounded(at(0.5, 0.5), Vec2::new(146.0, 106.0), 12.0, theme::thing::TABLET_ASLEEP);
    tablet.emoji("sleeping-face", at(0.5, 0.46), 82.0);
    let blanket = bed.rounded(at(0.5, 0.8), Vec2::new(248.0, 96.0), 36.0, theme::cloth::BLANKET).entity;
    let mut blanket = bed.inside(blanket);
    blanket.rounded(at(0.5, 0.1), Vec2::new(252.0, 28.0), 14.0, theme::cloth::BLANKET_HEM);
    for (x, y) in [(0.18, 0.55), (0.4, 0.72), (0.62, 0.52), (0.84, 0.7)] {
        blanket.emoji("star", at(x, y), 28.0);
    }
}
