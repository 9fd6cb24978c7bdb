//! The rules of the house, read from its own source: which room may know what, and what every file looks like.

#![allow(clippy::panic, reason = "a test says what is wrong")]

mod few_seats;
mod kept_texts;
mod languages;
mod levels;
mod promises;
mod safe_texts;
mod sheltered;
mod source;

use source::{Source, files, sources};

/// The most lines a file may have.
const MOST_LINES: usize = 450;

/// What each pure room may name of the others; none may name the engine.
const PURE: [(&str, &[&str]); 7] = [
    ("src/locale", &["locale"]),
    ("src/content", &["content", "locale"]),
    ("src/session", &["session", "content"]),
    ("src/journal", &["journal", "session", "content", "locale"]),
    ("src/progress", &["progress", "journal", "session", "content", "locale"]),
    ("src/report", &["report", "progress", "journal", "session", "content", "locale", "activities"]),
    ("src/activities", &["activities", "session", "content"]),
];

/// Where the outside may be named: files, clocks, threads, the database.
const OUTER_ROOMS: [&str; 2] = ["src/platform/", "src/journal/store/"];

/// Words that reach the outside.
const OUTSIDE: [&str; 6] = ["fs", "thread", "Instant", "SystemTime", "rusqlite", "UNIX_EPOCH"];

/// What nobody who acts by touch may name: the session's commands, and ways to set a state.
const NOT_BY_TOUCH: [&str; 12] = [
    "Command::",
    "Ask::",
    "Keeper::carry_out",
    ".carry_out(",
    ".take_animal(",
    ".apply(",
    ".handle(",
    "set_growth",
    ".lay(",
    "NextState",
    "PointerInput",
    "SeatToken(",
];

/// Stories told about single rooms or about the engine, which may ask those directly.
const NOT_PLAYED: [&str; 6] = ["house", "content", "journal", "engine_touch", "engine_window", "exports"];

/// Fails with everything that is against a rule, not only the first.
#[track_caller]
fn nothing_against(rule: &str, found: &[String]) {
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

/// Whether this file is pure: of a pure room, or the rules or the level of an activity.
fn pure_room(source: &Source) -> Option<&'static [&'static str]> {
    let (room, may) = PURE.into_iter().find(|(room, _)| source.path.starts_with(&format!("{room}/")))?;
    let pure =
        room != "src/activities" || ["/rules.rs", "/level.rs"].iter().any(|end| source.path.ends_with(end));
    // What a room tries on itself may borrow from an activity.
    let is_trial = ["tests", "examples"].iter().any(|end| source.path.ends_with(&format!("{end}.rs")));
    (pure && !is_trial).then_some(may)
}

#[test]
fn the_source_is_found() {
    for (room, _) in PURE {
        assert!(
            sources(room).iter().any(|source| pure_room(source).is_some()),
            "{room} is empty: rules hold nothing"
        );
    }
    assert!(OUTER_ROOMS.iter().all(|room| !files(room, ".rs").is_empty()));
    assert!(!files("src/tour", ".rs").is_empty());
}

#[test]
fn pure_rooms_never_name_the_engine() {
    let names_engine = |source: &Source| {
        source.words().into_iter().any(|word| word.starts_with("bevy") || word.starts_with("egui"))
    };
    let pure = |source: &Source| {
        PURE[..6].iter().any(|(room, _)| source.path.starts_with(&format!("{room}/")))
            || pure_room(source).is_some()
    };
    let found: Vec<String> = sources("src")
        .into_iter()
        .filter(|source| pure(source) && names_engine(source))
        .map(|source| source.path)
        .collect();
    nothing_against("these rooms are pure, but name bevy or egui", &found);
}

#[test]
fn rooms_know_only_the_rooms_before_them() {
    let mut found = Vec::new();
    for source in sources("src") {
        let Some(may) = pure_room(&source) else { continue };
        let others = source.rooms().into_iter().filter(|room| {
            // A type of the crate's root would begin with a capital letter; there is none.
            !may.contains(&room.as_str())
        });
        found.extend(others.map(|room| format!("{} names {room}", source.path)));
    }
    nothing_against("a room may only know the rooms before it", &found);
}

#[test]
fn stage_and_desk_never_reach_each_other() {
    let mut found = Vec::new();
    for (room, other) in [("stage", "desk"), ("desk", "stage")] {
        for source in sources(&format!("src/{room}")) {
            let reaches = source.rooms().contains(other)
                || source.without_blanks().contains(&format!("super::{other}"))
                || source.without_blanks().contains(&format!("six_seeds::{other}"));
            found.extend(reaches.then(|| format!("{} names {other}", source.path)));
        }
    }
    nothing_against("stage and desk never reach each other", &found);
}

#[test]
fn only_the_outer_rooms_know_the_outside() {
    let mut found = Vec::new();
    for source in sources("src") {
        if OUTER_ROOMS.iter().any(|room| source.path.starts_with(room)) {
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
fn the_tour_and_the_stories_act_by_touch_only() {
    let stories = sources("tests/stories").into_iter().filter(|source| {
        let name = source.path.trim_start_matches("tests/stories/");
        !NOT_PLAYED.iter().any(|room| name.starts_with(room))
    });
    let mut found = Vec::new();
    for source in sources("src/tour").into_iter().chain(stories) {
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
                    "HandWrites",
                    "Brought{",
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
