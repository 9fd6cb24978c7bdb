//! How large words are written and where their lines end: as large as the facilitator set, but never in more lines than
//! they were composed for.

use bevy::prelude::*;

use crate::platform::lettering;

use super::painter::{Painter, Words};

/// The sizes that are tried between the one that was set and the one that was composed.
const SIZES: usize = 8;
/// What a line may stay short of the others, because words are not parted: half a word and a bit, in letters' sizes.
const SLACK: f32 = 2.4;
/// What the engine may need beyond the letters themselves, in points.
const ROUNDING: f32 = 3.0;
/// The icon of a button, the gap and the room to both sides, in points.
const BESIDE_WORD: f32 = 46.0 + 14.0 + 2.0 * 24.0;
/// A button is as wide as its neighbours, in points, or wider if its word is long.
const BUTTON_WIDTH: f32 = 250.0;
/// So wide a button may be beside its neighbours.
const WIDEST_BUTTON: f32 = 258.0;

impl Painter<'_, '_, '_> {
    /// The look of words as large as they were set on the desk.
    pub(super) const fn look_of(&self, words: Words) -> (f32, bool, Color) {
        let (size, bold, color) = words.look();
        (size * self.settings.words(), bold, color)
    }

    /// How wide words of this look may become at most, so that their lines are about equally long.
    pub fn line_of(&self, text: &str, words: Words, width: f32) -> f32 {
        self.balanced(text, self.size_within(text, words, width), words.look().1, width)
    }

    /// The size of words that are wrapped at so many points: as it was set on the desk, or smaller, down to the size they
    /// were composed in, where they would need more lines than in that size.
    pub fn size_within(&self, text: &str, words: Words, width: f32) -> f32 {
        let (set, bold, _) = self.look_of(words);
        let (composed, _, _) = words.look();
        let most = self.lines(text, composed, bold, width);
        let longest = self.longest_word(text, composed, bold);
        if longest > width {
            return composed;
        }
        let size = |step: usize| (composed - set).mul_add(step as f32 / SIZES as f32, set);
        let fits = |size: &f32| self.lines(text, *size, bold, width) <= most;
        (0..SIZES).map(size).find(fits).unwrap_or(composed)
    }

    /// Centred words, wrapped only where they do not fit one line of `width` points: the engine may keep room for a second
    /// line where the first is exactly full.
    pub(super) fn wrapping(&self, text: &str, size: f32, bold: bool, width: f32) -> TextLayout {
        if self.fits_one_line(text, size, bold, width) {
            TextLayout { justify: Justify::Center, linebreak: LineBreak::NoWrap }
        } else {
            TextLayout::justify(Justify::Center)
        }
    }

    /// Whether these words fit one line of so many points.
    pub(super) fn fits_one_line(&self, text: &str, size: f32, bold: bool, width: f32) -> bool {
        !text.contains('\n') && self.measure(text, size, bold) + ROUNDING <= width
    }

    /// How wide words may become, in points, so that their lines are about equally long: no single word is left on the last,
    /// and the longest word has room.
    pub(super) fn balanced(&self, text: &str, size: f32, bold: bool, width: f32) -> f32 {
        let lines = self.lines(text, size, bold, width);
        if lines < 2 {
            return width;
        }
        let whole = self.measure(text, size, bold) / lines as f32;
        SLACK.mul_add(size, whole).max(self.longest_word(text, size, bold)).min(width)
    }

    /// How much room the longest word takes.
    fn longest_word(&self, text: &str, size: f32, bold: bool) -> f32 {
        let words = pieces(text).into_iter().map(|piece| self.measure(piece.trim_end(), size, bold));
        words.fold(0.0, f32::max) + ROUNDING
    }

    /// The size of a button's word, and how wide the button is.
    pub(super) fn button_letters(&self, word: &str, words: Words) -> (f32, f32) {
        let ((set, bold, _), (composed, _, _)) = (self.look_of(words), words.look());
        let as_composed = self.measure(word, composed, bold);
        // A word that is long already grows no longer: its button would reach over its neighbours.
        let widest = as_composed.max(WIDEST_BUTTON - BESIDE_WORD);
        let grown = set.min(widest / as_composed.max(1.0) * composed);
        (grown, (self.measure(word, grown, bold) + BESIDE_WORD).max(BUTTON_WIDTH))
    }

    /// How wide a text is in one line, in points.
    fn measure(&self, text: &str, size: f32, bold: bool) -> f32 {
        /// Half a Han character, or the broadest letters of a word on average, as a part of the size.
        const UNIT: f32 = 0.6;
        let in_font = lettering::width(text, self.language(), bold);
        in_font.unwrap_or_else(|| crate::content::width(text) as f32 * UNIT) * size
    }

    /// How many lines a text has that is wrapped at so many points; a word that is wider than a line counts as one more.
    fn lines(&self, text: &str, size: f32, bold: bool, width: f32) -> usize {
        let (mut lines, mut used) = (1, 0.0);
        for piece in pieces(text) {
            let wide = self.measure(piece.trim_end(), size, bold) + ROUNDING;
            if used > 0.0 && used + wide > width {
                lines += 1;
                used = 0.0;
            }
            lines += usize::from(wide > width);
            used += self.measure(piece, size, bold);
        }
        lines
    }
}

/// The text in pieces between which a line may be broken: after spaces, and around Han characters.
fn pieces(text: &str) -> Vec<&str> {
    const CLOSING: &str = "，。、；：？！）》”’…—";
    let (mut pieces, mut start, mut before) = (Vec::new(), 0, None);
    for (place, one) in text.char_indices() {
        let breaks = before.is_some_and(|before: char| {
            before == ' ' || ((is_han(before) || is_han(one)) && one != ' ' && !"（《“‘".contains(before))
        });
        if breaks && !CLOSING.contains(one) {
            pieces.push(&text[start..place]);
            start = place;
        }
        before = Some(one);
    }
    pieces.push(&text[start..]);
    pieces
}

const fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9FFF}')
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn lines_are_broken_after_spaces_and_between_han_characters() {
        assert_eq!(pieces("Sun and clouds"), ["Sun ", "and ", "clouds"]);
        assert_eq!(pieces("你好，明天"), ["你", "好，", "明", "天"]);
    }
}
