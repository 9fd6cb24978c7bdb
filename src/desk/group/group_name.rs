//! Generates the two words and the picture that a group is called by; no name is ever typed.

use crate::{
    content::Bilingual,
    journal::Group,
    locale::{Language, Texts},
};

/// First words; their texts are `group-first-<word>`.
const FIRST: [&str; 20] = [
    "quiet", "golden", "green", "bright", "gentle", "brave", "little", "merry", "morning", "evening",
    "silver", "warm", "curious", "patient", "starry", "sunny", "misty", "clever", "tall", "round",
];

/// Second words; their texts are `group-second-<word>`.
const SECOND: [&str; 20] = [
    "river", "hill", "forest", "garden", "boat", "kite", "bridge", "meadow", "lake", "mountain", "island",
    "lantern", "nest", "orchard", "path", "pond", "spring", "tree", "valley", "wind",
];

/// Pictures of groups: nothing that a seat can be.
const PICTURES: [&str; 12] = [
    "sunflower",
    "tulip",
    "cherry-blossom",
    "butterfly",
    "honeybee",
    "lady-beetle",
    "rainbow",
    "kite",
    "balloon",
    "snail",
    "turtle",
    "lotus",
];

/// What was drawn for a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupName {
    /// The first word.
    pub first: &'static str,
    /// The second word.
    pub second: &'static str,
    /// The picture.
    pub picture: &'static str,
}

impl GroupName {
    /// What was drawn before and written down; nothing where one of the words or the picture is none of these.
    pub fn from_words(first: &str, second: &str, picture: &str) -> Option<Self> {
        let find = |among: &[&'static str], word: &str| among.iter().find(|one| **one == word).copied();
        Some(Self {
            first: find(&FIRST, first)?,
            second: find(&SECOND, second)?,
            picture: find(&PICTURES, picture)?,
        })
    }

    /// What this random number draws, such that no other group is called by the same two words; only where every pair
    /// is taken, a pair is drawn twice.
    pub fn generate(number: u64, is_taken: impl Fn(&str, &str) -> bool) -> Self {
        let pairs = FIRST.len() * SECOND.len();
        let (drawn, picture) = (number as usize % pairs, (number / pairs as u64) as usize % PICTURES.len());
        let pair = |place: usize| {
            let place = place % pairs;
            (FIRST[place % FIRST.len()], SECOND[place / FIRST.len()])
        };
        // A step that shares no factor with the number of pairs comes by all of them.
        let mut tries = (0..pairs).map(|step| pair(drawn + step * 21));
        let free = tries.find(|(first, second)| !is_taken(first, second));
        let (first, second) = free.unwrap_or_else(|| pair(drawn));
        Self { first, second, picture: PICTURES[picture] }
    }
}

/// Every picture a group may have.
pub fn pictures() -> Vec<String> {
    PICTURES.map(str::to_owned).to_vec()
}

/// The two words as one name, in both languages.
pub fn name(first: &str, second: &str) -> Bilingual {
    let say = |language| {
        let texts = Texts::new(language);
        let first = texts.get(&format!("group-first-{first}"));
        let second = texts.get(&format!("group-second-{second}"));
        texts.with("group-name", &[("first", first.into()), ("second", second.into())])
    };
    Bilingual { en: say(Language::English), zh_hans: say(Language::SimplifiedChinese) }
}

/// The two words of a group.
pub fn words_of(group: &Group) -> Bilingual {
    name(&group.details.first_word, &group.details.second_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_groups_are_called_the_same_while_there_are_words() {
        let mut taken: Vec<(&str, &str)> = Vec::new();
        for _ in 0..FIRST.len() * SECOND.len() {
            let drawn = GroupName::generate(77, |first, second| taken.contains(&(first, second)));
            assert!(!taken.contains(&(drawn.first, drawn.second)), "{drawn:?}");
            taken.push((drawn.first, drawn.second));
        }
        let one_more = GroupName::generate(77, |first, second| taken.contains(&(first, second)));
        assert!(FIRST.contains(&one_more.first) && SECOND.contains(&one_more.second));
    }

    #[test]
    fn every_word_is_said_in_both_languages() {
        for (first, second) in FIRST.into_iter().zip(SECOND) {
            let name = name(first, second);
            assert!(!name.en.contains('[') && !name.zh_hans.contains('['), "{name:?}");
        }
    }
}
