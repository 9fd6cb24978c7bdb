//! What children see of *Week jar*: blocks on the shelves, a jar that fills by layers, and the sentence its layers tell.

use crate::{
    content::OWN,
    kit::{Notes, Painter, chrome, story::Story},
    session::{Board, Rules, Turn},
};

use super::{
    jar,
    level::WeekJarLevel,
    room,
    rules::{WeekJarRules, layers},
};

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    room::draw(painter);
    let Some(level) = board.level.body::<WeekJarLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let lying = layers(turn);
    let complete = WeekJarRules.is_complete(board);
    jar::jar(painter, level, &lying);
    jar::blocks(painter, level, lying.is_empty());
    let begin = painter.texts.get("week-jar-begin");
    let asks = if complete { tells(painter, level, &lying) } else { begin.clone() };
    let story = Story { opening: &level.opening, character: &level.character, scene: &[], asks: &asks };
    if complete {
        story.draw_told(painter, notes, true);
    } else {
        story.draw(painter, notes, !turn.moves.is_empty());
    }
    let below = if complete {
        level.reflection.get(painter.language()).to_owned()
    } else if turn.moves.is_empty() {
        begin
    } else {
        painter.texts.get("week-jar-more")
    };
    chrome::prompt(painter, &below);
    chrome::turn(painter, board, complete);
}

/// The layers as a sentence, from the lowest to the top.
fn tells(painter: &Painter, level: &WeekJarLevel, lying: &[&str]) -> String {
    let word = |id: &&str| {
        if *id == OWN {
            return Some(painter.texts.get("week-jar-own"));
        }
        let block = level.blocks.iter().find(|block| block.id == *id)?;
        Some(block.label.get(painter.language()).to_lowercase())
    };
    let words: Vec<String> = lying.iter().filter_map(word).collect();
    let list = words.join(&painter.texts.get("week-jar-comma"));
    let frame = level.frame.get(painter.language()).to_owned();
    painter.texts.with("week-jar-tells", &[("frame", frame.into()), ("list", list.into())])
}
