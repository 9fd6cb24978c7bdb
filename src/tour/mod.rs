//! The tour: plays a whole session by touch, without a window, looks at what shows, and photographs every screen.

pub mod by_touch;
mod children;
mod desk;
mod documents;
mod driver;
mod facilitator;
mod screenshots;

pub use desk::{Walk, pages as desk_pages};
pub use driver::{DriverError, Tablet};

use std::path::{Path, PathBuf};

use bevy::math::UVec2;

use crate::{
    app::Options,
    content::Band,
    journal::{Date, Journal, Preferences},
    locale::{Language, Texts},
    platform::{
        clock::Clock,
        export_folder::ExportFolder,
        folder,
        random::Random,
        surface::{self, Surface},
    },
    play::Table,
};

use screenshots::Screenshots;

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
pub fn run(route: &Route) -> Result<(), DriverError> {
    if !route.blind && !surface::has_driver() {
        return Err(DriverError(
            "there is no graphics driver to draw with: install the package mesa-vulkan-drivers".into(),
        ));
    }
    let data = route.out.join("data");
    folder::make_folder(&data).map_err(|problem| DriverError(problem.to_string()))?;
    // A tour that goes on finds what the earlier one set.
    if !route.go_on {
        Journal::open(&data)
            .and_then(|mut journal| journal.set_preferences(&route.preferences))
            .map_err(|problem| DriverError(problem.to_string()))?;
    }
    let mut tablet = start_tablet(route, &data)?;
    if let Some(events) = route.pause_at {
        tablet.wait_at(events);
    }
    if route.go_on {
        return facilitator::resume_session(&mut tablet, route);
    }
    let mut screenshots = Screenshots::new(&route.out, route.still, &route.only);
    let told = if route.desk {
        walk_through_the_desk(tablet, &mut screenshots, route, Walk::Whole)
    } else {
        play_programme(&mut tablet, &mut screenshots, route)
    };
    screenshots.bind()?;
    told?;
    println!("the tour is through: {} pictures in {}", screenshots.count(), route.out.display());
    Ok(())
}

/// Walks through the desk as a tour does, and calls `look` on every page instead of taking a picture.
pub fn visit_desk_pages<'a>(
    route: &Route,
    walk: Walk,
    look: &'a mut by_touch::Look<'a>,
) -> Result<(), DriverError> {
    let data = route.out.join("data");
    folder::make_folder(&data).map_err(|problem| DriverError(problem.to_string()))?;
    let tablet = start_tablet(route, &data)?;
    walk_through_the_desk(tablet, &mut Screenshots::looking(look), route, walk)
}

/// Walks through the pages of the desk on this new tablet, back to the desk's home, and calls `look` on every page.
pub fn visit_desk_pages_of<'a>(
    tablet: &mut Tablet,
    language: Language,
    look: &'a mut by_touch::Look<'a>,
) -> Result<(), DriverError> {
    desk::visit_pages(tablet, &mut Screenshots::looking(look), &Texts::new(language))
}

/// A tablet with the journal in this folder, on the day of the tour.
fn start_tablet(route: &Route, data: &Path) -> Result<Tablet, DriverError> {
    start_tablet_on(route, data, DAY)
}

/// The same on another day, as the tablet's clock shows it.
fn start_tablet_on(route: &Route, data: &Path, day: i64) -> Result<Tablet, DriverError> {
    let surface = if route.blind { Surface::Blind(route.size) } else { Surface::Picture(route.size) };
    Tablet::start(Options {
        data: data.to_owned(),
        export_folder: ExportFolder::in_folder(&route.out),
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
    screenshots: &mut Screenshots,
    route: &Route,
    walk: Walk,
) -> Result<(), DriverError> {
    desk::walk(&mut tablet, screenshots, route, walk)?;
    drop(tablet);
    let (data, texts) = (route.out.join("data"), Texts::new(route.language));
    if walk == Walk::Whole {
        desk::resume_after_cut_off(&mut start_tablet(route, &data)?, screenshots, &texts)?;
    }
    desk::visit_date_question(&mut start_tablet_on(route, &data, DAY + TEN_YEARS)?, screenshots, &texts)?;
    let torn = route.out.join("torn");
    desk::damage_records(&torn)?;
    desk::visit_damaged_records(&mut start_tablet(route, &torn)?, screenshots)
}

fn play_programme(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
) -> Result<(), DriverError> {
    let library = tablet.app.world().resource::<Table>().library.clone();
    let Some(programme) = library.programmes.get(&route.programme) else {
        return Err(DriverError(library.no_programme(&route.programme)));
    };
    facilitator::create_group(tablet, screenshots, route)?;
    for plan in programme.sessions.iter().take(route.sessions.unwrap_or(usize::MAX)) {
        let told = facilitator::start_session(tablet, screenshots, route, &plan.id)
            .and_then(|()| children::play(tablet, screenshots, route))
            .and_then(|()| facilitator::wrap_up(tablet, screenshots, route));
        told.map_err(|DriverError(what)| DriverError(format!("in \"{}\": {what}", plan.id)))?;
    }
    facilitator::visit_review(tablet, screenshots, route)
}
