//! How a group chooses between two activities: the animals are pulled to the gates, some at once; one may stay on the log.

use bevy::{input::touch::TouchPhase, math::Vec2};

use crate::{play::Table, session::Session};

use super::{DriverError, Look, Tablet, all};

/// How many animals are pulled at once.
const AT_ONCE: usize = 4;

/// The whole choice. Which gate most go to, the number says; every third time it is even.
pub fn play(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), DriverError> {
    let session = tablet.app.world().resource::<Table>().session();
    let Some([one, other]) =
        session.and_then(Session::activity_choice).map(|fork| fork.ways.map(|way| way.id.clone()))
    else {
        return Err(DriverError("there should be a fork".into()));
    };
    let name = format!("fork-{one}-or-{other}");
    look(tablet, &name)?;
    let animals = all(tablet, "stone-");
    if animals.is_empty() {
        tablet.hold(&format!("gate-{}", choice % 2))?;
        look(tablet, &format!("{name}-held"))?;
        return tablet.hold("done");
    }
    let (first, rest) = animals.split_at(AT_ONCE.min(animals.len()));
    let gate = |index: usize| {
        format!("before-gate-{}", if choice.is_multiple_of(3) { index % 2 } else { choice % 2 })
    };
    pull_at_once(tablet, first, gate)?;
    look(tablet, &format!("{name}-pulled"))?;
    for (index, animal) in rest.iter().enumerate() {
        tablet.drag(animal, &gate(index))?;
    }
    if !tablet.sees("done") {
        return Err(DriverError("when every animal stands before a gate, one should open".into()));
    }
    look(tablet, &format!("{name}-open"))?;
    tablet.hold("done")
}

/// One finger on each animal, all at the same time.
fn pull_at_once(
    tablet: &mut Tablet,
    animals: &[String],
    gate: impl Fn(usize) -> String,
) -> Result<(), DriverError> {
    tablet.see_the_screen();
    let mut fingers: Vec<(u64, Vec2, Vec2)> = Vec::new();
    for (index, animal) in animals.iter().enumerate() {
        let (from, to) = (tablet.place_of(animal), tablet.place_of(&gate(index)));
        let (Some(from), Some(to)) = (from, to) else {
            return Err(DriverError(format!("\"{animal}\" and its gate should be on the screen")));
        };
        fingers.push((tablet.new_finger(), from, to));
    }
    for &(finger, from, _) in &fingers {
        tablet.touch(finger, TouchPhase::Started, from);
    }
    tablet.frames(3);
    for part in 1..=6 {
        for &(finger, from, to) in &fingers {
            tablet.touch(finger, TouchPhase::Moved, from.lerp(to, part as f32 / 6.0));
        }
        tablet.frames(1);
    }
    for &(finger, _, to) in &fingers {
        tablet.touch(finger, TouchPhase::Ended, to);
    }
    tablet.frames(5);
    Ok(())
}
