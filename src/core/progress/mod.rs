//! From the journal's records to what a facilitator may see: the small-group rule, and the read models of the review.

mod digest;
mod frozen;
mod garden;
mod log;
mod measures;
mod next_steps;
mod pooled;
mod records;
mod review;
mod small_group;

pub use digest::{
    digest_text::digest,
    session_digest::{DigestOf, SessionDigest},
};
pub use frozen::calming_tools::what_helped;
pub use frozen::freeze::{freeze, freeze_former};
pub use garden::Growth;
pub use log::all_groups_log::{AllGroupsLog, PlanTotal};
pub use log::group_log::{GroupLog, LogEntry, LoggedSession};
pub use log::phase::Phase;
pub use measures::group_measures::{GroupMeasure, MeasureAsked, MeasureTime, MeasuredFactor};
pub use measures::wording::wording;
pub use next_steps::follow_up::{FollowUp, follow_up};
pub use next_steps::proposals::{MORE_MINUTES, Proposal, Reason, proposals};
#[cfg(test)]
pub(crate) use pooled::examples as pooled_examples;
pub use pooled::pool::{
    Pooled, PooledAnswers, PooledChange, PooledFactor, PooledMeasure, PooledTest, TEST_CHILDREN, TEST_GROUPS,
    new_pairs, pool,
};
pub use records::kept_goals::kept_goals;
pub use records::session_records::{SessionRecords, StepInfo};
pub use review::group_review::{BinsChart, Feelings, Products, Review, SessionProducts, SessionReview};
pub use review::story::{
    GroupStory, ProgrammeSoFar, StoryOf,
    compare::{Compared, StoryPair},
    goals::{GoalsAgain, GoalsStory, PlansMade},
    growth::{Dumbbell, DumbbellPoint, GrownFactor, Made},
    helps::{ChosenActivity, HelpsStory},
    next_time::NextStep,
    path::{PathColumn, Played, Told, Weather},
    seen::{PhaseProposal, PhaseReason, SeenLine, SeenStory},
    sentences::{Claim, Part, Sentence},
    untold::Untold,
    words::{StoryWord, WordsStory},
};
pub use small_group::{
    Amount, Amounts, MINIMUM, NewPair, POOLED_MINIMUM, Share, Shown, Statement, Summary, Tally, Tendency,
};
