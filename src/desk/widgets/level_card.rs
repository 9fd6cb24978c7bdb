//! A level as the desk shows it: what it is called, for whom, with which pictures, and what to say.

use std::sync::Arc;

use bevy_egui::egui::Ui;

use crate::{
    activities,
    content::{Band, Bilingual, Factor, Level, Library, Script},
    desk::widgets::{desk::Desk, theme, tile},
};

/// Size of the words to say aloud, in points.
const SAY: f32 = 24.0;

/// Size of the rest of the script, in points.
const BESIDE: f32 = 18.0;

/// Width and height of a picture of the level, in points.
const PICTURE: f32 = 40.0;

/// How many pictures of a level are shown.
const PICTURES: usize = 8;

/// A level, as pages of the desk show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelCard {
    /// Its id.
    pub id: String,
    /// The activity that plays it.
    pub activity: String,
    /// What it is about.
    pub factor: Factor,
    /// Who it is for.
    pub bands: Vec<Band>,
    /// Its name.
    pub title: Bilingual,
    /// What to say and do.
    pub script: Script,
    /// Some of the pictures that children see in it.
    pub pictures: Vec<String>,
    /// The fewest and most minutes that plans give it; nothing where no plan plays it.
    pub minutes: Option<(u16, u16)>,
}

impl LevelCard {
    /// The card of a level.
    pub fn of(level: &Level, library: &Library) -> Self {
        let mut pictures: Vec<String> = Vec::new();
        for picture in level.body.pictures() {
            if pictures.len() < PICTURES && !pictures.iter().any(|one| one == picture) {
                pictures.push(picture.to_owned());
            }
        }
        Self {
            id: level.id.clone(),
            activity: level.activity.clone(),
            factor: level.factor,
            bands: level.bands.clone(),
            title: level.title.clone(),
            script: level.script.clone(),
            pictures,
            minutes: minutes(&level.id, library),
        }
    }
}

/// The fewest and most minutes that plans give a level.
fn minutes(id: &str, library: &Library) -> Option<(u16, u16)> {
    let plans = library.programmes.values().flat_map(|programme| &programme.sessions);
    let steps = plans.flat_map(|plan| &plan.steps);
    let playing = steps.filter(|step| step.levels.iter().chain(&step.or).any(|one| one == id));
    playing.map(|step| step.minutes).fold(None, |known, minutes| {
        let (least, most) = known.unwrap_or((minutes, minutes));
        Some((minutes.min(least), minutes.max(most)))
    })
}

/// Whether children can choose to play this level among others: it is about something, or fills a time without tablet.
pub fn can_be_chosen(level: &Level) -> bool {
    let known = activities::find(&level.activity).map(|activity| activity.format.traits);
    known.is_some_and(|traits| !traits.keeps_place && !traits.always_open)
}

/// Every level that can be chosen, by its title's place in the content.
pub fn all(library: &Library) -> impl Iterator<Item = &Arc<Level>> {
    library.levels.values().filter(|level| can_be_chosen(level))
}

/// A row of the pictures that children see.
pub fn pictures(ui: &mut Ui, card: &LevelCard, desk: &Desk) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        for picture in &card.pictures {
            theme::emoji(ui, desk.pictures, picture, PICTURE);
        }
    });
}

/// What a level is about, in words.
pub fn factor(factor: Factor, desk: &Desk) -> String {
    desk.text(&format!("review-factor-{}", factor.word().replace('_', "-")))
}

/// How many minutes plans give a level, in words.
pub fn minutes_words(card: &LevelCard, desk: &Desk) -> String {
    match card.minutes {
        Some((least, most)) if least == most => desk.count("desk-minutes", least.into()),
        Some((least, most)) => {
            desk.with("desk-content-minutes", &[("least", least.into()), ("most", most.into())])
        }
        None => desk.text("desk-content-no-length"),
    }
}

/// A script: the words to say largest, the rest below them, in two columns where there is room.
pub fn script(ui: &mut Ui, script: &Script, desk: &Desk, side_by_side: bool) {
    theme::tinted_card(ui, theme::SKY_PALE, |ui| {
        part_title(ui, desk, "hand-waving", "desk-script-say");
        let font = theme::plain(ui.ctx(), SAY);
        theme::write(ui, desk.say(&script.say), font, theme::INK);
    });
    let part = |ui: &mut Ui, icon: &str, key: &str, text: &Bilingual, fill| {
        theme::tinted_card(ui, fill, |ui| {
            part_title(ui, desk, icon, key);
            let font = theme::plain(ui.ctx(), BESIDE);
            theme::write(ui, desk.say(text), font, theme::INK);
        });
    };
    let mut watch_for =
        |ui: &mut Ui| part(ui, "ear", "desk-script-watch-for", &script.watch_for, theme::CARD);
    let mut adapt =
        |ui: &mut Ui| part(ui, "sliders-horizontal", "desk-script-adapt", &script.adapt, theme::CARD);
    let if_upset =
        |ui: &mut Ui| part(ui, "heart", "desk-script-if-upset", &script.if_upset, theme::CLAY_PALE);
    if side_by_side {
        // What to do if a child is upset is read in a hurry: it comes first, and as wide as there is room.
        if_upset(ui);
        tile::columns(ui, [&mut watch_for, &mut adapt]);
    } else {
        watch_for(ui);
        adapt(ui);
        if_upset(ui);
    }
}

/// The title of a part of the script.
fn part_title(ui: &mut Ui, desk: &Desk, icon: &str, key: &str) {
    ui.horizontal(|ui| {
        theme::icon(ui, desk.pictures, icon, 28.0, theme::SKY);
        theme::title(ui, &desk.text(key));
    });
}
