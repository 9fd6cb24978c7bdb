//! What an adult has written and not saved: neither the idle lock nor the way back, a closed window or an empty battery takes
//! it away; only a held button does.

use bevy::{
    input::{
        ButtonState,
        keyboard::{Key, KeyCode, KeyboardInput},
    },
    prelude::*,
    window::{Ime, PrimaryWindow},
};
use six_seeds::play::{Keeper, Table};

use crate::{
    facilitator::input_method::touches_the_field,
    facilitator::lock::the_idle_lock_falls,
    facilitator::settings::{self, opens_the_settings},
    support::Story,
};

/// Writes a letter into whatever has the focus.
fn types(story: &mut Story, letter: &str) {
    let world = story.tablet.app.world_mut();
    let window = world.query_filtered::<Entity, With<PrimaryWindow>>().iter(world).next().unwrap();
    world.write_message(Ime::Enabled { window });
    world.write_message(Ime::Commit { window, value: letter.to_owned() });
    story.tablet.frames(2);
}

/// The way back of an Android tablet, by its key.
fn goes_back_by_key(story: &mut Story) {
    let window = Entity::PLACEHOLDER;
    for state in [ButtonState::Pressed, ButtonState::Released] {
        story.tablet.app.world_mut().write_message(KeyboardInput {
            key_code: KeyCode::BrowserBack,
            logical_key: Key::BrowserBack,
            state,
            text: None,
            repeat: false,
            window,
        });
        story.tablet.frames(3);
    }
}

/// From the desk's home: opens the kite's texts.
fn opens_the_kite(story: &mut Story) {
    story.press("desk-content-open");
    story.expect_screen("desk-content");
    story.press("desk-band-a");
    story.press("review-factor-emotion");
    story.tablet.press_in_list("Dudu and the kite").unwrap();
    story.press("desk-content-edit");
    story.expect_screen("desk-level");
}

/// Writes a letter at the end of the kite's name; the name as it stands there then.
fn writes_into_the_name(story: &mut Story, letter: &str) -> String {
    let now = name(story);
    touches_the_field(story, &now);
    types(story, letter);
    name(story)
}

/// The kite's name as the field holds it.
fn name(story: &mut Story) -> String {
    story.tablet.frames(3);
    // The level's other texts that name the kite are longer.
    let fields = story.tablet.desk_fields().into_iter().filter(|words| words.contains("kite"));
    fields.min_by_key(String::len).unwrap_or_default()
}

/// The title that the kite is played with.
fn played_title(story: &Story) -> String {
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    library.level("feelings-a-kite").unwrap().title.en.clone()
}

#[test]
fn words_of_a_level_outlive_the_lock_the_way_back_and_the_battery() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    opens_the_kite(&mut story);
    let written = writes_into_the_name(&mut story, "Q");
    assert!(written.contains('Q'), "{written}");
    the_idle_lock_falls(&mut story);
    story.types_the_pin();
    story.expect_screen("desk-level");
    assert_eq!(name(&mut story), written);
    // A finger is on the way back, or the key of the tablet.
    goes_back_by_key(&mut story);
    story.expect_screen("desk-content");
    assert!(story.tablet.offers(&story.text("desk-draft-mark")), "the list says that words wait");
    story.tablet.press_in_list("Dudu and the kite").unwrap();
    story.press("desk-content-edit");
    assert_eq!(name(&mut story), written);
    // The battery dies right after a letter.
    let written = writes_into_the_name(&mut story, "W");
    assert!(written.contains('Q') && written.contains('W'), "{written}");
    let mut story = story.battery_dies();
    assert_eq!(played_title(&story), "Dudu and the kite", "nothing is played that was not saved");
    story.comes_through_the_gate();
    opens_the_kite(&mut story);
    assert_eq!(name(&mut story), written);
    story.press("desk-editor-save");
    story.expect_screen("desk-content");
    assert_eq!(played_title(&story), written);
    assert!(!story.tablet.offers(&story.text("desk-draft-mark")));
    assert!(drafts(&story).is_empty(), "{:?}", drafts(&story));
}

