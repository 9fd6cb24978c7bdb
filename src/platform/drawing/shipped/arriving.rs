//! Art, fonts and sounds on the web: what has arrived is kept in memory, what was asked for comes first.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Mutex, MutexGuard, PoisonError},
};

static ARRIVED: Mutex<Option<Arrived>> = Mutex::new(None);

/// What has arrived, and what is waited for.
#[derive(Default)]
struct Arrived {
    files: HashMap<String, &'static [u8]>,
    wanted: Vec<String>,
    /// What the host does not have.
    given_up: BTreeSet<String>,
    fonts: usize,
    whole: bool,
}

fn arrived() -> MutexGuard<'static, Option<Arrived>> {
    ARRIVED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The bytes of one shipped file, by its path under `assets`; nothing while it has not arrived. Who asks is served first.
pub fn asset(path: &str) -> Option<&'static [u8]> {
    let mut arrived = arrived();
    let arrived = arrived.get_or_insert_default();
    let found = arrived.files.get(path).copied();
    if found.is_none() && !arrived.wanted.iter().any(|one| one == path) {
        arrived.wanted.push(path.to_owned());
    }
    found
}

/// The same, without asking for it.
pub fn here(path: &str) -> Option<&'static [u8]> {
    arrived().as_ref()?.files.get(path).copied()
}

/// A file has arrived. It stays as long as the page.
pub fn arrive(path: &str, bytes: Vec<u8>) {
    let mut arrived = arrived();
    let arrived = arrived.get_or_insert_default();
    arrived.fonts += usize::from(path.starts_with("fonts/"));
    arrived.files.insert(path.to_owned(), Vec::leak(bytes));
}

/// The host has no such file: it will never arrive.
pub fn give_up(path: &str) {
    arrived().get_or_insert_default().given_up.insert(path.to_owned());
}

/// Whether a file will never arrive.
pub fn is_given_up(path: &str) -> bool {
    arrived().get_or_insert_default().given_up.contains(path)
}

/// What was asked for since this was called last and has not arrived.
pub fn wanted() -> Vec<String> {
    std::mem::take(&mut arrived().get_or_insert_default().wanted)
}

/// How many fonts have arrived since the start.
pub fn fonts_arrived() -> usize {
    arrived().get_or_insert_default().fonts
}

/// Whether every picture and font that ships is here.
pub fn is_whole() -> bool {
    arrived().get_or_insert_default().whole
}

/// Every picture and font has arrived.
pub fn all_is_here() {
    arrived().get_or_insert_default().whole = true;
}
