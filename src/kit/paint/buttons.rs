//! Buttons: an icon and a word on a rounded paper. What leads on is tapped; what cannot be taken back is held.

use bevy::prelude::*;

use super::painter::{Painter, Words, centred};
use super::shape::soft_shadow;
use crate::kit::{theme, touch::Act};

/// A button large enough for a whole hand, in points.
const LARGE: Vec2 = Vec2::new(320.0, 104.0);

/// How a button is pressed, and what it asks for then.
enum Press {
    Tap(Act),
    Hold(Act),
}

/// How a button looks.
struct Look {
    size: Vec2,
    /// The size of the word, in points.
    letters: f32,
    /// The side of the icon, in points.
    icon: f32,
    /// The distance between icon and word, in points.
    gap: f32,
    paper: Color,
    words: Words,
}

impl Painter<'_, '_, '_> {
    /// A button with an icon and a word, for the rows at the bottom; `main` is the green one.
    /// The word may be empty: then the button is round.
    pub fn button(&mut self, tag: &str, icon: &str, word: &str, place: Vec2, main: bool, act: Act) -> Entity {
        let look = self.look_of_button(word, main);
        self.press(tag, icon, word, place, &look, Press::Tap(act))
    }

    /// The same for what cannot be taken back: it acts when it was held for a moment.
    pub fn held_button(
        &mut self,
        tag: &str,
        icon: &str,
        word: &str,
        place: Vec2,
        main: bool,
        act: Act,
    ) -> Entity {
        let look = self.look_of_button(word, main);
        self.press(tag, icon, word, place, &look, Press::Hold(act))
    }

    /// A button for a whole hand, with an icon and a word; `main` is the green one.
    pub fn large_button(&mut self, tag: &str, icon: &str, word: &str, place: Vec2, main: bool, act: Act) {
        let look = self.large_look(word, main);
        self.press(tag, icon, word, place, &look, Press::Tap(act));
    }

    /// The same, held.
    pub fn large_held_button(
        &mut self,
        tag: &str,
        icon: &str,
        word: &str,
        place: Vec2,
        main: bool,
        act: Act,
    ) {
        let look = self.large_look(word, main);
        self.press(tag, icon, word, place, &look, Press::Hold(act));
    }

    fn look_of_button(&self, word: &str, main: bool) -> Look {
        let words = if main { Words::OnLeaf } else { Words::Label };
        let (letters, width) =
            if word.is_empty() { (0.0, theme::BUTTON) } else { self.button_letters(word, words) };
        Look {
            size: Vec2::new(width, theme::BUTTON),
            letters,
            icon: 46.0,
            gap: 14.0,
            paper: if main { theme::LEAF } else { theme::PAPER.with_alpha(0.96) },
            words,
        }
    }

    fn large_look(&self, word: &str, main: bool) -> Look {
        let (words, icon, gap) = (if main { Words::OnLeaf } else { Words::Body }, 54.0, 18.0);
        Look {
            size: LARGE,
            letters: self.size_within(word, words, LARGE.x - icon - gap - 2.0 * 24.0),
            icon,
            gap,
            paper: if main { theme::LEAF } else { theme::PAPER },
            words,
        }
    }

    fn press(&mut self, tag: &str, icon: &str, word: &str, place: Vec2, look: &Look, press: Press) -> Entity {
        let place = self.for_this_hand(place);
        let ground = self.region(place, look.size).with((
            Node {
                border_radius: BorderRadius::MAX,
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                column_gap: px(look.gap),
                padding: UiRect::axes(px(18), px(8)),
                min_width: px(look.size.x),
                ..centred(place, look.size)
            },
            BackgroundColor(look.paper),
            soft_shadow(5.0, 14.0),
        ));
        let button = match press {
            Press::Tap(act) => ground.tap(tag, act).entity,
            // White words stay readable on the light.
            Press::Hold(act) if look.words == Words::OnLeaf => ground.hold_inside(tag, act, 0.35).entity,
            Press::Hold(act) => ground.hold_inside(tag, act, 0.75).entity,
        };
        let (_, bold, ink) = self.look_of(look.words);
        let image = self.art.picture(&format!("icons/{icon}"));
        self.commands.spawn((
            ImageNode::new(image).with_color(ink),
            Node { width: px(look.icon), height: px(look.icon), flex_shrink: 0.0, ..default() },
            ChildOf(button),
        ));
        if !word.is_empty() {
            let font = self.art.font(self.language(), bold);
            self.commands.spawn((
                Text::new(word),
                TextFont { font: font.into(), font_size: look.letters.into(), ..default() },
                TextColor(ink),
                TextLayout::no_wrap(),
                ChildOf(button),
            ));
        }
        button
    }
}
