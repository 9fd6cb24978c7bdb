//! *Village*: figures of roles, never names, are pulled onto rings around one's own house; then asking is rehearsed.

mod asking;
mod figures;
pub mod level;
mod place;
mod placing;
pub mod rules;
pub mod view;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "village", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity =
    Activity { format: FORMAT, sign: "house-with-garden", rules: &rules::VillageRules, view: view::view };
