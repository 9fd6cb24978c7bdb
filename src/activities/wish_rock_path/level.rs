//! What a *Wish-Rock-Path* level holds: wishes, rocks in the way, and plans that lead past them.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// The kind of move: what the child wishes for.
pub const WISH: &str = "wish";

/// The content of *Wish-Rock-Path*: a wish for this week, what may be in the way, and an if-then plan.
#[derive(Clone, Debug)]
pub struct WishRockPathLevel {
    /// A fictional character's wish, read aloud by the facilitator as an example.
    pub opening: Bilingual,
    /// The fictional character: a picture's name.
    pub character: String,
    /// The wishes; one of them is [`crate::content::OWN`].
    pub wishes: Vec<Choice>,
    /// The rocks; one of them is [`crate::content::OWN`].
    pub rocks: Vec<Choice>,
    /// The plans; one of them is [`crate::content::OWN`].
    pub plans: Vec<Choice>,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let wishes = content.deck("wishes", DeckSizes::COMMON);
    let rocks = content.deck("rocks", DeckSizes::COMMON);
    let plans = content.deck("plans", DeckSizes::COMMON);
    Some(Arc::new(WishRockPathLevel {
        opening: opening?,
        character: character?,
        wishes: wishes?,
        rocks: rocks?,
        plans: plans?,
    }))
}

impl LevelBody for WishRockPathLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn goal(&self, kind: &str, id: &str) -> Option<&Choice> {
        let deck = if kind == WISH { &self.wishes[..] } else { &[] };
        deck.iter().find(|wish| wish.id == id)
    }

    fn pictures(&self) -> Vec<&str> {
        let decks = self.wishes.iter().chain(&self.rocks).chain(&self.plans);
        decks.map(|one| one.emoji.as_str()).chain([self.character.as_str()]).collect()
    }
}
