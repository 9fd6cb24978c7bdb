//! The texts of a level, written anew in place: what is wrong is said while typing, and the card shows what children see.

use crate::{
    content::{Bilingual, FaultText, LevelText, with_texts},
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        content::commands::ContentCommand,
        widgets::{
            button::{ButtonKind, DeskButton, held_button},
            desk::Desk,
            lines, page_frame, theme,
        },
    },
    locale::Language,
    platform::writing,
};
use std::time::Duration;

use bevy_egui::egui::{Margin, TextEdit, Ui};

/// What the editor shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelEditorView {
    /// The level's name as it is now.
    pub title: Bilingual,
    /// The file that holds it, seen from the folder of levels.
    pub path: String,
    /// The file as it is now.
    pub source: String,
    /// Its texts.
    pub texts: Vec<LevelText>,
    /// What was written for them and not saved.
    pub draft: Option<Vec<LevelText>>,
    /// Whether the file has other texts now than when the draft was written: `source` and `texts` are then the draft's own.
    pub moved: bool,
    /// Whether the file lies in the facilitator's own folder.
    pub own: bool,
    /// Whether a level that ships stands behind the facilitator's own file.
    pub ships: bool,
}

/// What was written so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LevelEditorForm {
    /// The texts as they shall be; nothing before the page was drawn.
    pub texts: Option<Vec<LevelText>>,
    /// What the check says of each text, and of the file.
    pub faults: (Vec<Vec<FaultText>>, Vec<FaultText>),
    /// Whether the folder or the disk did not take the file.
    pub not_saved: bool,
    /// The text that is being written.
    at: usize,
    /// When it was last written at, in seconds, until it is looked at.
    written_at: Option<f64>,
}

/// Seconds after the last letter until what was written is looked at: reading a level with its fonts takes a moment.
const PAUSE: f64 = 0.5;

/// Width of the column with the card, in points.
const CARD: f32 = 430.0;

/// The editor.
pub fn level_editor_ui(
    ui: &mut Ui,
    view: &LevelEditorView,
    form: &mut LevelEditorForm,
    desk: &Desk,
) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    form.texts.get_or_insert_with(|| view.draft.as_ref().unwrap_or(&view.texts).clone());
    if page_frame::top_bar(ui, desk, desk.say(&view.title), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Content));
    }
    page_frame::bottom_bar(ui, |ui| commands.extend(bottom(ui, view, form, desk)));
    page_frame::right_column(ui, CARD, |ui| commands.extend(preview(ui, view, form, desk)));
    page_frame::middle(ui, |ui| {
        theme::small(ui, &desk.text("desk-editor-hint"));
        if texts(ui, form, desk) {
            form.not_saved = false;
            form.written_at = Some(ui.input(|input| input.time));
        }
    });
    commands.extend(look_at_it(ui, view, form));
    commands
}

/// Whether something is written that the file does not say.
pub fn is_unsaved(view: &LevelEditorView, form: &LevelEditorForm) -> bool {
    view.moved || form.texts.as_ref().is_some_and(|texts| *texts != view.texts)
}

/// Once writing has come to a pause, what was written is looked at.
fn look_at_it(ui: &Ui, view: &LevelEditorView, form: &mut LevelEditorForm) -> Option<DeskCommand> {
    let rested = ui.input(|input| input.time) - form.written_at?;
    if rested < PAUSE {
        ui.ctx().request_repaint_after(Duration::from_secs_f64(PAUSE - rested));
        return None;
    }
    form.written_at = None;
    let text = with_texts(&view.source, form.texts.as_ref()?)?;
    Some(DeskCommand::Content(ContentCommand::TryLevel { path: view.path.clone(), text }))
}

/// Every text in both languages; true when something was written.
fn texts(ui: &mut Ui, form: &mut LevelEditorForm, desk: &Desk) -> bool {
    let mut written = false;
    for (place, text) in form.texts.iter_mut().flatten().enumerate() {
        let faults = form.faults.0.get(place).map(Vec::as_slice).unwrap_or_default();
        theme::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            theme::small(ui, &name(text, desk));
            for language in Language::ALL {
                let words = match language {
                    Language::English => &mut text.en,
                    Language::SimplifiedChinese => &mut text.zh_hans,
                };
                let id = ui.make_persistent_id((place, language.tag()));
                written |= writing::take(ui.ctx(), id, words);
                let font = theme::plain(ui.ctx(), theme::BODY);
                let mut layouter = lines::layouter(font.clone(), theme::INK);
                let edit = TextEdit::multiline(words)
                    .layouter(&mut layouter)
                    .id(id)
                    .desired_rows(1)
                    .desired_width(f32::INFINITY)
                    .margin(Margin::symmetric(12, 14))
                    .font(font.clone());
                let response = ui.add(edit);
                writing::note(ui, &response, words, language, font.size);
                written |= response.changed();
                if response.has_focus() {
                    form.at = place;
                }
            }
            for fault in faults {
                let font = theme::plain(ui.ctx(), theme::SMALL);
                theme::write(ui, &fault.message(desk.texts), font, theme::CLAY);
            }
        });
    }
    written
}

