//! What children see of *I-message*: a ribbon from hill to hill, tiles on a branch, and what the other hill has heard.

use bevy::prelude::*;

use crate::{
    kit::{Notes, Painter, Reopening, chrome, story::Story},
    session::{Board, Rules, Turn},
};

use super::{
    hills,
    level::{IMessageLevel, Tile},
    mirror,
    ribbon::{self, Ribbon},
    rules::{self, IMessageRules, MIRROR, PARTS},
    tiles,
};

/// What asks for the tiles of each part.
const ASKS: [&str; 3] = ["i-message-pull-feel", "i-message-pull-when", "i-message-pull-like"];

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    hills::land(painter);
    let Some(level) = board.level.body::<IMessageLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let laid = laid(level, turn);
    let heard = turn.last(MIRROR).is_some();
    let open = open(&laid, turn, notes).filter(|_| !heard);
    let speaker = board.seat().map_or(level.character.as_str(), |seat| seat.animal.as_str());
    let listener = rules::listener(board).map_or(level.listener.as_str(), |seat| seat.animal.as_str());
    hills::two(painter, speaker, listener, laid.iter().flatten().count(), heard);
    let change = |part: usize| (!heard && open != Some(part)).then(|| Reopening::of(turn).act(part));
    Ribbon { tiles: laid, open, change: [change(0), change(1), change(2)] }.draw(painter);
    match (open, laid) {
        (Some(part), _) => {
            tiles::branch(painter, part, PARTS[part], deck(level, part), ribbon::middle(part));
        }
        (None, [Some(feel), Some(when), Some(like)]) => {
            mirror::sentence(painter, [feel, when, like], if heard { listener } else { speaker }, heard);
            mirror::echo(painter, [feel, when, like], heard);
        }
        _ => {}
    }
    let asks = match open {
        Some(part) => painter.texts.get(ASKS[part]),
        None if heard => level.reflection.get(painter.language()).to_owned(),
        None => painter.texts.get("i-message-hold-ear"),
    };
    let begun = !turn.moves.is_empty() || !board.turns.is_empty();
    let story =
        Story { opening: &level.opening, character: &level.character, scene: &level.scene, asks: &asks };
    story.draw_with_prompt(painter, notes, begun);
    chrome::turn(painter, board, IMessageRules.is_complete(board));
}

fn deck(level: &IMessageLevel, part: usize) -> &[Tile] {
    match part {
        0 => &level.feels,
        1 => &level.whens,
        _ => &level.likes,
    }
}

/// The tiles laid so far.
fn laid<'a>(level: &'a IMessageLevel, turn: &Turn) -> [Option<&'a Tile>; 3] {
    let laid = |part: usize| {
        let id = turn.last(PARTS[part])?;
        deck(level, part).iter().find(|tile| tile.choice.id == id)
    };
    [laid(0), laid(1), laid(2)]
}

/// The part whose tiles hang on the branch: the one looked at again, or the first that is missing.
fn open(laid: &[Option<&Tile>; 3], turn: &Turn, notes: &Notes) -> Option<usize> {
    let again = |part: &usize| Reopening::of(turn).is_open(part, notes);
    let missing = laid.iter().position(Option::is_none);
    (0..PARTS.len()).find(again).filter(|part| laid[*part].is_some()).or(missing)
}
