//! How wide words are, read from the shipped fonts before anything is laid out.

use skrifa::{
    FontRef, MetadataProvider,
    instance::{LocationRef, Size},
};

use crate::locale::Language;

use crate::platform::shipped::{self, FONTS};

/// How wide a text is in one line, as a multiple of its size; nothing while its font is still on its way to a browser.
pub fn width(text: &str, language: Language, bold: bool) -> Option<f32> {
    let first = match language {
        Language::English => 0,
        Language::SimplifiedChinese => 2,
    };
    let font = FontRef::new(shipped::font(FONTS[first + usize::from(bold)])?).ok()?;
    let (charmap, metrics) = (font.charmap(), font.glyph_metrics(Size::new(1.0), LocationRef::default()));
    let of = |one: char| charmap.map(one).and_then(|glyph| metrics.advance_width(glyph)).unwrap_or(1.0);
    Some(text.chars().map(of).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_han_character_is_as_wide_as_it_is_high_and_an_i_is_narrower_than_an_m() {
        let of = |text, language| width(text, language, true).unwrap();
        assert!((of("你好", Language::SimplifiedChinese) - 2.0).abs() < 0.01);
        assert!(of("i", Language::English) < of("m", Language::English));
        assert!(
            (of("mi", Language::English) - of("m", Language::English) - of("i", Language::English)).abs()
                < 0.001
        );
    }
}
