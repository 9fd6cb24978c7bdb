//! The check sees each kind of fault: one is put on a screen on purpose, and found; and it finds nothing where nothing is wrong.

use bevy::{math::Vec2, prelude::*};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};
use six_seeds::{
    kit::{
        at, centred,
        touch::{Act, Tag, Tap},
    },
    locale::Language,
    platform::art::Art,
    tour::Tablet,
};

use super::{Fault, Kind, desk, stage};
use crate::support::Story;

/// The screen of these tests, in points and pixels.
const SCREEN: Vec2 = Vec2::new(1280.0, 800.0);

/// Words of 32 points in the middle of a node at this place.
fn write(tablet: &mut Tablet, text: &str, place: Vec2, parent: Option<Entity>) -> Entity {
    let world = tablet.app.world_mut();
    let font = world.resource::<Art>().font(Language::English, true);
    let holder = Node {
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        ..centred(place, Vec2::new(2.0, 2.0))
    };
    let holder = world.spawn((holder, ZIndex(100))).id();
    if let Some(parent) = parent {
        world.entity_mut(holder).insert(ChildOf(parent));
    }
    let font = TextFont { font: font.into(), font_size: 32.0.into(), ..default() };
    world.spawn((Text::new(text), font, TextLayout::no_wrap(), ChildOf(holder)));
    holder
}

/// A white card of this size.
fn lay_a_card(tablet: &mut Tablet, place: Vec2, size: Vec2) -> Entity {
    let card = (centred(place, size), BackgroundColor(Color::WHITE), ZIndex(90));
    tablet.app.world_mut().spawn(card).id()
}

/// A thing that can be touched.
fn lay_a_button(tablet: &mut Tablet, tag: &str, place: Vec2, size: f32) {
    let card = lay_a_card(tablet, place, Vec2::splat(size));
    let touch = (Tag(tag.to_owned()), Tap(Act::Gate));
    tablet.app.world_mut().entity_mut(card).insert(touch);
}

/// What the check says of a quiet screen on which this was done.
#[track_caller]
fn on_the_stage(what: impl Fn(&mut Tablet)) -> Vec<Fault> {
    let mut story = Story::on_a_new_tablet();
    story.tablet.frames(5);
    let before = stage::faults(story.tablet.app.world_mut(), SCREEN);
    assert_eq!(before, [], "the screen is without a fault before");
    what(&mut story.tablet);
    story.tablet.frames(4);
    stage::faults(story.tablet.app.world_mut(), SCREEN)
}

#[track_caller]
fn is_seen(faults: &[Fault], kind: Kind) {
    assert!(faults.iter().any(|fault| fault.kind == kind), "{kind:?} is not among {faults:?}");
}

#[test]
fn words_in_a_card_that_holds_them_are_no_fault() {
    let faults = on_the_stage(|tablet| {
        let card = lay_a_card(tablet, at(0.5, 0.3), Vec2::new(500.0, 80.0));
        write(tablet, "There is room for this", at(0.5, 0.5), Some(card));
    });
    assert_eq!(faults, []);
}

#[test]
fn a_text_that_is_too_wide_for_its_card_is_seen() {
    let faults = on_the_stage(|tablet| {
        let card = lay_a_card(tablet, at(0.5, 0.3), Vec2::new(200.0, 80.0));
        write(tablet, "This is much too wide for it", at(0.5, 0.5), Some(card));
    });
    is_seen(&faults, Kind::OutOfBox);
    // The same where the card does not hold the words but lies under them.
    let faults = on_the_stage(|tablet| {
        lay_a_card(tablet, at(0.5, 0.3), Vec2::new(200.0, 80.0));
        write(tablet, "This is much too wide for it", at(0.5, 0.3), None);
    });
    is_seen(&faults, Kind::OutOfBox);
}

#[test]
fn two_texts_that_overlap_are_seen() {
    let faults = on_the_stage(|tablet| {
        write(tablet, "One thing", at(0.5, 0.3), None);
        write(tablet, "Another thing", at(0.52, 0.31), None);
    });
    is_seen(&faults, Kind::TextOnText);
}

#[test]
fn a_text_off_the_screen_is_seen() {
    let faults = on_the_stage(|tablet| _ = write(tablet, "It goes on over there", at(0.97, 0.3), None));
    is_seen(&faults, Kind::OffScreen);
}

#[test]
fn a_text_under_another_thing_is_seen() {
    let faults = on_the_stage(|tablet| {
        write(tablet, "Who can read this?", at(0.5, 0.3), None);
        let card = lay_a_card(tablet, at(0.53, 0.3), Vec2::new(120.0, 80.0));
        tablet.app.world_mut().entity_mut(card).insert(ZIndex(200));
    });
    is_seen(&faults, Kind::Covered);
}

