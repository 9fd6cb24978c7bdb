//! An author hands over level files, good and broken: what is read, and what is said about the rest.

#![allow(clippy::expect_used, reason = "a test that cannot begin has failed")]

use std::{collections::BTreeSet, sync::LazyLock, time::Instant};

use six_seeds::{
    activities,
    content::{ActivityFormat, Band, Glyphs, Library, SourceFile},
};

/// A level without a fault, with every kind of value; tests break it in one place.
const KITE: &str = include_str!("content/kite.ron");
/// A programme without a fault that plays the kite level.
const AFTERNOON: &str = include_str!("content/afternoon.ron");

/// Every activity's format, as the app knows them.
const FORMATS: [ActivityFormat; 11] = [
    activities::animals::FORMAT,
    activities::assent::FORMAT,
    activities::away::FORMAT,
    activities::calm::FORMAT,
    activities::crossroads::FORMAT,
    activities::ending::FORMAT,
    activities::feelings::FORMAT,
    activities::garden::FORMAT,
    activities::reflection::FORMAT,
    activities::weather::FORMAT,
    activities::wish_rock_path::FORMAT,
];

static GLYPHS: LazyLock<Glyphs> = LazyLock::new(|| {
    let font = |name| std::fs::read(shipped("assets/fonts").join(name)).expect("a shipped font");
    Glyphs::from_fonts(&font("Nunito-SemiBold.ttf"), &font("GardenUI-Regular.ttf")).expect("good fonts")
});

static PICTURES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let files = std::fs::read_dir(shipped("assets/emoji")).expect("the pictures");
    let names = files.map(|file| file.expect("a picture").file_name().into_string().expect("a plain name"));
    names.filter_map(|name| name.strip_suffix(".png").map(str::to_owned)).collect()
});

