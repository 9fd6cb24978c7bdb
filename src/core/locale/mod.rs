//! Interface texts in both languages, and which language is spoken.

mod language;
mod texts;

pub use language::Language;
pub use texts::Texts;
