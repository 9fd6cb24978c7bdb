//! What children see of *Brave Steps*: a hill with stone steps, an animal at its foot, and in the end a cheer.

use crate::{
    kit::{Notes, Painter, chrome, story::Story},
    session::{Board, Rules, Turn},
};

use super::{
    cheer,
    choices::{self, Stairs},
    level::BraveStepsLevel,
    rules::{BraveStepsRules, STEP, is_cheer, tried},
    scene,
};

/// Who climbs where the group plays together.
const TOGETHER: &str = "child-medium";

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    let Some(level) = board.level.body::<BraveStepsLevel>() else {
        scene::draw(painter);
        return;
    };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let complete = BraveStepsRules.is_complete(board);
    if is_cheer(board) {
        let (all, reflection) =
            (painter.texts.get("brave-steps-cheer"), level.reflection.get(painter.language()));
        let sentence = if complete { reflection } else { all.as_str() };
        cheer::draw(painter, board, turn, notes, sentence);
    } else {
        climb(painter, level, board, turn, notes);
    }
    chrome::turn(painter, board, complete);
}

/// The hill of one child.
fn climb(painter: &mut Painter, level: &BraveStepsLevel, board: &Board, turn: &Turn, notes: &Notes) {
    scene::draw(painter);
    let others = board.turns.iter().filter(|turn| turn.seat.is_some()).count();
    scene::flowers(painter, others);
    let (step, said) = (turn.last(STEP), tried(turn));
    let stairs = Stairs::new(painter, &level.steps);
    stairs.draw(painter, step);
    if said.is_some() {
        scene::new_flower(painter, others);
    }
    let foot = step.and_then(|id| stairs.top(id));
    if foot.is_some() {
        choices::answers(painter, scene::sun_of(board.level), said);
    }
    let animal = board.seat().map_or(TOGETHER, |seat| seat.animal.as_str());
    choices::climber(painter, animal, foot.unwrap_or(scene::FOOT), &stairs, foot.is_some());
    let asks = match (step, said) {
        (None, _) => level.question.get(painter.language()).to_owned(),
        (_, None) => painter.texts.get("brave-steps-have-you"),
        _ => level.reflection.get(painter.language()).to_owned(),
    };
    let begun = step.is_some();
    let story = Story { opening: &level.opening, character: &level.character, scene: &[], asks: &asks };
    story.draw_with_prompt(painter, notes, begun);
}
