//! What `ron` says about text that is not RON, in plain words.

use ron::error::{Error, SpannedError};

use super::fault::{Spot, offset_of};

/// The fault of brackets inside brackets inside brackets.
pub(super) const TOO_DEEP: &str =
    "the brackets are nested too deep: close the brackets that were opened before, or take some away";

/// Where and why the text is not RON, and how to mend it.
pub(super) fn explain(source: &str, error: &SpannedError) -> Spot {
    let offset = offset_of(source, error.span.end.line, error.span.end.col).min(source.trim_end().len());
    let found = source.get(offset..).and_then(|rest| rest.chars().next()).unwrap_or_default();
    let in_a_text = matches!(error.code, Error::ExpectedStringEnd | Error::InvalidEscape(_));
    let of_the_sign = if in_a_text { None } else { words_of_sign(found, &error.code) };
    let text = of_the_sign.or_else(|| words(&error.code)).unwrap_or_else(|| {
        format!("this cannot be read ({}): compare it with a level that works", error.code)
    });
    Spot::new(offset, text)
}

/// What is wrong where the sign itself tells it.
fn words_of_sign(sign: char, error: &Error) -> Option<String> {
    let does_not_fit = matches!(error, Error::ExpectedComma | Error::UnexpectedChar(_));
    match sign {
        ')' | ']' | '}' if does_not_fit => {
            Some("this bracket does not fit: close what was opened before it, or open it first".to_owned())
        }
        ',' if !does_not_fit => Some("there is a comma too much: take one away".to_owned()),
        _ => plain_sign(sign)
            .map(|plain| format!("the sign {sign} cannot stand here: write the plain sign {plain} instead")),
    }
}

/// The plain sign for a full-width or curly one, which slips in easily while writing Chinese, or for a wrong one.
const fn plain_sign(sign: char) -> Option<char> {
    Some(match sign {
        '，' | '、' | '；' | ';' => ',',
        '：' | '=' => ':',
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
            "the name of a field belongs here: write name: value, with _ between the words of the name"
        }
        Error::InvalidEscape(_) => {
            "a backslash in a text begins a special sign: write \\\\ for a backslash and \\\" for a quotation mark"
        }
        Error::TrailingCharacters => {
            "the level has ended before this: take it away, or take away the bracket that closed too early"
        }
        Error::Message(_)
        | Error::ExpectedAttribute
        | Error::ExpectedAttributeEnd
        | Error::NoSuchExtension(_) => {
            "a level has no settings of its own for RON: take the line with #! away"
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

#[cfg(test)]
mod tests {
    use crate::content::tree::read_tree;

    #[test]
    fn slips_of_the_pen_are_explained_where_they_are() {
        for (source, offset, words) in [
            ("(a: 1，b: 2)\n", 5, "write the plain sign , instead"),
            ("(a: “x”)\n", 4, "write the plain sign \" instead"),
            ("(a = 1)\n", 3, "write the plain sign : instead"),
            ("(a: 1 b: 2)\n", 6, "a comma is missing"),
            ("(a: 1,, b: 2)\n", 6, "a comma too much"),
            ("(a: [1, 2)\n", 9, "this bracket does not fit"),
            ("(a: 1))\n", 6, "has ended before this"),
            ("(a: 1, zh-hans: 1)\n", 7, "with _ between the words"),
            ("(a: \"x)\n", 5, "this text has no end"),
            ("(a: 1,\n\n", 6, "the file ends too early"),
            ("#![enable(implicit_some)] (a: 1)\n", 26, "take the line with #! away"),
        ] {
            let spot = read_tree(source).expect_err("no RON");
            assert!(spot.text.contains(words) && spot.offset == offset, "{source}: {spot:?}");
        }
    }
}