fn shipped(folder: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

fn library(files: &[SourceFile]) -> Library {
    Library::read(files, &FORMATS, &PICTURES, &GLYPHS)
}

fn kite_file(bytes: impl Into<Vec<u8>>) -> SourceFile {
    SourceFile::new("levels/activities/feelings/kite.ron", bytes)
}

fn afternoon_file(bytes: impl Into<Vec<u8>>) -> SourceFile {
    SourceFile::new("levels/programmes/afternoon.ron", bytes)
}

/// What is said about one level file.
fn said_about(bytes: impl Into<Vec<u8>>) -> Vec<String> {
    let library = library(&[kite_file(bytes)]);
    assert_eq!(library.levels.is_empty(), !library.faults.is_empty(), "a faulty file is left out");
    library.faults.iter().map(ToString::to_string).collect()
}

/// The kite level with one piece changed; the piece must be there once.
fn kite_with(piece: &str, changed: &str) -> String {
    changed_once(KITE, piece, changed)
}

fn changed_once(text: &str, piece: &str, changed: &str) -> String {
    assert_eq!(text.matches(piece).count(), 1, "{piece} must be there once");
    text.replace(piece, changed)
}

#[track_caller]
fn assert_said(faults: &[String], expected: &[(&str, &str)]) {
    let matches = faults.len() == expected.len()
        && faults.iter().zip(expected).all(|(fault, (place, words))| {
            fault.contains(&format!(".ron:{place}: ")) && fault.contains(words)
        });
    assert!(matches, "expected {expected:#?}\nbut was told {faults:#?}");
}

#[test]
fn good_files_are_read_whole() {
    let library = library(&[kite_file(KITE), afternoon_file(AFTERNOON)]);
    assert_eq!(library.faults, []);
    let level = library.level("feelings-a-kite").expect("the level");
    let body = level.body::<activities::feelings::level::FeelingsLevel>().expect("a feelings level");
    assert_eq!(body.feelings.len(), 5);
    assert_eq!(body.bins.groups[2], ["sad"]);
    assert_eq!(level.title.zh_hans, "风筝飞走了");
    let (programme, plan) = library.plan("afternoon-10").expect("the plan");
    assert_eq!((programme.id.as_str(), plan.minutes, plan.steps.len()), ("afternoon", 10, 2));
    assert_eq!(
        library.level_for(&plan.steps[0], Band::C).map(|one| one.id.as_str()),
        Some("feelings-a-kite")
    );
}

#[test]
fn ten_broken_files_are_named_at_their_place() {
    let broken: [(String, &str, &str); 10] = [
        (kite_with("    title: (en", "    titel: (en"), "7:5", "did you mean \"title\"?"),
        (kite_with(", zh_hans: \"风筝飞走了\"", ""), "7:12", "the Chinese text is missing: add zh_hans"),
        (
            kite_with("            (id: \"sad\", emoji: \"crying-face\", label: (en: \"Sad\", zh_hans: \"难过\")),\n", "")
                .replace("\"sad\"", "\"calm\"")
                .replace("[\"happy\", \"calm\"], [", "[\"happy\"], [")
                .replace("            (id: \"surprised\"", "            // (id: \"surprised\"")
                .replace("\"surprised\", ", ""),
            "18:19",
            "has 2 choices besides \"own\", but band A takes 3 to 4: add 1",
        ),
        (kite_with("en: \"Calm\"", "en: \"Calm and warm as the summer sea\""), "20:62", "shorten it by 11"),
        (kite_with("scene: [\"kite\"]", "scene: [\"kit\"]"), "17:17", "did you mean \"kite\"?"),
        (kite_with("\"emotion\"", "\"emotions\""), "5:13", "did you mean \"emotion\"?"),
        (kite_with("(id: \"calm\"", "(id: \"happy\"").replace("\"happy\", \"calm\"]", "\"happy\"]"), "20:18", "twice"),
        (kite_with("en: \"The kite\"", "en: \"The 风筝\""), "7:17", "the English font cannot draw 筝 (U+7B5D), 风 (U+98CE)"),
        (kite_with("bands: [\"A\"]", "bands: [\"A\", \"E\"]"), "6:18", "there is no band \"E\""),
        (kite_with("id: \"feelings-a-kite\",", "id: \"feelings-a-kite\""), "4:47", "a comma is missing"),
    ];
    for (text, place, words) in broken {
        let faults = said_about(text);
        let of_interest: Vec<String> = faults
            .iter()
            .filter(|fault| !fault.contains("the field \"title\" is missing"))
            .cloned()
            .collect();
        assert_said(&of_interest, &[(place, words)]);
    }
}

#[test]
fn every_fault_of_a_file_is_listed_in_order() {
    let text = kite_with("\"emotion\"", "\"feeling\"")
        .replace("zh_hans: \"风筝飞走了\"", "zh_hans: \"\"")
        .replace(
            "label: (en: \"Happy\", zh_hans: \"开心\")",
            "label: (en: \"Happy\", zh_hans: \"开心🪁\"), colour: 1",
        )
        .replace("emoji: \"crying-face\"", "emoji: \"no-such-picture\"")
        .replace("[\"sad\"]", "[\"sat\"]");
    assert_said(
        &said_about(text),
        &[
            ("5:13", "there is no factor \"feeling\""),
            ("7:38", "this text is empty: write it in Chinese"),
            ("19:98", "the Chinese font cannot draw 🪁 (U+1FA81)"),
            ("19:106", "there is no field \"colour\" here"),
            ("22:32", "there is no picture \"no-such-picture\": choose a file name from assets/emoji"),
            ("26:21", "no group holds \"sad\""),
            ("26:64", "\"feelings\" has no choice \"sat\": did you mean \"sad\"?"),
        ],
    );
}

#[test]
fn every_rule_of_a_level_speaks_for_itself() {
    let sad = "emoji: \"crying-face\"";
    for (text, place, words) in [
        (kite_with(sad, "emoji: \"relieved-face\""), "22:32", "has the picture \"relieved-face\" twice"),
        (
            kite_with(sad, "emoji: \"crying-face\", id: \"sad\""),
            "22:47",
            "the field \"id\" stands here twice",
        ),
        (kite_with(&format!("{sad}, "), ""), "22:13", "the field \"emoji\" is missing"),
        (
            kite_with("\"surprised\", \"own\"", "\"surprised\", \"own\", \"sad\""),
            "26:71",
            "\"sad\" is in two places",
        ),
        (kite_with(", \"own\"]", "]"), "26:21", "no group holds \"own\""),
        (kite_with("\"feelings-a-kite\"", "\"Feelings A\""), "4:9", "\"Feelings A\" cannot be an id"),
        (kite_with("took the kite away.\"", "took\nthe kite away.\""), "15:23", "take the line break out"),
        (
            kite_with("Every answer is right.", "").replace("Look, this is little Bear. A strong", "Strong"),
            "8:13",
            "has 59 English words",
        ),
        (
            kite_with("每个回答都是对的。有的孩子还没想好词，先用手比一比，这就很好。", "都对。"),
            "8:13",
            "Chinese characters",
        ),
        (kite_with("[\"A\"]", "[\"A\", \"A\"]"), "6:18", "band \"A\" stands here twice"),
        (kite_with("bands: [\"A\"]", "bands: []"), "6:12", "\"bands\" has 0 but takes 1 to 4: add 1"),
        (
            kite_with("[\"kite\"]", "[\"kite\", \"bear\", \"kite\", \"bear\", \"kite\"]"),
            "17:16",
            "take 1 away",
        ),
    ] {
        let faults = said_about(text);
        assert_said(&faults, &[(place, words)]);
    }
    let without_own = kite_with("(id: \"own\"", "(id: \"other\"").replace("\"own\"]", "\"other\"]");
    let words = "lacks the choice \"my own, told aloud\"";
    assert_said(&said_about(without_own), &[("18:19", "has 5 choices besides"), ("18:19", words)]);
}

#[test]
fn a_later_file_with_the_same_path_counts() {
    let library = library(&[kite_file("broken"), kite_file(KITE)]);
    assert_eq!((library.levels.len(), library.faults.len()), (1, 0));
}

#[test]
fn a_fault_of_type_ends_its_file() {
    let text = kite_with("scene: [\"kite\"]", "scene: 4").replace("[\"sad\"]", "[\"sat\"]");
    assert_said(&said_about(text), &[("17:16", "a list in [ ] belongs here, but this is a number")]);
    let text = kite_with("title: (en: \"The kite\", zh_hans: \"风筝飞走了\")", "title: \"The kite\"");
    assert_said(&said_about(text), &[("7:12", "a text in both languages")]);
}

#[test]
fn other_schemas_activities_and_folders_are_named() {
    assert_said(
        &said_about(kite_with("schema: 1", "schema: 2").replace("\"A\"", "\"Z\"")),
        &[("3:13", "made for a newer Six Seeds")],
    );
    assert_said(&said_about(kite_with("schema: 1,", "")), &[("2:1", "the field \"schema\" is missing")]);
    let there_is_no = kite_with("activity: \"feelings\"", "activity: \"feeling\"");
    assert_said(&said_about(there_is_no), &[("4:58", "did you mean \"feelings\"?")]);
    let elsewhere = library(&[SourceFile::new("levels/activities/weather/kite.ron", KITE)]);
    let faults: Vec<String> = elsewhere.faults.iter().map(ToString::to_string).collect();
    assert_said(&faults, &[("4:58", "is in the folder \"weather\"")]);
}

#[test]
fn an_id_used_twice_is_named_at_the_second() {
    let second = SourceFile::new("levels/activities/feelings/kite2.ron", KITE);
    let library = library(&[second, kite_file(KITE)]);
    let faults: Vec<String> = library.faults.iter().map(ToString::to_string).collect();
    assert_said(&faults, &[("4:9", "already in levels/activities/feelings/kite.ron")]);
    assert!(faults[0].starts_with("levels/activities/feelings/kite2.ron:"));
    assert_eq!(library.levels.len(), 1);
}

#[test]
fn plans_fit_together_with_their_levels() {
    let said = |piece: &str, changed: &str| -> Vec<String> {
        let programme = afternoon_file(changed_once(AFTERNOON, piece, changed));
        library(&[kite_file(KITE), programme]).faults.iter().map(ToString::to_string).collect()
    };
    assert_said(&said("minutes: 10", "minutes: 12"), &[("12:22", "take 10 minutes together, not 12")]);
    let missing = said("[\"feelings-a-kite\"], minutes: 4", "[\"feelings-a-kit\"], minutes: 4");
    assert_said(&missing, &[("14:27", "did you mean \"feelings-a-kite\"?")]);
    assert_said(&said("tablet: false", "tablet: true"), &[("13:20", "10 of 10 minutes are at the tablet")]);
    assert_said(&said("minutes: 6", "minutes: 61"), &[("15:71", "a whole number from 1 to 60")]);
}

#[test]
fn a_plan_names_the_level_that_is_left_out() {
    let files = [kite_file(kite_with("scene: [\"kite\"]", "scene: [\"kit\"]")), afternoon_file(AFTERNOON)];
    let library = library(&files);
    let faults: Vec<String> = library.faults.iter().map(ToString::to_string).collect();
    let words = "has faults of its own: mend levels/activities/feelings/kite.ron first";
    assert_said(&faults, &[("17:17", "kit"), ("14:27", words), ("15:27", words)]);
    assert!(library.programmes.is_empty());
}

#[test]
fn a_step_plays_one_activity_and_has_a_level_for_the_youngest() {
    let garden = include_str!("content/garden.ron");
    let garden_file = SourceFile::new("levels/activities/garden/garden.ron", garden);
    let mixed = changed_once(
        AFTERNOON,
        "[\"feelings-a-kite\"], minutes: 4",
        "[\"feelings-a-kite\", \"grows\"], minutes: 4",
    );
    let mixed = library(&[kite_file(KITE), garden_file, afternoon_file(mixed)]);
    let faults: Vec<String> = mixed.faults.iter().map(ToString::to_string).collect();
    assert_said(&faults, &[("14:46", "this level plays \"garden\", but the step began with \"feelings\"")]);
    let older = kite_with("bands: [\"A\"]", "bands: [\"C\"]").replace(
        "            (id: \"own\"",
        "            (id: \"proud\", emoji: \"balloon\", label: (en: \"Proud\", zh_hans: \"自豪\")),\n            (id: \"own\"",
    );
    let older = changed_once(&older, "[\"happy\", \"calm\"]", "[\"happy\", \"calm\", \"proud\"]");
    let older = library(&[kite_file(older), afternoon_file(AFTERNOON)]);
    let faults: Vec<String> = older.faults.iter().map(ToString::to_string).collect();
    let words = "no level of this step is for band A";
    assert_said(&faults, &[("14:26", words), ("15:26", words)]);
}

#[test]
fn hostile_files_are_told_from_levels_and_stop_nothing() {
    let utf16: Vec<u8> = KITE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked: Vec<u8> =
        [b"\xFE\xFF".to_vec(), KITE.encode_utf16().flat_map(u16::to_be_bytes).collect()].concat();
    let hostile: [(Vec<u8>, &str, &str); 10] = [
        (Vec::new(), "1:1", "this file is empty"),
        (b" \r\n\t".to_vec(), "1:1", "this file is empty"),
        (b"(a: \"\xFF\xFE\x00\x81".to_vec(), "1:6", "not UTF-8"),
        (utf16, "1:1", "saved as UTF-16"),
        (marked, "1:1", "saved as UTF-16"),
        ("(".repeat(20_000).into(), "1:1", "nested too deep"),
        ("[".repeat(20_000).into(), "1:1", "nested too deep"),
        (vec![b'('; 1_048_577], "1:1", "larger than 1 MB"),
        (b"hello".to_vec(), "1:1", "a level, (schema: 1, id: ..., ...), belongs here"),
        (b"[1, 2]".to_vec(), "1:1", "but this is a list in [ ]"),
    ];
    for (bytes, place, words) in hostile {
        let files = [kite_file(KITE), SourceFile::new("levels/activities/feelings/hostile.ron", bytes)];
        let library = library(&files);
        assert_eq!(library.levels.len(), 1, "the good level stays");
        let faults: Vec<String> = library.faults.iter().map(ToString::to_string).collect();
        if words == "nested too deep" {
            assert!(faults.len() == 1 && faults[0].contains(words), "{faults:?}");
        } else {
            assert_said(&faults, &[(place, words)]);
        }
    }
}

#[test]
fn a_byte_order_mark_of_utf_8_is_welcome() {
    assert_eq!(said_about(format!("\u{FEFF}{KITE}")), Vec::<String>::new());
}

#[test]
fn a_level_cut_off_anywhere_is_a_fault_and_never_a_panic() {
    let end = KITE.rfind(')').expect("a closing bracket");
    for length in 0..=end {
        let faults = said_about(&KITE.as_bytes()[..length]);
        assert_eq!(faults.len(), 1, "cut at {length}: {faults:?}");
    }
}

#[test]
fn large_files_are_read_quickly() {
    let choices = "(id: \"x\", emoji: \"y\", label: (en: \"a\", zh_hans: \"b\")),".repeat(15_000);
    let many_fields = "a: 1, ".repeat(150_000);
    let deep = format!("{}{}{}", "[".repeat(4), "(a: 1),".repeat(140_000), "]".repeat(4));
    for text in [
        kite_with("feelings: [", &format!("feelings: [{choices}")),
        kite_with("content: (", &format!("content: ({many_fields}")),
        kite_with("scene: [\"kite\"]", &format!("scene: {deep}")),
    ] {
        let begun = Instant::now();
        assert!(!said_about(text).is_empty());
        let needed = begun.elapsed().as_millis();
        assert!(needed < 3000, "needed {needed} ms");
    }
}

#[test]
fn every_shipped_file_is_read_without_a_fault() {
    let mut files = Vec::new();
    let mut folders = vec![shipped("levels")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("a file").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "ron") {
                let name = path.strip_prefix(shipped("")).expect("inside").to_string_lossy().into_owned();
                files.push(SourceFile::new(name, std::fs::read(&path).expect("a readable file")));
            }
        }
    }
    let library = library(&files);
    let faults: Vec<String> = library.faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(library.levels.len() + library.programmes.len(), files.len());
}
