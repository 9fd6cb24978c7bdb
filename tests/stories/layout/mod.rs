//! Every screen, in every size, language, text size and for both hands: no text is cut, covered or off the screen, no two
//! texts and no two touch targets overlap, and whatever is touched is large enough. A screen that exists and was not
//! looked at fails as well.

mod desk;
mod matrix;
mod seen_by_the_check;
mod sight;
mod stage;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use six_seeds::locale::Language;

use crate::support::screens;

/// Signs that never begin a line of Chinese.
const CLOSING: &str = "，。、；：？！）》」』】”’…—·%";

/// What can be wrong with how a screen is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A text or a touchable thing lies off the screen.
    OffScreen,
    /// A text stands out of its box.
    OutOfBox,
    /// A text or a tagged thing lies under another thing.
    Covered,
    /// Two texts overlap.
    TextOnText,
    /// Two touchable things overlap.
    TouchOnTouch,
    /// A thing is too small to be touched.
    TooSmall,
    /// A line begins with a sign that never begins one.
    LineStart,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub kind: Kind,
    pub what: String,
}

/// What was looked at, and what was wrong there.
#[derive(Default)]
pub struct Ledger {
    /// The sights, and in how many settings each was looked at.
    sights: BTreeMap<String, usize>,
    /// The stages of activities that were looked at, whatever the level.
    stages: BTreeSet<String>,
    /// The words of the screens and pages that were looked at.
    screens: BTreeSet<String>,
    /// Faults by sight, with the settings in which each was found.
    faults: BTreeMap<(String, Fault), Vec<String>>,
}

impl Ledger {
    fn table(&self) -> String {
        let row = |(sight, settings): (&String, &usize)| {
            let faults = self.faults.keys().filter(|(one, _)| one == sight).count();
            format!("{sight:60} {settings:3} settings {faults:3} faults")
        };
        self.sights.iter().map(row).collect::<Vec<_>>().join("\n")
    }

    fn found(&self) -> Vec<String> {
        let row = |((sight, fault), settings): (&(String, Fault), &Vec<String>)| {
            let first = settings.first().map(String::as_str).unwrap_or_default();
            format!("{sight}: {:?}: {} ({} settings, {first})", fault.kind, fault.what, settings.len())
        };
        self.faults.iter().map(row).collect()
    }
}

#[test]
fn nothing_on_any_screen_is_cut_covered_or_off_the_screen() {
    let mut ledger = Ledger::default();
    for language in Language::ALL {
        walk::the_desk(&mut ledger, language);
    }
    walk::the_stage(&mut ledger);
    if matrix::is_whole() {
        walk::a_full_table(&mut ledger);
    }
    println!("{}", ledger.table());
    let found = ledger.found();
    let missing: Vec<String> = screens::every_screen().difference(&ledger.screens).cloned().collect();
    assert!(
        found.is_empty(),
        "{} faults of layout:\n{}\nnot looked at: {missing:?}",
        found.len(),
        found.join("\n")
    );
    assert!(missing.is_empty(), "these screens exist and were not looked at: {missing:?}");
}
