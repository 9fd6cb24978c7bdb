//! What a *Feelings* level holds: a small story, a deck of feelings, and the bins in which they may be shown.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Bins, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// The kind of move: which feeling it is.
pub const FEELING: &str = "feeling";

/// The content of *Feelings*: a child names a feeling, touches where the body feels it, and says how strong it is.
#[derive(Clone, Debug)]
pub struct FeelingsLevel {
    /// A fictional character's moment, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional character: a picture's name.
    pub character: String,
    /// Pictures that set the scene, 1 to 4.
    pub scene: Vec<String>,
    /// The feelings to choose from; one of them is [`crate::content::OWN`].
    pub feelings: Vec<Choice>,
    /// How answers may be shown.
    pub bins: Bins,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let scene = content.pictures("scene", 1..=4);
    let feelings = content.deck("feelings", DeckSizes::COMMON);
    let bins = content.bins("bins", "feelings");
    Some(Arc::new(FeelingsLevel {
        opening: opening?,
        character: character?,
        scene: scene?,
        feelings: feelings?,
        bins: bins?,
    }))
}

impl LevelBody for FeelingsLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn bins(&self, kind: &str) -> Option<&Bins> {
        (kind == FEELING).then_some(&self.bins)
    }

    fn wording(&self) -> String {
        format!("{:?}", &self.bins.groups)
    }

    fn choice(&self, kind: &str, id: &str) -> Option<&Bilingual> {
        self.feelings.iter().find(|one| kind == FEELING && one.id == id).map(|one| &one.label)
    }

    fn pictures(&self) -> Vec<&str> {
        let scene = self.scene.iter().map(String::as_str);
        let feelings = self.feelings.iter().map(|one| one.emoji.as_str());
        scene.chain([self.character.as_str()]).chain(feelings).collect()
    }
}
