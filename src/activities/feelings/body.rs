//! The body one touches: a dressed, child-like figure with the seat's animal head, and its six safe spots.

use bevy::prelude::*;

use crate::stage::{Act, Painter, Way, theme};

use super::rules::SPOT;

/// The figure's size in points; everything in it is placed on these.
pub const SIZE: Vec2 = Vec2::new(420.0, 590.0);

/// How large a spot is: at least as large as a touch, and apart from its neighbours.
const SPOT_SIZE: f32 = theme::TOUCH;

const SHIRT: Color = Color::srgb(0.353, 0.612, 0.71);
const SHIRT_LIGHT: Color = Color::srgb(0.459, 0.714, 0.79);
const TROUSERS: Color = Color::srgb(0.259, 0.369, 0.502);
const SKIN: Color = Color::srgb(0.741, 0.557, 0.475);

/// The places one can touch, with where they are on the figure. Hands and feet are there twice.
const PLACES: [(&str, &str, Vec2); 8] = [
    ("spot-head", "head", Vec2::new(210.0, 58.0)),
    ("spot-throat", "throat", Vec2::new(210.0, 196.0)),
    ("spot-chest", "chest", Vec2::new(210.0, 293.0)),
    ("spot-belly", "belly", Vec2::new(210.0, 390.0)),
    ("spot-hands", "hands", Vec2::new(372.0, 372.0)),
    ("spot-other-hand", "hands", Vec2::new(48.0, 372.0)),
    ("spot-feet", "feet", Vec2::new(276.0, 546.0)),
    ("spot-other-foot", "feet", Vec2::new(144.0, 546.0)),
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
        limbs(&mut figure, fur);
        self.head(&mut figure);
        trunk(&mut figure);
        for (tag, spot, place) in PLACES {
            self.spot(&mut figure, tag, spot, place);
        }
        self.face(&mut figure);
    }

    fn head(&self, figure: &mut Painter) {
        let animal = self.animal.unwrap_or("child-medium");
        // Some animals are pictured with their whole body: the shirt covers what is below the head.
        let (middle, size) = match animal {
            "penguin" => (196.0, 350.0),
            "owl" => (178.0, 320.0),
            _ => (84.0, 196.0),
        };
        figure.emoji(animal, spot_at(Vec2::new(210.0, middle)), size);
    }

    fn spot(&self, figure: &mut Painter, tag: &str, spot: &str, place: Vec2) {
        let chosen = self.spot == Some(spot);
        if self.spot.is_none() {
            figure.invite(spot_at(place), SPOT_SIZE + 4.0);
        }
        let (paper, rim) = if chosen { (0.75, 1.0) } else { (0.45, 0.75) };
        let node = Node {
            border: UiRect::all(px(5)),
            border_radius: BorderRadius::MAX,
            ..crate::stage::centred(spot_at(place), Vec2::splat(SPOT_SIZE))
        };
        figure
            .region(spot_at(place), Vec2::splat(SPOT_SIZE))
            .with((
                node,
                BackgroundColor(theme::PAPER.with_alpha(paper)),
                BorderColor::all(theme::SUN.with_alpha(rim)),
            ))
            .tap(tag, Act::make(SPOT, spot));
    }

    fn face(&self, figure: &mut Painter) {
        for (_, _, place) in PLACES.into_iter().filter(|(_, spot, _)| self.spot == Some(*spot)) {
            let size = match self.strength {
                Some(1) | None => 74.0,
                Some(2) => 112.0,
                Some(_) => 158.0,
            };
            if self.strength.is_some() {
                figure
                    .glow(spot_at(place), size * 1.7, theme::SUN.with_alpha(0.85))
                    .ambient(Way::Breathe, 0.0);
            }
            let Some(face) = self.face else { continue };
            figure.emoji(face, spot_at(place), size).ambient(Way::Breathe, 0.5).with(ZIndex(3));
        }
    }
}

fn spot_at(points: Vec2) -> Vec2 {
    points / SIZE
}

/// Arms and legs, hands and feet.
fn limbs(figure: &mut Painter, fur: Color) {
    for side in [-1.0, 1.0] {
        let across = |distance: f32| 210.0 + side * distance;
        // A piece turned to the right has its lower end on the left.
        let lean = UiTransform { rotation: Rot2::radians(side * -0.62), ..default() };
        figure.capsule(spot_at(Vec2::new(across(66.0), 484.0)), Vec2::new(62.0, 130.0), TROUSERS);
        figure.ellipse(spot_at(Vec2::new(across(70.0), 554.0)), Vec2::new(108.0, 62.0), fur);
        figure.capsule(spot_at(Vec2::new(across(115.0), 308.0)), Vec2::new(52.0, 178.0), fur).with(lean);
        figure.capsule(spot_at(Vec2::new(across(92.0), 278.0)), Vec2::new(66.0, 112.0), SHIRT).with(lean);
        figure.capsule(spot_at(Vec2::new(across(162.0), 372.0)), Vec2::splat(82.0), fur);
    }
}

/// The trunk in its shirt and trousers.
fn trunk(figure: &mut Painter) {
    figure.rounded(spot_at(Vec2::new(210.0, 418.0)), Vec2::new(196.0, 100.0), 44.0, TROUSERS);
    let shirt = figure.rounded(spot_at(Vec2::new(210.0, 312.0)), Vec2::new(196.0, 240.0), 70.0, SHIRT);
    shirt.with(BackgroundGradient::from(LinearGradient::to_bottom(vec![
        ColorStop::percent(SHIRT_LIGHT, 0),
        ColorStop::percent(SHIRT, 80),
    ])));
}

/// The colour of an animal's hands and feet.
fn fur(animal: &str) -> Color {
    match animal {
        "fox" | "tiger-face" => Color::srgb(0.965, 0.541, 0.2),
        "bear" | "monkey-face" | "owl" => Color::srgb(0.518, 0.369, 0.32),
        "panda" | "rabbit-face" | "polar-bear" | "cow-face" | "mouse-face" => {
            Color::srgb(0.867, 0.847, 0.902)
        }
        "koala" | "wolf" | "raccoon" => Color::srgb(0.62, 0.62, 0.639),
        "lion" | "cat-face" => Color::srgb(0.949, 0.722, 0.243),
        "dog-face" => Color::srgb(0.878, 0.698, 0.537),
        "frog" => Color::srgb(0.337, 0.808, 0.565),
        "penguin" => Color::srgb(0.298, 0.2, 0.478),
        "hamster" => Color::srgb(0.984, 0.682, 0.514),
        "pig-face" => Color::srgb(1.0, 0.588, 0.694),
        _ => SKIN,
    }
}
