//! How wide a text may be where it is shown (label, title, story ...), and how wide it is.

/// A place for text and how wide a text it takes.
///
/// Widths are in width units: a Han character or a full-width sign counts 2, everything else 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextLimits {
    /// The key of what the place is called in a fault.
    pub name: &'static str,
    /// The widest text, in width units.
    pub width: usize,
    /// Whether a text may have several lines.
    pub lines: bool,
}

impl TextLimits {
    /// The word beside a choice's picture.
    pub const LABEL: Self = Self::one_line("fault-card-label", 20);
    /// The title of a level, a plan or a programme.
    pub const TITLE: Self = Self::one_line("fault-card-title", 40);
    /// A question that stands above a deck.
    pub const QUESTION: Self = Self::one_line("fault-card-question", 60);
    /// A sentence beside a picture.
    pub const SENTENCE: Self = Self::one_line("fault-card-sentence", 110);
    /// A short story or an invitation, read aloud.
    pub const STORY: Self = Self::one_line("fault-card-story", 200);
    /// The name of one of the three bins on the desk.
    pub const BIN: Self = Self::one_line("fault-card-bin", 24);
    /// A note for the facilitator on the desk.
    pub const NOTE: Self = Self { name: "fault-card-note", width: 240, lines: true };
    /// One part of a facilitator's script; the four parts are counted together elsewhere.
    pub const SCRIPT: Self = Self { name: "fault-card-script", width: 1200, lines: true };

    const fn one_line(name: &'static str, width: usize) -> Self {
        Self { name, width, lines: false }
    }
}

/// Whether this is a Han character.
pub(crate) const fn is_han(character: char) -> bool {
    matches!(character, '\u{3007}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

/// How wide a text is, in width units.
pub fn width(text: &str) -> usize {
    let is_wide = |character: char| {
        is_han(character)
            || matches!(character, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{33FF}' | '\u{AC00}'..='\u{D7A3}'
                | '\u{FE30}'..='\u{FE4F}' | '\u{FF01}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}')
    };
    text.chars().map(|character| if is_wide(character) { 2 } else { 1 }).sum()
}

/// How many English words a text has.
pub(crate) fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// How many Han characters a text has.
pub(crate) fn count_han(text: &str) -> usize {
    text.chars().filter(|&character| is_han(character)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn han_characters_and_full_width_signs_count_two() {
        assert_eq!(width("Happy"), 5);
        assert_eq!(width("开心，ok！"), 10);
        assert_eq!(width(""), 0);
    }

    #[test]
    fn words_and_han_characters_are_counted_without_their_signs() {
        assert_eq!(count_words("Stop - name it, then \"go\"."), 5);
        assert_eq!(count_han("停一停，说 ok。"), 4);
    }
}
