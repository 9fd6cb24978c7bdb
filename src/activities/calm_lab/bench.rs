//! The tools on the bench, each with its own gesture: tap and breathe, squeeze, five leaves, shake, fly with the bee.

use bevy::prelude::*;

use crate::{
    kit::{Act, GuidedBreath, Hop, Motion, Painter, Words, at, centred, gradient, theme, turned},
    session::Turn,
};

use super::{
    level::{CalmLabLevel, LabTool, SENSES, Tool},
    rules::{TRY, is_tried},
    scene::{self, above},
};

/// The word of the note that says which leaves were touched: the number of moves then, a colon, the leaves' numbers.
pub const LEAVES: &str = "leaves";

/// The leaves around their stem, in points to the right and above the foot.
const LEAF_PLACES: [(f32, f32); 5] =
    [(-112.0, 236.0), (0.0, 276.0), (112.0, 236.0), (-70.0, 134.0), (70.0, 134.0)];
/// How large a leaf is, in points.
const LEAF: f32 = 98.0;

/// What hands have done on the bench so far.
pub struct Bench<'a> {
    /// The content.
    pub level: &'a CalmLabLevel,
    /// The turn that goes on.
    pub turn: &'a Turn,
    /// The numbers of the leaves that were touched, as digits.
    leaves: &'a str,
    /// Which tool was touched last.
    pub active: Option<Tool>,
}

impl<'a> Bench<'a> {
    /// The bench after these moves, with what the note of the leaves says.
    pub fn new(level: &'a CalmLabLevel, turn: &'a Turn, note: Option<&'a str>) -> Self {
        let (then, leaves) = note.and_then(|note| note.split_once(':')).unwrap_or(("", ""));
        let leaf_last = !leaves.is_empty() && then == turn.moves.len().to_string();
        let active = if leaf_last { Some(Tool::Senses) } else { turn.last(TRY).and_then(Tool::from_word) };
        Self { level, turn, leaves, active }
    }

    /// Draws the three tools, and a hand that goes to the first that was not tried.
    pub fn draw(&self, painter: &mut Painter) {
        let feet = [at(0.18, scene::BENCH), at(0.5, scene::BENCH), at(0.82, scene::BENCH)];
        for (tool, foot) in self.level.tools.iter().zip(feet) {
            self.station(painter, tool, foot);
        }
        let waiting = self.level.tools.iter().zip(feet).find(|(tool, _)| !is_tried(tool, self.turn));
        if let Some((tool, foot)) = waiting {
            show_how(painter, tool.tool, foot);
        }
    }

    fn station(&self, painter: &mut Painter, tool: &LabTool, foot: Vec2) {
        let (tried, active) = (is_tried(tool, self.turn), self.active == Some(tool.tool));
        if tried || active {
            let strength = if active { 0.62 } else { 0.34 };
            let middle = above(painter, foot, 0.0, 160.0);
            painter.glow(middle, 470.0, theme::light::BENCH_LAMP_SHINE.with_alpha(strength));
        }
        match tool.tool {
            Tool::Breath => breath(painter, tool, foot, tried, active),
            Tool::Squeeze => squeeze(painter, tool, foot, active),
            Tool::Senses => self.senses(painter, tool, foot, tried),
            Tool::Shake => self.shake(painter, tool, foot, active),
            Tool::Hum => self.hum(painter, tool, foot, active),
        }
        if tried {
            let spark = above(painter, foot, 142.0, 292.0);
            painter.emoji("sparkles", spark, 50.0).coming("", 0.2).ambient(Motion::Bob, foot.x);
        }
        let label = tool.label.get(painter.language());
        let width = painter.canvas.x * 0.29;
        painter.paper(label, Words::Label, at(foot.x, 0.805), width);
    }

    fn times(&self, tool: &LabTool) -> usize {
        self.turn.all(TRY).filter(|choice| *choice == tool.tool.word()).count()
    }

