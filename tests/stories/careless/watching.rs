//! What careless hands have done: every event is laid beside the touches that were on the glass when it happened.

use bevy::input::touch::TouchPhase;
use six_seeds::{play::Table, session::Event};

use crate::support::Story;

use super::hands::Touch;

/// How long touches rest after a change of screen, in seconds.
const REST: f32 = 0.6;
/// How long a finger is on the glass at least in a hold that counts, in seconds.
const HOLD: f32 = 0.6;

/// What the children see, as far as touches may act on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    screen: String,
    begun: usize,
    turns: usize,
    seat: Option<u64>,
}

impl Sight {
    fn of(story: &Story) -> Self {
        let session = story.tablet.app.world().resource::<Table>().session();
        let seat = session.and_then(|session| session.current()?.seat);
        Self {
            screen: story.tablet.screen(),
            begun: session.map_or(0, six_seeds::session::Session::begun),
            turns: session.and_then(|session| Some(session.board()?.turns.len())).unwrap_or_default(),
            seat: seat.map(|seat| seat.0),
        }
    }
}

/// A landing.
#[derive(Debug)]
struct Landing {
    finger: u64,
    time: f32,
    /// How long the screen had been there.
    after: f32,
    sight: Sight,
    lifted: Option<f32>,
}

/// What came of it all.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    /// Sessions played.
    pub sessions: u32,
    /// Gestures made.
    pub gestures: u32,
    /// Turns that ended.
    pub turns_ended: u32,
    /// Turns, steps, choices between two activities, and takings of an animal, without a hold on that screen.
    pub ended_by_chance: u32,
    /// Events to which no touch fits that landed on the same screen, after its rest.
    pub acted_on_another_screen: u32,
}

impl std::ops::Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            sessions: self.sessions + other.sessions,
            gestures: self.gestures + other.gestures,
            turns_ended: self.turns_ended + other.turns_ended,
            ended_by_chance: self.ended_by_chance + other.ended_by_chance,
            acted_on_another_screen: self.acted_on_another_screen + other.acted_on_another_screen,
        }
    }
}

/// Looks at every frame.
#[derive(Debug)]
pub struct Watcher {
    now: f32,
    sight: Sight,
    since: f32,
    landings: Vec<Landing>,
    events: usize,
    /// What came of it all.
    pub count: Count,
}

impl Watcher {
    pub fn of(story: &mut Story) -> Self {
        let count = Count { sessions: 1, ..Count::default() };
        let (sight, events) = (Sight::of(story), story.events());
        Self { now: 0.0, sight, since: -REST, landings: Vec::new(), events, count }
    }

    /// Simulated seconds since the beginning.
    pub const fn now(&self) -> f32 {
        self.now
    }

    /// One frame passes with these touches in it; what happened is laid beside the touches.
    pub fn passes(&mut self, story: &mut Story, touches: &[Touch], frame: f32) {
        for touch in touches {
            self.notes(touch);
            story.tablet.touch(touch.finger, touch.phase, touch.place);
        }
        let counter = story.session().counter();
        story.tablet.slow_frames(1, frame);
        self.now += frame;
        let table = story.tablet.app.world().resource::<Table>();
        if table.session().is_some_and(|session| session.counter() != counter) {
            self.judges(story, frame);
        }
        let sight = Sight::of(story);
        if sight != self.sight {
            (self.sight, self.since) = (sight, self.now);
        }
        // What lies ten seconds back can be in no queue.
        let now = self.now;
        self.landings.retain(|one| one.lifted.is_none_or(|lifted| now - lifted < 10.0));
    }

    fn notes(&mut self, touch: &Touch) {
        if touch.phase == TouchPhase::Started {
            self.count.gestures += 1;
            self.landings.push(Landing {
                finger: touch.finger,
                time: self.now,
                after: self.now - self.since,
                sight: self.sight.clone(),
                lifted: None,
            });
        } else if touch.phase != TouchPhase::Moved {
            let open = |one: &&mut Landing| one.finger == touch.finger && one.lifted.is_none();
            if let Some(landing) = self.landings.iter_mut().rev().find(open) {
                landing.lifted = Some(self.now);
            }
        }
    }

    /// The landings of the last second, to see what went wrong.
    fn lately(&self) -> Vec<&Landing> {
        self.landings.iter().filter(|one| self.now - one.time < 1.0).collect()
    }

    /// What has just happened, on the screen that showed before it.
    fn judges(&mut self, story: &mut Story, frame: f32) {
        let mut records = story.journal().1;
        // What was taken back has not happened.
        let records = records.split_off(self.events.min(records.len()));
        self.events = story.events();
        let here = |one: &Landing| one.sight == self.sight && one.after >= REST - frame;
        let held = |one: &Landing| one.lifted.unwrap_or(self.now) - one.time >= HOLD - frame;
        let touched = self.landings.iter().any(here);
        let held = self.landings.iter().any(|one| here(one) && held(one));
        let mut blamed = false;
        for event in records.iter().map(|record| &record.event) {
            self.count.turns_ended += u32::from(matches!(event, Event::TurnEnded(_)));
            let ends = matches!(
                event,
                Event::TurnEnded(_) | Event::StepEnded(_) | Event::Chose(_) | Event::Joined(_) | Event::Left
            );
            if ends && !held {
                self.count.ended_by_chance += 1;
                println!(
                    "ended by chance: {event:?} on {:?} at {:.2}: {:?}",
                    self.sight,
                    self.now,
                    self.lately()
                );
            }
            if !touched && !blamed {
                // One command's events are one act.
                blamed = true;
                println!(
                    "acted on another screen: {event:?} on {:?} at {:.2}: {:?}",
                    self.sight,
                    self.now,
                    self.lately()
                );
                self.count.acted_on_another_screen += 1;
            }
        }
    }
}
