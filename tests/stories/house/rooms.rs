//! Which room of the program may know which, read from what its files import.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use super::{
    imports::{Imports, circles},
    nothing_against,
    source::files,
};

/// The rooms of the core; each may know those before it.
const CORE: [&str; 7] = ["locale", "content", "session", "journal", "progress", "report", "shipped_content"];

/// The most files that may import each other in a circle: a file and the one that was carved out of it.
const LARGEST_CIRCLE: usize = 2;

static EDGES: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(|| {
    let texts: BTreeMap<String, String> = files("src", ".rs")
        .into_iter()
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("a source is text")))
        .collect();
    let read = |file: &str| texts.get(file).cloned();
    let mut imports = Imports::default();
    imports.add_crate("six_seeds_core", "src/core/lib.rs", &read);
    imports.add_crate("six_seeds", "src/lib.rs", &read);
    imports.edges()
});

/// The room of a file: its folder in `src`, in the core with `core/` before it. The pure half of the activities is a room of
/// the core, as are files that lie in a crate's own folder each by itself.
fn room(file: &str) -> String {
    let parts: Vec<&str> = file.trim_start_matches("src/").split('/').collect();
    match parts.as_slice() {
        ["core", room, ..] => format!("core/{}", room.trim_end_matches(".rs")),
        ["activities", .., "level.rs" | "rules.rs" | "mechanics.rs"] => "core/activities".to_owned(),
        // How the program is started, where there is a terminal and in a browser.
        ["command_line.rs" | "web_page.rs"] | ["command_line" | "web_page", ..] => "start".to_owned(),
        [room, ..] => room.trim_end_matches(".rs").to_owned(),
        [] => String::new(),
    }
}

/// The rooms that each room imports from.
fn rooms() -> BTreeMap<String, BTreeSet<String>> {
    let mut rooms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (from, tos) in EDGES.iter() {
        let known = rooms.entry(room(from)).or_default();
        known.extend(tos.iter().map(|to| room(to)).filter(|to| *to != room(from)));
    }
    rooms
}

#[test]
fn files_import_each_other_in_no_circle_of_more_than_two() {
    assert!(EDGES.len() > 400, "the sources are not found: {}", EDGES.len());
    let found: Vec<String> = circles(&EDGES)
        .into_iter()
        .filter(|circle| circle.len() > LARGEST_CIRCLE)
        .map(|circle| format!("{} files: {}", circle.len(), circle.join(" ")))
        .collect();
    nothing_against("files import each other in no circle of more than two", &found);
}

#[test]
fn rooms_import_each_other_in_no_circle() {
    let found: Vec<String> = circles(&rooms()).into_iter().map(|circle| circle.join(" ")).collect();
    nothing_against("rooms import each other in no circle", &found);
}

#[test]
fn rooms_of_the_core_know_only_those_before_them() {
    let rooms = rooms();
    let mut found = Vec::new();
    for (place, name) in CORE.iter().enumerate() {
        let known = &rooms[&format!("core/{name}")];
        let may: BTreeSet<String> = CORE[..place].iter().map(|one| format!("core/{one}")).collect();
        // What ships is read as the activities say.
        let with_activities = *name == "shipped_content";
        let others = known.difference(&may).filter(|one| !(with_activities && *one == "core/activities"));
        found.extend(others.map(|other| format!("core/{name} imports {other}")));
    }
    nothing_against("a room of the core knows only those before it", &found);
}

#[test]
fn stage_and_desk_never_reach_each_other() {
    let rooms = rooms();
    assert!(!rooms["stage"].contains("desk"), "the children's side imports the facilitator's");
    assert!(!rooms["desk"].contains("stage"), "the facilitator's side imports the children's");
}

#[test]
fn activities_know_neither_each_other_nor_the_rooms_above_them() {
    let mut found = Vec::new();
    for (from, tos) in EDGES.iter() {
        let Some((own, _)) = from.strip_prefix("src/activities/").and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        for to in tos {
            let is_other = to
                .strip_prefix("src/activities/")
                .and_then(|rest| rest.split_once('/'))
                .is_some_and(|(other, _)| other != own);
            let is_above = ["src/stage/", "src/tour/", "src/desk/"].iter().any(|room| to.starts_with(room));
            if is_other || is_above {
                found.push(format!("{from} imports {to}"));
            }
        }
    }
    nothing_against("activities know neither each other nor the rooms above them", &found);
}

/// A little program: what it imports is known.
fn small_program() -> BTreeMap<String, BTreeSet<String>> {
    let read = |file: &str| {
        let text = match file {
            "src/lib.rs" => "pub mod garden; mod pot; #[cfg(test)] mod tests;",
            "src/garden/mod.rs" => "mod seed; pub use seed::Seed; #[path = \"../pot_rules.rs\"] mod rules;",
            "src/garden/seed.rs" => "use crate::pot::Pot; pub struct Seed;",
            "src/pot.rs" => "use super::garden::{self, Seed}; pub struct Pot;",
            "src/pot_rules.rs" => "fn grow() { crate::pot::water(); }",
            _ => return None,
        };
        Some(text.to_owned())
    };
    let mut imports = Imports::default();
    imports.add_crate("garden", "src/lib.rs", &read);
    imports.edges()
}

#[test]
fn a_circle_is_found_through_what_a_module_exports() {
    let edges = small_program();
    assert_eq!(edges["src/pot_rules.rs"], BTreeSet::from(["src/pot.rs".to_owned()]));
    assert!(edges["src/pot.rs"].contains("src/garden/seed.rs"), "{edges:?}");
    let found = circles(&edges);
    assert_eq!(found, [["src/garden/seed.rs", "src/pot.rs"]], "{edges:?}");
}