    /// Five leaves on a stem; each shows one of the senses once it is touched.
    fn senses(&self, painter: &mut Painter, tool: &LabTool, foot: Vec2, tried: bool) {
        scene::pot(painter, foot);
        scene::stem(painter, foot, 250.0);
        for (right, up) in LEAF_PLACES {
            twig(painter, foot, right, up);
        }
        for (number, (sense, (right, up))) in (1..).zip(SENSES.into_iter().zip(LEAF_PLACES)) {
            let digit = format!("{number}");
            let touched = tried || self.leaves.contains(&digit);
            let middle = above(painter, foot, right, up);
            let tag = format!("leaf-{number}");
            if touched {
                let disc = painter.capsule(middle, Vec2::splat(LEAF), theme::PAPER).tagged(&tag).entity;
                let opened = format!("{tag}-open");
                let mut disc = painter.inside(disc);
                let inside =
                    disc.region(at(0.5, 0.5), Vec2::splat(LEAF)).tagged(&opened).coming(&opened, 0.0);
                let inside = inside.entity;
                disc.inside(inside).emoji(sense, at(0.5, 0.5), LEAF * 0.68).ambient(Motion::Breathe, right);
                continue;
            }
            let touched_then = format!("{}{digit}", self.leaves);
            let act = if touched_then.len() >= SENSES.len() {
                Act::make(TRY, tool.tool.word())
            } else {
                Act::note(LEAVES, format!("{}:{touched_then}", self.turn.moves.len()))
            };
            let leaf = painter.region(middle, Vec2::splat(LEAF)).tap(&tag, act).entity;
            leaf_shape(&mut painter.inside(leaf), right * 0.32, LEAF * 0.84);
        }
    }

    /// A ball of glass; every shake lets things swirl and settle.
    fn shake(&self, painter: &mut Painter, tool: &LabTool, foot: Vec2, active: bool) {
        let times = self.times(tool);
        let base = above(painter, foot, 0.0, 28.0);
        painter.ellipse(foot, Vec2::new(250.0, 30.0), theme::SHADE.with_alpha(0.4));
        painter.rounded(base, Vec2::new(190.0, 58.0), 18.0, theme::wood::SNOW_GLOBE_FOOT);
        let ball = painter.region(above(painter, foot, 0.0, 160.0), Vec2::splat(236.0));
        let ball = ball.tap("globe", Act::make(TRY, tool.tool.word())).entity;
        let mut ball = painter.inside(ball);
        let shaken = ball.region(at(0.5, 0.5), Vec2::splat(236.0));
        let shaken = if active { shaken.with(Hop::default()) } else { shaken };
        let shaken = shaken.entity;
        let mut ball = ball.inside(shaken);
        let node = Node {
            border: UiRect::all(px(5)),
            border_radius: BorderRadius::MAX,
            ..centred(at(0.5, 0.5), Vec2::splat(236.0))
        };
        let evening =
            gradient::to_bottom([(theme::sky::SNOW_GLOBE_HIGH, 0.0), (theme::sky::SNOW_GLOBE_LOW, 100.0)]);
        let rim = BorderColor::all(theme::WHITE.with_alpha(0.85));
        ball.region(at(0.5, 0.5), Vec2::splat(236.0)).with((node, evening, rim));
        ball.capsule(at(0.5, 0.845), Vec2::new(150.0, 44.0), theme::thing::SNOW);
        ball.emoji(&tool.emoji, at(0.5, 0.6), 124.0);
        flakes(&mut ball, times);
        let lean = UiTransform { rotation: Rot2::degrees(-38.0), ..default() };
        ball.capsule(at(0.24, 0.2), Vec2::new(58.0, 17.0), theme::WHITE.with_alpha(0.75)).with(lean);
    }

