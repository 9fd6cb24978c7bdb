//! Everything that ships, embedded by the build, so that the program runs from any folder and on the web.

use std::collections::BTreeSet;

use include_dir::{Dir, include_dir};

/// Art, fonts, sounds and texts.
pub static ASSETS: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// Levels, programmes and rituals.
pub static LEVELS: Dir = include_dir!("$CARGO_MANIFEST_DIR/levels");

/// The bytes of one shipped file, by its path under `assets`.
pub fn asset(path: &str) -> Option<&'static [u8]> {
    ASSETS.get_file(path).map(include_dir::File::contents)
}

/// The names of all pictures that ship.
pub fn pictures() -> BTreeSet<String> {
    let folder = ASSETS.get_dir("emoji");
    let files = folder.into_iter().flat_map(Dir::files);
    files.filter_map(|file| Some(file.path().file_stem()?.to_string_lossy().into_owned())).collect()
}

/// Every level file that ships: its path under `levels` and its bytes, sorted by path.
pub fn levels() -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    collect(&LEVELS, &mut files);
    files.sort();
    files
}

fn collect(folder: &Dir, files: &mut Vec<(String, Vec<u8>)>) {
    for file in folder.files().filter(|file| file.path().extension().is_some_and(|end| end == "ron")) {
        files.push((file.path().to_string_lossy().into_owned(), file.contents().to_vec()));
    }
    for inner in folder.dirs() {
        collect(inner, files);
    }
}
