//! What children see of *Crossroads*: stop in the road, a cloud of feelings, a fork with signposts, and where a way leads.

use crate::{
    content::Choice,
    kit::{
        Notes, Painter,
        backdrop::{self, Backdrop},
        chrome,
        story::Story,
    },
    session::{Board, Rules, Turn},
};

use super::{
    level::{CrossroadsLevel, Idea},
    rules::{AGAIN, CHOOSE, CrossroadsRules, LOOK, NAME, Part, STOP, part},
    scenes,
    signs::{Fork, Signs},
};

/// What the screen shows.
#[derive(Clone, Copy, Debug)]
enum Scene<'a> {
    /// Something has just happened; the hand waits.
    Stop,
    /// Everything stands still.
    Stopped,
    /// Faces float in the cloud.
    Name,
    /// The fork with its signposts.
    Fork(Signs),
    /// The end of the way that was chosen.
    Outcome(&'a Idea),
}

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    backdrop::draw(painter, Backdrop::Fork, painter.growth);
    let Some(level) = board.level.body::<CrossroadsLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let scene = scene(level, board, turn);
    match scene {
        Scene::Stop => scenes::stop(painter, level),
        Scene::Stopped => scenes::stopped(painter, level),
        Scene::Name => scenes::name(painter, level, last(board, NAME)),
        Scene::Fork(signs) => fork(level, board, turn, signs).draw(painter),
        Scene::Outcome(idea) => scenes::outcome(painter, level, idea, feeling(level, board)),
    }
    let begun = board.moves().next().is_some();
    let asks = asks(painter, scene);
    let story =
        Story { opening: &level.opening, character: &level.character, scene: &level.scene, asks: &asks };
    story.draw_with_prompt(painter, notes, begun);
    if matches!(scene, Scene::Outcome(_)) && CrossroadsRules.may_go_again(board) {
        scenes::again(painter);
    }
    chrome::turn(painter, board, CrossroadsRules.is_complete(board));
}

fn scene<'a>(level: &'a CrossroadsLevel, board: &Board, turn: &Turn) -> Scene<'a> {
    let chosen = || turn.last(CHOOSE).and_then(|id| level.ideas.iter().find(|idea| idea.choice.id == id));
    // After "another way", the fork shows until the next way is chosen.
    let goes_again = turn.moves.iter().rev().find(|one| one.kind == CHOOSE || one.kind == AGAIN);
    if goes_again.is_some_and(|one| one.kind == AGAIN) {
        let together = turn.seat.is_none();
        return Scene::Fork(if together { Signs::Choose } else { Signs::Still });
    }
    if let Some(idea) = chosen() {
        return Scene::Outcome(idea);
    }
    match part(board) {
        Part::Stop if turn.last(STOP).is_some() => Scene::Stopped,
        Part::Stop => Scene::Stop,
        Part::Name => Scene::Name,
        Part::Look => Scene::Fork(Signs::Look),
        Part::Choose => Scene::Fork(Signs::Choose),
    }
}

fn asks(painter: &Painter, scene: Scene) -> String {
    let key = match scene {
        Scene::Stop => "crossroads-stop",
        Scene::Stopped => "crossroads-stopped",
        Scene::Name => "crossroads-name",
        Scene::Fork(Signs::Look) => "crossroads-look",
        Scene::Fork(Signs::Choose) => "crossroads-choose",
        Scene::Fork(Signs::Still) | Scene::Outcome(_) => return String::new(),
    };
    painter.texts.get(key)
}

fn fork<'a>(level: &'a CrossroadsLevel, board: &'a Board, turn: &'a Turn, signs: Signs) -> Fork<'a> {
    let all = |kind: &'static str| {
        board.moves().filter(move |one| one.kind == kind).map(|one| one.choice.as_str()).collect::<Vec<_>>()
    };
    let latest = turn.moves.last().filter(|one| one.kind == LOOK).map(|one| one.choice.as_str());
    Fork { level, signs, looked: all(LOOK), gone: all(CHOOSE), latest, feeling: feeling(level, board) }
}

/// The last choice of this kind in the whole step.
fn last<'a>(board: &'a Board, kind: &str) -> Option<&'a str> {
    board.moves().filter(|one| one.kind == kind).last().map(|one| one.choice.as_str())
}

/// The feeling that was named last.
fn feeling<'a>(level: &'a CrossroadsLevel, board: &Board) -> Option<&'a Choice> {
    let id = last(board, NAME)?;
    level.feelings.iter().find(|feeling| feeling.id == id)
}
