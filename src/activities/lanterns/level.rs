//! What a *Lanterns* level holds: an evening's story, one deck of strengths, and the questions asked over it.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// How many strengths float on the water.
const SIZES: DeckSizes = DeckSizes { a: (4, 4), b: (6, 8), c_and_d: (6, 8) };

/// The content of *Lanterns*: a child finds a strength of its own, and gives another one to the next child.
#[derive(Clone, Debug)]
pub struct LanternsLevel {
    /// A fictional character's evening at the lake, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional character: a picture's name.
    pub character: String,
    /// What is asked before the own strength is found.
    pub own_question: Bilingual,
    /// What is asked before a strength is given away.
    pub gift_question: Bilingual,
    /// The strengths, all of them good to have; one of them is [`crate::content::OWN`].
    pub strengths: Vec<Choice>,
    /// What to think about when both lanterns shine.
    pub reflection: Bilingual,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let question = |name| content.bilingual(name, TextLimits::QUESTION);
    let (own_question, gift_question) = (question("own_question"), question("gift_question"));
    let strengths = content.deck("strengths", SIZES);
    let reflection = question("reflection");
    Some(Arc::new(LanternsLevel {
        opening: opening?,
        character: character?,
        own_question: own_question?,
        gift_question: gift_question?,
        strengths: strengths?,
        reflection: reflection?,
    }))
}

impl LevelBody for LanternsLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn choice(&self, _kind: &str, id: &str) -> Option<&Bilingual> {
        self.strengths.iter().find(|one| one.id == id).map(|one| &one.label)
    }

    fn pictures(&self) -> Vec<&str> {
        let strengths = self.strengths.iter().map(|one| one.emoji.as_str());
        strengths.chain([self.character.as_str()]).collect()
    }
}
