//! Everything of Six Seeds that needs no engine: texts, content, the session's rules, the journal, what is read from it,
//! and what leaves the app. Each room knows only those above it.

pub mod locale;

pub mod content;

pub mod session;

#[path = "../activities/mechanics.rs"]
pub mod activities;

pub mod shipped_content;

pub mod journal;

pub mod progress;

pub mod report;
