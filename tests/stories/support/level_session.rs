//! A session that no programme has: the levels that a test wants to look at, laid on the table one after the other, and the
//! walk through it by touch.

use std::sync::Arc;

use bevy::prelude::*;
use six_seeds::{
    activities,
    content::{Band, Bilingual, Level, Library, Plan, PlanStep, Programme},
    journal::GroupId,
    platform::input::Side,
    play::{Keeper, Table},
    session::Session,
    tour::{DriverError, Tablet, by_touch},
};

use super::Story;

/// Goes after which a session that does not end is given up.
const MOST_GOES: usize = 2000;

/// What is done at every sight on the way; each has a name.
pub type Look<'a> = &'a mut dyn FnMut(&mut Tablet, &str);

/// From the desk's home: a group of this band, and back home.
pub fn make_a_group(story: &mut Story, band: Band) {
    story.press_in_list("desk-home-make-group");
    story.expect_screen("desk-new-group");
    let words = story.text(&format!("desk-band-{}", band.letter().to_lowercase()));
    story.tablet.press_with(&words).unwrap();
    story.press("desk-new-group-make");
    story.expect_screen("desk-group");
}

/// A session of a programme of one's own, with so many children.
pub fn lay_on_the_table(
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

/// A programme with one session, in which every level for this band is a step that `wanted` says yes to.
pub fn programme(
    library: &Library,
    id: &str,
    band: Band,
    mut wanted: impl FnMut(&Level) -> bool,
) -> Programme {
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
    let (first, last) = (["assent", "animals"], ["ending", "garden"]);
    let between = library.levels.values().filter(|one| {
        one.bands.contains(&band)
            && !first.contains(&one.activity.as_str())
            && !last.contains(&one.activity.as_str())
            // The calm corner is over every step, and is none.
            && !activities::traits(&one.activity).always_open
            && wanted(one)
    });
    let between = between.map(|one| one.id.clone()).collect::<Vec<_>>();
    let begins = first.iter().flat_map(|activity| of(activity));
    let ends = last.iter().flat_map(|activity| of(activity));
    let mut steps: Vec<PlanStep> =
        begins.chain(between).chain(ends).map(|id| step(&id, Vec::new())).collect();
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

/// Plays the session to its end and looks at every sight on the way; on the first screen of the weather also at what can come
/// over every screen, if that is `around`.
pub fn play(story: &mut Story, around: bool, look: Look) {
    let mut around = around;
    for go in 0..MOST_GOES {
        story.tablet.frames(2);
        let screen = story.tablet.screen();
        if screen == "give-back" {
            look(&mut story.tablet, "give-back");
            assert!(!around, "the weather never came");
            return;
        }
        if around && screen == "weather" {
            look_around(story, look);
            around = false;
            continue;
        }
        let tablet = &mut story.tablet;
        by_touch::play_what_shows(tablet, go / 2, &mut |tablet, name| {
            look(tablet, name);
            Ok(())
        })
        .map_err(|DriverError(what)| format!("in \"{screen}\": {what}"))
        .unwrap();
    }
    assert_eq!(story.tablet.screen(), "give-back", "the session does not end");
}

/// From the desk's home: the film of the garden of the group that met last.
pub fn show_the_film(story: &mut Story) {
    story.opens_the_group();
    story.press("desk-group-review");
    story.expect_screen("desk-review");
    story.press("story-film-show");
    story.expect_screen("garden-film");
}

/// The level that is played on this screen.
pub fn level_of(tablet: &Tablet) -> Option<String> {
    let board = tablet.app.world().resource::<Table>().session().and_then(Session::board)?;
    (tablet.screen() == board.level.activity).then(|| board.level.id.clone())
}

/// In the first turn of the weather: what can come over every screen.
pub fn look_around(story: &mut Story, look: Look) {
    let tablet = &mut story.tablet;
    tablet.tap("pause").unwrap();
    tablet.expect_screen("calm-corner").unwrap();
    look(tablet, "calm-corner");
    for tool in by_touch::all(tablet, "tool-") {
        tablet.tap(&tool).unwrap();
        look(tablet, &format!("calm-corner-{tool}"));
        tablet.tap("tools").unwrap();
    }
    tablet.tap("go-on").unwrap();
    tablet.expect_screen("weather").unwrap();
    for arriving in [true, false] {
        tablet.app.world_mut().resource_mut::<Table>().arriving = arriving;
        tablet.frames(3);
        if arriving {
            look(tablet, "arriving");
        }
    }
    look_at_a_child_who_leaves(tablet, look);
    tablet.hold("skip").unwrap();
    tablet.expect_screen("curtain").unwrap();
    look(tablet, "curtain-skipped");
    tablet.tap("take-back").unwrap();
    tablet.expect_screen("weather").unwrap();
    tablet.hold("gate").unwrap();
    tablet.expect_screen("blank").unwrap();
    look(tablet, "blank");
    story.comes_through_the_gate();
    story.press("desk-run-back");
    story.expect_screen("curtain");
}

/// Looks at what a child sees who leaves early; in the end nobody leaves.
fn look_at_a_child_who_leaves(tablet: &mut Tablet, look: Look) {
    let mut table = tablet.app.world_mut().resource_mut::<Table>();
    let seat = table.session().and_then(|session| session.current()?.seat).unwrap();
    table.begin_leaving(seat);
    tablet.expect_screen("leaving").unwrap();
    look(tablet, "leaving");
    tablet.hold("answer-talk-later").unwrap();
    look(tablet, "leaving-answered");
    tablet.app.world_mut().resource_mut::<Table>().leaving = None;
    tablet.expect_screen("weather").unwrap();
}
