//! A thing that was just put on the screen: what touching it does, how it comes in, and how it moves.

use std::collections::HashSet;

use bevy::{a11y::AccessibilityNode, prelude::*};

use crate::kit::{
    motion::{Ambient, Appear, AppearAfter, Arrive, Motion},
    theme,
    touch::{Act, Drag, Drop, Hold, HoldFill, Tag, Tap},
};

/// A thing just put on the screen, to say more about.
pub struct Thing<'a, 'w, 's> {
    pub(super) commands: &'a mut Commands<'w, 's>,
    pub(super) seen: &'a HashSet<String>,
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
        self.tagged(tag).with((Tap(act), button_role())).coming(tag, 0.0)
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
        self.filled_by(sun, 0.55).with((Hold(act), button_role()))
    }

    fn held(self, tag: &str, act: Act) -> Self {
        self.tagged(tag).with((Hold(act), button_role())).coming(tag, 0.0)
    }

    fn filled_by(self, node: Node, opaque: f32) -> Self {
        self.commands.spawn((
            HoldFill,
            node,
            BackgroundColor(theme::SUN.with_alpha(opaque)),
            UiTransform { scale: Vec2::ZERO, ..default() },
            ZIndex(-1),
            ChildOf(self.entity),
        ));
        self
    }

    /// Follows the finger and carries this choice.
    pub fn drag(self, tag: &str, choice: &str) -> Self {
        self.tagged(tag).with((Drag(choice.to_owned()), ZIndex(5))).coming(tag, 0.0)
    }

    /// Takes what is dropped on it, as a move of this kind.
    pub fn takes(self, tag: &str, kind: &str) -> Self {
        self.tagged(tag).with(Drop::Move { kind: kind.to_owned(), choice: None })
    }

    /// Takes what is dropped on it, as a move of this kind; where it is dropped says what is chosen.
    pub fn takes_as(self, tag: &str, kind: &str, choice: &str) -> Self {
        self.tagged(tag).with(Drop::Move { kind: kind.to_owned(), choice: Some(choice.to_owned()) })
    }

    /// Takes what is dropped on it, as a note under what the dragged thing carries; an empty note wipes it.
    pub fn takes_note(self, tag: &str, note: &str) -> Self {
        self.tagged(tag).with(Drop::Note(note.to_owned()))
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
        let waits = AppearAfter { after: seconds, waited: 0.0 };
        let tag = tag.to_owned();
        self.commands.entity(self.entity).observe(
            move |come: On<Remove, AppearAfter>, mut commands: Commands| {
                commands.entity(come.entity).try_insert(Tag(tag.clone()));
            },
        );
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
    pub fn ambient(self, motion: Motion, phase: f32) -> Self {
        self.with(Ambient { motion, phase })
    }
}

/// What a screen reader calls a thing that acts when touched.
pub(super) fn button_role() -> AccessibilityNode {
    AccessibilityNode(accesskit::Node::new(accesskit::Role::Button))
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
