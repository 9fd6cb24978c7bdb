//! The children's part of the tour: they take the tablet, play, pass it on; one skips, one asks to talk, one rests.

use crate::{content::Factor, play::Table, session::Session};

use super::{
    Route,
    by_touch::{all, pick, play_what_shows},
    driver::{DriverError, Tablet},
    facilitator,
    screenshots::Screenshots,
};

/// Goes after which a session that does not end is given up.
const MOST_TURNS: usize = 600;
/// The turn, counted from the first, in which a child skips *Feelings*.
const SKIPPED_TURN: usize = 9;

/// What has been seen and done so far.
#[allow(clippy::struct_excessive_bools, reason = "each is one thing done once")]
#[derive(Default)]
struct Memory {
    turns: usize,
    rested: bool,
    run_sheet_seen: bool,
    skipped: bool,
    again: bool,
    looked_at_new_animals: bool,
}

/// Plays the session until the tablet is to be given back.
pub fn play(tablet: &mut Tablet, screenshots: &mut Screenshots, route: &Route) -> Result<(), DriverError> {
    let mut memory = Memory::default();
    for _ in 0..MOST_TURNS {
        let screen = tablet.screen();
        if screen == "give-back" {
            return photograph_once(tablet, screenshots, "give-back");
        }
        one_go(tablet, screenshots, route, &mut memory, &screen)
            .map_err(|DriverError(what)| DriverError(format!("in \"{screen}\": {what}")))?;
    }
    Err(DriverError(format!("the session does not end; it is at \"{}\"", tablet.screen())))
}

/// The name under which a sight is photographed: screens of a ritual once, of an activity once for every level.
fn name_of(tablet: &Tablet, name: &str) -> String {
    let board = tablet.app.world().resource::<Table>().session().and_then(Session::board);
    match board {
        Some(board) if board.level.factor != Factor::Ritual && tablet.screen() == board.level.activity => {
            format!("{}-{name}", board.level.id)
        }
        _ => name.to_owned(),
    }
}

fn photograph_once(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    name: &str,
) -> Result<(), DriverError> {
    let name = name_of(tablet, name);
    screenshots.photograph_once(tablet, &name)
}

fn one_go(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    route: &Route,
    memory: &mut Memory,
    screen: &str,
) -> Result<(), DriverError> {
    if screen == "curtain" {
        memory.turns += 1;
    }
    if screen == "feelings" {
        if !memory.rested {
            memory.rested = true;
            photograph_once(tablet, screenshots, "feelings")?;
            return rest_in_the_calm_corner(tablet, screenshots);
        }
        if !memory.run_sheet_seen {
            memory.run_sheet_seen = true;
            return facilitator::visit_run_sheet(tablet, screenshots, route);
        }
        if memory.turns >= SKIPPED_TURN && !memory.skipped {
            memory.skipped = true;
            return tablet.hold("skip");
        }
    }
    if screen == "animals" && !memory.looked_at_new_animals && !all(tablet, "waits-").is_empty() {
        memory.looked_at_new_animals = true;
        return want_a_new_animal(tablet, screenshots);
    }
    if screen == "crossroads" && !memory.again && pick(tablet, "choose-", memory.turns).is_ok() {
        memory.again = true;
        return choose_and_ask_for_another_way(tablet, screenshots, memory.turns);
    }
    let turns = memory.turns;
    play_what_shows(tablet, turns, &mut |tablet, name| photograph_once(tablet, screenshots, name))
}

/// A child of a group that has met before wants another animal, is asked about it, and looks at them all again.
fn want_a_new_animal(tablet: &mut Tablet, screenshots: &mut Screenshots) -> Result<(), DriverError> {
    photograph_once(tablet, screenshots, "animals-known")?;
    let known = all(tablet, "waits-");
    let is_new = |card: &String| !known.contains(&card.replacen("animal-", "waits-", 1));
    let Some(card) = all(tablet, "animal-").into_iter().find(is_new) else { return Ok(()) };
    tablet.hold(&card)?;
    photograph_once(tablet, screenshots, "were-you-here")?;
    tablet.tap("other-animals")
}

/// The first who chooses a way asks for another before passing the tablet on.
fn choose_and_ask_for_another_way(
    tablet: &mut Tablet,
    screenshots: &mut Screenshots,
    turns: usize,
) -> Result<(), DriverError> {
    photograph_once(tablet, screenshots, "crossroads-choose")?;
    let idea = pick(tablet, "choose-", turns)?;
    tablet.hold(&idea)?;
    photograph_once(tablet, screenshots, "crossroads-outcome")?;
    tablet.tap("again")?;
    photograph_once(tablet, screenshots, "crossroads-again")?;
    if tablet.sees("done") { tablet.hold("done") } else { Ok(()) }
}

fn rest_in_the_calm_corner(tablet: &mut Tablet, screenshots: &mut Screenshots) -> Result<(), DriverError> {
    let before = tablet.whose_turn();
    tablet.tap("pause")?;
    tablet.expect_screen("calm-corner")?;
    photograph_once(tablet, screenshots, "calm-corner")?;
    for tool in all(tablet, "tool-") {
        tablet.tap(&tool)?;
        photograph_once(tablet, screenshots, &format!("calm-{tool}"))?;
        tablet.tap("tools")?;
    }
    tablet.tap("go-on")?;
    tablet.expect_screen("feelings")?;
    if tablet.whose_turn() == before {
        Ok(())
    } else {
        Err(DriverError("after the calm corner the same seat should go on".into()))
    }
}