    /// A bee that is carried from the honey to the flower, and back again; the group hums while it flies.
    fn hum(&self, painter: &mut Painter, tool: &LabTool, foot: Vec2, active: bool) {
        let (hive, flower) = (-104.0, 96.0);
        let at_flower = self.times(tool) % 2 == 1;
        let (from, to) = if at_flower { (flower, hive) } else { (hive, flower) };
        let pot_foot = above(painter, foot, flower, 0.0);
        scene::pot(painter, pot_foot);
        scene::stem(painter, pot_foot, 190.0);
        painter.emoji(&tool.emoji, above(painter, foot, flower, 196.0), 132.0).ambient(Motion::Sway, 0.4);
        let honey = above(painter, foot, hive, 0.0);
        painter.standing("honey-pot", honey, 128.0, theme::WHITE, 0.0);
        let zone = above(painter, foot, to, 150.0);
        painter.region(zone, Vec2::new(190.0, 300.0)).takes("bloom", TRY);
        if self.times(tool) == 0 {
            painter.invite(above(painter, foot, to, 226.0), 104.0);
        }
        if active {
            for (index, (right, up)) in
                [(-20.0, 286.0), (34.0, 246.0), (-66.0, 232.0)].into_iter().enumerate()
            {
                let note = above(painter, foot, right, up);
                painter
                    .emoji("musical-note", note, 42.0)
                    .coming("", 0.2)
                    .ambient(Motion::Bob, index as f32 * 0.3);
            }
        }
        let bee = above(painter, foot, from, if at_flower { 236.0 } else { 178.0 });
        let bee = painter.region(bee, Vec2::splat(104.0)).drag("bee", tool.tool.word()).entity;
        painter.inside(bee).emoji("honeybee", at(0.5, 0.5), 96.0).ambient(Motion::Bob, 0.3);
    }
}

/// A flower or balloon over its pot. Once it is touched it grows and shrinks slowly: breathe along.
fn breath(painter: &mut Painter, tool: &LabTool, foot: Vec2, tried: bool, active: bool) {
    scene::pot(painter, foot);
    scene::stem(painter, foot, 190.0);
    let touch = painter.region(above(painter, foot, 0.0, 196.0), Vec2::splat(232.0));
    let touch = touch.tap("breath", Act::make(TRY, tool.tool.word())).entity;
    let mut touch = painter.inside(touch);
    let lungs = touch.region(at(0.5, 0.5), Vec2::splat(224.0));
    let lungs = if active { lungs.with(GuidedBreath::default()) } else { lungs };
    let lungs = lungs.entity;
    let mut lungs = touch.inside(lungs);
    if active {
        for (size, alpha) in [(224.0, 0.3), (184.0, 0.45)] {
            lungs.capsule(at(0.5, 0.5), Vec2::splat(size), theme::PAPER.with_alpha(alpha));
        }
    }
    let size = if active || tried { 168.0 } else { 124.0 };
    let flower = lungs.emoji(&tool.emoji, at(0.5, 0.5), size);
    if !active {
        let _ = flower.ambient(Motion::Breathe, 0.2);
    }
}

/// A thing on a cushion: it is squeezed as long as a hold lasts, then it springs back.
fn squeeze(painter: &mut Painter, tool: &LabTool, foot: Vec2, active: bool) {
    painter.ellipse(foot, Vec2::new(270.0, 32.0), theme::SHADE.with_alpha(0.4));
    let (light, dark) = (theme::cloth::SQUEEZE_BALL_LIT, theme::cloth::SQUEEZE_BALL_SHADED);
    let cushion = above(painter, foot, 0.0, 34.0);
    painter.rounded(cushion, Vec2::new(250.0, 72.0), 34.0, dark);
    let upper = above(painter, foot, 0.0, 48.0);
    painter.rounded(upper, Vec2::new(236.0, 44.0), 22.0, light);
    let touch = painter.region(above(painter, foot, 0.0, 150.0), Vec2::splat(206.0));
    let touch = touch.hold("squeeze", Act::make(TRY, tool.tool.word()));
    let touch = if active { touch.with(Hop::default()) } else { touch };
    let touch = touch.entity;
    painter.inside(touch).emoji(&tool.emoji, at(0.5, 0.5), 196.0).ambient(Motion::Breathe, 0.6);
}

