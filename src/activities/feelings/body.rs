//! The body that the child touches: a dressed, child-like figure with the seat's animal head, and its six safe spots.

use bevy::prelude::*;

use crate::kit::{Act, Motion, Painter, centred, theme, turned};

use super::rules::SPOT;

/// The figure's size in points; everything in it is placed on these.
pub const SIZE: Vec2 = Vec2::new(420.0, 620.0);

/// How large a spot is: at least as large as a touch, and apart from its neighbours.
const SPOT_SIZE: f32 = theme::TOUCH;

const SHIRT: Color = theme::cloth::TEAL_SHIRT;
const SHIRT_LIGHT: Color = theme::cloth::TEAL_SHIRT_LIT;
const TROUSERS: Color = theme::cloth::TROUSERS;
const TROUSERS_LIGHT: Color = theme::cloth::TROUSERS_LIT;
const SKIN: Color = theme::figure::PLAIN_FUR;

/// The places one can touch, with where they are on the figure. Hands and feet are there twice.
const PLACES: [(&str, &str, Vec2); 8] = [
    ("spot-head", "head", Vec2::new(210.0, 76.0)),
    ("spot-throat", "throat", Vec2::new(210.0, 236.0)),
    ("spot-chest", "chest", Vec2::new(210.0, 332.0)),
    ("spot-belly", "belly", Vec2::new(210.0, 428.0)),
    ("spot-hands", "hands", Vec2::new(374.0, 420.0)),
    ("spot-other-hand", "hands", Vec2::new(46.0, 420.0)),
    ("spot-feet", "feet", Vec2::new(274.0, 574.0)),
    ("spot-other-foot", "feet", Vec2::new(146.0, 574.0)),
];

/// What the figure shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Body<'a> {
    /// The animal whose head it has; a child's where the group plays together.
    pub animal: Option<&'a str>,
    /// The place that was touched.
    pub spot: Option<&'a str>,
    /// The face that sits at the place.
    pub face: Option<&'a str>,
    /// How strong it is, 1 to 3; nothing while that is not said.
    pub strength: Option<u8>,
}

impl Body<'_> {
    /// Draws the figure, centred on a place.
    pub fn draw(&self, painter: &mut Painter, place: Vec2) {
        let figure = painter.region(place, SIZE).entity;
        let mut figure = painter.inside(figure);
        let fur = self.animal.map_or(SKIN, fur);
        figure.ellipse(spot_at(Vec2::new(210.0, 606.0)), Vec2::new(320.0, 46.0), theme::SHADE);
        legs(&mut figure, fur);
        arms(&mut figure, fur);
        self.neck_and_head(&mut figure, fur);
        trunk(&mut figure);
        for (tag, spot, place) in PLACES {
            self.spot(&mut figure, tag, spot, place);
        }
        self.face(&mut figure);
    }

    fn neck_and_head(&self, figure: &mut Painter, fur: Color) {
        let animal = self.animal.unwrap_or("child-medium");
        figure.rounded(spot_at(Vec2::new(210.0, 234.0)), Vec2::new(86.0, 90.0), 36.0, shaded(fur));
        // Two animals are pictured with their whole body. The shirt covers the owl's below its head; a penguin's
        // head is too small for that.
        match animal {
            "penguin" => penguin_head(figure),
            "owl" => _ = figure.emoji(animal, spot_at(Vec2::new(210.0, 216.0)), 410.0),
            _ => _ = figure.emoji(animal, spot_at(Vec2::new(210.0, 120.0)), 226.0),
        }
    }

    fn spot(&self, figure: &mut Painter, tag: &str, spot: &str, place: Vec2) {
        let (chosen, open) = (self.spot == Some(spot), self.spot.is_none());
        if open {
            figure
                .glow(spot_at(place), SPOT_SIZE * 1.7, theme::SUN)
                .ambient(Motion::Invite, place.y / SIZE.y);
        }
        let (paper, rim, thick) = match (chosen, open) {
            (true, _) => (0.8, 1.0, 6.0),
            (_, true) => (0.5, 1.0, 6.0),
            _ => (0.16, 0.7, 4.0),
        };
        let node = Node {
            border: UiRect::all(px(thick)),
            border_radius: BorderRadius::MAX,
            ..centred(spot_at(place), Vec2::splat(SPOT_SIZE))
        };
        figure
            .region(spot_at(place), Vec2::splat(SPOT_SIZE))
            .with((
                node,
                BackgroundColor(theme::PAPER.with_alpha(paper)),
                BorderColor::all(theme::PAPER.with_alpha(rim)),
            ))
            .tap(tag, Act::make(SPOT, spot));
    }

    fn face(&self, figure: &mut Painter) {
        for (_, _, place) in PLACES.into_iter().filter(|(_, spot, _)| self.spot == Some(*spot)) {
            let size = match self.strength {
                Some(1) => 74.0,
                Some(2) => 116.0,
                Some(_) => 164.0,
                None => 84.0,
            };
            if self.strength.is_some() {
                let light = figure.glow(spot_at(place), size * 1.8, theme::SUN.with_alpha(0.9));
                light.ambient(Motion::Breathe, 0.0);
            }
            let Some(face) = self.face else { continue };
            figure.emoji(face, spot_at(place), size).ambient(Motion::Breathe, 0.5).with(ZIndex(3));
        }
    }
}

