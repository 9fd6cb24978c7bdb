//! What children see of the calm corner: a garden at night, tools like lanterns, a flower that breathes.

use bevy::prelude::*;

use crate::{
    content::PicturedText,
    kit::{
        Act, GuidedBreath, Motion, Notes, Painter, Words, at,
        backdrop::{self, Backdrop},
        chrome, theme,
    },
    session::Board,
};

use super::level::{CalmLevel, CalmTool};

/// The word of the note that says which tool is open.
const TOOL: &str = "tool";
/// The word of the note that says which of its steps is shown: the tool's id and the step's place.
const STEP: &str = "step";
/// The tool that moves with the breath.
const BREATHE: &str = "breath";
/// The light around what is shown.
const MOONLIGHT: Color = theme::light::MOONLIGHT;

/// Draws the screen as the board stands, or over a paused session, where no turn goes on.
pub fn view(painter: &mut Painter, board: &Board, notes: &Notes) {
    let Some(level) = board.level.body::<CalmLevel>() else { return };
    let growth = painter.growth.clone();
    backdrop::draw(painter, Backdrop::Night, &growth);
    sleepers(painter);
    let open = notes.get(TOOL).and_then(|id| level.tools.iter().find(|tool| tool.id == id));
    match open {
        None => tools(painter, level),
        Some(tool) if tool.id == BREATHE => breathing(painter, tool),
        Some(tool) => steps(painter, tool, notes),
    }
    if open.is_some() {
        let (back, edge) = (painter.texts.get("stage-back"), chrome::edge(painter));
        let act = Act::note(TOOL, String::new());
        painter.button("tools", "caret-left", &back, at(0.24, edge), false, act);
    }
    if board.current.is_some() {
        chrome::turn(painter, board, open.is_some());
    }
}

/// Those who sleep in the garden.
fn sleepers(painter: &mut Painter) {
    let light = backdrop::Light::of(Backdrop::Night).tint;
    painter.lit_emoji("hedgehog", at(0.115, 0.795), 74.0, light).ambient(Motion::Breathe, 0.2);
    painter.lit_emoji("owl", at(0.05, 0.56), 62.0, light).ambient(Motion::Breathe, 0.7);
    painter.lit_emoji("turtle", at(0.93, 0.8), 74.0, light).ambient(Motion::Breathe, 0.5);
}

/// The tools as round lights over the grass; those that the group has found helpful come first and shine.
fn tools(painter: &mut Painter, level: &CalmLevel) {
    painter.banner_at(level.welcome.get(painter.language()), at(0.47, 0.15));
    let count = level.tools.len() as f32;
    let step = (0.9 / count).min(0.28);
    let size = (step * painter.canvas.x - 46.0).min(240.0);
    for (index, (tool, helped)) in in_order(level, &painter.growth.helped).into_iter().enumerate() {
        let x = step.mul_add(index as f32 - (count - 1.0) / 2.0, 0.5);
        let place = at(x, if index % 2 == 0 { 0.48 } else { 0.52 });
        let light = if helped { theme::SUN } else { MOONLIGHT };
        painter.glow(place, size * 1.7, light).ambient(Motion::Breathe, x);
        let round = painter.portrait(&tool.emoji, place, size);
        let tag = format!("tool-{}", tool.id);
        painter.thing(round).tap(&tag, Act::note(TOOL, tool.id.clone()));
        if helped {
            painter.inside(round).emoji("sparkles", at(0.9, 0.1), size * 0.3).ambient(Motion::Bob, x);
        }
        let below = place + Vec2::new(0.0, (size / 2.0 + 44.0) / painter.canvas.y);
        painter.paper(tool.label.get(painter.language()), Words::Label, below, step * painter.canvas.x - 8.0);
    }
}

/// The tools with whether they have helped the group: those that have, the most often first, then the others.
fn in_order<'a>(level: &'a CalmLevel, helped: &[String]) -> Vec<(&'a CalmTool, bool)> {
    let rank = |tool: &CalmTool| helped.iter().position(|word| *word == tool.id);
    let mut tools: Vec<&CalmTool> = level.tools.iter().collect();
    tools.sort_by_key(|tool| rank(tool).unwrap_or(usize::MAX));
    tools.into_iter().map(|tool| (tool, rank(tool).is_some())).collect()
}

/// A flower that breathes in and out, for eyes that stay open; beside it what to do.
fn breathing(painter: &mut Painter, tool: &CalmTool) {
    let place = at(0.29, 0.43);
    painter.glow(place, 640.0, MOONLIGHT);
    let lungs =
        painter.region(place, Vec2::splat(420.0)).tagged("breath").with(GuidedBreath::default()).entity;
    let mut lungs = painter.inside(lungs);
    for (size, alpha) in [(420.0, 0.3), (350.0, 0.45), (280.0, 0.85)] {
        lungs.capsule(at(0.5, 0.5), Vec2::splat(size), theme::PAPER.with_alpha(alpha));
    }
    lungs.emoji(&tool.emoji, at(0.5, 0.5), 210.0);
    let count = tool.steps.len() as f32;
    let row = (0.74 / count).min(0.215);
    for (index, step) in tool.steps.iter().enumerate() {
        let y = row.mul_add(index as f32 - (count - 1.0) / 2.0, 0.47);
        let size = Vec2::new(painter.canvas.x * 0.41, row * painter.canvas.y - 18.0);
        let card = painter.card(at(0.735, y), size, theme::PAPER).entity;
        row_of(painter, card, step, (size.y * 0.62).min(96.0));
    }
}

