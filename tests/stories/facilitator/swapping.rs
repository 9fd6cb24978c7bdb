//! Another level is played than planned: chosen on the run-sheet in the middle of a session, kept through a dead battery,
//! and counted as what it was.

use six_seeds::{
    locale::{Language, Texts},
    platform::clock::Clock,
    play::{GroupDocuments, Keeper, Table},
    session::{Event, Record},
};

use crate::support::Story;

/// What can be swapped first in the session that goes on: its place in the plan, its title, and for what.
struct Swap {
    step: usize,
    title: String,
    level: String,
    other: String,
}

fn first_swap(story: &Story) -> Swap {
    let session = story.session();
    let english = |title: &six_seeds::content::Bilingual| title.get(Language::English).to_owned();
    let mut coming = session.steps().skip(session.begun()).filter(|(_, step)| step.tablet);
    coming
        .find_map(|(place, step)| {
            let (level, _) = step.decided()?;
            let (other, _) = step.alternatives.iter().find(|(other, _)| step.takes(&other.id))?;
            Some(Swap {
                step: place,
                title: english(&level.title),
                level: other.id.clone(),
                other: english(&other.title),
            })
        })
        .expect("something can be swapped")
}

/// On the run-sheet: takes the other level for the step.
#[track_caller]
fn swaps(story: &mut Story, swap: &Swap) {
    let texts = Texts::new(Language::English);
    let with = |key: &str, title: &str| texts.with(key, &[("step", title.to_owned().into())]);
    story.tablet.press_in_list(&with("desk-step-swap", &swap.title)).unwrap();
    story.tablet.press_in_list(&with("desk-plan-take", &swap.other)).unwrap();
    story.tablet.frames(3);
}

fn planned(story: &Story, swap: &Swap) -> String {
    let mut steps = story.session().steps();
    let (_, step) = steps.find(|(place, _)| *place == swap.step).unwrap();
    step.decided().unwrap().0.id.clone()
}

fn swapped(records: &[Record]) -> Vec<&Event> {
    records
        .iter()
        .map(|record| &record.event)
        .filter(|event| matches!(event, Event::Swapped { .. }))
        .collect()
}

#[test]
fn a_level_swapped_on_the_run_sheet_is_played_through_a_dead_battery_and_counted() {
    let mut story = Story::with_children(2);
    story.plays_until("weather");
    let (screen, seen) = (story.tablet.screen(), story.tablet.tags());
    story.opens_the_run_sheet();
    let swap = first_swap(&story);
    swaps(&mut story, &swap);
    assert_eq!(planned(&story, &swap), swap.level);
    assert!(story.tablet.desk_words().iter().any(|words| words.contains(&swap.other)), "the list names it");
    // The children find what they left, behind the curtain.
    story.press("desk-run-back");
    story.expect_screen("curtain");
    story.tap("lift-curtain");
    assert_eq!(story.tablet.screen(), screen);
    story.tablet.wait(1.0);
    assert_eq!(story.tablet.tags(), seen, "nothing that children see has jumped");

    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.press("desk-unfinished-go-on");
    story.expect_screen("curtain");
    assert_eq!(planned(&story, &swap), swap.level, "the swap is kept");
    let event = Event::Swapped { step: swap.step, level: swap.level.clone() };
    assert_eq!(swapped(&story.journal().1), [&event]);
    story.plays_until("give-back");
    story.wraps_up();
    let (stored, records) = story.journal();
    assert_eq!(swapped(&records), [&event], "what was played stays known when the rest is forgotten");
    assert!(story.verification().1);
    // What leaves the tablet counts what was played, not what was planned.
    let world = story.tablet.app.world_mut();
    world.resource_scope(|world, mut keeper: bevy::prelude::Mut<Keeper>| {
        let papers =
            GroupDocuments::read(&mut keeper, world.resource::<Table>(), stored.details.group).unwrap();
        let activities = &papers.log.sessions[0].activities;
        let named = |title: &str| activities.iter().flatten().any(|one| one.get(Language::English) == title);
        assert!(named(&swap.other) && !named(&swap.title), "{activities:?}");
    });
}

#[test]
fn a_ritual_is_never_offered_for_swapping() {
    let mut story = Story::with_children(2);
    story.opens_the_run_sheet();
    let texts = Texts::new(Language::English);
    let session = story.session();
    let rituals = session.steps().skip(session.begun()).filter_map(|(_, step)| {
        let (level, rules) = step.decided()?;
        rules.traits().keeps_place.then(|| level.title.get(Language::English).to_owned())
    });
    let rituals: Vec<String> = rituals.collect();
    assert!(rituals.len() >= 4, "{rituals:?}");
    for title in rituals {
        let label = texts.with("desk-step-swap", &[("step", title.into())]);
        assert!(!story.tablet.offers(&label), "{label}");
    }
}

#[test]
fn a_desk_that_locks_itself_in_the_middle_of_a_session_lets_the_curtain_fall() {
    let mut story = Story::with_children(2);
    story.plays_until("weather");
    story.plays_what_shows(0);
    story.tablet.frames(3);
    if story.tablet.screen() == "curtain" {
        story.tap("lift-curtain");
    }
    let screen = story.tablet.screen();
    assert_eq!(screen, "weather", "a child is about to answer");
    story.opens_the_run_sheet();
    let mut keeper = story.tablet.app.world_mut().resource_mut::<Keeper>();
    assert!(matches!(keeper.clock, Clock::Set(_)));
    keeper.clock.advance(3600);
    story.tablet.frames(3);
    story.expect_screen("desk-gate");
    story.press("desk-back-to-garden");
    story.expect_screen("curtain");
    // And for whoever has the PIN the run-sheet is there again.
    story.opens_the_run_sheet();
    story.press("desk-run-back");
    story.expect_screen("curtain");
    story.tap("lift-curtain");
    story.expect_screen(&screen);
}
