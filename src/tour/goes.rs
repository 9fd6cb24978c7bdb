//! How a child plays each screen, by touch alone: the same for the tour and for stories.

mod brave_steps;
mod call_home;
mod calm_lab;
mod describe_build;
mod fork;
mod future_window;
mod goal_ladder;
mod i_message;
mod lanterns;
mod lighthouse;
mod maybe_bridge;
mod measure;
mod right_or_wish;
mod village;
mod week_jar;
mod who_can_help;
mod your_say;

use std::collections::BTreeSet;

use crate::play::Table;

use super::hands::{Surprise, Tablet};

/// What is done at every new sight: the tour photographs, a story does not.
pub type Look<'a> = dyn FnMut(&mut Tablet, &str) -> Result<(), Surprise> + 'a;

/// Plays what shows now: one go of a child or of the group, or one part of a longer go.
/// `choice` says which of the things that can be chosen is taken; other numbers take others.
pub fn play_what_shows(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    tablet.frames(2);
    match tablet.screen().as_str() {
        "curtain" => lift_the_curtain(tablet, look),
        "calm-corner" => tablet.tap("go-on"),
        "fork" => fork::go(tablet, choice, look),
        "assent" => touch_one_after_the_other(tablet, "stone-", "assent", look),
        "reflection" => touch_one_after_the_other(tablet, "lantern-", "reflection", look),
        "animals" | "arriving" => take_an_animal(tablet, choice, look),
        "weather" => weather(tablet, choice, look),
        "brave_steps" => brave_steps::go(tablet, choice, look),
        "feelings" => feelings(tablet, choice, look),
        "wish_rock_path" => path(tablet, choice, look),
        "lanterns" => lanterns::go(tablet, choice, look),
        "crossroads" => crossroads(tablet, choice, look),
        "describe_build" => describe_build::go(tablet, choice, look),
        "i_message" => i_message::go(tablet, choice, look),
        "calm_lab" => calm_lab::go(tablet, choice, look),
        "lighthouse" => lighthouse::go(tablet, choice, look),
        "week_jar" => week_jar::go(tablet, choice, look),
        "village" => village::go(tablet, choice, look),
        "call_home" => call_home::go(tablet, choice, look),
        "ending" | "leaving" => ending(tablet, choice, look),
        "future_window" => future_window::go(tablet, choice, look),
        "maybe_bridge" => maybe_bridge::go(tablet, choice, look),
        "right_or_wish" => right_or_wish::go(tablet, choice, look),
        "who_can_help" => who_can_help::go(tablet, choice, look),
        "goal_ladder" => goal_ladder::go(tablet, choice, look),
        "measure" => measure::go(tablet, choice, look),
        "your_say" => your_say::go(tablet, choice, look),
        other => {
            look(tablet, other)?;
            tablet.hold("done")
        }
    }
}

/// One of the things on the screen whose tag begins so; which one, the number says.
pub fn pick(tablet: &mut Tablet, beginning: &str, choice: usize) -> Result<String, Surprise> {
    let tags = all(tablet, beginning);
    match tags.get(choice % tags.len().max(1)) {
        Some(tag) => Ok(tag.clone()),
        None => Err(Surprise(format!("there is nothing to choose whose tag begins with \"{beginning}\""))),
    }
}

/// Everything on the screen whose tag begins so, in the order of the alphabet.
pub fn all(tablet: &mut Tablet, beginning: &str) -> Vec<String> {
    let tags: BTreeSet<String> = tablet.tags().into_iter().filter(|tag| tag.starts_with(beginning)).collect();
    tags.into_iter().collect()
}

/// Things in the garden that are counted on: the first word of their tags, then a number.
fn numbered(tablet: &mut Tablet, beginning: &str) -> Vec<String> {
    let is_numbered = |tag: &String| tag[beginning.len()..].bytes().all(|byte| byte.is_ascii_digit());
    all(tablet, beginning).into_iter().filter(is_numbered).collect()
}

fn lift_the_curtain(tablet: &mut Tablet, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "curtain")?;
    let before = tablet.whose_turn();
    tablet.tap("lift-curtain")?;
    if tablet.screen() == "curtain" {
        return Err(Surprise("the curtain should have lifted".into()));
    }
    if tablet.whose_turn() != before {
        return Err(Surprise("the turn should be the seat's that lifted the curtain".into()));
    }
    Ok(())
}

