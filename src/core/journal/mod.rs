//! The journal: what happened in sessions, kept without a name; retention, forgetting and deletion;
//! the facilitator's PIN.

mod allowed_text;
mod date;
mod date_doubt;
mod dump;
mod entries;
mod error;
mod linkage;
pub mod pack;
mod pin;
mod preferences;
mod set_aside_journal;
mod store;

pub use allowed_text::{is_phrase, is_value, is_word};
pub use date::{Date, InvalidDate};
pub use date_doubt::{DateDoubt, TRUSTED_DAYS};
pub use dump::{dump, dump_everything, statistics, verification};
pub use entries::{
    Erasure, Frozen, Group, GroupDetails, GroupId, KeptSeat, OPEN_DAYS, RETENTION_DAYS, RetentionResult,
    SessionDetails, SessionId, Setting, SideEntries, Statistics, StoredSession, TALK_LATER_DAYS, TalkLater,
    TalkLaterId, TalkLaterOutcome,
};
pub use error::JournalError;
pub use linkage::{Linkage, LinkageKind, MOST_COUNTED, Partner};
pub use pin::{PinAnswer, RECOVERY_DIGITS};
pub use preferences::{Helpline, HelplineKind, IDLE_CHOICES, Preferences, RETENTION_CHOICES, TextSize};
pub use set_aside_journal::SetAsideJournal;
#[cfg(target_arch = "wasm32")]
pub use set_aside_journal::free_name;
pub use store::{FILE_NAME, Journal, Outlives, PackImport, Pair, SCHEMA_VERSION, StoredDigest};
#[cfg(not(target_arch = "wasm32"))]
pub use store::{delete_set_aside, forget_set_aside, set_aside, set_aside_files};
