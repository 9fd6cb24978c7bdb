//! Hands that are drawn from a seed: what they do next, where, and when.

use bevy::{input::touch::TouchPhase, math::Vec2};
use six_seeds::kit::touch::{Drag, Hold, Tag, Tap};

use crate::support::{self, Story};

use super::watching::Watcher;

/// One phase of a touch.
#[derive(Clone, Copy, Debug)]
pub struct Touch {
    /// When, in simulated seconds.
    time: f32,
    /// Which finger, as the glass counts: a number that is free is used again.
    pub finger: u64,
    /// What it does.
    pub phase: TouchPhase,
    /// Where.
    pub place: Vec2,
}

/// Numbers that look drawn by chance (xorshift).
#[derive(Debug)]
struct Chance(u64);

impl Chance {
    const fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    const fn below(&mut self, count: u64) -> u64 {
        self.next() % count
    }

    /// Between two numbers.
    fn between(&mut self, least: f32, most: f32) -> f32 {
        (most - least).mul_add(self.below(1000) as f32 / 1000.0, least)
    }
}

/// So many pairs of hands.
#[derive(Debug)]
pub struct Hands {
    chance: Chance,
    /// When each pair has time for something new.
    free_from: Vec<f32>,
    coming: Vec<Touch>,
}

impl Hands {
    pub fn new(seed: u64, count: usize) -> Self {
        let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        chance.next();
        Self { chance, free_from: vec![0.0; count], coming: Vec::new() }
    }

    /// The touches of the next frame, in order.
    pub fn until(&mut self, story: &mut Story, watcher: &Watcher, frame: f32) -> Vec<Touch> {
        for hand in 0..self.free_from.len() {
            if self.free_from[hand] <= watcher.now() {
                self.begins(story, hand, watcher.now());
            }
        }
        let until = watcher.now() + frame;
        let (mut due, coming) = self.coming.iter().copied().partition::<Vec<_>, _>(|one| one.time < until);
        self.coming = coming;
        due.sort_by(|one, other| one.time.total_cmp(&other.time));
        due
    }

    fn begins(&mut self, story: &mut Story, hand: usize, now: f32) {
        // Each hand has two fingers, whose numbers it uses again and again.
        let finger = hand as u64 * 2;
        let things = things(story);
        let Some(thing) = things.get(self.chance.below(things.len().max(1) as u64) as usize) else {
            self.free_from[hand] = now + 0.5;
            return;
        };
        let place = thing.place;
        let lasts = match self.chance.below(20) {
            0..=3 => self.taps(finger, now, &[place, place], 0.18),
            4..=5 => self.taps(finger, now, &[place], 0.2),
            6 => self.palm(finger, now, place),
            7..=8 => self.drags(finger, now, place),
            9 => {
                // The same finger again, at once, somewhere else.
                let other = things[self.chance.below(things.len() as u64) as usize].place;
                self.taps(finger, now, &[place, other], 0.01)
            }
            10 => {
                let places: Vec<Vec2> =
                    (0..15).map(|_| things[self.chance.below(things.len() as u64) as usize].place).collect();
                self.taps(finger, now, &places, 0.066)
            }
            11 => self.taps(finger, now, &[place; 3], 0.3),
            _ => {
                // The way on, as it is meant: held.
                let ends = things.iter().find(|thing| thing.ends).map_or(place, |thing| thing.place);
                let place = if self.chance.below(3) == 0 { place } else { ends };
                self.holds(finger, now, place)
            }
        };
        let pause = self.chance.between(0.05, 0.7);
        self.free_from[hand] = now + lasts + pause;
    }

    fn taps(&mut self, finger: u64, now: f32, places: &[Vec2], apart: f32) -> f32 {
        for (number, place) in places.iter().enumerate() {
            let lands = (number as f32).mul_add(apart, now);
            let stays = (apart * 0.5).min(0.09);
            self.touches(finger, lands, TouchPhase::Started, *place);
            self.touches(finger, lands + stays, TouchPhase::Ended, *place);
        }
        places.len() as f32 * apart
    }

    /// A palm: the glass sees several fingers and takes them away again.
    fn palm(&mut self, finger: u64, now: f32, place: Vec2) -> f32 {
        for (one, aside) in [(finger, -30.0), (finger + 1, 30.0)] {
            let place = place + Vec2::new(aside, 8.0);
            self.touches(one, now, TouchPhase::Started, place);
            self.touches(one, now + 0.9, TouchPhase::Canceled, place);
        }
        0.95
    }

    /// From a thing to anywhere, quickly.
    fn drags(&mut self, finger: u64, now: f32, from: Vec2) -> f32 {
        let to = Vec2::new(self.chance.between(200.0, 1100.0), self.chance.between(150.0, 700.0));
        self.touches(finger, now, TouchPhase::Started, from);
        for part in 1..=4_u8 {
            let along = f32::from(part) / 4.0;
            self.touches(finger, along.mul_add(0.12, now), TouchPhase::Moved, from.lerp(to, along));
        }
        self.touches(finger, now + 0.14, TouchPhase::Ended, to);
        0.16
    }

    fn holds(&mut self, finger: u64, now: f32, place: Vec2) -> f32 {
        let stays = support::HOLD + 0.5;
        self.touches(finger, now, TouchPhase::Started, place);
        self.touches(finger, now + stays, TouchPhase::Ended, place);
        stays
    }

    fn touches(&mut self, finger: u64, time: f32, phase: TouchPhase, place: Vec2) {
        self.coming.push(Touch { time, finger, phase, place });
    }
}

/// What can be touched now.
#[derive(Debug)]
struct Thing {
    place: Vec2,
    /// Whether it leads on: out of the turn, the step or the rest.
    ends: bool,
}

/// Everything on the screen that answers a touch; the lock belongs to the adult.
fn things(story: &mut Story) -> Vec<Thing> {
    use bevy::ui::{ComputedNode, UiGlobalTransform};
    let world = story.tablet.app.world_mut();
    let mut things =
        world
            .query::<(&Tag, Option<&Tap>, Option<&Hold>, Option<&Drag>, &ComputedNode, &UiGlobalTransform)>();
    let mut found: Vec<(String, Thing)> = things
        .iter(world)
        .filter(|(Tag(tag), tap, hold, drag, node, _)| {
            let answers = tap.is_some() || hold.is_some() || drag.is_some();
            answers && node.size().x > 0.0 && !["gate", "grown-up"].contains(&tag.as_str())
        })
        .map(|(Tag(tag), .., place)| {
            let ends = ["done", "go-on", "all-here", "lift-curtain"].contains(&tag.as_str());
            (tag.clone(), Thing { place: place.translation, ends })
        })
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    found.into_iter().map(|(_, thing)| thing).collect()
}
