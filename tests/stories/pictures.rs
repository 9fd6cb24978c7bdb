//! The main screens look as they did: pictures of a short tour are compared with the kept ones in `tests/pictures`.
//!
//! When a screen was changed on purpose, look at it, and keep the new pictures: `SIX_SEEDS_KEEP=1 ./run test pictures`.

use std::path::{Path, PathBuf};

use bevy::math::UVec2;
use image::{RgbImage, imageops};
use six_seeds::{
    content::Band,
    journal::Preferences,
    locale::Language,
    platform::surface,
    tour::{self, Route},
};
use tempfile::TempDir;

/// What is compared: the main screens of both sides.
const SCREENS: [&str; 12] = [
    "garden-home",
    "assent-all",
    "animals",
    "curtain",
    "weather",
    "feelings-b-bus-feelings-deck",
    "calm-corner",
    "wish-rock-path-b-school-week-path-plan",
    "private-ending",
    "desk-home",
    "desk-run-sheet",
    "desk-review-garden",
];

/// Kept pictures are so large, in pixels: large enough to see what has moved, small enough to keep.
const KEPT: (u32, u32) = (320, 200);
/// How far a colour may be off on average, of 255: another graphics driver rounds otherwise.
const MEAN: f64 = 2.0;
/// From here on a pixel counts as another one, of 255.
const OTHER: u8 = 48;
/// How many of a hundred pixels may be others.
const OTHERS: f64 = 1.0;

fn kept_folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(language.tag())
}

fn picture_of(folder: &Path, screen: &str) -> Option<RgbImage> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    // The tour numbers its pictures: `07-animals.png`.
    let is_it = |path: &PathBuf| {
        path.file_stem()
            .and_then(|stem| stem.to_str()?.split_once('-'))
            .is_some_and(|(_, name)| name == screen)
    };
    let found = entries.into_iter().find(is_it)?;
    let picture = image::open(found).unwrap().to_rgb8();
    Some(imageops::resize(&picture, KEPT.0, KEPT.1, imageops::FilterType::Triangle))
}

/// How far apart two pictures are: the mean of all colours, of 255, and the share of other pixels, of 100.
fn difference(one: &RgbImage, other: &RgbImage) -> (f64, f64) {
    let pixels = f64::from(one.width()) * f64::from(one.height());
    let (mut sum, mut others) = (0.0, 0.0);
    for (one, other) in one.pixels().zip(other.pixels()) {
        let apart: Vec<u8> = one.0.iter().zip(other.0).map(|(one, other)| one.abs_diff(other)).collect();
        sum += apart.iter().map(|apart| f64::from(*apart)).sum::<f64>() / 3.0;
        if apart.iter().any(|apart| *apart >= OTHER) {
            others += 1.0;
        }
    }
    (sum / pixels, 100.0 * others / pixels)
}

/// What has changed, in a line; nothing where the picture is as it was.
fn compare(now: &RgbImage, kept: &Path) -> Option<String> {
    let Ok(before) = image::open(kept) else { return Some(format!("{} is missing", kept.display())) };
    let (mean, others) = difference(now, &before.to_rgb8());
    (mean > MEAN || others > OTHERS)
        .then(|| format!("{}: off by {mean:.2} on average, {others:.2} % other pixels", kept.display()))
}

#[track_caller]
fn the_screens_look_as_they_did(language: Language) {
    assert!(surface::has_driver(), "install the package mesa-vulkan-drivers, then pictures can be drawn");
    let out = TempDir::new().unwrap();
    let route = Route {
        out: out.path().to_owned(),
        levels: None,
        size: UVec2::new(640, 400),
        desk: false,
        programme: "first-session".to_owned(),
        band: Band::B,
        seats: 2,
        seed: 6,
        preferences: Preferences::default(),
        language,
        blind: false,
        still: true,
        only: SCREENS.map(str::to_owned).to_vec(),
        go_on: false,
        pause_at: None,
    };
    tour::run(&route).unwrap();
    let folder = kept_folder(language);
    let mut changed = Vec::new();
    for screen in SCREENS {
        let now = picture_of(out.path(), screen)
            .ok_or_else(|| format!("the tour has no picture of \"{screen}\""))
            .unwrap();
        let kept = folder.join(format!("{screen}.png"));
        if std::env::var_os("SIX_SEEDS_KEEP").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            now.save(&kept).unwrap();
        }
        changed.extend(compare(&now, &kept));
    }
    assert!(
        changed.is_empty(),
        "look at these screens, and keep them if they are as wanted:\n{}",
        changed.join("\n")
    );
}

#[test]
fn the_main_screens_look_as_they_did_in_english() {
    the_screens_look_as_they_did(Language::English);
}

#[test]
fn the_main_screens_look_as_they_did_in_chinese() {
    the_screens_look_as_they_did(Language::SimplifiedChinese);
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
