//! The tour: plays a whole session by touch, without a window, looks at what shows, and photographs every screen.

pub mod by_touch;
mod children;
mod desk;
mod easel;
mod facilitator;
mod hands;
mod paper;

pub use desk::{Walk, pages as desk_pages};
pub use hands::{Surprise, Tablet};

use std::path::{Path, PathBuf};

use bevy::math::UVec2;

use crate::{
    app::Options,
    content::Band,
    journal::{Date, Journal, Preferences},
    locale::{Language, Texts},
    platform::{
        clock::Clock,
        folder,
        paper_folder::PaperFolder,
        random::Random,
        surface::{self, Surface},
    },
    play::Table,
};

use easel::Easel;

/// How a tour goes.
#[allow(clippy::struct_excessive_bools, reason = "each is one switch of the command line")]
#[derive(Clone, Debug)]
pub struct Route {
    /// The folder for pictures and the tour's journal.
    pub out: PathBuf,
    /// The folder of own levels that are played too; the one beside the tour's journal where none is named.
    pub levels: Option<PathBuf>,
    /// The size of the pictures, in pixels.
    pub size: UVec2,
    /// Walk through the desk instead of playing.
    pub desk: bool,
    /// The programme whose sessions are played, one after the other.
    pub programme: String,
    /// How many of its sessions are played; all if no number is named.
    pub sessions: Option<usize>,
    /// The band of the group.
    pub band: Band,
    /// How many children play, 0 to 10.
    pub seats: u8,
    /// What chance starts from.
    pub seed: u64,
    /// What is set on the desk.
    pub preferences: Preferences,
    /// The language spoken.
    pub language: Language,
    /// Nothing is drawn.
    pub blind: bool,
    /// Screens are photographed once all movement has come to rest, so that pictures can be compared.
    pub still: bool,
    /// The pictures to take, by their names; all if none is named.
    pub only: Vec<String>,
    /// Go on with the session an earlier tour left unfinished, and say where it is.
    pub go_on: bool,
    /// Stop touching, and wait to be killed, once the session has so many events.
    pub pause_at: Option<u64>,
}

/// The day on which every tour takes place: 1 September 2026, counted from 1970.
const DAY: i64 = 20_697;
/// Days by which the clock is ahead where the desk asks whether the date is right.
const TEN_YEARS: i64 = 3650;

/// Plays the tour.
pub fn run(route: &Route) -> Result<(), Surprise> {
    if !route.blind && !surface::has_driver() {
        return Err(Surprise(
            "there is no graphics driver to draw with: install the package mesa-vulkan-drivers".into(),
        ));
    }
    let data = route.out.join("data");
    folder::make_folder(&data).map_err(|problem| Surprise(problem.to_string()))?;
    // A tour that goes on finds what the earlier one set.
    if !route.go_on {
        Journal::open(&data)
            .and_then(|mut journal| journal.prefer(&route.preferences))
            .map_err(|problem| Surprise(problem.to_string()))?;
    }
    let mut tablet = starts(route, &data)?;
    if let Some(events) = route.pause_at {
        tablet.wait_at(events);
    }
    if route.go_on {
        return facilitator::go_on(&mut tablet, route);
    }
    let mut easel = Easel::new(&route.out, route.still, &route.only);
    let told = if route.desk {
        walk_through_the_desk(tablet, &mut easel, route, Walk::Whole)
    } else {
        tell(&mut tablet, &mut easel, route)
    };
    easel.bind()?;
    told?;
    println!("the tour is through: {} pictures in {}", easel.count(), route.out.display());
    Ok(())
}

/// Walks through the desk as a tour does, and calls `look` on every page instead of taking a picture.
pub fn look_at_the_desk<'a>(
    route: &Route,
    walk: Walk,
    look: &'a mut by_touch::Look<'a>,
) -> Result<(), Surprise> {
    let data = route.out.join("data");
    folder::make_folder(&data).map_err(|problem| Surprise(problem.to_string()))?;
    let tablet = starts(route, &data)?;
    walk_through_the_desk(tablet, &mut Easel::looking(look), route, walk)
}

/// A tablet with the journal in this folder, on the day of the tour.
fn starts(route: &Route, data: &Path) -> Result<Tablet, Surprise> {
    starts_on(route, data, DAY)
}

/// The same on another day, as the tablet's clock shows it.
fn starts_on(route: &Route, data: &Path, day: i64) -> Result<Tablet, Surprise> {
    let surface = if route.blind { Surface::Blind(route.size) } else { Surface::Picture(route.size) };
    Tablet::start(Options {
        data: data.to_owned(),
        paper_folder: PaperFolder::in_folder(&route.out),
        levels: route.levels.clone(),
        language: Some(route.language),
        surface,
        clock: Clock::at(Date::from_days(day)),
        random: Random::seeded(route.seed),
    })
}

/// Every page of the desk; then the tablet is started again after a session was cut off, with a clock that is years ahead, and
/// with torn records.
fn walk_through_the_desk(
    mut tablet: Tablet,
    easel: &mut Easel,
    route: &Route,
    walk: Walk,
) -> Result<(), Surprise> {
    desk::walks(&mut tablet, easel, route, walk)?;
    drop(tablet);
    let (data, texts) = (route.out.join("data"), Texts::new(route.language));
    if walk == Walk::Whole {
        desk::comes_again(&mut starts(route, &data)?, easel, &texts)?;
    }
    desk::finds_the_date_in_doubt(&mut starts_on(route, &data, DAY + TEN_YEARS)?, easel, &texts)?;
    let torn = route.out.join("torn");
    desk::tears_the_records(&torn)?;
    desk::finds_the_records_torn(&mut starts(route, &torn)?, easel)
}

fn tell(tablet: &mut Tablet, easel: &mut Easel, route: &Route) -> Result<(), Surprise> {
    let library = tablet.app.world().resource::<Table>().library.clone();
    let Some(programme) = library.programmes.get(&route.programme) else {
        return Err(Surprise(library.no_programme(&route.programme)));
    };
    facilitator::makes_a_group(tablet, easel, route)?;
    for plan in programme.sessions.iter().take(route.sessions.unwrap_or(usize::MAX)) {
        let told = facilitator::starts(tablet, easel, route, &plan.id)
            .and_then(|()| children::play(tablet, easel, route))
            .and_then(|()| facilitator::wraps_up(tablet, easel, route));
        told.map_err(|Surprise(what)| Surprise(format!("in \"{}\": {what}", plan.id)))?;
    }
    facilitator::reviews(tablet, easel, route)
}
