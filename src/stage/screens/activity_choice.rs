//! A fork in the garden path: two gates, each with the sign of an activity. The animals go to the one or the other, many
//! fingers at once; an animal that stays on the log leaves it to the others. Where it is even, a butterfly shows the way.

use bevy::prelude::*;

use crate::{
    activities,
    kit::{
        Act, Grid, Motion, Notes, Painter, at,
        backdrop::{self, Backdrop},
        chrome, from_middle, gradient, theme,
    },
    session::{ActivityChoice, Command, Seat, StoneCounts},
};

use super::fork_gate::{self, ForkGate, GATES};

/// The word of the note that says: the animals that have not gone to a gate leave it to the others.
const LEFT_TO_OTHERS: &str = "left-to-others";
/// The word of the note that says which gate the facilitator held, where no child has a seat.
const HELD: &str = "held";

/// How tall an animal stands, in points.
const TALL: f32 = 118.0;
/// How many animals stand in one row before a gate.
const IN_ROW: usize = 5;
/// The height at which the log lies.
const LOG_HEIGHT: f32 = 0.815;

/// Where the animals stand now.
struct Standing<'a> {
    /// The seats before each gate.
    sides: [Vec<&'a Seat>; 2],
    /// The seats on the log.
    log: Vec<&'a Seat>,
    /// How many stones that makes.
    stones: StoneCounts,
    /// Whether it is settled, until an animal goes elsewhere.
    settled: bool,
}

impl<'a> Standing<'a> {
    fn of(fork: &ActivityChoice<'a>, notes: &Notes) -> Self {
        let before = |seat: &Seat, side: &str| notes.get(&seat.animal) == Some(side);
        let side = |side: &str| fork.present().filter(|seat| before(seat, side)).collect::<Vec<_>>();
        let sides = [side("0"), side("1")];
        let log: Vec<&Seat> =
            fork.present().filter(|seat| !before(seat, "0") && !before(seat, "1")).collect();
        let count = |seats: &Vec<&Seat>| u8::try_from(seats.len()).unwrap_or(u8::MAX);
        let mut stones = [count(&sides[0]), count(&sides[1])];
        let mut settled = notes.get(LEFT_TO_OTHERS).is_some();
        if fork.present().next().is_some() {
            settled |= log.is_empty();
        } else if let Some(held) = notes.get(HELD) {
            stones = if held == "0" { [1, 0] } else { [0, 1] };
            settled = true;
        }
        Self { sides, log, stones, settled }
    }

    /// The gate that opens.
    fn open(&self, fork: &ActivityChoice) -> Option<usize> {
        self.settled.then(|| fork.winning_side(self.stones))
    }

    /// Whether as many stand before the one gate as before the other.
    const fn is_even(&self) -> bool {
        self.stones[0] == self.stones[1]
    }
}

/// Draws the fork as the animals stand.
pub fn view(painter: &mut Painter, fork: &ActivityChoice, notes: &Notes) {
    let standing = Standing::of(fork, notes);
    let open = standing.open(fork);
    let anybody = fork.present().next().is_some();
    backdrop::draw(painter, Backdrop::Fork, painter.growth);
    fork_gate::paths(painter, open);
    for (side, level) in fork.ways.into_iter().enumerate() {
        let sign = activities::find(&level.activity).map_or("seedling", |activity| activity.sign);
        let gate = ForkGate {
            side,
            sign,
            title: level.title.get(painter.language()),
            open: open.map(|one| one == side),
        };
        gate.draw(painter, (!anybody).then(|| Act::note(HELD, side.to_string())));
    }
    zones(painter);
    log(painter, &standing);
    for (side, seats) in standing.sides.iter().enumerate() {
        before_gate(painter, side, seats);
    }
    butterfly(painter, open.filter(|_| standing.is_even()));
    let asks = match open {
        Some(_) if standing.is_even() => "stage-fork-butterfly",
        Some(_) => "stage-fork-this-way",
        None if anybody => "stage-fork-pull",
        None => "stage-fork-hold",
    };
    let asks = painter.texts.get(asks);
    painter.banner(&asks);
    if open.is_none() && standing.stones == [0, 0] {
        hands(painter, anybody);
    }
    buttons(painter, &standing);
}

/// Where an animal may be let go: the half of the screen with a gate, or the log. Which side an animal went to is noted under
/// it on this screen; the session hears only how many chose each way.
fn zones(painter: &mut Painter) {
    let canvas = painter.canvas;
    for (side, gate) in GATES.into_iter().enumerate() {
        let size = canvas * Vec2::new(0.45, 0.6);
        painter.region(at(gate.x, 0.47), size).takes_note(&format!("before-gate-{side}"), &side.to_string());
    }
    painter.region(at(0.5, 0.89), canvas * Vec2::new(1.0, 0.22)).takes_note("log", "");
}

