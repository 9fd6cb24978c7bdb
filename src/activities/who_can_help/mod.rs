//! *Who Can Help?*: helpers are pulled onto the stones of a pond, in the order in which one could ask, and the way is crossed.

mod figure;
pub mod level;
mod place;
pub mod rules;
pub mod view;
mod way;

use crate::content::ActivityFormat;

use super::Activity;

/// How its content is read.
pub const FORMAT: ActivityFormat = ActivityFormat { id: "who_can_help", read: level::read };

/// The activity as the registry knows it.
pub const ACTIVITY: Activity = Activity {
    format: FORMAT,
    sign: "person-raising-hand-medium-dark",
    rules: &rules::WhoCanHelpRules,
    view: view::view,
};