/// The files of drafts.
fn drafts(story: &Story) -> Vec<String> {
    let files = std::fs::read_dir(story.folder().join("drafts")).into_iter().flatten().flatten();
    files.map(|file| file.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_draft_is_given_up_by_a_hold_alone() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    opens_the_kite(&mut story);
    writes_into_the_name(&mut story, "Q");
    story.press("desk-draft-give-up");
    story.tablet.frames(3);
    assert!(name(&mut story).contains('Q'), "a touch is not enough");
    assert_eq!(drafts(&story), ["level-feelings-a-kite.ron"]);
    story.holds_on_the_desk("desk-draft-give-up");
    assert_eq!(name(&mut story), "Dudu and the kite");
    assert!(drafts(&story).is_empty());
}

#[test]
fn a_draft_is_a_level_file_that_can_be_read_at_every_moment() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    opens_the_kite(&mut story);
    touches_the_field(&mut story, "Dudu and the kite");
    for letter in ["Q", "W", "\"", "\\"] {
        types(&mut story, letter);
        let file = story.folder().join("drafts/level-feelings-a-kite.ron");
        let text = std::fs::read_to_string(file).unwrap();
        let texts = six_seeds::content::level_texts(&text).expect("whole");
        assert!(texts[0].en.contains(letter), "{}", texts[0].en);
    }
}

/// On a group's page: chooses the drop-in, looks into it, and gives its sixth step a minute more.
fn lengthens_a_step(story: &mut Story) {
    looks_into_the_drop_in(story);
    story.tablet.press_with("6: ").unwrap();
    story.press("desk-plan-longer");
}

fn looks_into_the_drop_in(story: &mut Story) {
    story.tablet.press_in_list("Drop in, 25 minutes").unwrap();
    story.press("desk-group-look-inside");
    story.expect_screen("desk-planner");
}

/// Whether the planner shows 26 minutes.
fn shows_26_minutes(story: &mut Story) -> bool {
    story.tablet.frames(3);
    story.tablet.desk_words().contains(&story.text_with("desk-minutes", &[("count", 26.into())]))
}

#[test]
fn a_plan_that_is_being_changed_outlives_the_lock_the_way_back_and_the_battery() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    lengthens_a_step(&mut story);
    assert!(shows_26_minutes(&mut story));
    the_idle_lock_falls(&mut story);
    story.types_the_pin();
    story.expect_screen("desk-planner");
    assert!(shows_26_minutes(&mut story));
    story.press("desk-back");
    story.expect_screen("desk-group");
    looks_into_the_drop_in(&mut story);
    assert!(shows_26_minutes(&mut story));
    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.opens_the_group();
    looks_into_the_drop_in(&mut story);
    assert!(shows_26_minutes(&mut story));
    story.press("desk-plan-save-own");
    story.expect_screen("desk-group");
    assert!(drafts(&story).is_empty());
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    assert_eq!(library.plan("drop-in-25").map(|(_, plan)| plan.minutes), Some(25), "what ships is as it was");
    assert!(library.programmes.values().any(|one| one.sessions[0].minutes == 26), "the own one is not");
}

/// Everything that can be read, sorted.
fn words_in_order(story: &mut Story) -> Vec<String> {
    let mut words = story.tablet.desk_words();
    words.sort();
    words
}

