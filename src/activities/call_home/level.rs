//! What a *Call home* level holds: who is at the other end, ways to begin, things to tell, moments to share.

use std::{any::Any, sync::Arc};

use crate::content::{Bilingual, Choice, DeckSizes, LevelBody, Reader, TextLimits};

/// How many ways to begin: a few lights are enough.
const BEGINNINGS: DeckSizes = DeckSizes::all(3, 4);
/// How many things to tell and moments to share: all hover in one row.
const MORE: DeckSizes = DeckSizes { a: (3, 4), b: (4, 6), c_and_d: (5, 6) };
/// A sentence of the call stands in one line of the paper.
const SENTENCE: TextLimits = TextLimits { name: "a sentence of a call", width: 50, lines: false };

/// A choice, and how it is said in the call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    /// The choice.
    pub choice: Choice,
    /// The sentence as a child might say it.
    pub phrase: Bilingual,
}

/// The content of *Call home*: a call to a person who takes care, rehearsed in three sentences.
#[derive(Clone, Debug)]
pub struct CallHomeLevel {
    /// A fictional character's call, read aloud by the facilitator.
    pub opening: Bilingual,
    /// The fictional character who calls where the group plays together.
    pub character: String,
    /// The grown-up at the far window: an animal too.
    pub grown_up: String,
    /// How the call could begin; one of them is [`crate::content::OWN`].
    pub beginnings: Vec<Saying>,
    /// What one could ask or tell; one of them is [`crate::content::OWN`].
    pub tellings: Vec<Saying>,
    /// What both could do, far apart; one of them is [`crate::content::OWN`].
    pub moments: Vec<Saying>,
    /// A note for a carer, printed apart for a child who wants to take it; children do not see it here.
    pub carer_note: Bilingual,
    /// A question to think about or talk about at the end.
    pub reflection: Bilingual,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let (opening, character) =
        (content.bilingual("opening", TextLimits::STORY), content.picture("character"));
    let grown_up = content.picture("grown_up");
    let deck = |name, sizes| content.deck_of(name, sizes, &["choice"], read_saying);
    let (beginnings, tellings) = (deck("beginnings", BEGINNINGS), deck("tellings", MORE));
    let moments = deck("moments", MORE);
    let carer_note = content.bilingual("carer_note", TextLimits::NOTE);
    let reflection = content.bilingual("reflection", TextLimits::QUESTION);
    Some(Arc::new(CallHomeLevel {
        opening: opening?,
        character: character?,
        grown_up: grown_up?,
        beginnings: beginnings?,
        tellings: tellings?,
        moments: moments?,
        carer_note: carer_note?,
        reflection: reflection?,
    }))
}

fn read_saying(saying: &Reader) -> Option<Saying> {
    let (choice, phrase) = (saying.choice("choice"), saying.bilingual("phrase", SENTENCE));
    Some(Saying { choice: choice?, phrase: phrase? })
}

impl LevelBody for CallHomeLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn carer_note(&self) -> Option<&Bilingual> {
        Some(&self.carer_note)
    }

    fn pictures(&self) -> Vec<&str> {
        let sayings = self.beginnings.iter().chain(&self.tellings).chain(&self.moments);
        let sayings = sayings.map(|one| one.choice.emoji.as_str());
        sayings.chain([self.character.as_str(), self.grown_up.as_str()]).collect()
    }
}
