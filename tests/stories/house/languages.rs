//! The two languages are equals: the same messages in the same files, all of them drawable, and none missing.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use six_seeds::{
    activities,
    content::Traits,
    locale::{Language, Texts},
};

use super::{
    nothing_against,
    source::{Quote, sources},
};

/// Keys of interface texts begin so; a text in quotes that does is a key, or the beginning of some.
const FAMILIES: [&str; 7] = ["desk-", "fault-", "review-", "story-", "stage-", "journal-", "print-"];
/// The keys of *Wish-Rock-Path* begin so, and not with its id.
const PATH: &str = "path-";
/// What takes the tag of a thing on the screen.
const TAKES_TAG: [&str; 2] = [".takes(", ".tagged("];
/// Files of the desk and of paper: there each language is drawn with the other's font at hand. Children see all others.
const DESK_FILES: [&str; 15] = [
    "browser.ftl",
    "child_told.ftl",
    "content.ftl",
    "desk.ftl",
    "faults.ftl",
    "guide.ftl",
    "home.ftl",
    "journal.ftl",
    "kiosk.ftl",
    "papers.ftl",
    "planner.ftl",
    "print.ftl",
    "report.ftl",
    "review.ftl",
    "settings.ftl",
];
/// What takes a key.
const TAKES_KEY: [&str; 4] = [".get(", ".text(", ".with(", ".count("];

/// What one message says of its variables.
#[derive(Debug, Default)]
struct Variables {
    /// All that it names, to show them or to choose by them.
    named: BTreeSet<String>,
    /// Those that people get to see.
    shown: BTreeSet<String>,
}

/// The messages of one Fluent file, by their keys.
fn messages(text: &str) -> BTreeMap<String, Variables> {
    let mut messages: BTreeMap<String, Variables> = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) =
            line.split_once('=').filter(|_| line.starts_with(|one: char| one.is_alphabetic()))
        {
            name.trim().clone_into(&mut key);
            assert!(!messages.contains_key(&key), "the key {key} is there twice in one file");
        }
        let variables = messages.entry(key.clone()).or_default();
        for after in line.split('$').skip(1) {
            let end =
                after.find(|one: char| !one.is_alphanumeric() && !"-_".contains(one)).unwrap_or(after.len());
            variables.named.insert(after[..end].to_owned());
            if !after[end..].trim_start().starts_with("->") {
                variables.shown.insert(after[..end].to_owned());
            }
        }
    }
    messages.remove("");
    messages
}

fn by_file(language: Language) -> BTreeMap<String, BTreeMap<String, Variables>> {
    Texts::sources(language).into_iter().map(|(file, text)| (file, messages(&text))).collect()
}

fn keys(language: Language) -> BTreeSet<String> {
    by_file(language).into_values().flat_map(BTreeMap::into_keys).collect()
}

#[test]
fn both_languages_have_the_same_messages_in_the_same_files() {
    let (english, chinese) = (by_file(Language::English), by_file(Language::SimplifiedChinese));
    assert!(!english.is_empty());
    assert_eq!(english.keys().collect::<Vec<_>>(), chinese.keys().collect::<Vec<_>>(), "the files differ");
    let mut found = Vec::new();
    for (file, messages) in &english {
        let others = &chinese[file];
        let names: BTreeSet<&String> = messages.keys().chain(others.keys()).collect();
        for name in names {
            match (messages.get(name), others.get(name)) {
                (Some(_), None) => found.push(format!("{file}: {name} is missing in Chinese")),
                (None, Some(_)) => found.push(format!("{file}: {name} is missing in English")),
                // One language may choose by a number where the other need not; what is shown must be known to both.
                (Some(one), Some(other))
                    if !one.shown.is_subset(&other.named) || !other.shown.is_subset(&one.named) =>
                {
                    found.push(format!("{file}: {name} has {one:?} in English, {other:?} in Chinese"));
                }
                _ => {}
            }
        }
    }
    nothing_against("the two languages are equals", &found);
}

#[test]
fn what_a_browser_says_otherwise_is_said_elsewhere_too_and_in_both_languages() {
    let said = |language| -> BTreeMap<String, Variables> {
        let files = Texts::sources_in_a_browser(language);
        assert!(!files.is_empty());
        files.iter().flat_map(|(_, text)| messages(text)).collect()
    };
    let (english, chinese) = (said(Language::English), said(Language::SimplifiedChinese));
    assert_eq!(english.keys().collect::<Vec<_>>(), chinese.keys().collect::<Vec<_>>());
    let mut found = Vec::new();
    for (language, messages) in [(Language::English, &english), (Language::SimplifiedChinese, &chinese)] {
        let usual: BTreeMap<String, Variables> = by_file(language).into_values().flatten().collect();
        for (key, variables) in messages {
            match usual.get(key) {
                Some(usual) if variables.named.is_subset(&usual.named) => {}
                _ => found.push(format!("{key} is not said elsewhere, or with other variables")),
            }
        }
    }
    nothing_against("a browser says the same things", &found);
}

