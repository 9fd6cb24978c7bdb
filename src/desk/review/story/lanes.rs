//! Lanes over time: one column a meeting, and to the left of them what a lane is about. All meetings fit, however many.

use bevy_egui::egui::{
    Align2, Color32, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::desk::widgets::theme;

/// Room for the words of a lane, in points.
const WORDS: f32 = 190.0;
/// The widest a column gets, in points.
const WIDEST: f32 = 128.0;

/// The columns of all meetings in one lane.
#[derive(Clone, Copy, Debug)]
pub struct Lane {
    /// Where the columns lie.
    pub rect: Rect,
    /// How wide each of them is, in points.
    pub width: f32,
}

impl Lane {
    /// Takes room for a lane this high, writes its words, and tells a screen reader what it says.
    pub fn new(ui: &mut Ui, (words, told): (&str, &str), columns: usize, height: f32) -> Self {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, format!("{words}: {told}")));
        let words_width = theme::sized(ui.ctx(), WORDS).min(rect.width() / 3.0);
        let font = theme::plain(ui.ctx(), theme::SMALL + 1.0);
        let galley = ui.painter().layout(words.to_owned(), font, theme::INK, words_width - 8.0);
        let top = rect.center().y - galley.size().y / 2.0;
        ui.painter().galley(pos2(rect.left(), top), galley, theme::INK);
        let rect = Rect::from_min_max(pos2(rect.left() + words_width, rect.top()), rect.max);
        let width = (rect.width() / columns.max(1) as f32).min(WIDEST);
        Self { rect, width }
    }

    /// The columns from one place up to another, without it.
    pub fn span(&self, from: usize, to: usize) -> Rect {
        let x = |place: usize| self.rect.left() + self.width * place as f32;
        Rect::from_min_max(pos2(x(from), self.rect.top()), pos2(x(to), self.rect.bottom()))
    }

    /// The middle of a column.
    pub fn middle(&self, place: usize) -> Pos2 {
        self.span(place, place + 1).center()
    }

    /// What a column says when it is touched or hovered.
    pub fn tell(&self, ui: &Ui, place: usize, words: impl FnOnce() -> String) {
        let id = ui.id().with((self.rect.top().to_bits(), place));
        let response = ui.interact(self.span(place, place + 1), id, Sense::hover());
        if response.hovered() {
            response.on_hover_text(words());
        }
    }
}

/// A gap: of this meeting nothing is told.
pub fn paint_gap(ui: &Ui, at: Pos2) {
    ui.painter().circle_filled(at, 2.5, theme::LINE);
}

/// Words in the middle of a rectangle, where they have room.
pub fn paint_words(ui: &Ui, rect: Rect, words: &str) {
    let font = theme::plain(ui.ctx(), theme::SMALL);
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, theme::INK);
    if galley.size().x <= rect.width() - 4.0 {
        let corner = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size()).min;
        ui.painter().galley(corner, galley, theme::INK);
    }
}

/// An arrow that points up, down, or to both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// Up: lighter.
    Up,
    /// To both sides: neither.
    Level,
    /// Down: heavier.
    Down,
}

/// Paints an arrow of this size around a point.
pub fn paint_arrow(ui: &Ui, at: Pos2, size: f32, arrow: Arrow, colour: Color32) {
    let half = size / 2.0;
    let (tip, stroke) = (half * 0.7, Stroke::new(3.0, colour));
    let direction = match arrow {
        Arrow::Up => -1.0,
        Arrow::Down => 1.0,
        Arrow::Level => {
            ui.painter().line_segment([at - vec2(half, 0.0), at + vec2(half, 0.0)], stroke);
            return;
        }
    };
    let end = at + vec2(0.0, half * direction);
    ui.painter().line_segment([at - vec2(0.0, half * direction), end], stroke);
    let wing = |side: f32| end + vec2(tip * side, -tip * direction);
    ui.painter().add(Shape::convex_polygon(
        vec![end + vec2(0.0, direction), wing(-1.0), wing(1.0)],
        colour,
        Stroke::NONE,
    ));
}
