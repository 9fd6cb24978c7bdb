//! Takes the pictures: of every screen of the children's side, and of every page of the desk.

use std::collections::{BTreeMap, BTreeSet};

use bevy::math::UVec2;
use image::{RgbImage, imageops};
use six_seeds::{
    activities,
    content::{Band, Level, Library},
    journal::Preferences,
    locale::Language,
    tour::{self, Route, Tablet},
};
use tempfile::TempDir;

use super::compare::KEPT;
use crate::support::{
    Story,
    level_session::{lay_on_the_table, make_a_group, play, programme},
};

/// What is drawn, in pixels; the pictures are made smaller.
const DRAWN: UVec2 = UVec2::new(640, 400);

/// Pictures by their names.
pub type Album = BTreeMap<String, RgbImage>;

fn photograph(tablet: &mut Tablet) -> RgbImage {
    tablet.settle();
    imageops::resize(&tablet.photograph().unwrap(), KEPT.0, KEPT.1, imageops::FilterType::Triangle)
}

/// One level of every activity is played by two children. Of an activity the second sight is kept, when something was touched;
/// of the screens around the activities the one that is called as they are.
pub fn of_the_stage(language: Language) -> Album {
    let mut story = Story::on_a_tablet_that_draws(DRAWN, language);
    let (mut album, mut seen) = (Album::new(), BTreeMap::<String, usize>::new());
    let mut look = |tablet: &mut Tablet, sight: &str| {
        let screen = tablet.screen();
        let count = seen.entry(screen.clone()).or_default();
        *count += 1;
        let is_activity = activities::find(&screen).is_some();
        let is_better = if is_activity { *count == 2 } else { sight == screen };
        if *count == 1 || (is_better && *count > 1) {
            album.insert(screen, photograph(tablet));
        }
    };
    look(&mut story.tablet, "home");
    story.sets_the_first_pin();
    make_a_group(&mut story, Band::B);
    let mut known = BTreeSet::new();
    lay_on_the_table(&mut story.tablet, "one-of-each", 2, |library: &Library, plan| {
        programme(library, plan, Band::B, |level: &Level| known.insert(level.activity.clone()))
    });
    play(&mut story, true, &mut look);
    album
}

/// The walk through the desk. Every page that it is made to come to is kept, and the first sight of every other page.
pub fn of_the_desk(language: Language) -> (Album, BTreeSet<String>) {
    let out = TempDir::new().unwrap();
    let route = Route {
        out: out.path().to_owned(),
        levels: None,
        size: DRAWN,
        desk: true,
        programme: "first-session".to_owned(),
        band: Band::B,
        seats: 2,
        seed: 6,
        preferences: Preferences::default(),
        language,
        blind: false,
        still: false,
        only: Vec::new(),
        go_on: false,
        pause_at: None,
    };
    let walked: BTreeSet<&str> = tour::desk_pages().collect();
    let (mut album, mut pages) = (Album::new(), BTreeSet::new());
    tour::look_at_the_desk(&route, &mut |tablet, name| {
        let page = tablet.screen();
        if page.starts_with("desk-") && (pages.insert(page) || walked.contains(name)) {
            album.entry(name.to_owned()).or_insert_with(|| photograph(tablet));
        }
        Ok(())
    })
    .unwrap();
    (album, pages)
}
