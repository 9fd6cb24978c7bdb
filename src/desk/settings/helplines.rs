//! The helplines: how they are named wherever help is spoken of, and the part of the settings where they are changed.

use crate::{
    desk::{
        app::command::DeskCommand,
        pin::pin_gate,
        settings::commands::SettingsCommand,
        widgets::{button::DeskButton, desk::Desk, keypad, theme},
    },
    journal::{Helpline, HelplineKind, Preferences},
};
use bevy_egui::egui::{Align, Layout, Ui};

/// Which number is being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelplinesForm {
    pub typing: Option<(HelplineKind, String)>,
}

/// Whom a helpline is for, in words.
fn whom(whom: HelplineKind, desk: &Desk) -> String {
    desk.text(&format!("desk-helpline-{}", whom.word()))
}

/// The numbers, each with whom it is for.
pub fn helplines(ui: &mut Ui, desk: &Desk) {
    theme::title(ui, &desk.text("desk-helplines-title"));
    for line in &desk.preferences.helplines {
        theme::body(ui, &format!("{} · {}", line.number, whom(line.whom, desk)));
    }
    theme::small(ui, &desk.text("desk-helplines-verify"));
}

/// The part of the settings.
pub fn helplines_ui(ui: &mut Ui, form: &mut HelplinesForm, desk: &Desk) -> Option<DeskCommand> {
    if form.typing.is_some() {
        return type_number(ui, form, desk);
    }
    let mut ask = None;
    theme::card(ui, |ui| {
        theme::body(ui, &desk.text("desk-settings-helplines-text"));
        theme::small(ui, &desk.text("desk-helplines-verify"));
    });
    theme::card(ui, |ui| {
        for line in &desk.preferences.helplines {
            ask = ask.take().or(row(ui, line, form, desk));
        }
    });
    let set = |whom: &HelplineKind| desk.preferences.helplines.iter().any(|line| line.whom == *whom);
    let others: Vec<HelplineKind> = HelplineKind::ALL.into_iter().filter(|whom| !set(whom)).collect();
    if !others.is_empty() {
        theme::card(ui, |ui| {
            theme::title(ui, &desk.text("desk-settings-helplines-add"));
            ui.horizontal_wrapped(|ui| {
                for other in others {
                    let words = whom(other, desk);
                    if DeskButton::new(&words).icon(desk.pictures, "plus-circle").show(ui).clicked() {
                        form.typing = Some((other, other.usual().unwrap_or_default().to_owned()));
                    }
                }
            });
        });
    }
    ask
}

/// One number, with its two buttons. The last one cannot be removed.
fn row(ui: &mut Ui, line: &Helpline, form: &mut HelplinesForm, desk: &Desk) -> Option<DeskCommand> {
    let mut ask = None;
    ui.horizontal(|ui| {
        let words = whom(line.whom, desk);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let variables = [("whom", words.clone().into())];
            let (label, sign) = (
                desk.with("desk-settings-helplines-remove-of", &variables),
                desk.text("desk-settings-helplines-remove"),
            );
            let may_go = desk.preferences.helplines.len() > 1;
            if DeskButton::new(&label).sign(&sign).enabled(may_go).show(ui).clicked() {
                ask = Some(set_helplines(desk, |lines| lines.retain(|one| one.whom != line.whom)));
            }
            let (label, sign) = (
                desk.with("desk-settings-helplines-change-of", &variables),
                desk.text("desk-settings-helplines-change"),
            );
            if DeskButton::new(&label).sign(&sign).show(ui).clicked() {
                form.typing = Some((line.whom, line.number.clone()));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    theme::title(ui, &line.number);
                    theme::small(ui, &words);
                });
            });
        });
    });
    ask
}

/// The number on its keypad.
fn type_number(ui: &mut Ui, form: &mut HelplinesForm, desk: &Desk) -> Option<DeskCommand> {
    let (line, mut entry) = form.typing.clone()?;
    let mut done = None;
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width((ui.available_width() - keypad::WIDTH - 2.0 * theme::GAP - 64.0).max(240.0));
            theme::title(ui, &whom(line, desk));
            theme::body(ui, &desk.text("desk-settings-helplines-digits"));
            theme::small(ui, &desk.text("desk-helplines-verify"));
            let no = desk.text("desk-not-yet");
            if DeskButton::new(&no).show(ui).clicked() {
                done = Some(false);
            }
        });
        pin_gate::keypad_card(ui, |ui| {
            if keypad::number_keypad_ui(ui, desk, &mut entry) {
                done = Some(true);
            }
        });
    });
    form.typing = Some((line, entry.clone()));
    let kept = done?;
    form.typing = None;
    let number = Helpline::new(line, &entry).filter(|_| kept)?;
    Some(set_helplines(desk, |lines| {
        lines.retain(|one| one.whom != line);
        lines.push(number);
        lines.sort_by_key(|one| one.whom);
    }))
}

fn set_helplines(desk: &Desk, change: impl FnOnce(&mut Vec<Helpline>)) -> DeskCommand {
    let mut preferences: Preferences = desk.preferences.clone();
    change(&mut preferences.helplines);
    DeskCommand::Settings(SettingsCommand::SetPreferences(Box::new(preferences)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::{
            testing::{Screen, on_every_screen},
            widgets::page_frame,
        },
        locale::Language,
    };

    fn part(ui: &mut Ui, form: &mut HelplinesForm, desk: &Desk) -> Vec<DeskCommand> {
        page_frame::top_bar(ui, desk, &desk.text("desk-settings-title"), None, |_| {});
        let mut commands = Vec::new();
        page_frame::left_column(ui, 328.0, |_| {});
        page_frame::middle(ui, |ui| commands.extend(helplines_ui(ui, form, desk)));
        commands
    }

    fn lines(screen: &mut Screen<HelplinesForm>) -> Vec<String> {
        match screen.asked().pop() {
            Some(DeskCommand::Settings(SettingsCommand::SetPreferences(one))) => {
                one.helplines.into_iter().map(|line| line.number).collect()
            }
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_number_is_changed_removed_and_added() {
        on_every_screen(part, |screen| {
            let english = screen.language() == Language::English;
            let whom = screen.text("desk-helpline-city");
            let of = |change: &str, wandel: &str| {
                if english { format!("{change}: {whom}") } else { format!("{wandel}：{whom}") }
            };
            screen.press_label(&of("Change the number for", "修改号码"));
            screen.is_tidy();
            for _ in 0..5 {
                screen.press("desk-pin-delete");
            }
            assert!(!screen.is_enabled("desk-pin-enter"));
            for digit in "0755".chars() {
                screen.press_label(&digit.to_string());
            }
            screen.press("desk-pin-enter");
            assert_eq!(lines(screen), ["12355", "12356", "0755", "110"]);
            screen.press_label(&of("Remove", "去掉"));
            assert_eq!(lines(screen), ["12355", "12356", "110"]);
            screen.press("desk-helpline-medical");
            screen.press("desk-pin-enter");
            assert_eq!(lines(screen), ["12355", "12356", "12345", "110", "120"]);
            screen.press("desk-helpline-duty");
            screen.press("desk-not-yet");
            assert!(screen.asked().is_empty());
            screen.is_tidy();
        });
    }
}
