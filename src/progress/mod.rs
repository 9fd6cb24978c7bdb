//! From the journal's records to what a facilitator may see: the small-group rule, and the read models of the review.

#[cfg(test)]
pub(crate) mod examples;
mod freeze;
mod goals;
mod measures;
mod played;
mod review;
mod small_group;

pub use freeze::freeze;
pub use goals::kept_goals;
pub use measures::{Measured, measured};
pub use played::{SessionRecords, StepInfo};
pub use review::{BinsChart, Feelings, Products, Review, SessionReview};
pub use small_group::{Amount, Amounts, MINIMUM, Shown, ShownSets, Statement, bins, change, share};