#[test]
fn touch_targets_that_overlap_are_too_small_or_lie_off_the_screen_are_seen() {
    let faults = on_the_stage(|tablet| {
        lay_a_button(tablet, "one", at(0.5, 0.3), 100.0);
        lay_a_button(tablet, "other", at(0.55, 0.3), 100.0);
    });
    is_seen(&faults, Kind::TouchOnTouch);
    let faults = on_the_stage(|tablet| lay_a_button(tablet, "one", at(0.5, 0.3), 60.0));
    is_seen(&faults, Kind::TooSmall);
    let faults = on_the_stage(|tablet| lay_a_button(tablet, "one", at(0.5, 0.99), 100.0));
    is_seen(&faults, Kind::OffScreen);
}

#[test]
fn a_line_that_begins_with_a_closing_sign_is_seen() {
    let faults = on_the_stage(|tablet| _ = write(tablet, "你好\n，你", at(0.5, 0.3), None));
    is_seen(&faults, Kind::LineStart);
}

/// What the check says of a desk on which this is drawn.
fn on_the_desk(draw: fn(&egui::Context)) -> Vec<Fault> {
    let mut story = Story::on_a_new_tablet();
    desk::watch(&mut story.tablet.app);
    let show = move |mut contexts: EguiContexts| -> Result {
        draw(contexts.ctx_mut()?);
        Ok(())
    };
    story.tablet.app.add_systems(EguiPrimaryContextPass, show);
    story.tablet.frames(4);
    desk::faults(story.tablet.app.world_mut(), SCREEN, true)
}

fn words(painter: &egui::Painter, x: f32, y: f32, text: &str) {
    let font = egui::FontId::proportional(20.0);
    painter.text(egui::pos2(x, y), egui::Align2::LEFT_TOP, text, font, egui::Color32::BLACK);
}

fn ground(painter: &egui::Painter, x: f32, y: f32, width: f32) {
    let rect = egui::Rect::from_min_size(egui::pos2(x, y), egui::vec2(width, 60.0));
    painter.rect_filled(rect, 0.0, egui::Color32::LIGHT_GRAY);
}

fn painter(context: &egui::Context) -> egui::Painter {
    context.layer_painter(egui::LayerId::background())
}

#[test]
fn words_of_the_desk_that_lie_well_are_no_fault() {
    let faults = on_the_desk(|context| {
        let painter = painter(context);
        ground(&painter, 100.0, 100.0, 400.0);
        words(&painter, 120.0, 110.0, "There is room for this");
        words(&painter, 120.0, 300.0, "And for this");
    });
    assert_eq!(faults, []);
}

#[test]
fn texts_of_the_desk_out_of_their_box_under_a_bar_or_on_each_other_are_seen() {
    let faults = on_the_desk(|context| {
        let painter = painter(context);
        ground(&painter, 100.0, 100.0, 120.0);
        words(&painter, 110.0, 110.0, "This is too wide for it");
    });
    is_seen(&faults, Kind::OutOfBox);
    let faults = on_the_desk(|context| {
        let clip = egui::Rect::from_min_size(egui::pos2(100.0, 100.0), egui::vec2(90.0, 300.0));
        words(&painter(context).with_clip_rect(clip), 110.0, 110.0, "This is cut at the side");
    });
    is_seen(&faults, Kind::OutOfBox);
    let faults = on_the_desk(|context| {
        let painter = painter(context);
        words(&painter, 110.0, 110.0, "Who can read this?");
        ground(&painter, 150.0, 100.0, 120.0);
    });
    is_seen(&faults, Kind::Covered);
    let faults = on_the_desk(|context| {
        let painter = painter(context);
        words(&painter, 110.0, 110.0, "One thing");
        words(&painter, 130.0, 114.0, "Another thing");
    });
    is_seen(&faults, Kind::TextOnText);
    let faults = on_the_desk(|context| words(&painter(context), 1240.0, 110.0, "It goes on over there"));
    is_seen(&faults, Kind::OffScreen);
}

#[test]
fn controls_of_the_desk_that_overlap_or_are_too_small_are_seen() {
    let faults = on_the_desk(|context| {
        for (name, x) in [("one", 100.0), ("other", 150.0)] {
            egui::Area::new(egui::Id::new(name)).fixed_pos(egui::pos2(x, 100.0)).show(context, |ui| {
                ui.add_sized(egui::vec2(80.0, 80.0), egui::Button::new(name));
            });
        }
    });
    is_seen(&faults, Kind::TouchOnTouch);
    let faults = on_the_desk(|context| {
        egui::Area::new(egui::Id::new("one")).fixed_pos(egui::pos2(100.0, 100.0)).show(context, |ui| {
            ui.add_sized(egui::vec2(80.0, 20.0), egui::Button::new("one"));
        });
    });
    is_seen(&faults, Kind::TooSmall);
}

#[test]
fn a_line_of_the_desk_that_begins_with_a_closing_sign_is_seen() {
    let faults = on_the_desk(|context| words(&painter(context), 110.0, 110.0, "你好\n，你"));
    is_seen(&faults, Kind::LineStart);
}
