//! What every page gets to draw with: the texts, the language, the pictures and the preferences.

use std::cell::Cell;

use bevy_egui::egui::TextureId;
use fluent_bundle::FluentValue;

use crate::{
    content::{Band, Bilingual},
    journal::Preferences,
    locale::{Language, Texts},
};

/// Where the desk's pictures come from; the engine's side keeps them.
pub trait Pictures {
    /// The picture with this name: `icons/play`, `emoji/fox`. Nothing where there is none.
    fn picture(&self, name: &str) -> Option<TextureId>;
}

/// What every screen is given besides its view.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The interface texts.
    pub texts: &'a Texts,
    /// The language the desk speaks.
    pub language: Language,
    /// The pictures.
    pub pictures: &'a dyn Pictures,
    /// What was set for this tablet.
    pub preferences: &'a Preferences,
    /// Set when the way to "a child told me something" was touched; nothing on pages that do not offer it.
    pub safeguarding_button: Option<&'a Cell<bool>>,
}

impl Desk<'_> {
    /// An interface text.
    pub fn text(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// An interface text with its variables.
    pub fn with(&self, key: &str, variables: &[(&str, FluentValue)]) -> String {
        self.texts.with(key, variables)
    }

    /// An interface text that counts something.
    pub fn count(&self, key: &str, count: usize) -> String {
        self.with(key, &[("count", count.into())])
    }

    /// A text of the content, in the desk's language.
    pub fn say<'t>(&self, text: &'t Bilingual) -> &'t str {
        text.get(self.language)
    }

    /// The ages of a band, in words.
    pub fn ages(&self, band: Band) -> String {
        self.text(match band {
            Band::A => "desk-band-a",
            Band::B => "desk-band-b",
            Band::C => "desk-band-c",
            Band::D => "desk-band-d",
        })
    }

    /// A day written `2026-11-23`, as people write it; as it is if it is written otherwise.
    pub fn day(&self, day: &str) -> String {
        self.day_as("desk-day", day)
    }

    /// The same without its year.
    pub fn short_day(&self, day: &str) -> String {
        self.day_as("story-short-day", day)
    }

    fn day_as(&self, key: &str, day: &str) -> String {
        let parts: Vec<i32> = day.split('-').filter_map(|part| part.parse().ok()).collect();
        let &[year, month, date] = parts.as_slice() else {
            return day.to_owned();
        };
        let variables =
            [("year", year.to_string().into()), ("month", month.into()), ("day", date.to_string().into())];
        self.with(key, &variables)
    }
}
