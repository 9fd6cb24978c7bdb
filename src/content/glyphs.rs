//! Which characters the shipped fonts can draw.

use std::{collections::HashSet, fmt::Write};

use skrifa::{FontRef, GlyphId, MetadataProvider};
use thiserror::Error;

use crate::locale::Language;

/// A font could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the {language} font cannot be read ({reason}): put the shipped font file back")]
pub struct FontError {
    language: &'static str,
    reason: String,
}

/// The characters that can be drawn, in each language's font.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glyphs {
    english: HashSet<char>,
    chinese: HashSet<char>,
}

impl Glyphs {
    /// What these two font files can draw: English texts are drawn with the first, Chinese texts with the second.
    ///
    /// # Errors
    /// If one of the two is no font file.
    pub fn from_fonts(english: &[u8], chinese: &[u8]) -> Result<Self, FontError> {
        Ok(Self { english: drawable(english, "English")?, chinese: drawable(chinese, "Chinese")? })
    }

    /// The same from a table made with [`Glyphs::runs`]: the fonts need not be there.
    pub fn from_runs(english: &str, chinese: &str) -> Self {
        Self { english: from_runs(english), chinese: from_runs(chinese) }
    }

    /// The characters of both fonts as runs of code points, such as `20-7e a0`.
    pub fn runs(&self) -> (String, String) {
        (to_runs(&self.english), to_runs(&self.chinese))
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

fn drawable(font: &[u8], language: &'static str) -> Result<HashSet<char>, FontError> {
    let font = FontRef::new(font).map_err(|reason| FontError { language, reason: reason.to_string() })?;
    let mapped = font.charmap().mappings().filter(|(_, glyph)| *glyph != GlyphId::NOTDEF);
    Ok(mapped.filter_map(|(character, _)| char::from_u32(character)).collect())
}

fn to_runs(characters: &HashSet<char>) -> String {
    let mut codes: Vec<u32> = characters.iter().map(|one| u32::from(*one)).collect();
    codes.sort_unstable();
    let mut text = String::new();
    for run in codes.chunk_by(|one, next| one + 1 == *next) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        let space = if text.is_empty() { "" } else { " " };
        let written = if first == last {
            write!(text, "{space}{first:x}")
        } else {
            write!(text, "{space}{first:x}-{last:x}")
        };
        // A text takes whatever is written into it.
        written.unwrap_or_default();
    }
    text
}

fn from_runs(text: &str) -> HashSet<char> {
    let code = |text: &str| u32::from_str_radix(text, 16).unwrap_or_default();
    let runs = text.split_whitespace().map(|run| run.split_once('-').unwrap_or((run, run)));
    runs.flat_map(|(first, last)| code(first)..=code(last)).filter_map(char::from_u32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &[u8] = include_bytes!("../../assets/fonts/Nunito-SemiBold.ttf");
    const CHINESE: &[u8] = include_bytes!("../../assets/fonts/GardenUI-Regular.ttf");

    #[test]
    fn each_language_has_its_own_font() {
        let glyphs = Glyphs::from_fonts(ENGLISH, CHINESE).expect("two fonts");
        assert!("Hello, it's me - \"ok\"?".chars().all(|one| !glyphs.lacks(Language::English, one)));
        assert!("你好，小朋友！OK 1。".chars().all(|one| !glyphs.lacks(Language::SimplifiedChinese, one)));
        assert!(glyphs.lacks(Language::English, '你'));
        assert!(glyphs.lacks(Language::SimplifiedChinese, '🪁'));
        assert!(glyphs.lacks(Language::English, '\n'));
    }

    #[test]
    fn what_is_no_font_is_an_error_that_says_so() {
        let error = Glyphs::from_fonts(b"no font", b"").expect_err("no font");
        assert!(error.to_string().starts_with("the English font cannot be read"), "{error}");
    }
}
