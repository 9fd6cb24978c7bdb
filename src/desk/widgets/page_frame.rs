//! The frame of every screen: a bar with the title above, the main actions below, the content between.

use bevy_egui::egui::{
    Align, CentralPanel, Frame, Key, Layout, Margin, Panel, ScrollArea, Stroke, Ui,
    containers::scroll_area::ScrollSource,
};

use crate::desk::widgets::{
    button::{ButtonKind, DeskButton},
    desk::Desk,
    theme,
};

/// Height of the bar above, in points.
const TOP: f32 = 84.0;

/// Height of the bar below, in points.
pub const BOTTOM: f32 = 92.0;

/// Space at both sides of a screen, in points.
const SIDE: i8 = 28;

/// The bar above: the way back, the title, and more at the right end. True when the way back was taken. The way to what to
/// do when a child has told something stands at the end of it.
///
/// `back` names the message on the way back, `right` is filled from the right end inwards.
pub fn top_bar(
    ui: &mut Ui,
    desk: &Desk,
    title: &str,
    back: Option<&str>,
    right: impl FnOnce(&mut Ui),
) -> bool {
    bar(ui, desk, title, back, |ui| {
        if let Some(told) = desk.safeguarding_button {
            let words = desk.text("desk-told-open");
            let button = DeskButton::new(&words).kind(ButtonKind::Careful).icon(desk.pictures, "ear");
            told.set(button.icon_only().show(ui).clicked());
        }
        right(ui);
    })
}

/// The same during a session and after it, where the way to what to do when a child has told something is written out
/// beside what `right` holds.
pub fn session_bar(ui: &mut Ui, desk: &Desk, title: &str, right: impl FnOnce(&mut Ui)) {
    bar(ui, desk, title, None, right);
}

/// The way to what to do when a child has told something, written out.
pub fn safeguarding_button(ui: &mut Ui, desk: &Desk) {
    let words = desk.text("desk-told-open");
    let button = DeskButton::new(&words).kind(ButtonKind::Careful).icon(desk.pictures, "ear");
    let touched = button.show(ui).clicked();
    if let Some(told) = desk.safeguarding_button {
        told.set(touched);
    }
}

fn bar(ui: &mut Ui, desk: &Desk, title: &str, back: Option<&str>, right: impl FnOnce(&mut Ui)) -> bool {
    ui.painter().rect_filled(ui.max_rect(), 0, theme::PAPER);
    let mut taken = false;
    Panel::top(ui.id().with("top"))
        .exact_size(TOP)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(theme::PAPER).inner_margin(Margin::symmetric(SIDE, 16)))
        .show(ui, |ui| {
            ui.horizontal_centered(|ui| {
                if let Some(key) = back {
                    let button = DeskButton::new(&desk.text(key)).icon(desk.pictures, "caret-left").show(ui);
                    // The gesture or key of Android means the same.
                    taken = button.clicked() || ui.input(|input| input.key_pressed(Key::BrowserBack));
                    ui.add_space(8.0);
                }
                theme::heading(ui, title);
                ui.with_layout(Layout::right_to_left(Align::Center), right);
            });
        });
    taken
}

/// The bar below, for what is done next; it never scrolls away.
pub fn bottom_bar(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    Panel::bottom(ui.id().with("bottom"))
        .exact_size(BOTTOM)
        .resizable(false)
        .show_separator_line(false)
        .frame(
            Frame::new()
                .fill(theme::CARD)
                .stroke(Stroke::new(1.0, theme::LINE))
                .inner_margin(Margin::symmetric(SIDE, 15)),
        )
        .show(ui, |ui| ui.horizontal_centered(content));
}

/// A column at the left, this many points wide, that scrolls by itself.
pub fn left_column(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    let margin = Margin { left: SIDE, right: 8, top: 4, bottom: 4 };
    Panel::left(ui.id().with("left"))
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new())
        .show(ui, |ui| scroll(ui, "left", margin, content));
}

/// A column at the right, this many points wide, that scrolls by itself.
pub fn right_column(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    let margin = Margin { left: 8, right: SIDE, top: 4, bottom: 24 };
    Panel::right(ui.id().with("right"))
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new())
        .show(ui, |ui| scroll(ui, "right", margin, content));
}

/// What the bars and columns leave, scrolling up and down where it must.
pub fn middle(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let margin = Margin { left: SIDE, right: SIDE, top: 4, bottom: 24 };
    CentralPanel::no_frame().show(ui, |ui| scroll(ui, "middle", margin, content));
}

/// Content that scrolls up and down.
fn scroll(ui: &mut Ui, name: &str, margin: Margin, content: impl FnOnce(&mut Ui)) {
    // Fingers come to egui as a pointer, so it would not know that this is a touch screen.
    let source = ScrollSource::ALL;
    ScrollArea::vertical().id_salt(name).auto_shrink(false).scroll_source(source).show(ui, |ui| {
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
    });
}
