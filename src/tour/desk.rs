//! Walks through the desk: makes the practice group, reaches every page by touch and photographs it.
//! A new page is one line in [`WALK`].

mod day;
mod meetings;
mod mishaps;
mod packs;
mod user_content;

use std::sync::Arc;

use crate::{
    content::{Band, Level},
    locale::Texts,
    play::Table,
};

use super::{
    Route,
    driver::{DriverError, Tablet},
    facilitator::{movable_step, type_pin},
    screenshots::Screenshots,
};

pub use day::resume_after_cut_off;
pub use mishaps::{damage_records, visit_damaged_records, visit_date_question};

/// One touch on the way to a page.
#[derive(Clone, Copy, Debug)]
pub(super) enum Touch {
    /// The first thing whose words hold those of this message, down a list if need be.
    On(&'static str),
    /// The first thing whose words hold these.
    OnWords(&'static str),
    /// The practice group, on the desk's home.
    OnPractice,
    /// In the planner, the first step that may be moved.
    OnStep,
    /// Among the levels, one of *Feelings*.
    OnLevel,
}

use Touch::{On, OnLevel, OnPractice, OnStep, OnWords};

/// Every page: the name of its picture, and the touches that lead to it from the desk's home.
const WALK: &[(&str, &[Touch])] = &[
    ("desk-home", &[]),
    ("desk-group", &[OnPractice]),
    ("desk-review-garden", &[OnPractice, On("desk-group-review")]),
    ("desk-review-latest", &[OnPractice, On("desk-group-review"), OnWords("9. ")]),
    ("desk-review-first", &[OnPractice, On("desk-group-review"), OnWords("1. ")]),
    ("desk-review-long", &[OnPractice, On("desk-group-review"), OnWords("5. ")]),
    ("desk-all-groups", &[OnPractice, On("desk-group-review"), On("review-measure-all-groups")]),
    ("desk-sheets", &[OnPractice, On("desk-sheets-open")]),
    ("desk-papers", &[OnPractice, On("desk-papers-open")]),
    ("desk-papers-written", &[OnPractice, On("desk-papers-open"), On("desk-papers-report")]),
    ("desk-planner", &[OnPractice, On("desk-group-look-inside")]),
    ("desk-planner-step", &[OnPractice, On("desk-group-look-inside"), OnStep]),
    ("desk-planner-swap", &[OnPractice, On("desk-group-look-inside"), OnStep, On("desk-plan-swap")]),
    ("desk-content", &[On("desk-content-open")]),
    ("desk-content-level", &[On("desk-content-open"), On("desk-band-a"), OnLevel]),
    ("desk-level", &[On("desk-content-open"), On("desk-band-a"), OnLevel, On("desk-content-edit")]),
    ("desk-new-group", &[On("desk-home-make-group")]),
    ("desk-settings-look", &[On("desk-settings-open")]),
    ("desk-settings-helplines", &[On("desk-settings-open"), On("desk-settings-helplines")]),
    (
        "desk-settings-number",
        &[On("desk-settings-open"), On("desk-settings-helplines"), On("desk-helpline-duty")],
    ),
    ("desk-settings-safety", &[On("desk-settings-open"), On("desk-settings-safety")]),
    (
        "desk-change-pin",
        &[On("desk-settings-open"), On("desk-settings-safety"), On("desk-settings-pin-change")],
    ),
    (
        "desk-new-recovery",
        &[On("desk-settings-open"), On("desk-settings-safety"), On("desk-settings-recovery-new")],
    ),
    ("desk-kiosk", &[On("desk-settings-open"), On("desk-settings-safety"), On("desk-kiosk-open")]),
    ("desk-settings-records", &[On("desk-settings-open"), On("desk-settings-records")]),
    ("desk-about", &[On("desk-settings-open"), On("desk-settings-records"), On("desk-about-open")]),
    ("desk-kept", &[On("desk-kept-open")]),
    ("desk-child-told", &[On("desk-told-open")]),
    ("desk-child-told-sheet", &[On("desk-told-open"), On("desk-told-sheet")]),
    ("desk-told-practice", &[On("desk-told-open"), On("desk-told-practise")]),
    (
        "desk-told-practice-answer",
        &[On("desk-told-open"), On("desk-told-practise"), On("desk-case-promise-three")],
    ),
    (
        "desk-told-practice-end",
        &[
            On("desk-told-open"),
            On("desk-told-practise"),
            On("desk-case-promise-two"),
            On("desk-case-next"),
            On("desk-case-thank-three"),
            On("desk-case-next"),
            On("desk-case-stay-one"),
            On("desk-case-next"),
            On("desk-case-write-three"),
            On("desk-case-next"),
        ],
    ),
];

/// The names of the pages that the walk is made to come to.
pub fn pages() -> impl Iterator<Item = &'static str> {
    WALK.iter().map(|(name, _)| *name)
}

/// Ways back, in the order in which they are looked for.
const BACK: [&str; 6] = [
    "desk-gate-recovery-keep",
    "desk-gate-keep-group",
    "desk-not-yet",
    "desk-back",
    "review-back-to-story",
    "review-back",
];
/// Simulated seconds for which a button that must be held is held.
const HOLD: f32 = 2.5;
/// Touches after which the way back is given up.
const PATIENCE: usize = 8;

/// How much of the desk is walked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walk {
    /// Every page, and everything that the facilitator can come to on it.
    Whole,
    /// Every page.
    Pages,
}

