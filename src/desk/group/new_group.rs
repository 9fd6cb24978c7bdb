//! Making a group: two words and a picture instead of a name, an age band, a language, the seats.

use crate::{
    content::{Band, Bilingual},
    desk::{
        app::{command::DeskCommand, page_id::PageId},
        group::commands::{GroupCommand, NewGroup},
        widgets::{
            button::{ButtonKind, DeskButton},
            desk::Desk,
            page_frame,
            stepper::stepper_ui,
            theme, tile,
        },
    },
    locale::Language,
};
use bevy_egui::egui::{Align, Layout, Ui};

/// How many pictures stand in a row.
const PICTURES: usize = 12;

/// What the form offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewGroupView {
    /// The two words drawn for the group.
    pub words: Bilingual,
    /// The picture drawn for it.
    pub picture: String,
    /// Every picture that may be chosen instead, at most 12.
    pub pictures: Vec<String>,
}

/// What was chosen so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGroupForm {
    /// The age band; chosen before the group can be made.
    pub band: Option<Band>,
    /// A picture chosen instead of the one drawn.
    pub picture: Option<String>,
    /// The language the children play in.
    pub language: Language,
    /// How many seats, 0 to 10.
    pub seats: u8,
    /// Whether each child keeps its animal.
    pub animals_stay: bool,
}

impl Default for NewGroupForm {
    fn default() -> Self {
        Self::new(Language::default())
    }
}

impl NewGroupForm {
    /// A form for a group that most likely speaks this language.
    pub const fn new(language: Language) -> Self {
        Self { band: None, picture: None, language, seats: 6, animals_stay: true }
    }
}

/// The form.
pub fn new_group_ui(
    ui: &mut Ui,
    view: &NewGroupView,
    form: &mut NewGroupForm,
    desk: &Desk,
) -> Vec<DeskCommand> {
    let mut commands = Vec::new();
    if page_frame::top_bar(ui, desk, &desk.text("desk-new-group-title"), Some("desk-back"), |_| {}) {
        commands.push(DeskCommand::GoTo(PageId::Home));
    }
    page_frame::bottom_bar(ui, |ui| commands.extend(make_button(ui, view, form, desk)));
    page_frame::middle(ui, |ui| {
        theme::card(ui, |ui| commands.extend(words_part(ui, view, form, desk)));
        theme::card(ui, |ui| band_part(ui, form, desk));
        theme::card(ui, |ui| seats_part(ui, form, desk));
    });
    commands
}

/// The button that makes the group, and what is still missing.
fn make_button(ui: &mut Ui, view: &NewGroupView, form: &NewGroupForm, desk: &Desk) -> Option<DeskCommand> {
    let text = desk.text("desk-new-group-make");
    let button = DeskButton::new(&text).kind(ButtonKind::Primary).icon(desk.pictures, "check-circle");
    let pressed = button.enabled(form.band.is_some()).at_least(260.0, 0.0).show(ui).clicked();
    theme::small(
        ui,
        &desk.text(if form.band.is_some() { "desk-new-group-ready" } else { "desk-new-group-missing" }),
    );
    let band = form.band.filter(|_| pressed)?;
    Some(DeskCommand::Group(GroupCommand::Create(NewGroup {
        words: view.words.clone(),
        picture: form.picture.as_ref().unwrap_or(&view.picture).clone(),
        band,
        language: form.language,
        seats: form.seats,
        animals_stay: form.animals_stay,
    })))
}

/// The two words and the picture.
fn words_part(ui: &mut Ui, view: &NewGroupView, form: &mut NewGroupForm, desk: &Desk) -> Option<DeskCommand> {
    let chosen = form.picture.as_ref().unwrap_or(&view.picture).clone();
    let mut ask = None;
    ui.horizontal(|ui| {
        theme::emoji(ui, desk.pictures, &chosen, 72.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.set_width((ui.available_width() - 300.0).max(320.0));
            theme::heading(ui, desk.say(&view.words));
            theme::small(ui, &desk.text("desk-new-group-words"));
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let other = desk.text("desk-new-group-other");
            if DeskButton::new(&other).icon(desk.pictures, "shuffle").show(ui).clicked() {
                form.picture = None;
                ask = Some(DeskCommand::Group(GroupCommand::OtherWords));
            }
        });
    });
    let pictures: Vec<(usize, &String)> = view.pictures.iter().enumerate().collect();
    tile::rows(ui, PICTURES, &pictures, |ui, width, (place, picture)| {
        let label = desk.count("desk-new-group-picture", place + 1);
        let show = |ui: &mut Ui| {
            ui.vertical_centered(|ui| theme::emoji(ui, desk.pictures, picture, 34.0));
        };
        if tile::tile(ui, &label, **picture == chosen, (width, 66.0), show).clicked() {
            form.picture = Some((*picture).clone());
        }
    });
    ask
}

