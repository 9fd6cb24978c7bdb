//! What an animals level holds: the animals a seat can be.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, LevelBody, Reader, TextLimits};

/// The content of choosing animals.
#[derive(Clone, Debug)]
pub struct AnimalsLevel {
    /// The question, read aloud by the facilitator.
    pub question: Bilingual,
    /// The animals; at least twelve, so that ten seats have a choice.
    pub animals: Vec<Choice>,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let question = content.bilingual("question", TextLimits::QUESTION);
    let animals = content.choices("animals", 12..=24);
    Some(Arc::new(AnimalsLevel { question: question?, animals: animals? }))
}

impl LevelBody for AnimalsLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn animals(&self) -> &[Choice] {
        &self.animals
    }

    fn pictures(&self) -> Vec<&str> {
        self.animals.iter().map(|one| one.emoji.as_str()).collect()
    }
}
