//! Every fault there is, met in a broken file, and said in both languages.

use std::collections::BTreeSet;

use six_seeds::{
    content::{Argument, Fault, FaultText, Library, SourceFile},
    locale::{Language, Texts},
};

use super::{AFTERNOON, KITE, afternoon_file, changed_once, kite_file, kite_with, library, shipped};

static TEXTS: std::sync::LazyLock<[Texts; 2]> = std::sync::LazyLock::new(|| Language::ALL.map(Texts::new));

/// The messages that are no fault: the end of the check, and what stands between pieces. And one for what `ron` may come
/// to say one day, which no file is known to lead to.
const NO_FAULT: [&str; 7] = [
    "fault-between",
    "fault-or",
    "fault-sum",
    "fault-none",
    "fault-none-table",
    "fault-none-activity",
    "fault-syntax-unknown",
];

/// A fault as an English author reads it; a Chinese author reads it in Chinese.
pub fn said(fault: &Fault) -> String {
    let [english, chinese] = [&TEXTS[0], &TEXTS[1]].map(|texts| fault.text.message(texts));
    for words in [&english, &chinese] {
        let is_whole = !words.contains("[fault-") && !words.contains("{$") && !words.ends_with(": ");
        assert!(is_whole, "{fault:?} is said with a gap: {words}");
    }
    let has_han = chinese.chars().any(|one| ('\u{4E00}'..='\u{9FFF}').contains(&one));
    assert!(has_han && !holds_a_sentence(&chinese), "{fault:?} is not said in Chinese: {chinese}");
    fault.message(&TEXTS[0])
}

/// Whether three words in Latin letters follow each other: names of the format do not.
fn holds_a_sentence(words: &str) -> bool {
    words.split(|one: char| !one.is_ascii_alphabetic() && one != ' ').any(|run| {
        let words = run.split_whitespace();
        words.count() >= 3
    })
}

/// The keys of all messages that a fault is put together from.
fn keys(text: &FaultText) -> Vec<&'static str> {
    let within = text.arguments.iter().filter_map(|(_, argument)| match argument {
        Argument::Words(words) => Some(keys(words)),
        _ => None,
    });
    within.flatten().chain([text.key]).collect()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(shipped(path)).expect("a file that ships")
}

fn file(path: &str, bytes: impl Into<Vec<u8>>) -> SourceFile {
    SourceFile::new(path, bytes)
}

/// Files that are no text, or not the right one.
fn no_text() -> Vec<Vec<u8>> {
    let utf16 = KITE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        Vec::new(),
        utf16,
        vec![b'('; 1_048_577],
        b"(a: \"\xFF\xFE\x00\x81".to_vec(),
        b"(a\0b: 1, c: 2, d: 3)".to_vec(),
    ]
}

/// Files whose signs do not fit together.
const SLIPS: &[&str] = &[
    "(a: \"\\q\")",
    "(a: [1, 2)",
    "(a: [(b: 1,\n (b: 2)])",
    "(a: 1, b 2)",
    "{1 2}",
    "hello",
    "(a: 1 b: 2)",
    "(a: 1,, b: 2)",
    "(a: 1) /* x",
    "[[[[[[[[[[1]]]]]]]]]]",
    "(a: 1,\n",
    "(\n # a note\n a: 1)",
    "(a: [\"x\",\n b: 1)",
    "(a: 1, zh-hans: 1)",
    "(a: 0x)",
    "(a: 1_)",
    "(a: 1，b: 2)",
    "(a: 'ab')",
    "#![enable(implicit_some)] (a: 1)",
    "(a: @)",
    "(a: \"x)",
    "(a: \"he said \"no\", b: 1)",
    "(a: \"x,\n b: \"y\")",
    "(a: 1))",
    "(a: 1, \"b\": 2)",
    "(a:\u{3000}1)",
    "(a:\u{a0}1)",
    "(a: 1,\u{feff} b: 2)",
    "(a:\u{2003}1)",
    "(a\u{200b}: 1)",
    "(a:\u{7}1)",
    "Some(1",
    "{1: 2",
];

/// What may stand in the place of a value.
const VALUES: &[&str] =
    &["'x'", "(en: \"a\")", "true", "[1]", "{1: 2}", "4", "1..2", "\"a\"", "(1, 2)", "word"];