/// A place on the figure, as fractions of it.
fn spot_at(points: Vec2) -> Vec2 {
    points / SIZE
}

/// How far this is from the middle of the figure, to one side (-1 or 1), as a place in points.
const fn beside(side: f32, across: f32, down: f32) -> Vec2 {
    Vec2::new(210.0 + side * across, down)
}

/// A colour in its own shade.
fn shaded(color: Color) -> Color {
    color.mix(&theme::INK, 0.22)
}

/// Lighter above, its own colour below: everything round stands in the light of the sky.
fn round_light(above: Color, below: Color) -> BackgroundGradient {
    let stops = vec![ColorStop::percent(above, 0), ColorStop::percent(below, 85)];
    LinearGradient::to_bottom(stops).into()
}

/// A penguin's head in the manner of its picture.
fn penguin_head(figure: &mut Painter) {
    let (purple, deep) = (theme::figure::PENGUIN_LIT, theme::figure::PENGUIN_SHADED);
    let head = figure.rounded(spot_at(Vec2::new(210.0, 118.0)), Vec2::new(206.0, 208.0), 102.0, purple);
    head.with(round_light(purple, deep));
    let (white, lilac) = (theme::figure::PENGUIN_FACE_LIT, theme::figure::PENGUIN_FACE_SHADED);
    figure.ellipse(spot_at(Vec2::new(210.0, 162.0)), Vec2::new(150.0, 108.0), lilac);
    for side in [-1.0, 1.0] {
        figure
            .capsule(spot_at(beside(side, 38.0, 128.0)), Vec2::splat(88.0), white)
            .with(round_light(white, lilac));
        figure.capsule(spot_at(beside(side, 32.0, 138.0)), Vec2::new(16.0, 30.0), theme::figure::PENGUIN_EYE);
    }
    let beak = (theme::figure::PENGUIN_BEAK_LIT, theme::figure::PENGUIN_BEAK_SHADED);
    figure
        .ellipse(spot_at(Vec2::new(210.0, 172.0)), Vec2::new(62.0, 40.0), beak.1)
        .with(round_light(beak.0, beak.1));
}

fn legs(figure: &mut Painter, fur: Color) {
    let paw = round_light(fur.mix(&theme::PAPER, 0.28), shaded(fur));
    for side in [-1.0, 1.0] {
        let leg = figure.capsule(spot_at(beside(side, 54.0, 512.0)), Vec2::new(92.0, 130.0), TROUSERS);
        leg.with(round_light(TROUSERS_LIGHT, TROUSERS));
        let foot = figure.ellipse(spot_at(beside(side, 64.0, 580.0)), Vec2::new(112.0, 72.0), Color::NONE);
        foot.with(paw.clone());
    }
}

/// Arms that hang open to both sides, with sleeves, and hands.
fn arms(figure: &mut Painter, fur: Color) {
    let hand = round_light(fur.mix(&theme::PAPER, 0.28), shaded(fur));
    for side in [-1.0, 1.0] {
        // A piece turned to the right has its lower end on the left.
        let lean = |angle: f32| turned(side * -angle);
        let forearm =
            figure.capsule(spot_at(beside(side, 133.0, 374.0)), Vec2::new(54.0, 150.0), shaded(fur));
        forearm.with(lean(0.5));
        let sleeve = figure.capsule(spot_at(beside(side, 102.0, 336.0)), Vec2::new(76.0, 150.0), SHIRT);
        sleeve.with((lean(0.5), round_light(SHIRT_LIGHT, SHIRT)));
        let palm = figure.capsule(spot_at(beside(side, 164.0, 420.0)), Vec2::splat(88.0), fur);
        palm.with(hand.clone());
    }
}

/// The trunk in its shirt and trousers: narrow at the shoulders, round at the belly.
fn trunk(figure: &mut Painter) {
    figure.rounded(spot_at(Vec2::new(210.0, 470.0)), Vec2::new(200.0, 76.0), 36.0, TROUSERS_LIGHT);
    let size = Vec2::new(208.0, 222.0);
    let place = spot_at(Vec2::new(210.0, 372.0));
    let shape = BorderRadius::new(px(78), px(78), px(74), px(74));
    figure
        .region(place, size)
        .with((Node { border_radius: shape, ..centred(place, size) }, round_light(SHIRT_LIGHT, SHIRT)));
    figure.ellipse(
        spot_at(Vec2::new(210.0, 272.0)),
        Vec2::new(118.0, 42.0),
        SHIRT_LIGHT.mix(&theme::CARD, 0.4),
    );
}

/// The colour of an animal's hands and feet.
fn fur(animal: &str) -> Color {
    match animal {
        "fox" | "tiger-face" => theme::figure::ORANGE_FUR,
        "bear" | "monkey-face" | "owl" => theme::figure::BROWN_FUR,
        "panda" | "rabbit-face" | "polar-bear" | "cow-face" | "mouse-face" => theme::figure::WHITE_FUR,
        "koala" | "wolf" | "raccoon" => theme::figure::GREY_FUR,
        "lion" | "cat-face" => theme::figure::YELLOW_FUR,
        "dog-face" => theme::figure::SAND_FUR,
        "frog" => theme::figure::FROG_SKIN,
        "penguin" => theme::figure::PENGUIN_FEATHERS,
        "hamster" => theme::figure::HAMSTER_FUR,
        "pig-face" => theme::figure::PIG_SKIN,
        _ => SKIN,
    }
}
