//! The tablet's battery dies, in the middle of anything: nothing that was done is lost, and the session goes on at the
//! same step and seat, behind the curtain.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command as Program, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use six_seeds::{
    journal::Date,
    platform::{clock::Clock, random::Random},
    play::{Keeper, Table},
    session::{Session, Stage},
};
use tempfile::TempDir;

use crate::support::Story;

/// How many tablets die, each at its own event.
const KILLS: u64 = 20;
/// How many die at any moment, whatever is being done.
const SUDDEN_KILLS: u64 = 4;
/// Processes at once.
const AT_ONCE: usize = 2;
/// The seed of the counters.
const SEED: u64 = 2026;

fn tour(out: &Path, rest: &[&str]) -> Program {
    let mut command = Program::new(env!("CARGO_BIN_EXE_six-seeds"));
    command.args(["tour", "--blind", "--seed", "6", "--out"]).arg(out).args(rest);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What a tour prints, when it ends well.
fn told(out: &Path, rest: &[&str]) -> String {
    let output = tour(out, rest).output().unwrap();
    let (text, trouble) =
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{rest:?}: {text}{trouble}");
    text
}

/// Ends the process at once, as a battery does: no farewell, no flush.
fn kill(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Plays until the session has so many events, and kills the program there.
fn play_and_kill_at(out: &Path, events: u64) {
    let mut child = tour(out, &["--pause-at", &events.to_string()]).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let waits = lines.map_while(Result::ok).any(|line| line.starts_with("waiting at "));
    kill(child);
    assert!(waits, "the tour should have come to event {events}");
}

/// The session that was not closed, as its events in the journal tell it.
fn fold(out: &Path) -> Option<Session> {
    let random = Random::seeded(1);
    let mut keeper = Keeper::open(&out.join("data"), Clock::at(Date::from_days(20_697)), random);
    let stored = keeper.journal().unwrap().unfinished_session().unwrap()?;
    let table = Table::new(Arc::new(six_seeds::shipped_content::library(&[])));
    Some(keeper.load(&table, &stored).unwrap().session)
}

/// The line a tour must print when it goes on with this session.
fn expected(session: &Session) -> String {
    let token = session.current().and_then(|turn| turn.seat);
    let seat = session.seats().iter().find(|seat| Some(seat.token) == token);
    let seat = seat.map_or("nobody", |seat| seat.animal.as_str());
    if session.stage() == Stage::Finished {
        return format!(
            "went on: screen desk-wrap-up, step finished, seat {seat}, {} events",
            session.counter()
        );
    }
    let screen = if session.paused() { "calm-corner" } else { "curtain" };
    let step = session.step_place().unwrap();
    // The one thing that happens when a session is taken up again: the curtain falls, unless it is down.
    let events = session.counter() + u64::from(!session.curtain());
    format!("went on: screen {screen}, step {step}, seat {seat}, {events} events")
}

fn dies_and_goes_on(number: u64, events: u64) {
    let out = TempDir::new().unwrap();
    play_and_kill_at(out.path(), events);
    let session = fold(out.path()).unwrap();
    assert!(session.counter() >= events);
    let said = told(out.path(), &["--go-on"]);
    assert_eq!(said.trim(), expected(&session), "kill {number}, at event {events}");
    assert_eq!(fold(out.path()).unwrap().seats(), session.seats(), "everybody is still at the table");
}

/// Does this for every number below `count`, a few at a time.
fn each_of(count: u64, what: impl Fn(u64) + Sync) {
    let next = Mutex::new(0..count);
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let number = next.lock().unwrap().next();
                    let Some(number) = number else { return };
                    what(number);
                }
            });
        }
    });
}

/// How many events the whole session has while it lies on the table.
fn events_of_a_whole_tour() -> u64 {
    let out = TempDir::new().unwrap();
    told(out.path(), &[]);
    let mut keeper = Keeper::open(&out.path().join("data"), Clock::Tablet, Random::System);
    let journal = keeper.journal().unwrap();
    let session = journal.all_sessions().unwrap().pop().unwrap();
    let after_the_table = 2;
    journal.records(session.id).unwrap().len() as u64 - after_the_table
}

#[test]
fn killed_at_twenty_events_and_each_time_it_goes_on_there() {
    let events = events_of_a_whole_tour();
    assert!(events > KILLS);
    // One counter from each twentieth of the session, so that every part of it is met.
    let counter = |number: u64| {
        let mut chance = ChaCha8Rng::seed_from_u64(SEED + number);
        chance.random_range(1 + events * number / KILLS..=events * (number + 1) / KILLS)
    };
    each_of(KILLS, |number| dies_and_goes_on(number, counter(number)));
}

#[test]
fn killed_at_any_moment_and_nothing_is_broken() {
    each_of(SUDDEN_KILLS, |number| {
        let out = TempDir::new().unwrap();
        let mut chance = ChaCha8Rng::seed_from_u64(SEED + 100 + number);
        let child = tour(out.path(), &[]).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(chance.random_range(1_000..6_000)));
        kill(child);
        // Killed before the session began or after it closed, there is nothing to go on with.
        if out.path().join("data").exists()
            && let Some(session) = fold(out.path())
        {
            assert_eq!(told(out.path(), &["--go-on"]).trim(), expected(&session), "sudden kill {number}");
        }
    });
}

#[test]
fn a_session_that_was_cut_off_is_played_to_its_end() {
    let mut story = Story::with_children(3);
    story.plays_until("feelings");
    let whose = story.whose_turn();
    story.tap("spot-chest");
    let heads = story.session().seats().to_vec();
    let events = story.events();
    let mut story = story.battery_dies();
    story.expect_screen("home");
    story.comes_through_the_gate();
    story.expect_screen("desk-home");
    story.press("desk-unfinished-go-on");
    story.expect_screen("curtain");
    assert_eq!(story.whose_turn(), whose);
    assert_eq!(story.events(), events + 1, "only the curtain fell");
    assert_eq!(story.session().seats(), heads);
    story.tap("lift-curtain");
    story.expect_screen("feelings");
    assert_eq!(story.chosen("spot").as_deref(), Some("chest"));
    story.plays_until("give-back");
    story.wraps_up();
    assert!(story.journal().0.closed);
    assert!(story.verification().1);
}
