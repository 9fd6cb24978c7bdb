//! What a *Crossroads* level holds: a fictional problem, feelings to name, and ideas with what may come of them.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, PicturedText, Reader, TextLimits};

/// The kind of move: name what the character feels.
pub const NAME: &str = "name";

/// How many feelings there are to name: fewer than in *Feelings*, because the story already leans to some.
const FEELINGS: DeckSizes = DeckSizes { a: (3, 4), b: (3, 6), c_and_d: (3, 8) };
/// How many ways to go.
const IDEAS: DeckSizes = DeckSizes { a: (2, 3), b: (3, 4), c_and_d: (3, 5) };

/// The content of *Crossroads*: stop, name it, ideas, what may come of it, choose; and again if the group likes.
#[derive(Clone, Debug)]
pub struct CrossroadsLevel {
    /// What happened to a fictional character, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional character: a picture's name.
    pub character: String,
    /// Pictures that set the scene, 1 to 4.
    pub scene: Vec<String>,
    /// What the character may feel; one of them is [`crate::content::OWN`].
    pub feelings: Vec<Choice>,
    /// What the character could do; one of them is [`crate::content::OWN`].
    pub ideas: Vec<Idea>,
}

/// One way to go, and what may come of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idea {
    /// The idea.
    pub choice: Choice,
    /// What may come of it.
    pub outcome: PicturedText,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let scene = content.pictures("scene", 1..=4);
    let feelings = content.deck("feelings", FEELINGS);
    let ideas = content.deck_of("ideas", IDEAS, &["choice"], read_idea);
    Some(Arc::new(CrossroadsLevel {
        opening: opening?,
        character: character?,
        scene: scene?,
        feelings: feelings?,
        ideas: ideas?,
    }))
}

fn read_idea(idea: &Reader) -> Option<Idea> {
    let (choice, outcome) = (idea.choice("choice"), idea.pictured_text("outcome", TextLimits::SENTENCE));
    Some(Idea { choice: choice?, outcome: outcome? })
}

impl LevelBody for CrossroadsLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn choice(&self, kind: &str, id: &str) -> Option<&Bilingual> {
        self.feelings.iter().find(|one| kind == NAME && one.id == id).map(|one| &one.label)
    }

    fn pictures(&self) -> Vec<&str> {
        let ideas = self.ideas.iter().flat_map(|one| [one.choice.emoji.as_str(), one.outcome.emoji.as_str()]);
        let feelings = self.feelings.iter().map(|one| one.emoji.as_str());
        let scene = self.scene.iter().map(String::as_str);
        ideas.chain(feelings).chain(scene).chain([self.character.as_str()]).collect()
    }
}