/// What a text is, in words where they are known: a title, a part of the script, a text that children see.
fn name(text: &LevelText, desk: &Desk) -> String {
    let path: Vec<&str> = text.path.iter().map(String::as_str).collect();
    match path.as_slice() {
        ["title"] => desk.text("desk-editor-name"),
        ["script", "say"] => desk.text("desk-script-say"),
        ["script", "watch_for"] => desk.text("desk-script-watch-for"),
        ["script", "adapt"] => desk.text("desk-script-adapt"),
        ["script", "if_upset"] => desk.text("desk-script-if-upset"),
        ["content", within @ ..] => {
            let within = within.join(" ").replace('_', " ");
            desk.with("desk-editor-seen", &[("place", within.into())])
        }
        other => other.join(" "),
    }
}

/// The card of the text that is being written, in both languages, and the way back to what ships.
fn preview(ui: &mut Ui, view: &LevelEditorView, form: &LevelEditorForm, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    theme::title(ui, &desk.text("desk-editor-card"));
    if let Some(text) = form.texts.as_ref().and_then(|texts| texts.get(form.at)) {
        for words in [&text.en, &text.zh_hans] {
            theme::card(ui, |ui| {
                ui.vertical_centered(|ui| {
                    if let Some(picture) = &text.picture {
                        theme::emoji(ui, desk.pictures, picture, 96.0);
                    }
                    theme::write(ui, words, theme::strong(ui.ctx(), 28.0), theme::INK);
                });
            });
        }
    }
    for fault in &form.faults.1 {
        let font = theme::plain(ui.ctx(), theme::SMALL);
        theme::write(ui, &fault.message(desk.texts), font, theme::CLAY);
    }
    if is_unsaved(view, form) {
        theme::card(ui, |ui| {
            theme::small(ui, &desk.text("desk-draft-kept"));
            if held_button(ui, desk.pictures, "x-circle", &desk.text("desk-draft-give-up")) {
                ask = Some(DeskCommand::DiscardDraft);
            }
        });
    }
    if view.own {
        theme::card(ui, |ui| {
            let hint = if view.ships { "desk-editor-shipped-hint" } else { "desk-editor-remove-hint" };
            theme::small(ui, &desk.text(hint));
            let remove = if view.ships { "desk-editor-shipped" } else { "desk-editor-remove" };
            if held_button(ui, desk.pictures, "arrow-counter-clockwise", &desk.text(remove)) {
                ask = Some(DeskCommand::Content(ContentCommand::RemoveOwnLevel(view.path.clone())));
            }
        });
    }
    ask
}

