//! Brings sessions that an older program closed to today's rules: what may be told is frozen anew, and every single
//! answer that does not outlive the meeting is deleted.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    content::{Band, Library},
    journal::{Frozen, SessionId},
    progress::{self, SessionRecords},
    session::{Event, Record, SeatToken, redact},
};

use super::{Keeper, PlayError, Table, steps};

/// A session that an older program closed.
#[derive(Clone, Copy, Debug)]
pub struct FormerSession<'a> {
    /// The id of its plan.
    pub plan: &'a str,
    /// The band played.
    pub band: Band,
    /// Its records, as the older program left them.
    pub records: &'a [Record],
    /// What the older program froze, as kinds and words.
    pub frozen: &'a [(String, String)],
}

/// What stays of it, and what is frozen of it now. `earlier` are the sessions of its group before it, renewed already.
pub fn renew_closed(
    library: &Library,
    former: FormerSession,
    earlier: &[SessionRecords],
) -> (Vec<Record>, Vec<(String, String)>) {
    let session = as_it_was(library, former);
    let frozen = progress::freeze_former(&session, earlier);
    let stays = redact(former.records, |place, _, kind| {
        let level = session.steps.get(place).and_then(|step| step.level.as_ref());
        level.is_some_and(|level| level.role(kind).is_some_and(crate::content::Role::outlives_meeting))
    });
    (stays, frozen)
}

/// The session with the levels that it asked: a measure whose level the frozen words name is that level, even where the
/// plan asks another today.
fn as_it_was(library: &Library, former: FormerSession) -> SessionRecords {
    let mut steps = steps::infos(library, former.plan, former.band, former.records);
    let answered = former.frozen.iter().filter_map(|(subject, _)| subject.strip_prefix("measure.answered."));
    let asked: Vec<&str> = answered.collect();
    for step in &mut steps {
        let is_measure = step.level.as_ref().is_some_and(|level| level.body.questionnaire().is_some());
        if is_measure
            && let [only] = asked[..]
            && only != step.level_id
        {
            only.clone_into(&mut step.level_id);
            step.level = library.level(only).cloned();
        }
    }
    SessionRecords {
        closed: true,
        steps,
        records: with_a_token_for_each_turn(former.records),
        frozen: former.frozen.to_vec(),
        ..SessionRecords::default()
    }
}

/// The records in which every turn that has lost its token has one of its own: a seat has one turn in a step, so that
/// answers can be counted step by step, and in no other way.
fn with_a_token_for_each_turn(records: &[Record]) -> Vec<Record> {
    let mut next: u64 = 0;
    let mut known: BTreeSet<SeatToken> = records.iter().filter_map(|one| one.seat).collect();
    let mut current = None;
    let mut named = records.to_vec();
    for record in &mut named {
        match &record.event {
            Event::TurnBegan => {
                while known.contains(&SeatToken(next)) {
                    next += 1;
                }
                known.insert(SeatToken(next));
                current = record.seat.or(Some(SeatToken(next)));
                record.seat = current;
            }
            Event::Moved(_) | Event::CurtainLifted | Event::CurtainFell | Event::TurnEnded(_) => {
                record.seat = record.seat.or(current);
            }
            _ => {}
        }
    }
    named
}

impl Keeper {
    /// Brings the sessions that an older program closed to today's rules, all of them or none. How many there were.
    pub fn renew(&mut self, table: &Table) -> Result<usize, PlayError> {
        let former = self.journal()?.outdated_sessions()?;
        let mut renewed: Vec<(SessionId, Vec<Record>, Vec<Frozen>)> = Vec::new();
        let mut earlier: BTreeMap<i64, Vec<SessionRecords>> = BTreeMap::new();
        for stored in &former {
            let records = self.session_records(table, stored)?;
            let of_group = earlier.entry(stored.details.group.0).or_default();
            let (stays, frozen) = renew_closed(
                &table.library,
                FormerSession {
                    plan: &stored.details.plan,
                    band: stored.details.band,
                    records: &records.records,
                    frozen: &records.frozen,
                },
                of_group,
            );
            of_group.push(SessionRecords { records: stays.clone(), frozen: frozen.clone(), ..records });
            let frozen =
                frozen.into_iter().map(|(subject, statement)| Frozen { subject, statement }).collect();
            renewed.push((stored.id, stays, frozen));
        }
        if !renewed.is_empty() {
            let journal = self.journal()?;
            journal.renew_sessions(&renewed)?;
            if journal.erase_forgotten() == crate::journal::Erasure::Due {
                bevy::log::warn!("the journal could not be cleaned now; it will be at the next start");
            }
        }
        Ok(renewed.len())
    }
}