/// The log, and who sits on it.
fn log(painter: &mut Painter, standing: &Standing) {
    let count = standing.log.len();
    if count == 0 {
        return;
    }
    let step = 0.076;
    let width = (count as f32 + 0.6) * step * painter.canvas.x;
    let (bark, wood) = (theme::wood::LOG_BARK, theme::wood::LOG);
    painter.ellipse(at(0.5, LOG_HEIGHT + 0.028), Vec2::new(width * 1.04, 26.0), theme::SHADE);
    let round = gradient::to_bottom([(wood, 0.0), (bark, 90.0)]);
    painter.capsule(at(0.5, LOG_HEIGHT + 0.004), Vec2::new(width, 46.0), bark).with(round);
    let end = at(0.5, LOG_HEIGHT + 0.004) + Vec2::new(width / 2.0 - 20.0, 0.0) / painter.canvas;
    painter.ellipse(end, Vec2::new(34.0, 42.0), theme::wood::LOG_END);
    painter.ellipse(end, Vec2::new(18.0, 24.0), wood);
    for (index, seat) in standing.log.iter().enumerate() {
        let x = step.mul_add(from_middle(index, count), 0.5);
        animal(painter, seat, at(x, LOG_HEIGHT));
    }
}

/// Who stands before a gate, in rows.
fn before_gate(painter: &mut Painter, side: usize, seats: &[&Seat]) {
    for (index, seat) in seats.iter().enumerate() {
        let (row, along) = Grid::of_columns(seats.len(), IN_ROW).cell(index);
        let x = 0.078_f32.mul_add(along, GATES[side].x);
        animal(painter, seat, at(x, 0.07_f32.mul_add(row as f32, 0.695)));
    }
}

/// An animal that can be pulled about; no other finger can take it meanwhile.
fn animal(painter: &mut Painter, seat: &Seat, foot: Vec2) {
    let walker = painter.character(&seat.animal, foot, TALL);
    painter.thing(walker).drag(&format!("stone-{}", seat.animal), &seat.animal);
}

/// The butterfly waits between the gates; where it is even, it flies to the one that opens.
fn butterfly(painter: &mut Painter, to: Option<usize>) {
    let waits = at(0.5, 0.34);
    let Some(side) = to else {
        painter.emoji("butterfly", waits, 76.0).ambient(Motion::Bob, 0.2);
        return;
    };
    let there = fork_gate::perch(side);
    let from = (waits - there) * painter.canvas;
    let flies = painter.region(there, Vec2::splat(110.0)).arriving("butterfly-chooses", from, 0.0).entity;
    let mut inside = painter.inside(flies);
    inside.glow(at(0.5, 0.5), 240.0, theme::SUN.with_alpha(0.8));
    inside.emoji("butterfly", at(0.5, 0.5), 104.0).ambient(Motion::Bob, 0.1);
}

/// Hands that show what to do, one to each side, so that neither speaks for a gate.
fn hands(painter: &mut Painter, anybody: bool) {
    if anybody {
        let way = Vec2::new(210.0, -110.0);
        painter.showing_hand(at(0.45, LOG_HEIGHT + 0.03), way * Vec2::new(-1.0, 1.0));
        painter.showing_hand(at(0.55, LOG_HEIGHT + 0.03), way);
    } else {
        for (side, gate) in GATES.into_iter().enumerate() {
            let aside = if side == 0 { 0.1 } else { -0.1 };
            painter.showing_hand(at(gate.x + aside, 0.58), Vec2::new(aside * -400.0, -70.0));
        }
    }
}

/// The corners; "you choose", as large as skipping; and, once it is settled, the way on.
fn buttons(painter: &mut Painter, standing: &Standing) {
    chrome::pause(painter);
    chrome::gate(painter);
    let (texts, edge) = (painter.texts, chrome::edge(painter));
    if standing.settled {
        let go = Act::Do(Command::Choose(standing.stones));
        painter.held_button("done", "check-circle", &texts.get("stage-fork-go"), at(0.88, edge), true, go);
    } else {
        let leave = Act::note(LEFT_TO_OTHERS, "yes".to_owned());
        painter.held_button(
            "skip",
            "users-three",
            &texts.get("stage-fork-you-choose"),
            at(0.67, edge),
            false,
            leave,
        );
    }
}
