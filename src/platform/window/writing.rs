//! Fields for words on the desk, and words that are written into them from outside. In a browser an element of the page lies
//! over the field that is being written: only such an element has the tablet's keyboard, input methods and the clipboard.

use std::ops::Range;

use bevy::prelude::*;
use bevy_egui::egui::{
    Context, Id, Rect, Response, Ui,
    text::{CCursor, CCursorRange},
    text_edit::TextEditState,
    util::IdTypeMap,
};

use crate::locale::Language;

/// What comes from outside has been told to the app.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Systems;

/// A hand writes, or touches the element it writes in. It counts as a touch of the glass.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub struct WritingActivity;

/// A field as it was drawn last, in points of the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Which field.
    pub id: Id,
    /// Where it lies.
    pub place: Rect,
    /// The part of it that can be seen.
    pub seen: Rect,
    /// The words in it.
    pub words: String,
    /// The language it is for.
    pub language: Language,
    /// How large its letters are.
    pub size: f32,
}

/// What a field holds after something was written into it from outside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// All of its words.
    pub words: String,
    /// The characters that are marked, or between which the cursor stands.
    pub marked: Range<usize>,
}

/// The fields of one pass of egui.
#[derive(Clone, Default)]
struct Drawn {
    pass: u64,
    fields: Vec<Field>,
}

/// Lets the desk hear of hands that write.
pub fn plugin(app: &mut App) {
    app.add_message::<WritingActivity>();
}

/// Hands over what was written into this field from outside. It is taken in the next pass, or lost with its page.
pub fn hand_over(context: &Context, field: Id, written: Written) {
    context.data_mut(|data| data.insert_temp(field, written));
}

/// Forgets what no field has taken.
pub fn forget(context: &Context) {
    context.data_mut(IdTypeMap::remove_by_type::<Written>);
}

/// Takes what was written into this field from outside, before it is drawn; true where that is something new.
pub fn take(context: &Context, field: Id, words: &mut String) -> bool {
    let Some(written) = context.data_mut(|data| data.remove_temp::<Written>(field)) else { return false };
    let mut state = TextEditState::load(context, field).unwrap_or_default();
    let marked = CCursorRange::two(CCursor::new(written.marked.start), CCursor::new(written.marked.end));
    state.cursor.set_char_range(Some(marked));
    state.store(context, field);
    let is_new = *words != written.words;
    *words = written.words;
    is_new
}

/// Notes a field that was just drawn, with letters of this size.
pub fn note(ui: &Ui, field: &Response, words: &str, language: Language, size: f32) {
    let seen = field.rect.intersect(ui.clip_rect());
    if !seen.is_positive() {
        return;
    }
    let field = Field { id: field.id, place: field.rect, seen, words: words.to_owned(), language, size };
    let pass = ui.ctx().cumulative_pass_nr();
    ui.ctx().data_mut(|data| {
        let drawn = data.get_temp_mut_or_default::<Drawn>(drawn_id());
        if drawn.pass != pass {
            *drawn = Drawn { pass, fields: Vec::new() };
        }
        drawn.fields.push(field);
    });
}

/// The fields that show, once the pass in which they were drawn is over.
pub fn drawn(context: &Context) -> Vec<Field> {
    let pass = context.cumulative_pass_nr();
    let drawn = context.data(|data| data.get_temp::<Drawn>(drawn_id())).unwrap_or_default();
    if drawn.pass + 1 == pass { drawn.fields } else { Vec::new() }
}

fn drawn_id() -> Id {
    Id::new("fields-for-words")
}

#[cfg(test)]
mod tests {
    use bevy_egui::egui::{TextEdit, vec2};
    use egui_kittest::Harness;

    use super::*;

    /// A field, and whether something new was written into it from outside.
    #[derive(Default)]
    struct Page {
        words: String,
        written: bool,
        is_left: bool,
    }

    fn field() -> Id {
        Id::new("field")
    }

    fn page() -> Harness<'static, Page> {
        let draw = |ui: &mut Ui, page: &mut Page| {
            if page.is_left {
                return;
            }
            page.written |= take(ui.ctx(), field(), &mut page.words);
            let drawn = ui.add(TextEdit::multiline(&mut page.words).id(field()));
            note(ui, &drawn, &page.words, Language::English, 20.0);
        };
        let page = Page { words: "before".to_owned(), ..Page::default() };
        Harness::builder().with_size(vec2(400.0, 200.0)).build_ui_state(draw, page)
    }

    #[test]
    fn what_is_written_outside_becomes_the_words_of_its_field() {
        let mut page = page();
        page.run();
        page.ctx.memory_mut(|memory| memory.request_focus(field()));
        let written = Written { words: "你好，小鸟".to_owned(), marked: 2..3 };
        hand_over(&page.ctx, Id::new("another field"), Written::default());
        hand_over(&page.ctx, field(), written.clone());
        page.run();
        assert_eq!((page.state().words.as_str(), page.state().written), ("你好，小鸟", true));
        let state = TextEditState::load(&page.ctx, field()).expect("the field was drawn");
        let marked = state.cursor.char_range().expect("the cursor stands somewhere");
        assert_eq!(marked, CCursorRange::two(CCursor::new(2), CCursor::new(3)), "counted in characters");
        let drawn = drawn(&page.ctx);
        assert_eq!(drawn.len(), 1);
        assert_eq!((drawn[0].id, drawn[0].words.as_str()), (field(), "你好，小鸟"));
        // The same once more is nothing new.
        page.state_mut().written = false;
        hand_over(&page.ctx, field(), written);
        page.run();
        assert!(!page.state().written);
    }

    #[test]
    fn a_page_that_was_left_shows_no_field_and_takes_nothing() {
        let mut page = page();
        page.run();
        page.state_mut().is_left = true;
        page.run();
        assert_eq!(drawn(&page.ctx), []);
        hand_over(&page.ctx, field(), Written { words: "too late".to_owned(), marked: 0..0 });
        forget(&page.ctx);
        page.state_mut().is_left = false;
        page.run();
        assert_eq!(page.state().words, "before");
    }
}
