//! The settings in which every screen is looked at, and how a running tablet is brought to each.

use std::fmt;

use bevy::{
    math::UVec2,
    prelude::*,
    window::{PrimaryWindow, WindowResized},
};
use six_seeds::{
    journal::{Preferences, TextSize},
    kit::Notes,
    locale::Language,
    play::{Preferred, Speech},
    tour::Tablet,
};

/// Sizes of the screen, in pixels: the smallest that is supported, a usual tablet, a 4:3 tablet, the largest.
pub const SIZES: [UVec2; 4] =
    [UVec2::new(1024, 600), UVec2::new(1280, 800), UVec2::new(2048, 1536), UVec2::new(2732, 2048)];
/// A screen on which whole pages of the desk lie open, as wide as the others in points.
pub const UNROLLED: UVec2 = UVec2::new(1280, 20_000);
/// Frames in which a question over a page of the desk comes in.
const FADING: u32 = 6;
/// Sizes of words.
pub const TEXTS: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Larger];

/// One way in which a tablet may be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    pub size: UVec2,
    pub language: Language,
    pub text: TextSize,
    pub left_handed: bool,
    /// Sentences wear a speaker.
    pub read_aloud: bool,
}

impl fmt::Display for Setting {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        let hand = if self.left_handed { "left" } else { "right" };
        let aloud = if self.read_aloud { " aloud" } else { "" };
        write!(to, "{} {}x{} {:?} {hand}{aloud}", self.language.tag(), self.size.x, self.size.y, self.text)
    }
}

/// The settings of the children's side: every one, or the corners of them, between which things lie in between.
pub fn of_the_stage() -> Vec<Setting> {
    if is_whole() {
        every(&SIZES, &TEXTS, &[false, true])
    } else {
        every(&[SIZES[0], SIZES[3]], &[TEXTS[0], TEXTS[2]], &[false, true])
    }
}

/// Whether everything is looked at in every setting, which takes a quarter of an hour: `SIX_SEEDS_LAYOUT=whole` asks for it.
pub fn is_whole() -> bool {
    std::env::var("SIX_SEEDS_LAYOUT").is_ok_and(|wanted| wanted == "whole")
}

/// For the other levels of an activity, whose screens differ in their words only: where there is least room.
pub fn of_other_words() -> Vec<Setting> {
    if is_whole() { of_the_stage() } else { every(&[SIZES[0]], &[TEXTS[2]], &[false, true]) }
}

/// Where there is least room, with sentences that wear a speaker.
pub fn of_a_full_table() -> Vec<Setting> {
    let aloud = |setting| Setting { read_aloud: true, ..setting };
    every(&[SIZES[0], SIZES[3]], &[TEXTS[0], TEXTS[2]], &[false, true]).into_iter().map(aloud).collect()
}

/// The settings of the desk, where the hand changes nothing: every one, or the corners of them.
pub fn of_the_desk() -> Vec<Setting> {
    if is_whole() {
        every(&[UNROLLED, SIZES[0], SIZES[1], SIZES[2], SIZES[3]], &TEXTS, &[false])
    } else {
        every(&[UNROLLED, SIZES[0], SIZES[3]], &[TEXTS[0], TEXTS[2]], &[false])
    }
}

fn every(sizes: &[UVec2], texts: &[TextSize], hands: &[bool]) -> Vec<Setting> {
    let mut all = Vec::new();
    // What costs most to change is changed least often.
    for language in Language::ALL {
        for &size in sizes {
            for &text in texts {
                let of =
                    |&left_handed: &bool| Setting { size, language, text, left_handed, read_aloud: false };
                all.extend(hands.iter().map(of));
            }
        }
    }
    all
}

/// Brings the tablet to a setting; what shows is drawn anew and stands still.
pub fn set(tablet: &mut Tablet, setting: Setting) {
    let world = tablet.app.world_mut();
    let resized = resize(world, setting.size);
    let preferences = Preferences {
        text_size: setting.text,
        left_handed: setting.left_handed,
        reduced_motion: true,
        read_aloud: setting.read_aloud,
        ..world.resource::<Preferred>().0.clone()
    };
    world.insert_resource(Preferred(preferences));
    let spoken = world.resource::<Speech>().0.language();
    if spoken != setting.language {
        world.insert_resource(Speech::new(setting.language));
    }
    world.resource_mut::<Notes>().revision += 1;
    // The camera sees the new size a frame later; what is new stands in its place after another one.
    tablet.frames(if resized { 3 } else { 2 });
    if resized && tablet.screen().starts_with("desk-") {
        // What lies over a page comes in softly.
        tablet.frames(FADING);
    }
}

/// Gives the window another size; whether it had one.
fn resize(world: &mut World, size: UVec2) -> bool {
    let mut windows = world.query_filtered::<(Entity, &mut Window), With<PrimaryWindow>>();
    let Some((window, mut shape)) = windows.iter_mut(world).next() else { return false };
    if shape.physical_size() == size {
        return false;
    }
    let (width, height) = (size.x as f32, size.y as f32);
    shape.resolution.set(width, height);
    world.write_message(WindowResized { window, width, height });
    true
}
