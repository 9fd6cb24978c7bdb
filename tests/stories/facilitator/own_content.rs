//! An author changes a file in the app's folder while the app runs, and the desk offers it.

use six_seeds::{
    content::{Programme, SourceFile, programme_to_ron},
    locale::{Language, Texts},
    platform::picker::{FilePicked, Purpose},
    play::{Table, UserContent},
};

use crate::support::Story;

const KITE: &str = include_str!("../../../levels/activities/feelings/feelings-a-kite.ron");
const DROP_IN: &str = include_str!("../../../levels/programmes/drop-in.ron");
const MEASURE: &str = include_str!("../../../levels/measures/measure-seeds-young-a.ron");

#[test]
fn a_plan_that_is_written_while_the_app_runs_is_offered() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    assert!(!story.tablet.offers("Our Thursday"));
    story.writes("programmes/drop-in.ron", &DROP_IN.replace("Drop in, 25 minutes", "Our Thursday"));
    story.press("desk-back");
    story.opens_the_group();
    assert!(story.tablet.offers("Our Thursday") && !story.tablet.offers("Drop in, 25 minutes"));
}

#[test]
fn a_page_that_lies_open_follows_what_is_put_in() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    story.writes("programmes/drop-in.ron", &DROP_IN.replace("Drop in, 25 minutes", "Our Thursday"));
    assert!(story.tablet.offers("Our Thursday") && !story.tablet.offers("Drop in, 25 minutes"));
    story.press("desk-back");
    story.press("desk-content-open");
    assert!(!story.tablet.offers("Dudu flies"));
    story.writes("activities/feelings/feelings-a-kite.ron", &KITE.replace("Dudu and the kite", "Dudu flies"));
    assert!(story.tablet.offers("Dudu flies"));
    // What somebody writes is not taken out of their hands.
    story.tablet.press_in_list("Dudu flies").unwrap();
    story.press("desk-content-edit");
    story.writes("activities/feelings/feelings-a-kite.ron", &KITE.replace("Dudu and the kite", "Dudu lands"));
    assert!(story.tablet.desk_fields().contains(&"Dudu flies".to_owned()));
}

#[test]
fn a_file_with_a_fault_takes_nothing_away_and_is_told() {
    let mut story = Story::on_a_new_tablet();
    story.writes("programmes/drop-in.ron", &DROP_IN.replace("minutes: 25", "minutes: 24"));
    story.sets_the_first_pin();
    story.reads_the_faults(1);
    story.press("desk-back");
    story.makes_a_group();
    assert!(story.tablet.offers("Drop in, 25 minutes"));
}

#[test]
fn a_fault_is_told_in_the_language_of_the_desk() {
    let mut story = Story::on_a_new_tablet();
    story.writes("programmes/drop-in.ron", &DROP_IN.replace("minutes: 25", "minutes: 24"));
    story.sets_the_first_pin();
    for (language, words) in [
        (Language::SimplifiedChinese, "各个环节加起来是25分钟，不是24分钟：请写25，或者改环节的时间"),
        (Language::English, "the steps take 25 minutes together, not 24: write 25, or change the steps"),
    ] {
        let texts = Texts::new(language);
        story.tablet.press(language.own_name()).unwrap();
        story.tablet.until_done();
        story.tablet.press_with(&texts.with("desk-faults-notice", &[("count", 1.into())])).unwrap();
        story.expect_screen("desk-faults");
        let said = story.tablet.desk_words();
        assert!(said.iter().any(|one| one == words), "{said:?}");
        story.tablet.press(&texts.get("desk-back")).unwrap();
        story.expect_screen("desk-home");
    }
}

#[test]
fn a_questionnaire_of_another_holder_is_played_once_the_right_is_confirmed() {
    let mut story = Story::on_a_new_tablet();
    let theirs = MEASURE
        .replace("measure-seeds-young-a", "their-scale")
        .replace("(en: \"Six Seeds\"", "(en: \"A university\"");
    let asks_it = DROP_IN
        .replace("bands: [\"A\", \"B\", \"C\", \"D\"]", "bands: [\"A\", \"B\"]")
        .replace("levels: [\"check-in\"]", "levels: [\"their-scale\"]");
    story.writes("measures/their-scale.ron", &theirs);
    story.writes("programmes/drop-in.ron", &asks_it);
    story.sets_the_first_pin();
    story.makes_a_group();
    story.tablet.press_in_list("Drop in, 25 minutes").unwrap();
    story.press("desk-group-go");
    assert!(story.is_in_sight("desk-rights-yes"), "it is asked first");
    story.press("desk-rights-no");
    story.expect_screen("desk-group");
    story.press("desk-group-go");
    story.press("desk-rights-yes");
    story.expect_screen("assent");
}

