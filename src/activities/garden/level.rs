//! What the growing of the garden holds: the words that go with it.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, LevelBody, Reader, TextLimits};

/// The content of the last step: the garden grows, the same for everybody.
#[derive(Clone, Debug)]
pub struct GardenLevel {
    /// Words to go with it.
    pub words: Bilingual,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let words = content.bilingual("words", TextLimits::STORY);
    Some(Arc::new(GardenLevel { words: words? }))
}

impl LevelBody for GardenLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        Vec::new()
    }
}
