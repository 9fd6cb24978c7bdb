//! Which characters the shipped fonts can draw.

use std::collections::HashSet;

use crate::locale::Language;

/// The characters that can be drawn, in each language's font.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glyphs {
    english: HashSet<char>,
    chinese: HashSet<char>,
}

impl Glyphs {
    /// What two fonts can draw, as runs of code points such as `20-7e a0`: English texts are drawn with the first, Chinese
    /// texts with the second. The fonts themselves need not be there.
    pub fn from_runs(english: &str, chinese: &str) -> Self {
        Self { english: from_runs(english), chinese: from_runs(chinese) }
    }

    /// Whether a text in this language cannot have this character.
    pub fn lacks(&self, language: Language, character: char) -> bool {
        let font = match language {
            Language::English => &self.english,
            Language::SimplifiedChinese => &self.chinese,
        };
        !font.contains(&character)
    }
}

fn from_runs(text: &str) -> HashSet<char> {
    let code = |text: &str| u32::from_str_radix(text, 16).unwrap_or_default();
    let runs = text.split_whitespace().map(|run| run.split_once('-').unwrap_or((run, run)));
    runs.flat_map(|(first, last)| code(first)..=code(last)).filter_map(char::from_u32).collect()
}
