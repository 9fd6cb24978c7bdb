//! Reads what the desk has painted, text by text, and says what is cut, covered, overlapping, too small or off the screen.
//! Nothing is drawn: egui says where every text, ground and control lies.

use bevy::prelude::*;
use bevy_egui::{
    EguiFullOutput, EguiOutput, EguiPostUpdateSet,
    egui::{
        Color32, Pos2, Rect, Shape,
        accesskit::Role,
        epaint::{ClippedShape, TextShape},
        vec2,
    },
};
use six_seeds::desk::theme;

use super::{CLOSING, Fault, Kind};

/// From here on a ground counts as one that hides what lies under it.
const OPAQUE: u8 = 150;
/// What may be off by rounding, in points.
const SLACK: f32 = 1.5;
/// A part of the screen that is no higher than this is a bar: nothing in it scrolls.
const BAR: f32 = 110.0;

/// What egui painted in the last frame.
#[derive(Resource, Default)]
struct Painted(Vec<ClippedShape>);

/// From now on what the desk paints can be read.
pub fn watch(app: &mut App) {
    if app.world().contains_resource::<Painted>() {
        return;
    }
    app.init_resource::<Painted>().add_systems(
        PostUpdate,
        keep.after(EguiPostUpdateSet::EndPass).before(EguiPostUpdateSet::ProcessOutput),
    );
}

fn keep(outputs: Query<&EguiFullOutput>, mut painted: ResMut<Painted>) {
    if let Some(output) = outputs.iter().find_map(|output| output.0.as_ref()) {
        painted.0.clone_from(&output.shapes);
    }
}

/// A row of a text as it stands on the screen.
struct Row {
    order: usize,
    text: String,
    /// Where its ink is.
    ink: Rect,
    clip: Rect,
    /// The text it is a row of.
    galley: usize,
    /// Whether it begins with a sign that never begins a line.
    wrong_start: bool,
    elided: bool,
}

/// A filled rectangle.
struct Ground {
    order: usize,
    rect: Rect,
    clip: Rect,
    hides: bool,
}

/// What the desk shows now.
struct Sheet {
    rows: Vec<Row>,
    grounds: Vec<Ground>,
    screen: Rect,
    /// The whole page lies open: nothing is scrolled.
    unrolled: bool,
    faults: Vec<Fault>,
}

/// What is wrong on the desk now; `screen` is its size in points.
pub fn faults(world: &mut World, screen: bevy::math::Vec2, unrolled: bool) -> Vec<Fault> {
    let screen = Rect::from_min_size(Pos2::ZERO, vec2(screen.x, screen.y));
    let mut sheet = Sheet { rows: Vec::new(), grounds: Vec::new(), screen, unrolled, faults: Vec::new() };
    let shapes = std::mem::take(&mut world.resource_mut::<Painted>().0);
    for (order, shape) in shapes.iter().enumerate() {
        sheet.take(order, &shape.shape, shape.clip_rect);
    }
    sheet.read_rows();
    sheet.read_controls(world);
    sheet.faults
}

/// The beginning of a text, to know it by.
fn short(text: &str) -> String {
    let start: String = text.trim().chars().take(28).collect();
    if start.len() < text.trim().len() { format!("{start}…") } else { start }
}

impl Sheet {
    fn say(&mut self, kind: Kind, what: String) {
        self.faults.push(Fault { kind, what });
    }

    fn take(&mut self, order: usize, shape: &Shape, clip: Rect) {
        match shape {
            Shape::Vec(shapes) => {
                for shape in shapes {
                    self.take(order, shape, clip);
                }
            }
            Shape::Rect(rect) => {
                let hides = rect.fill.a() >= OPAQUE;
                if hides && rect.rect.contains_rect(self.screen.shrink(1.0)) {
                    // A new ground over the whole screen: what lies under it is not meant to be read.
                    self.rows.clear();
                    self.grounds.clear();
                }
                let edged = rect.stroke.width > 0.0 && rect.stroke.color.a() > 0;
                if hides || edged {
                    self.grounds.push(Ground { order, rect: rect.rect, clip, hides });
                }
            }
            Shape::Text(text) => self.take_text(order, text, clip),
            _ => {}
        }
    }

    fn take_text(&mut self, order: usize, text: &TextShape, clip: Rect) {
        if text.opacity_factor <= 0.0 || text.override_text_color == Some(Color32::TRANSPARENT) {
            return;
        }
        let galley = self.rows.last().map_or(0, |row| row.galley + 1);
        let mut follows_wrapping = false;
        for row in &text.galley.rows {
            let words = row.text();
            let ink = row.visuals.mesh_bounds.translate(row.pos.to_vec2() + text.pos.to_vec2());
            if ink.is_positive() && !words.trim().is_empty() {
                let wrong_start =
                    follows_wrapping && words.trim_start().starts_with(|one| CLOSING.contains(one));
                let elided = text.galley.elided;
                self.rows.push(Row { order, text: words.clone(), ink, clip, galley, wrong_start, elided });
            }
            follows_wrapping = true;
        }
    }

