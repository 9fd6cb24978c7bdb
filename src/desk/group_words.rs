//! The two words and the picture a group is called by: drawn, never typed.

use crate::{
    content::Bilingual,
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
pub struct Drawn {
    /// The first word.
    pub first: &'static str,
    /// The second word.
    pub second: &'static str,
    /// The picture.
    pub picture: &'static str,
}

impl Drawn {
    /// What this random number draws.
    pub const fn from_number(number: u64) -> Self {
        let [a, b, c] = [number % 251, (number / 251) % 241, (number / 60_491) % 239];
        Self {
            first: FIRST[a as usize % FIRST.len()],
            second: SECOND[b as usize % SECOND.len()],
            picture: PICTURES[c as usize % PICTURES.len()],
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_said_in_both_languages() {
        for (first, second) in FIRST.into_iter().zip(SECOND) {
            let name = name(first, second);
            assert!(!name.en.contains('[') && !name.zh_hans.contains('['), "{name:?}");
        }
    }
}
