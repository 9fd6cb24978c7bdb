//! What the tests of the desk share: a screen in every language and size, pressed as a facilitator presses it.

use crate::{
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        widgets::{
            button::HOLD_SECONDS,
            desk::{Desk, Pictures},
            page_frame, theme,
        },
    },
    journal::{Preferences, TextSize},
    locale::{Language, Texts},
};
use std::cell::Cell;

use bevy_egui::egui::{
    Event, FontId, ImeEvent, Key, Modifiers, MouseWheelUnit, Pos2, Rect, TextureId, TouchDeviceId, TouchId,
    TouchPhase, Ui, Vec2, accesskit::Role, pos2, vec2,
};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use fluent_bundle::FluentValue;

/// Both screens the desk is made for, in points: a usual tablet, and a small one zoomed to 0.8.
const SIZES: [Vec2; 2] = [vec2(1280.0, 800.0), vec2(1280.0, 750.0)];

/// Seconds between two frames.
const FRAME_SECONDS: f64 = 0.25;

/// Height of the bar above, in points.
const TOP: f32 = 84.0;

/// What keeps at least this distance from the sides, in points: a card's or the screen's own margin.
const SIDE: f32 = 27.0;

/// The app's fonts, so that widths are those a facilitator sees.
pub const FONTS: theme::FontFiles = theme::FontFiles {
    latin: include_bytes!("../../assets/fonts/Nunito-SemiBold.ttf"),
    latin_strong: include_bytes!("../../assets/fonts/Nunito-ExtraBold.ttf"),
    han: include_bytes!("../../assets/fonts/GardenUI-Regular.ttf"),
    han_strong: include_bytes!("../../assets/fonts/GardenUI-Bold.ttf"),
};

/// Pictures that are all there, and nothing to look at.
struct AllPictures;

impl Pictures for AllPictures {
    fn picture(&self, name: &str) -> Option<TextureId> {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/{name}.png"));
        assert!(file.exists(), "there is no picture {name}");
        Some(TextureId::default())
    }
}

/// What lives behind a screen under test.
struct Stage<F> {
    form: F,
    commands: Vec<DeskCommand>,
    texts: Texts,
    language: Language,
    preferences: Preferences,
    dressed: bool,
}

/// A screen under test.
pub struct Screen<F: 'static> {
    harness: Harness<'static, Stage<F>>,
    size: Vec2,
}

/// Shows a screen in each language and size, and hands each to the test.
pub fn on_every_screen<F: Default + 'static>(
    show: impl Fn(&mut Ui, &mut F, &Desk) -> Vec<DeskCommand> + Copy + 'static,
    mut test: impl FnMut(&mut Screen<F>),
) {
    for language in Language::ALL {
        for size in SIZES {
            test(&mut screen_with(show, language, size, Preferences::default()));
        }
        // Larger words may need more room, but nothing is cut or covered.
        let preferences = Preferences { text_size: TextSize::Larger, ..Preferences::default() };
        let _is_tidy = screen_with(show, language, SIZES[1], preferences);
    }
}

/// The screen as it is opened, which must be tidy.
fn screen_with<F: Default + 'static>(
    show: impl Fn(&mut Ui, &mut F, &Desk) -> Vec<DeskCommand> + Copy + 'static,
    language: Language,
    size: Vec2,
    preferences: Preferences,
) -> Screen<F> {
    let texts = Texts::new(language);
    let stage =
        Stage { form: F::default(), commands: Vec::new(), texts, language, preferences, dressed: false };
    let draw = move |ui: &mut Ui, stage: &mut Stage<F>| {
        if !stage.dressed {
            ui.ctx().set_fonts(theme::fonts(FONTS, stage.language));
            theme::apply(ui.ctx(), stage.preferences.text_size);
            stage.dressed = true;
            return;
        }
        let told = Cell::new(false);
        let desk = Desk {
            texts: &stage.texts,
            language: stage.language,
            pictures: &AllPictures,
            preferences: &stage.preferences,
            safeguarding_button: Some(&told),
        };
        stage.commands.extend(show(ui, &mut stage.form, &desk));
        stage.commands.extend(told.get().then_some(DeskCommand::GoTo(PageId::Safeguarding)));
    };
    let harness =
        Harness::builder().with_size(size).with_step_dt(FRAME_SECONDS as f32).build_ui_state(draw, stage);
    let mut screen = Screen { harness, size };
    screen.settle();
    screen.is_tidy();
    screen
}

