//! The keypad on which a PIN is typed: by touch or by keys; the digits are never shown.

use bevy_egui::egui::{Event, Key, Sense, Stroke, Ui, Vec2, vec2};

use super::{ButtonKind, Desk, DeskButton, Pin, look};

/// Width and height of a key, in points.
const KEY: Vec2 = vec2(104.0, 76.0);
/// The keys of the digits, in order.
const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// Shows the digits typed so far as dots, and the keypad. The PIN, once it is complete and confirmed.
pub fn keypad_ui(ui: &mut Ui, desk: &Desk, entry: &mut String, enabled: bool) -> Option<Pin> {
    dots(ui, entry.len());
    ui.add_space(8.0);
    let mut confirmed = enabled && typed(ui, entry);
    ui.add_enabled_ui(enabled, |ui| {
        for row in [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]] {
            ui.horizontal(|ui| {
                for digit in row {
                    digit_key(ui, digit, entry);
                }
            });
        }
        ui.horizontal(|ui| {
            let back = desk.text("desk-pin-delete");
            let back = DeskButton::new(&back).icon(desk.pictures, "caret-left").icon_only();
            if back.at_least(KEY.x, KEY.y).show(ui).clicked() {
                entry.pop();
            }
            digit_key(ui, "0", entry);
            let enter = desk.text("desk-pin-enter");
            let ready = Pin::new(entry).is_some();
            let enter =
                DeskButton::new(&enter).kind(ButtonKind::Primary).enabled(ready).at_least(KEY.x, KEY.y);
            confirmed |= enter.show(ui).clicked();
        });
    });
    let pin = if confirmed { Pin::new(entry) } else { None };
    if pin.is_some() {
        entry.clear();
    }
    pin
}

/// How wide the keypad is, in points.
pub const WIDTH: f32 = 3.0 * KEY.x + 2.0 * look::GAP;

/// One key with a digit.
fn digit_key(ui: &mut Ui, digit: &str, entry: &mut String) {
    let key = DeskButton::new(digit).at_least(KEY.x, KEY.y).text_size(look::HEADING);
    if key.show(ui).clicked() && entry.len() < Pin::MOST {
        entry.push_str(digit);
    }
}

/// Takes what was typed on a real keyboard; true when it was confirmed.
fn typed(ui: &Ui, entry: &mut String) -> bool {
    // Enter on a focused key presses that key.
    let free = ui.memory(|memory| memory.focused().is_none());
    let pressed = ui.input(|input| {
        let keys = input.events.iter().filter_map(|event| match event {
            Event::Key { key, pressed: true, repeat: false, .. } => Some(*key),
            _ => None,
        });
        keys.collect::<Vec<_>>()
    });
    let mut confirmed = false;
    for key in pressed {
        match DIGITS.iter().position(|digit| *digit == key) {
            Some(digit) if entry.len() < Pin::MOST => entry.push_str(&digit.to_string()),
            None if key == Key::Backspace => {
                entry.pop();
            }
            None if key == Key::Enter => confirmed |= free,
            _ => {}
        }
    }
    confirmed
}

/// One dot for each digit typed, and an empty place for each that may come.
fn dots(ui: &mut Ui, filled: usize) {
    let (rect, _) = ui.allocate_exact_size(vec2(WIDTH, 36.0), Sense::hover());
    let step = WIDTH / Pin::MOST as f32;
    for place in 0..Pin::MOST {
        let center = rect.left_center() + vec2(step * (place as f32 + 0.5), 0.0);
        if place < filled {
            ui.painter().circle_filled(center, 10.0, look::INK);
        } else {
            // The first four places are needed, the others may stay empty.
            let colour = if place < Pin::LEAST { look::SOFT_INK } else { look::LINE };
            ui.painter().circle_stroke(center, 9.0, Stroke::new(2.0, colour));
        }
    }
}
