//! What children see of *Call home*: two hills, a string between them, and lights that carry what one could say.

use crate::{
    session::{Board, Rules, Turn},
    stage::{
        Act, Notes, Painter, Words, at,
        backdrop::{self, Place},
        chrome,
        story::Story,
    },
};

use super::{
    level::{CallHomeLevel, Saying},
    lights::{self, PARTS},
    place,
    rules::{BEGIN, CallHomeRules, MOMENT, TELL},
};

/// The word of the note that says which part is chosen anew, good until the next move.
const REOPENED: &str = "again";

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    let Some(level) = board.level.body::<CallHomeLevel>() else {
        backdrop::draw(painter, Place::Evening, painter.growth);
        return;
    };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let caller = board.seat().map_or(level.character.as_str(), |seat| seat.animal.as_str());
    let said = PARTS.map(|kind| said(level, turn, kind));
    let again = PARTS.into_iter().find(|kind| notes.get(REOPENED) == Some(reopening(kind, turn).as_str()));
    let open =
        again.or_else(|| PARTS.into_iter().zip(said).find(|(_, one)| one.is_none()).map(|(kind, _)| kind));
    let whole = said.iter().all(Option::is_some);
    place::land(painter);
    place::far_house(painter, &level.grown_up, whole);
    place::string(painter, caller, whole);
    for (kind, saying) in PARTS.into_iter().zip(said).filter(|(kind, _)| Some(*kind) != open) {
        match saying {
            Some(saying) => {
                lights::hanging(painter, kind, saying, Act::Note(REOPENED, reopening(kind, turn)));
            }
            None => lights::knot(painter, kind),
        }
    }
    let asks = match (open, said) {
        (Some(kind), _) => {
            lights::to_pull(painter, kind, deck(level, kind));
            asks(kind)
        }
        (None, [Some(begin), Some(tell), Some(moment)]) => {
            lights::script(painter, [begin, tell, moment]);
            "call-home-aloud"
        }
        _ => "call-home-begin",
    };
    let asks = painter.texts.get(asks);
    let begun = said[0].is_some();
    below(painter, level, begun, whole && open.is_none(), &asks);
    let story = Story { opening: &level.opening, character: &level.character, scene: &[], asks: &asks };
    story.draw(painter, notes, begun);
    chrome::turn(painter, board, CallHomeRules.is_complete(board));
}

/// Between the corners below: at first what to do, at the end something to think about.
fn below(painter: &mut Painter, level: &CallHomeLevel, begun: bool, ended: bool, asks: &str) {
    let (place, width) = (at(0.335, chrome::edge(painter)), painter.canvas.x * 0.43);
    if ended {
        let reflection = level.reflection.get(painter.language());
        painter.paper(reflection, Words::Label, place, width).coming("reflection", 1.2).tagged("reflection");
    } else if !begun {
        painter.paper(asks, Words::Label, place, width);
    }
}

fn asks(kind: &str) -> &'static str {
    match kind {
        TELL => "call-home-tell",
        MOMENT => "call-home-moment",
        _ => "call-home-begin",
    }
}

fn deck<'a>(level: &'a CallHomeLevel, kind: &str) -> &'a [Saying] {
    match kind {
        BEGIN => &level.beginnings,
        TELL => &level.tellings,
        _ => &level.moments,
    }
}

fn said<'a>(level: &'a CallHomeLevel, turn: &Turn, kind: &str) -> Option<&'a Saying> {
    let id = turn.last(kind)?;
    deck(level, kind).iter().find(|saying| saying.choice.id == id)
}

/// What the note says while this part is chosen anew; the next move makes it stale.
fn reopening(kind: &str, turn: &Turn) -> String {
    format!("{kind}-{}", turn.moves.len())
}