/// A picture and its sentence side by side on a card.
fn row_of(painter: &mut Painter, card: Entity, step: &PicturedText, picture: f32) {
    let row = painter
        .commands
        .spawn((
            Node {
                position_type: PositionType::Absolute,
                width: percent(100),
                height: percent(100),
                align_items: AlignItems::Center,
                column_gap: px(18),
                padding: UiRect::axes(px(22), px(6)),
                ..default()
            },
            ChildOf(card),
        ))
        .id();
    painter.picture_in(row, &step.emoji, picture);
    let words = painter.text_in(row, step.text.get(painter.language()), Words::Label);
    painter
        .commands
        .entity(words)
        .insert((TextLayout::justify(Justify::Left), Node { flex_shrink: 1.0, flex_grow: 1.0, ..default() }));
    painter.speaker_in(row, step.text.get(painter.language()));
}

/// The steps of a tool one by one: a large picture, its sentence, and the way to the next.
fn steps(painter: &mut Painter, tool: &CalmTool, notes: &Notes) {
    let last = tool.steps.len().saturating_sub(1);
    let now =
        notes.get(STEP).and_then(|note| note.strip_prefix(&format!("{}-", tool.id))?.parse::<usize>().ok());
    let now = now.unwrap_or(0).min(last);
    let Some(step) = tool.steps.get(now) else { return };
    let (place, tag) = (at(0.5, 0.375), format!("step-{}-{now}", tool.id));
    painter.glow(place, 620.0, MOONLIGHT).ambient(Motion::Breathe, 0.0);
    let round = painter.portrait(&step.emoji, place, 276.0);
    painter.thing(round).tagged(&tag).coming(&tag, 0.0);
    painter.sentence(
        step.text.get(painter.language()),
        Words::Large,
        at(0.5, 0.655),
        painter.canvas.x * 0.74,
    );
    beads(painter, tool, now);
    let (next, word, icon) = if now == last {
        (0, "stage-again", "arrow-counter-clockwise")
    } else {
        (now + 1, "stage-next", "caret-right")
    };
    let act = Act::note(STEP, format!("{}-{next}", tool.id));
    let (word, place) = (painter.texts.get(word), at(0.76, 0.375));
    if now < last {
        painter.invite(place, 178.0);
    }
    next_button(painter, icon, &word, place, act);
}

/// A large round button that leads to the next step.
fn next_button(painter: &mut Painter, icon: &str, word: &str, place: Vec2, act: Act) {
    let round = painter.round_icon(icon, place, 150.0);
    painter.thing(round).tap("next-step", act);
    let below = place + Vec2::new(0.0, 118.0 / painter.canvas.y);
    painter.paper(word, Words::Label, below, 300.0);
}

/// The steps as small pictures on a cord: those that were done shine.
fn beads(painter: &mut Painter, tool: &CalmTool, now: usize) {
    let count = tool.steps.len() as f32;
    for (index, step) in tool.steps.iter().enumerate() {
        let place = at(0.082_f32.mul_add(index as f32 - (count - 1.0) / 2.0, 0.5), 0.1);
        if index == now {
            painter.glow(place, 150.0, theme::SUN);
        }
        let alpha = if index <= now { 0.97 } else { 0.55 };
        painter.capsule(place, Vec2::splat(78.0), theme::PAPER.with_alpha(alpha));
        painter.lit_emoji(&step.emoji, place, 54.0, theme::WHITE.with_alpha(alpha));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Bilingual;

    #[test]
    fn what_helped_stands_first() {
        let tool = |id: &str| CalmTool {
            id: id.to_owned(),
            emoji: String::new(),
            label: Bilingual::default(),
            steps: Vec::new(),
        };
        let level = CalmLevel {
            welcome: Bilingual::default(),
            tools: ["breath", "senses", "squeeze", "hum"].map(tool).into(),
        };
        let order = |helped: &[&str]| {
            let helped: Vec<String> = helped.iter().map(|word| (*word).to_owned()).collect();
            let ids = in_order(&level, &helped).into_iter().map(|(tool, shines)| (tool.id.clone(), shines));
            ids.map(|(id, shines)| if shines { format!("{id}!") } else { id }).collect::<Vec<_>>()
        };
        assert_eq!(order(&[]), ["breath", "senses", "squeeze", "hum"]);
        assert_eq!(order(&["hum", "none-yet", "senses"]), ["hum!", "senses!", "breath", "squeeze"]);
    }
}
