//! What a *Brave Steps* level holds: a small story, and brave things to try, from small to large.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// How many steps lead up the hill.
const SIZES: DeckSizes = DeckSizes { a: (3, 3), b: (3, 4), c_and_d: (4, 5) };

/// The content of *Brave Steps*: a child finds the step it would like to try next.
#[derive(Clone, Debug)]
pub struct BraveStepsLevel {
    /// A fictional character's small courage, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional character: a picture's name.
    pub character: String,
    /// What is asked at the foot of the steps.
    pub question: Bilingual,
    /// The brave things, the smallest first; one of them is [`crate::content::OWN`], which may be of any size.
    pub steps: Vec<Choice>,
    /// What to think about at the cheer.
    pub reflection: Bilingual,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let question = content.bilingual("question", TextLimits::QUESTION);
    let steps = content.deck("steps", SIZES);
    let reflection = content.bilingual("reflection", TextLimits::QUESTION);
    Some(Arc::new(BraveStepsLevel {
        opening: opening?,
        character: character?,
        question: question?,
        steps: steps?,
        reflection: reflection?,
    }))
}

impl LevelBody for BraveStepsLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        let steps = self.steps.iter().map(|one| one.emoji.as_str());
        steps.chain([self.character.as_str()]).collect()
    }
}
