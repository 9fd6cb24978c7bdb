//! Small inputs as people in the field bring them: marks of editors, signs that cannot be seen, copies, names that other
//! systems leave behind, and files named from where one stands. They lie in `tests/fixtures/cases`.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use six_seeds::{play::Table, session::Event};

use crate::support::Story;

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cases").join(name)
}

/// Runs the program in this folder.
fn run_in(folder: &Path, words: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_six-seeds"));
    program.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "en_GB.UTF-8");
    program.current_dir(folder).args(words).output().unwrap()
}

/// What the program says of this place, in the language that is asked for.
fn told_of(place: &Path, language: &str) -> String {
    let done = run_in(Path::new("."), &["check", "--lang", language, &place.display().to_string()]);
    String::from_utf8(done.stdout).unwrap()
}

/// A tablet with the files of this case in its folder of own content.
fn tablet_with(name: &str) -> Story {
    let folder = tempfile::tempdir().unwrap();
    let from = case(name).join("levels");
    for (path, bytes) in six_seeds::platform::folder::read_content(&from).files {
        six_seeds::platform::folder::write_file(&folder.path().join("levels").join(path), &bytes).unwrap();
    }
    let mut story = Story::in_folder(folder);
    story.sets_the_first_pin();
    story
}

#[test]
fn a_file_with_a_byte_order_mark_is_what_it_says_everywhere() {
    let [marked, plain] = ["01-bom", "01-bom-none"].map(|name| {
        let file = case(name).join("levels/activities/feelings/feelings-a-kite.ron");
        run_in(Path::new("."), &["check", &file.display().to_string()])
    });
    assert_eq!((&marked.stdout, marked.status.code()), (&plain.stdout, Some(0)));
    let mut story = tablet_with("01-bom");
    story.press("desk-content-open");
    story.press("desk-band-a");
    story.press("review-factor-emotion");
    story.tablet.press_in_list("OUR OWN KITE").unwrap();
    story.press("desk-content-edit");
    story.expect_screen("desk-level");
    let fields = story.tablet.desk_fields();
    assert!(fields.contains(&"OUR OWN KITE".to_owned()), "{fields:?}");
    story.press("desk-editor-beside");
    story.expect_screen("desk-content");
    let kite = "activities/feelings/feelings-a-kite.ron";
    let files = story.own_files();
    let holds = |words: &str| files.iter().filter(|(_, text)| text.contains(words)).count();
    assert!(files.iter().any(|(path, text)| path == kite && text.contains("\"OUR OWN KITE\"")));
    assert_eq!(holds("\"OUR OWN KITE, our own\""), 1, "another was made from the author's words");
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    assert_eq!(library.level("feelings-a-kite").unwrap().title.en, "OUR OWN KITE");
    let own = story.tablet.app.world().resource::<six_seeds::play::UserContent>();
    assert!(own.level_ids().contains(&"our-bom-kite".to_owned()));
    let brought = std::fs::read(case("01-bom").join("levels").join(kite)).unwrap();
    assert!(brought.starts_with(b"\xEF\xBB\xBF"), "the case is the case");
}

#[test]
fn a_file_with_a_mark_that_is_brought_takes_the_place_of_the_level_it_is() {
    use six_seeds::platform::picker::{FilePicked, Purpose};
    let mut story = Story::on_a_new_tablet();
    story.sets_the_first_pin();
    let bytes = std::fs::read(case("01-bom").join("levels/activities/feelings/feelings-a-kite.ron")).unwrap();
    let (name, bytes) = ("kite.ron".to_owned(), Some(bytes));
    story.tablet.app.world_mut().write_message(FilePicked { purpose: Purpose::Content, name, bytes });
    story.tablet.frames(4);
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    assert_eq!(library.level("feelings-a-kite").unwrap().title.en, "OUR OWN KITE");
    assert_eq!(library.faults, []);
}

#[test]
fn an_own_programme_with_a_mark_is_taken_away() {
    let mut story = tablet_with("01-bom");
    story.makes_a_group();
    story.tablet.press_in_list("Drop in, 25 minutes").unwrap();
    let has_plan = |story: &Story| story.own_files().iter().any(|(path, _)| path.contains("own-bomplan"));
    assert!(has_plan(&story));
    let app = &mut story.tablet.app;
    app.world_mut().resource_scope(|world, mut own: bevy::prelude::Mut<six_seeds::play::UserContent>| {
        world.resource_scope(|world, mut keeper: bevy::prelude::Mut<six_seeds::play::Keeper>| {
            let mut table = world.resource_mut::<Table>();
            own.remove_programme(&mut keeper, &mut table, "own-bomplan").unwrap();
        });
    });
    assert!(!has_plan(&story));
}

