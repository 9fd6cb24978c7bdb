//! How screens are composed: places on the canvas, pictures, words, cards and buttons, and what touching them does.

use std::collections::HashSet;

use bevy::{prelude::*, text::LineHeight, ui_widgets::Button};

use crate::{
    locale::{Language, Texts},
    platform::art::Art,
    play::Growth,
};

use super::{
    motion::{Ambient, Appear, Arrive, Later, Way},
    settings::StageSettings,
    theme,
    touch::{Act, Drag, Drop, Hold, HoldFill, Tag, Tap},
};

/// A place in the parent: fractions of its width and height, from the top left; things are centred on it.
pub const fn at(x: f32, y: f32) -> Vec2 {
    Vec2::new(x, y)
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Words {
    /// Large and bold, ink.
    Title,
    /// A sentence that is the one thing to read, bold ink.
    Large,
    /// What a screen asks, bold ink.
    Asking,
    /// A sentence, ink.
    Body,
    /// A longer text that is read aloud, ink.
    Story,
    /// A label under a picture, bold ink.
    Label,
    /// White and bold, on a coloured button.
    OnLeaf,
}

impl Words {
    /// Size in points, whether bold, colour.
    pub(super) const fn look(self) -> (f32, bool, Color) {
        match self {
            Self::Title => (theme::TITLE, true, theme::INK),
            Self::Large => (theme::LARGE, true, theme::INK),
            Self::Asking => (theme::BODY + 2.0, true, theme::INK),
            Self::Body => (theme::BODY, false, theme::INK),
            Self::Story => (theme::LABEL, false, theme::INK),
            Self::Label => (theme::LABEL, true, theme::INK),
            Self::OnLeaf => (theme::BODY, true, theme::CARD),
        }
    }
}

/// How far from the middle of the lowest row a thing may stand and still belong to it, as a part of the height.
const LOWEST_ROW: f32 = 0.03;

/// Composes one screen.
pub struct Painter<'a, 'w, 's> {
    /// Where entities are made.
    pub commands: &'a mut Commands<'w, 's>,
    /// Pictures and fonts.
    pub art: &'a mut Art,
    /// Interface texts in the language spoken.
    pub texts: &'a Texts,
    /// How far the garden of the group has grown.
    pub growth: &'a Growth,
    /// What was set on the desk.
    pub settings: &'a StageSettings,
    /// Whether what stands in the lowest row changes sides; never inside another thing.
    pub mirrored: bool,
    /// The canvas, in points: at least 1280x800.
    pub canvas: Vec2,
    /// Tags that were on the screen before this drawing: these do not come in again.
    pub seen: &'a HashSet<String>,
    /// The node under which things are put.
    pub parent: Entity,
}

