//! The page around the app: what it is told, and what its address asks for.

use wasm_bindgen::JsValue;

use crate::locale::Language;

use super::script::{call, get, make, navigator, object, set, window};

/// What the page is told, so that it can show a sentence of its own and a way on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The app is open in another tab.
    OtherTab,
    /// The browser keeps nothing for this page.
    Storage,
    /// What was done last could not be kept.
    NotKept,
    /// The program has ended.
    Program,
}

/// The first picture is drawn.
pub fn has_picture() {
    tell("six-seeds-picture", JsValue::NULL);
}

/// The first screen answers to touch.
pub fn is_touchable() {
    tell("six-seeds-touchable", JsValue::NULL);
}

/// Something went wrong that the app itself cannot show.
pub fn has_trouble(trouble: Trouble) {
    let word = match trouble {
        Trouble::OtherTab => "other-tab",
        Trouble::Storage => "storage",
        Trouble::NotKept => "not-kept",
        Trouble::Program => "program",
    };
    tell("six-seeds-trouble", word.into());
}

/// Tells the page something.
pub(super) fn tell(what: &str, detail: JsValue) {
    let options = object(&[("detail", detail)]);
    let told = make("CustomEvent", &[what.into(), options])
        .and_then(|event| call(&window(), "dispatchEvent", &[event]));
    // A page that does not listen is none of ours.
    told.unwrap_or_default();
}

/// Notes for the page, in its document, that something is so.
pub(super) fn note(name: &str, is_so: bool) {
    let root = get(&get(&window(), "document"), "documentElement");
    set(&get(&root, "dataset"), name, is_so.to_string());
}

/// Whether the page lies in a folder of a site, and so shares what the browser keeps with the site's other pages.
pub fn is_in_a_folder() -> bool {
    let path = get(&get(&window(), "location"), "pathname").as_string().unwrap_or_default();
    path.rsplit_once('/').is_some_and(|(folder, _)| !folder.is_empty())
}

/// What the page's address says after this word: `?lang=en`.
fn asked(word: &str) -> Option<String> {
    let search = get(&get(&window(), "location"), "search");
    let words = make("URLSearchParams", &[search]).ok()?;
    call(&words, "get", &[word.into()]).ok()?.as_string()
}

/// The language that the address asks for.
pub fn asked_language() -> Option<Language> {
    asked("lang").and_then(|tag| Language::from_tag(&tag))
}

/// Whether a test looks on and wants to know what can be touched.
pub fn is_watched() -> bool {
    asked("targets").is_some()
}

/// Tells a test something, under this name.
pub fn show_test(name: &str, value: impl Into<JsValue>) {
    set(&window(), name, value);
}

/// The browser's language, if the app speaks it; English otherwise.
pub fn language() -> Language {
    match get(&navigator(), "language").as_string() {
        Some(tag) if tag.starts_with("zh") => Language::SimplifiedChinese,
        _ => Language::English,
    }
}

/// Whether the system asks for less movement.
pub fn wants_less_motion() -> bool {
    let query = call(&window(), "matchMedia", &["(prefers-reduced-motion: reduce)".into()]);
    query.is_ok_and(|query| get(&query, "matches").is_truthy())
}
