//! What `ron` says about text that is not RON, in plain words.

use ron::error::{Error, SpannedError};

use super::fault::{Spot, offset_of};

/// The fault of brackets inside brackets inside brackets.
pub(super) const TOO_DEEP: &str =
    "the brackets are nested too deep: close the brackets that were opened before, or take some away";

/// Where and why the text is not RON, and how to mend it.
pub(super) fn explain(source: &str, error: &SpannedError) -> Spot {
    let offset = offset_of(source, error.span.end.line, error.span.end.col);
    let found = source.get(offset..).and_then(|rest| rest.chars().next());
    let text = match found.and_then(plain_sign) {
        Some(plain) if !matches!(error.code, Error::ExpectedStringEnd | Error::InvalidEscape(_)) => format!(
            "the sign {} cannot stand here: write the plain sign {plain} instead",
            found.unwrap_or_default()
        ),
        _ => words(&error.code).unwrap_or_else(|| {
            format!("this cannot be read ({}): compare it with a level that works", error.code)
        }),
    };
    Spot::new(offset, text)
}

/// The plain sign for a full-width or curly one, which slips in easily while writing Chinese.
const fn plain_sign(sign: char) -> Option<char> {
    Some(match sign {
        '，' | '、' => ',',
        '：' => ':',
        '（' => '(',
        '）' => ')',
        '【' | '［' => '[',
        '】' | '］' => ']',
        '“' | '”' | '＂' | '「' | '」' => '"',
        _ => return None,
    })
}

fn words(error: &Error) -> Option<String> {
    let text = match error {
        Error::Eof => {
            "the file ends too early: close what is still open, \" or ) or ], or copy the file again"
        }
        Error::ExpectedComma => "a comma is missing before this: add ,",
        Error::ExpectedMapColon => "a colon is missing after the field's name: add :",
        Error::ExpectedStringEnd => "this text has no end: add \" where it ends",
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => "a closing bracket is missing: add )",
        Error::ExpectedArrayEnd => "a closing bracket is missing: add ]",
        Error::ExpectedMapEnd => "a closing bracket is missing: add }",
        Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) => {
            "the name of a field belongs here: write name: value"
        }
        Error::InvalidEscape(_) => {
            "a backslash in a text begins a special sign: write \\\\ for a backslash and \\\" for a quotation mark"
        }
        Error::TrailingCharacters => {
            "the level has ended before this: take it away, or take away the bracket that closed too early"
        }
        Error::UnclosedBlockComment => "this comment has no end: add */ where it ends",
        Error::ExceededRecursionLimit => TOO_DEEP,
        Error::UnexpectedChar(sign) => {
            return Some(format!(
                "the sign {sign:?} cannot stand here: put texts in \" \", and take away what is too much"
            ));
        }
        _ => return None,
    };
    Some(text.to_owned())
}
