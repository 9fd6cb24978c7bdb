//! The registries of the activities: every folder is in both of them, and none has what is not asked for.

use std::collections::BTreeSet;

use six_seeds::activities;

use super::{nothing_against, source::files};
use crate::support::screens;

/// The folders in `src/activities`, and the files in each of them.
fn folders() -> BTreeSet<(String, String)> {
    let paths = files("src/activities", ".rs").into_iter();
    let parts = paths.filter_map(|(path, _)| {
        let (folder, file) = path.strip_prefix("src/activities/")?.split_once('/')?;
        Some((folder.to_owned(), file.to_owned()))
    });
    parts.collect()
}

#[test]
fn every_folder_is_an_activity_of_both_registries() {
    let folders: BTreeSet<String> = folders().into_iter().map(|(folder, _)| folder).collect();
    let mechanics: BTreeSet<String> =
        activities::formats().into_iter().map(|format| format.id.to_owned()).collect();
    let app: BTreeSet<String> = activities::ALL.iter().map(|one| one.format.id.to_owned()).collect();
    assert_eq!(folders, mechanics, "mechanics.rs lists other activities than there are folders");
    assert_eq!(folders, app, "mod.rs lists other activities than there are folders");
}

#[test]
fn what_is_touched_by_children_is_touched_by_a_script() {
    let folders = folders();
    let mut found = Vec::new();
    for activity in activities::ALL {
        let has_script = folders.contains(&(activity.format.id.to_owned(), "touch_script.rs".to_owned()));
        let traits = activity.format.traits;
        // The garden grows by itself; where animals are chosen, joining is no move.
        let grows_by_itself = traits.survives_early_end && !traits.asks_each;
        let has_moves = !activity.format.moves.is_empty() && !grows_by_itself;
        // The calm corner keeps no move, but its tools are opened by touch.
        let is_touched = traits.welcomes_seats || traits.always_open || has_moves;
        if is_touched != has_script {
            found.push(format!("{}: it has a touch script: {has_script}", activity.format.id));
        }
    }
    nothing_against("an activity with moves has a touch script", &found);
}

/// The screens that the browser stories have a way of their own to play, read from their source; they hold to be done on others.
fn played_in_a_browser() -> BTreeSet<String> {
    let source = include_str!("../../web/support/session.mjs");
    let body = source.split("const GOES = {\n").nth(1).and_then(|rest| rest.split("\n};").next());
    let entries = body.expect("the browser stories list what they play").lines();
    let entries =
        entries.filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with([' ', '}'])));
    let name = |line: &str| {
        let line = line.trim_start_matches("async ").trim_start_matches('"');
        line.split(['(', ':', '"']).next().unwrap_or_default().to_owned()
    };
    entries.map(name).collect()
}

#[test]
fn the_browser_stories_can_play_every_activity_of_the_sessions_they_play() {
    let played = played_in_a_browser();
    let unknown: Vec<String> = played.difference(&screens::of_the_stage()).cloned().collect();
    assert!(unknown.is_empty(), "the browser stories play screens that do not exist: {unknown:?}");
    let folders = folders();
    let library = six_seeds::shipped_content::library(&[]);
    let mut found = BTreeSet::new();
    for plan in ["first-session-60", "drop-in-25"] {
        let (_, plan) = library.plan(plan).expect("the browser stories play this plan");
        for level in plan.steps.iter().flat_map(|step| step.levels.iter().chain(&step.or)) {
            let activity = &library.levels[level].activity;
            let is_touched = folders.contains(&(activity.clone(), "touch_script.rs".to_owned()));
            if is_touched && !played.contains(activity) {
                found.insert(activity.clone());
            }
        }
    }
    nothing_against(
        "the browser stories can play the sessions they start",
        &found.into_iter().collect::<Vec<_>>(),
    );
}