#[test]
fn a_level_is_made_ones_own_and_taken_away_again() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.press("desk-content-open");
    story.expect_screen("desk-content");
    story.press("desk-band-a");
    story.press("review-factor-emotion");
    story.tablet.press_in_list("Dudu and the kite").unwrap();
    story.press("desk-content-edit");
    story.expect_screen("desk-level");
    story.press("desk-editor-beside");
    story.expect_screen("desk-content");
    let (path, text) = story.own_files().remove(0);
    assert!(path.starts_with("activities/feelings/own-"), "{path}");
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    assert_eq!(library.faults, [], "{text}");
    let own = library.levels.values().find(|level| level.id.starts_with("own-")).unwrap();
    assert_eq!(own.title.en, "Dudu and the kite, our own");
    assert_eq!(
        text.replace(&own.id, "feelings-a-kite").replace(", our own", "").replace("，自己的", ""),
        KITE
    );
    // Words in the file of the level that ships win over it.
    story.writes("activities/feelings/feelings-a-kite.ron", &KITE.replace("Dudu and the kite", "Dudu flies"));
    assert!(
        story.own_files().len() == 2
            && story.tablet.app.world().resource::<Table>().library.faults.is_empty()
    );
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    assert_eq!(library.level("feelings-a-kite").unwrap().title.en, "Dudu flies");
}

/// On a group's page: chooses the drop-in, looks into it, leaves its talk five minutes shorter, and saves it.
fn plans_a_shorter_drop_in(story: &mut Story) {
    story.tablet.press_in_list("Drop in, 25 minutes").unwrap();
    story.press("desk-group-look-inside");
    story.expect_screen("desk-planner");
    story.tablet.press_with("7: ").unwrap();
    story.tablet.press_with("6: ").unwrap();
    story.press("desk-plan-longer");
    story.press("desk-plan-save-own");
    story.expect_screen("desk-group");
}

#[test]
fn a_plan_of_ones_own_passes_the_check_and_is_played() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    plans_a_shorter_drop_in(&mut story);
    let files = story.own_files();
    let [(path, text)] = files.as_slice() else { panic!("one file: {files:?}") };
    assert!(path.starts_with("programmes/own-"), "{path}");
    let library = six_seeds::shipped_content::library(&[SourceFile::new(path.clone(), text.clone())]);
    assert_eq!(library.faults, [], "{text}");
    let own = library.programmes.values().find(|one| one.id.starts_with("own-")).unwrap();
    assert_eq!(own.title.en, "Drop in, our own");
    assert_eq!(own.sessions[0].minutes, 26);
    assert_eq!(own.bands, [six_seeds::content::Band::B]);
    // It is chosen already, and the shipped one is still there.
    story.press("desk-group-go");
    story.expect_screen("assent");
    let plan = story.journal().0.details.plan;
    assert_eq!(plan, own.sessions[0].id);
    story.plays_until("animals");
}

#[test]
fn every_programme_that_ships_can_be_kept_as_ones_own() {
    let shipped = six_seeds::shipped_content::library(&[]);
    for (id, programme) in &shipped.programmes {
        let text = programme_to_ron(programme).unwrap().replace(&format!("\"{id}"), "\"our-own");
        let library =
            six_seeds::shipped_content::library(&[SourceFile::new("programmes/our-own.ron", text.clone())]);
        assert_eq!(library.faults, [], "{id}: {text}");
        let own = &library.programmes["our-own"];
        let steps = |programme: &Programme| {
            programme.sessions.iter().map(|plan| plan.steps.clone()).collect::<Vec<_>>()
        };
        assert_eq!(steps(own), steps(programme), "{id}");
    }
}

/// From the group's page into the chosen plan: its sixth step becomes longer, and that is saved.
fn lengthens_the_sixth_step(story: &mut Story) {
    story.press("desk-group-look-inside");
    story.expect_screen("desk-planner");
    story.tablet.press_with("6: ").unwrap();
    story.press("desk-plan-longer");
    story.press("desk-plan-save");
    story.expect_screen("desk-group");
}

#[test]
fn a_plan_that_was_played_is_never_changed_another_is_made() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    plans_a_shorter_drop_in(&mut story);
    // Not played yet: the same plan is changed.
    lengthens_the_sixth_step(&mut story);
    let before = story.own_files();
    assert_eq!(before.len(), 1);
    story.press("desk-group-go");
    story.expect_screen("assent");
    story.ends_early();
    story.wraps_up();
    story.opens_the_group();
    story.tablet.press_in_list("Drop in, our own").unwrap();
    lengthens_the_sixth_step(&mut story);
    let after = story.own_files();
    assert_eq!(after.len(), 2);
    assert!(after.contains(&before[0]), "what was played stays as it was");
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    assert!(library.programmes.values().any(|one| one.title.en == "Drop in, our own 2"));
}

