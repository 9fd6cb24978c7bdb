//! A long day: many sessions in one run of the program, with a tablet that sleeps, a clock that jumps, and locks in between.
//! What is kept in memory stays bounded, the minutes are right, and nothing is lost. `SIX_SEEDS_LONG_DAY=20` plays so many
//! sessions instead of a few. `SIX_SEEDS_LONG_DAY_DRAWN=1` draws: every page of the desk first, then every tenth sight of the
//! children's side, and prints the resident memory of the process; this test has to run alone then.

use bevy::prelude::*;
use six_seeds::{
    locale::Language,
    play::{Keeper, Table},
    progress::Review,
    tour,
};

use crate::{facilitator::lock::the_idle_lock_falls, support::Story};

/// Children of every session.
const HEADS: u8 = 3;
/// Goes between two minutes of a session.
const GOES_A_MINUTE: usize = 6;
/// How much more than at the start pictures and glyphs may take, in bytes.
const MOST_MORE: usize = 40 * 1024 * 1024;
/// Minutes after which the idle lock has fallen: a pause so short belongs to the session.
const IDLE: u16 = 11;
/// Goes after which a session that does not end is given up.
const MOST_GOES: usize = 1200;

/// What goes wrong around a session.
#[derive(Clone, Copy, Debug)]
enum Trouble {
    Nothing,
    /// The tablet sleeps for three hours in the middle of a turn.
    Sleep,
    /// Its clock is set an hour on, and back again.
    Clock,
    /// The facilitator goes to the desk, and the idle lock falls there.
    Lock,
}

const TROUBLES: [Trouble; 4] = [Trouble::Nothing, Trouble::Sleep, Trouble::Clock, Trouble::Lock];

/// Of how many goes one is drawn, where anything is.
const DRAWN: usize = 10;

fn draws() -> bool {
    std::env::var_os("SIX_SEEDS_LONG_DAY_DRAWN").is_some()
}

/// Prints how much memory of the process is resident, where the system tells.
fn print_resident_memory(when: &str) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status.lines().filter(|line| line.starts_with("VmRSS") || line.starts_with("RssAnon")) {
        println!("{when}: {line}");
    }
}

/// A tablet with a PIN, at the desk's home.
fn a_tablet() -> Story {
    if !draws() {
        let mut story = Story::on_a_new_tablet();
        story.sets_the_first_pin();
        return story;
    }
    let mut story = Story::on_a_tablet_that_draws(UVec2::new(1280, 800), Language::English);
    story.tablet.photograph().unwrap();
    print_resident_memory("at the start");
    tour::visit_desk_pages_of(&mut story.tablet, Language::English, &mut |tablet, _| {
        tablet.photograph().map(drop)
    })
    .unwrap();
    print_resident_memory("after every page");
    story
}

fn sessions() -> usize {
    std::env::var("SIX_SEEDS_LONG_DAY").ok().and_then(|count| count.parse().ok()).unwrap_or(4)
}

impl Story {
    fn clock_moves(&mut self, minutes: i64) {
        self.tablet.app.world_mut().resource_mut::<Keeper>().clock.advance(minutes * 60);
        self.tablet.frames(3);
    }

    /// What goes wrong happens; the minutes of it that belong to the session.
    fn meets(&mut self, trouble: Trouble) -> u16 {
        match trouble {
            Trouble::Nothing => 0,
            Trouble::Sleep => {
                self.clock_moves(3 * 60);
                0
            }
            Trouble::Clock => {
                self.clock_moves(60);
                self.plays_what_shows(0);
                self.clock_moves(-60);
                0
            }
            Trouble::Lock => {
                self.opens_the_run_sheet();
                the_idle_lock_falls(self);
                self.types_the_pin();
                self.expect_screen("desk-run-sheet");
                self.press("desk-run-back");
                IDLE
            }
        }
    }

    /// Plays a session to its end; the minutes in which something happened.
    fn plays_a_session(&mut self, trouble: Trouble) -> u16 {
        let mut minutes = 0;
        for go in 0..MOST_GOES {
            self.tablet.frames(2);
            if self.tablet.screen() == "give-back" {
                return minutes;
            }
            self.plays_what_shows(go / 2);
            if draws() && go % DRAWN == 0 {
                self.tablet.photograph().unwrap();
            }
            if go == 40 {
                minutes += self.meets(trouble);
            } else if go % GOES_A_MINUTE == 0 {
                self.clock_moves(1);
                minutes += 1;
            }
        }
        assert_eq!(self.tablet.screen(), "give-back", "the session does not end");
        minutes
    }

    /// The facilitator has spoken with every child who asked to talk, and marks it.
    fn has_spoken_with_all(&mut self) {
        let mark = self.text("desk-talk-spoken-with");
        while self.tablet.desk_labels().contains(&mark) {
            self.press("desk-talk-spoken-with");
            self.press("desk-talk-spoken-with-yes");
        }
    }

    /// How many bytes pictures and glyphs take.
    fn bytes_of_images(&self) -> usize {
        let images = self.tablet.app.world().resource::<Assets<Image>>();
        images.iter().map(|(_, image)| image.data.as_ref().map_or(0, Vec::len)).sum()
    }

    /// The minutes of each session of the only group, as the review tells them.
    fn minutes_of_all(&mut self) -> Vec<u16> {
        self.tablet.app.world_mut().resource_scope(|world, mut keeper: Mut<Keeper>| {
            let group = keeper.journal().unwrap().groups().unwrap().remove(0).id;
            let history = keeper.history(world.resource::<Table>(), group).unwrap();
            Review::new(&history).sessions.iter().map(|session| session.minutes).collect()
        })
    }
}

#[test]
fn many_sessions_in_one_run_lose_nothing_and_stay_small() {
    let mut story = a_tablet();
    story.makes_a_group();
    story.starts_with(HEADS);
    let at_the_start = story.bytes_of_images();
    let (mut expected, mut most) = (Vec::new(), 0);
    for number in 0..sessions() {
        if number > 0 {
            story.opens_the_group();
            story.starts_with(HEADS);
        }
        expected.push(story.plays_a_session(TROUBLES[number % TROUBLES.len()]));
        let (_, records) = story.journal();
        assert_eq!(records.len() as u64, story.session().counter(), "session {number}: every event is kept");
        story.wraps_up();
        the_idle_lock_falls(&mut story);
        story.types_the_pin();
        story.expect_screen("desk-home");
        story.has_spoken_with_all();
        most = most.max(story.bytes_of_images());
        if draws() {
            print_resident_memory(&format!("after session {}", number + 1));
        }
    }
    let told = story.minutes_of_all();
    println!("minutes expected {expected:?}, told {told:?}");
    println!("bytes of pictures and glyphs: {at_the_start} at the start, {most} at most");
    assert_eq!(told.len(), expected.len());
    let apart = told.iter().zip(&expected).map(|(told, expected)| told.abs_diff(*expected)).max();
    assert!(apart.is_some_and(|apart| apart <= 1), "told {told:?}, expected {expected:?}");
    assert!(most <= at_the_start + MOST_MORE, "{most} bytes, {at_the_start} at the start");
}
