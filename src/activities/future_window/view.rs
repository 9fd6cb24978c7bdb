//! What children see of *Future Window*: a window of panes, stickers on the sill, light in the panes, and what is outside.

use bevy::prelude::*;

use crate::{
    kit::{Notes, Painter, at, chrome, story::Story, theme},
    session::{Board, Rules, Turn},
};

use super::{
    level::{FutureWindowLevel, Sticker},
    outlook,
    room::{self, Glass, Pane, Window},
    rules::{FutureWindowRules, OPEN, has_pane, may_open, most, pane, stuck},
    stickers,
};

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    let Some(level) = board.level.body::<FutureWindowLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    if turn.last(OPEN).is_some() {
        outlook::draw(painter, &mixed(level, board));
        painter.banner(level.reflection.get(painter.language()));
    } else {
        let begun = !board.turns.is_empty() || board.moves().next().is_some();
        indoors(painter, level, board, turn, begun);
        let asks = if has_pane(board, turn) {
            level.question.get(painter.language()).to_owned()
        } else {
            painter.texts.get("future-window-open")
        };
        if !begun {
            // The story lies open on the ribbon: what to do is said below.
            let together = turn.seat.is_none();
            let stick = if together { "future-window-stick-together" } else { "future-window-stick" };
            let stick = painter.texts.get(stick);
            chrome::prompt(painter, &stick);
        }
        let story = Story { opening: &level.opening, character: &level.character, scene: &[], asks: &asks };
        story.draw(painter, notes, begun);
    }
    chrome::turn(painter, board, FutureWindowRules.is_complete(board));
}

/// The room with the window, as it stands in this turn.
fn indoors(painter: &mut Painter, level: &FutureWindowLevel, board: &Board, turn: &Turn, begun: bool) {
    // While the story lies open, the window is a little lower.
    let window = Window::new(painter.canvas, if begun { 0.205 } else { 0.315 });
    room::draw(painter, &window);
    let own = own_pane(painter, board, turn, &window);
    if let Some(own) = own {
        let on = pane(turn);
        let found: Vec<&Sticker> = on.iter().filter_map(|id| level.sticker(id)).collect();
        stickers::on_the_sill(painter, &level.stickers, &on, &own);
        stickers::on_the_pane(painter, &own, &found, most(turn));
    } else {
        looking_on(painter, board);
    }
    if may_open(board) {
        // Where the group also sticks, the handle is beside the pane, not on it.
        let place = if own.is_some() { at(0.785, window.middle.y) } else { window.middle };
        room::handle(painter, place);
        if own.is_none() {
            painter.showing_hand(place + at(0.13, 0.17), Vec2::new(-128.0, -104.0));
        }
    }
}

/// Draws all panes; gives the one onto which stickers are put now.
fn own_pane(painter: &mut Painter, board: &Board, turn: &Turn, window: &Window) -> Option<Pane> {
    let present: Vec<_> = board.present().map(|seat| seat.token).collect();
    let panes = window.panes(present.len());
    if present.is_empty() {
        let own = *panes.first()?;
        room::glass(painter, &own, Glass::Own);
        return Some(own);
    }
    let mut own = None;
    for (number, (token, one)) in present.iter().zip(&panes).enumerate() {
        // Light comes for each child who had a turn, whether something sticks there or not.
        let had_turn = board.turns.iter().any(|turn| turn.seat == Some(*token));
        if turn.seat == Some(*token) {
            own = Some(*one);
        } else {
            room::glass(painter, one, if had_turn { Glass::Lit(number) } else { Glass::Dawn });
        }
    }
    // The shine of this pane lies over its neighbours.
    if let Some(own) = &own {
        room::glass(painter, own, Glass::Own);
    }
    own
}

/// The animals of the group sit on the sill, before the window that is about to open.
fn looking_on(painter: &mut Painter, board: &Board) {
    let count = board.present().count().max(1) as f32;
    for (index, seat) in board.present().enumerate() {
        let x = (index as f32 - (count - 1.0) / 2.0).mul_add(0.088, 0.5);
        let place = at(x, 0.79);
        painter.standing(&seat.animal, place, 104.0, theme::WHITE, index as f32 * 0.19);
    }
}

/// Everything that sticks on any pane, in an order that does not tell one child's things from another's.
fn mixed<'a>(level: &'a FutureWindowLevel, board: &Board<'a>) -> Vec<&'a Sticker> {
    let ids: Vec<&str> = stuck(board).collect();
    let in_deck = level.stickers.iter().flat_map(|sticker| {
        let count = ids.iter().filter(|id| **id == sticker.choice.id).count();
        std::iter::repeat_n(sticker, count)
    });
    // The same things do not all stand side by side: every third is taken, then those between.
    let sorted: Vec<&Sticker> = in_deck.collect();
    (0..3).flat_map(|start| sorted.iter().skip(start).step_by(3).copied().collect::<Vec<_>>()).collect()
}