impl<F: 'static> Screen<F> {
    /// Lets a few frames pass.
    pub fn settle(&mut self) {
        self.harness.run_steps(4);
    }

    /// What was chosen so far.
    pub fn form(&mut self) -> &mut F {
        &mut self.harness.state_mut().form
    }

    /// The language the screen is in.
    pub fn language(&self) -> Language {
        self.harness.state().language
    }

    /// The text under this key.
    pub fn text(&self, key: &str) -> String {
        self.harness.state().texts.get(key)
    }

    /// The text under this key, with its gaps filled.
    pub fn text_with(&self, key: &str, gaps: &[(&str, FluentValue)]) -> String {
        self.harness.state().texts.with(key, gaps)
    }

    /// Presses the button with the text under this key.
    pub fn press(&mut self, key: &str) {
        let label = self.text(key);
        self.press_label(&label);
    }

    /// Presses the button with these words.
    pub fn press_label(&mut self, label: &str) {
        if !self.clear().contains_rect(self.button(label).rect()) {
            self.button(label).scroll_to_me();
            self.harness.run_steps(8);
        }
        self.button(label).click();
        self.settle();
    }

    /// Presses the tile with these words in a list, which is scrolled with the wheel until the tile is in sight: a tile does
    /// not come into sight when it is asked to.
    pub fn press_in_list(&mut self, label: &str) {
        let clear = self.clear();
        for _ in 0..40 {
            let rect = self.button(label).rect();
            if clear.contains_rect(rect) {
                break;
            }
            let down = if rect.bottom() > clear.bottom() { -60.0 } else { 60.0 };
            self.harness.event(Event::PointerMoved(clear.center()));
            self.harness.event(Event::MouseWheel {
                unit: MouseWheelUnit::Point,
                delta: vec2(0.0, down),
                phase: TouchPhase::Move,
                modifiers: Modifiers::NONE,
            });
            self.harness.run_steps(4);
        }
        self.press_label(label);
    }

    /// Writes words into the field with this text, where it is touched.
    pub fn write_into(&mut self, text: &str, words: &str) {
        self.touch_field(text);
        self.harness.event(Event::Text(words.to_owned()));
        self.settle();
    }

    /// The same without waiting: no more than a frame passes.
    pub fn write_into_at_once(&mut self, text: &str, words: &str) {
        if !self.field_has_focus() {
            self.touch_field(text);
        }
        self.harness.event(Event::Text(words.to_owned()));
        self.harness.run_steps(1);
    }

    fn field_has_focus(&self) -> bool {
        let fields = self.harness.query_all_by_role(Role::MultilineTextInput);
        fields.into_iter().any(|field| field.accesskit_node().is_focused())
    }

    /// What an input method does to the field with this text: it composes these signs, one after the other, and then
    /// writes words in their place. What the field holds after each.
    pub fn compose_into(&mut self, text: &str, signs: &[&str], words: &str) -> Vec<Option<String>> {
        self.touch_field(text);
        let composed = signs.iter().map(|signs| ImeEvent::Preedit {
            text: (*signs).to_owned(),
            active_range_chars: Some(signs.chars().count()..signs.chars().count()),
        });
        let events: Vec<ImeEvent> = composed.chain([ImeEvent::Commit(words.to_owned())]).collect();
        let mut held = Vec::new();
        for event in events {
            self.harness.event(Event::Ime(event));
            self.settle();
            let mut fields = self.harness.query_all_by_role(Role::MultilineTextInput);
            let focused = fields.find(|field| field.accesskit_node().is_focused());
            held.push(focused.and_then(|field| field.accesskit_node().value()));
        }
        held
    }

    /// Whether the fonts of the desk have all these characters.
    pub fn can_draw(&self, words: &str) -> bool {
        self.harness.ctx.fonts_mut(|fonts| fonts.has_glyphs(&FontId::proportional(theme::BODY), words))
    }

    fn touch_field(&mut self, text: &str) {
        let of = |role| self.harness.query_all_by_role(role);
        let mut fields = of(Role::TextInput).chain(of(Role::MultilineTextInput));
        let field = fields.find(|field| field.accesskit_node().value().as_deref() == Some(text));
        field.unwrap_or_else(|| panic!("no field holds {text}")).click();
        drop(fields);
        self.harness.run_steps(2);
    }

    /// Drags what has this label to the button with these words.
    pub fn drag_label(&mut self, from: &str, to: &str) {
        let from = self.harness.get_by_label(from).rect().center();
        let to = self.button(to).rect().center();
        self.harness.drag_at(from);
        self.settle();
        self.harness.hover_at(from.lerp(to, 0.5));
        self.settle();
        self.harness.hover_at(to);
        self.settle();
        self.harness.drop_at(to);
        self.settle();
    }

    /// Holds the button with the text under this key, for so many times the needed while.
    pub fn hold(&mut self, key: &str, share: f64) {
        let at = self.place(key);
        self.harness.drag_at(at);
        self.wait(share);
        self.harness.drop_at(at);
        self.settle();
    }

    /// The same with a finger on a touch screen.
    pub fn hold_by_touch(&mut self, key: &str, share: f64) {
        let at = self.place(key);
        let touch =
            |phase| Event::Touch { device_id: TouchDeviceId(0), id: TouchId(1), phase, pos: at, force: None };
        self.harness.event(touch(TouchPhase::Start));
        self.harness.drag_at(at);
        self.wait(share);
        self.harness.event(touch(TouchPhase::End));
        self.harness.drop_at(at);
        self.harness.remove_cursor();
        self.settle();
    }

    /// Holds a key of a real keyboard, for so many times the needed while.
    pub fn hold_key(&mut self, key: Key, share: f64) {
        self.harness.key_down(key);
        self.wait(share);
        self.harness.key_up(key);
        self.settle();
    }

    /// Lets so many times the while pass that a careful button needs.
    fn wait(&mut self, share: f64) {
        let frames = (HOLD_SECONDS * share / FRAME_SECONDS).ceil() as usize;
        self.harness.run_steps(frames);
    }

    /// Presses a key of a real keyboard.
    pub fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.settle();
    }

    /// Whether these words stand anywhere on the screen.
    pub fn shows(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
    }

    /// Whether the button with the text under this key can be pressed.
    pub fn is_enabled(&self, key: &str) -> bool {
        let label = self.text(key);
        !self.button(&label).accesskit_node().is_disabled()
    }

    /// What was asked since the last time.
    pub fn asked(&mut self) -> Vec<DeskCommand> {
        std::mem::take(&mut self.harness.state_mut().commands)
    }

    /// Whether the button with the text under this key can be seen without scrolling.
    pub fn in_sight(&self, key: &str) -> bool {
        let whole = Rect::from_min_size(Pos2::ZERO, self.size);
        whole.contains_rect(self.button(&self.text(key)).rect())
    }

    /// Whether these words can be read without scrolling.
    pub fn words_in_sight(&self, words: &str) -> bool {
        let whole = Rect::from_min_size(Pos2::ZERO, self.size - vec2(0.0, page_frame::BOTTOM));
        self.harness.query_all_by_label_contains(words).any(|node| whole.contains_rect(node.rect()))
    }

    fn button<'a>(&'a self, label: &'a str) -> egui_kittest::Node<'a> {
        self.harness.get_by_role_and_label(Role::Button, label)
    }

    /// The screen without its bars, which hide what has scrolled under them.
    fn clear(&self) -> Rect {
        Rect::from_min_max(pos2(0.0, TOP), (self.size - vec2(0.0, page_frame::BOTTOM)).to_pos2())
    }

    fn place(&self, key: &str) -> Pos2 {
        self.button(&self.text(key)).rect().center()
    }

    /// Nothing reaches beyond the sides, buttons are large enough for a finger and do not overlap, no text is missing.
    pub fn is_tidy(&self) {
        let language = self.language();
        let mut rects: Vec<(String, Rect)> = Vec::new();
        for button in self.harness.query_all_by_role(Role::Button) {
            let name = button.accesskit_node().label().unwrap_or_default();
            let rect = button.rect();
            let sides = rect.left() >= SIDE && rect.right() <= self.size.x - SIDE;
            assert!(sides, "{language:?}: {name} is cut at the side: {rect:?}");
            let touch = rect.width().min(rect.height());
            assert!(touch >= theme::TOUCH - 0.5, "{language:?}: {name} is too small for a finger: {rect:?}");
            // What has scrolled below the bottom bar lies under it, unseen.
            let above_bar = rect.bottom() <= self.size.y - page_frame::BOTTOM;
            for (other, place) in rects.iter().filter(|_| above_bar) {
                let common = place.shrink(1.0).intersect(rect.shrink(1.0));
                assert!(!common.is_positive(), "{language:?}: {name} overlaps {other}: {rect:?} {place:?}");
            }
            rects.push((name, rect));
        }
        for label in self.harness.query_all_by_role(Role::Label) {
            let words = label.accesskit_node().value().unwrap_or_default();
            assert!(!words.contains("[desk-"), "{language:?}: {words} has no text");
            let rect = label.rect();
            assert!(
                rect.left() >= SIDE && rect.right() <= self.size.x - SIDE,
                "{language:?}: {words} is cut: {rect:?}"
            );
        }
        for (name, _) in rects {
            assert!(!name.contains("[desk-"), "{language:?}: {name} has no text");
        }
    }
}
