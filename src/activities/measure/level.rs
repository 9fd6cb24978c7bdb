//! What a measure holds: a scale of answers, all of them kind, and statements about the six inner factors. It asks the
//! same in the same words at every time, since only then is a difference a change.

use std::{any::Any, ops::RangeInclusive, sync::Arc};

use crate::content::{
    Bilingual, Bins, Choice, Factor, LevelBody, Questionnaire, QuestionnaireItem, Reader, Rights, TextLimits,
};

/// How the kinds of moves begin: then comes the statement's id.
pub const ITEM: &str = "item-";

/// How many statements a measure has.
const ITEMS: RangeInclusive<usize> = 6..=12;
/// The key of the fault where a level does not say who holds the right.
const NO_RIGHTS: &str = "fault-no-rights";
/// The key of what is said where the right is not confirmed.
const NOT_CONFIRMED: &str = "fault-rights-not-confirmed";

/// How an answer is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Faces, from a small smile to a big one; none is sad.
    Faces,
    /// Again-Again: another time, maybe, again.
    Again,
    /// Four words or five, for those who read.
    Words,
}

impl Scale {
    /// The scale with this word.
    fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "faces" => Self::Faces,
            "again" => Self::Again,
            "words" => Self::Words,
            _ => return None,
        })
    }

    /// How many answers it has.
    const fn answers(self) -> RangeInclusive<usize> {
        match self {
            Self::Faces => 3..=4,
            Self::Again => 3..=3,
            Self::Words => 4..=5,
        }
    }
}

/// The content of a measure.
#[derive(Clone, Debug)]
pub struct MeasureLevel {
    /// Who holds the right to it.
    pub rights: Rights,
    /// How answers are given.
    pub scale: Scale,
    /// The answers, called `1` to `5` at most, from the smallest to the largest.
    pub answers: Vec<Choice>,
    /// How answers may be shown; the same for every statement.
    pub bins: Bins,
    /// The statements, in the order in which they are asked.
    pub items: Vec<Item>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its id: answers are kept under it.
    pub id: String,
    /// What it is about.
    pub factor: Factor,
    /// Whether the largest answer says the least of it.
    pub turned: bool,
    /// Its picture.
    pub emoji: String,
    /// The statement.
    pub text: Bilingual,
}

impl Item {
    /// The kind of move that answers it.
    pub fn kind(&self) -> String {
        format!("{ITEM}{}", self.id)
    }
}

/// Reads the `content` of the level file; nothing if there was a fault, which the reader keeps.
pub fn read(content: &Reader) -> Option<Arc<dyn LevelBody>> {
    let rights = content.structure_or("rights", NO_RIGHTS, |rights| {
        let holder = rights.bilingual("holder", TextLimits::TITLE);
        let confirmed = rights.must_be_true("confirmed", NOT_CONFIRMED);
        confirmed.and(holder).map(|holder| Rights { holder })
    });
    // A questionnaire that was written when one measure could have two wordings still says which of them it is.
    content.retired_field("form");
    let scale = content.one_of("scale", &["faces", "again", "words"]).and_then(Scale::from_word);
    let answers = content.numbered_choices("answers", scale.map_or(3..=4, Scale::answers));
    let bins = content.bins("bins", "answers");
    let items = content.distinct_structures("items", ITEMS, read_item);
    Some(Arc::new(MeasureLevel {
        rights: rights?,
        scale: scale?,
        answers: answers?,
        bins: bins?,
        items: items?,
    }))
}

fn read_item(item: &Reader) -> Option<Item> {
    let (id, emoji, text) =
        (item.id("id"), item.picture("emoji"), item.bilingual("text", TextLimits::QUESTION));
    let words = Factor::SEEDS.map(Factor::word);
    let factor = item.one_of("factor", &words).and_then(Factor::from_word);
    let turned = item.optional_flag("turned");
    Some(Item { id: id?, factor: factor?, turned: turned?, emoji: emoji?, text: text? })
}

/// The statement as its answers are told of.
fn asked(item: &Item) -> QuestionnaireItem {
    QuestionnaireItem { kind: item.kind(), factor: item.factor, turned: item.turned }
}

impl LevelBody for MeasureLevel {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn bins(&self, kind: &str) -> Option<&Bins> {
        self.items.iter().any(|item| item.kind() == kind).then_some(&self.bins)
    }

    fn questionnaire(&self) -> Option<Questionnaire> {
        Some(Questionnaire {
            statements: self.items.iter().map(asked).collect(),
            answers: self.answers.iter().map(|answer| answer.id.clone()).collect(),
            bins: self.bins.clone(),
        })
    }

    fn rights(&self) -> Option<&Rights> {
        Some(&self.rights)
    }

    fn family(&self, word: &str) -> Vec<String> {
        if word == ITEM { self.items.iter().map(Item::kind).collect() } else { Vec::new() }
    }

    fn wording(&self) -> String {
        let items: Vec<_> =
            self.items.iter().map(|item| (&item.id, item.factor, item.turned, &item.text)).collect();
        let answers: Vec<_> = self.answers.iter().map(|answer| (&answer.id, &answer.label)).collect();
        format!("{items:?} {answers:?} {:?}", self.bins.groups)
    }

    fn pictures(&self) -> Vec<&str> {
        let answers = self.answers.iter().map(|one| one.emoji.as_str());
        answers.chain(self.items.iter().map(|one| one.emoji.as_str())).collect()
    }
}
