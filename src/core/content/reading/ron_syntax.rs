//! What `ron` says about text that is not RON, as a fault that says how to mend it.

use ron::error::{Error, SpannedError};

use crate::content::{
    faults::{
        fault::{OffsetFault, offset_of},
        fault_text::FaultText,
    },
    text::invisible,
};

/// The fault of brackets inside brackets inside brackets.
pub(crate) const TOO_DEEP: &str = "fault-syntax-deep";

/// Where and why the text is not RON, and how to mend it.
pub(crate) fn explain(source: &str, error: &SpannedError) -> OffsetFault {
    let offset = offset_of(source, error.span.end.line, error.span.end.col).min(source.trim_end().len());
    let found = source.get(offset..).and_then(|rest| rest.chars().next()).unwrap_or_default();
    if let Some(offset_fault) = slip_before(source, offset, &error.code) {
        return offset_fault;
    }
    let in_a_text = matches!(error.code, Error::ExpectedStringEnd | Error::InvalidEscape(_));
    let of_the_sign = if in_a_text { None } else { words_of_sign(found, &error.code) };
    OffsetFault::new(offset, of_the_sign.unwrap_or_else(|| words(&error.code)))
}

/// A slip that stands before the place where `ron` stumbles over it; nothing where there is none.
fn slip_before(source: &str, offset: usize, error: &Error) -> Option<OffsetFault> {
    let rest = source.get(offset..)?;
    let before = Before::read(source.get(..offset)?);
    let stumbles =
        matches!(error, Error::ExpectedComma | Error::ExpectedIdentifier | Error::UnexpectedChar(_));
    if !stumbles {
        return None;
    }
    if let Some(offset_fault) = quoted_name(source, offset, &before) {
        return Some(offset_fault);
    }
    if let Some((start, text)) = before.text_just_ended {
        if text.contains('\n') {
            return Some(OffsetFault::new(start, "fault-syntax-text-runs-over"));
        }
        let goes_on = rest.starts_with(|sign: char| sign.is_alphanumeric());
        if goes_on && !before.new_line {
            return Some(OffsetFault::new(offset, "fault-syntax-text-ended"));
        }
    }
    let (bracket, opened) = before.open?;
    let line = source.get(..opened)?.matches('\n').count() + 1;
    match bracket {
        '[' if rest.starts_with(':') => {
            let text = FaultText::new("fault-syntax-list-open").with("line", line);
            Some(OffsetFault::new(start_of_word(source, offset), text))
        }
        '(' if rest.starts_with('(') => {
            Some(OffsetFault::new(offset, FaultText::new("fault-syntax-bracket-open").with("line", line)))
        }
        _ => None,
    }
}

/// A name of a field in quotes, as JSON writes it: it begins here, or, the first of all, has just ended.
fn quoted_name(source: &str, offset: usize, before: &Before) -> Option<OffsetFault> {
    let in_fields = before.open.is_some_and(|(bracket, _)| bracket == '(');
    let rest = source.get(offset..).filter(|_| in_fields)?;
    let (start, quoted) = match before.text_just_ended {
        Some(ended) if rest.starts_with(':') => ended,
        _ if rest.starts_with('"') => (offset, rest.get(..text_length(rest))?),
        _ => return None,
    };
    let behind = source.get(start + quoted.len()..)?.trim_start();
    let text = FaultText::new("fault-syntax-quoted-name").with("name", quoted.trim_matches('"'));
    behind.starts_with(':').then(|| OffsetFault::new(start, text))
}

/// Where the word begins that ends at this place.
fn start_of_word(source: &str, end: usize) -> usize {
    let before = source.get(..end).unwrap_or_default().trim_end();
    before.trim_end_matches(|sign: char| sign.is_ascii_alphanumeric() || sign == '_').len()
}

/// What the text before a place leaves: the innermost bracket that is open, and the text that has just ended.
#[derive(Default)]
struct Before<'s> {
    open: Option<(char, usize)>,
    text_just_ended: Option<(usize, &'s str)>,
    new_line: bool,
}

impl<'s> Before<'s> {
    fn read(source: &'s str) -> Self {
        let (mut brackets, mut found) = (Vec::new(), Self::default());
        let mut at = 0;
        while let Some(sign) = source.get(at..).and_then(|rest| rest.chars().next()) {
            let mut length = sign.len_utf8();
            match sign {
                '"' => {
                    length = text_length(&source[at..]);
                    found.text_just_ended = source.get(at..at + length).map(|text| (at, text));
                    found.new_line = false;
                }
                '/' if source[at..].starts_with("//") => {
                    length = source[at..].find('\n').unwrap_or(source.len() - at);
                }
                '/' if source[at..].starts_with("/*") => length = comment_length(&source[at..]),
                'r' if raw_text_length(&source[at..]).is_some() => {
                    length = raw_text_length(&source[at..]).unwrap_or(length);
                    found.text_just_ended = None;
                }
                '\n' => found.new_line = true,
                sign if sign.is_whitespace() => {}
                sign => {
                    found.text_just_ended = None;
                    match sign {
                        '(' | '[' => brackets.push((sign, at)),
                        ')' | ']' => drop(brackets.pop()),
                        _ => {}
                    }
                }
            }
            at += length;
        }
        found.open = brackets.pop();
        found
    }
}