/// The four age bands as cards.
fn band_part(ui: &mut Ui, form: &mut NewGroupForm, desk: &Desk) {
    theme::title(ui, &desk.text("desk-new-group-band"));
    tile::rows(ui, Band::ALL.len(), &Band::ALL, |ui, width, band| {
        let ages = desk.ages(*band);
        let hint = desk.text(match band {
            Band::A => "desk-band-a-hint",
            Band::B => "desk-band-b-hint",
            Band::C => "desk-band-c-hint",
            Band::D => "desk-band-d-hint",
        });
        let show = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            theme::title(ui, &ages);
            theme::small(ui, &hint);
        };
        if tile::tile(ui, &ages, form.band == Some(*band), (width, 88.0), show).clicked() {
            form.band = Some(*band);
        }
    });
}

/// Language, seats, and whether the animals stay: side by side.
fn seats_part(ui: &mut Ui, form: &mut NewGroupForm, desk: &Desk) {
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(270.0);
            theme::title(ui, &desk.text("desk-new-group-language"));
            ui.horizontal(|ui| {
                for language in Language::ALL {
                    let button = DeskButton::new(language.own_name()).chosen(form.language == language);
                    if button.show(ui).clicked() {
                        form.language = language;
                    }
                }
            });
        });
        ui.vertical(|ui| {
            ui.set_width(240.0);
            let name = desk.text("desk-new-group-seats");
            theme::title(ui, &name);
            stepper_ui(ui, desk, &name, &mut form.seats, 0..=10);
        });
        ui.vertical(|ui| animals_part(ui, form, desk));
    });
}

/// Whether each child keeps its animal.
fn animals_part(ui: &mut Ui, form: &mut NewGroupForm, desk: &Desk) {
    theme::title(ui, &desk.text("desk-new-group-animals"));
    tile::rows(ui, 2, &[true, false], |ui, width, stay| {
        let (label, hint) = if *stay {
            ("desk-animals-stay", "desk-animals-stay-hint")
        } else {
            ("desk-animals-new", "desk-animals-new-hint")
        };
        let label = desk.text(label);
        let show = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            theme::body(ui, &label);
            theme::small(ui, &desk.text(hint));
        };
        if tile::tile(ui, &label, form.animals_stay == *stay, (width, 108.0), show).clicked() {
            form.animals_stay = *stay;
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{samples, testing::on_every_screen};

    /// A form as it is opened.
    struct Opened(NewGroupForm);

    impl Default for Opened {
        fn default() -> Self {
            Self(NewGroupForm::new(Language::English))
        }
    }

    #[test]
    fn a_group_is_made_in_a_few_touches() {
        let show = |ui: &mut Ui, form: &mut Opened, desk: &Desk| {
            new_group_ui(ui, &samples::new_group(), &mut form.0, desk)
        };
        on_every_screen(show, |screen| {
            assert!(screen.in_sight("desk-new-group-make") && !screen.is_enabled("desk-new-group-make"));
            screen.press("desk-band-a");
            screen.press_label("简体中文");
            let seats = screen.text("desk-new-group-seats");
            let chinese = screen.language() == Language::SimplifiedChinese;
            screen.press_label(&if chinese { format!("增加：{seats}") } else { format!("More: {seats}") });
            screen.press_label(if chinese { "图2" } else { "Picture 2" });
            screen.press("desk-animals-new");
            screen.is_tidy();
            screen.press("desk-new-group-make");
            let group = NewGroup {
                words: samples::new_group().words,
                picture: "sunflower".to_owned(),
                band: Band::A,
                language: Language::SimplifiedChinese,
                seats: 7,
                animals_stay: false,
            };
            assert_eq!(screen.asked(), [DeskCommand::Group(GroupCommand::Create(group))]);
            screen.press("desk-new-group-other");
            assert_eq!(screen.asked(), [DeskCommand::Group(GroupCommand::OtherWords)]);
            assert_eq!(screen.form().0.picture, None);
        });
    }
}
