//! Chinese is written on the desk with an input method: the window's own messages, from the field that asks for them to the
//! words that stand in it.

use bevy::{
    prelude::*,
    window::{Ime, PrimaryWindow},
};
use bevy_egui::{
    EguiInput, EguiOutput,
    egui::{
        Event, ImeEvent,
        accesskit::{Node, Role},
    },
};
use six_seeds::platform::input::DeskScale;

use crate::support::Story;

/// The texts of a level, opened at the desk.
pub fn opens_a_level() -> Story {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.press("desk-content-open");
    story.press("desk-band-a");
    story.press("review-factor-emotion");
    story.tablet.press_in_list("Dudu and the kite").unwrap();
    story.press("desk-content-edit");
    story.expect_screen("desk-level");
    story
}

/// Touches the field that holds these words.
pub fn touches_the_field(story: &mut Story, words: &str) {
    story.tablet.see_the_screen();
    let world = story.tablet.app.world_mut();
    let scale = world.resource::<DeskScale>().0;
    let output = world.query::<&EguiOutput>().iter(world).next().unwrap();
    let update = output.platform_output.accesskit_update.as_ref().unwrap();
    let is_it = |node: &Node| node.role() == Role::MultilineTextInput && node.value() == Some(words);
    let field = update.nodes.iter().find(|(_, node)| is_it(node)).unwrap();
    let bounds = field.1.bounds().unwrap();
    let middle = Vec2::new((bounds.x0 + bounds.x1) as f32 / 2.0, (bounds.y0 + bounds.y1) as f32 / 2.0);
    story.tablet.touch_at(middle * scale, 0.08);
    story.tablet.frames(3);
}

/// Whether the desk lets the window's input method in now.
fn asks_for_an_input_method(story: &mut Story) -> bool {
    let world = story.tablet.app.world_mut();
    world.query::<&EguiOutput>().iter(world).any(|output| output.platform_output.ime.is_some())
}

/// The window that keys are pressed in.
pub fn window(story: &mut Story) -> Entity {
    let world = story.tablet.app.world_mut();
    world.query_filtered::<Entity, With<PrimaryWindow>>().iter(world).next().unwrap()
}

/// What egui was last told to mark while something is composed.
#[derive(Resource, Default)]
struct Marked(Option<std::ops::Range<usize>>);

#[test]
fn chinese_is_composed_and_lands_in_the_text_of_a_level() {
    let mut story = opens_a_level();
    story.tablet.app.init_resource::<Marked>().add_systems(
        PreUpdate,
        (|inputs: Query<&EguiInput>, mut marked: ResMut<Marked>| {
            for event in inputs.iter().flat_map(|input| &input.events) {
                if let Event::Ime(ImeEvent::Preedit { active_range_chars, .. }) = event {
                    marked.0.clone_from(active_range_chars);
                }
            }
        })
        .before(bevy_egui::EguiPreUpdateSet::BeginPass)
        .after(six_seeds::platform::egui_glue::Systems),
    );
    assert!(!asks_for_an_input_method(&mut story), "keys are keys until somebody writes");
    touches_the_field(&mut story, "嘟嘟的风筝");
    assert!(asks_for_an_input_method(&mut story));

    let window = window(&mut story);
    let composes = |story: &mut Story, value: &str, bytes: (usize, usize)| {
        let (value, cursor) = (value.to_owned(), Some(bytes));
        story.tablet.app.world_mut().write_message(Ime::Preedit { window, value, cursor });
        story.tablet.frames(3);
        let marked = story.tablet.app.world().resource::<Marked>().0.clone();
        (story.tablet.desk_fields(), marked)
    };
    story.tablet.app.world_mut().write_message(Ime::Enabled { window });
    let (fields, marked) = composes(&mut story, "xiao'niao", (9, 9));
    assert!(fields.iter().any(|field| field.contains("xiao'niao")), "{fields:?}");
    assert_eq!(marked, Some(9..9));
    // The window counts bytes, egui characters.
    let (fields, marked) = composes(&mut story, "小鸟fei", (6, 9));
    assert!(fields.iter().any(|field| field.contains("小鸟fei") && !field.contains("xiao")), "{fields:?}");
    assert_eq!(marked, Some(2..5));

    story.tablet.app.world_mut().write_message(Ime::Commit { window, value: "小鸟飞".to_owned() });
    story.tablet.frames(3);
    let fields = story.tablet.desk_fields();
    let field = fields.iter().find(|field| field.contains("小鸟飞")).unwrap();
    assert_eq!(field.replacen("小鸟飞", "", 1), "嘟嘟的风筝");
    story.press("desk-editor-save");
    story.expect_screen("desk-content");
    assert!(!asks_for_an_input_method(&mut story));
    let (path, text) = story.own_files().remove(0);
    assert!(path.ends_with("feelings-a-kite.ron") && text.contains("小鸟飞"), "{path}");
}