/// The walk, from the first touch on a new tablet.
pub fn walk(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
    walk: Walk,
) -> Result<(), DriverError> {
    let texts = Texts::new(route.language);
    visit_pages(tablet, screenshots, &texts)?;
    if walk == Walk::Whole {
        user_content::create_user_content(tablet, screenshots, &texts)?;
        day::create_group(tablet, screenshots, &texts)?;
    }
    day::practise(tablet, screenshots, &texts)?;
    packs::exchange_packs(tablet, screenshots, &texts)?;
    if walk == Walk::Whole {
        day::first_meeting(tablet, screenshots, route)?;
        meetings::measure_two_groups(tablet, screenshots, route)?;
    }
    mishaps::read_damaged_level(tablet, screenshots, route)?;
    visit_forgotten_pin(tablet, screenshots, &texts)?;
    if walk == Walk::Whole { day::cut_off_session(tablet, screenshots, route) } else { Ok(()) }
}

/// Every page of [`WALK`] on a new tablet, and back to the desk's home.
pub fn visit_pages(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    open_first_time(tablet, screenshots, texts)?;
    for (name, way) in WALK {
        let told = follow(tablet, texts, way);
        told.map_err(|DriverError(what)| DriverError(format!("on the way to \"{name}\": {what}")))?;
        screenshots.photograph(tablet, name)?;
        return_home(tablet, texts)?;
    }
    Ok(())
}

/// A new tablet: the PIN, the recovery number, the five cards, and the practice group from the last of them.
fn open_first_time(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    tablet.expect_screen("home")?;
    tablet.tap("gate")?;
    tablet.expect_screen("desk-set-pin")?;
    screenshots.photograph(tablet, "desk-set-pin")?;
    type_pin(tablet, texts)?;
    type_pin(tablet, texts)?;
    tablet.expect_screen("desk-recovery")?;
    screenshots.photograph(tablet, "desk-recovery")?;
    tablet.press(&texts.get("desk-recovery-written"))?;
    tablet.expect_screen("desk-guide")?;
    screenshots.photograph(tablet, "desk-guide-1")?;
    for card in 2..=5 {
        tablet.press(&texts.get("desk-guide-next"))?;
        screenshots.photograph(tablet, &format!("desk-guide-{card}"))?;
    }
    tablet.press(&texts.get("desk-guide-practise"))?;
    tablet.expect_screen("desk-group")?;
    return_home(tablet, texts)
}

pub(super) fn follow(tablet: &mut Tablet, texts: &Texts, way: &[Touch]) -> Result<(), DriverError> {
    for touch in way {
        match touch {
            On(key) => tablet.press_in_list(&texts.get(key))?,
            OnWords(words) => tablet.press_in_list(words)?,
            OnPractice => tablet.press_in_list(&practice_group_name(texts))?,
            OnStep => {
                let step = movable_step(tablet, texts);
                // A finger that slides over the steps would move one.
                tablet.press(&step.ok_or_else(|| DriverError("no step may be moved".into()))?)?;
            }
            OnLevel => tablet.press_in_list(&level_title(tablet, texts)?)?,
        }
        tablet.frames(5);
    }
    Ok(())
}

/// What the practice group is called.
fn practice_group_name(texts: &Texts) -> String {
    crate::desk::group_name("practice", "garden").get(texts.language()).to_owned()
}

/// The title of the first level of *Feelings* for the youngest.
fn level_title(tablet: &Tablet, texts: &Texts) -> Result<String, DriverError> {
    let library = &tablet.app.world().resource::<Table>().library;
    let fits = |level: &&Arc<Level>| level.activity == "feelings" && level.bands.contains(&Band::A);
    let level = library.levels.values().find(fits);
    let level = level.ok_or_else(|| DriverError("there is no level for the youngest".into()))?;
    Ok(level.title.get(texts.language()).to_owned())
}

/// Back to the desk's home, by the ways back that the pages offer.
pub(super) fn return_home(tablet: &mut Tablet, texts: &Texts) -> Result<(), DriverError> {
    for _ in 0..PATIENCE {
        if tablet.screen() == "desk-home" {
            return Ok(());
        }
        let labels = tablet.desk_labels();
        let back = BACK.iter().map(|key| texts.get(key)).find(|back| labels.contains(back));
        let Some(back) = back else {
            return Err(DriverError(format!("there is no way back from \"{}\"", tablet.screen())));
        };
        tablet.press(&back)?;
        tablet.frames(5);
    }
    Err(DriverError(format!("there is no way home from \"{}\"", tablet.screen())))
}

/// At the gate: the PIN, and what to do when it is forgotten.
fn visit_forgotten_pin(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    texts: &Texts,
) -> Result<(), DriverError> {
    tablet.press(&texts.get("desk-back-to-garden"))?;
    tablet.expect_screen("home")?;
    tablet.tap("gate")?;
    tablet.expect_screen("desk-gate")?;
    screenshots.photograph(tablet, "desk-gate")?;
    tablet.press(&texts.get("desk-recover-open"))?;
    tablet.expect_screen("desk-recover")?;
    screenshots.photograph(tablet, "desk-recover")
}