/// Keeping the texts: in place of what ships, or as another level beside it.
fn bottom(ui: &mut Ui, view: &LevelEditorView, form: &LevelEditorForm, desk: &Desk) -> Option<DeskCommand> {
    let changed = is_unsaved(view, form);
    let sound = form.faults.1.is_empty() && form.faults.0.iter().all(Vec::is_empty);
    let mut ask = None;
    for (key, beside) in [("desk-editor-save", false), ("desk-editor-beside", true)] {
        let text = desk.text(key);
        let kind = if beside { ButtonKind::Quiet } else { ButtonKind::Primary };
        let button = DeskButton::new(&text).kind(kind).at_least(0.0, theme::PRIMARY_HEIGHT);
        if button.enabled(sound && (changed || beside)).show(ui).clicked() {
            let text = form.texts.as_ref().and_then(|texts| with_texts(&view.source, texts));
            ask = text.map(|text| {
                DeskCommand::Content(ContentCommand::KeepLevel { path: view.path.clone(), text, beside })
            });
        }
    }
    let said = match (form.not_saved, sound) {
        (true, _) => Some("desk-plan-not-saved-folder"),
        (false, false) => Some("desk-editor-mend"),
        (false, true) => None,
    };
    if let Some(key) = said {
        let font = theme::plain(ui.ctx(), theme::SMALL);
        theme::write(ui, &desk.text(key), font, theme::CLAY);
    }
    ask
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content::level_texts,
        desk::testing::{Screen, on_every_screen},
    };

    const KITE: &str = include_str!("../../../levels/activities/feelings/feelings-a-kite.ron");

    fn view() -> LevelEditorView {
        LevelEditorView {
            title: Bilingual { en: "Dudu and the kite".to_owned(), zh_hans: "嘟嘟的风筝".to_owned() },
            path: "activities/feelings/feelings-a-kite.ron".to_owned(),
            source: KITE.to_owned(),
            texts: level_texts(KITE).expect("texts"),
            own: true,
            ships: true,
            ..LevelEditorView::default()
        }
    }

    fn show(ui: &mut Ui, form: &mut LevelEditorForm, desk: &Desk) -> Vec<DeskCommand> {
        level_editor_ui(ui, &view(), form, desk)
    }

    /// The first text as it is written now.
    fn first(screen: &mut Screen<LevelEditorForm>) -> LevelText {
        screen.form().texts.as_ref().expect("the page was drawn")[0].clone()
    }

    /// Writes at the end of the first text.
    fn writes(screen: &mut Screen<LevelEditorForm>, words: &str) -> String {
        screen.write_into("Dudu and the kite", words);
        first(screen).en
    }

    #[test]
    fn what_is_written_is_tried_at_a_pause_and_kept_when_it_is_sound() {
        on_every_screen(show, |screen| {
            assert!(!screen.is_enabled("desk-editor-save"));
            let title = writes(screen, "!");
            assert!(title.contains('!') && title.contains("Dudu"), "{title}");
            let text = KITE.replacen("Dudu and the kite", &title, 1);
            let path = view().path;
            assert_eq!(
                screen.asked().pop(),
                Some(DeskCommand::Content(ContentCommand::TryLevel {
                    path: path.clone(),
                    text: text.clone()
                }))
            );
            screen.is_tidy();
            screen.press("desk-editor-save");
            assert_eq!(
                screen.asked(),
                [DeskCommand::Content(ContentCommand::KeepLevel { path, text, beside: false })]
            );
        });
    }

    #[test]
    fn an_input_method_composes_in_the_field_and_its_words_land_there() {
        let signs = ["xiao", "xiao niao", "小niao"];
        on_every_screen(show, |screen| {
            assert!(screen.can_draw("小鸟飞过彩虹，看见了河。") && !screen.can_draw("\u{10ffff}"));
            let before = view().texts[0].zh_hans.clone();
            let held = screen.compose_into(&before, &signs, "小鸟");
            let shown: Vec<String> = held.into_iter().flatten().collect();
            for (shown, signs) in shown.iter().zip(signs) {
                assert_eq!(shown.replacen(signs, "", 1), before, "{signs} is seen while it is composed");
            }
            let title = first(screen).zh_hans;
            assert_eq!(shown.last(), Some(&title));
            assert_eq!(title.replacen("小鸟", "", 1), before, "nothing is left of what was composed");
            let text = KITE.replacen(&before, &title, 1);
            assert_eq!(
                screen.asked().pop(),
                Some(DeskCommand::Content(ContentCommand::TryLevel { path: view().path, text }))
            );
        });
    }

    #[test]
    fn a_fault_is_said_beside_its_text_and_nothing_is_kept() {
        on_every_screen(show, |screen| {
            writes(screen, "!");
            screen.form().faults = (vec![vec![FaultText::from("fault-mend-shorter")]], Vec::new());
            screen.settle();
            assert!(
                screen.shows(&screen.text("fault-mend-shorter"))
                    && screen.shows(&screen.text("desk-editor-mend"))
            );
            assert!(!screen.is_enabled("desk-editor-save") && !screen.is_enabled("desk-editor-beside"));
            screen.is_tidy();
        });
    }

    #[test]
    fn while_somebody_writes_nothing_is_tried_and_then_once() {
        on_every_screen(show, |screen| {
            for letter in ["!", "?", "!"] {
                screen.write_into_at_once("Dudu and the kite", letter);
            }
            assert!(screen.asked().is_empty(), "the last letter was written just now");
            screen.settle();
            let tries = screen.asked();
            assert!(
                matches!(tries.as_slice(), [DeskCommand::Content(ContentCommand::TryLevel { .. })]),
                "{tries:?}"
            );
            screen.settle();
            assert!(screen.asked().is_empty());
        });
    }

    #[test]
    fn a_text_that_was_emptied_stays_empty() {
        let emptied = |ui: &mut Ui, form: &mut LevelEditorForm, desk: &Desk| {
            let mut draft = level_texts(KITE).expect("texts");
            draft[0].en.clear();
            level_editor_ui(ui, &LevelEditorView { draft: Some(draft), ..view() }, form, desk)
        };
        on_every_screen(emptied, |screen| {
            assert_eq!(first(screen).en, "");
            screen.settle();
            assert_eq!(first(screen).en, "");
            assert!(screen.shows(&screen.text("desk-draft-kept")));
            screen.press("desk-draft-give-up");
            assert!(screen.asked().is_empty(), "a touch is not enough");
            screen.hold("desk-draft-give-up", 1.5);
            assert_eq!(screen.asked(), [DeskCommand::DiscardDraft]);
        });
    }

    #[test]
    fn the_shipped_words_come_back_only_after_a_hold() {
        on_every_screen(show, |screen| {
            screen.press("desk-editor-shipped");
            assert!(screen.asked().is_empty());
            screen.hold("desk-editor-shipped", 1.5);
            assert_eq!(screen.asked(), [DeskCommand::Content(ContentCommand::RemoveOwnLevel(view().path))]);
        });
    }
}
