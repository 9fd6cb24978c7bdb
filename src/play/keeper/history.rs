//! Reads sessions back from the journal: one group's, and all groups' together.

use std::sync::Arc;

use bevy::log::warn;

use crate::{
    journal::{GroupId, Pair, SessionId, StoredDigest, StoredSession},
    progress::{
        self, Compared, DigestOf, GroupStory, Pooled, SessionDigest, SessionRecords, StoryOf, StoryPair,
    },
    session::{self, Observation, Record, Refusal},
};

use super::{
    super::{PlayError, Table, steps},
    Keeper,
};

impl Keeper {
    /// Everything a review needs of a group's sessions, in order. Training runs count in the practice group only.
    pub fn history(&mut self, table: &Table, group: GroupId) -> Result<Vec<SessionRecords>, PlayError> {
        let journal = self.journal()?;
        let training = journal.group(group)?.training;
        let sessions = journal.sessions(group)?;
        sessions
            .iter()
            .filter(|one| one.details.training == training)
            .map(|one| self.session_records(table, one))
            .collect()
    }

    /// The story of a group: how it is growing.
    pub fn story(&mut self, table: &Table, group: GroupId) -> Result<GroupStory, PlayError> {
        let sessions = self.digests(table, group)?;
        let band = self.journal()?.group(group)?.details.band;
        Ok(GroupStory::new(StoryOf { library: &table.library, band, sessions: &sessions }))
    }

    /// Two parts of a group's time side by side; nothing where there is only one.
    pub fn story_pair(
        &mut self,
        table: &Table,
        group: GroupId,
        compared: Compared,
    ) -> Result<Option<StoryPair>, PlayError> {
        let sessions = self.digests(table, group)?;
        let band = self.journal()?.group(group)?.details.band;
        Ok(StoryPair::new(StoryOf { library: &table.library, band, sessions: &sessions }, compared))
    }

    /// The digests of a group's closed sessions, in order. Those that are missing are made and kept: of a group that has met
    /// once more since its story was told, one.
    pub fn digests(&mut self, table: &Table, group: GroupId) -> Result<Vec<SessionDigest>, PlayError> {
        let mut stored = self.journal()?.digests(group)?;
        let mut made = Vec::new();
        for one in stored.iter_mut().filter(|one| one.words.is_none()) {
            let session = self.journal()?.session(one.session)?;
            let words = progress::digest(&self.session_records(table, &session)?);
            made.push((one.session, words.clone()));
            one.words = Some(words);
        }
        if !made.is_empty()
            && let Err(error) = self.journal()?.keep_digests(&made)
        {
            // They are made again next time.
            warn!("digests could not be kept: {error}");
        }
        let read = |one: &StoredDigest| {
            let of = DigestOf { order: one.session.0, number: one.number, date: &one.date, plan: &one.plan };
            SessionDigest::read(of, one.words.as_deref().unwrap_or_default())
        };
        Ok(stored.iter().map(read).collect())
    }

    /// Keeps what an adult says anew about a session that is closed.
    pub fn say_anew(&mut self, session: SessionId, seen: Observation) -> Result<(), PlayError> {
        let journal = self.journal()?;
        let record = seen.said_anew(&journal.records(session)?).ok_or(Refusal::NotNow)?;
        Ok(journal.say_anew(session, &record)?)
    }

    /// What the closed sessions of a group left, in order.
    pub(super) fn closed_sessions(
        &mut self,
        table: &Table,
        group: GroupId,
    ) -> Result<Arc<[SessionRecords]>, PlayError> {
        let mut history = self.history(table, group)?;
        history.retain(|one| one.closed);
        Ok(history.into())
    }

    /// The running session, and what the closed sessions of its group left. Both are in memory; the closed sessions are read
    /// again only where the content has changed since.
    pub(super) fn running_history(
        &mut self,
        table: &Table,
    ) -> Result<Option<(SessionRecords, Arc<[SessionRecords]>)>, PlayError> {
        let Some(running) = &self.running else { return Ok(None) };
        if !Arc::ptr_eq(&running.library, &table.library) {
            let before = self.closed_sessions(table, running.group.id)?;
            if let Some(running) = &mut self.running {
                (running.before, running.library) = (before, Arc::clone(&table.library));
            }
        }
        let Some(running) = &self.running else { return Ok(None) };
        let this = sorted_records(table, &running.stored, &running.records);
        Ok(Some((this, Arc::clone(&running.before))))
    }

    /// What all groups together said. Groups that are told of together for the first time are a pair for good: that is
    /// durable before anything of them is shown.
    pub fn pooled(&mut self, table: &Table) -> Result<Pooled, PlayError> {
        let mut groups = self.histories(table)?;
        let mut new = Vec::new();
        for pair in progress::new_pairs(&groups, &table.library) {
            let id = self.random.id()?;
            new.extend(pair.orders.map(|order| Pair {
                session: SessionId(order),
                subject: pair.subject.clone(),
                id: id.clone(),
            }));
        }
        if !new.is_empty() {
            self.journal()?.keep_pairs(&new)?;
            groups = self.histories(table)?;
        }
        Ok(progress::pool(&groups, &table.library))
    }

    /// The history of every group but the one for practice.
    fn histories(&mut self, table: &Table) -> Result<Vec<Vec<SessionRecords>>, PlayError> {
        let groups = self.journal()?.groups()?;
        let real = groups.iter().filter(|group| !group.training);
        real.map(|group| self.history(table, group.id)).collect()
    }

    pub(in crate::play) fn session_records(
        &mut self,
        table: &Table,
        stored: &StoredSession,
    ) -> Result<SessionRecords, PlayError> {
        let journal = self.journal()?;
        let records = journal.records(stored.id)?;
        let frozen = journal.frozen(stored.id)?.into_iter().map(|one| (one.subject, one.statement)).collect();
        let pairs = journal.pairs(stored.id)?;
        Ok(SessionRecords { frozen, pairs, ..sorted_records(table, stored, &records) })
    }
}

/// What these records of a session say, with the steps of its plan; of what was frozen, nothing.
fn sorted_records(table: &Table, stored: &StoredSession, records: &[Record]) -> SessionRecords {
    let records = session::settled(records);
    let plan = table.library.plan(&stored.details.plan);
    SessionRecords {
        order: stored.id.0,
        date: stored.details.date.to_string(),
        plan_title: plan.map(|(_, plan)| plan.title.clone()).unwrap_or_default(),
        follow_up: plan.and_then(|(_, plan)| plan.after_months),
        closed: stored.closed,
        steps: steps::infos(&table.library, &stored.details.plan, stored.details.band, &records),
        records,
        ..SessionRecords::default()
    }
}
