//! What a *Week jar* level holds: blocks of a day or a week, how many the jar takes, and a question to end with.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// The content of *Week jar*: what a day or a week is made of. There is no right mix.
#[derive(Clone, Debug)]
pub struct WeekJarLevel {
    /// A fictional character's jar, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional character: a picture's name.
    pub character: String,
    /// What the jar is: "My day", "My week".
    pub frame: Bilingual,
    /// How many blocks the jar takes.
    pub room: usize,
    /// From how many blocks on the jar tells something.
    pub enough: usize,
    /// The blocks; one of them is [`crate::content::OWN`]. Each can be laid many times.
    pub blocks: Vec<Choice>,
    /// The question to think about at the end.
    pub reflection: Bilingual,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let frame = content.bilingual("frame", TextLimits::LABEL);
    let (room, enough) = (content.number("room", 3..=7), content.number("enough", 1..=3));
    let blocks = content.deck("blocks", DeckSizes::COMMON);
    let reflection = content.bilingual("reflection", TextLimits::QUESTION);
    Some(Arc::new(WeekJarLevel {
        opening: opening?,
        character: character?,
        frame: frame?,
        room: usize::from(room?),
        enough: usize::from(enough?),
        blocks: blocks?,
        reflection: reflection?,
    }))
}

impl LevelBody for WeekJarLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        self.blocks.iter().map(|one| one.emoji.as_str()).chain([self.character.as_str()]).collect()
    }
}
