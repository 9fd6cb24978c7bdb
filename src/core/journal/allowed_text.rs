//! Which texts the journal takes at all: short words of the program and of level files, never free text.
//! The same rules stand in the schema as checks, so that no other program can write more either.

/// The longest word, in bytes.
const LONGEST_WORD: usize = 64;
/// The longest phrase, in bytes.
const LONGEST_PHRASE: usize = 160;
/// The longest value of a setting, in bytes.
const LONGEST_VALUE: usize = 200;

/// Whether this is a word: 1 to 64 lowercase letters a-z, digits, hyphens, underscores and dots.
/// Ids of levels, plans, animals and pictures are words.
pub fn is_word(text: &str) -> bool {
    (1..=LONGEST_WORD).contains(&text.len()) && text.bytes().all(is_word_byte)
}

/// Whether this is a phrase: words with spaces and the signs `, / +` between them; up to 160 bytes, may be
/// empty. The choice of an event and a frozen statement are phrases.
pub fn is_phrase(text: &str) -> bool {
    text.len() <= LONGEST_PHRASE && text.bytes().all(|byte| is_word_byte(byte) || b" ,/+".contains(&byte))
}

/// Whether this is a setting's value: up to 200 letters a-z of either case, digits and `$ = , + / . _ -`; no
/// spaces, so no sentence fits.
pub fn is_value(text: &str) -> bool {
    text.len() <= LONGEST_VALUE
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"$=,+/._-".contains(&byte))
}

const fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_' | b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_level_files_pass_and_free_text_does_not() {
        assert!(is_word("feelings-a-first-day"));
        assert!(is_phrase("6 drop-in-25") && is_phrase("") && is_phrase("-3"));
        assert!(is_value("zh-Hans") && is_value("$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA"));
        for text in ["Anna", "小明", "anna\n", "anna!", "anna's"] {
            assert!(!is_word(text) && !is_phrase(text), "{text}");
        }
        assert!(!is_word("") && !is_word("two words") && !is_word(&"a".repeat(65)));
        assert!(!is_value("two words"));
    }
}
