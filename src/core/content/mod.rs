//! Levels, plans and programmes: from RON files to checked definitions, with every fault named by file, line and column.

mod catalogue;
mod definitions;
mod faults;
mod planning;
mod reading;
mod text;
mod writing;

pub use catalogue::coverage::Coverage;
pub use catalogue::library::{Library, PUT_AWAY};
pub use definitions::level::{
    Band, Bilingual, Bins, Choice, Factor, Level, LevelBody, NONE_YET, OWN, PicturedText, Plan, PlanStep,
    Programme, Questionnaire, QuestionnaireItem, Rights, Script,
};
pub use definitions::move_kind::{MoveKind, Repeat};
pub use definitions::role::Role;
pub use faults::fault::Fault;
pub use faults::fault_text::{Argument, FaultText};
pub use planning::draft::{DraftStep, Inclusion, PlanDraft, PlanLimit, StepKind};
pub use reading::activity::{ActivityFormat, Traits};
pub use reading::decks::DeckSizes;
pub use reading::programme_file::most_tablet_minutes;
pub use reading::reader::Reader;
pub use reading::source_file::SourceFile;
pub use text::glyphs::Glyphs;
pub use text::text_limits::{TextLimits, width};
pub use writing::level_texts::{LevelText, faults_by_text, id_in, level_texts, with_id, with_texts};
pub use writing::programme_ron::{ProgrammeWriteError, programme_to_ron};
pub use writing::user_content_names::{user_content_id, user_content_title};
