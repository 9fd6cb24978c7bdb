//! What is on the sea and over it: stars to wish for quiet, boats that come home while it is quiet, buoys of what helped.

use bevy::prelude::*;

use crate::{
    content::Choice,
    kit::{Act, Motion, Painter, at, centred, motion::AppearAfter, theme},
    session::{Board, Turn},
};

use super::{
    rules::{HELPED_FOCUS, STAR, STARS},
    scene,
};

/// Where stars hang that can be touched; the first are taken first.
const STAR_PLACES: [Vec2; STARS] = [
    at(0.3, 0.33),
    at(0.7, 0.33),
    at(0.19, 0.42),
    at(0.81, 0.42),
    at(0.36, 0.46),
    at(0.64, 0.46),
    at(0.09, 0.35),
    at(0.91, 0.35),
    at(0.2, 0.26),
    at(0.8, 0.26),
];
/// How many stars there are, even where few sit at the table.
const FEWEST_STARS: usize = 5;
/// Where boats lie when they are home, the first first.
const MOORINGS: [Vec2; 5] =
    [at(0.245, 0.735), at(0.755, 0.745), at(0.125, 0.775), at(0.875, 0.765), at(0.05, 0.69)];
/// Where their lights were while they were far away.
const FAR_AWAY: [f32; 5] = [0.29, 0.73, 0.05, 0.95, 0.4];
/// How long it is quiet until the first boat comes home, in seconds, and then the next.
const VOYAGE: f32 = 40.0;
/// How many small stars come out while it is quiet.
const QUIET_STARS: u8 = 32;
/// Seconds from one small star to the next.
const STAR_COMES: f32 = 8.0;
/// How large a buoy is, in points.
const BUOY: f32 = 142.0;

/// The stars: one for each child at the table. Each shines once it was touched.
pub fn stars(painter: &mut Painter, board: &Board, turn: &Turn) {
    let count = board.present().count().clamp(FEWEST_STARS, STARS);
    if turn.last(STAR).is_none() {
        let hand = STAR_PLACES[0] + at(0.075, 0.1);
        painter.showing_hand(hand, (STAR_PLACES[0] + at(0.012, 0.035) - hand) * painter.canvas);
    }
    for (number, place) in (1..=count).zip(STAR_PLACES) {
        let choice = number.to_string();
        let tag = format!("star-{number}");
        let wished = turn.all(STAR).any(|one| one == choice);
        let phase = number as f32 * 0.37;
        if wished {
            painter.glow(place, 150.0, theme::SUN.with_alpha(0.8)).ambient(Motion::Breathe, phase);
            let star = painter.region(place, Vec2::splat(theme::TOUCH)).tagged(&tag).entity;
            painter.inside(star).emoji("glowing-star", at(0.5, 0.5), 66.0).ambient(Motion::Breathe, phase);
        } else {
            painter.glow(place, 104.0, theme::light::STAR_SHINE).ambient(Motion::Breathe, phase);
            let star = painter.region(place, Vec2::splat(theme::TOUCH)).tap(&tag, Act::make(STAR, &choice));
            let star = star.entity;
            let faint = theme::sky::FAINT_STAR;
            painter.inside(star).lit_emoji("star", at(0.5, 0.5), 50.0, faint).ambient(Motion::Bob, phase);
        }
    }
}

/// Boats come home and stars come out, one after the other, while it is quiet: with every touch the sea waits anew,
/// but who is home stays. No clock shows; between two of them nothing is drawn, so that the quiet is one for the
/// tablet too.
pub fn quiet(painter: &mut Painter) {
    stars_come_out(painter, true);
    let mut still_away = 0.0;
    for (number, (mooring, x)) in MOORINGS.into_iter().zip(FAR_AWAY).enumerate() {
        let tag = format!("boat-{number}");
        if painter.seen.contains(&tag) {
            at_home(painter, number, mooring);
            continue;
        }
        still_away += 1.0;
        let far = painter.region(at(x, scene::HORIZON + 0.013), Vec2::splat(40.0)).entity;
        let mut light = painter.inside(far);
        light.glow(at(0.5, 0.5), 40.0, theme::light::FAR_BOAT_SHINE);
        light.capsule(at(0.5, 0.72), Vec2::new(20.0, 7.0), theme::wood::FAR_BOAT);
        let boat = painter.region(mooring, Vec2::splat(110.0)).later(&tag, VOYAGE * still_away).entity;
        boat_shape(&mut painter.inside(boat), number);
        // Its light far away goes out when the boat is home.
        painter.commands.entity(boat).observe(move |_: On<Remove, AppearAfter>, mut commands: Commands| {
            commands.entity(far).try_despawn();
        });
    }
}

/// The quiet is over: every boat is home.
pub fn all_home(painter: &mut Painter) {
    stars_come_out(painter, false);
    for (number, mooring) in MOORINGS.into_iter().enumerate() {
        at_home(painter, number, mooring);
    }
}

fn at_home(painter: &mut Painter, number: usize, mooring: Vec2) {
    let boat = painter.region(mooring, Vec2::splat(110.0)).tagged(&format!("boat-{number}")).entity;
    boat_shape(&mut painter.inside(boat), number);
}

