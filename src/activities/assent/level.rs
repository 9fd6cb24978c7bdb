//! What an assent level holds: the sentences children hear before the first activity.

use std::{any::Any, sync::Arc};

use crate::content::{LevelBody, PicturedText, Reader, TextLimits};

/// The content of the assent: one stepping stone a sentence.
#[derive(Clone, Debug)]
pub struct AssentLevel {
    /// The sentences, in order.
    pub sentences: Vec<PicturedText>,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let sentences = content.pictured_texts("sentences", 6..=6, TextLimits::SENTENCE);
    Some(Arc::new(AssentLevel { sentences: sentences? }))
}

impl LevelBody for AssentLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        self.sentences.iter().map(|one| one.emoji.as_str()).collect()
    }
}
