//! Everything that ships. Levels and texts are in the program; pictures, fonts and sounds are too, except on the web, where
//! they arrive one after the other.

use std::collections::BTreeSet;

use include_dir::{Dir, include_dir};

#[cfg(target_arch = "wasm32")]
mod arriving;
#[cfg(not(target_arch = "wasm32"))]
mod embedded;

#[cfg(target_arch = "wasm32")]
pub use arriving::{all_is_here, arrive, asset, fonts_arrived, give_up, here, is_given_up, is_whole, wanted};
#[cfg(not(target_arch = "wasm32"))]
pub use embedded::{ASSETS, asset, fonts_arrived, here, is_given_up, is_whole};

/// Levels, programmes and rituals.
pub static LEVELS: Dir = include_dir!("$CARGO_MANIFEST_DIR/levels");

/// Every picture that ships, by its path under `assets`, one a line.
const PICTURES: &str = include_str!(concat!(env!("OUT_DIR"), "/pictures.txt"));

/// The characters that the shipped fonts can draw, as runs of code points, so that no font need be there to know.
const GLYPHS: &str = include_str!("glyphs.txt");

/// The fonts that ship, by their names: English regular and bold, Chinese regular and bold.
pub const FONTS: [&str; 4] = ["Nunito-SemiBold", "Nunito-ExtraBold", "GardenUI-Regular", "GardenUI-Bold"];

/// The bytes of a font: whole, or with the characters of the shipped texts while the whole one is still to come.
pub fn font(name: &str) -> Option<&'static [u8]> {
    here(&format!("fonts/{name}.ttf")).or_else(|| here(&first_font(name)))
}

/// Where the smaller file of a font lies that has the characters of the shipped texts only.
pub fn first_font(name: &str) -> String {
    format!("fonts/{name}.first.ttf")
}

/// The names of all pictures that ship.
pub fn pictures() -> BTreeSet<String> {
    picture_paths()
        .filter_map(|path| Some(path.strip_prefix("emoji/")?.strip_suffix(".png")?.to_owned()))
        .collect()
}

/// The paths of all pictures that ship, under `assets`.
pub fn picture_paths() -> impl Iterator<Item = &'static str> {
    PICTURES.lines()
}

/// Whether every picture is here, so that a file with any of them can be made.
pub fn has_pictures() -> bool {
    is_whole() || picture_paths().all(|path| here(path).is_some())
}

/// The runs of characters that the English and the Chinese font can draw.
pub fn glyph_runs() -> (&'static str, &'static str) {
    GLYPHS.split_once('\n').map_or((GLYPHS, ""), |(english, chinese)| (english, chinese.trim_end()))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Glyphs;

    #[test]
    fn every_picture_that_ships_is_named() {
        let folders = ["emoji", "icons"].map(|folder| ASSETS.get_dir(folder).unwrap());
        let files = folders.iter().flat_map(|folder| folder.files());
        let images = files
            .map(include_dir::File::path)
            .filter(|path| path.extension().is_some_and(|end| end == "png"));
        let mut paths: Vec<&str> = images.map(|path| path.to_str().unwrap()).collect();
        paths.sort_unstable();
        assert_eq!(picture_paths().collect::<Vec<_>>(), paths);
        assert!(pictures().contains("fox"));
    }

    /// If a font was changed: put what this test prints into `glyphs.txt`.
    #[test]
    fn the_table_of_glyphs_is_that_of_the_fonts() {
        let font = |name: &str| asset(&format!("fonts/{name}.ttf")).unwrap();
        let fonts = Glyphs::from_fonts(font("Nunito-SemiBold"), font("GardenUI-Regular")).unwrap();
        let (english, chinese) = fonts.runs();
        let told = glyph_runs();
        assert!((told.0, told.1) == (english.as_str(), chinese.as_str()), "{english}\n{chinese}");
        assert_eq!(Glyphs::from_runs(told.0, told.1), fonts);
    }
}
