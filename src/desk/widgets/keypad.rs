//! The keypad on which a PIN is typed: by touch or by keys; the digits are never shown.

use bevy_egui::egui::{Align2, Event, Key, Sense, Stroke, Ui, Vec2, vec2};

use crate::{
    desk::{
        pin::digits::{Pin, RecoveryNumber},
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            theme,
        },
    },
    journal::{Helpline, RECOVERY_DIGITS, pack::PackNumber},
};

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
    dots(ui, entry.len(), Pin::LEAST, Pin::MOST);
    let ready = Pin::new(entry).is_some();
    let confirmed = keys(ui, desk, entry, (Pin::MOST, ready), enabled);
    let pin = if confirmed { Pin::new(entry) } else { None };
    if pin.is_some() {
        entry.clear();
    }
    pin
}

/// The same for a recovery number: twelve digits, which are seen, since they are read from a card.
pub fn recovery_keypad_ui(
    ui: &mut Ui,
    desk: &Desk,
    entry: &mut String,
    enabled: bool,
) -> Option<RecoveryNumber> {
    shown(ui, entry);
    let ready = RecoveryNumber::new(entry).is_some();
    let confirmed = keys(ui, desk, entry, (RECOVERY_DIGITS, ready), enabled);
    let number = if confirmed { RecoveryNumber::new(entry) } else { None };
    if number.is_some() {
        entry.clear();
    }
    number
}

/// The same for the number of a pack; its digits stay, so that a slip can be mended.
pub fn pack_keypad_ui(ui: &mut Ui, desk: &Desk, entry: &mut String) -> Option<PackNumber> {
    shown(ui, entry);
    let ready = PackNumber::new(entry).is_some();
    let confirmed = keys(ui, desk, entry, (PackNumber::DIGITS, ready), true);
    PackNumber::new(entry).filter(|_| confirmed)
}

/// The same for the number of a helpline. True once it is complete and confirmed; the digits stay in `entry`.
pub fn number_keypad_ui(ui: &mut Ui, desk: &Desk, entry: &mut String) -> bool {
    shown(ui, entry);
    let ready = entry.len() >= Helpline::LEAST;
    keys(ui, desk, entry, (Helpline::MOST, ready), true) && entry.len() >= Helpline::LEAST
}

/// The keys, at most so many digits, and whether they may be confirmed. True when they were.
fn keys(ui: &mut Ui, desk: &Desk, entry: &mut String, (most, ready): (usize, bool), enabled: bool) -> bool {
    ui.add_space(8.0);
    let mut confirmed = enabled && typed(ui, entry, most);
    ui.add_enabled_ui(enabled, |ui| {
        for row in [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]] {
            ui.horizontal(|ui| {
                for digit in row {
                    digit_key(ui, digit, entry, most);
                }
            });
        }
        ui.horizontal(|ui| {
            let back = desk.text("desk-pin-delete");
            let back = DeskButton::new(&back).icon(desk.pictures, "caret-left").icon_only();
            if back.at_least(KEY.x, KEY.y).show(ui).clicked() {
                entry.pop();
            }
            digit_key(ui, "0", entry, most);
            let enter = desk.text("desk-pin-enter");
            let enter =
                DeskButton::new(&enter).kind(ButtonKind::Primary).enabled(ready).at_least(KEY.x, KEY.y);
            confirmed |= enter.show(ui).clicked();
        });
    });
    confirmed
}

/// How wide the keypad is, in points.
pub const WIDTH: f32 = 3.0 * KEY.x + 2.0 * theme::GAP;

/// One key with a digit.
fn digit_key(ui: &mut Ui, digit: &str, entry: &mut String, most: usize) {
    let key = DeskButton::new(digit).at_least(KEY.x, KEY.y).text_size(theme::HEADING);
    if key.show(ui).clicked() && entry.len() < most {
        entry.push_str(digit);
    }
}

/// Takes what was typed on a real keyboard; true when it was confirmed.
fn typed(ui: &Ui, entry: &mut String, most: usize) -> bool {
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
            Some(digit) if entry.len() < most => entry.push_str(&digit.to_string()),
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
fn dots(ui: &mut Ui, filled: usize, least: usize, most: usize) {
    let (rect, _) = ui.allocate_exact_size(vec2(WIDTH, 36.0), Sense::hover());
    let step = WIDTH / most as f32;
    for place in 0..most {
        let center = rect.left_center() + vec2(step * (place as f32 + 0.5), 0.0);
        if place < filled {
            ui.painter().circle_filled(center, 10.0, theme::INK);
        } else {
            // The first places are needed, the others may stay empty.
            let colour = if place < least { theme::SOFT_INK } else { theme::LINE };
            ui.painter().circle_stroke(center, 9.0, Stroke::new(2.0, colour));
        }
    }
}

/// The digits typed so far, large; a line where they come.
fn shown(ui: &mut Ui, entry: &str) {
    let (rect, _) = ui.allocate_exact_size(vec2(WIDTH, 44.0), Sense::hover());
    let font = theme::strong(ui.ctx(), theme::HEADING);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, in_fours(entry), font, theme::INK);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(2.0, theme::LINE));
}

/// Digits in blocks of four, as one writes them down.
pub fn in_fours(digits: &str) -> String {
    let blocks: Vec<String> =
        digits.as_bytes().chunks(4).map(|block| String::from_utf8_lossy(block).into_owned()).collect();
    blocks.join(" ")
}