fn broken_levels() -> Vec<String> {
    let sad = "emoji: \"crying-face\"";
    let more = "\"happy\", \"calm\"], [\"surprised\", \"own\"], [\"sad\"]";
    let mut levels: Vec<String> =
        VALUES.iter().map(|value| kite_with("\"feelings-a-kite\"", value)).collect();
    levels.extend(VALUES.iter().map(|value| kite_with("[\"kite\"]", value)));
    levels.extend([
        KITE.replace("title:", "titel:"),
        kite_with("    factor", "    weather: 1, factor"),
        kite_with(sad, &format!("{sad}, {sad}")),
        kite_with("feelings-a-kite", "Feelings A"),
        kite_with("schema: 1", "schema: 0.5"),
        kite_with("schema: 1", "schema: \"1\""),
        kite_with("schema: 1", "schema: 2"),
        kite_with("title: (en: \"The kite\", zh_hans: \"风筝飞走了\")", "title: 4"),
        kite_with("scene: [\"kite\"]", "scene: []"),
        kite_with("scene: [\"kite\"]", "scene: [\"kite\", \"bear\", \"kite\", \"bear\", \"kite\"]"),
        kite_with(more, "\"happy\", \"calm\"], [], [\"sad\"]"),
        kite_with(more, "\"happy\", \"calm\"], [\"surprised\", \"own\"], [\"dragons\", \"sad\", \"sad\"]"),
        kite_with("en: \"The kite\", ", ""),
        kite_with(", zh_hans: \"风筝飞走了\"", ""),
        kite_with("zh_hans: \"风筝飞走了\"", "zh_hans: \"\""),
        kite_with("en: \"The kite\"", "en: \"The 风筝\""),
        kite_with("took the kite away.\"", "took\nthe kite away.\""),
        kite_with("en: \"in between\"", &format!("en: \"{}\"", "wide ".repeat(30))),
        kite_with("en: \"Sad\"", &format!("en: \"{}\"", "wide ".repeat(30))),
        kite_with("en: \"The kite\"", &format!("en: \"{}\"", "wide ".repeat(30))),
        kite_with("en: \"Let the", &format!("en: \"{} Let the", "wide ".repeat(300))),
        kite_with("The wind took the kite away.", &"wide ".repeat(60)),
        kite_with("Every answer is right. Some children show with their hands before", "Before"),
        kite_with("character: \"bear\"", "character: \"bear\", colour: 1"),
        kite_with("有的孩子还没想好词，先用手比一比，这就很好。", ""),
        kite_with("每个回答都是对的。", &"每个回答都是对的。".repeat(30)),
        kite_with("activity: \"feelings\"", "activity: \"feeling\""),
        kite_with("activity: \"feelings\"", "activity: \"dragons\""),
        kite_with("\"emotion\"", "\"dragons\""),
        kite_with("[\"A\"]", "[\"A\", \"A\", \"E\"]"),
        kite_with(sad, "emoji: \"relieved-face\""),
        kite_with(sad, "emoji: \"no-such-picture\""),
        kite_with("(id: \"calm\"", "(id: \"happy\""),
        KITE.replace("\"own\"", "\"other\""),
    ]);
    levels
}

fn broken_programmes() -> Vec<String> {
    let first = "levels: [\"feelings-a-kite\"], minutes: 4";
    let with = |piece: &str, changed: &str| changed_once(AFTERNOON, piece, changed);
    let either = |lists: &str| with(first, &format!("either: {lists}, minutes: 4"));
    let follow_up = AFTERNOON.find("        (\n            id: \"afternoon-10\"").expect("the plan");
    let plan = &AFTERNOON[follow_up..AFTERNOON.find("    ],\n)").expect("the end")];
    let after = |months: &str| plan.replace("minutes: 10", &format!("after_months: {months}, minutes: 10"));
    let three = [after("3"), after("1"), plan.to_owned()].concat();
    vec![
        "[]".to_owned(),
        AFTERNOON.replace("sessions: [", &format!("sessions: [{plan}")),
        AFTERNOON.replace(plan, &three),
        AFTERNOON.to_owned(),
        with("(least: 2, most: 10)", "(least: 5, most: 3)"),
        with("(least: 2, most: 10)", "10"),
        with("en: \"Nothing.\"", &format!("en: \"{}\"", "wide ".repeat(60))),
        either("[[\"feelings-a-kite\"]]"),
        with("minutes: 10", "minutes: 91"),
        with("minutes: 10", "minutes: 12"),
        with("tablet: false", "tablet: true"),
        with("minutes: 4, tablet: true", "minutes: 4, tablet: false"),
        with(first, "levels: [\"feelings-a-kite\"], either: [[\"grows\"], [\"grows\"]], minutes: 4"),
        either("[[\"feelings-a-kite\", \"feelings-a-kite\", \"grows\"], [\"grows\"]]"),
        either("[[], [\"grows\", \"dragons\"]]"),
        either("[[\"for-older-ones\"], [\"feelings-a-kite\"]]"),
        with("[\"feelings-a-kite\"]", "[\"for-older-ones\"]"),
        with("[\"feelings-a-kite\"]", "[\"faulty\"]"),
    ]
}

