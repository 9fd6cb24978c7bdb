//! Every activity, every screen around them and every page of the desk looks as it did: each is drawn in both languages and
//! compared with the picture that is kept in `tests/pictures`. A screen that exists and is not drawn fails as well.
//!
//! When a screen was changed on purpose, look at it, and keep the new pictures: `SIX_SEEDS_KEEP=1 ./run test pictures`.
//! Only those that have changed are written.

mod album;
mod compare;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use image::RgbImage;
use six_seeds::{locale::Language, platform::surface};

use crate::support::screens;

use album::Album;
use compare::{KEPT, OTHERS, compare, difference, in_kept_colours, keep};

fn kept_folder(language: &str, side: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(language).join(side)
}

/// The names of the pictures that are kept in this folder.
fn kept_names(folder: &Path) -> BTreeSet<String> {
    let files = std::fs::read_dir(folder).into_iter().flatten();
    let names = files.map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned());
    names.collect()
}

#[track_caller]
fn there_is_a_driver() {
    assert!(surface::has_driver(), "install the package mesa-vulkan-drivers, then pictures can be drawn");
}

/// These pictures are those that are kept in the folder, and there are no others in it.
#[track_caller]
fn are_as_they_were(album: Album, folder: &Path) {
    let renew = std::env::var_os("SIX_SEEDS_KEEP").is_some();
    let mut changed = Vec::new();
    for name in kept_names(folder).difference(&album.keys().cloned().collect()) {
        let file = folder.join(format!("{name}.png"));
        if renew {
            std::fs::remove_file(file).unwrap();
        } else {
            changed.push(format!("{} is kept, but nothing looks so any more", file.display()));
        }
    }
    for (name, picture) in album {
        let (now, kept) = (in_kept_colours(picture), folder.join(format!("{name}.png")));
        let change = compare(&now, &kept);
        if change.is_some() && renew {
            keep(&now, &kept);
        }
        changed.extend(change.filter(|_| !renew));
    }
    assert!(
        changed.is_empty(),
        "look at these screens, and keep them if they are as wanted:\n{}",
        changed.join("\n")
    );
}

#[track_caller]
fn the_desk_looks_as_it_did(language: Language) {
    there_is_a_driver();
    let (album, pages) = album::of_the_desk(language);
    let missing: Vec<String> = screens::of_the_desk().difference(&pages).cloned().collect();
    assert!(
        missing.is_empty(),
        "these pages exist, and the tour of the desk comes to none of them: {missing:?}"
    );
    are_as_they_were(album, &kept_folder(language.tag(), "desk"));
}

#[test]
fn every_activity_looks_as_it_did() {
    there_is_a_driver();
    let stage = album::of_the_stage();
    for (language, album) in stage.albums {
        let taken: BTreeSet<String> = album.keys().cloned().collect();
        let missing: Vec<String> = screens::of_the_stage().difference(&taken).cloned().collect();
        assert!(missing.is_empty(), "these screens exist, and there is no picture of them: {missing:?}");
        are_as_they_were(album, &kept_folder(language, "stage"));
    }
}

#[test]
fn every_page_of_the_desk_looks_as_it_did_in_english() {
    the_desk_looks_as_it_did(Language::English);
}

#[test]
fn every_page_of_the_desk_looks_as_it_did_in_chinese() {
    the_desk_looks_as_it_did(Language::SimplifiedChinese);
}

#[test]
fn a_moved_thing_is_seen() {
    let mut one = RgbImage::from_pixel(KEPT.0, KEPT.1, image::Rgb([255, 248, 236]));
    let before = one.clone();
    assert_eq!(difference(&one, &before), (0.0, 0.0));
    for (x, y) in (100..140).flat_map(|x| (60..90).map(move |y| (x, y))) {
        one.put_pixel(x, y, image::Rgb([40, 67, 83]));
    }
    let (_, others) = difference(&one, &before);
    assert!(others > OTHERS, "a button that is gone is {others} % other pixels");
}

#[test]
fn kept_colours_are_hardly_other_colours() {
    let one = RgbImage::from_fn(256, 256, |x, y| image::Rgb([x as u8, y as u8, (x / 2 + y / 2) as u8]));
    let kept = in_kept_colours(one.clone());
    assert!(one.iter().zip(kept.iter()).all(|(one, kept)| one.abs_diff(*kept) <= 5));
    assert_eq!(in_kept_colours(kept.clone()), kept);
}
