//! An author hands over level files, good and broken: what is read, and what is said about the rest.

#![allow(clippy::expect_used, reason = "a test that cannot begin has failed")]

mod both_languages;
mod by_hand;

use six_seeds::{
    activities,
    content::{Band, Library, SourceFile},
};

use both_languages::said;

/// A level without a fault, with every kind of value; tests break it in one place.
const KITE: &str = include_str!("content/kite.ron");
/// A programme without a fault that plays the kite level.
const AFTERNOON: &str = include_str!("content/afternoon.ron");

fn shipped(folder: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

fn library(files: &[SourceFile]) -> Library {
    six_seeds::shipped_content::read(files)
}

fn kite_file(bytes: impl Into<Vec<u8>>) -> SourceFile {
    SourceFile::new("levels/activities/feelings/kite.ron", bytes)
}

fn afternoon_file(bytes: impl Into<Vec<u8>>) -> SourceFile {
    SourceFile::new("levels/programmes/afternoon.ron", bytes)
}

/// A level that is played without the tablet.
fn talk_file() -> SourceFile {
    let talk = include_str!("../../levels/activities/away/talk-circle.ron");
    SourceFile::new("levels/activities/away/talk-circle.ron", talk)
}

/// What is said about one level file.
fn said_about(bytes: impl Into<Vec<u8>>) -> Vec<String> {
    let library = library(&[kite_file(bytes)]);
    assert_eq!(library.levels.is_empty(), !library.faults.is_empty(), "a faulty file is left out");
    library.faults.iter().map(said).collect()
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
    let library = library(&[kite_file(KITE), talk_file(), afternoon_file(AFTERNOON)]);
    assert_eq!(library.faults, []);
    let level = library.level("feelings-a-kite").expect("the level");
    let body = level.body::<activities::feelings::level::FeelingsLevel>().expect("a feelings level");
    assert_eq!(body.feelings.len(), 5);
    assert_eq!(body.bins.groups[2], ["sad"]);
    assert_eq!(level.title.zh_hans, "风筝飞走了");
    let (programme, plan) = library.plan("afternoon-10").expect("the plan");
    assert_eq!((programme.id.as_str(), plan.minutes, plan.steps.len()), ("afternoon", 10, 2));
    assert_eq!((programme.seats.clone(), programme.follow_ups()), (2..=10, vec![]));
    assert_eq!((plan.cost, plan.after_months), (0, None));
    assert_eq!(plan.prepare.zh_hans, "把椅子摆成一圈。");
    assert!(plan.script.en.starts_with("Welcome, everybody."));
    assert!(plan.steps.iter().all(|step| step.or.is_empty()));
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
    let faults: Vec<String> = elsewhere.faults.iter().map(said).collect();
    assert_said(&faults, &[("4:58", "is in the folder \"weather\"")]);
}

#[test]
fn an_id_used_twice_is_named_at_the_second() {
    let second = SourceFile::new("levels/activities/feelings/boat.ron", KITE);
    let library = library(&[kite_file(KITE), second]);
    let faults: Vec<String> = library.faults.iter().map(said).collect();
    assert_said(&faults, &[("4:9", "already in levels/activities/feelings/kite.ron")]);
    assert!(faults[0].starts_with("levels/activities/feelings/boat.ron:"));
    assert_eq!(library.levels.len(), 1);
}

#[test]
fn of_copies_the_plain_file_is_read_and_each_copy_has_one_fault() {
    let copy = |name: &str, text: &str| SourceFile::new(format!("levels/{name}"), text);
    let older = kite_with("schema: 1", "schema: 7");
    let afternoon = AFTERNOON.replace("afternoon", "later");
    let library = library(&[
        copy("activities/feelings/kite (1).ron", &older),
        copy("activities/feelings/Copy of kite.RON", KITE),
        kite_file(KITE),
        talk_file(),
        copy("programmes/afternoon - Copy.ron", AFTERNOON),
        afternoon_file(AFTERNOON),
        copy("programmes/afternoon later.ron", &afternoon),
    ]);
    let faults: Vec<String> = library.faults.iter().map(said).collect();
    assert_eq!(faults.len(), 3, "{faults:?}");
    assert!(faults.iter().all(|fault| fault.contains("looks like a copy of levels/")), "{faults:?}");
    assert_eq!((library.levels.len(), library.programmes.len()), (2, 2), "another id is another programme");
}

#[test]
fn a_level_that_cannot_be_read_yet_is_named_by_its_file() {
    let broken = kite_with("activity: \"feelings\",", "activity: \"feelings\"");
    let faults: Vec<String> = library(&[kite_file(broken), talk_file(), afternoon_file(AFTERNOON)])
        .faults
        .iter()
        .map(said)
        .collect();
    assert!(faults[0].contains("a comma is missing"), "{faults:?}");
    assert!(faults[1].contains("mend levels/activities/feelings/kite.ron first"), "{faults:?}");
}

#[test]
fn a_level_among_the_programmes_is_sent_to_its_place() {
    let lost = SourceFile::new("levels/programmes/kite.ron", KITE);
    let faults: Vec<String> = library(&[lost]).faults.iter().map(said).collect();
    assert_said(&faults, &[("2:1", "move the file to activities/feelings")]);
}

/// What is said about the afternoon with one piece changed, beside the kite and the garden level.
fn said_about_afternoon(piece: &str, changed: &str) -> Vec<String> {
    said_about_programme(changed_once(AFTERNOON, piece, changed))
}

fn said_about_programme(text: String) -> Vec<String> {
    let garden = include_str!("content/garden.ron");
    let garden = SourceFile::new("levels/activities/garden/garden.ron", garden);
    let library = library(&[kite_file(KITE), garden, talk_file(), afternoon_file(text)]);
    assert_eq!(library.programmes.is_empty(), !library.faults.is_empty(), "a faulty programme is left out");
    library.faults.iter().map(said).collect()
}

#[test]
fn plans_fit_together_with_their_levels() {
    let said = said_about_afternoon;
    assert_said(&said("minutes: 10", "minutes: 12"), &[("12:22", "take 10 minutes together, not 12")]);
    let missing = said("[\"feelings-a-kite\"], minutes: 4", "[\"feelings-a-kit\"], minutes: 4");
    assert_said(&missing, &[("14:27", "did you mean \"feelings-a-kite\"?")]);
    let at_the_tablet = said("tablet: false", "tablet: true");
    let words = "while this is played the tablet sleeps: write tablet: false";
    assert_said(&at_the_tablet, &[("13:20", "10 of 10 minutes are at the tablet"), ("15:51", words)]);
    let without = said("minutes: 4, tablet: true", "minutes: 4, tablet: false");
    assert_said(&without, &[("14:67", "\"feelings\" is played at the tablet: write tablet: true")]);
    assert_said(&said("minutes: 6", "minutes: 61"), &[("15:71", "a whole number from 1 to 60")]);
}

#[test]
fn a_session_with_children_goes_without_no_ritual() {
    let rituals = ["assent/assent", "ending/private-ending"].map(|name| {
        let path = format!("levels/activities/{name}.ron");
        SourceFile::new(path.clone(), std::fs::read(shipped(&path)).expect("a ritual that ships"))
    });
    let [assent, ending] = rituals;
    let said = |text: String| {
        let files = [kite_file(KITE), talk_file(), assent.clone(), ending.clone(), afternoon_file(text)];
        library(&files).faults.iter().map(said).collect::<Vec<_>>()
    };
    let missing = said(AFTERNOON.to_owned());
    let words = "goes without the private screen on which every child ends: add a step with levels: [\"private-ending\"]";
    assert_said(&missing, &[("13:20", "goes without what children hear before they play"), ("13:20", words)]);
    let crowd = changed_once(AFTERNOON, "(least: 2, most: 10)", "(least: 0, most: 0)");
    assert_eq!(said(crowd), Vec::<String>::new(), "a crowd has no seats");
}

#[test]
fn a_plan_is_no_longer_than_children_can_sit() {
    let ninety = AFTERNOON.replace("minutes: 10", "minutes: 64").replace("minutes: 6)", "minutes: 60)");
    let longer = |minutes: u16| {
        let step = format!("(levels: [\"talk-circle\"], minutes: {minutes}, tablet: false),");
        let text = changed_once(&ninety, "minutes: 64", &format!("minutes: {}", 64 + minutes));
        said_about_programme(changed_once(&text, "steps: [", &format!("steps: [ {step}")))
    };
    assert_eq!(longer(26), Vec::<String>::new());
    let words =
        "a session of 91 minutes is too long for children: take it down to 90, or make two sessions of it";
    assert_said(&longer(27), &[("12:22", words)]);
    let endless = said_about_afternoon("minutes: 10", "minutes: 2401");
    assert_said(&endless, &[("12:22", "a whole number from 1 to 2400")]);
}

#[test]
fn a_programme_says_for_whom_and_for_how_many_it_is() {
    let said = said_about_afternoon;
    let band = said("[\"A\", \"B\"]", "[\"A\", \"b\"]");
    assert_said(&band, &[("6:18", "there is no band \"b\": write \"A\", \"B\", \"C\" or \"D\"")]);
    assert_said(&said("[\"A\", \"B\"]", "[]"), &[("6:12", "\"bands\" has 0 but takes 1 to 4: add 1")]);
    assert_said(
        &said("(least: 2, most: 10)", "(least: 5, most: 3)"),
        &[("6:31", "at least 5 seats are more than at most 3: swap the two numbers")],
    );
    assert_said(&said("most: 10", "most: 11"), &[("6:48", "a whole number from 0 to 10")]);
    assert_said(&said(", seats: (least: 2, most: 10)", ""), &[("2:1", "\"seats\" is missing: add seats")]);
}

#[test]
fn a_plan_tells_what_it_costs_and_how_to_begin() {
    let said = said_about_afternoon;
    assert_said(&said("cost: 0", "cost: 2001"), &[("17:19", "a whole number from 0 to 2000")]);
    assert_said(&said("cost: 0,", ""), &[("8:9", "\"cost\" is missing: add cost")]);
    assert_said(&said("zh_hans: \"把椅子摆成一圈。\"", "zh_hans: \"\""), &[("18:67", "write it in Chinese")]);
    let words = "this script has 3 English words, but 25 to 150 can be read in time: write a little more";
    let begin = AFTERNOON.find("Today we have").unwrap_or_default();
    let end = AFTERNOON.find("without the tablet.").unwrap_or_default() + "without the tablet.".len();
    assert_said(&said(&AFTERNOON[begin..end], "Hello."), &[("19:21", words)]);
    let han = "这里说得太短了。";
    let begin = AFTERNOON.find("大家好。").unwrap_or_default();
    let end = begin + AFTERNOON[begin..].find('"').unwrap_or_default();
    assert_said(&said(&AFTERNOON[begin..end], han), &[("19:21", "this script has 7 Chinese characters")]);
}

#[test]
fn a_step_may_let_the_group_choose_between_two_activities() {
    let either = |lists: &str| said_about_afternoon("levels: [\"feelings-a-kite\"], minutes: 4", lists);
    let good = changed_once(
        AFTERNOON,
        "levels: [\"feelings-a-kite\"], minutes: 4",
        "either: [[\"feelings-a-kite\"], [\"grows\"]], minutes: 4",
    );
    let garden = SourceFile::new("levels/activities/garden/garden.ron", include_str!("content/garden.ron"));
    let library = library(&[kite_file(KITE), garden, talk_file(), afternoon_file(good)]);
    assert_eq!(library.faults, []);
    let (_, plan) = library.plan("afternoon-10").expect("the plan");
    assert_eq!(
        (plan.steps[0].levels.as_slice(), plan.steps[0].or.as_slice()),
        (&["feelings-a-kite".to_owned()][..], &["grows".to_owned()][..])
    );
    assert_eq!(
        library.level_for(&plan.steps[0], Band::B).map(|one| one.id.as_str()),
        Some("feelings-a-kite"),
        "what nobody has chosen between is the first"
    );
    let same = either("either: [[\"feelings-a-kite\"], [\"feelings-a-kite\"]], minutes: 4");
    assert_said(&same, &[("14:48", "both lists play \"feelings\", so there is nothing to choose")]);
    let one = either("either: [[\"feelings-a-kite\"]], minutes: 4");
    assert_said(&one, &[("14:26", "\"either\" has 1 but takes 2: add 1")]);
    let empty = either("either: [[\"feelings-a-kite\"], []], minutes: 4");
    assert_said(&empty, &[("14:48", "\"a list\" has 0 but takes 1 to 16: add 1")]);
    let unknown = either("either: [[\"feelings-a-kite\"], [\"grow\"]], minutes: 4");
    assert_said(&unknown, &[("14:49", "there is no level \"grow\": did you mean \"grows\"?")]);
    let both = either("levels: [\"grows\"], either: [[\"feelings-a-kite\"], [\"grows\"]], minutes: 4");
    assert_said(&both, &[("14:45", "this step has \"levels\" and \"either\": take one of the two away")]);
    let mixed = either("either: [[\"feelings-a-kite\", \"grows\"], [\"grows\"]], minutes: 4");
    assert_said(&mixed, &[("14:47", "this level plays \"garden\", but the step began with \"feelings\"")]);
}

#[test]
fn whichever_side_is_chosen_the_youngest_can_play() {
    let garden = include_str!("content/garden.ron");
    let older = changed_once(garden, "bands: [\"A\"]", "bands: [\"C\"]");
    let said = |changed: &str| -> Vec<String> {
        let text = changed_once(AFTERNOON, "levels: [\"feelings-a-kite\"], minutes: 4", changed);
        let older = SourceFile::new("levels/activities/garden/garden.ron", older.as_str());
        let library = library(&[kite_file(KITE), older, talk_file(), afternoon_file(text)]);
        assert_eq!(library.programmes.is_empty(), !library.faults.is_empty());
        library.faults.iter().map(said).collect()
    };
    let words = "no level on this side is for band A, the programme's youngest: add one that is";
    let second = said("either: [[\"feelings-a-kite\"], [\"grows\"]], minutes: 4");
    assert_said(&second, &[("14:48", words)]);
    let first = said("either: [[\"grows\"], [\"feelings-a-kite\"]], minutes: 4");
    assert_said(&first, &[("14:27", words)]);
    let three = said("either: [[\"grows\"], [\"feelings-a-kite\"], [\"grows\"]], minutes: 4");
    assert!(
        three.iter().any(|fault| fault.contains(".ron:14:26: \"either\" has 3 but takes 2: take 1 away")),
        "{three:?}"
    );
    let no_list = said("either: \"grows\", minutes: 4");
    assert!(
        no_list.iter().any(|fault| fault.contains(".ron:14:26: a list in [ ] belongs here")),
        "{no_list:?}"
    );
}

#[test]
fn follow_ups_come_last_and_in_order() {
    let begin = AFTERNOON.find("        (\n            id: \"afternoon-10\"").expect("the plan");
    let end = AFTERNOON.find("    ],\n)").expect("the end of the plans");
    let plan = &AFTERNOON[begin..end];
    let sessions = |months: &[Option<u16>]| {
        let plans = months.iter().enumerate().map(|(place, months)| {
            let months = months.map(|months| format!(" after_months: {months},")).unwrap_or_default();
            plan.replace("id: \"afternoon-10\",", &format!("id: \"afternoon-{place}\",{months}"))
        });
        AFTERNOON.replace(plan, &plans.collect::<String>())
    };
    let good =
        library(&[kite_file(KITE), talk_file(), afternoon_file(sessions(&[None, None, Some(1), Some(3)]))]);
    assert_eq!(good.faults, []);
    let (programme, last) = good.plan("afternoon-3").expect("the second follow-up");
    assert_eq!((programme.follow_ups(), last.after_months), (vec![1, 3], Some(3)));
    let lines = plan.lines().count();
    assert_said(
        &said_about_programme(sessions(&[Some(1), None])),
        &[(&format!("{}:9", 8 + lines), "this session stands behind a follow-up: move it in front")],
    );
    assert_said(
        &said_about_programme(sessions(&[Some(3), Some(3)])),
        &[(&format!("{}:46", 9 + lines), "comes after 3 months, but the one before it after 3")],
    );
    assert_said(&said_about_programme(sessions(&[Some(13)])), &[("9:46", "a whole number from 1 to 12")]);
}

#[test]
fn a_plan_names_the_level_that_is_left_out() {
    let files = [
        kite_file(kite_with("scene: [\"kite\"]", "scene: [\"kit\"]")),
        talk_file(),
        afternoon_file(AFTERNOON),
    ];
    let library = library(&files);
    let faults: Vec<String> = library.faults.iter().map(said).collect();
    let words = "has faults of its own: mend levels/activities/feelings/kite.ron first";
    assert_said(&faults, &[("17:17", "kit"), ("14:27", words)]);
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
    let mixed = library(&[kite_file(KITE), garden_file, talk_file(), afternoon_file(mixed)]);
    let faults: Vec<String> = mixed.faults.iter().map(said).collect();
    assert_said(&faults, &[("14:46", "this level plays \"garden\", but the step began with \"feelings\"")]);
    let older = kite_with("bands: [\"A\"]", "bands: [\"C\"]").replace(
        "            (id: \"own\"",
        "            (id: \"proud\", emoji: \"balloon\", label: (en: \"Proud\", zh_hans: \"自豪\")),\n            (id: \"own\"",
    );
    let older = changed_once(&older, "[\"happy\", \"calm\"]", "[\"happy\", \"calm\", \"proud\"]");
    let older = library(&[kite_file(older), talk_file(), afternoon_file(AFTERNOON)]);
    let faults: Vec<String> = older.faults.iter().map(said).collect();
    let words = "no level of this step is for band A";
    assert_said(&faults, &[("14:26", words)]);
}

#[test]
fn a_measure_lives_in_its_own_folder_and_asks_six_to_twelve_things() {
    let young = include_str!("../../levels/measures/measure-seeds-young-a.ron");
    let said = |text: String| -> Vec<String> {
        let library = library(&[SourceFile::new("levels/measures/young.ron", text)]);
        library.faults.iter().map(said).collect()
    };
    assert_said(&said(young.to_owned()), &[]);
    let items = young.find("        items: [").expect("the items");
    let (line, column) = (young[..items].lines().count() + 1, "        items: [".len());
    let without = format!("{}        items: [],\n    ),\n)\n", &young[..items]);
    let place = format!("{line}:{column}");
    assert_said(&said(without), &[(place.as_str(), "\"items\" has 0 but takes 6 to 12: add 6")]);
    // Where a piece of the file stands, as a fault names it.
    let place = |piece: &str| {
        let before = &young[..young.find(piece).expect("the piece")];
        let line = before.rsplit('\n').next().unwrap_or_default();
        format!("{}:{}", before.matches('\n').count() + 1, line.chars().count() + 1)
    };
    let unknown = changed_once(young, "scale: \"faces\"", "scale: \"stars\"");
    let faults = said(unknown);
    let words = format!(".ron:{}: \"stars\" does not belong here: write \"faces\"", place("\"faces\""));
    assert!(faults.iter().any(|fault| fault.contains(&words)), "{faults:?}");
    let band = changed_once(young, "bands: [\"A\", \"B\"]", "bands: [\"E\", \"B\"]");
    let words = format!(
        ".ron:{}: there is no band \"E\": write \"A\", \"B\", \"C\" or \"D\"",
        place("\"A\", \"B\"]")
    );
    let faults = said(band);
    assert!(faults.iter().any(|fault| fault.contains(&words)), "{faults:?}");
}

#[test]
fn a_measure_written_when_there_were_two_wordings_still_plays() {
    let young = include_str!("../../levels/measures/measure-seeds-young-a.ron");
    let said = |text: &str| -> Vec<String> {
        let library = library(&[SourceFile::new("levels/measures/young.ron", text)]);
        library.faults.iter().map(said).collect()
    };
    let old = changed_once(young, "        scale: ", "        form: \"A\",\n        scale: ");
    assert_said(&said(&old), &[]);
    // No fault proposes to write the field.
    let unknown = changed_once(young, "        scale: ", "        shape: 1,\n        scale: ");
    let faults = said(&unknown);
    assert!(
        matches!(faults.as_slice(), [one] if one.contains("shape") && !one.contains("form")),
        "{faults:?}"
    );
}

#[test]
fn a_measure_says_who_holds_the_right_to_it() {
    let young = include_str!("../../levels/measures/measure-seeds-young-a.ron");
    let said = |text: &str| -> Vec<String> {
        let library = library(&[SourceFile::new("levels/measures/young.ron", text)]);
        library.faults.iter().map(said).collect()
    };
    let rights = "        rights: (holder: (en: \"Six Seeds\", zh_hans: \"六颗种子\"), confirmed: true),\n";
    let content = young.find("    content: (").expect("the content");
    let line = young[..content].lines().count() + 1;
    let words = "it is not said who holds the right to this questionnaire";
    let place = format!("{line}:14");
    assert_said(&said(&changed_once(young, rights, "")), &[(place.as_str(), words)]);
    let unconfirmed = changed_once(young, "confirmed: true", "confirmed: false");
    let words = "nobody may be asked without the right to this questionnaire";
    let place = format!("{}:73", line + 1);
    assert_said(&said(&unconfirmed), &[(place.as_str(), words)]);
    let theirs = changed_once(young, "(en: \"Six Seeds\"", "(en: \"A university\"");
    let library = library(&[SourceFile::new("levels/measures/young.ron", theirs)]);
    let level = &library.levels["measure-seeds-young-a"];
    assert!(library.faults.is_empty() && level.body.rights().is_some_and(|rights| !rights.are_ours()));
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
        let faults: Vec<String> = library.faults.iter().map(said).collect();
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
fn large_files_are_read_to_the_end_and_told() {
    let choices = "(id: \"x\", emoji: \"y\", label: (en: \"a\", zh_hans: \"b\")),".repeat(15_000);
    let many_fields = "a: 1, ".repeat(150_000);
    let deep = format!("{}{}{}", "[".repeat(4), "(a: 1),".repeat(140_000), "]".repeat(4));
    for text in [
        kite_with("feelings: [", &format!("feelings: [{choices}")),
        kite_with("content: (", &format!("content: ({many_fields}")),
        kite_with("scene: [\"kite\"]", &format!("scene: {deep}")),
    ] {
        assert!(!said_about(text).is_empty());
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
    let faults: Vec<String> = library.faults.iter().map(said).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(library.levels.len() + library.programmes.len(), files.len());
}
