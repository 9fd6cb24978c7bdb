//! Levels, plans and programmes: from RON files to checked definitions, with every fault named by file, line and column.

mod card;
mod coverage;
mod decks;
mod definitions;
mod fault;
mod fault_text;
mod glyphs;
mod level_file;
mod level_texts;
mod library;
mod nearest;
mod own;
mod planning;
mod planning_words;
mod programme_file;
mod programme_ron;
mod reader;
mod role;
mod source;
mod syntax;
mod tree;
mod unseen;

pub use card::{Card, width};
pub use coverage::Coverage;
pub use decks::DeckSizes;
pub use definitions::{
    Asked, Band, Bilingual, Bins, Choice, Factor, Level, LevelBody, NONE_YET, OWN, PicturedText, Plan,
    PlanStep, Programme, Questionnaire, Rights, Script,
};
pub use fault::Fault;
pub use fault_text::{Argument, FaultText};
pub use glyphs::{FontError, Glyphs};
pub use level_file::ActivityFormat;
pub use level_texts::{LevelText, faults_by_text, id_in, level_texts, with_id, with_texts};
pub use library::{Library, PUT_AWAY};
pub use own::{own_id, own_title};
pub use planning::{Draft, DraftStep, Left, Part, PlanLimit};
pub use programme_file::most_tablet_minutes;
pub use programme_ron::{NotWritten, programme_to_ron};
pub use reader::Reader;
pub use role::Role;
pub use source::SourceFile;
