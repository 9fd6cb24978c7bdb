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
mod set_aside_name;
mod store;

pub use allowed_text::{is_phrase, is_value, is_word};
pub use date::{Date, NotADate};
pub use date_doubt::{DateDoubt, TRUSTED_DAYS};
pub use dump::{dump, dump_everything, statistics, verification};
pub use entries::{
    Alongside, Cleaning, Forgotten, Frozen, Group, GroupDetails, GroupId, Handled, KeptSeat, OPEN_DAYS,
    RETENTION_DAYS, SessionDetails, SessionId, Setting, Statistics, StoredSession, TALK_LATER_DAYS,
    TalkLater, TalkLaterId,
};
pub use error::JournalTrouble;
pub use linkage::{Link, Linkage, MOST_COUNTED, Partner};
pub use pin::{PinAnswer, RECOVERY_DIGITS};
pub use preferences::{Helpline, HelplineFor, IDLE_CHOICES, Preferences, RETENTION_CHOICES, TextSize};
pub use set_aside_name::SetAside;
#[cfg(target_arch = "wasm32")]
pub use set_aside_name::free_name;
pub use store::{FILE_NAME, Journal, Outlives, Pair, SCHEMA_VERSION, StoredDigest, TakingIn};
#[cfg(not(target_arch = "wasm32"))]
pub use store::{delete_set_aside, forget_set_aside, set_aside, set_aside_files};
