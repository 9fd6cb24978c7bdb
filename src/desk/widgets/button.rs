//! The desk's buttons: large, rounded, with an icon if wanted; by touch, mouse and keyboard alike.

use std::sync::Arc;

use bevy_egui::egui::{
    Align, Color32, CornerRadius, Galley, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType, pos2, text::LayoutJob, vec2,
};

use crate::desk::widgets::{desk::Pictures, lines, theme};

/// How much a button calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do next.
    Primary,
    /// Anything else.
    #[default]
    Quiet,
    /// Something that needs care.
    Careful,
    /// One of a few, and it is chosen.
    Chosen,
}

impl ButtonKind {
    /// The ground, at rest and under a finger.
    fn fill(self, lit: bool) -> Color32 {
        match (self, lit) {
            (Self::Primary, false) => theme::LEAF,
            (Self::Primary, true) => Color32::from_rgb(0x2d, 0x62, 0x2a),
            (Self::Chosen, _) | (Self::Quiet, true) => theme::SKY_PALE,
            (Self::Quiet | Self::Careful, false) => theme::CARD,
            (Self::Careful, true) => theme::CLAY_PALE,
        }
    }

    /// The colour of the words and the icon.
    fn ink(self) -> Color32 {
        match self {
            Self::Primary => Color32::WHITE,
            Self::Quiet | Self::Chosen => theme::INK,
            Self::Careful => theme::CLAY,
        }
    }

    /// The edge.
    fn edge(self) -> Stroke {
        match self {
            Self::Primary => Stroke::NONE,
            Self::Quiet => Stroke::new(1.5, theme::LINE),
            Self::Careful => Stroke::new(1.5, theme::CLAY),
            Self::Chosen => Stroke::new(2.5, theme::SKY),
        }
    }
}

/// A button about to be shown.
#[must_use = "a button is only there once it is shown"]
pub struct DeskButton<'a> {
    text: &'a str,
    kind: ButtonKind,
    icon: Option<(&'a dyn Pictures, &'a str)>,
    sign: Option<&'a str>,
    written: Option<&'a str>,
    least: Vec2,
    enabled: bool,
    size: f32,
}

/// Space between the edge and the words, in points.
const PADDING: Vec2 = vec2(20.0, 11.0);

/// An icon's width and height, in points.
const ICON: f32 = 28.0;

impl<'a> DeskButton<'a> {
    /// A quiet button with these words.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            kind: ButtonKind::Quiet,
            icon: None,
            sign: None,
            written: None,
            least: Vec2::splat(theme::TOUCH),
            enabled: true,
            size: theme::BODY,
        }
    }

    /// How much it calls.
    pub fn kind(mut self, kind: ButtonKind) -> Self {
        self.kind = kind;
        if kind == ButtonKind::Primary {
            self.least.y = self.least.y.max(theme::PRIMARY_HEIGHT);
        }
        self
    }

    /// Shown as chosen if it is.
    pub fn chosen(self, chosen: bool) -> Self {
        self.kind(if chosen { ButtonKind::Chosen } else { ButtonKind::Quiet })
    }

    /// A picture before the words, named without its folder (`icons/`).
    pub fn icon(mut self, pictures: &'a dyn Pictures, name: &'a str) -> Self {
        self.icon = Some((pictures, name));
        self
    }

    /// Only the picture is seen; the words are still read aloud by a screen reader.
    pub fn icon_only(self) -> Self {
        self.sign("")
    }

    /// This sign is seen instead of the words; the words are still read aloud by a screen reader.
    pub fn sign(mut self, sign: &'a str) -> Self {
        self.sign = Some(sign);
        self
    }

    /// These words are seen; the others, which say more, are read aloud by a screen reader.
    pub fn written(mut self, words: &'a str) -> Self {
        self.written = Some(words);
        self
    }

    /// At least this large, in points.
    pub fn at_least(mut self, width: f32, height: f32) -> Self {
        self.least = self.least.max(vec2(width, height));
        self
    }

    /// Whether it can be pressed now.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// The size of the words, in points.
    pub fn text_size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// Draws the button and says what happened to it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let words = self.words(ui);
        let enabled = self.enabled && ui.is_enabled();
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(self.size_with(&words), sense);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, self.text));
        if ui.is_rect_visible(rect) {
            let kind = if enabled { self.kind } else { ButtonKind::Quiet };
            paint_ground(ui, rect, kind, enabled, &response);
            self.paint_content(ui, rect, words, if enabled { self.kind.ink() } else { theme::SOFT_INK });
        }
        response
    }

    /// The words, broken into lines that fit the row.
    fn words(&self, ui: &Ui) -> Arc<Galley> {
        let text = self.sign.or(self.written).unwrap_or(self.text);
        let font = if self.kind == ButtonKind::Primary {
            theme::strong(ui.ctx(), self.size)
        } else {
            theme::plain(ui.ctx(), self.size)
        };
        let widest = (ui.max_rect().width() - 2.0 * PADDING.x - self.icon_width()).max(theme::TOUCH);
        ui.fonts_mut(|fonts| {
            let lines = lines::broken(text, widest, |one| fonts.glyph_width(&font, one));
            let mut job = LayoutJob::simple(lines, font, self.kind.ink(), widest);
            job.halign = Align::LEFT;
            fonts.layout_job(job)
        })
    }

    fn icon_width(&self) -> f32 {
        match self.icon {
            None => 0.0,
            Some(_) if self.sign.is_some() => ICON,
            Some(_) => ICON + 10.0,
        }
    }

    fn size_with(&self, words: &Galley) -> Vec2 {
        let padding = if self.sign.is_some() { Vec2::splat(12.0) } else { PADDING };
        (vec2(words.size().x + self.icon_width(), words.size().y.max(ICON)) + 2.0 * padding).max(self.least)
    }

    fn paint_content(&self, ui: &Ui, rect: Rect, words: Arc<Galley>, ink: Color32) {
        let left = rect.center().x - f32::midpoint(words.size().x, self.icon_width());
        if let Some((pictures, name)) = self.icon {
            let place = Rect::from_min_size(pos2(left, rect.center().y - ICON / 2.0), Vec2::splat(ICON));
            theme::paint_picture(ui, pictures, &format!("icons/{name}"), place, ink);
        }
        let start = pos2(left + self.icon_width(), rect.center().y - words.size().y / 2.0);
        ui.painter().galley_with_override_text_color(start, words, ink);
    }
}

