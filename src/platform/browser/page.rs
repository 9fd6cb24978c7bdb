//! Tells the page around the app what happens, and reads what its address asks for.

use wasm_bindgen::JsValue;

use crate::{locale::Language, platform::Offline};

use super::script::{call, get, make, object, set, window};

/// What the page is told, so that it can show a sentence of its own and a way on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageProblem {
    /// The app is open in another tab.
    OtherTab,
    /// The browser keeps nothing for this page.
    Storage,
    /// What was done last could not be kept.
    NotSaved,
    /// The program has ended.
    Program,
}

/// The first picture is drawn.
pub fn notify_first_picture() {
    tell("six-seeds-picture", JsValue::NULL);
}

/// The first screen answers to touch.
pub fn notify_touchable() {
    tell("six-seeds-touchable", JsValue::NULL);
}

/// Something went wrong that the app itself cannot show.
pub fn report_problem(problem: PageProblem) {
    let word = match problem {
        PageProblem::OtherTab => "other-tab",
        PageProblem::Storage => "storage",
        PageProblem::NotSaved => "not-kept",
        PageProblem::Program => "program",
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

/// What names begin with in the browser's store, where no folder is named.
const PLAIN_NAME: &str = "six-seeds";

/// What the page has put on its document under this name (`data-own-name` is `ownName`).
fn told(name: &str) -> Option<String> {
    let root = get(&get(&window(), "document"), "documentElement");
    get(&get(&root, "dataset"), name).as_string()
}

/// What names in the browser's store begin with: a copy that lies in a folder of a site names the folder.
pub fn storage_prefix() -> String {
    told("ownName").unwrap_or_else(|| PLAIN_NAME.to_owned())
}

/// Notes for the page, in its document, that something is so.
pub(super) fn note(name: &str, is_so: bool) {
    let root = get(&get(&window(), "document"), "documentElement");
    set(&get(&root, "dataset"), name, is_so.to_string());
}

/// Whether the page lies in a folder of a site, and so shares what the browser keeps with the site's other pages.
pub fn is_in_a_folder() -> bool {
    storage_prefix() != PLAIN_NAME
}

/// How far the page has come with keeping the app for the time without a network.
pub fn offline() -> Offline {
    let missing = told("notKept").unwrap_or_default().lines().map(str::to_owned).collect();
    match told("offline").as_deref() {
        Some("ready") => Offline::Ready(missing),
        Some("not") => Offline::NotYet(missing),
        Some("never") => Offline::Never,
        _ => Offline::Coming,
    }
}

/// The next start greets in this language, before the journal is read.
pub fn remember_language(language: Language) {
    let name = format!("{}-language", storage_prefix());
    // Where nothing may be kept, it greets in the browser's language.
    call(&get(&window(), "localStorage"), "setItem", &[name.into(), language.tag().into()])
        .unwrap_or_default();
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
pub fn is_under_test() -> bool {
    asked("targets").is_some()
}

/// Tells a test something, under this name.
pub fn show_test(name: &str, value: impl Into<JsValue>) {
    set(&window(), name, value);
}

/// The language in which the page has greeted: the last one, or the browser's.
pub fn language() -> Language {
    let root = get(&get(&window(), "document"), "documentElement");
    get(&root, "lang").as_string().and_then(|tag| Language::from_tag(&tag)).unwrap_or(Language::English)
}

/// Whether the system asks for less movement.
pub fn wants_less_motion() -> bool {
    let query = call(&window(), "matchMedia", &["(prefers-reduced-motion: reduce)".into()]);
    query.is_ok_and(|query| get(&query, "matches").is_truthy())
}
