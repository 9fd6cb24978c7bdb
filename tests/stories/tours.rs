//! The tour of a long programme finds its way by touch: nothing is drawn, so that it can be looked at with every change.

use bevy::math::UVec2;
use six_seeds::{
    content::Band,
    journal::{Journal, Preferences},
    locale::Language,
    tour::{self, Route},
};
use tempfile::TempDir;

/// How many of its ten sessions are played.
const SESSIONS: usize = 2;

#[test]
fn the_tour_plays_two_of_the_eight_sessions_and_looks_at_the_review() {
    let out = TempDir::new().unwrap();
    let route = Route {
        out: out.path().to_owned(),
        levels: None,
        size: UVec2::new(1280, 800),
        desk: false,
        programme: "eight".to_owned(),
        sessions: Some(SESSIONS),
        band: Band::B,
        seats: 2,
        seed: 6,
        preferences: Preferences::default(),
        language: Language::English,
        blind: true,
        still: false,
        only: Vec::new(),
        go_on: false,
        pause_at: None,
    };
    tour::run(&route).unwrap();
    let journal = Journal::open(&out.path().join("data")).unwrap();
    let sessions = journal.all_sessions().unwrap();
    let plans: Vec<&str> = sessions.iter().map(|session| session.details.plan.as_str()).collect();
    assert_eq!(plans, ["eight-1", "eight-2"]);
    assert!(sessions.iter().all(|session| session.closed), "each is wrapped up");
}
