//! A card that is one large button, and rows of equal cards.

use bevy_egui::egui::{
    Align, CornerRadius, Layout, Margin, Response, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, WidgetType,
    epaint::{RectShape, Shadow},
    vec2,
};

use crate::desk::widgets::{button, theme};

/// Space between the edge of a tile and its content, in points.
const PADDING: f32 = 16.0;

/// A card that can be pressed: `width` points wide, at least `height` high, named `label` for a screen reader.
pub fn tile(
    ui: &mut Ui,
    label: &str,
    chosen: bool,
    (width, height): (f32, f32),
    content: impl FnOnce(&mut Ui),
) -> Response {
    let shadow = ui.painter().add(Shape::Noop);
    let ground = ui.painter().add(Shape::Noop);
    let response = ui
        .scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
            let margin = Margin::same(PADDING as i8);
            bevy_egui::egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width - 2.0 * PADDING);
                    ui.set_min_height(height - 2.0 * PADDING);
                    content(ui);
                });
            });
        })
        .response;
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, label));
    let rect = response.rect;
    let round = CornerRadius::same(theme::ROUND + 4);
    let lit = response.hovered() || response.is_pointer_button_down_on();
    let fill = if chosen || lit { theme::SKY_PALE } else { theme::CARD };
    let edge = if chosen { Stroke::new(2.5, theme::SKY) } else { Stroke::new(1.0, theme::LINE) };
    let soft = Shadow { blur: if lit { 18 } else { 12 }, ..theme::SHADOW };
    ui.painter().set(shadow, soft.as_shape(rect, round));
    ui.painter().set(ground, RectShape::new(rect, round, fill, edge, StrokeKind::Inside));
    button::paint_focus(ui, rect, &response);
    response
}

/// Lays items out in rows of so many equal columns; `show` is given the width of a column, in points.
pub fn rows<T>(ui: &mut Ui, columns: usize, items: &[T], mut show: impl FnMut(&mut Ui, f32, &T)) {
    let gaps = theme::GAP * columns.saturating_sub(1) as f32;
    let width = ((ui.available_width() - gaps) / columns.max(1) as f32).floor();
    for row in items.chunks(columns.max(1)) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(theme::GAP, theme::GAP);
            for item in row {
                show(ui, width, item);
            }
        });
    }
}

/// Equal columns side by side, each of which grows downwards; as many as there are contents.
pub fn columns<const N: usize>(ui: &mut Ui, contents: [&mut dyn FnMut(&mut Ui); N]) {
    ui.columns_const(|uis: &mut [Ui; N]| {
        for (ui, content) in uis.iter_mut().zip(contents) {
            ui.with_layout(Layout::top_down(Align::Min), |ui| content(ui));
        }
    });
}