/// Paints the ground of anything that can be pressed: lit under a finger, ringed in focus.
fn paint_ground(ui: &Ui, rect: Rect, kind: ButtonKind, enabled: bool, response: &Response) {
    let lit = enabled && (response.hovered() || response.is_pointer_button_down_on());
    let round = CornerRadius::same(theme::ROUND);
    let pressed = if response.is_pointer_button_down_on() { rect.shrink(1.5) } else { rect };
    ui.painter().rect(pressed, round, kind.fill(lit), kind.edge(), StrokeKind::Inside);
    paint_focus(ui, rect, response);
}

/// A ring around what the keyboard would press.
pub fn paint_focus(ui: &Ui, rect: Rect, response: &Response) {
    if response.has_focus() {
        let round = CornerRadius::same(theme::ROUND + 3);
        ui.painter().rect_stroke(rect.expand(3.0), round, Stroke::new(3.0, theme::SKY), StrokeKind::Inside);
    }
}

/// Seconds a careful button must be held.
pub const HOLD_SECONDS: f64 = 1.5;

/// A button that does nothing when touched and something when held for `HOLD_SECONDS`; by key, hold the space bar.
///
/// The answer is true once for each hold.
pub fn held_button(ui: &mut Ui, pictures: &dyn Pictures, icon: &str, text: &str) -> bool {
    let button = DeskButton::new(text).kind(ButtonKind::Careful).icon(pictures, icon);
    let words = button.words(ui);
    // Egui ends a press after 0.8 s on a touch screen if it senses clicks, so the hold is followed by the pointer itself.
    let (rect, response) = ui.allocate_exact_size(button.size_with(&words), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, text));
    let (share, done) = hold(ui, rect, &response);
    if ui.is_rect_visible(rect) {
        paint_ground(ui, rect, ButtonKind::Careful, true, &response);
        let mut filled = rect.shrink(3.0);
        filled.set_width(filled.width() * share);
        ui.painter().rect_filled(filled, CornerRadius::same(theme::ROUND - 3), theme::CLAY_PALE);
        button.paint_content(ui, rect, words, ButtonKind::Careful.ink());
    }
    done
}

/// What is remembered of a hold between two frames.
#[derive(Clone, Copy, Debug, Default)]
enum Hold {
    /// Since this second.
    Since(f64),
    /// Long enough; nothing more until it is let go.
    #[default]
    Over,
}

/// How far a hold has come, 0 to 1, and whether it has just come to its end.
fn hold(ui: &Ui, rect: Rect, response: &Response) -> (f32, bool) {
    use bevy_egui::egui::Key;
    let id = response.id.with("hold");
    let before = ui.data(|data| data.get_temp::<Hold>(id));
    let (now, inside, key) = ui.input(|input| {
        let inside =
            input.pointer.primary_down() && input.pointer.interact_pos().is_some_and(|at| rect.contains(at));
        (input.time, inside, input.key_down(Key::Space))
    });
    let begun = before.is_some() || response.is_pointer_button_down_on();
    if !(begun && inside || response.has_focus() && key) {
        ui.data_mut(|data| data.remove_temp::<Hold>(id));
        return (0.0, false);
    }
    let since = match before {
        Some(Hold::Over) => return (1.0, false),
        Some(Hold::Since(since)) => since,
        None => now,
    };
    let share = (now - since) / HOLD_SECONDS;
    let done = share >= 1.0;
    ui.data_mut(|data| data.insert_temp(id, if done { Hold::Over } else { Hold::Since(since) }));
    if !done {
        ui.ctx().request_repaint();
    }
    (share.min(1.0) as f32, done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::testing::{Screen, on_every_screen};
    use bevy_egui::egui::Key;

    /// A screen with nothing but a careful button; what was asked is kept in the form.
    fn careful(
        ui: &mut Ui,
        done: &mut u32,
        desk: &crate::desk::widgets::desk::Desk,
    ) -> Vec<crate::desk::app::command::DeskCommand> {
        ui.add_space(40.0);
        ui.horizontal(|ui| {
            ui.add_space(40.0);
            *done += u32::from(held_button(ui, desk.pictures, "trash", &desk.text("desk-group-delete")));
        });
        Vec::new()
    }

    fn each(test: impl FnMut(&mut Screen<u32>)) {
        on_every_screen(careful, test);
    }

    #[test]
    fn a_finger_that_rests_counts_although_egui_takes_it_for_a_menu() {
        each(|screen| {
            screen.hold_by_touch("desk-group-delete", 0.6);
            assert_eq!(*screen.form(), 0);
            screen.hold_by_touch("desk-group-delete", 2.5);
            assert_eq!(*screen.form(), 1, "once for one hold");
        });
    }

    #[test]
    fn the_space_bar_can_be_held() {
        each(|screen| {
            screen.key(Key::Tab);
            screen.hold_key(Key::Space, 0.5);
            assert_eq!(*screen.form(), 0);
            screen.hold_key(Key::Space, 1.5);
            assert_eq!(*screen.form(), 1);
        });
    }
}
