//! The art, fonts and sounds that ship. They are in the program, except on the web, where they arrive one after the other.

use crate::shipped_content::picture_paths;

#[cfg(target_arch = "wasm32")]
mod arriving;
#[cfg(not(target_arch = "wasm32"))]
mod embedded;

#[cfg(target_arch = "wasm32")]
pub use arriving::{all_is_here, arrive, asset, fonts_arrived, give_up, here, is_given_up, is_whole, wanted};
#[cfg(not(target_arch = "wasm32"))]
pub use embedded::{ASSETS, asset, fonts_arrived, here, is_given_up, is_whole};

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

/// Whether every picture is here, so that a file with any of them can be made.
pub fn has_pictures() -> bool {
    is_whole() || picture_paths().all(|path| here(path).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }
}
