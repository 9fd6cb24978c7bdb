//! Next time: two proposals, each with its reason. The first come from what was seen and asked; where there are fewer than
//! two, the session that comes next in the programme, and one of those that children would gladly have again.

use super::{StoryOf, growth::GrownFactor};
use crate::{
    content::{Bilingual, Factor},
    progress::{
        next_steps::proposals::{Proposal, propose_all},
        small_group::Tendency,
    },
};

/// The most proposals at once.
const MOST: usize = 2;

/// Something that could be played next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// From what was seen at the last meeting, or asked at the first.
    Proposed(Proposal),
    /// The session that comes next in the programme.
    Follows {
        /// Its plan.
        plan: String,
        /// What it is called.
        title: Bilingual,
    },
    /// A session that more than half of the children said they would gladly have again.
    WantedAgain {
        /// Its plan.
        plan: String,
        /// What it is called.
        title: Bilingual,
    },
}

impl NextStep {
    /// The plan that one touch chooses.
    pub fn plan(&self) -> &str {
        match self {
            Self::Proposed(proposal) => &proposal.plan,
            Self::Follows { plan, .. } | Self::WantedAgain { plan, .. } => plan,
        }
    }

    /// What the plan is called.
    pub const fn title(&self) -> &Bilingual {
        match self {
            Self::Proposed(proposal) => &proposal.title,
            Self::Follows { title, .. } | Self::WantedAgain { title, .. } => title,
        }
    }
}

pub(super) fn next_time(of: StoryOf, grown: &[GrownFactor]) -> Vec<NextStep> {
    let plans: Vec<&str> = of.sessions.iter().map(|session| session.plan.as_str()).collect();
    let seen = of.sessions.last().map(|last| last.seen).unwrap_or_default();
    let low = grown.iter().filter_map(|one| Some((one.factor, one.began_low()?.clone())));
    let mut needs: Vec<(Factor, Bilingual)> = low.collect();
    needs.sort_by_key(|(factor, _)| *factor);
    let proposed = propose_all((&plans, seen), needs, (of.library, of.band));
    let mut steps: Vec<NextStep> = proposed.into_iter().map(NextStep::Proposed).take(MOST).collect();
    let mut add = |step: NextStep| {
        if steps.len() < MOST && steps.iter().all(|one| one.plan() != step.plan()) {
            steps.push(step);
        }
    };
    if let Some((plan, title)) = follows(of) {
        add(NextStep::Follows { plan, title });
    }
    let gladly = of.sessions.iter().rev().filter(|session| {
        let again = session.say.as_ref().and_then(|[again, _]| again.told.shown());
        again.is_some_and(|told| told.tendency == Tendency::First)
    });
    let wanted = gladly
        .filter_map(|session| of.library.plan(&session.plan))
        .find(|(programme, plan)| of.library.is_offered(programme) && plan.after_months.is_none());
    if let Some((_, plan)) = wanted {
        add(NextStep::WantedAgain { plan: plan.id.clone(), title: plan.title.clone() });
    }
    steps
}

/// The session after the last one in its programme, follow-ups aside.
fn follows(of: StoryOf) -> Option<(String, Bilingual)> {
    let last = of.sessions.last()?;
    let (programme, _) = of.library.plan(&last.plan)?;
    let next = programme.sessions.iter().skip_while(|plan| plan.id != last.plan).nth(1)?;
    next.after_months.is_none().then(|| (next.id.clone(), next.title.clone()))
}
