//! How much of what was asked is not told, and why: one line, instead of an empty heading for each.

use crate::progress::{
    SessionDigest,
    small_group::{MINIMUM, Statement},
};

/// How many questions were asked of the children at all meetings, and how many of them are not told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Untold {
    /// How many were asked.
    pub asked: usize,
    /// How many are not told because fewer than five children were there.
    pub few_children: usize,
    /// How many are not told because fewer than five answered, or because it would tell too much.
    pub too_telling: usize,
}

impl Untold {
    /// How many are not told.
    pub const fn untold(&self) -> usize {
        self.few_children + self.too_telling
    }
}

pub(super) fn untold(sessions: &[SessionDigest]) -> Untold {
    let mut sum = Untold::default();
    for session in sessions {
        let mut count = |told: &Statement| {
            sum.asked += 1;
            if told.shown().is_none() {
                *if session.heads < MINIMUM { &mut sum.few_children } else { &mut sum.too_telling } += 1;
            }
        };
        session.moods.iter().flatten().chain(&session.feelings).for_each(|one| count(&one.told));
        session.say.iter().flatten().for_each(|one| count(&one.told));
        session.goals.iter().for_each(&mut count);
        for measure in &session.measures {
            // Of a measure of which nothing is told it is not known how many factors it asked about.
            if measure.factors.is_empty() {
                count(&Statement::NotEnough);
            }
            measure.factors.iter().for_each(|(_, [now, _])| count(now));
        }
    }
    sum
}
