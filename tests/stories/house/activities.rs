//! The registries of the activities: every folder is in both of them, and none has what is not asked for.

use std::collections::BTreeSet;

use six_seeds::activities;

use super::{nothing_against, source::files};

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
