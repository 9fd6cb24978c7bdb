//! What a reflection level holds: questions to talk about.

use std::{any::Any, sync::Arc};

use crate::content::{LevelBody, PicturedText, Reader, TextLimits};

/// The content of the reflection: one lantern a question, told aloud, nothing stored but that it was lit.
#[derive(Clone, Debug)]
pub struct ReflectionLevel {
    /// The questions, 1 to 4.
    pub questions: Vec<PicturedText>,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let questions = content.pictured_texts("questions", 1..=4, TextLimits::SENTENCE);
    Some(Arc::new(ReflectionLevel { questions: questions? }))
}

impl LevelBody for ReflectionLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        self.questions.iter().map(|one| one.emoji.as_str()).collect()
    }
}
