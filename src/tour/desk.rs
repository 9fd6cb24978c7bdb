//! The walk through the desk: the practice group is made, and every page is come to by touch and photographed.
//! A new page is one line in [`WALK`].

use crate::locale::Texts;

use super::{
    Route,
    easel::Easel,
    facilitator::{comes_through_the_gate, types_the_pin},
    goes,
    hands::{Surprise, Tablet},
};

/// One touch on the way to a page.
#[derive(Clone, Copy, Debug)]
enum Touch {
    /// The first thing whose words hold those of this message, down a list if need be.
    On(&'static str),
    /// The first thing whose words hold these.
    OnWords(&'static str),
    /// The practice group, on the desk's home.
    OnPractice,
}

use Touch::{On, OnPractice, OnWords};

/// Every page: the name of its picture, and the touches that lead to it from the desk's home.
const WALK: &[(&str, &[Touch])] = &[
    ("desk-home", &[]),
    ("desk-group", &[OnPractice]),
    ("desk-review-garden", &[OnPractice, On("desk-group-review")]),
    ("desk-review-latest", &[OnPractice, On("desk-group-review"), OnWords("9. ")]),
    ("desk-review-first", &[OnPractice, On("desk-group-review"), OnWords("1. ")]),
    ("desk-all-groups", &[OnPractice, On("desk-group-review"), On("review-measure-all-groups")]),
    ("desk-sheets", &[OnPractice, On("desk-sheets-open")]),
    ("desk-papers", &[OnPractice, On("desk-papers-open")]),
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
];

/// Ways back, in the order in which they are looked for.
const BACK: [&str; 5] =
    ["desk-gate-recovery-keep", "desk-gate-keep-group", "desk-not-yet", "desk-back", "review-back"];
/// Touches after which the way back is given up.
const PATIENCE: usize = 8;
/// Goes after which a session that does not end is given up.
const MOST_GOES: usize = 80;

/// The whole walk, from the first touch on a new tablet.
pub fn walks(tablet: &mut Tablet, easel: &mut Easel, route: &Route) -> Result<(), Surprise> {
    let texts = Texts::new(route.language);
    opens(tablet, easel, &texts)?;
    for (name, way) in WALK {
        let told = follows(tablet, &texts, way);
        told.map_err(|Surprise(what)| Surprise(format!("on the way to \"{name}\": {what}")))?;
        easel.photograph(tablet, name)?;
        comes_back(tablet, &texts)?;
    }
    practises(tablet, easel, &texts)?;
    forgets_the_pin(tablet, easel, &texts)
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

fn follows(tablet: &mut Tablet, texts: &Texts, way: &[Touch]) -> Result<(), Surprise> {
    for touch in way {
        match touch {
            On(key) => tablet.press_in_list(&texts.get(key))?,
            OnWords(words) => tablet.press_in_list(words)?,
            OnPractice => tablet.press_in_list(&the_practice_group(texts))?,
        }
        tablet.frames(5);
    }
    Ok(())
}

/// What the practice group is called.
fn the_practice_group(texts: &Texts) -> String {
    crate::desk::group_name("practice", "garden").get(texts.language()).to_owned()
}

/// Back to the desk's home, by the ways back that the pages offer.
fn comes_back(tablet: &mut Tablet, texts: &Texts) -> Result<(), Surprise> {
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

/// A session of the practice group: the run-sheet, the calm corner, the end, the wrap-up.
fn practises(tablet: &mut Tablet, easel: &mut Easel, texts: &Texts) -> Result<(), Surprise> {
    follows(tablet, texts, &[OnPractice, On("desk-group-go")])?;
    tablet.expect_screen("assent")?;
    easel.photograph(tablet, "stage-practice")?;
    comes_through_the_gate(tablet, texts)?;
    tablet.expect_screen("desk-run-sheet")?;
    easel.photograph(tablet, "desk-run-sheet")?;
    tablet.press(&texts.get("desk-run-pause"))?;
    easel.photograph(tablet, "desk-run-sheet-paused")?;
    tablet.press(&texts.get("desk-run-go-on"))?;
    tablet.press(&texts.get("desk-run-end"))?;
    easel.photograph(tablet, "desk-run-sheet-end")?;
    tablet.press(&texts.get("desk-run-end-yes"))?;
    tablet.frames(10);
    for choice in 0..MOST_GOES {
        if ["give-back", "desk-wrap-up"].contains(&tablet.screen().as_str()) {
            break;
        }
        goes::play_what_shows(tablet, choice, &mut |_, _| Ok(()))?;
        tablet.frames(5);
    }
    if tablet.screen() == "give-back" {
        comes_through_the_gate(tablet, texts)?;
    }
    tablet.expect_screen("desk-wrap-up")?;
    easel.photograph(tablet, "desk-wrap-up")?;
    tablet.press(&texts.get("desk-wrap-up-finish"))?;
    tablet.expect_screen("desk-home")
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
