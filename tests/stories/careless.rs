//! Careless hands: children of six who tap twice, tap where a hold is wanted, lay a palm on the glass, drag too quickly, use
//! a finger again before the last tap was passed on, and tap fifteen times in a second, on quick and on slow tablets.
//!
//! Whatever they do, no turn, step or reflection ends that no child held to end, and nothing done on one screen acts on
//! another. The hands are drawn from a seed. `SIX_SEEDS_CARELESS=100` plays so many sessions instead of a few.

mod hands;
mod watching;

use crate::support::Story;

use hands::Hands;
use watching::{Count, Watcher};

/// The frames a second of the tablets that are played on.
const FRAME_RATES: [f32; 3] = [30.0, 10.0, 4.0];
/// Simulated seconds after which a session is left as it is: careless hands need not come to its end.
const MOST_SECONDS: f32 = 420.0;

/// How many sessions are played: so many, unless the environment asks for more.
fn sessions(short: u64) -> u64 {
    std::env::var("SIX_SEEDS_CARELESS").ok().and_then(|count| count.parse().ok()).unwrap_or(short)
}

/// Plays one session with so many pairs of hands at once.
fn play(seed: u64, seats: u8, hands: usize) -> Count {
    let mut story = Story::with_children(seats);
    let frame = 1.0 / FRAME_RATES[seed as usize % FRAME_RATES.len()];
    let mut watcher = Watcher::of(&mut story);
    let mut hands = Hands::new(seed, hands);
    while watcher.now() < MOST_SECONDS && story.tablet.screen() != "give-back" {
        let touches = hands.until(&mut story, &watcher, frame);
        watcher.passes(&mut story, &touches, frame);
    }
    watcher.count
}

fn play_all(sessions: u64, seats: u8, hands: usize) -> Count {
    let counts = (0..sessions).map(|seed| play(seed, seats, hands));
    counts.fold(Count::default(), |sum, one| sum + one)
}

#[test]
fn one_careless_child_after_another_ends_nothing_by_chance() {
    let count = play_all(sessions(2), 3, 1);
    println!("one at a time: {count:?}");
    assert!(count.turns_ended > 0 && count.gestures > 0, "nothing was played: {count:?}");
    assert_eq!((count.ended_by_chance, count.acted_on_another_screen), (0, 0), "{count:?}");
}

#[test]
fn six_careless_children_at_once_end_nothing_by_chance() {
    let count = play_all(sessions(4) / 2, 6, 6);
    println!("six at once: {count:?}");
    assert!(count.turns_ended > 0 && count.gestures > 0, "nothing was played: {count:?}");
    assert_eq!((count.ended_by_chance, count.acted_on_another_screen), (0, 0), "{count:?}");
}