#[test]
fn every_fluent_file_can_be_read_and_holds_no_key_of_another() {
    let mut found = Vec::new();
    for language in Language::ALL {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for (file, text) in Texts::sources(language) {
            if let Err((_, faults)) = FluentResource::try_new(text.clone()) {
                found.push(format!("{}/{file}: {faults:?}", language.tag()));
            }
            for key in messages(&text).into_keys() {
                if let Some(other) = seen.insert(key.clone(), file.clone()) {
                    found.push(format!("{}/{file}: {key} is in {other} too", language.tag()));
                }
            }
        }
    }
    nothing_against("Fluent files are read whole, and every key is in one of them", &found);
}

#[test]
fn the_fonts_can_draw_every_interface_text() {
    let glyphs = six_seeds::shipped_content::glyphs();
    let mut found = Vec::new();
    for language in Language::ALL {
        for (file, text) in Texts::sources(language) {
            let may_borrow = DESK_FILES.contains(&file.as_str());
            let lacks = |one: &char| {
                let borrowed =
                    may_borrow && !Language::ALL.into_iter().all(|other| glyphs.lacks(other, *one));
                *one != '\n' && glyphs.lacks(language, *one) && !borrowed
            };
            let lacking: BTreeSet<char> = text.chars().filter(lacks).collect();
            found.extend(lacking.iter().map(|one| {
                format!("{}/{file}: the font lacks {one} (U+{:04X})", language.tag(), u32::from(*one))
            }));
        }
    }
    nothing_against("every character can be drawn", &found);
}

/// A text in quotes that must be a key: it is handed to what takes keys.
fn is_handed_over(quote: &Quote) -> bool {
    TAKES_KEY.iter().any(|taker| quote.after.ends_with(taker)) && quote.text.contains('-') && !is_file(quote)
}

/// A text in quotes that looks like a key of the interface, or like the beginning of some.
fn looks_like_key(path: &str, quote: &Quote) -> bool {
    // Screens are called like families of keys, and are named where they are turned to and where they are expected.
    let names_screens = path.starts_with("src/tour/")
        || path.ends_with("/touch_script.rs")
        || path == "src/desk/app/page_id.rs";
    let is_place = quote.after.ends_with("Id::new(");
    let of_a_family = FAMILIES.iter().any(|family| quote.text.starts_with(family));
    let in_a_view =
        path.starts_with("src/activities/") && !TAKES_TAG.iter().any(|one| quote.after.ends_with(one));
    let of_a_view = in_a_view && is_of_an_activity(&quote.text);
    (of_a_family || of_a_view) && !names_screens && !is_place && !is_file(quote)
}

/// Whether a text begins as the keys of an activity do: with its id. In the activities' folders such a text is a key too,
/// unless it tags a thing on the screen. Rituals and the steps without the tablet share the keys of the stage.
fn is_of_an_activity(text: &str) -> bool {
    let has_keys = |traits: Traits| !traits.keeps_place && !traits.always_open && !traits.rests_tablet;
    let with_keys = activities::ALL.iter().filter(|activity| has_keys(activity.format.traits));
    let begins =
        |id: &str| text.strip_prefix(&id.replace('_', "-")).is_some_and(|rest| rest.starts_with('-'));
    text.starts_with(PATH) || with_keys.map(|activity| activity.format.id).any(begins)
}

fn is_file(quote: &Quote) -> bool {
    quote.text.contains(".sqlite")
}

/// Whether there is such a key; where keys are put together, whether one begins so.
fn is_known(quote: &Quote, keys: &BTreeSet<String>) -> bool {
    let begins = |beginning: &str| keys.iter().any(|key| key.starts_with(beginning));
    match quote.text.split_once('{') {
        Some((beginning, _)) => begins(beginning),
        None if quote.text.ends_with('-') => begins(&quote.text),
        None => keys.contains(&quote.text) || (!is_handed_over(quote) && begins(&format!("{}-", quote.text))),
    }
}

#[test]
fn every_key_in_the_source_has_a_text_in_both_languages() {
    let mut found = Vec::new();
    let known: Vec<(Language, BTreeSet<String>)> =
        Language::ALL.into_iter().map(|language| (language, keys(language))).collect();
    let mut checked = 0;
    for source in sources("src") {
        for quote in &source.quotes {
            if !is_handed_over(quote) && !looks_like_key(&source.path, quote) {
                continue;
            }
            checked += 1;
            for (language, keys) in &known {
                if !is_known(quote, keys) {
                    found.push(format!(
                        "{}: \"{}\" has no text in {}",
                        source.path,
                        quote.text,
                        language.tag()
                    ));
                }
            }
        }
    }
    assert!(checked > 100, "only {checked} keys were found: the test has gone blind");
    nothing_against("every key has a text", &found);
}

#[test]
fn no_text_is_empty_or_only_its_key() {
    let mut found = Vec::new();
    for language in Language::ALL {
        let texts = Texts::new(language);
        for key in keys(language) {
            let text = texts.get(&key);
            if text.trim().is_empty() || text == format!("[{key}]") {
                found.push(format!("{}: {key} says \"{text}\"", language.tag()));
            }
        }
    }
    nothing_against("every key says something", &found);
}
