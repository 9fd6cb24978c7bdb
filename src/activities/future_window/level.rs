//! What a *Future Window* level holds: an invitation to think of a good day, and the stickers it can be made of.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// How many stickers there are: never more than lie on the sill in two rows of five, "my own" among them.
const STICKERS: DeckSizes = DeckSizes { a: (3, 4), b: (5, 8), c_and_d: (6, 9) };

/// The content of *Future Window*: what belongs to a good day to come.
#[derive(Clone, Debug)]
pub struct FutureWindowLevel {
    /// The invitation, with a fictional animal's example, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional animal: a picture's name.
    pub character: String,
    /// What is asked, short: "What belongs to a good day?"
    pub question: Bilingual,
    /// The stickers; one of them is [`crate::content::OWN`].
    pub stickers: Vec<Sticker>,
    /// A question to talk about when the window is open.
    pub reflection: Bilingual,
}

/// One sticker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sticker {
    /// The sticker as it lies on the sill.
    pub choice: Choice,
    /// Whether it belongs into the sky once the window is open, and not onto the ground.
    pub sky: bool,
}

impl FutureWindowLevel {
    /// The sticker with this id.
    pub fn sticker(&self, id: &str) -> Option<&Sticker> {
        self.stickers.iter().find(|one| one.choice.id == id)
    }
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let question = content.bilingual("question", TextLimits::QUESTION);
    let stickers = content.deck_of("stickers", STICKERS, &["choice"], read_sticker);
    let reflection = content.bilingual("reflection", TextLimits::SENTENCE);
    Some(Arc::new(FutureWindowLevel {
        opening: opening?,
        character: character?,
        question: question?,
        stickers: stickers?,
        reflection: reflection?,
    }))
}

fn read_sticker(sticker: &Reader) -> Option<Sticker> {
    let (choice, sky) = (sticker.choice("choice"), sticker.flag("sky"));
    Some(Sticker { choice: choice?, sky: sky? })
}

impl LevelBody for FutureWindowLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        let stickers = self.stickers.iter().map(|one| one.choice.emoji.as_str());
        stickers.chain([self.character.as_str()]).collect()
    }
}