/// A thin twig from the stem to a leaf.
fn twig(painter: &mut Painter, foot: Vec2, right: f32, up: f32) {
    let (from, to) = (Vec2::new(0.0, up - right.abs() * 0.5), Vec2::new(right, up));
    let way = (to - from) * Vec2::new(1.0, -1.0);
    let lean = turned(way.y.atan2(way.x));
    let middle = from.midpoint(to);
    let place = above(painter, foot, middle.x, middle.y);
    painter.capsule(place, Vec2::new(way.length() + 6.0, 8.0), scene::STEM).with(lean);
}

/// A leaf that points up and leans by so many degrees.
fn leaf_shape(painter: &mut Painter, lean: f32, side: f32) {
    let size = Vec2::splat(side);
    let shape = BorderRadius { top_left: percent(78), bottom_right: percent(78), ..BorderRadius::all(px(7)) };
    let green = gradient::to_bottom_left([
        (theme::plant::CALM_LEAF_LIT, 10.0),
        (theme::plant::CALM_LEAF_SHADED, 85.0),
    ]);
    let turn = UiTransform { rotation: Rot2::degrees(lean - 45.0), ..default() };
    let node = Node { border_radius: shape, ..centred(at(0.5, 0.5), size) };
    painter.region(at(0.5, 0.5), size).with((node, green, turn));
    painter
        .capsule(at(0.5, 0.52), Vec2::new(4.0, side * 0.8), theme::plant::CALM_LEAF_RIB)
        .with(UiTransform { rotation: Rot2::degrees(lean), ..default() });
}

/// What whirls in the ball: some of it still floats, some has settled on the ground, one after the other.
fn flakes(ball: &mut Painter, times: usize) {
    if times == 0 {
        for x in [0.3, 0.42, 0.58, 0.7] {
            ball.capsule(at(x, 0.76), Vec2::splat(9.0), theme::WHITE);
        }
        return;
    }
    for flake in 0..14_u8 {
        // Steps of the golden section spread evenly and look strewn.
        let (x, y) = ((f32::from(flake) * 0.618_034).fract(), (f32::from(flake) * 0.754_878 + 0.2).fract());
        let place = at(x.mul_add(0.56, 0.22), y.mul_add(0.44, 0.18));
        let from = Vec2::new((0.5 - x) * 150.0, (0.9 - y) * 90.0);
        let tag = format!("flake-{times}-{flake}");
        let holder = ball.region(place, Vec2::splat(18.0)).arriving(&tag, from, 1.0).entity;
        let size = 8.0 + f32::from(flake % 3) * 3.0;
        let mut holder = ball.inside(holder);
        holder.capsule(at(0.5, 0.5), Vec2::splat(size), theme::WHITE).ambient(Motion::Bob, y);
    }
    for fallen in 0..7_u8 {
        let tag = format!("fallen-{times}-{fallen}");
        let x = f32::from(fallen).mul_add(0.09, 0.23);
        let flake = ball.capsule(at(x, 0.75 + 0.02 * f32::from(fallen % 2)), Vec2::splat(11.0), theme::WHITE);
        flake.tagged(&tag).coming(&tag, f32::from(fallen).mul_add(0.9, 1.2));
    }
}

/// A hand that shows the gesture of a tool.
fn show_how(painter: &mut Painter, tool: Tool, foot: Vec2) {
    let (right, up, way) = match tool {
        Tool::Breath => (62.0, 108.0, Vec2::new(-24.0, -56.0)),
        Tool::Squeeze => (74.0, 84.0, Vec2::new(-34.0, -40.0)),
        Tool::Senses => (-96.0, 186.0, Vec2::new(190.0, 0.0)),
        Tool::Shake => (70.0, 96.0, Vec2::new(-26.0, -36.0)),
        Tool::Hum => (-92.0, 130.0, Vec2::new(176.0, -40.0)),
    };
    let place = above(painter, foot, right, up);
    painter.showing_hand(place, way);
}
