//! What a *Lighthouse* level holds: what to do in the quiet, and what may have helped to stay with it.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, PicturedText, Reader, TextLimits};

/// The content of *Lighthouse*: a few minutes of quiet, as long as the group likes; no clock shows.
#[derive(Clone, Debug)]
pub struct LighthouseLevel {
    /// A fictional character's evening by the sea, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional character: a picture's name.
    pub character: String,
    /// What to do while it is quiet.
    pub quiet: PicturedText,
    /// What may have helped; one of them is [`crate::content::OWN`].
    pub aids: Vec<Choice>,
    /// The question to think about at the end.
    pub reflection: Bilingual,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let quiet = content.pictured_text("quiet", TextLimits::QUESTION);
    let aids = content.deck("aids", DeckSizes::all(3, 3));
    let reflection = content.bilingual("reflection", TextLimits::QUESTION);
    Some(Arc::new(LighthouseLevel {
        opening: opening?,
        character: character?,
        quiet: quiet?,
        aids: aids?,
        reflection: reflection?,
    }))
}

impl LevelBody for LighthouseLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        let aids = self.aids.iter().map(|one| one.emoji.as_str());
        aids.chain([self.character.as_str(), self.quiet.emoji.as_str()]).collect()
    }
}
