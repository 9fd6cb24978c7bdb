//! What an *I-message* level holds: something that happened between two, and three decks that make a sentence.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// The kind of move: I feel ...
pub const FEEL: &str = "feel";

/// How many tiles a deck has: all of them lie side by side.
const TILES: DeckSizes = DeckSizes { a: (3, 4), b: (4, 5), c_and_d: (4, 5) };
/// A part of the sentence.
const PHRASE: TextLimits = TextLimits { name: "a part of a sentence", width: 46, lines: false };

/// The content of *I-message*: I feel, when, I would like; and a person who listens.
#[derive(Clone, Debug)]
pub struct IMessageLevel {
    /// What happened to a fictional character, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional character: a picture's name.
    pub character: String,
    /// Who listens where no seat does: a picture's name.
    pub listener: String,
    /// Pictures that set the scene, 1 to 4.
    pub scene: Vec<String>,
    /// "I feel ..."; one of them is [`crate::content::OWN`].
    pub feels: Vec<Tile>,
    /// "... when ..."; one of them is [`crate::content::OWN`].
    pub whens: Vec<Tile>,
    /// "I would like ..."; one of them is [`crate::content::OWN`].
    pub likes: Vec<Tile>,
    /// What the group may talk about afterwards.
    pub reflection: Bilingual,
}

/// A choice, and how it stands in the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The choice.
    pub choice: Choice,
    /// The words that follow "I feel", "when" or "I would like".
    pub phrase: Bilingual,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let (listener, scene) = (content.picture("listener"), content.pictures("scene", 1..=4));
    let feels = content.deck_of("feels", TILES, &["choice"], read_tile);
    let whens = content.deck_of("whens", TILES, &["choice"], read_tile);
    let likes = content.deck_of("likes", TILES, &["choice"], read_tile);
    let reflection = content.bilingual("reflection", TextLimits::QUESTION);
    Some(Arc::new(IMessageLevel {
        opening: opening?,
        character: character?,
        listener: listener?,
        scene: scene?,
        feels: feels?,
        whens: whens?,
        likes: likes?,
        reflection: reflection?,
    }))
}

fn read_tile(tile: &Reader) -> Option<Tile> {
    let (choice, phrase) = (tile.choice("choice"), tile.bilingual("phrase", PHRASE));
    Some(Tile { choice: choice?, phrase: phrase? })
}

impl LevelBody for IMessageLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn choice(&self, kind: &str, id: &str) -> Option<&Bilingual> {
        self.feels.iter().find(|one| kind == FEEL && one.choice.id == id).map(|one| &one.choice.label)
    }

    fn pictures(&self) -> Vec<&str> {
        let decks = self.feels.iter().chain(&self.whens).chain(&self.likes);
        let scene = self.scene.iter().map(String::as_str);
        let two = [self.character.as_str(), self.listener.as_str()];
        decks.map(|tile| tile.choice.emoji.as_str()).chain(scene).chain(two).collect()
    }
}