    fn read_rows(&mut self) {
        let mut said = Vec::new();
        for (index, row) in self.rows.iter().enumerate() {
            let name = format!("\"{}\"", short(&row.text));
            if row.wrong_start {
                said.push((Kind::LineStart, format!("a line begins with {name}")));
            }
            if row.elided {
                said.push((Kind::OutOfBox, format!("{name} is shortened with dots")));
            }
            let seen = row.ink.intersect(row.clip);
            if !seen.is_positive() && !self.unrolled {
                continue;
            }
            if let Some(fault) = self.row(row, &name) {
                said.push(fault);
                continue;
            }
            for other in &self.rows[index + 1..] {
                let common = seen.intersect(other.ink.intersect(other.clip)).shrink(SLACK / 2.0);
                if other.galley != row.galley && common.is_positive() {
                    said.push((Kind::TextOnText, format!("{name} overlaps \"{}\"", short(&other.text))));
                }
            }
        }
        for (kind, what) in said {
            self.say(kind, what);
        }
    }

    fn row(&self, row: &Row, name: &str) -> Option<(Kind, String)> {
        let (ink, clip) = (row.ink, row.clip);
        let sides = |outer: Rect| ink.left() >= outer.left() - SLACK && ink.right() <= outer.right() + SLACK;
        let ends = |outer: Rect| ink.top() >= outer.top() - SLACK && ink.bottom() <= outer.bottom() + SLACK;
        if !sides(self.screen) {
            return Some((Kind::OffScreen, format!("{name} is off the screen")));
        }
        if !sides(clip) || (!self.scrolls(clip) && !ends(clip)) {
            return Some((Kind::OutOfBox, format!("{name} is cut off")));
        }
        let seen = ink.intersect(clip);
        let over = self.grounds.iter().find(|ground| {
            let common = ground.rect.intersect(ground.clip).intersect(seen).shrink(SLACK / 2.0);
            ground.hides && ground.order > row.order && common.is_positive()
        });
        if over.is_some() {
            return Some((Kind::Covered, format!("{name} lies under another thing")));
        }
        // The box is the last ground under the middle of what is seen; a ground that is thinner than a line is a mark.
        let holds = |ground: &&Ground| {
            ground.order < row.order
                && ground.rect.height() >= ink.height()
                && ground.rect.width() > 8.0
                && ground.rect.intersect(ground.clip).contains(seen.center())
        };
        let holder = self.grounds.iter().rfind(holds);
        let whole = seen.contains_rect(ink);
        let out = holder.is_some_and(|ground| !sides(ground.rect) || (whole && !ends(ground.rect)));
        out.then(|| (Kind::OutOfBox, format!("{name} stands out of its box")))
    }

    /// Whether what is cut off above or below here can be scrolled into sight: anywhere but in the bars.
    fn scrolls(&self, clip: Rect) -> bool {
        let bar = clip.height() <= BAR;
        let at_an_end = clip.top() <= self.screen.top() + 1.0 || clip.bottom() >= self.screen.bottom() - 1.0;
        !(self.unrolled || bar && at_an_end)
    }

    fn read_controls(&mut self, world: &mut World) {
        let mut outputs = world.query::<&EguiOutput>();
        let update = outputs.iter(world).find_map(|output| output.platform_output.accesskit_update.clone());
        let touched = [
            Role::Button,
            Role::CheckBox,
            Role::RadioButton,
            Role::Slider,
            Role::TextInput,
            Role::MultilineTextInput,
            Role::Link,
        ];
        let mut controls: Vec<(String, Rect)> = Vec::new();
        for (_, node) in update.iter().flat_map(|update| update.nodes.iter()) {
            let Some(bounds) = node.bounds().filter(|_| touched.contains(&node.role())) else { continue };
            let rect = Rect::from_min_max(
                Pos2::new(bounds.x0 as f32, bounds.y0 as f32),
                Pos2::new(bounds.x1 as f32, bounds.y1 as f32),
            );
            let name = node.label().or(node.value()).unwrap_or_default().to_owned();
            controls.push((short(&name), rect));
        }
        let mut said = Vec::new();
        for (index, (name, rect)) in controls.iter().enumerate() {
            let (screen, slack) = (self.screen, SLACK);
            let beside = rect.left() < screen.left() - slack || rect.right() > screen.right() + slack;
            let below = self.unrolled && (rect.top() < -slack || rect.bottom() > screen.bottom() + slack);
            if beside || below {
                said.push((Kind::OffScreen, format!("the control \"{name}\" is off the screen")));
            }
            if rect.width().min(rect.height()) < theme::TOUCH - 0.6 {
                said.push((Kind::TooSmall, format!("the control \"{name}\" is too small to touch")));
            }
            // What is scrolled may lie under a bar: it is looked at with the whole page open.
            for (other, place) in controls[index + 1..].iter().filter(|_| self.unrolled) {
                let common = rect.intersect(*place).shrink(SLACK / 2.0);
                let nested = rect.contains_rect(*place) || place.contains_rect(*rect);
                if common.is_positive() && !nested {
                    said.push((Kind::TouchOnTouch, format!("the control \"{name}\" overlaps \"{other}\"")));
                }
            }
        }
        for (kind, what) in said {
            self.say(kind, what);
        }
    }
}
