//! What children see of *Call home*: two hills, a string between them, and lights that carry what one could say.

use crate::{
    kit::{
        Notes, Painter, Reopening,
        backdrop::{self, Backdrop},
        chrome,
        story::Story,
    },
    session::{Board, Rules, Turn},
};

use super::{
    level::{CallHomeLevel, Saying},
    lights::{self, PARTS},
    rules::{BEGIN, CallHomeRules, MOMENT, TELL},
    scene,
};

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    let Some(level) = board.level.body::<CallHomeLevel>() else {
        backdrop::draw(painter, Backdrop::Evening, painter.growth);
        return;
    };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let caller = board.seat().map_or(level.character.as_str(), |seat| seat.animal.as_str());
    let said = PARTS.map(|kind| said(level, turn, kind));
    let reopening = Reopening::of(turn);
    let again = PARTS.into_iter().find(|kind| reopening.is_open(kind, notes));
    let open =
        again.or_else(|| PARTS.into_iter().zip(said).find(|(_, one)| one.is_none()).map(|(kind, _)| kind));
    let whole = said.iter().all(Option::is_some);
    scene::land(painter);
    scene::far_house(painter, &level.grown_up, whole);
    scene::string(painter, caller, whole);
    for (kind, saying) in PARTS.into_iter().zip(said).filter(|(kind, _)| Some(*kind) != open) {
        match saying {
            Some(saying) => {
                lights::hanging(painter, kind, saying, reopening.act(kind));
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
    if ended {
        let reflection = level.reflection.get(painter.language());
        chrome::prompt(painter, reflection).coming("reflection", 1.2).tagged("reflection");
    } else if !begun {
        chrome::prompt(painter, asks);
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