/// Small stars that were not there before; those that came out stay.
fn stars_come_out(painter: &mut Painter, go_on: bool) {
    let mut still_hidden = 0.0;
    for number in 0..QUIET_STARS {
        let tag = format!("quiet-star-{number}");
        let here = painter.seen.contains(&tag);
        if !here && !go_on {
            continue;
        }
        // Steps of the golden section spread evenly and look strewn.
        // They leave the tower free.
        let aside = (f32::from(number) * 0.618_034 + 0.31).fract() * 0.84;
        let x = if aside < 0.42 { aside } else { aside + 0.16 };
        let y = (f32::from(number) * 0.754_878 + 0.45).fract().mul_add(0.36, 0.17);
        let star = painter.region(at(x, y), Vec2::splat(34.0));
        let star = if here {
            star.tagged(&tag)
        } else {
            still_hidden += 1.0;
            star.later(&tag, STAR_COMES * still_hidden)
        };
        let star = star.entity;
        let mut star = painter.inside(star);
        star.glow(at(0.5, 0.5), 34.0, theme::light::NEW_STAR_SHINE);
        star.capsule(at(0.5, 0.5), Vec2::splat(6.0), theme::sky::NEW_STAR);
    }
}

/// A small boat with a sail and a lantern.
fn boat_shape(painter: &mut Painter, number: usize) {
    let hulls = [theme::CLAY, theme::wood::BLUE_HULL, theme::wood::VIOLET_HULL];
    painter.ellipse(at(0.5, 0.88), Vec2::new(120.0, 12.0), theme::water::BOAT_SHINE);
    painter
        .glow(at(0.72, 0.62), 96.0, theme::light::BOAT_LAMP_SHINE)
        .ambient(Motion::Breathe, number as f32 * 0.3);
    let boat =
        painter.region(at(0.5, 0.5), Vec2::splat(110.0)).ambient(Motion::Sway, number as f32 * 0.27).entity;
    let mut boat = painter.inside(boat);
    boat.capsule(at(0.46, 0.42), Vec2::new(6.0, 84.0), theme::wood::MAST);
    sail(&mut boat, 0.46, Vec2::new(30.0, 58.0), true);
    sail(&mut boat, 0.46, Vec2::new(44.0, 62.0), false);
    let shape = BorderRadius { bottom_left: px(30), bottom_right: px(30), ..BorderRadius::all(px(4)) };
    let size = Vec2::new(100.0, 30.0);
    let hull = Node { border_radius: shape, ..centred(at(0.5, 0.77), size) };
    boat.region(at(0.5, 0.77), size).with((hull, BackgroundColor(hulls[number % hulls.len()])));
    boat.rounded(at(0.5, 0.655), Vec2::new(100.0, 6.0), 3.0, theme::wood::BOAT_RAIL);
    boat.capsule(at(0.79, 0.58), Vec2::new(11.0, 14.0), theme::light::BOAT_LAMP);
}

/// A sail that swells from the top of the mast to the side: so many points wide at its foot.
fn sail(boat: &mut Painter, mast: f32, size: Vec2, left: bool) {
    /// How many strips it is sewn of.
    const STRIPS: u8 = 22;
    let cloth = theme::cloth::SAIL;
    let side = if left { -1.0 } else { 1.0 };
    for strip in 0..STRIPS {
        let down = (f32::from(strip) + 0.5) / f32::from(STRIPS);
        // The curve of a sail in the wind: round above, straight below.
        let wide = size.x * (down * std::f32::consts::FRAC_PI_2).sin();
        let middle = mast + side * (wide / 2.0 + 4.0) / 110.0;
        let place = at(middle, (down * size.y + 4.0) / 110.0);
        let shade = cloth.mix(&theme::cloth::SAIL_SHADED, if left { 0.4 } else { 0.0 });
        boat.rounded(place, Vec2::new(wide, size.y / f32::from(STRIPS) + 2.0), 0.0, shade);
    }
}

/// What may have helped, on buoys around the tower; each that is touched shines.
pub fn buoys(painter: &mut Painter, aids: &[Choice], turn: &Turn) {
    let places = [at(0.125, 0.44), at(0.335, 0.47), at(0.665, 0.47), at(0.875, 0.44)];
    for (index, (aid, place)) in aids.iter().zip(places).enumerate() {
        let said = turn.all(HELPED_FOCUS).any(|one| one == aid.id);
        let phase = index as f32 * 0.27;
        if said {
            painter.glow(place, 330.0, theme::SUN.with_alpha(0.95)).ambient(Motion::Breathe, phase);
        } else {
            painter.glow(place, 250.0, theme::light::BUOY_SHINE);
        }
        let tag = format!("aid-{}", aid.id);
        let buoy = painter.region(place, Vec2::splat(BUOY));
        let buoy = if said { buoy.tagged(&tag) } else { buoy.tap(&tag, Act::make(HELPED_FOCUS, &aid.id)) };
        let buoy = buoy.entity;
        let mut buoy = painter.inside(buoy);
        let float = buoy.region(at(0.5, 0.5), Vec2::splat(BUOY)).ambient(Motion::Bob, phase).entity;
        let mut float = buoy.inside(float);
        let paper = if said { theme::light::BUOY_PAPER } else { theme::PAPER };
        float.capsule(at(0.5, 0.5), Vec2::splat(BUOY), paper);
        let ring = Node {
            border: UiRect::all(px(9)),
            border_radius: BorderRadius::MAX,
            ..centred(at(0.5, 0.5), Vec2::splat(BUOY))
        };
        let rim = if said { theme::SUN } else { theme::CLAY };
        float.region(at(0.5, 0.5), Vec2::splat(BUOY)).with((ring, BorderColor::all(rim)));
        float.emoji(&aid.emoji, at(0.5, 0.5), BUOY * 0.62);
        if said {
            float.emoji("sparkles", at(0.95, 0.1), 46.0).coming("", 0.1);
        }
        let label = aid.label.get(painter.language());
        let below = place + Vec2::new(0.0, BUOY / 2.0 + 14.0) / painter.canvas;
        painter.label_below(label, below, painter.canvas.x * 0.2);
    }
}
