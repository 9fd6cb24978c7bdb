//! Sessions that were not brought to their end: going on with one, ending it by hand, and closing those that were left.

use crate::{
    journal::{SideEntries, StoredSession},
    session::{self, Command, Event, Record, Session, Stage},
};

use super::{Keeper, PlayError, Table};

impl Keeper {
    /// Takes the newest session that was not closed from the journal, behind the curtain.
    pub fn go_on(&mut self, table: &mut Table) -> Result<bool, PlayError> {
        let Some(stored) = self.journal()?.unfinished_session()? else { return Ok(false) };
        let plan = &stored.details.plan;
        if table.library.plan(plan).is_none() {
            return Err(PlayError::PlanMissing(plan.clone()));
        }
        if !self.take_up(table, &stored)? {
            return Ok(false);
        }
        if is_playing(table) {
            self.execute(table, &Command::LowerCurtain)?;
        }
        Ok(true)
    }

    /// Takes the newest session that was not closed from the journal to end it, because the children have left: no more
    /// turns, straight to the wrap-up. Its plan may be gone.
    pub fn end_unfinished(&mut self, table: &mut Table) -> Result<bool, PlayError> {
        let Some(stored) = self.journal()?.unfinished_session()? else { return Ok(false) };
        if !self.take_up(table, &stored)? {
            return Ok(false);
        }
        if is_playing(table) && !table.session().is_some_and(Session::ended_early) {
            self.execute(table, &Command::EndEarly)?;
        }
        while is_playing(table) {
            self.execute(table, &Command::SkipStep)?;
        }
        Ok(true)
    }

    /// Goes on with a session from the journal. One that the app had closed but not forgotten is forgotten now, and
    /// is not there to go on with.
    fn take_up(&mut self, table: &mut Table, stored: &StoredSession) -> Result<bool, PlayError> {
        let open = self.load(table, stored)?;
        let is_closed = open.session.stage() == Stage::Closed;
        self.resume(table, open)?;
        if is_closed {
            self.forget(table)?;
        }
        Ok(!is_closed)
    }

    /// Closes a session that was left open, as after "end now" with an empty wrap-up, whatever is left of its plan. The
    /// table stays as it is, unless that session lies on it.
    pub fn close_unfinished(&mut self, table: &mut Table, stored: &StoredSession) -> Result<(), PlayError> {
        let mut open = self.load(table, stored)?;
        let wrapped_up = open.records.iter().any(is_wrap_up);
        let first = open.session.counter();
        let rest = wind_up(&mut open.session, wrapped_up)?;
        self.journal()?.append(stored.id, first, &rest, &SideEntries::default())?;
        open.records.extend(rest);
        let before = self.running.take();
        let mut aside = Table::new(table.library.clone());
        let closed = self.close_played(&mut aside, open);
        self.running = before;
        closed?;
        if self.running.as_ref().is_some_and(|running| running.id == stored.id) {
            self.running = None;
            table.set_session(None);
        }
        Ok(())
    }
}

fn is_playing(table: &Table) -> bool {
    table.session().is_some_and(|one| one.stage() == Stage::Playing)
}

const fn is_wrap_up(record: &Record) -> bool {
    matches!(record.event, Event::WrappedUp(_))
}

/// Brings a session to its close from wherever it stopped, and says what happened on the way.
fn wind_up(session: &mut Session, mut wrapped_up: bool) -> Result<Vec<Record>, session::Refusal> {
    let mut records = Vec::new();
    loop {
        let command = match session.stage() {
            Stage::Playing if session.ended_early() => Command::SkipStep,
            Stage::Playing => Command::EndEarly,
            Stage::Finished if wrapped_up => Command::Close,
            Stage::Finished => Command::WrapUp { touches: Vec::new(), minutes: session.last_minute() },
            Stage::New | Stage::Closed => return Ok(records),
        };
        let outcome = session.handle(&command, session.last_minute())?;
        wrapped_up |= outcome.records.iter().any(is_wrap_up);
        *session = outcome.session;
        records.extend(outcome.records);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]
mod tests {
    use super::*;

    /// A session of a plan that is gone: a step goes on that nobody knows any more.
    fn of_a_lost_plan(more: &[Event]) -> Session {
        let opened = Event::Opened { plan: "gone".to_owned(), seats: 6 };
        let events = [opened, Event::StepBegan(3), Event::TurnBegan, Event::Paused];
        let record = |event: &Event| Record { seat: None, minute: 12, event: event.clone() };
        let records: Vec<Record> = events.iter().chain(more).map(record).collect();
        Session::replay(Vec::new(), 1, &records)
    }

    fn wound_up(session: &mut Session, wrapped_up: bool) -> Vec<Event> {
        let records = wind_up(session, wrapped_up).unwrap();
        assert!(records.iter().all(|record| record.minute == 12), "no minute was played any more");
        assert_eq!(session.stage(), Stage::Closed);
        records.into_iter().map(|record| record.event).collect()
    }

    #[test]
    fn a_session_whose_plan_is_gone_is_ended_early_and_closed() {
        let told = wound_up(&mut of_a_lost_plan(&[]), false);
        let last = [Event::EndedEarly, Event::Finished, Event::WrappedUp(Vec::new()), Event::Closed];
        assert!(told.ends_with(&last), "{told:?}");
        assert!(told.contains(&Event::StepEnded(false)));
    }

    #[test]
    fn a_session_that_was_almost_closed_is_told_nothing_twice() {
        let finished = [Event::Finished];
        let told = wound_up(&mut of_a_lost_plan(&finished), false);
        assert_eq!(told, [Event::WrappedUp(Vec::new()), Event::Closed]);
        let wrapped = [Event::Finished, Event::WrappedUp(vec![3, 2, 1])];
        assert_eq!(wound_up(&mut of_a_lost_plan(&wrapped), true), [Event::Closed]);
        let closed = [Event::Finished, Event::WrappedUp(Vec::new()), Event::Closed];
        assert_eq!(wound_up(&mut of_a_lost_plan(&closed), true), []);
    }
}
