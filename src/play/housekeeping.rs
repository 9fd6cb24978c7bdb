//! What is due by the day: retention, and sessions that were left open. It is looked at at the start, when the day changes
//! and whenever the desk is unlocked; while the tablet's date is in doubt, nothing is erased and nothing is closed.

use bevy::prelude::*;

use crate::journal::{Date, DateDoubt, Erasure, OPEN_DAYS, Setting};

use super::{Keeper, PlayError, Table};

impl Keeper {
    /// Brings what an older program closed to today's rules, and does what is due today; nothing is erased where the
    /// tablet's date is in doubt.
    pub fn housekeeping(&mut self, table: &mut Table) -> Result<(), PlayError> {
        self.renew(table)?;
        let today = self.clock.today();
        let journal = self.journal()?;
        if journal.date_doubt(today)?.is_some() {
            return Ok(());
        }
        journal.trust_day(today)?;
        journal.clamp_future_days(today)?;
        let closed = self.close_left_open(table, today)?;
        let forgotten = self.journal()?.forget_expired(today)?;
        if forgotten.erasure == Erasure::Due {
            warn!("the journal could not be cleaned now; it will be at the next start");
        }
        self.journal()?.erase_forgotten_if_due()?;
        self.forget_set_aside(today);
        if closed || forgotten.groups > 0 {
            self.grow(table)?;
        }
        Ok(())
    }

    /// Closes the sessions that were left open too long ago. One that cannot be closed does not keep the others open.
    fn close_left_open(&mut self, table: &mut Table, today: Date) -> Result<bool, PlayError> {
        let left = self.journal()?.abandoned_sessions(today.plus_days(-OPEN_DAYS))?;
        for stored in &left {
            if let Err(problem) = self.close_unfinished(table, stored) {
                error!("session {} was left open and could not be closed: {problem}", stored.id);
            }
        }
        Ok(!left.is_empty())
    }

    /// The day under which things are noted: the tablet's, or the last trusted one while the tablet's is in doubt.
    pub fn today(&mut self) -> Date {
        self.date_doubt().map_or_else(|| self.clock.today(), |doubt| doubt.trusted)
    }

    /// A copy of all groups was saved today, and an adult has its number.
    ///
    /// # Errors
    /// If the journal cannot be written.
    pub fn copy_is_saved(&mut self) -> Result<(), PlayError> {
        let today = self.today();
        Ok(self.journal()?.set(Setting::CopySaved, &today.to_string())?)
    }

    /// Whether the tablet's date is in doubt.
    pub fn date_doubt(&mut self) -> Option<DateDoubt> {
        let clock = self.clock.today();
        self.journal().and_then(|journal| journal.date_doubt(clock)).unwrap_or_default()
    }

    /// An adult says that this is the day. It is trusted from now on, and what is due is done. Says whether the clock still
    /// shows that day; else nothing was done.
    pub fn confirm_day(&mut self, table: &mut Table, day: Date) -> Result<bool, PlayError> {
        if self.clock.today() != day {
            return Ok(false);
        }
        self.journal()?.trust_day(day)?;
        self.housekeeping(table)?;
        Ok(true)
    }

    /// An adult says that this is not the day: the clock will be set.
    pub const fn deny_day(&mut self, day: Date) {
        self.denied_day = Some(day);
    }

    /// Whether an adult has said that this is not the day.
    pub fn has_denied(&self, day: Date) -> bool {
        self.denied_day == Some(day)
    }
}

/// Keeps house when the day changes.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, when_the_day_changes.in_set(super::Upkeep));
}

/// Compares days only in frames that are drawn for another reason: nothing wakes the loop for it. The start has done what
/// was due on the first day.
pub(super) fn when_the_day_changes(
    mut keeper: ResMut<Keeper>,
    mut table: ResMut<Table>,
    mut seen: Local<Option<Date>>,
) {
    let today = keeper.clock.today();
    if *seen.get_or_insert(today) == today {
        return;
    }
    if keeper.journal().is_ok_and(|journal| journal.is_importing()) {
        // A pack that is half read in would be left; the day waits until it is done.
        return;
    }
    *seen = Some(today);
    if let Err(problem) = keeper.housekeeping(&mut table) {
        error!("what is due today could not be done: {problem}");
    }
}
