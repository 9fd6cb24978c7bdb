//! What all groups together did: sums of what stands in the log of each. No seat and no answer is in it.

use std::collections::BTreeMap;

use super::group_log::GroupLog;
use crate::{
    content::{Bilingual, Factor},
    journal::Linkage,
};

/// What all groups together did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllGroupsLog {
    /// How many groups have met.
    pub groups: usize,
    /// The first and the last day; nothing before the first session.
    pub days: Option<(String, String)>,
    /// In how many sessions each factor was visited, the six seeds first.
    pub garden: Vec<(Factor, usize)>,
    /// Every plan that was held, by programme and title.
    pub plans: Vec<PlanTotal>,
    /// Cards and meetings.
    pub linkage: Linkage,
}

/// All sessions of one plan, in whatever group they were held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanTotal {
    /// What the programme is called; nothing where it is no longer on this tablet.
    pub programme: Option<Bilingual>,
    /// What the session is called.
    pub title: Bilingual,
    /// What was brought each time.
    pub materials: Bilingual,
    /// How often it was held.
    pub sessions: usize,
    /// Minutes together.
    pub minutes: usize,
    /// Children over all of these sessions; one who came three times is counted three times.
    pub attendances: usize,
    /// What the materials cost together, in whole yuan, as planned.
    pub cost: u32,
}

impl AllGroupsLog {
    /// The sums of these logs.
    pub fn of(logs: &[GroupLog]) -> Self {
        let mut all = Self::default();
        let mut plans: BTreeMap<(String, String), PlanTotal> = BTreeMap::new();
        let mut garden: BTreeMap<Factor, usize> = BTreeMap::new();
        for log in logs {
            all.groups += usize::from(!log.sessions.is_empty());
            all.linkage += log.linkage();
            for (factor, times) in &log.garden {
                *garden.entry(*factor).or_default() += times;
            }
            for session in &log.sessions {
                let programme = session.programme.as_ref().map(|title| title.en.clone()).unwrap_or_default();
                let total = plans.entry((programme, session.title.en.clone())).or_default();
                total.programme.clone_from(&session.programme);
                total.title.clone_from(&session.title);
                total.materials.clone_from(&session.materials);
                total.sessions += 1;
                total.minutes += usize::from(session.minutes);
                total.attendances += session.heads;
                total.cost += u32::from(session.cost.unwrap_or_default());
            }
        }
        let days = || logs.iter().filter_map(GroupLog::days);
        let first = days().map(|(first, _)| first.to_owned()).min();
        all.days = first.zip(days().map(|(_, last)| last.to_owned()).max());
        let visits = |factor| Some((factor, *garden.get(&factor)?));
        all.garden = Factor::ALL.into_iter().filter_map(visits).collect();
        all.plans = plans.into_values().collect();
        all
    }

    /// How many sessions were held.
    pub fn sessions(&self) -> usize {
        self.plans.iter().map(|one| one.sessions).sum()
    }

    /// Minutes of all sessions together.
    pub fn minutes(&self) -> usize {
        self.plans.iter().map(|one| one.minutes).sum()
    }

    /// Children over all sessions.
    pub fn attendances(&self) -> usize {
        self.plans.iter().map(|one| one.attendances).sum()
    }

    /// What the materials of all sessions cost, in whole yuan.
    pub fn cost(&self) -> u32 {
        self.plans.iter().map(|one| one.cost).sum()
    }
}
