//! What children see of *goal ladder*: a tree with a rope ladder, the goal at its top, the animal on one of five rungs.

use crate::{
    content::Choice,
    kit::{Act, Motion, Notes, Painter, Reopening, at, chrome},
    session::{Board, Rules, Turn},
};

use super::{
    level::GoalLadderLevel,
    rules::{GoalLadderRules, HELPED, NEXT, RUNG, WISH, goal},
    things,
    tree::{self, Touch},
};

/// What the screen asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Wish,
    Rung,
    Helped,
    Next,
}

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    tree::draw(painter);
    let Some(level) = board.level.body::<GoalLadderLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let goal = goal(board);
    let step = step(turn, goal, notes);
    let chosen = turn.last(NEXT);
    let again = |kind: &str| Reopening::of(turn).act(kind);
    if let Some(goal) = goal.filter(|_| step != Step::Wish) {
        let chosen_now = turn.last(WISH).is_some() && turn.last(RUNG).is_none();
        tree::goal(painter, goal, chosen_now.then(|| again(WISH)), chosen.is_some());
    }
    if step != Step::Wish {
        tree::beside_the_rungs(painter, &level.rungs, step == Step::Rung);
    }
    let asks = match step {
        Step::Wish => {
            things::hanging(painter, &level.wishes, WISH, None);
            &level.asks.wish
        }
        Step::Rung => {
            tree::rungs_that_take(painter, RUNG, &level.rungs);
            &level.asks.rung
        }
        Step::Helped => {
            things::helpers(painter, &level.helpers, HELPED);
            &level.asks.helped
        }
        Step::Next => {
            let helper = turn.last(HELPED).and_then(|id| level.helpers.iter().find(|one| one.id == id));
            things::bag(painter, helper, chosen.is_none().then(|| again(HELPED)));
            things::hanging(painter, &level.next, NEXT, chosen);
            &level.asks.next
        }
    };
    climber(painter, board, step, turn, chosen.is_none().then(|| again(RUNG)));
    if chosen.is_some() {
        guests(painter);
    }
    painter.banner(asks.get(painter.language()));
    chrome::turn(painter, board, GoalLadderRules.is_complete(board));
}

/// The animal of the seat, or a character for the whole group.
fn climber(painter: &mut Painter, board: &Board, step: Step, turn: &Turn, again: Option<Act>) {
    let animal = board.seat().map_or("chipmunk", |seat| seat.animal.as_str());
    let on = turn.last(RUNG).and_then(|number| number.parse().ok());
    let touch = match (step, again) {
        (Step::Rung, _) => Touch::Drag,
        (Step::Helped | Step::Next, Some(act)) => Touch::Again(act),
        _ => Touch::Nothing,
    };
    tree::climber(painter, animal, on, touch);
    if step == Step::Rung && on.is_none() {
        let hand = tree::WAITING + at(0.02, 0.05);
        painter.showing_hand(hand, (tree::rung(3) - hand) * painter.canvas);
    }
}

/// Birds and butterflies come to the child who has looked at the goal again.
fn guests(painter: &mut Painter) {
    for (index, (guest, place, size)) in [
        ("bird", at(0.9, 0.2), 70.0),
        ("butterfly", at(0.46, 0.4), 64.0),
        ("butterfly", at(0.11, 0.42), 56.0),
    ]
    .into_iter()
    .enumerate()
    {
        painter.emoji(guest, place, size).coming("", 0.3).ambient(Motion::Bob, index as f32 * 0.3);
    }
}

fn step(turn: &Turn, goal: Option<&Choice>, notes: &Notes) -> Step {
    let has = |kind| turn.last(kind).is_some();
    let again = |kind| !has(NEXT) && Reopening::of(turn).is_open(kind, notes);
    if goal.is_none() || (!has(RUNG) && again(WISH)) {
        Step::Wish
    } else if !has(RUNG) || again(RUNG) {
        Step::Rung
    } else if !has(HELPED) || again(HELPED) {
        Step::Helped
    } else {
        Step::Next
    }
}
