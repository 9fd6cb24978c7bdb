//! The story of a level: read aloud from a ribbon of paper, then folded small so that it can be looked at again.

use bevy::prelude::*;

use super::shape::soft_shadow;
use super::{
    chrome,
    painter::{Painter, Words},
    thing::button_role,
};
use crate::{
    content::Bilingual,
    kit::{
        notes::Notes,
        theme,
        touch::{Act, Tag, Tap},
    },
};

/// The word of the note that says whether the folded story was opened again.
const OPENED: &str = "story";
/// How much of the screen's width the ribbon may take, in percent.
const WIDTH: f32 = 75.0;
/// The distance between what lies on the ribbon, in points.
const GAP: f32 = 16.0;

/// What a story shows.
#[derive(Clone, Copy, Debug)]
pub struct Story<'a> {
    /// The text read aloud.
    pub opening: &'a Bilingual,
    /// The character's picture.
    pub character: &'a str,
    /// Pictures of the scene.
    pub scene: &'a [String],
    /// What the screen asks now, for those who read.
    pub asks: &'a str,
}

impl Story<'_> {
    /// Draws the ribbon open until something was done (`begun`), then folded; a touch opens it again.
    pub fn draw(&self, painter: &mut Painter, notes: &Notes, begun: bool) {
        self.unfold(painter, notes, begun, self.asks);
    }

    /// The same with a prompt: while the story lies open on the ribbon, what the screen asks stands in the lowest row.
    pub fn draw_with_prompt(&self, painter: &mut Painter, notes: &Notes, begun: bool) {
        if !begun {
            chrome::prompt(painter, self.asks);
        }
        self.draw(painter, notes, begun);
    }

    /// The same where the screen does not ask but tells what one child has chosen: that is never read aloud.
    pub fn draw_told(&self, painter: &mut Painter, notes: &Notes, begun: bool) {
        self.unfold(painter, notes, begun, "");
    }

    fn unfold(&self, painter: &mut Painter, notes: &Notes, begun: bool, aloud: &str) {
        let opened_again = notes.get(OPENED).is_some();
        if begun && !opened_again {
            self.folded(painter, aloud);
        } else {
            self.open(painter, begun, aloud);
        }
    }

    fn open(&self, painter: &mut Painter, again: bool, asks: &str) {
        let paper = ribbon(painter, WIDTH, UiRect::axes(px(24), px(12)));
        painter.picture_in(paper, self.character, 104.0);
        let (opening, width) =
            (self.opening.get(painter.language()), painter.canvas.x * WIDTH / 100.0 - 168.0);
        let width = painter.beside_speaker(width);
        painter.words_beside(paper, opening, Words::Story, width, Justify::Left);
        // Before anything was done, what the screen asks is heard after the story.
        let aloud = if again { opening.to_owned() } else { format!("{opening} {asks}") };
        painter.speaker_in(paper, aloud.trim_end());
        if again {
            tappable(painter, paper, Act::note(OPENED, String::new()));
        } else {
            painter.commands.entity(paper).insert(Tag("story".to_owned()));
        }
    }

    fn folded(&self, painter: &mut Painter, aloud: &str) {
        let paper = ribbon(painter, WIDTH, UiRect::axes(px(26), px(8)));
        painter.picture_in(paper, self.character, 72.0);
        for picture in self.scene {
            painter.picture_in(paper, picture, 52.0);
        }
        if !self.asks.is_empty() {
            let pictures = (52.0 + GAP).mul_add(self.scene.len() as f32, 72.0 + GAP);
            let room = painter.canvas.x * WIDTH / 100.0 - 2.0 * 26.0 - pictures;
            let room = if aloud.is_empty() { room } else { painter.beside_speaker(room) };
            painter.words_beside(paper, self.asks, Words::Label, room, Justify::Center);
            painter.speaker_in(paper, aloud);
        }
        tappable(painter, paper, Act::note(OPENED, "opened".to_owned()));
    }
}

fn tappable(painter: &mut Painter, paper: Entity, act: Act) {
    let touch = (Tag("story".to_owned()), Name::new("story"), Tap(act), button_role());
    painter.commands.entity(paper).insert(touch);
}

/// A strip of paper at the top, at most so many percent of the screen wide, laid out as a row.
fn ribbon(painter: &mut Painter, width: f32, padding: UiRect) -> Entity {
    let holder = painter
        .region(Vec2::ZERO, Vec2::ZERO)
        .with((
            Node {
                position_type: PositionType::Absolute,
                left: percent((100.0 - width) / 2.0),
                width: percent(width),
                top: px(14),
                justify_content: JustifyContent::Center,
                ..default()
            },
            ZIndex(10),
        ))
        .entity;
    painter
        .commands
        .spawn((
            Node {
                max_width: percent(100),
                min_height: px(theme::TOUCH),
                column_gap: px(GAP),
                align_items: AlignItems::Center,
                padding,
                border_radius: BorderRadius::all(px(theme::ROUND)),
                ..default()
            },
            UiTransform::default(),
            BackgroundColor(theme::PAPER.with_alpha(0.96)),
            soft_shadow(4.0, 14.0),
            ChildOf(holder),
        ))
        .id()
}
