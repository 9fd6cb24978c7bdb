//! Goals: how far those of the group have come as a whole, at how many meetings they were looked at again, what helped.

use super::{
    named::Names,
    words::{StoryWord, story_words},
};
use crate::{
    content::Role,
    progress::{
        SessionDigest,
        small_group::{Share, Shown, Statement},
    },
};

/// How far goals had come when they were looked at again at one meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoalsAgain {
    /// The column of the meeting.
    pub column: usize,
    /// On the ladder of five rungs: near the top (first), between, or at its foot (last).
    pub height: Statement,
}

/// How many children made a plan at one meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlansMade {
    /// The column of the meeting.
    pub column: usize,
    /// How many made a plan.
    pub share: Statement<Share>,
}

/// The goals of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalsStory {
    /// The meetings at which goals were looked at again, in order.
    pub again: Vec<GoalsAgain>,
    /// The meetings at which plans were made, in order; of fewer than five children none.
    pub plans: Vec<PlansMade>,
    /// What helped, where many named the same, the most often first.
    pub helpers: Shown<Vec<StoryWord>>,
}

impl Default for GoalsStory {
    fn default() -> Self {
        Self { again: Vec::new(), plans: Vec::new(), helpers: Shown::of_the_group(Vec::new()) }
    }
}

impl GoalsStory {
    /// At how many meetings goals were looked at again.
    pub fn times_again(&self) -> Shown<usize> {
        Shown::of_the_group(self.again.len())
    }

    /// How far goals had come at the last meeting of which it is told.
    pub fn latest_height(&self) -> Option<&GoalsAgain> {
        self.again.iter().rev().find(|one| one.height.shown().is_some())
    }
}

pub(super) fn goals(sessions: &[SessionDigest], names: &mut Names) -> GoalsStory {
    let looks_again = |session: &SessionDigest, names: &Names| {
        // Before it was frozen that goals were looked at again, only the level said so.
        session.goals.or_else(|| {
            let mut levels = session.steps.iter().filter_map(|step| names.library.level(&step.level));
            levels.any(|level| !level.kinds(Role::GoalStep).is_empty()).then_some(Statement::NotEnough)
        })
    };
    let again = sessions.iter().enumerate();
    let again =
        again.filter_map(|(column, one)| Some(GoalsAgain { column, height: looks_again(one, names)? }));
    let again = again.collect();
    let plans = sessions.iter().enumerate();
    let plans = plans.filter_map(|(column, one)| Some(PlansMade { column, share: one.plans? }));
    let mut helpers = story_words(sessions, |one| &one.helpers, names, Role::GoalHelper);
    helpers.sort_by_key(|helper| std::cmp::Reverse(helper.meetings));
    GoalsStory { again, plans: plans.collect(), helpers: Shown::of_the_group(helpers) }
}
