//! `six-seeds check`: reads level files as the app would, and names every fault.

use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::{
    activities,
    content::{Coverage, Fault, SourceFile},
    locale::Texts,
    platform::folder,
    shipped_content,
};

use super::Done;

/// The folders of levels: what lies in them is known by its place below, wherever they are.
const ROOMS: [&str; 3] = ["activities", "programmes", "measures"];

/// Checks files together with what ships: a file at the place of one that ships is read instead of it.
///
/// Without `paths` the own levels of the data folder are checked, if one is named.
pub fn check(paths: &[PathBuf], data: Option<&Path>, texts: &Texts) -> Done {
    let own_folder = data.map(|data| data.join("levels")).filter(|_| paths.is_empty());
    let (mut files, mut given, mut told) = (shipped_content::levels(), BTreeMap::new(), Vec::new());
    for path in paths.iter().chain(own_folder.as_ref()) {
        let found = folder::read_content(path);
        told.extend(found.errors.iter().map(ToString::to_string));
        for (name, bytes) in found.files {
            let full = if path.is_dir() { path.join(&name) } else { path.clone() };
            let place = place_among_levels(&folder::full_path(&full));
            given.insert(place.clone(), full.display().to_string());
            files.push(SourceFile::new(place, bytes));
        }
    }
    let count = if given.is_empty() { files.len() } else { given.len() };
    let library = shipped_content::read(&files);
    told.extend(library.faults.iter().map(|fault| {
        let file = given.get(&fault.file).unwrap_or(&fault.file).clone();
        Fault { file, ..fault.clone() }.message(texts)
    }));
    if !told.is_empty() {
        say(&told.join("\n"))?;
        return Err(texts.with("fault-sum", &[("count", told.len().into())]).into());
    }
    let (levels, programmes) = (library.levels.len(), library.programmes.len());
    let coverage = Coverage::new(&library, activities::ALL.iter().map(|activity| activity.format.id));
    let counted = [("files", count.into()), ("levels", levels.into()), ("programmes", programmes.into())];
    say(&format!(
        "{}\n\n{}\n{}",
        texts.with("fault-none", &counted),
        texts.get("fault-none-table"),
        coverage.table(&texts.get("fault-none-activity"))
    ))
}

/// Where a file lies among the levels: `activities/feelings/kite.ron`, or its whole path if it lies elsewhere.
fn place_among_levels(file: &Path) -> String {
    let parts: Vec<_> = file.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    let room = parts.iter().rposition(|part| ROOMS.contains(&part.as_ref()));
    room.map_or_else(|| file.display().to_string(), |room| parts[room..].join("/"))
}

/// Says something on the standard output, whose reader may have seen enough.
fn say(text: &str) -> Done {
    match writeln!(io::stdout(), "{text}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_place_among_the_levels() {
        for (file, place) in [
            ("levels/activities/feelings/kite.ron", "activities/feelings/kite.ron"),
            ("data/activities/levels/programmes/ours.ron", "programmes/ours.ron"),
            ("drafts/kite.ron", "drafts/kite.ron"),
        ] {
            assert_eq!(place_among_levels(Path::new(file)), place);
        }
    }
}
