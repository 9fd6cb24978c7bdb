//! What a *Village* level holds: the roles that may stand in the village, its rings, and ways to begin to ask.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// How many roles wait on the meadow, "my own" not counted: all of them stand in one row.
const ROLES: DeckSizes = DeckSizes { a: (4, 7), b: (6, 8), c_and_d: (7, 10) };
/// A way to begin stands on a ribbon of two lines.
const BEGINNING: TextLimits = TextLimits { name: "a way to begin", width: 64, lines: false };

/// A sentence with which asking could begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// The word kept in the journal.
    pub id: String,
    /// The picture beside it.
    pub emoji: String,
    /// The sentence itself, ready to be said.
    pub text: Bilingual,
}

/// The content of *Village*: roles are placed near or far; then one rehearses how to ask one of them.
#[derive(Clone, Debug)]
pub struct VillageLevel {
    /// A fictional character's village, read aloud by the facilitator as an example.
    pub opening: Bilingual,
    /// The fictional character, who lives in the middle where the group plays together.
    pub character: String,
    /// How many rings lie around the house: two for the youngest, else three.
    pub rings: u16,
    /// The roles; one of them is [`crate::content::OWN`].
    pub roles: Vec<Choice>,
    /// How one could begin to ask; none for the youngest.
    pub beginnings: Vec<Beginning>,
    /// A question to think about or talk about at the end.
    pub reflection: Bilingual,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let (rings, roles) = (content.number("rings", 2..=3), content.deck("roles", ROLES));
    let beginnings = content.distinct_structures("beginnings", 0..=4, |one| {
        let (id, emoji) = (one.id("id"), one.picture("emoji"));
        let text = one.bilingual("text", BEGINNING);
        Some(Beginning { id: id?, emoji: emoji?, text: text? })
    });
    let reflection = content.bilingual("reflection", TextLimits::QUESTION);
    Some(Arc::new(VillageLevel {
        opening: opening?,
        character: character?,
        rings: rings?,
        roles: roles?,
        beginnings: beginnings?,
        reflection: reflection?,
    }))
}

impl LevelBody for VillageLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        let roles = self.roles.iter().map(|one| one.emoji.as_str());
        let beginnings = self.beginnings.iter().map(|one| one.emoji.as_str());
        roles.chain(beginnings).chain([self.character.as_str()]).collect()
    }
}
