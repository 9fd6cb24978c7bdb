//! Takes the pictures: of every screen of the children's side, and of every page of the desk.

use std::collections::{BTreeMap, BTreeSet};

use bevy::math::UVec2;
use image::{RgbImage, imageops};
use six_seeds::{
    activities,
    content::{Band, Level, Library},
    journal::Preferences,
    kit::Notes,
    locale::Language,
    play::Speech,
    tour::{self, DriverError, Route, Tablet, Walk, by_touch},
};
use tempfile::TempDir;

use super::compare::KEPT;
use crate::support::{
    Story,
    level_session::{lay_on_the_table, look_around, make_a_group, programme, show_the_film},
};

/// What is drawn, in pixels; the pictures are made smaller.
const DRAWN: UVec2 = UVec2::new(640, 400);

/// Pictures by their names.
pub type Album = BTreeMap<String, RgbImage>;

/// Simulated seconds after which the whole film of the garden has come.
const FILM: f32 = 70.0;

/// Goes after which a session that does not end is given up.
const MOST_GOES: usize = 400;

fn photograph(tablet: &mut Tablet) -> RgbImage {
    tablet.come_to_rest();
    let picture = tablet.photograph().unwrap();
    imageops::resize(&picture, KEPT.0, KEPT.1, imageops::FilterType::Triangle)
}

/// The screens of the children's side that were seen, and their pictures in each language.
#[derive(Default)]
pub struct Stage {
    /// The pictures, by the language and the word of the screen.
    pub albums: BTreeMap<&'static str, Album>,
    /// How many sights there were of each screen.
    seen: BTreeMap<String, usize>,
}

impl Stage {
    /// Keeps of an activity the second sight, when something was touched; of the screens around the activities the one that is
    /// called as they are. Until there is such a one, the first.
    fn look(&mut self, tablet: &mut Tablet, sight: &str) {
        let screen = tablet.screen();
        let count = self.seen.entry(screen.clone()).or_default();
        *count += 1;
        let is_better =
            if activities::find(&screen).is_some() { *count == 2 } else { *count > 1 && sight == screen };
        if *count == 1 || is_better {
            // The hands look for English words: it is spoken last.
            for language in Language::ALL.into_iter().rev() {
                speak(tablet, language);
                let picture = photograph(tablet);
                self.albums.entry(language.tag()).or_default().insert(screen.clone(), picture);
            }
        }
    }

    /// Whether enough was seen of what is played now, so that the group may go on to the next step.
    fn has_enough_of(&self, screen: &str) -> bool {
        activities::find(screen).is_some_and(|activity| !activity.format.traits.welcomes_seats)
            && self.seen.get(screen).is_some_and(|count| *count > 1)
    }
}

/// The tablet speaks this language from now on; what shows is drawn anew.
fn speak(tablet: &mut Tablet, language: Language) {
    let world = tablet.app.world_mut();
    if world.resource::<Speech>().0.language() != language {
        world.insert_resource(Speech::new(language));
        world.resource_mut::<Notes>().revision += 1;
    }
}

/// One level of every activity is played by two children.
pub fn of_the_stage() -> Stage {
    let mut story = Story::on_a_tablet_that_draws(DRAWN, Language::English);
    let mut stage = Stage::default();
    stage.look(&mut story.tablet, "home");
    story.sets_the_first_pin();
    make_a_group(&mut story, Band::B);
    let mut known = BTreeSet::new();
    lay_on_the_table(&mut story.tablet, "one-of-each", 2, |library: &Library, plan| {
        programme(library, plan, Band::B, |level: &Level| known.insert(level.activity.clone()))
    });
    let mut around = true;
    for go in 0.. {
        story.tablet.frames(2);
        let screen = story.tablet.screen();
        if screen == "give-back" {
            break;
        }
        assert!(go < MOST_GOES, "the session does not end; it is at {screen}");
        if around && screen == "weather" {
            around = false;
            look_around(&mut story, &mut |tablet, sight| stage.look(tablet, sight));
        } else if stage.has_enough_of(&screen) && story.tablet.sees("skip") {
            story.hold("skip");
        } else {
            plays_on(&mut story.tablet, go / 2, &mut stage);
        }
    }
    stage.look(&mut story.tablet, "give-back");
    story.wraps_up();
    show_the_film(&mut story);
    story.tablet.wait(FILM);
    stage.look(&mut story.tablet, "garden-film");
    stage
}

/// One go, or a part of it until enough was seen of something that can be skipped.
fn plays_on(tablet: &mut Tablet, choice: usize, stage: &mut Stage) {
    let screen = tablet.screen();
    let mut enough = false;
    let told = by_touch::play_what_shows(tablet, choice, &mut |tablet, sight| {
        let had_enough = stage.has_enough_of(&tablet.screen());
        stage.look(tablet, sight);
        enough = !had_enough && stage.has_enough_of(&tablet.screen()) && tablet.sees("skip");
        if enough { Err(DriverError("enough was seen".to_owned())) } else { Ok(()) }
    });
    assert!(enough || told.is_ok(), "in \"{screen}\": {told:?}");
}

/// The walk through the desk, and the words of the pages it came to. Every page that it is made to come to is kept, and of every
/// other page the first sight, and the one that is called as the page.
pub fn of_the_desk(language: Language) -> (Album, BTreeSet<String>) {
    // Its path stands on some pages, so that it has to be equally long everywhere.
    let out = TempDir::new_in("/tmp").unwrap();
    let route = Route {
        out: out.path().to_owned(),
        levels: None,
        size: DRAWN,
        desk: true,
        programme: "first-session".to_owned(),
        sessions: None,
        band: Band::B,
        seats: 2,
        seed: 6,
        preferences: Preferences::default(),
        language,
        blind: false,
        still: false,
        only: Vec::new(),
        go_on: false,
        pause_at: None,
    };
    let walked: BTreeSet<&str> = tour::desk_pages().collect();
    let (mut album, mut pages) = (Album::new(), BTreeSet::new());
    tour::visit_desk_pages(&route, Walk::Pages, &mut |tablet, name| {
        let page = tablet.screen();
        if page.starts_with("desk-") && (pages.insert(page.clone()) || walked.contains(name) || page == name)
        {
            album.entry(name.to_owned()).or_insert_with(|| photograph(tablet));
        }
        Ok(())
    })
    .unwrap();
    (album, pages)
}