#[test]
fn a_broken_plan_of_ones_own_is_told_and_nothing_is_lost() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    plans_a_shorter_drop_in(&mut story);
    let (path, text) = story.own_files().remove(0);
    let broken = text.replacen("minutes: 26", "minutes: 27", 1);
    story.writes(&path, &broken);
    story.press("desk-back");
    story.reads_the_faults(1);
    let texts = Texts::new(Language::English);
    assert!(!texts.get("desk-faults-hint").is_empty());
    story.press("desk-back");
    story.opens_the_group();
    assert!(story.tablet.offers("Drop in, 25 minutes") && !story.tablet.offers("Drop in, our own"));
    // Saving another plan leaves the broken file as it is; mended, it is offered again.
    plans_a_shorter_drop_in(&mut story);
    assert!(story.own_files().contains(&(path.clone(), broken)));
    story.writes(&path, &text);
    story.press("desk-back");
    story.opens_the_group();
    assert_eq!(story.own_files().len(), 2);
}

#[test]
fn a_file_that_is_brought_is_checked_and_can_be_played() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    let mut bring = |name: &str, text: &str| {
        let (name, bytes) = (name.to_owned(), Some(text.as_bytes().to_vec()));
        story.tablet.app.world_mut().write_message(FilePicked { purpose: Purpose::Content, name, bytes });
        story.tablet.frames(4);
        let table = story.tablet.app.world().resource::<Table>();
        (
            table.library.level("feelings-a-boat").is_some(),
            table.library.programmes.contains_key("our-thursday"),
        )
    };
    let level =
        KITE.replace("feelings-a-kite", "feelings-a-boat").replace("Dudu and the kite", "Dudu's boat");
    let broken = level.replace("schema: 1", "schema: 7");
    assert_eq!(bring("boat.ron", &broken), (false, false), "a fault is not taken");
    assert_eq!(bring("notes.txt", "remember the milk"), (false, false));
    assert_eq!(bring("boat.ron.txt", &level), (true, false));
    let programme = DROP_IN.replace("\"drop-in", "\"our-thursday");
    assert_eq!(bring("our-thursday.ron", &programme), (true, true));
    let world = story.tablet.app.world();
    let (own, table) = (world.resource::<UserContent>(), world.resource::<Table>());
    let place = |text: &str| own.place_for(table, "x.ron", text);
    assert_eq!(
        place(KITE).as_deref(),
        Some("activities/feelings/feelings-a-kite.ron"),
        "where it lies already"
    );
    assert_eq!(place(MEASURE).as_deref(), Some("measures/measure-seeds-young-a.ron"));
}

#[test]
fn a_plan_of_ones_own_is_taken_away_and_the_history_of_its_group_stays_readable() {
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    story.makes_a_group();
    plans_a_shorter_drop_in(&mut story);
    story.press("desk-group-go");
    story.expect_screen("assent");
    story.ends_early();
    story.wraps_up();
    let played = story.journal().0.details.plan;
    takes_the_own_plan_away(&mut story);
    assert!(!story.tablet.offers("Drop in, our own") && story.tablet.offers("Drop in, 25 minutes"));
    let files = story.own_files();
    assert_eq!(files.len(), 1);
    assert!(files[0].0.starts_with("programmes/put-away/"), "{}", files[0].0);
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    assert!(library.plan(&played).is_some() && library.faults.is_empty());
    // After a restart it is offered no more, and what was played still has its name.
    let mut story = story.battery_dies();
    story.comes_through_the_gate();
    story.expect_screen("desk-home");
    story.opens_the_group();
    assert!(!story.tablet.offers("Drop in, our own"));
    assert!(story.verification().1);

    // One that nobody has played leaves nothing behind.
    plans_a_shorter_drop_in(&mut story);
    assert_eq!(story.own_files().len(), 2);
    takes_the_own_plan_away(&mut story);
    assert_eq!(story.own_files(), files);
}

/// From the desk's home or the group's page: opens the only own plan and takes it away.
fn takes_the_own_plan_away(story: &mut Story) {
    if story.tablet.screen() == "desk-home" {
        story.opens_the_group();
    }
    story.tablet.press_in_list("Drop in, our own").unwrap();
    story.press("desk-group-look-inside");
    story.expect_screen("desk-planner");
    story.holds_on_the_desk("desk-plan-remove");
    story.expect_screen("desk-group");
}
