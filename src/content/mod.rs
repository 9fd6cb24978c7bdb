//! Levels, plans and programmes: from RON files to checked definitions, with every fault named by file, line and column.

mod card;
mod coverage;
mod decks;
mod definitions;
mod fault;
mod glyphs;
mod level_file;
mod library;
mod nearest;
mod programme_file;
mod reader;
mod source;
mod syntax;
mod tree;

pub use card::{Card, width};
pub use coverage::Coverage;
pub use decks::DeckSizes;
pub use definitions::{
    Asked, Band, Bilingual, Bins, Choice, Factor, Level, LevelBody, OWN, PicturedText, Plan, PlanStep,
    Programme, Questionnaire, Rights, Script,
};
pub use fault::Fault;
pub use glyphs::{FontError, Glyphs};
pub use level_file::ActivityFormat;
pub use library::Library;
pub use reader::Reader;
pub use source::SourceFile;
