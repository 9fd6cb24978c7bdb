//! Which screens exist, as the code names them: a screen that a test forgot to look at is found by this list.

use std::collections::BTreeSet;

use six_seeds::activities;

/// The words of the children's screens: those around the activities, and every activity that is a step of a session. The
/// calming tools are none: they are the calm corner.
pub fn of_the_stage() -> BTreeSet<String> {
    let mut words = words_of(include_str!("../../../src/stage/show.rs"));
    let steps = activities::ALL.iter().filter(|activity| !activity.format.traits.always_open);
    words.extend(steps.map(|activity| activity.format.id.to_owned()));
    words
}

/// The words of the desk's pages.
pub fn of_the_desk() -> BTreeSet<String> {
    words_of(include_str!("../../../src/desk/app/page_id.rs"))
}

/// The words of both sides.
pub fn every_screen() -> BTreeSet<String> {
    let mut words = of_the_stage();
    words.append(&mut of_the_desk());
    words
}

/// The words that the function `word` in this source gives to screens.
fn words_of(source: &str) -> BTreeSet<String> {
    let body = source.split("fn word(&self)").nth(1).unwrap_or_default();
    let body = body.split("\n    }\n").next().unwrap_or_default();
    let words = body.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned);
    let words: BTreeSet<String> = words.collect();
    assert!(words.len() >= 8, "the words of the screens are not found in the source any more: {words:?}");
    words
}