/// How long a text in quotes is that begins here, quotes and all.
fn text_length(from: &str) -> usize {
    let mut escaped = false;
    for (at, sign) in from.char_indices().skip(1) {
        match sign {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    from.len()
}

/// The length of the comment at the beginning of this text, in bytes; a comment may hold others.
fn comment_length(from: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(rest) = from.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    from.len()
}

/// How long a raw text is that begins here, `r"..."` or `r#"..."#`; nothing where none does.
fn raw_text_length(from: &str) -> Option<usize> {
    let marks = from.strip_prefix('r')?;
    let marks = &marks[..marks.len() - marks.trim_start_matches('#').len()];
    let text = from[1 + marks.len()..].strip_prefix('"')?;
    let begin = marks.len() + 2;
    let end = text.find(&format!("\"{marks}"));
    Some(end.map_or(from.len(), |end| begin + end + 1 + marks.len()))
}

/// What is wrong where the sign itself tells it.
fn words_of_sign(sign: char, error: &Error) -> Option<FaultText> {
    let does_not_fit = matches!(error, Error::ExpectedComma | Error::UnexpectedChar(_));
    match sign {
        ')' | ']' | '}' if does_not_fit => Some("fault-syntax-bracket-fit".into()),
        '#' => Some("fault-syntax-hash".into()),
        ',' if !does_not_fit => Some("fault-syntax-comma-extra".into()),
        sign if invisible::name(sign).is_some() => {
            let name = FaultText::new(invisible::name(sign)?);
            Some(FaultText::new("fault-syntax-unseen").with("name", name).with("code", invisible::code(sign)))
        }
        _ => plain_sign(sign).map(|plain| {
            let text = FaultText::new("fault-syntax-plain-sign");
            text.with("sign", sign.to_string()).with("plain", plain.to_string())
        }),
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
        '“' | '”' | '„' | '＂' | '「' | '」' => '"',
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '－' | '＿' => {
            return char::from_u32(sign as u32 - 0xFEE0);
        }
        _ => return None,
    })
}

/// What is wrong as `ron` sees it.
fn words(error: &Error) -> FaultText {
    let key = match error {
        Error::Eof => "fault-syntax-end",
        Error::ExpectedComma => "fault-syntax-comma",
        Error::ExpectedMapColon => "fault-syntax-colon",
        Error::ExpectedStringEnd => "fault-syntax-text-end",
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => return closing(")"),
        Error::ExpectedArrayEnd => return closing("]"),
        Error::ExpectedMapEnd => return closing("}"),
        Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) | Error::InvalidIdentifier(_) => {
            "fault-syntax-name"
        }
        Error::InvalidEscape(_) | Error::Utf8Error(_) => "fault-syntax-backslash",
        Error::ExpectedChar | Error::ExpectedByteLiteral | Error::ExpectedByteString => "fault-syntax-quotes",
        Error::ExpectedInteger
        | Error::ExpectedFloat
        | Error::FloatUnderscore
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning
        | Error::ExpectedRangeSyntax => "fault-syntax-number",
        Error::TrailingCharacters => "fault-syntax-trailing",
        Error::Message(_)
        | Error::ExpectedAttribute
        | Error::ExpectedAttributeEnd
        | Error::NoSuchExtension(_) => "fault-syntax-settings",
        Error::UnclosedBlockComment => "fault-syntax-comment",
        Error::ExceededRecursionLimit => TOO_DEEP,
        Error::UnexpectedChar(sign) => {
            return FaultText::new("fault-syntax-sign").with("sign", format!("{sign:?}"));
        }
        other => return FaultText::new("fault-syntax-unknown").with("error", other.to_string()),
    };
    key.into()
}

/// A closing bracket is missing.
fn closing(bracket: &str) -> FaultText {
    FaultText::new("fault-syntax-close").with("bracket", bracket)
}

#[cfg(test)]
mod tests {
    use crate::{
        content::reading::ron_tree::read_tree,
        locale::{Language, Texts},
    };

    #[test]
    fn slips_of_the_pen_are_explained_where_they_are() {
        let texts = Texts::new(Language::English);
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
            ("(a: \"he said \"no\", b: 1)\n", 14, "inside a text write ' '"),
            ("(a: \"x,\n b: \"y\")\n", 4, "its closing \" is probably missing"),
            ("(a: [\"x\",\n b: 1)\n", 11, "the list [ of line 1 is not closed before this: add ]"),
            ("(a: [(b: 1,\n (b: 2)])\n", 13, "the bracket ( of line 1 is not closed before this: add )"),
            ("(\n # a note\n a: 1)\n", 3, "a note begins with //"),
            ("(a: 1,\n\u{3000} b: 2)\n", 7, "a full-width space (U+3000) stands here and cannot be seen"),
            ("(a:\u{a0}1)\n", 3, "a no-break space (U+00A0) stands here"),
            ("(a: 1,\u{feff} b: 2)\n", 6, "a byte-order mark (U+FEFF) stands here"),
            ("(a\u{200b}: 1)\n", 2, "a sign without width (U+200B) stands here"),
            ("(a: [\"x\"]\u{3000}, b: 1)\n", 9, "a full-width space (U+3000) stands here"),
            ("(a: １)\n", 4, "write the plain sign 1 instead"),
            ("(\"a\": 1)\n", 1, "the name of a field stands without quotation marks: write a:"),
            ("(b: 1, \"a\" : 1)\n", 7, "the name of a field stands without quotation marks: write a:"),
            ("(b: \"x\", /* 7\" wide /* and */ more */ c: [1]\n d: 2)\n", 46, "a comma is missing"),
            ("(b: r#\"7\" wide\"#, c: [1]\n d: 2)\n", 26, "a comma is missing"),
        ] {
            let offset_fault = read_tree(source).expect_err("no RON");
            assert!(
                offset_fault.text.message(&texts).contains(words) && offset_fault.offset == offset,
                "{source}: {offset_fault:?}"
            );
        }
    }
}
