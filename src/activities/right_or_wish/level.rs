//! What a *Right or Wish?* level holds: pictures with a few words, whether each is a right or a wish, and why.

use std::{any::Any, ops::RangeInclusive, sync::Arc};

use crate::content::{Bilingual, LevelBody, Reader, TextLimits};

/// How many pictures a level has: four to six for the youngest, up to ten for the oldest.
const CARDS: RangeInclusive<usize> = 4..=10;
/// The words on a picture that floats in the air.
const WORDS: TextLimits = TextLimits { name: "the words on a leaf", width: 40, lines: false };
/// The sentence that is read aloud once a picture was put somewhere.
const ABOUT: TextLimits = TextLimits { name: "the sentence about a leaf", width: 150, lines: false };

/// The content of *Right or Wish?*.
#[derive(Clone, Debug)]
pub struct RightOrWishLevel {
    /// The pictures, in no order: every session draws its own.
    pub leaves: Vec<Leaf>,
    /// The question for the circle once a picture has grown.
    pub reflection: Bilingual,
}

/// One picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The word kept in the journal.
    pub id: String,
    /// The picture: a file name in `assets/emoji` without its ending.
    pub emoji: String,
    /// A few words, in the first person.
    pub text: Bilingual,
    /// One friendly sentence about it, whatever was chosen.
    pub about: Bilingual,
    /// Where it grows.
    pub grows: Grows,
}

/// Where a picture grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grows {
    /// On the tree: a right, what every child always has.
    Tree,
    /// In the sky: a wish, lovely, but not owed.
    Sky,
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let leaves = content.distinct_structures("cards", CARDS, read_leaf);
    let reflection = content.bilingual("reflection", TextLimits::SENTENCE);
    Some(Arc::new(RightOrWishLevel { leaves: leaves?, reflection: reflection? }))
}

fn read_leaf(leaf: &Reader) -> Option<Leaf> {
    let (id, emoji) = (leaf.id("id"), leaf.picture("emoji"));
    let kind = leaf.one_of("kind", &["right", "wish"]);
    let (text, about) = (leaf.bilingual("text", WORDS), leaf.bilingual("about", ABOUT));
    let grows = if kind? == "right" { Grows::Tree } else { Grows::Sky };
    Some(Leaf { id: id?, emoji: emoji?, text: text?, about: about?, grows })
}

impl LevelBody for RightOrWishLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn pictures(&self) -> Vec<&str> {
        self.leaves.iter().map(|leaf| leaf.emoji.as_str()).collect()
    }
}
