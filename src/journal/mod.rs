//! The journal: what happened in sessions, kept without a name; retention, forgetting and deletion;
//! the facilitator's PIN.

mod aside;
mod date;
mod date_doubt;
mod entries;
mod linkage;
pub mod pack;
mod pin;
mod preferences;
mod report;
mod store;
mod trouble;
mod words;

pub use aside::SetAside;
#[cfg(target_arch = "wasm32")]
pub use aside::free_name;
pub use date::{Date, NotADate};
pub use date_doubt::{DateDoubt, TRUSTED_DAYS};
pub use entries::{
    Alongside, Cleaning, Forgotten, Frozen, Group, GroupDetails, GroupId, Handled, KeptSeat, OPEN_DAYS,
    RETENTION_DAYS, SessionDetails, SessionId, Setting, Statistics, StoredSession, TALK_LATER_DAYS,
    TalkLater, TalkLaterId,
};
pub use linkage::{Link, Linkage, MOST_COUNTED, Partner};
pub use pin::{PinAnswer, RECOVERY_DIGITS};
pub use preferences::{Helpline, HelplineFor, IDLE_CHOICES, Preferences, RETENTION_CHOICES, TextSize};
pub use report::{dump, dump_everything, statistics, verification};
pub use store::{FILE_NAME, Journal, Outlives, Pair, SCHEMA_VERSION, TakingIn};
#[cfg(not(target_arch = "wasm32"))]
pub use store::{delete_set_aside, forget_set_aside, set_aside, set_aside_files};
pub use trouble::JournalTrouble;
pub use words::{is_phrase, is_value, is_word};
