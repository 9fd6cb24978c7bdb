//! The walk through the desk: the practice group is made, and every page is come to by touch and photographed.
//! A new page is one line in [`WALK`].

mod day;
mod meetings;
mod mishaps;
mod own;
mod packs;

use std::sync::Arc;

use crate::{
    content::{Band, Level},
    locale::Texts,
    play::Table,
};

use super::{
    Route,
    easel::Easel,
    facilitator::{step_that_moves, types_the_pin},
    hands::{Surprise, Tablet},
};

pub use day::comes_again;
pub use mishaps::{finds_the_date_in_doubt, finds_the_records_torn, tears_the_records};

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
const BACK: [&str; 5] =
    ["desk-gate-recovery-keep", "desk-gate-keep-group", "desk-not-yet", "desk-back", "review-back"];
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
pub fn walks(tablet: &mut Tablet, easel: &mut Easel, route: &Route, walk: Walk) -> Result<(), Surprise> {
    let texts = Texts::new(route.language);
    opens(tablet, easel, &texts)?;
    for (name, way) in WALK {
        let told = follows(tablet, &texts, way);
        told.map_err(|Surprise(what)| Surprise(format!("on the way to \"{name}\": {what}")))?;
        easel.photograph(tablet, name)?;
        comes_back(tablet, &texts)?;
    }
    if walk == Walk::Whole {
        own::makes_its_own(tablet, easel, &texts)?;
        day::makes_a_group(tablet, easel, &texts)?;
    }
    day::practises(tablet, easel, &texts)?;
    packs::hands_over(tablet, easel, &texts)?;
    if walk == Walk::Whole {
        day::meets_for_the_first_time(tablet, easel, route)?;
        meetings::asks_two_groups(tablet, easel, route)?;
    }
    mishaps::reads_a_torn_level(tablet, easel, route)?;
    forgets_the_pin(tablet, easel, &texts)?;
    if walk == Walk::Whole { day::is_cut_off(tablet, easel, route) } else { Ok(()) }
}

/// A new tablet: the PIN, the recovery number, the five cards, and the practice group from the last of them.
fn opens(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    tablet.expect_screen("home")?;
    tablet.tap("gate")?;
    tablet.expect_screen("desk-set-pin")?;
    easel.photograph(tablet, "desk-set-pin")?;
    types_the_pin(tablet, texts)?;
    types_the_pin(tablet, texts)?;
    tablet.expect_screen("desk-recovery")?;
    easel.photograph(tablet, "desk-recovery")?;
    tablet.press(&texts.get("desk-recovery-written"))?;
    tablet.expect_screen("desk-guide")?;
    easel.photograph(tablet, "desk-guide-1")?;
    for card in 2..=5 {
        tablet.press(&texts.get("desk-guide-next"))?;
        easel.photograph(tablet, &format!("desk-guide-{card}"))?;
    }
    tablet.press(&texts.get("desk-guide-practise"))?;
    tablet.expect_screen("desk-group")?;
    comes_back(tablet, texts)
}

pub(super) fn follows(tablet: &mut Tablet, texts: &Texts, way: &[Touch]) -> Result<(), Surprise> {
    for touch in way {
        match touch {
            On(key) => tablet.press_in_list(&texts.get(key))?,
            OnWords(words) => tablet.press_in_list(words)?,
            OnPractice => tablet.press_in_list(&the_practice_group(texts))?,
            OnStep => {
                let step = step_that_moves(tablet, texts);
                // A finger that slides over the steps would move one.
                tablet.press(&step.ok_or_else(|| Surprise("no step may be moved".into()))?)?;
            }
            OnLevel => tablet.press_in_list(&the_level(tablet, texts)?)?,
        }
        tablet.frames(5);
    }
    Ok(())
}

/// What the practice group is called.
fn the_practice_group(texts: &Texts) -> String {
    crate::desk::group_name("practice", "garden").get(texts.language()).to_owned()
}

/// The title of the first level of *Feelings* for the youngest.
fn the_level(tablet: &Tablet, texts: &Texts) -> Result<String, Surprise> {
    let library = &tablet.app.world().resource::<Table>().library;
    let fits = |level: &&Arc<Level>| level.activity == "feelings" && level.bands.contains(&Band::A);
    let level = library.levels.values().find(fits);
    let level = level.ok_or_else(|| Surprise("there is no level for the youngest".into()))?;
    Ok(level.title.get(texts.language()).to_owned())
}

/// Back to the desk's home, by the ways back that the pages offer.
pub(super) fn comes_back(tablet: &mut Tablet, texts: &Texts) -> Result<(), Surprise> {
    for _ in 0..PATIENCE {
        if tablet.screen() == "desk-home" {
            return Ok(());
        }
        let labels = tablet.desk_labels();
        let back = BACK.iter().map(|key| texts.get(key)).find(|back| labels.contains(back));
        let Some(back) = back else {
            return Err(Surprise(format!("there is no way back from \"{}\"", tablet.screen())));
        };
        tablet.press(&back)?;
        tablet.frames(5);
    }
    Err(Surprise(format!("there is no way home from \"{}\"", tablet.screen())))
}

/// At the gate: the PIN, and what to do when it is forgotten.
fn forgets_the_pin(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    tablet.press(&texts.get("desk-back-to-garden"))?;
    tablet.expect_screen("home")?;
    tablet.tap("gate")?;
    tablet.expect_screen("desk-gate")?;
    easel.photograph(tablet, "desk-gate")?;
    tablet.press(&texts.get("desk-recover-open"))?;
    tablet.expect_screen("desk-recover")?;
    easel.photograph(tablet, "desk-recover")
}
