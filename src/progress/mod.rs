//! From the journal's records to what a facilitator may see: the small-group rule, and the read models of the review.

mod all_log;
mod calming;
#[cfg(test)]
pub(crate) mod examples;
mod follow_up;
mod freeze;
mod goals;
mod log;
mod measures;
mod phase;
mod played;
mod pooled;
mod proposals;
mod review;
mod small_group;
mod statistics;
mod wording;

pub use all_log::{AllGroupsLog, PlanTotal};
pub use calming::what_helped;
pub use follow_up::{FollowUp, follow_up};
pub use freeze::{freeze, freeze_former};
pub use goals::kept_goals;
pub use log::{GroupLog, LogEntry, LoggedSession};
pub use measures::{GroupMeasure, MeasureAsked, MeasureTime, MeasuredFactor};
pub use phase::Phase;
pub use played::{SessionRecords, StepInfo};
#[cfg(test)]
pub(crate) use pooled::examples as pooled_examples;
pub use pooled::{
    Pooled, PooledAnswers, PooledChange, PooledFactor, PooledMeasure, PooledTest, TEST_CHILDREN, TEST_GROUPS,
    new_pairs, pool,
};
pub use proposals::{MORE_MINUTES, Proposal, Reason, proposals};
pub use review::{BinsChart, Feelings, Products, Review, SessionProducts, SessionReview};
pub use small_group::{
    Amount, Amounts, MINIMUM, NewPair, POOLED_MINIMUM, Share, Shown, Statement, Summary, Tally, Tendency,
};
pub use wording::wording;