fn broken_measures() -> Vec<SourceFile> {
    let young = read("levels/measures/measure-seeds-young-a.ron");
    let rights = "        rights: (holder: (en: \"Six Seeds\", zh_hans: \"六颗种子\"), confirmed: true),\n";
    let measure = |text: String| file("levels/measures/young.ron", text);
    let item = "There is something I can do well.";
    let ending = read("levels/activities/ending/private-ending.ron").replace("id: \"skip\"", "id: \"no\"");
    let assent = read("levels/activities/assent/assent.ron");
    let (_, sentence) = assent.rsplit_once("en: \"").expect("a sentence");
    let long = format!("{}{sentence}", "wide ".repeat(30));
    vec![
        file("levels/activities/assent/assent.ron", assent.replace(sentence, &long)),
        measure(changed_once(&young, rights, "")),
        measure(changed_once(&young, "confirmed: true", "confirmed: false")),
        measure(changed_once(&young, "confirmed: true", "confirmed: 1")),
        measure(changed_once(&young, "scale: \"faces\"", "scale: \"stars\"")),
        measure(changed_once(&young, "id: \"3\", ", "id: \"4\", ")),
        measure(changed_once(&young, item, &item.repeat(3))),
        file("levels/activities/ending/private-ending.ron", ending),
        file("levels/activities/weather/kite.ron", KITE),
    ]
}

/// The libraries of many broken files.
fn broken() -> Vec<Library> {
    let hostile = no_text().into_iter().chain(SLIPS.iter().map(|slip| slip.as_bytes().to_vec()));
    let kites = hostile.chain(broken_levels().into_iter().map(String::into_bytes));
    let mut libraries: Vec<Library> = kites.map(|bytes| library(&[kite_file(bytes)])).collect();
    libraries.extend(broken_measures().into_iter().map(|measure| library(&[measure])));
    let older = kite_with("[\"A\"]", "[\"C\"]").replace("feelings-a-kite", "for-older-ones").replace(
        "(id: \"own\"",
        "(id: \"proud\", emoji: \"balloon\", label: (en: \"Proud\", zh_hans: \"自豪\")), (id: \"own\"",
    );
    let others = [
        ("levels/activities/feelings/older.ron", older.replace("\"calm\"]", "\"calm\", \"proud\"]")),
        (
            "levels/activities/feelings/faulty.ron",
            kite_with("feelings-a-kite", "faulty").replace("kite\"]", "kit\"]"),
        ),
        ("levels/activities/garden/garden.ron", include_str!("garden.ron").to_owned()),
        ("levels/activities/away/talk-circle.ron", read("levels/activities/away/talk-circle.ron")),
    ];
    let rituals =
        ["assent/assent", "ending/private-ending"].map(|name| format!("levels/activities/{name}.ron"));
    for programme in broken_programmes() {
        let mut files: Vec<_> = others.iter().map(|(path, text)| file(path, text.as_str())).collect();
        files.extend(rituals.iter().map(|path| file(path, read(path))));
        files.extend([kite_file(KITE), afternoon_file(programme)]);
        libraries.push(library(&files));
    }
    let elsewhere = |path: &str, text: &str| file(path, text);
    for name in ["again", "kite - Copy"] {
        let path = format!("levels/activities/feelings/{name}.ron");
        libraries.push(library(&[kite_file(KITE), elsewhere(&path, KITE)]));
    }
    libraries.push(library(&[elsewhere("levels/programmes/kite.ron", KITE)]));
    libraries
        .push(library(&[afternoon_file(AFTERNOON), elsewhere("levels/programmes/again.ron", AFTERNOON)]));
    libraries
}

#[test]
fn every_fault_there_is_is_met_and_said_in_both_languages() {
    let mut met = BTreeSet::new();
    for fault in broken().iter().flat_map(|library| &library.faults) {
        let words = said(fault);
        assert!(words.starts_with(&fault.place()), "{words}");
        met.extend(keys(&fault.text));
    }
    let sources = Texts::sources(Language::English);
    let (_, messages) = sources.iter().find(|(file, _)| file == "faults.ftl").expect("the messages");
    let named = messages.lines().filter_map(|line| Some(line.strip_prefix("fault-")?.split_once(" =")?.0));
    let all: BTreeSet<String> = named.map(|name| format!("fault-{name}")).collect();
    let unmet: Vec<_> =
        all.iter().map(String::as_str).filter(|key| !met.contains(key) && !NO_FAULT.contains(key)).collect();
    assert!(unmet.is_empty(), "nobody ever reads {unmet:#?}");
}

/// Signs that slip in while somebody writes.
const SIGNS: [&str; 16] =
    ["(", ")", "[", "]", "{", "}", "\"", "'", ",", "，", ":", "#", "\\", "0x", "-", "/*"];

#[test]
fn a_sign_too_much_or_too_little_anywhere_is_told_in_both_languages() {
    let mut told = 0;
    for (number, (place, sign)) in KITE.char_indices().enumerate() {
        let (before, after) = KITE.split_at(place);
        let too_much = format!("{before}{}{after}", SIGNS[number % SIGNS.len()]);
        let too_little = format!("{before}{}", &after[sign.len_utf8()..]);
        for text in [too_much, too_little] {
            told += library(&[kite_file(text)]).faults.iter().map(said).count();
        }
    }
    assert!(told > 1000, "only {told} faults were told: the test has gone blind");
}

#[test]
fn a_sentence_is_told_from_the_names_of_the_format() {
    assert!(holds_a_sentence("这里读不懂：Expected end of string"));
    assert!(!holds_a_sentence(
        "请加上 rights: (holder: (en: \"My own\", zh_hans: \"...\"), confirmed: true)"
    ));
}
