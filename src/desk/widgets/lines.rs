//! Breaks Chinese text into lines as a reader expects: no line begins with a closing sign or ends with an opening one.

use std::sync::Arc;

use bevy_egui::egui::{Color32, FontId, Galley, TextBuffer, Ui, text::LayoutJob};

/// How many times a text field is laid out with narrower lines.
const NARROWER: u16 = 12;

/// Signs that never begin a line.
const CLOSING: &str = "，。、；：？！）》」』】”’…—·%";

/// Signs that never end a line.
const OPENING: &str = "（《「『【“‘";

/// The text with a line break wherever the next piece has no room; `width_of` tells how wide a character is, in the
/// unit of `room`. Text without Chinese characters stays as it is: it is broken well at its spaces.
pub fn broken(text: &str, state: f32, mut width_of: impl FnMut(char) -> f32) -> String {
    if !text.chars().any(is_han) {
        return text.to_owned();
    }
    let (mut lines, mut used) = (String::with_capacity(text.len() + 16), 0.0);
    for piece in pieces(text) {
        let width: f32 = piece.trim_end_matches(' ').chars().map(&mut width_of).sum();
        if used > 0.0 && used + width > state && !lines.ends_with('\n') {
            lines.push('\n');
            used = 0.0;
        }
        lines.push_str(piece);
        used = if piece.ends_with('\n') { 0.0 } else { used + piece.chars().map(&mut width_of).sum::<f32>() };
    }
    lines
}

/// Lays out a text field. No break can be put into what the author is writing, so its lines are made a
/// little narrower until none begins with a sign that closes.
pub fn layouter(font: FontId, color: Color32) -> impl FnMut(&Ui, &dyn TextBuffer, f32) -> Arc<Galley> {
    move |ui, text, state| {
        let lay = |state: f32| {
            let job = LayoutJob::simple(text.as_str().to_owned(), font.clone(), color, state);
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let step = font.size / 2.0;
        let narrower = (1..=NARROWER).map(|times| lay(f32::from(times).mul_add(-step, state)));
        std::iter::once(lay(state))
            .chain(narrower)
            .find(|galley| begins_well(galley))
            .unwrap_or_else(|| lay(state))
    }
}

/// Whether no line that was broken begins with a sign that closes.
fn begins_well(galley: &Galley) -> bool {
    let broken = galley.rows.iter().zip(galley.rows.iter().skip(1)).filter(|(row, _)| !row.ends_with_newline);
    broken.map(|(_, next)| next.text()).all(|line| !line.starts_with(|one| CLOSING.contains(one)))
}

/// The text in pieces between which a line may be broken.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut before) = (0, None);
    for (place, character) in text.char_indices() {
        if before.is_some_and(|before| may_break(before, character)) {
            pieces.push(&text[start..place]);
            start = place;
        }
        before = Some(character);
    }
    pieces.push(&text[start..]);
    pieces
}

fn may_break(before: char, after: char) -> bool {
    if before == '\n' {
        return true;
    }
    if OPENING.contains(before) || CLOSING.contains(after) || after == ' ' {
        return false;
    }
    before == ' ' || is_han(before) || is_han(after) || CLOSING.contains(before) || OPENING.contains(after)
}

const fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Han characters and full-width signs two wide, all others one.
    fn in_units(text: &str, state: u8) -> String {
        broken(text, f32::from(state), |one| if one.is_ascii() { 1.0 } else { 2.0 })
    }

    #[test]
    fn a_comma_goes_down_with_the_word_before_it() {
        assert_eq!(in_units("今天很好，明天见。", 8), "今天很\n好，明天\n见。");
    }

    #[test]
    fn an_opening_sign_goes_down_with_what_it_opens() {
        assert_eq!(in_units("他说：“好”", 8), "他说：\n“好”");
    }

    #[test]
    fn words_and_numbers_stay_whole() {
        assert_eq!(in_units("拨打12355求助", 8), "拨打\n12355求\n助");
    }

    #[test]
    fn lines_of_the_author_stay() {
        assert_eq!(in_units("你好\n大家好", 20), "你好\n大家好");
    }

    #[test]
    fn english_is_left_alone() {
        assert_eq!(in_units("Good morning, everybody", 5), "Good morning, everybody");
    }
}
