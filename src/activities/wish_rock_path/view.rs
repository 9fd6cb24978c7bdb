//! What children see of *Wish-Rock-Path*: a path over the hills, a wish at its end, a rock on it, a board across.

use crate::{
    content::{Choice, OWN},
    kit::{
        Notes, Painter, Reopening,
        backdrop::{self, Backdrop},
        chrome,
        story::Story,
    },
    locale::Language,
    session::{Board, Rules, Turn},
};

use super::{
    choices,
    level::WishRockPathLevel,
    road,
    rules::{PLAN, ROCK, WISH, WishRockPathRules},
};

/// What is laid along the path so far.
struct Laid<'a> {
    wish: Option<&'a Choice>,
    rock: Option<&'a Choice>,
    plan: Option<&'a Choice>,
}

/// What the screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Wishes float over the hill.
    Wish,
    /// Rocks lie at the roadside.
    Rock,
    /// Boards wait to be dragged.
    Plan,
    /// The animal has crossed.
    Crossed,
}

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    backdrop::draw(painter, Backdrop::Path, painter.growth);
    let Some(level) = board.level.body::<WishRockPathLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let laid = laid(level, turn);
    let step = step(&laid, turn, notes);
    let animal = board.seat().map_or(level.character.as_str(), |seat| seat.animal.as_str());
    road::land(painter);
    scene(painter, level, &laid, step, turn, animal);
    let asks = match step {
        Step::Wish => painter.texts.get("path-which-wish"),
        Step::Rock => painter.texts.get("path-which-rock"),
        Step::Plan => painter.texts.get("path-which-plan"),
        Step::Crossed => String::new(),
    };
    let begun = laid.wish.is_some();
    let story = Story { opening: &level.opening, character: &level.character, scene: &[], asks: &asks };
    story.draw_with_prompt(painter, notes, begun);
    chrome::turn(painter, board, WishRockPathRules.is_complete(board));
}

fn scene(
    painter: &mut Painter,
    level: &WishRockPathLevel,
    laid: &Laid,
    step: Step,
    turn: &Turn,
    animal: &str,
) {
    if step == Step::Wish {
        painter.character(animal, road::START, road::WALKER);
        choices::wishes(painter, &level.wishes);
        return;
    }
    let again = |kind: &str| Reopening::of(turn).act(kind);
    if let Some(wish) = laid.wish {
        let change = (laid.rock.is_none()).then(|| again(WISH));
        road::goal(painter, wish, change, step == Step::Crossed);
    }
    if step == Step::Rock {
        painter.character(animal, road::START, road::WALKER);
        road::place_for_the_rock(painter);
        choices::rocks(painter, &level.rocks);
        return;
    }
    if let Some(rock) = laid.rock {
        let change = (laid.plan.is_none()).then(|| again(ROCK));
        road::rock_in_the_way(painter, rock, change);
    }
    match laid.plan {
        Some(plan) if step == Step::Crossed => {
            road::bridge(painter, plan, again(PLAN));
            let walker = painter.character(animal, road::BEFORE_THE_GOAL, road::WALKER);
            road::walk_over(painter, walker);
            if let (Some(rock), Some(wish)) = (laid.rock, laid.wish) {
                let sentence = if_then(painter, rock, plan);
                choices::sentence(painter, [rock, plan, wish], &sentence);
            }
        }
        _ => {
            painter.character(animal, road::START, road::WALKER);
            road::gap(painter, PLAN);
            choices::plans(painter, &level.plans);
        }
    }
}

fn laid<'a>(level: &'a WishRockPathLevel, turn: &Turn) -> Laid<'a> {
    let find = |deck: &'a [Choice], kind| turn.last(kind).and_then(|id| deck.iter().find(|one| one.id == id));
    Laid { wish: find(&level.wishes, WISH), rock: find(&level.rocks, ROCK), plan: find(&level.plans, PLAN) }
}

fn step(laid: &Laid, turn: &Turn, notes: &Notes) -> Step {
    let again = |kind| Reopening::of(turn).is_open(kind, notes);
    if laid.wish.is_none() || (laid.rock.is_none() && again(WISH)) {
        Step::Wish
    } else if laid.rock.is_none() || (laid.plan.is_none() && again(ROCK)) {
        Step::Rock
    } else if laid.plan.is_none() || again(PLAN) {
        Step::Plan
    } else {
        Step::Crossed
    }
}

/// The if-then sentence in the child's language.
fn if_then(painter: &Painter, rock: &Choice, plan: &Choice) -> String {
    let part = |choice: &Choice, own: &str| {
        if choice.id == OWN {
            painter.texts.get(own)
        } else {
            within_a_sentence(choice.label.get(painter.language()), painter.language())
        }
    };
    let (rock, plan) = (part(rock, "path-own-rock"), part(plan, "path-own-plan"));
    painter.texts.with("path-if-then", &[("rock", rock.into()), ("plan", plan.into())])
}

/// A label as it stands in the middle of a sentence: in English it begins small, unless it begins with "I".
fn within_a_sentence(label: &str, language: Language) -> String {
    let first_word = label.split([' ', '\'', '’']).next().unwrap_or_default();
    let mut letters = label.chars();
    match letters.next() {
        Some(first) if language == Language::English && first_word != "I" => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => label.to_owned(),
    }
}