#[test]
fn a_group_that_is_being_made_a_number_and_a_wrap_up_outlive_the_lock_and_the_battery() {
    let mut story = opens_the_settings();
    story.press("desk-settings-helplines");
    let label = format!("Change the number for: {}", story.text("desk-helpline-youth"));
    story.tablet.press(&label).unwrap();
    story.press("desk-pin-delete");
    story.tablet.press("9").unwrap();
    story.tablet.frames(3);
    the_idle_lock_falls(&mut story);
    story.types_the_pin();
    story.expect_screen("desk-settings");
    assert_eq!(drafts(&story), ["helpline.ron"]);
    story.tablet.press("8").unwrap();
    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.press("desk-settings-open");
    story.press("desk-settings-helplines");
    story.press("desk-pin-enter");
    story.tablet.frames(3);
    let lines = story.tablet.app.world_mut().resource_mut::<Keeper>().preferences().helplines;
    assert!(lines.iter().any(|line| line.number == "123598"), "{lines:?}");
    assert!(drafts(&story).is_empty());
    settings::to_the_garden(&mut story);
    story.comes_through_the_gate();

    let make = story.text("desk-home-make-group");
    story.tablet.press_in_list(&make).unwrap();
    story.tablet.press_with(&story.text("desk-band-c")).unwrap();
    story.tablet.frames(3);
    let words = words_in_order(&mut story);
    the_idle_lock_falls(&mut story);
    story.types_the_pin();
    story.expect_screen("desk-new-group");
    assert_eq!(words_in_order(&mut story), words, "the same two words");
    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.tablet.press_in_list(&make).unwrap();
    story.expect_screen("desk-new-group");
    story.tablet.frames(3);
    assert_eq!(words_in_order(&mut story), words, "the same two words, and the ages that were chosen");
    story.press("desk-new-group-make");
    story.expect_screen("desk-group");
    story.starts_with(0);
    story.ends_early();
    story.comes_through_the_gate();
    story.expect_screen("desk-wrap-up");
    let answer = format!("{} {}", story.text("desk-wrap-up-mood"), story.text("desk-wrap-up-well"));
    story.tablet.press_in_list(&answer).unwrap();
    story.tablet.frames(3);
    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.press("desk-unfinished-go-on");
    story.expect_screen("desk-wrap-up");
    story.press("desk-wrap-up-finish");
    story.expect_screen("desk-home");
    let (_, records) = story.journal();
    let wrapped_up = six_seeds::session::Event::WrappedUp(vec![0, 0, 0, 0, 0, 3]);
    assert!(records.iter().any(|record| record.event == wrapped_up), "{records:?}");
    assert!(drafts(&story).is_empty(), "{:?}", drafts(&story));
}

#[test]
fn a_copy_counts_once_its_number_was_written_down() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    story.press("desk-back");
    let opens_the_records = |story: &mut Story| {
        story.press("desk-settings-open");
        story.press("desk-settings-records");
    };
    opens_the_records(&mut story);
    story.press_in_list("desk-copy-make");
    story.expect_screen("desk-pack-number");
    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    opens_the_records(&mut story);
    story.reads("desk-copy-never");
    story.press_in_list("desk-copy-make");
    story.expect_screen("desk-pack-number");
    story.press("desk-recovery-written");
    story.expect_screen("desk-settings");
    story.tablet.frames(3);
    let never = story.text("desk-copy-never");
    assert!(!story.tablet.desk_words().contains(&never), "its number is written down: it counts");
}

#[test]
fn a_pack_that_is_being_read_and_a_number_that_nobody_wrote_down_outlive_the_lock() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    story.press("desk-back");
    story.press("desk-settings-open");
    story.press("desk-settings-records");
    story.press_in_list("desk-copy-make");
    story.expect_screen("desk-pack-number");
    let number = story.recovery_number();
    the_idle_lock_falls(&mut story);
    story.press("desk-back-to-garden");
    story.comes_through_the_gate();
    story.expect_screen("desk-pack-number");
    assert_eq!(story.recovery_number(), number);
    story.press("desk-recovery-written");
    story.expect_screen("desk-settings");
    story.press("desk-settings-records");
    story.press_in_list("desk-pack-read-open");
    story.expect_screen("desk-read-pack");
    story.tablet.press_with(".sixseeds").unwrap();
    let digits = |story: &mut Story, digits: &str| {
        for digit in digits.chars() {
            story.tablet.press(&digit.to_string()).unwrap();
        }
    };
    digits(&mut story, &number[..7]);
    the_idle_lock_falls(&mut story);
    story.types_the_pin();
    story.expect_screen("desk-read-pack");
    digits(&mut story, &number[7..]);
    story.press("desk-pin-enter");
    story.reads("desk-pack-taken-title");
    let mut keeper = story.tablet.app.world_mut().resource_mut::<Keeper>();
    assert_eq!(keeper.journal().unwrap().groups().unwrap().len(), 1);
}
