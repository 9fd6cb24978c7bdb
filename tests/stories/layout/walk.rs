//! Walks to every screen: every level of every activity, for every band, and what stands around them.

use std::{collections::BTreeSet, sync::Arc};

use bevy::prelude::*;
use six_seeds::{
    content::{Band, Bilingual, Library, Plan, PlanStep, Programme},
    journal::{GroupId, Preferences},
    locale::Language,
    platform::input::Side,
    play::{Keeper, Table},
    session::Session,
    tour::{self, DriverError, Route, Tablet, by_touch},
};
use tempfile::TempDir;

use super::Ledger;
use crate::support::Story;

/// Goes after which a session that does not end is given up.
const MOST_GOES: usize = 2000;
/// The most children of a group.
const FULL: u8 = 10;

/// Looks at every screen of the children's side.
pub fn the_stage(ledger: &mut Ledger) {
    let mut story = Story::on_a_new_tablet();
    ledger.look_at_the_stage(&mut story.tablet, "home");
    story.sets_the_first_pin();
    for band in Band::ALL {
        make_a_group(&mut story, band);
        lay_every_level_on_the_table(&mut story.tablet, band);
        if band == Band::A {
            look_around(&mut story, ledger);
        }
        play(&mut story.tablet, &mut |tablet, stage| match level_of(tablet) {
            Some(level) => ledger.look_at_a_level(tablet, &level, stage),
            None => ledger.look_at_the_stage(tablet, stage),
        });
        story.wraps_up();
    }
}

/// Looks at one level of every activity with as many children as a group may have, in a session for practice, with
/// sentences that are read aloud.
pub fn a_full_table(ledger: &mut Ledger) {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    make_a_group(&mut story, Band::B);
    let first_of_each = |library: &Library, plan: &str| {
        let mut programme = programme(library, plan, Band::B);
        let mut known = BTreeSet::new();
        for plan in &mut programme.sessions {
            plan.steps.retain(|step| known.insert(library.levels[&step.levels[0]].activity.clone()));
        }
        programme
    };
    lay_on_the_table(&mut story.tablet, "one-of-each", FULL, first_of_each);
    story.tablet.app.world_mut().resource_mut::<Table>().practice = true;
    play(&mut story.tablet, &mut |tablet, stage| ledger.look_at_a_full_table(tablet, stage));
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
    tour::visit_desk_pages(&route, &mut |tablet, name| {
        ledger.visit_desk_pages(tablet, name, language);
        Ok(())
    })
    .unwrap();
}

/// In the first turn of a session: what can come over every screen.
fn look_around(story: &mut Story, ledger: &mut Ledger) {
    story.plays_until("weather");
    let tablet = &mut story.tablet;
    tablet.tap("pause").unwrap();
    tablet.expect_screen("calm-corner").unwrap();
    ledger.look_at_the_stage(tablet, "calm-corner");
    for tool in by_touch::all(tablet, "tool-") {
        tablet.tap(&tool).unwrap();
        ledger.look_at_the_stage(tablet, &format!("calm-corner-{tool}"));
        tablet.tap("tools").unwrap();
    }
    tablet.tap("go-on").unwrap();
    tablet.expect_screen("weather").unwrap();
    for arriving in [true, false] {
        tablet.app.world_mut().resource_mut::<Table>().arriving = arriving;
        tablet.frames(3);
        if arriving {
            ledger.look_at_the_stage(tablet, "arriving");
        }
    }
    look_at_a_child_who_leaves(tablet, ledger);
    tablet.hold("skip").unwrap();
    tablet.expect_screen("curtain").unwrap();
    ledger.look_at_the_stage(tablet, "curtain-skipped");
    tablet.tap("take-back").unwrap();
    tablet.expect_screen("weather").unwrap();
    tablet.hold("gate").unwrap();
    tablet.expect_screen("blank").unwrap();
    ledger.look_at_the_stage(tablet, "blank");
    story.comes_through_the_gate();
    story.press("desk-run-back");
    story.expect_screen("curtain");
}

/// Looks at what a child sees who leaves early; in the end nobody leaves.
fn look_at_a_child_who_leaves(tablet: &mut Tablet, ledger: &mut Ledger) {
    let mut table = tablet.app.world_mut().resource_mut::<Table>();
    let seat = table.session().and_then(|session| session.current()?.seat).unwrap();
    table.let_say_goodbye(seat);
    tablet.expect_screen("leaving").unwrap();
    ledger.look_at_the_stage(tablet, "leaving");
    tablet.hold("answer-talk-later").unwrap();
    ledger.look_at_the_stage(tablet, "leaving-answered");
    tablet.app.world_mut().resource_mut::<Table>().leaving = None;
    tablet.expect_screen("weather").unwrap();
}

