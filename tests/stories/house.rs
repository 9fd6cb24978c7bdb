//! The rules of the house, read from its own source: which room may know what, and what every file looks like.

#![allow(clippy::panic, reason = "a test says what is wrong")]

mod activities;
mod few_seats;
mod imports;
mod kept_texts;
mod languages;
mod levels;
mod promises;
mod rooms;
mod safe_texts;
mod sheltered;
mod source;
mod theme;

use std::collections::BTreeMap;

use source::{files, sources};

/// The most lines a file may have.
const MOST_LINES: usize = 450;

/// The most files that a folder of the source may hold.
const MOST_FILES: usize = 20;

/// Where the outside may be named: files, clocks, threads, the database.
const OUTER_ROOMS: [&str; 2] = ["src/platform/", "src/core/journal/store/"];

/// Words that reach the outside.
const OUTSIDE: [&str; 6] = ["fs", "thread", "Instant", "SystemTime", "rusqlite", "UNIX_EPOCH"];

/// What nobody who acts by touch may name: the session's commands, and ways to set a state.
const NOT_BY_TOUCH: [&str; 12] = [
    "Command::",
    "Acted(",
    "Keeper::execute",
    "keeper.execute(",
    ".take_animal(",
    ".apply(",
    ".handle(",
    "set_growth",
    ".set_session(",
    "NextState",
    "Finger {",
    "SeatToken(",
];

/// Stories told about single rooms or about the engine, which may ask those directly.
const NOT_PLAYED: [&str; 5] = ["house", "content", "journal", "engine_window", "exports"];

/// Fails with everything that is against a rule, not only the first.
#[track_caller]
fn nothing_against(rule: &str, found: &[String]) {
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

#[test]
fn the_source_is_found() {
    assert!(OUTER_ROOMS.iter().all(|room| !files(room, ".rs").is_empty()));
    assert!(!files("src/tour", ".rs").is_empty());
}

#[test]
fn only_the_outer_rooms_know_the_outside() {
    let mut found = Vec::new();
    for source in sources("src") {
        if OUTER_ROOMS.iter().any(|room| source.path.starts_with(room)) || source.path.ends_with("/build.rs")
        {
            continue;
        }
        let words = source.words();
        let named = OUTSIDE.iter().filter(|word| words.contains(**word));
        found.extend(named.map(|word| format!("{} names {word}", source.path)));
    }
    nothing_against("files, clocks, threads and the database belong into platform and journal/store", &found);
}

#[test]
fn every_file_says_what_it_is_for_and_can_be_read_at_a_sitting() {
    let mut found = Vec::new();
    for source in ["src", "tests"].into_iter().flat_map(sources) {
        if !source.text.starts_with("//!") {
            found.push(format!("{} does not begin with //!", source.path));
        }
        let lines = source.text.lines().count();
        if source.path.starts_with("src/") && lines > MOST_LINES {
            found.push(format!("{} has {lines} lines: part it", source.path));
        }
    }
    nothing_against("every file begins with what it is for, and none is too long", &found);
}

#[test]
fn no_folder_holds_more_files_than_one_sees_at_a_glance() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (path, _) in files("src", "") {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        *counts.entry(folder.to_owned()).or_default() += 1;
    }
    let crowded = counts.into_iter().filter(|(_, count)| *count > MOST_FILES);
    let found: Vec<String> = crowded.map(|(folder, count)| format!("{folder} holds {count} files")).collect();
    nothing_against("no folder holds more files than one sees at a glance", &found);
}

#[test]
fn the_tour_and_the_stories_act_by_touch_only() {
    let stories = sources("tests/stories").into_iter().filter(|source| {
        let name = source.path.trim_start_matches("tests/stories/");
        !NOT_PLAYED.iter().any(|room| name.starts_with(room))
    });
    let mut found = Vec::new();
    let scripts = sources("src/activities").into_iter().filter(|one| one.path.ends_with("/touch_script.rs"));
    for source in sources("src/tour").into_iter().chain(scripts).chain(stories) {
        // Another program is started by a command too, but that one is the system's.
        let code =
            source.without_blanks().replace("process::Command::new(", "").replace("=Command::new(", "=");
        let named = NOT_BY_TOUCH.iter().filter(|word| code.contains(**word));
        found.extend(named.map(|word| format!("{} names {word}", source.path)));
        let told = code
            .match_indices("write_message(")
            // Keys are pressed, signs are composed, files are picked and windows are resized by hands too.
            .filter(|(place, told)| {
                let message = &code[place + told.len()..];
                ![
                    "TouchInput{",
                    "touch)",
                    "WindowEvent::from(",
                    "event.into())",
                    "KeyboardInput{",
                    "Ime::",
                    "WritingActivity",
                    "FilePicked{",
                    "WindowResized{",
                ]
                .iter()
                .any(|by_hand| message.starts_with(by_hand))
            });
        found.extend(told.map(|_| format!("{} writes a message that is no touch", source.path)));
    }
    nothing_against("a child and a facilitator only touch", &found);
}

#[test]
fn no_file_knows_the_machine_it_was_made_on() {
    let places = ["/home/", "/root/", "/work/", "/Users/", "C:\\Users", "/tmp/"];
    let mut found = Vec::new();
    for folder in ["src", "assets", "levels", "tests"] {
        for (path, bytes) in files(folder, "") {
            // This test has to name what it looks for.
            let is_this = path == "tests/stories/house.rs";
            let named = places.iter().filter(|place| !is_this && holds(&bytes, place));
            found.extend(named.map(|place| format!("{path} holds {place}")));
        }
    }
    nothing_against("no file names a place on somebody's machine", &found);
}

fn holds(bytes: &[u8], piece: &str) -> bool {
    bytes.windows(piece.len()).any(|window| window == piece.as_bytes())
}
