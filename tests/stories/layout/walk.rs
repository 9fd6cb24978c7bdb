//! Walks to every screen: every level of every activity, for every band, and what stands around them.

use std::collections::BTreeSet;

use bevy::math::UVec2;
use six_seeds::{
    content::{Band, Level, Library},
    journal::Preferences,
    locale::Language,
    play::Table,
    tour::{self, Route, Walk},
};
use tempfile::TempDir;

use super::Ledger;
use crate::support::{
    Story,
    level_session::{lay_on_the_table, level_of, make_a_group, play, programme, show_the_film},
};

/// Simulated seconds after which the whole film of the garden has come.
const FILM: f32 = 70.0;

/// The most children of a group.
const FULL: u8 = 10;

/// Looks at every screen of the children's side.
pub fn the_stage(ledger: &mut Ledger) {
    let mut story = Story::on_a_new_tablet();
    ledger.look_at_the_stage(&mut story.tablet, "home");
    story.sets_the_first_pin();
    for band in Band::ALL {
        make_a_group(&mut story, band);
        let plan = format!("every-level-{}", band.letter().to_lowercase());
        let every_level = |library: &Library, plan: &str| programme(library, plan, band, |_| true);
        lay_on_the_table(&mut story.tablet, &plan, 2, every_level);
        play(&mut story, band == Band::A, &mut |tablet, stage| match level_of(tablet) {
            Some(level) => ledger.look_at_a_level(tablet, &level, stage),
            None => ledger.look_at_the_stage(tablet, stage),
        });
        story.wraps_up();
    }
    show_the_film(&mut story);
    story.tablet.wait(FILM);
    ledger.look_at_the_stage(&mut story.tablet, "garden-film");
}

/// Looks at one level of every activity with as many children as a group may have, in a session for practice, with
/// sentences that are read aloud.
pub fn a_full_table(ledger: &mut Ledger) {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    make_a_group(&mut story, Band::B);
    let mut known = BTreeSet::new();
    let first_of_each = |library: &Library, plan: &str| {
        programme(library, plan, Band::B, |level: &Level| known.insert(level.activity.clone()))
    };
    lay_on_the_table(&mut story.tablet, "one-of-each", FULL, first_of_each);
    story.tablet.app.world_mut().resource_mut::<Table>().practice = true;
    play(&mut story, false, &mut |tablet, stage| ledger.look_at_a_full_table(tablet, stage));
}

/// Looks at every page of the desk, in one language.
pub fn the_desk(ledger: &mut Ledger, language: Language) {
    let out = TempDir::new().unwrap();
    let route = Route {
        out: out.path().to_owned(),
        levels: None,
        size: UVec2::new(1280, 800),
        desk: true,
        programme: "first-session".to_owned(),
        sessions: None,
        band: Band::B,
        seats: 3,
        seed: 6,
        preferences: Preferences::default(),
        language,
        blind: true,
        still: false,
        only: Vec::new(),
        go_on: false,
        pause_at: None,
    };
    tour::visit_desk_pages(&route, Walk::Whole, &mut |tablet, name| {
        ledger.look_at_the_desk(tablet, name, language);
        Ok(())
    })
    .unwrap();
}
