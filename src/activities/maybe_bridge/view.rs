//! What children see of *Maybe Bridge*: an animal before a ravine, planks in the grass, and a bridge that grows.

use bevy::prelude::*;

use crate::{
    content::OWN,
    kit::{Act, Motion, Notes, Painter, Words, at, centred, chrome, soft_shadow, story::Story, theme},
    session::{Board, Rules, Turn},
};

use super::{
    bridge::Bridge,
    level::{Explanation, MaybeBridgeLevel},
    planks,
    rules::{MaybeBridgeRules, PLANK, WALK, laid, wanted},
    scene,
};

/// What the screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scene {
    /// Planks lie in the grass.
    Lay,
    /// A plank was laid; its sentence is said aloud.
    Laid,
    /// The bridge holds, and the animal waits for the hand of the group.
    Holds,
    /// It has walked over.
    Over,
}

/// Draws the screen as the board stands.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    scene::land(painter);
    let Some(level) = board.level.body::<MaybeBridgeLevel>() else { return };
    let nothing_yet = Turn::default();
    let turn = board.current.unwrap_or(&nothing_yet);
    let scene = scene(board, turn);
    let lying: Vec<&str> = laid(board).collect();
    let fresh = turn.last(PLANK).is_some();
    let bridge = Bridge { level, laid: lying, wanted: wanted(board), open: scene == Scene::Lay, fresh };
    bridge.draw(painter);
    scene::meadow(painter);
    let latest = bridge.laid.last().and_then(|id| find(level, id));
    let thought = latest.map_or_else(|| happened(level), |plank| plank.choice.emoji.as_str());
    match scene {
        Scene::Lay | Scene::Laid => {
            scene::waiting(painter, level, thought);
        }
        Scene::Holds => {
            let middle = scene::WAITS - Vec2::new(0.0, scene::ANIMAL * 0.46) / painter.canvas;
            painter.invite(middle, scene::ANIMAL * 1.22);
            let animal = scene::waiting(painter, level, "smiling-face-with-smiling-eyes");
            painter.thing(animal).hold("walk", Act::make(WALK, WALK));
            scene::watching(painter, board.present().map(|seat| seat.animal.as_str()));
            painter.showing_hand(middle + at(0.12, 0.25), Vec2::new(-92.0, -110.0));
        }
        Scene::Over => scene::arrived(painter, level),
    }
    let begun = !board.turns.is_empty() || board.moves().next().is_some();
    foreground(painter, level, scene, turn, &bridge, latest);
    let missing = turn.seat.is_none() && !board.seats.is_empty();
    let asks = asks(painter, level, scene, missing);
    let story = Story {
        opening: &level.opening,
        character: &level.character,
        scene: level.scene.get(..1).unwrap_or_default(),
        asks: &asks,
    };
    story.draw_with_prompt(painter, notes, begun);
    chrome::turn(painter, board, MaybeBridgeRules.is_complete(board));
}

fn scene(board: &Board, turn: &Turn) -> Scene {
    if turn.last(WALK).is_some() {
        Scene::Over
    } else if turn.seat.is_some() && turn.last(PLANK).is_some() {
        Scene::Laid
    } else if super::rules::holds(board) {
        Scene::Holds
    } else {
        Scene::Lay
    }
}

/// What the screen asks; `missing` where the group lays what the round has left open.
fn asks(painter: &Painter, level: &MaybeBridgeLevel, scene: Scene, missing: bool) -> String {
    let key = match scene {
        Scene::Lay if missing => "maybe-bridge-together",
        Scene::Lay => "maybe-bridge-lay",
        Scene::Laid => "maybe-bridge-laid",
        Scene::Holds => "maybe-bridge-holds",
        Scene::Over => return level.reflection.get(painter.language()).to_owned(),
    };
    painter.texts.get(key)
}

fn find<'a>(level: &'a MaybeBridgeLevel, id: &str) -> Option<&'a Explanation> {
    level.explanations.iter().find(|plank| plank.choice.id == id)
}

/// The picture of what happened.
fn happened(level: &MaybeBridgeLevel) -> &str {
    level.scene.first().map_or("thought-balloon", String::as_str)
}

/// What lies before the ravine: planks, the sentence of the one just laid, or how the story ends.
fn foreground(
    painter: &mut Painter,
    level: &MaybeBridgeLevel,
    scene: Scene,
    turn: &Turn,
    bridge: &Bridge,
    latest: Option<&Explanation>,
) {
    let language = painter.language();
    let above = at(0.63, 0.215);
    match scene {
        Scene::Lay => {
            let lies = |plank: &&Explanation| {
                plank.choice.id == OWN || !bridge.laid.contains(&plank.choice.id.as_str())
            };
            let on_the_bank: Vec<&Explanation> = level.explanations.iter().filter(lies).collect();
            planks::on_the_bank(painter, &on_the_bank, bridge.gap());
            // The group lays plank after plank: each is read aloud while the next one is looked for.
            if let Some(plank) = latest.filter(|_| turn.last(PLANK).is_some()) {
                painter.paper(plank.sentence.get(language), Words::Label, above, painter.canvas.x * 0.5);
            }
        }
        Scene::Laid => {
            if let Some(plank) = latest {
                sentence(painter, "said", &plank.choice.emoji, plank.sentence.get(language));
            }
        }
        Scene::Holds => {
            if let Some(plank) = latest.filter(|_| turn.last(PLANK).is_some()) {
                painter.paper(plank.sentence.get(language), Words::Label, above, painter.canvas.x * 0.5);
            }
        }
        Scene::Over => {
            sentence(painter, "ending", &level.ending.emoji, level.ending.text.get(language));
        }
    }
}

/// A picture and its sentence on a sheet in the grass.
fn sentence(painter: &mut Painter, tag: &str, emoji: &str, text: &str) {
    let (place, width) = (at(0.5, 0.742), painter.canvas.x * 0.8);
    let holder = painter
        .region(place, Vec2::new(width, 0.0))
        .with(Node {
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
            ..centred(place, Vec2::new(width, 0.0))
        })
        .entity;
    let node = Node {
        max_width: px(width),
        column_gap: px(22),
        align_items: AlignItems::Center,
        padding: UiRect::axes(px(28), px(12)),
        border_radius: BorderRadius::all(px(theme::ROUND)),
        ..default()
    };
    let shade = soft_shadow(6.0, 18.0);
    let paper = painter
        .inside(holder)
        .region(at(0.0, 0.0), Vec2::ZERO)
        .with((node, BackgroundColor(theme::PAPER.with_alpha(0.97)), shade))
        .tagged(tag)
        .coming(tag, 0.2)
        .entity;
    let picture = painter.picture_in(paper, emoji, 112.0);
    painter.thing(picture).with(UiTransform::default()).ambient(Motion::Breathe, 0.2);
    painter.words_beside(paper, text, Words::Large, width - 200.0, Justify::Left);
}
