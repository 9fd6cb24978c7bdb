//! What a *Maybe Bridge* level holds: a small setback of a fictional animal, explanations of it, and a friendly end.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, PicturedText, Reader, TextLimits};

/// How many explanations there are: never more than lie on the bank in two rows of four, "my own" among them.
const EXPLANATIONS: DeckSizes = DeckSizes { a: (3, 4), b: (4, 6), c_and_d: (5, 7) };

/// The content of *Maybe Bridge*: explanations that could also be true are laid as planks over a ravine.
#[derive(Clone, Debug)]
pub struct MaybeBridgeLevel {
    /// What happened to the animal, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional animal: a picture's name.
    pub character: String,
    /// Pictures of what happened, 1 to 3; the first is what the animal thinks of.
    pub scene: Vec<String>,
    /// The explanations; one of them is [`crate::content::OWN`].
    pub explanations: Vec<Explanation>,
    /// How it goes on, on the other side.
    pub ending: PicturedText,
    /// A question to talk about when all is done.
    pub reflection: Bilingual,
}

/// One explanation: a plank of the bridge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The plank as it lies on the bank.
    pub choice: Choice,
    /// The whole sentence, read aloud when the plank is laid: "Maybe ..., because ...".
    pub sentence: Bilingual,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let scene = content.pictures("scene", 1..=3);
    let explanations = content.deck_of("explanations", EXPLANATIONS, &["choice"], read_explanation);
    let ending = content.pictured_text("ending", TextLimits::SENTENCE);
    let reflection = content.bilingual("reflection", TextLimits::SENTENCE);
    Some(Arc::new(MaybeBridgeLevel {
        opening: opening?,
        character: character?,
        scene: scene?,
        explanations: explanations?,
        ending: ending?,
        reflection: reflection?,
    }))
}

fn read_explanation(explanation: &Reader) -> Option<Explanation> {
    let (choice, sentence) =
        (explanation.choice("choice"), explanation.bilingual("sentence", TextLimits::SENTENCE));
    Some(Explanation { choice: choice?, sentence: sentence? })
}

impl LevelBody for MaybeBridgeLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        let explanations = self.explanations.iter().map(|one| one.choice.emoji.as_str());
        let scene = self.scene.iter().map(String::as_str);
        explanations.chain(scene).chain([self.character.as_str(), self.ending.emoji.as_str()]).collect()
    }
}
