//! What is wrong in a content file, where, and how to mend it.

use crate::locale::Texts;

use super::fault_text::FaultText;

/// One thing wrong in a content file; sorted by place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file's path, as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// What is wrong and how to mend it.
    pub text: FaultText,
}

impl Fault {
    /// Where it is: `file:line:column`.
    pub fn place(&self) -> String {
        format!("{}:{}:{}", self.file, self.line, self.column)
    }

    /// Says where it is and what is wrong: `file:line:column: text`.
    pub fn message(&self, texts: &Texts) -> String {
        format!("{}: {}", self.place(), self.text.message(texts))
    }
}

/// A fault at a byte of its file, before its line and column have been counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct OffsetFault {
    /// The byte, from 0.
    pub offset: usize,
    /// What is wrong and how to mend it.
    pub text: FaultText,
}

impl OffsetFault {
    /// A fault at this byte.
    pub(crate) fn new(offset: usize, text: impl Into<FaultText>) -> Self {
        Self { offset, text: text.into() }
    }
}

/// The same faults with line and column, in the order of the file, each once.
pub(crate) fn locate(file: &str, source: &str, mut offset_faults: Vec<OffsetFault>) -> Vec<Fault> {
    offset_faults.sort();
    offset_faults.dedup();
    let (mut line, mut column, mut reached) = (1, 1, 0);
    let mut faults = Vec::with_capacity(offset_faults.len());
    // One walk over the file for all faults: a hostile file with many faults in one line stays cheap.
    for offset_fault in offset_faults {
        for character in source.get(reached..offset_fault.offset).unwrap_or_default().chars() {
            if character == '\n' {
                (line, column) = (line + 1, 1);
            } else {
                column += 1;
            }
        }
        reached = reached.max(offset_fault.offset);
        faults.push(Fault { file: file.to_owned(), line, column, text: offset_fault.text });
    }
    faults
}

/// The byte at which a line and column (both from 1) begin; the end of the text if it is shorter.
pub(crate) fn offset_of(source: &str, line: usize, column: usize) -> usize {
    let before: usize = source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = source.get(before..).unwrap_or_default();
    before + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn columns_count_characters_and_places_are_sorted() {
        let source = "one\n开心 x\ny";
        let offset_faults = vec![
            OffsetFault::new(source.len() - 1, "c"),
            OffsetFault::new(0, "a"),
            OffsetFault::new(11, "b"),
        ];
        let places: Vec<_> =
            locate("f", source, offset_faults).into_iter().map(|fault| (fault.line, fault.column)).collect();
        assert_eq!(places, [(1, 1), (2, 4), (3, 1)]);
    }

    #[test]
    fn a_line_and_column_lead_back_to_the_byte() {
        assert_eq!(offset_of("one\n开心 x", 2, 4), 11);
        assert_eq!(offset_of("one", 7, 7), 3);
    }

    #[test]
    fn a_fault_is_shown_with_its_place() {
        let fault = Fault { file: "a.ron".into(), line: 2, column: 3, text: "fault-syntax-comma".into() };
        let said = fault.message(&Texts::new(Language::English));
        assert_eq!(said, "a.ron:2:3: a comma is missing before this: add ,");
    }
}