/// Looks at the question that the desk asks when the tablet's date is in doubt.
pub fn the_doubtful_date(ledger: &mut Ledger) {
    let mut story = Story::with_children(1);
    story.plays_until("give-back");
    story.wraps_up();
    let mut story = story.battery_dies_for(3650);
    story.comes_through_the_gate();
    story.expect_screen("desk-date-question");
    for language in Language::ALL {
        ledger.visit_desk_pages(&mut story.tablet, "desk-date-question", language);
    }
}

/// From the desk's home: a group of this band, and back home.
fn make_a_group(story: &mut Story, band: Band) {
    story.press_in_list("desk-home-make-group");
    story.expect_screen("desk-new-group");
    let words = story.text(&format!("desk-band-{}", band.letter().to_lowercase()));
    story.tablet.press_with(&words).unwrap();
    story.press("desk-new-group-make");
    story.expect_screen("desk-group");
}

/// A session in which every level is a step that fits this band and no younger one.
fn lay_every_level_on_the_table(tablet: &mut Tablet, band: Band) {
    let plan = format!("every-level-{}", band.letter().to_lowercase());
    lay_on_the_table(tablet, &plan, 2, |library, plan| programme(library, plan, band));
}

/// A session of a programme of one's own, with so many children.
fn lay_on_the_table(
    tablet: &mut Tablet,
    plan: &str,
    heads: u8,
    programme: impl FnOnce(&Library, &str) -> Programme,
) {
    let world = tablet.app.world_mut();
    let mut table = world.resource_mut::<Table>();
    let library = Arc::make_mut(&mut table.library);
    let programme = programme(library, plan);
    library.programmes.insert(plan.to_owned(), Arc::new(programme));
    let group = {
        let mut keeper = world.resource_mut::<Keeper>();
        keeper.journal().unwrap().groups().unwrap().remove(0).id
    };
    start(world, group, plan, heads);
    tablet.frames(5);
}

fn start(world: &mut World, group: GroupId, plan: &str, heads: u8) {
    world.resource_scope(|world, mut keeper: Mut<Keeper>| {
        keeper.start(&mut world.resource_mut::<Table>(), group, plan, heads).unwrap();
    });
    *world.resource_mut::<Side>() = Side::Stage;
}

fn programme(library: &Library, id: &str, band: Band) -> Programme {
    let step = |level: &str, or: Vec<String>| PlanStep {
        levels: vec![level.to_owned()],
        or,
        minutes: 1,
        tablet: true,
    };
    let of = |activity: &str| {
        let levels = library.levels.values().filter(|one| one.activity == activity);
        levels.map(|one| one.id.clone()).collect::<Vec<_>>()
    };
    let first = ["assent", "animals"].iter().flat_map(|activity| of(activity));
    let rituals_before = ["assent", "animals"];
    let last = ["ending", "garden"];
    let fits = |one: &&Arc<six_seeds::content::Level>| {
        one.bands.contains(&band)
            && !rituals_before.contains(&one.activity.as_str())
            && !last.contains(&one.activity.as_str())
            && one.activity != "calm"
    };
    let between = library.levels.values().filter(fits).map(|one| one.id.clone());
    let ends = last.iter().flat_map(|activity| of(activity));
    let mut steps: Vec<PlanStep> = first.chain(between).chain(ends).map(|id| step(&id, Vec::new())).collect();
    // Two of the choices at the fork that ship, in front of the ending.
    let forks =
        library.programmes.values().flat_map(|one| one.sessions.iter().flat_map(|plan| plan.steps.iter()));
    let forks: Vec<PlanStep> = forks.filter(|step| !step.or.is_empty()).take(2).cloned().collect();
    let place = steps.len() - 2;
    steps.splice(place..place, forks);
    let words = || Bilingual { en: "Every level".to_owned(), zh_hans: "所有内容".to_owned() };
    let plan = Plan {
        id: id.to_owned(),
        title: words(),
        aim: words(),
        materials: words(),
        cost: 0,
        prepare: words(),
        script: words(),
        after_months: None,
        minutes: 60,
        steps,
    };
    Programme { id: id.to_owned(), title: words(), bands: vec![band], seats: 1..=10, sessions: vec![plan] }
}

/// Plays the session to its end and looks at every sight on the way.
fn play(tablet: &mut Tablet, look: &mut impl FnMut(&mut Tablet, &str)) {
    for go in 0..MOST_GOES {
        tablet.frames(2);
        let screen = tablet.screen();
        if screen == "give-back" {
            look(tablet, "give-back");
            return;
        }
        by_touch::play_what_shows(tablet, go / 2, &mut |tablet, name| {
            look(tablet, name);
            Ok(())
        })
        .map_err(|DriverError(what)| format!("in \"{screen}\": {what}"))
        .unwrap();
    }
    assert_eq!(tablet.screen(), "give-back", "the session does not end");
}

/// The level that is played on this screen.
fn level_of(tablet: &Tablet) -> Option<String> {
    let board = tablet.app.world().resource::<Table>().session().and_then(Session::board)?;
    (tablet.screen() == board.level.activity).then(|| board.level.id.clone())
}
