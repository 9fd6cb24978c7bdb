//! The children's part of the tour: they take the tablet, touch, pass it on; one skips, one asks to talk, one rests.

use std::collections::BTreeSet;

use super::{
    Route,
    easel::Easel,
    facilitator,
    hands::{Surprise, Tablet},
};

/// Touches after which a session that does not end is given up.
const MOST_TOUCHES: usize = 600;

/// What has been seen and done so far.
#[derive(Default)]
struct Memory {
    photographed: BTreeSet<String>,
    turns: usize,
    rested: bool,
    run_sheet_seen: bool,
    skipped: bool,
}

/// Plays the session until the tablet is to be given back.
pub fn play(tablet: &mut Tablet, easel: &mut Easel, route: &Route) -> Result<(), Surprise> {
    let mut memory = Memory::default();
    for _ in 0..MOST_TOUCHES {
        let screen = tablet.screen();
        if screen == "give-back" {
            return photograph_once(tablet, easel, &mut memory, "give-back");
        }
        one_touch(tablet, easel, route, &mut memory, &screen)
            .map_err(|Surprise(what)| Surprise(format!("in \"{screen}\": {what}")))?;
    }
    Err(Surprise(format!("the session does not end; it is at \"{}\"", tablet.screen())))
}

fn photograph_once(
    tablet: &mut Tablet,
    easel: &mut Easel,
    memory: &mut Memory,
    name: &str,
) -> Result<(), Surprise> {
    if memory.photographed.insert(name.to_owned()) {
        easel.photograph(tablet, name)?;
    }
    Ok(())
}

/// The first of the things on the screen whose tag begins so, in an order that differs from turn to turn.
fn pick(tablet: &mut Tablet, beginning: &str, turn: usize) -> Option<String> {
    let mut tags: Vec<String> = tablet.tags().into_iter().filter(|tag| tag.starts_with(beginning)).collect();
    tags.sort();
    (!tags.is_empty()).then(|| tags[turn % tags.len()].clone())
}

fn one_touch(
    tablet: &mut Tablet,
    easel: &mut Easel,
    route: &Route,
    memory: &mut Memory,
    screen: &str,
) -> Result<(), Surprise> {
    tablet.frames(2);
    match screen {
        "curtain" => curtain(tablet, easel, memory),
        "calm" | "calm-corner" => tablet.tap("go-on"),
        "assent" => stones(tablet, easel, memory, "stone-", "assent"),
        "reflection" => stones(tablet, easel, memory, "lantern-", "reflection"),
        "animals" => animals(tablet, easel, memory),
        "weather" => weather(tablet, easel, memory),
        "feelings" => feelings(tablet, easel, route, memory),
        "wish_rock_path" => path(tablet, easel, memory),
        "crossroads" => crossroads(tablet, easel, memory),
        "ending" => ending(tablet, easel, memory),
        other => {
            photograph_once(tablet, easel, memory, other)?;
            tablet.tap("done")
        }
    }
}

