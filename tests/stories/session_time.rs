//! How long a session took: as far as something happened in it, and as the facilitator says at the end. A tablet that
//! sleeps and a clock that jumps add nothing.

use std::ops::RangeInclusive;

use six_seeds::{
    play::{Keeper, Table},
    progress::Review,
};

use crate::support::Story;

impl Story {
    /// So many minutes go by on the tablet's clock, or are taken back.
    fn minutes_pass(&mut self, minutes: i64) {
        self.tablet.app.world_mut().resource_mut::<Keeper>().clock.advance(minutes * 60);
        self.tablet.frames(3);
    }

    /// How many minutes the review tells of the only group's only session.
    fn minutes_told(&mut self) -> u16 {
        let world = self.tablet.app.world_mut();
        world.resource_scope(|world, mut keeper: bevy::prelude::Mut<Keeper>| {
            let group = keeper.journal().unwrap().groups().unwrap().remove(0).id;
            let history = keeper.history(world.resource::<Table>(), group).unwrap();
            Review::new(&history).sessions[0].minutes
        })
    }

    /// Whether the tablet rests in the step that goes on.
    fn rests(&self) -> bool {
        self.session().step().is_some_and(|step| !step.tablet)
    }
}

/// The session is ended, and is told to have taken about so many minutes.
#[track_caller]
fn ends_after(story: &mut Story, minutes: RangeInclusive<u16>) {
    story.ends_early();
    story.wraps_up();
    let told = story.minutes_told();
    assert!(minutes.contains(&told), "{told} minutes");
}

#[test]
fn a_night_in_which_the_tablet_slept_is_no_time_of_the_session() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    story.minutes_pass(6);
    story.plays_what_shows(0);
    story.minutes_pass(20 * 60);
    story.plays_what_shows(1);
    story.minutes_pass(5);
    ends_after(&mut story, 10..=12);
}

#[test]
fn a_clock_that_is_set_adds_nothing_and_stops_nothing() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    for minutes in [4, 90, 4, -200, 4] {
        story.minutes_pass(minutes);
        story.plays_what_shows(0);
    }
    ends_after(&mut story, 11..=13);
}

#[test]
fn what_is_planned_without_the_tablet_counts_though_nothing_is_touched() {
    let mut story = Story::with_children(3);
    for choice in 0..400 {
        if story.rests() {
            break;
        }
        story.tablet.frames(2);
        story.plays_what_shows(choice / 2);
    }
    assert!(story.rests(), "the plan has such a step");
    let planned = story.session().step().unwrap().minutes;
    let before = story.session().last_minute();
    story.minutes_pass(i64::from(planned) + 10);
    story.ends_early();
    story.expect_screen("give-back");
    assert_eq!(story.session().last_minute(), before + planned + 10, "they talked on");
}

#[test]
fn a_tablet_that_sleeps_on_after_a_talk_counts_the_talk_as_planned() {
    let mut story = Story::with_children(3);
    for choice in 0..400 {
        if story.rests() {
            break;
        }
        story.tablet.frames(2);
        story.plays_what_shows(choice / 2);
    }
    let planned = story.session().step().unwrap().minutes;
    let before = story.session().last_minute();
    story.minutes_pass(9 * 60);
    story.ends_early();
    assert_eq!(story.session().last_minute(), before + planned);
}

#[test]
fn the_facilitator_corrects_the_length_at_the_wrap_up() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    story.minutes_pass(12);
    story.ends_early();
    story.comes_through_the_gate();
    story.expect_screen("desk-wrap-up");
    let name = story.text("desk-wrap-up-length");
    let [fewer, more] =
        ["desk-fewer", "desk-more"].map(|key| story.text_with(key, &[("name", name.clone().into())]));
    for step in [&more, &more, &more, &fewer, &fewer, &fewer, &fewer] {
        story.tablet.press(step).unwrap();
    }
    story.press("desk-wrap-up-finish");
    story.expect_screen("desk-home");
    assert_eq!(story.minutes_told(), 5, "12, 15, 20, 25, 20, 15, 10, 5");
    // It stays so when the session is read again, and in the file for a funder.
    let mut story = story.battery_dies();
    assert_eq!(story.minutes_told(), 5);
    let (said, well) = story.verification();
    assert!(well, "{said}");
}
