//! What people wait for: a command until it is durable, a screen until it is drawn anew, the content at the start, the
//! review of a long programme, and in a browser the pages of the journal that have changed.
//!
//! `cargo bench --profile dev -p six-seeds-benches` measures all, as the program is built for tests (without `--profile dev` as
//! it ships, which builds the engine once more), with a name behind `--` one. Criterion tells the middle value with its
//! confidence interval, and the change since the last run; the command's line of percentiles is printed besides. Figures hold
//! within one run on one machine only.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that cannot begin stops"
)]

use std::{
    hint::black_box,
    sync::Arc,
    time::{Duration, Instant},
};

use bevy::prelude::{App, UVec2};
use criterion::{Criterion, criterion_group, criterion_main};
use six_seeds::{
    app::Options,
    content::Band,
    journal::{Date, GroupDetails, GroupId, RETENTION_DAYS},
    locale::Language,
    platform::{changed_pages, clock::Clock, export_folder::ExportFolder, random::Random, surface::Surface},
    play::{Keeper, Table},
    progress::{Review, SessionRecords},
    session::Command,
    shipped_content,
    tour::Tablet,
};
use tempfile::TempDir;

/// Children at the table.
const SEATS: u8 = 6;
/// The size of a journal in a browser after years of use, in bytes.
const LARGE_JOURNAL: usize = 5 * 1024 * 1024;

fn today() -> Date {
    Date::from_year_month_day(2026, 11, 23).expect("a day")
}

fn keeper(folder: &TempDir) -> Keeper {
    Keeper::open(folder.path(), Clock::at(today()), Random::seeded(6))
}

/// A group that has just begun its first session: its children have taken their animals.
fn session_begins(keeper: &mut Keeper, table: &mut Table) -> GroupId {
    let details = GroupDetails {
        first_word: "brave".to_owned(),
        second_word: "lantern".to_owned(),
        picture: "snail".to_owned(),
        band: Band::B,
        language: Language::English,
        seats: SEATS,
        keeps_animals: true,
        retention_days: RETENTION_DAYS,
    };
    let group = keeper.journal().unwrap().add_group(&details, today()).unwrap();
    keeper.start(table, group, "first-session-60", SEATS).unwrap();
    // What children hear first is for all; then each takes an animal.
    keeper.execute(table, &Command::SkipStep).unwrap();
    for animal in ["fox", "owl", "bear", "rabbit", "frog", "hedgehog"] {
        keeper.take_animal(table, animal).unwrap();
    }
    group
}

/// From a command to its events on the disk and the session changed: the curtain is lifted and falls.
fn command_to_durable(criterion: &mut Criterion) {
    let folder = TempDir::new().unwrap();
    let mut keeper = keeper(&folder);
    let mut table = Table::new(Arc::new(shipped_content::library(&[])));
    session_begins(&mut keeper, &mut table);
    let mut times: Vec<Duration> = Vec::new();
    criterion.bench_function("command_to_durable", |bencher| {
        bencher.iter_custom(|rounds| {
            let mut whole = Duration::ZERO;
            for _ in 0..rounds {
                let lifts = table.session().is_some_and(six_seeds::session::Session::curtain);
                let command = if lifts { Command::LiftCurtain } else { Command::LowerCurtain };
                let begin = Instant::now();
                keeper.execute(&mut table, black_box(&command)).unwrap();
                times.push(begin.elapsed());
                whole += begin.elapsed();
            }
            whole
        });
    });
    times.sort_unstable();
    let at = |of_hundred: usize| times.get(times.len() * of_hundred / 100).copied().unwrap_or_default();
    println!("command_to_durable      p50 {:?}, p99 {:?} of {}", at(50), at(99), times.len());
}

/// A screen drawn anew because the session changed, against a frame in which nothing did. Nothing is painted: what is
/// measured is the app's own part.
fn screen_rebuild(criterion: &mut Criterion) {
    let folder = TempDir::new().unwrap();
    let mut tablet = Tablet::start(Options {
        data: folder.path().to_owned(),
        levels: None,
        language: Some(Language::English),
        surface: Surface::Blind(UVec2::new(1280, 800)),
        clock: Clock::at(today()),
        random: Random::seeded(6),
        export_folder: ExportFolder::in_folder(folder.path()),
    })
    .unwrap();
    with_session(&mut tablet.app, |keeper, table| {
        session_begins(keeper, table);
    });
    tablet.settle();
    criterion.bench_function("frame_at_rest", |bencher| bencher.iter(|| tablet.app.update()));
    criterion.bench_function("screen_rebuild", |bencher| {
        bencher.iter_batched(
            || (),
            |()| {
                // Nothing has changed, but the screen is drawn anew.
                tablet.app.world_mut().resource_mut::<Table>().unblank();
                tablet.app.update();
            },
            criterion::BatchSize::PerIteration,
        );
    });
}

fn with_session(app: &mut App, act: impl FnOnce(&mut Keeper, &mut Table)) {
    let world = app.world_mut();
    world.resource_scope(|world, mut keeper: bevy::prelude::Mut<Keeper>| {
        act(&mut keeper, &mut world.resource_mut::<Table>());
    });
}

/// Every level and programme that ships, from text to checked definitions.
fn library_reading(criterion: &mut Criterion) {
    criterion.bench_function("library_reading", |bencher| {
        bencher.iter(|| shipped_content::library(black_box(&[])));
    });
}

/// What the review tells of fifty sessions: the practice group's, again and again.
fn review_of_fifty_sessions(criterion: &mut Criterion) {
    let folder = TempDir::new().unwrap();
    let mut keeper = keeper(&folder);
    let mut table = Table::new(Arc::new(shipped_content::library(&[])));
    let group = keeper.make_practice(&mut table, Language::English).unwrap();
    let played = keeper.history(&table, group).unwrap();
    let fifty: Vec<SessionRecords> = played.iter().cycle().take(50).cloned().collect();
    criterion.bench_function("review_of_fifty_sessions", |bencher| {
        bencher.iter(|| Review::new(black_box(&fifty)));
    });
}

/// Which pages of a journal of 5 MB a browser has to write after one event.
fn pages_that_changed(criterion: &mut Criterion) {
    let kept: Vec<u8> = (0..LARGE_JOURNAL).map(|place| (place % 251) as u8).collect();
    let mut new = kept.clone();
    new[LARGE_JOURNAL / 2] ^= 1;
    criterion.bench_function("pages_that_changed_of_5_mb", |bencher| {
        bencher.iter(|| changed_pages::changed(black_box(&kept), black_box(&new)).len());
    });
}

criterion_group!(
    waiting,
    command_to_durable,
    screen_rebuild,
    library_reading,
    review_of_fifty_sessions,
    pages_that_changed
);
criterion_main!(waiting);
