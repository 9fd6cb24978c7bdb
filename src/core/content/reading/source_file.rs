//! The bytes of a content file before anything about them is checked, and how they become text.

use crate::content::faults::fault::OffsetFault;

/// The largest file, in bytes: far more than a level needs.
const LARGEST: usize = 1024 * 1024;

/// A content file as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path as faults shall show it; folders are separated by `/` or `\`.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl SourceFile {
    /// A file with this path and these bytes.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }

    /// The file's text, without the mark of its encoding that some editors write at its beginning; nothing if it is no
    /// UTF-8. What is looked up in a file, changed in it or written back is this text.
    pub fn plain_text(&self) -> Option<&str> {
        str::from_utf8(without_mark(&self.bytes)).ok()
    }

    /// Whether this file is called as a copy of the other is, beside which it lies: `kite - Copy`, `kite (1)`, `Copy of
    /// kite` or `kite副本` beside `kite`.
    pub fn is_copy_of(&self, other: &Self) -> bool {
        let (stem, plain) = (self.stem(), other.stem());
        stem.len() > plain.len() && stem.contains(plain) && self.folders().eq(other.folders())
    }

    /// Its name, without the folders and without its ending.
    fn stem(&self) -> &str {
        let name = self.path.rsplit(['/', '\\']).next().unwrap_or_default();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The names of the folders that hold the file, nearest first.
    pub(crate) fn folders(&self) -> impl Iterator<Item = &str> {
        self.path.rsplit(['/', '\\']).skip(1)
    }

    /// The file as text that ends with a line break, or why it is none.
    pub(crate) fn text(&self) -> Result<String, SourceFault> {
        let fault = |valid: &str, text: &'static str| {
            let offset_fault = OffsetFault::new(valid.len(), text);
            Err(SourceFault { valid: valid.to_owned(), offset_fault })
        };
        let bytes = without_mark(&self.bytes);
        if bytes.len() > LARGEST {
            return fault("", "fault-file-too-large");
        }
        if is_utf16(bytes) {
            return fault("", "fault-file-utf16");
        }
        match str::from_utf8(bytes) {
            Ok(text) if text.trim().is_empty() => fault("", "fault-file-empty"),
            Ok(text) => match text.split_once('\0') {
                Some((valid, _)) => fault(valid, "fault-file-not-text"),
                None => Ok(format!("{text}\n")),
            },
            Err(error) => {
                let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let valid = str::from_utf8(valid).unwrap_or_default();
                fault(valid, "fault-file-not-utf8")
            }
        }
    }
}

/// The bytes behind the byte-order mark of UTF-8, where there is one.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// Why a file is no text, and the part before that place.
#[derive(Debug)]
pub(crate) struct SourceFault {
    pub valid: String,
    pub offset_fault: OffsetFault,
}

/// Whether the bytes look like UTF-16: by its mark, or by the zeros beside every plain letter.
fn is_utf16(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(512)).unwrap_or_default();
    // Some Chinese characters have a zero on the other side, but they are few.
    let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|&&byte| byte == 0).count();
    let marked = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
    let (many, few) = (zeros(0).max(zeros(1)), zeros(0).min(zeros(1)));
    marked || (many > start.len() / 4 && many > 4 * few)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(bytes: &[u8]) -> (usize, &'static str) {
        let fault = SourceFile::new("x.ron", bytes).text().expect_err("no text");
        (fault.offset_fault.offset, fault.offset_fault.text.key)
    }

    fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(to_bytes).collect()
    }

    #[test]
    fn text_is_read_with_and_without_its_mark() {
        for bytes in ["(a: 1)", "\u{FEFF}(a: 1)"] {
            let file = SourceFile::new("x.ron", bytes);
            assert_eq!(file.text().expect("text"), "(a: 1)\n");
            assert_eq!(file.plain_text(), Some("(a: 1)"));
        }
    }

    #[test]
    fn utf16_is_known_with_and_without_its_mark() {
        let text = "(schema: 1, title: (zh_hans: \"开心\"))";
        for text in [text.to_owned(), format!("\u{FEFF}{text}")] {
            assert_eq!(why(&utf16(&text, u16::to_le_bytes)), (0, "fault-file-utf16"));
            assert_eq!(why(&utf16(&text, u16::to_be_bytes)), (0, "fault-file-utf16"));
        }
    }

    #[test]
    fn what_is_no_text_says_why_and_where() {
        assert_eq!(why(b""), (0, "fault-file-empty"));
        assert_eq!(why(b" \n\t"), (0, "fault-file-empty"));
        assert_eq!(why(&vec![b' '; LARGEST + 1]), (0, "fault-file-too-large"));
        assert_eq!(why(b"(a: \"\xBF\xAA\")"), (5, "fault-file-not-utf8"));
        assert_eq!(why(b"(a\0b: 1, c: 2, d: 3)"), (2, "fault-file-not-text"));
    }

    #[test]
    fn folders_are_named_nearest_first() {
        let file = SourceFile::new("levels/activities\\feelings/a.ron", "");
        assert_eq!(file.folders().collect::<Vec<_>>(), ["feelings", "activities", "levels"]);
        assert_eq!(file.stem(), "a");
    }

    #[test]
    fn copies_are_known_by_their_names() {
        let file = |name: &str| SourceFile::new(format!("activities/feelings/{name}"), "");
        let plain = file("kite.ron");
        for copy in ["kite - Copy.ron", "kite (1).RON", "Copy of kite.ron", "kite副本.ron", "kite 2.ron"] {
            assert!(file(copy).is_copy_of(&plain) && !plain.is_copy_of(&file(copy)), "{copy}");
        }
        assert!(!file("kit.ron").is_copy_of(&plain) && !plain.is_copy_of(&plain));
        assert!(!SourceFile::new("activities/weather/kite 2.ron", "").is_copy_of(&plain));
    }
}