fn curtain(tablet: &mut Tablet, easel: &mut Easel, memory: &mut Memory) -> Result<(), Surprise> {
    photograph_once(tablet, easel, memory, "curtain")?;
    memory.turns += 1;
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
fn stones(
    tablet: &mut Tablet,
    easel: &mut Easel,
    memory: &mut Memory,
    beginning: &str,
    name: &str,
) -> Result<(), Surprise> {
    photograph_once(tablet, easel, memory, name)?;
    let mut tags: Vec<String> = tablet.tags().into_iter().filter(|tag| tag.starts_with(beginning)).collect();
    tags.sort();
    if tags.is_empty() {
        return Err(Surprise(format!("there is nothing whose tag begins with \"{beginning}\"")));
    }
    for (number, tag) in tags.iter().enumerate() {
        tablet.tap(tag)?;
        if number == 1 {
            photograph_once(tablet, easel, memory, &format!("{name}-open"))?;
        }
    }
    photograph_once(tablet, easel, memory, &format!("{name}-all"))?;
    tablet.tap("done")
}

fn animals(tablet: &mut Tablet, easel: &mut Easel, memory: &mut Memory) -> Result<(), Surprise> {
    photograph_once(tablet, easel, memory, "animals")?;
    let table = tablet.app.world().resource::<crate::play::Table>();
    let (joined, expected) =
        table.session().map_or((0, 0), |session| (session.seats().len(), usize::from(session.expected())));
    let animal =
        pick(tablet, "animal-", joined * 3).ok_or_else(|| Surprise("there is no animal to choose".into()))?;
    tablet.hold(&animal)?;
    if joined + 1 == expected.div_ceil(2) {
        photograph_once(tablet, easel, memory, "animals-half")?;
    }
    let table = tablet.app.world().resource::<crate::play::Table>();
    let now = table.session().map_or(0, |session| session.seats().len());
    if now == joined + 1 { Ok(()) } else { Err(Surprise(format!("\"{animal}\" should have joined"))) }
}

fn weather(tablet: &mut Tablet, easel: &mut Easel, memory: &mut Memory) -> Result<(), Surprise> {
    photograph_once(tablet, easel, memory, "weather")?;
    let turn = memory.turns;
    let weather =
        pick(tablet, "weather-", turn).ok_or_else(|| Surprise("there is no weather to choose".into()))?;
    tablet.hold(&weather)?;
    photograph_once(tablet, easel, memory, &format!("chosen-{weather}"))?;
    tablet.tap("done")
}

fn feelings(
    tablet: &mut Tablet,
    easel: &mut Easel,
    route: &Route,
    memory: &mut Memory,
) -> Result<(), Surprise> {
    photograph_once(tablet, easel, memory, "feelings")?;
    if !memory.rested {
        memory.rested = true;
        return calm_corner(tablet, easel, memory);
    }
    if !memory.run_sheet_seen {
        memory.run_sheet_seen = true;
        return facilitator::looks_at_the_run_sheet(tablet, easel, route);
    }
    if memory.turns % 5 == 4 && !memory.skipped {
        memory.skipped = true;
        return tablet.tap("skip");
    }
    let turn = memory.turns;
    let spot = pick(tablet, "spot-", turn).ok_or_else(|| Surprise("there is no spot to touch".into()))?;
    tablet.tap(&spot)?;
    photograph_once(tablet, easel, memory, "feelings-deck")?;
    let feeling =
        pick(tablet, "feeling-", turn).ok_or_else(|| Surprise("there is no feeling to choose".into()))?;
    tablet.hold(&feeling)?;
    photograph_once(tablet, easel, memory, "feelings-strength")?;
    let strength =
        pick(tablet, "strength-", turn).ok_or_else(|| Surprise("there is no strength to choose".into()))?;
    tablet.hold(&strength)?;
    photograph_once(tablet, easel, memory, "feelings-done")?;
    tablet.tap("done")
}

fn calm_corner(tablet: &mut Tablet, easel: &mut Easel, memory: &mut Memory) -> Result<(), Surprise> {
    tablet.tap("pause")?;
    tablet.expect_screen("calm-corner")?;
    photograph_once(tablet, easel, memory, "calm-corner")?;
    let tools: BTreeSet<String> = tablet.tags().into_iter().filter(|tag| tag.starts_with("tool-")).collect();
    for tool in tools {
        tablet.tap(&tool)?;
        photograph_once(tablet, easel, memory, &format!("calm-{tool}"))?;
        tablet.tap("calm-back")?;
    }
    tablet.tap("go-on")?;
    tablet.expect_screen("feelings")
}

fn path(tablet: &mut Tablet, easel: &mut Easel, memory: &mut Memory) -> Result<(), Surprise> {
    let turn = memory.turns;
    photograph_once(tablet, easel, memory, "path-wish")?;
    let wish = pick(tablet, "wish-", turn).ok_or_else(|| Surprise("there is no wish to choose".into()))?;
    tablet.hold(&wish)?;
    photograph_once(tablet, easel, memory, "path-rock")?;
    let rock = pick(tablet, "rock-", turn).ok_or_else(|| Surprise("there is no rock to choose".into()))?;
    tablet.hold(&rock)?;
    photograph_once(tablet, easel, memory, "path-plan")?;
    let plan = pick(tablet, "plan-", turn).ok_or_else(|| Surprise("there is no plan to drag".into()))?;
    tablet.drag(&plan, "path-gap")?;
    photograph_once(tablet, easel, memory, "path-done")?;
    tablet.tap("done")
}

fn crossroads(tablet: &mut Tablet, easel: &mut Easel, memory: &mut Memory) -> Result<(), Surprise> {
    let turn = memory.turns;
    if tablet.sees("stop") {
        photograph_once(tablet, easel, memory, "crossroads-stop")?;
        tablet.hold("stop")?;
    } else if let Some(name) = pick(tablet, "name-", turn) {
        photograph_once(tablet, easel, memory, "crossroads-name")?;
        tablet.hold(&name)?;
    } else if let Some(idea) = pick(tablet, "choose-", turn) {
        photograph_once(tablet, easel, memory, "crossroads-choose")?;
        tablet.hold(&idea)?;
        photograph_once(tablet, easel, memory, "crossroads-outcome")?;
        if memory.photographed.insert("crossroads-again".into()) {
            tablet.tap("again")?;
        }
    } else if let Some(idea) = pick(tablet, "look-", turn) {
        photograph_once(tablet, easel, memory, "crossroads-look")?;
        tablet.tap(&idea)?;
        photograph_once(tablet, easel, memory, "crossroads-looked")?;
    } else {
        return Err(Surprise("there is nothing to do".into()));
    }
    if tablet.sees("done") { tablet.tap("done") } else { Ok(()) }
}

fn ending(tablet: &mut Tablet, easel: &mut Easel, memory: &mut Memory) -> Result<(), Surprise> {
    photograph_once(tablet, easel, memory, "private-ending")?;
    let turn = memory.turns;
    let answer =
        pick(tablet, "answer-", turn).ok_or_else(|| Surprise("there is no answer to choose".into()))?;
    tablet.hold(&answer)
}
