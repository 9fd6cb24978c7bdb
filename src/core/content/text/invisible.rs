//! Invisible characters: signs that stand in a text and cannot be seen there: they slip in with an input method, or from a web page.

/// The key of what such a sign is called; nothing for a sign that can be seen, and for a plain space or line break.
pub(crate) const fn name(sign: char) -> Option<&'static str> {
    Some(match sign {
        '\u{3000}' => "fault-unseen-wide-space",
        '\u{00A0}' | '\u{202F}' | '\u{2007}' => "fault-unseen-no-break-space",
        '\u{FEFF}' => "fault-unseen-mark",
        '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{205F}' => "fault-unseen-space",
        '\u{00AD}'
        | '\u{034F}'
        | '\u{061C}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' => "fault-unseen-no-width",
        '\u{0000}'..='\u{0008}'
        | '\u{000B}'
        | '\u{000C}'
        | '\u{000E}'..='\u{001F}'
        | '\u{007F}'..='\u{009F}' => "fault-unseen-control",
        _ => return None,
    })
}

/// The sign's number as people look it up: `U+3000`.
pub(crate) fn code(sign: char) -> String {
    format!("U+{:04X}", u32::from(sign))
}

/// The text with every sign that cannot be seen named by its number, so that it can be found.
pub(crate) fn made_visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for sign in text.chars() {
        match name(sign) {
            Some(_) => visible.extend(["<", &code(sign), ">"]),
            None => visible.push(sign),
        }
    }
    visible
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_made_visible() {
        assert_eq!(made_visible("a\u{200b}b\u{3000}"), "a<U+200B>b<U+3000>");
        assert_eq!(made_visible("开心 our-kite\n"), "开心 our-kite\n");
    }
}
