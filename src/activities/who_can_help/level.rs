//! What a *Who Can Help?* level holds: a fictional worry, helpers by their roles, and the helpline at the end of the way.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// How many helpers wait on the shore; they stand side by side.
const HELPERS: DeckSizes = DeckSizes { a: (3, 4), b: (5, 6), c_and_d: (5, 7) };

/// The content of *Who Can Help?*.
#[derive(Clone, Debug)]
pub struct WhoCanHelpLevel {
    /// What worries a fictional animal, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional animal: a picture's name.
    pub character: String,
    /// Pictures of what it worries about, 1 to 2.
    pub scene: Vec<String>,
    /// The helpers: roles, never names; one of them is [`crate::content::OWN`].
    pub helpers: Vec<Choice>,
    /// How many stones helpers are pulled onto, 2 or 3.
    pub stones: usize,
    /// The number of the helpline on the last stone.
    pub helpline: String,
    /// What is said when the animal has arrived: warm, and without promises.
    pub closing: Bilingual,
    /// The question for afterwards.
    pub reflection: Bilingual,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let (scene, helpers) = (content.pictures("scene", 1..=2), content.deck("helpers", HELPERS));
    let (stones, helpline) = (content.number("stones", 2..=3), content.id("helpline"));
    let closing = content.bilingual("closing", TextLimits::SENTENCE);
    let reflection = content.bilingual("reflection", TextLimits::SENTENCE);
    Some(Arc::new(WhoCanHelpLevel {
        opening: opening?,
        character: character?,
        scene: scene?,
        helpers: helpers?,
        stones: usize::from(stones?),
        helpline: helpline?,
        closing: closing?,
        reflection: reflection?,
    }))
}

impl LevelBody for WhoCanHelpLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        let helpers = self.helpers.iter().map(|one| one.emoji.as_str());
        let scene = self.scene.iter().map(String::as_str);
        helpers.chain(scene).chain([self.character.as_str()]).collect()
    }
}
