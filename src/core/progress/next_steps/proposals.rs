//! Which sessions of its programme a group could be given more time for, or play twice, and why. Only proposals: from
//! the facilitator's own touches after the last session, and from what may be told of the group's measures at the start.

use std::collections::BTreeSet;

use crate::{
    content::{Band, Bilingual, Factor, Library, Plan, Programme},
    progress::{
        measures::group_measures::{MeasureTime, group_measures},
        records::session_records::SessionRecords,
        small_group::Tendency,
    },
    session::{Degree, Observation, Question},
};

/// Minutes more that are proposed.
pub const MORE_MINUTES: u16 = 10;
/// The most proposals at once; more would be a burden.
const MOST: usize = 3;
/// The most proposals from measures at once.
const MOST_FROM_MEASURES: usize = 2;

/// Something the facilitator could do, or leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The plan it is about.
    pub plan: String,
    /// What the plan is called.
    pub title: Bilingual,
    /// Why, and with that what could be done.
    pub reason: Reason,
}

/// Why something is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It was hard to keep to the plan last time: the next session could take [`MORE_MINUTES`] more.
    HardPlan,
    /// Not all joined in last time, or it was hard to take part: the next session could take [`MORE_MINUTES`] more.
    HardPart,
    /// The mood was hard last time: the session about feelings could come next.
    HardMood,
    /// More than half of the children chose the smallest answers at the start: the session about this could be played
    /// twice.
    MoreThanHalfSaid {
        /// What they were asked about.
        factor: Factor,
        /// What the level calls these answers.
        name: Bilingual,
    },
}

/// What could be done with a group of this band, from its sessions in the order in which they were held; nothing where
/// the last of them is of no programme.
pub fn proposals(sessions: &[SessionRecords], library: &Library, band: Band) -> Vec<Proposal> {
    let closed: Vec<&SessionRecords> = sessions.iter().filter(|session| session.closed).collect();
    let plans: Vec<&str> = closed.iter().map(|session| session.plan().unwrap_or_default()).collect();
    let seen = closed.last().map(|last| Observation::of(&last.records)).unwrap_or_default();
    propose_all((&plans, seen), needs_at_the_start(sessions), (library, band))
}

/// The same from the plans that were played and what was seen at the last, and from what was said least of at the start with
/// what the level calls these answers.
pub(crate) fn propose_all(
    (plans, seen): (&[&str], Observation),
    needs: Vec<(Factor, Bilingual)>,
    (library, band): (&Library, Band),
) -> Vec<Proposal> {
    let Some((last, (programme, _))) = plans.last().and_then(|last| Some((*last, library.plan(last)?)))
    else {
        return Vec::new();
    };
    let course = Course { programme, library, band, plans };
    let mut proposals = from_touches(&course, last, seen);
    for proposal in from_measures(&course, needs) {
        if proposals.iter().all(|one| one.plan != proposal.plan) {
            proposals.push(proposal);
        }
    }
    proposals.truncate(MOST);
    proposals
}

/// What the facilitator touched after the last session.
fn from_touches(course: &Course, last: &str, seen: Observation) -> Vec<Proposal> {
    let low = |question| seen.degree(question) == Some(Degree::Low);
    let (mood, plan) = (low(Question::Mood), low(Question::Plan));
    let part = low(Question::TakingPart) || low(Question::JoiningIn);
    let mut proposals = Vec::new();
    if plan || part {
        let reason = if plan { Reason::HardPlan } else { Reason::HardPart };
        proposals.extend(course.next(last).map(|plan| propose(plan, reason)));
    }
    if mood && let Some(plan) = course.about(Factor::Emotion).filter(|plan| course.played(plan) < 2) {
        proposals.retain(|one| one.plan != plan.id);
        proposals.push(propose(plan, Reason::HardMood));
    }
    proposals
}

/// What children said least of at the start, while the programme goes on, and what the level calls these answers.
fn needs_at_the_start(sessions: &[SessionRecords]) -> Vec<(Factor, Bilingual)> {
    let mut needs: Vec<(Factor, Bilingual)> = Vec::new();
    for measure in group_measures(sessions) {
        let Some(start) = measure.times.first().filter(|one| one.time == MeasureTime::Before) else {
            continue;
        };
        if measure.times.len() > 1 {
            continue;
        }
        let said_little = measure.factors.iter().filter(|one| {
            let told = one.now.first().and_then(|now| now.shown());
            told.is_some_and(|told| told.tendency == Tendency::Last)
        });
        needs.extend(said_little.map(|one| (one.factor, start.names[2].clone())));
    }
    needs
}

/// What may be told of the measures at the start.
fn from_measures(course: &Course, needs: Vec<(Factor, Bilingual)>) -> Vec<Proposal> {
    let mut seen = BTreeSet::new();
    let proposal = |(factor, name): (Factor, Bilingual)| {
        let plan = course.about(factor).filter(|plan| course.played(plan) < 2)?;
        seen.insert(plan.id.clone()).then(|| propose(plan, Reason::MoreThanHalfSaid { factor, name }))
    };
    needs.into_iter().filter_map(proposal).take(MOST_FROM_MEASURES).collect()
}

fn propose(plan: &Plan, reason: Reason) -> Proposal {
    Proposal { plan: plan.id.clone(), title: plan.title.clone(), reason }
}

/// A group on its way through a programme.
struct Course<'a> {
    programme: &'a Programme,
    library: &'a Library,
    band: Band,
    /// The plans that were played, in order.
    plans: &'a [&'a str],
}

impl<'a> Course<'a> {
    /// The session after this one.
    fn next(&self, last: &str) -> Option<&'a Plan> {
        let plans = &self.programme.sessions;
        let place = plans.iter().position(|plan| plan.id == last)?;
        plans.get(place + 1).filter(|plan| plan.after_months.is_none())
    }

    /// How often a plan was played.
    fn played(&self, plan: &Plan) -> usize {
        self.plans.iter().filter(|one| **one == plan.id).count()
    }

    /// The session that is most about this factor, follow-ups aside; of several the first.
    fn about(&self, factor: Factor) -> Option<&'a Plan> {
        let minutes = |plan: &Plan| -> u16 {
            let about = plan
                .steps
                .iter()
                .filter(|step| self.library.ways(step, self.band).any(|level| level.factor == factor));
            about.map(|step| step.minutes).sum()
        };
        let sessions = self.programme.sessions.iter().filter(|plan| plan.after_months.is_none());
        // Of several that are equally much about it the first counts, so the order is turned around for `max`.
        sessions.rev().filter(|plan| minutes(plan) > 0).max_by_key(|plan| minutes(plan))
    }
}

#[cfg(test)]
#[path = "proposals_tests.rs"]
mod tests;