/// Stones and lanterns: one after the other, then done.
fn touch_one_after_the_other(
    tablet: &mut Tablet,
    beginning: &str,
    name: &str,
    look: &mut Look,
) -> Result<(), Surprise> {
    look(tablet, name)?;
    let tags = numbered(tablet, beginning);
    if tags.is_empty() {
        return Err(Surprise(format!("there is nothing whose tag begins with \"{beginning}\"")));
    }
    for (number, tag) in tags.iter().enumerate() {
        tablet.tap(tag)?;
        if number == 1 {
            look(tablet, &format!("{name}-open"))?;
        }
    }
    look(tablet, &format!("{name}-all"))?;
    tablet.hold("done")
}

/// How many children have joined, and how many are expected.
fn joined_and_expected(tablet: &Tablet) -> (usize, usize) {
    let session = tablet.app.world().resource::<Table>().session();
    session.map_or((0, 0), |session| {
        let present = session.seats().iter().filter(|seat| seat.present).count();
        (present, usize::from(session.expected()))
    })
}

fn take_an_animal(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    let name = tablet.screen();
    let anybody_waits = !all(tablet, "waits-").is_empty();
    look(tablet, &if anybody_waits { format!("{name}-known") } else { name.clone() })?;
    let (joined, expected) = joined_and_expected(tablet);
    let animal = pick(tablet, "animal-", choice + joined * 3)?;
    tablet.hold(&animal)?;
    if tablet.sees("i-am-new") {
        // Another animal waits; this child is new.
        look(tablet, "were-you-here")?;
        tablet.hold("i-am-new")?;
    }
    if joined_and_expected(tablet).0 != joined + 1 {
        return Err(Surprise(format!("\"{animal}\" should have joined")));
    }
    if joined + 1 == expected.div_ceil(2) && tablet.screen() == name {
        look(tablet, "animals-half")?;
    }
    Ok(())
}

fn weather(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "weather")?;
    let weather = pick(tablet, "weather-", choice)?;
    tablet.hold(&weather)?;
    look(tablet, &format!("chosen-{weather}"))?;
    tablet.hold("done")
}

fn feelings(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "feelings")?;
    let spot = pick(tablet, "spot-", choice)?;
    tablet.tap(&spot)?;
    look(tablet, "feelings-deck")?;
    let feeling = pick(tablet, "feeling-", choice)?;
    tablet.hold(&feeling)?;
    look(tablet, "feelings-strength")?;
    let strength = pick(tablet, "strength-", choice)?;
    tablet.hold(&strength)?;
    look(tablet, "feelings-done")?;
    tablet.hold("done")
}

fn path(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "path-wish")?;
    let wish = pick(tablet, "wish-", choice)?;
    tablet.hold(&wish)?;
    look(tablet, "path-rock")?;
    let rock = pick(tablet, "rock-", choice)?;
    tablet.hold(&rock)?;
    look(tablet, "path-plan")?;
    let plan = pick(tablet, "plan-", choice)?;
    tablet.drag(&plan, "path-gap")?;
    look(tablet, "path-done")?;
    tablet.hold("done")
}

/// One part of the story; then the tablet is passed on, where the part is a whole go.
fn crossroads(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    if tablet.sees("stop") {
        look(tablet, "crossroads-stop")?;
        tablet.hold("stop")?;
    } else if let Ok(name) = pick(tablet, "name-", choice) {
        look(tablet, "crossroads-name")?;
        tablet.hold(&name)?;
        look(tablet, "crossroads-named")?;
    } else if let Ok(idea) = pick(tablet, "choose-", choice) {
        look(tablet, "crossroads-choose")?;
        tablet.hold(&idea)?;
        look(tablet, "crossroads-outcome")?;
    } else if let Ok(idea) = pick(tablet, "look-", choice) {
        look(tablet, "crossroads-look")?;
        tablet.tap(&idea)?;
        look(tablet, "crossroads-looked")?;
    } else {
        return Err(Surprise("there is nothing to do".into()));
    }
    if tablet.sees("done") { tablet.hold("done") } else { Ok(()) }
}

fn ending(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "private-ending")?;
    let answer = pick(tablet, "answer-", choice)?;
    tablet.hold(&answer)?;
    look(tablet, &format!("private-ending-{answer}"))?;
    tablet.hold("done")
}
