//! How children play *Brave Steps*: each climbs to a step and answers; then many hands cheer at once.

use bevy::input::touch::TouchPhase;

use super::{Look, Surprise, Tablet, all, pick};

/// How many hands cheer at once.
const HANDS: usize = 4;

/// One go: a climb, or the cheer after the last child.
pub fn go(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    if tablet.sees("climber") { climb(tablet, choice, look) } else { cheer(tablet, look) }
}

fn climb(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "brave-steps-foot")?;
    let step = pick(tablet, "step-", choice)?;
    tablet.drag("climber", &step)?;
    look(tablet, "brave-steps-step")?;
    let answer = pick(tablet, "tried-", choice)?;
    tablet.hold(&answer)?;
    look(tablet, &format!("brave-steps-{answer}"))?;
    tablet.hold("done")
}

/// Four fingers land and are lifted in the same frames, then some more follow one after the other.
fn cheer(tablet: &mut Tablet, look: &mut Look) -> Result<(), Surprise> {
    look(tablet, "brave-steps-cheer")?;
    tablet.see_the_screen();
    let things = all(tablet, "cheer-");
    let mut fingers = Vec::new();
    for thing in things.iter().take(HANDS) {
        if let Some(place) = tablet.place_of(thing) {
            fingers.push((tablet.new_finger(), place));
        }
    }
    for phase in [TouchPhase::Started, TouchPhase::Ended] {
        for &(finger, place) in &fingers {
            tablet.touch(finger, phase, place);
        }
        tablet.frames(4);
    }
    if !tablet.sees("done") {
        return Err(Surprise(format!("{HANDS} hands at once should be a cheer")));
    }
    look(tablet, "brave-steps-cheering")?;
    for thing in things.iter().cycle().take(14) {
        tablet.tap(thing)?;
    }
    look(tablet, "brave-steps-light")?;
    tablet.hold("done")
}
