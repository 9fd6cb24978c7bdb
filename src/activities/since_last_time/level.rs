//! What a *Since last time* level holds: a story that names what the group took along from its last meeting.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, LevelBody, PicturedText, Reader, TextLimits};

/// The content of *Since last time*. What children can answer is the same in every level, so that no level can rank it.
#[derive(Clone, Debug)]
pub struct SinceLastTimeLevel {
    /// What the group took along last time, told with a fictional character, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional character: a picture's name.
    pub character: String,
    /// What was taken along, in a word beside its picture: a brave step, a calm tool, a sentence.
    pub took_along: PicturedText,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let took_along = content.pictured_text("took_along", TextLimits::LABEL);
    Some(Arc::new(SinceLastTimeLevel { opening: opening?, character: character?, took_along: took_along? }))
}

impl LevelBody for SinceLastTimeLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        vec![&self.character, &self.took_along.emoji]
    }
}
