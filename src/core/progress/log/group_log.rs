//! The log of a group's sessions: what a funder, a commissioner or a colleague may know. No seat and no answer is in it.

use std::collections::BTreeMap;

use crate::{
    content::{Bilingual, Factor, Library, Plan},
    journal::Linkage,
    progress::{
        Phase,
        records::session_records::SessionRecords,
        review::group_review::{Products, Review, SessionReview},
        small_group::MINIMUM,
    },
    session::Minute,
};

/// A session with what the journal knows it by.
#[derive(Clone, Debug)]
pub struct LoggedSession {
    /// Its number in the journal, from 1 within its group.
    pub number: u32,
    /// The plan's id.
    pub plan: String,
    /// What happened.
    pub records: SessionRecords,
}

/// The log of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupLog {
    /// Cards and meetings before the first session: the preparatory phase.
    pub before: Linkage,
    /// The sessions that are closed, in order.
    pub sessions: Vec<LogEntry>,
    /// In how many of them each factor was visited, the six seeds first.
    pub garden: Vec<(Factor, usize)>,
    /// What the group made in all its sessions of at least five children; nothing where there was none. What leaves the
    /// tablet is told more strictly than what shows on it: beside a few heads, a number of plans would tell who passed.
    pub made: Option<Products>,
    /// The plan that follows the last session in its programme.
    pub next: Option<Plan>,
}

/// One session in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry {
    /// The day, as `2026-11-23`.
    pub date: String,
    /// What the programme is called; nothing where it is no longer on this tablet.
    pub programme: Option<Bilingual>,
    /// What the session is called.
    pub title: Bilingual,
    /// Its phase; nothing where it stands alone, or its programme is gone.
    pub phase: Option<Phase>,
    /// How long it lasted, in minutes.
    pub minutes: Minute,
    /// How many children took a seat.
    pub heads: usize,
    /// The activities played besides the rituals; nothing where a level is no longer on this tablet.
    pub activities: Vec<Option<Bilingual>>,
    /// The factors visited.
    pub factors: Vec<Factor>,
    /// What was brought.
    pub materials: Bilingual,
    /// What had to be prepared.
    pub prepare: Bilingual,
    /// What the materials cost, in whole yuan, as planned; nothing where the plan is gone.
    pub cost: Option<u16>,
    /// Cards and meetings after this session and before the next.
    pub linkage: Linkage,
}

impl GroupLog {
    /// The log of these sessions, in the order in which they were held; those that are still open are left out.
    /// `linkage` is counted by the number of the session after which it was.
    pub fn new(library: &Library, sessions: Vec<LoggedSession>, linkage: &BTreeMap<u32, Linkage>) -> Self {
        let closed: Vec<LoggedSession> = sessions.into_iter().filter(|one| one.records.closed).collect();
        let records: Vec<SessionRecords> = closed.iter().map(|one| one.records.clone()).collect();
        let review = Review::new(&records);
        let mut log = Self { garden: review.garden, next: next_plan(library, &closed), ..Self::default() };
        log.made = made(&records, &review.sessions);
        let entries = closed.iter().zip(review.sessions);
        log.sessions = entries.map(|(session, review)| entry(library, session, review)).collect();
        for (number, counted) in linkage {
            // What was counted after a training run, or an open session, belongs to the closed one before it.
            let place = closed.iter().rposition(|session| session.number <= *number);
            match place.and_then(|place| log.sessions.get_mut(place)) {
                Some(entry) => entry.linkage += *counted,
                None => log.before += *counted,
            }
        }
        log
    }

    /// Minutes of all sessions together.
    pub fn minutes(&self) -> usize {
        self.sessions.iter().map(|one| usize::from(one.minutes)).sum()
    }

    /// Children over all sessions; one who came three times is counted three times.
    pub fn attendances(&self) -> usize {
        self.sessions.iter().map(|one| one.heads).sum()
    }

    /// What the materials of all sessions cost, in whole yuan.
    pub fn cost(&self) -> u32 {
        self.sessions.iter().filter_map(|one| one.cost).map(u32::from).sum()
    }

    /// Cards and meetings, all together.
    pub fn linkage(&self) -> Linkage {
        let mut all = self.before;
        for session in &self.sessions {
            all += session.linkage;
        }
        all
    }

    /// The first and the last day; nothing before the first session. A clock set back may turn them around.
    pub fn days(&self) -> Option<(&str, &str)> {
        let days = || self.sessions.iter().map(|one| one.date.as_str());
        Some((days().min()?, days().max()?))
    }
}

fn entry(library: &Library, session: &LoggedSession, review: SessionReview) -> LogEntry {
    let known = library.plan(&session.plan);
    let plan = known.map(|(_, plan)| plan);
    LogEntry {
        date: review.date,
        programme: known.map(|(programme, _)| programme.title.clone()),
        title: review.plan_title,
        phase: known.and_then(|(programme, plan)| Phase::of(programme, &plan.id)),
        minutes: review.minutes,
        heads: review.heads,
        activities: review.activities,
        factors: review.factors.into_iter().collect(),
        materials: plan.map(|plan| plan.materials.clone()).unwrap_or_default(),
        prepare: plan.map(|plan| plan.prepare.clone()).unwrap_or_default(),
        cost: plan.map(|plan| plan.cost),
        linkage: Linkage::default(),
    }
}

/// What was made in the sessions of at least [`MINIMUM`] children, as if there had been no others: a word that is no
/// longer new would tell that a smaller session has used it.
fn made(records: &[SessionRecords], sessions: &[SessionReview]) -> Option<Products> {
    let sizes = records.iter().zip(sessions);
    let enough: Vec<SessionRecords> =
        sizes.filter(|(_, review)| review.heads >= MINIMUM).map(|(session, _)| session.clone()).collect();
    (!enough.is_empty()).then(|| Review::new(&enough).products)
}

/// The plan that follows the last session in its programme.
fn next_plan(library: &Library, sessions: &[LoggedSession]) -> Option<Plan> {
    let last = sessions.last()?;
    let (programme, _) = library.plan(&last.plan)?;
    programme.sessions.iter().skip_while(|plan| plan.id != last.plan).nth(1).cloned()
}
