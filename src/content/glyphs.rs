//! Which characters the shipped fonts can draw.

use std::collections::HashSet;

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
#[derive(Clone, Debug)]
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