#[test]
fn a_sign_that_cannot_be_seen_is_named_where_it_is() {
    for (name, english, chinese) in [
        ("block-comment-with-a-quote", ":7:5: a comma is missing", ":7:5: 这前面少了逗号"),
        (
            "json-keys",
            ":5:5: the name of a field stands without quotation marks: write factor:",
            ":5:5: 字段名不加引号：请写 factor:",
        ),
        (
            "mark-in-the-middle",
            ":5:1: a byte-order mark (U+FEFF) stands here and cannot be seen",
            ":5:1: 这里有一个看不见的字节顺序标记（U+FEFF）",
        ),
        (
            "wide-space-as-indent",
            ":5:1: a full-width space (U+3000) stands here and cannot be seen",
            ":5:1: 这里有一个看不见的全角空格（U+3000）",
        ),
        (
            "wide-space-before-value",
            ":5:12: a full-width space (U+3000) stands here and cannot be seen",
            ":5:12: 这里有一个看不见的全角空格（U+3000）",
        ),
    ] {
        let file = case("02-unseen").join(name).with_extension("ron");
        for (language, expected) in [("en", english), ("zh-Hans", chinese)] {
            let told = told_of(&file, language);
            assert!(told.contains(expected), "{name}: {told}");
        }
    }
}

#[test]
fn copies_and_what_other_systems_leave_behind_take_nothing_away() {
    let names = case("03-names");
    let done = run_in(Path::new("."), &["check", "--data", &names.display().to_string()]);
    let told = String::from_utf8(done.stdout).unwrap();
    let lines: Vec<&str> = told.lines().collect();
    let [copy] = lines.as_slice() else { panic!("{told}") };
    assert!(copy.contains(
        "our-kite - Copy.ron:3:9: this file looks like a copy of activities/feelings/our-kite.ron"
    ));
    let story = tablet_with("03-names");
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    assert_eq!(library.level("our-kite").unwrap().title.en, "Our kite, new words");
    assert!(library.levels.contains_key("our-stick-kite"), "its ending is written in large letters");
    let own = story.tablet.app.world().resource::<six_seeds::play::UserContent>();
    assert_eq!(own.level_file("our-kite").unwrap().path, "activities/feelings/our-kite.ron");
}

#[test]
fn a_file_is_the_same_from_wherever_it_is_named() {
    let root = case("04-cwd");
    let feelings = root.join("levels/activities/feelings");
    let kite = "feelings-a-kite.ron";
    for (folder, place) in [
        (root.as_path(), "levels/activities/feelings/feelings-a-kite.ron"),
        (&feelings, kite),
        (&feelings, "."),
        (&feelings, "./feelings-a-kite.ron"),
        (&feelings, ".."),
        (&feelings, "../../activities/feelings"),
        (&root, "levels"),
    ] {
        let done = run_in(folder, &["check", place]);
        let told = String::from_utf8(done.stdout).unwrap();
        assert!(done.status.success() && told.starts_with("Files without a fault: 1."), "{place}: {told}");
    }
}

#[test]
fn a_list_in_a_plan_stays_readable_in_a_spreadsheet_and_nothing_in_it_is_run() {
    let mut story = tablet_with("05-formula");
    story.makes_a_group();
    story.tablet.press_in_list("@home, a table").unwrap();
    story.press("desk-group-go");
    story.expect_screen("assent");
    story.ends_early();
    story.wraps_up();
    for language in ["en", "zh-Hans"] {
        let out = story.folder().join(format!("log-{language}.csv"));
        let words = ["--lang", language, "report", "--group", "1", "--data", "."];
        let done = run_in(story.folder(), &[&words[..], &["--out", &out.display().to_string()]].concat());
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let log = std::fs::read_to_string(&out).unwrap();
        for field in fields(&log) {
            let bare = field.trim_start();
            assert!(!bare.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{field}");
        }
        if language == "en" {
            assert!(log.contains("\"– paper\n- crayons; scissors\n- =HYPERLINK(1)\""), "{log}");
        }
    }
}

/// The fields of a table as a spreadsheet splits it.
fn fields(csv: &str) -> Vec<String> {
    let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
    for sign in csv.trim_start_matches('\u{feff}').chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' | '\n' if !quoted => fields.push(std::mem::take(&mut field)),
            sign => field.push(sign),
        }
    }
    fields
}

/// A session of an own plan goes on, and the plan's file is taken away.
fn with_the_plan_gone() -> Story {
    let mut story = tablet_with("06-plan-gone");
    story.makes_a_group();
    let (plan, text) = story.own_files().remove(0);
    // A shipped plan has the same title.
    story.writes(&plan, &text.replace("Drop in, 25 minutes", "Soon gone today"));
    story.tablet.press_in_list("Soon gone today").unwrap();
    story.press("desk-group-go");
    story.expect_screen("assent");
    let library = story.tablet.app.world().resource::<Table>().library.clone();
    let played = story.journal().0.details.plan;
    story.plays_until("weather");
    story.takes_away(&plan);
    assert!(library.plan(&played).is_some());
    story
}

#[test]
fn a_session_whose_plan_is_removed_meanwhile_is_played_to_its_end() {
    let mut story = with_the_plan_gone();
    story.plays_until("give-back");
    story.wraps_up();
    let (stored, records) = story.journal();
    assert!(stored.closed && records.iter().all(|one| one.event != Event::EndedEarly));
    let (said, well) = story.verification();
    assert!(well, "{said}");
}

#[test]
fn a_session_that_was_cut_off_and_whose_plan_is_removed_can_be_ended() {
    let mut story = with_the_plan_gone().battery_dies();
    story.comes_through_the_gate();
    story.press("desk-unfinished-end");
    story.press("desk-unfinished-end-yes");
    story.expect_screen("desk-wrap-up");
    story.press("desk-wrap-up-finish");
    story.expect_screen("desk-home");
    assert!(story.journal().0.closed);
}
