//! Closes a session: what may be told is frozen, and what need not stay is deleted.

use bevy::log::warn;

use crate::{
    journal::{Erasure, Frozen},
    progress,
    session::{self, Command, Minute, Observation, Refusal},
};

use super::{
    super::{PlayError, Table, steps},
    Keeper, OpenSession,
};

impl Keeper {
    /// Keeps the wrap-up and closes the session, which took so many minutes: what need not stay is forgotten.
    pub fn close(&mut self, table: &mut Table, seen: Observation, minutes: Minute) -> Result<(), PlayError> {
        self.execute(table, &Command::WrapUp { touches: seen.to_touches(), minutes })?;
        self.execute(table, &Command::Close)?;
        self.forget(table)
    }

    pub(in crate::play) fn forget(&mut self, table: &mut Table) -> Result<(), PlayError> {
        let (this, before) = self.running_history(table)?.ok_or(Refusal::NotPlaying)?;
        let running = self.running.as_ref().ok_or(Refusal::NotPlaying)?;
        let frozen: Vec<Frozen> = progress::freeze(&this, &before)
            .into_iter()
            .map(|(subject, statement)| Frozen { subject, statement })
            .collect();
        let (id, details) = (running.id, &running.stored.details);
        let outlives = |place: usize, chosen: Option<&str>, kind: &str| {
            let plan = (details.plan.as_str(), details.band);
            steps::known_to_outlive(&table.library, plan, place, chosen, kind).unwrap_or(false)
        };
        let stays = session::redact(&this.records, outlives);
        let erasure = self.journal()?.close_session(id, &stays, &frozen)?;
        if erasure == Erasure::Due {
            warn!("the journal could not be cleaned now; it will be at the next start");
        }
        table.set_session(None);
        // The session is closed: its group's garden is grown from what the journal keeps of it.
        let group = self.running.take().map(|running| running.group.id);
        self.show_garden(table, group)
    }

    /// Closes a session that was played to its end on another table and is in the journal already.
    pub(in crate::play) fn close_played(
        &mut self,
        table: &mut Table,
        open: OpenSession,
    ) -> Result<(), PlayError> {
        self.resume(table, open)?;
        self.forget(table)
    }
}