impl<'w, 's> Painter<'_, 'w, 's> {
    /// The language spoken.
    pub const fn language(&self) -> Language {
        self.texts.language()
    }

    /// A place on the children's side as it is for this hand: in the lowest row, where buttons are, left and right
    /// change for a left hand. Everything else stays where it was composed.
    pub fn for_this_hand(&self, place: Vec2) -> Vec2 {
        self.mirrored_near(place, LOWEST_ROW)
    }

    /// A place in a scene that changes sides as a whole for a left hand, because somebody stands where buttons would go.
    pub fn on_this_side(&self, place: Vec2) -> Vec2 {
        if self.mirrored { at(1.0 - place.x, place.y) } else { place }
    }

    /// A way through such a scene, in points: to the right, or for a left hand to the left.
    pub const fn to_this_side(&self, way: Vec2) -> Vec2 {
        if self.mirrored { Vec2::new(-way.x, way.y) } else { way }
    }

    /// The place mirrored for a left hand if it is so near to the middle of the lowest row, as a part of the height.
    pub(super) fn mirrored_near(&self, place: Vec2, near: f32) -> Vec2 {
        let row = 1.0 - (theme::EDGE + theme::BUTTON / 2.0) / self.canvas.y;
        if self.mirrored && (place.y - row).abs() < near { at(1.0 - place.x, place.y) } else { place }
    }

    /// A painter that puts things under this node.
    pub fn inside(&mut self, parent: Entity) -> Painter<'_, 'w, 's> {
        Painter {
            commands: &mut *self.commands,
            art: &mut *self.art,
            texts: self.texts,
            growth: self.growth,
            settings: self.settings,
            mirrored: false,
            canvas: self.canvas,
            seen: self.seen,
            parent,
        }
    }

    fn spawn(&mut self, bundle: impl Bundle) -> Thing<'_, 'w, 's> {
        let entity = self
            .commands
            .spawn((bundle, UiTransform::default(), Pickable::IGNORE, ChildOf(self.parent)))
            .id();
        Thing { commands: &mut *self.commands, seen: self.seen, entity }
    }

    /// A thing already on the screen, to say more about.
    pub fn thing(&mut self, entity: Entity) -> Thing<'_, 'w, 's> {
        Thing { commands: &mut *self.commands, seen: self.seen, entity }
    }

    /// A picture from `assets` (`emoji/fox`), centred on a place.
    pub fn picture(&mut self, path: &str, place: Vec2, size: f32) -> Thing<'_, 'w, 's> {
        let image = self.art.picture(path);
        self.spawn((ImageNode::new(image), centred(place, Vec2::splat(size))))
    }

    /// An emoji picture centred on a place; `size` is its side in points.
    pub fn emoji(&mut self, name: &str, place: Vec2, size: f32) -> Thing<'_, 'w, 's> {
        self.picture(&format!("emoji/{name}"), place, size)
    }

    /// An icon in one colour, centred on a place.
    pub fn icon(&mut self, name: &str, place: Vec2, size: f32, color: Color) -> Thing<'_, 'w, 's> {
        let image = self.art.picture(&format!("icons/{name}"));
        self.spawn((ImageNode::new(image).with_color(color), centred(place, Vec2::splat(size))))
    }

    /// Words centred on a place, wrapped at `width` points.
    pub fn words(&mut self, text: &str, words: Words, place: Vec2, width: f32) -> Thing<'_, 'w, 's> {
        let (size, bold, color) = self.look_of(words);
        let (layout, line) = (self.wrapping(text, size, bold, width), self.balanced(text, size, bold, width));
        let font = self.art.font(self.language(), bold);
        let holder = self
            .spawn(Node {
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                ..centred(place, Vec2::new(width, 0.0))
            })
            .entity;
        let entity = self
            .commands
            .spawn((
                Text::new(text),
                TextFont { font: font.into(), font_size: size.into(), ..default() },
                LineHeight::RelativeToFont(1.25),
                TextColor(color),
                layout,
                Node { max_width: px(line), ..default() },
                Pickable::IGNORE,
                ChildOf(holder),
            ))
            .id();
        let _ = entity;
        Thing { commands: &mut *self.commands, seen: self.seen, entity: holder }
    }

    /// A rounded card with a soft shade, centred on a place.
    pub fn card(&mut self, place: Vec2, size: Vec2, color: Color) -> Thing<'_, 'w, 's> {
        self.spawn((
            Node { border_radius: BorderRadius::all(px(theme::ROUND)), ..centred(place, size) },
            BackgroundColor(color),
            BoxShadow::new(theme::SHADE, px(0), px(6), px(0), px(18)),
        ))
    }

    /// A filled ellipse, centred on a place.
    pub fn ellipse(&mut self, place: Vec2, size: Vec2, color: Color) -> Thing<'_, 'w, 's> {
        // The engine rounds corners by circles only: a circle is stretched to the ellipse.
        let circle = Node { border_radius: BorderRadius::MAX, ..centred(place, Vec2::splat(size.y)) };
        let stretch = UiTransform { scale: Vec2::new(size.x / size.y, 1.0), ..default() };
        // Where the screen's edge clips a stretched thing, the engine draws it in a wrong shape: let it stand out.
        self.spawn((circle, BackgroundColor(color), OverrideClip)).with(stretch)
    }

    /// An empty region centred on a place, for grouping and for dropping into.
    pub fn region(&mut self, place: Vec2, size: Vec2) -> Thing<'_, 'w, 's> {
        self.spawn(centred(place, size))
    }

    /// A sentence on a paper ribbon across the top: what this screen asks.
    pub fn banner(&mut self, text: &str) {
        self.banner_at(text, at(0.5, 0.115));
    }

    /// A sentence on a paper ribbon, centred on a place.
    pub fn banner_at(&mut self, text: &str, place: Vec2) {
        let width = self.canvas.x * 0.68;
        let room = Vec2::new(36.0, 16.0);
        if self.settings.reads_aloud {
            self.spoken_on_paper(text, Words::Asking, place, width, room);
        } else {
            self.words_on_paper(text, Words::Asking, place, width, room);
        }
    }
}

/// A node of this size, centred on a place given as fractions of the parent. A height of 0 grows with the content.
pub fn centred(place: Vec2, size: Vec2) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: percent(place.x * 100.0),
        top: percent(place.y * 100.0),
        width: px(size.x),
        height: px(size.y),
        margin: UiRect { left: px(-size.x / 2.0), top: px(-size.y / 2.0), ..default() },
        ..default()
    }
}

/// The round light that grows behind a thing while it is held.
fn sun_behind() -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: percent(-10),
        top: percent(-10),
        width: percent(120),
        height: percent(120),
        border_radius: BorderRadius::all(percent(50)),
        ..default()
    }
}

