//! Plays whatever shows by touch alone: the same for the tour and for stories. How an activity is played, its own touch
//! script says; here are the screens around the activities.

mod activity_choice;

use crate::{
    activities::{
        self, animals,
        driver::{self, Driver, TouchScript},
        ending,
    },
    play::Table,
};

use super::driver::{DriverError, Tablet};

/// What is done at every new sight: the tour photographs, a story does not.
pub type Look<'a> = dyn FnMut(&mut Tablet, &str) -> Result<(), DriverError> + 'a;

/// Plays what shows now: one go of a child or of the group, or one part of a longer go.
/// `choice` says which of the things that can be chosen is taken; other numbers take others.
pub fn play_what_shows(tablet: &mut Tablet, choice: usize, look: &mut Look) -> Result<(), DriverError> {
    tablet.frames(2);
    let screen = tablet.screen();
    let script: TouchScript = match screen.as_str() {
        "curtain" => return lift_the_curtain(tablet, look),
        "calm-corner" => return tablet.tap("go-on"),
        "fork" => return activity_choice::play(tablet, choice, look),
        "arriving" => animals::touch_script::play,
        "leaving" => ending::touch_script::play,
        id => activities::find(id).map_or(driver::look_and_go_on, |activity| activity.touch_script),
    };
    script(&mut Watched { tablet, look }, choice)
}

/// One of the things on the screen whose tag begins so; which one, the number says.
pub fn pick(tablet: &mut Tablet, beginning: &str, choice: usize) -> Result<String, DriverError> {
    driver::pick(&mut Watched { tablet, look: &mut |_, _| Ok(()) }, beginning, choice)
}

/// Everything on the screen whose tag begins so, in the order of the alphabet.
pub fn all(tablet: &mut Tablet, beginning: &str) -> Vec<String> {
    driver::all(&mut Watched { tablet, look: &mut |_, _| Ok(()) }, beginning)
}

/// A tablet that is played on while every new sight is looked at.
struct Watched<'t, 'l, 's> {
    tablet: &'t mut Tablet,
    look: &'l mut Look<'s>,
}

fn lift_the_curtain(tablet: &mut Tablet, look: &mut Look) -> Result<(), DriverError> {
    look(tablet, "curtain")?;
    let before = tablet.whose_turn();
    tablet.tap("lift-curtain")?;
    if tablet.screen() == "curtain" {
        return Err(DriverError("the curtain should have lifted".into()));
    }
    if tablet.whose_turn() != before {
        return Err(DriverError("the turn should be the seat's that lifted the curtain".into()));
    }
    Ok(())
}

/// How many children have joined, and how many are expected.
fn joined_and_expected(tablet: &Tablet) -> (usize, usize) {
    let session = tablet.app.world().resource::<Table>().session();
    session.map_or((0, 0), |session| {
        let present = session.seats().iter().filter(|seat| seat.present).count();
        (present, usize::from(session.expected()))
    })
}

impl Driver for Watched<'_, '_, '_> {
    fn screen(&self) -> String {
        self.tablet.screen()
    }

    fn tags(&mut self) -> Vec<String> {
        self.tablet.tags().into_iter().collect()
    }

    fn sees(&mut self, tag: &str) -> bool {
        self.tablet.sees(tag)
    }

    fn joined_and_expected(&self) -> (usize, usize) {
        joined_and_expected(self.tablet)
    }

    fn tap(&mut self, tag: &str) -> Result<(), DriverError> {
        self.tablet.tap(tag)
    }

    fn tap_at_once(&mut self, tags: &[String]) -> Result<(), DriverError> {
        self.tablet.tap_at_once(tags)
    }

    fn hold(&mut self, tag: &str) -> Result<(), DriverError> {
        self.tablet.hold(tag)
    }

    fn drag(&mut self, tag: &str, to: &str) -> Result<(), DriverError> {
        self.tablet.drag(tag, to)
    }

    fn wait(&mut self, seconds: f32) {
        self.tablet.wait(seconds);
    }

    fn look(&mut self, name: &str) -> Result<(), DriverError> {
        (self.look)(self.tablet, name)
    }
}