/// A thing just put on the screen, to say more about.
pub struct Thing<'a, 'w, 's> {
    commands: &'a mut Commands<'w, 's>,
    seen: &'a HashSet<String>,
    /// The thing's node.
    pub entity: Entity,
}

impl Thing<'_, '_, '_> {
    /// Adds a component.
    pub fn with(self, bundle: impl Bundle) -> Self {
        self.commands.entity(self.entity).insert(bundle);
        self
    }

    /// Names the thing, so that tests and the tour can look for it.
    pub fn tagged(self, tag: &str) -> Self {
        self.with((Tag(tag.to_owned()), Name::new(tag.to_owned())))
    }

    /// Acts when tapped; it comes in softly when it is new.
    pub fn tap(self, tag: &str, act: Act) -> Self {
        self.tagged(tag).with((Tap(act), Button, Pickable::default())).coming(tag, 0.0)
    }

    /// Acts when held; a sun rises behind it meanwhile.
    pub fn hold(self, tag: &str, act: Act) -> Self {
        self.filled_by(sun_behind(), 0.55).held(tag, act)
    }

    /// A button that acts when held; light so opaque grows in it meanwhile.
    pub fn hold_inside(self, tag: &str, act: Act, opaque: f32) -> Self {
        let light = Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            width: percent(100),
            height: percent(100),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        self.filled_by(light, opaque).held(tag, act)
    }

    /// Acts when held, for a thing that has its tag and its way of coming already.
    pub fn hold_in_place(self, act: Act) -> Self {
        let sun = sun_behind();
        self.filled_by(sun, 0.55).with((Hold(act), Pickable::default()))
    }

    fn held(self, tag: &str, act: Act) -> Self {
        self.tagged(tag).with((Hold(act), Pickable::default())).coming(tag, 0.0)
    }

    fn filled_by(self, node: Node, opaque: f32) -> Self {
        self.commands.spawn((
            HoldFill,
            node,
            BackgroundColor(theme::SUN.with_alpha(opaque)),
            UiTransform { scale: Vec2::ZERO, ..default() },
            ZIndex(-1),
            Pickable::IGNORE,
            ChildOf(self.entity),
        ));
        self
    }

    /// Follows the finger and carries this choice.
    pub fn drag(self, tag: &str, choice: &str) -> Self {
        self.tagged(tag).with((Drag(choice.to_owned()), Pickable::default(), ZIndex(5))).coming(tag, 0.0)
    }

    /// Takes what is dropped on it, as a move of this kind.
    pub fn takes(self, tag: &str, kind: &str) -> Self {
        self.tagged(tag).with(Drop { kind: kind.to_owned(), choice: None })
    }

    /// Takes what is dropped on it, as a move of this kind; where it is dropped says what is chosen.
    pub fn takes_as(self, tag: &str, kind: &str, choice: &str) -> Self {
        self.tagged(tag).with(Drop { kind: kind.to_owned(), choice: Some(choice.to_owned()) })
    }

    /// Comes in after a delay in seconds, unless it was on the screen already.
    pub fn coming(self, tag: &str, delay: f32) -> Self {
        if self.seen.contains(tag) {
            return self;
        }
        self.with((Appear { delay, age: 0.0 }, UiTransform { scale: Vec2::ZERO, ..default() }))
    }

    /// Comes in by itself once so many seconds have passed, while nothing else is drawn. Until then it has no name, so
    /// that it waits anew where the screen is drawn anew; once it has come, `tag` keeps it there.
    pub fn later(self, tag: &str, seconds: f32) -> Self {
        if self.seen.contains(tag) {
            return self.tagged(tag);
        }
        let waits = Later { after: seconds, waited: 0.0 };
        let tag = tag.to_owned();
        self.commands.entity(self.entity).observe(move |come: On<Remove, Later>, mut commands: Commands| {
            commands.entity(come.entity).try_insert(Tag(tag.clone()));
        });
        self.with((waits, UiTransform { scale: Vec2::ZERO, ..default() }))
    }

    /// Travels to its place from so many points away, rolling over so often, unless it was on the screen already.
    pub fn arriving(self, tag: &str, from: Vec2, rolls: f32) -> Self {
        if self.seen.contains(tag) {
            return self.tagged(tag);
        }
        let start = UiTransform { translation: Val2::px(from.x, from.y), ..default() };
        self.tagged(tag).with((Arrive { from, rolls, age: 0.0 }, start))
    }

    /// Moves with the wind.
    pub fn ambient(self, way: Way, phase: f32) -> Self {
        self.with(Ambient { way, phase })
    }
}
