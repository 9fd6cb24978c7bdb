//! A command becomes durable: the session is asked what follows, its records are written to the journal, and only then does the
//! session on the table become the one that follows.

use std::sync::Arc;

use crate::{
    activities::ending::rules::{ANSWER, TALK_LATER},
    journal::{GroupId, KeptSeat, SessionDetails, SideEntries, StoredSession},
    progress,
    session::{Command, Event, Outcome, Record, Refusal, SeatToken, Session},
};

use super::{
    super::{LeavingChild, PlayError, Table, session_time::SessionTime, steps},
    Keeper, Running, undo,
};

/// A session as the journal has it: what it is known by, its records, and the session they tell.
#[derive(Clone, Debug)]
pub struct OpenSession {
    /// What it is known by.
    pub stored: StoredSession,
    /// Everything that has happened in it.
    pub records: Vec<Record>,
    /// The fold of the records.
    pub session: Session,
}

impl Keeper {
    /// Starts a session of this plan for a group; `heads` children are expected.
    pub fn start(
        &mut self,
        table: &mut Table,
        group: GroupId,
        plan: &str,
        heads: u8,
    ) -> Result<(), PlayError> {
        let seed = self.random.number()?;
        let date = self.today();
        let journal = self.journal()?;
        let group = journal.group(group)?;
        let band = group.details.band;
        let steps =
            steps::find(&table.library, plan, band).ok_or_else(|| PlayError::PlanMissing(plan.to_owned()))?;
        let Outcome { records, session } = Session::new(steps, seed).open(plan, heads)?;
        let training = group.training;
        let details = SessionDetails { group: group.id, date, plan: plan.to_owned(), band, seed, training };
        let id = journal.open_session(&details, &records)?;
        let stored = journal.session(id)?;
        self.resume(table, OpenSession { stored, records, session })
    }

    /// A session as the journal has it. Where its plan is gone, it has no steps.
    pub fn load(&mut self, table: &Table, stored: &StoredSession) -> Result<OpenSession, PlayError> {
        let records = self.journal()?.records(stored.id)?;
        let steps = steps::find_after(&table.library, &stored.details.plan, stored.details.band, &records)
            .unwrap_or_default();
        let session = Session::replay(steps, stored.details.seed, &records);
        Ok(OpenSession { stored: stored.clone(), records, session })
    }

    /// Goes on with this session: it lies on the table from now on. What its group did before is read here, once.
    pub(in crate::play) fn resume(&mut self, table: &mut Table, open: OpenSession) -> Result<(), PlayError> {
        let OpenSession { stored, records, mut session } = open;
        let time = SessionTime::at(session.last_minute(), self.clock.seconds());
        let group = self.journal()?.group(stored.details.group)?;
        let before = self.closed_sessions(table, group.id)?;
        if group.details.keeps_animals {
            session.remember(progress::kept_goals(&before));
            let seats = self.journal()?.seats_of(group.id)?;
            session.know_animals(seats.into_iter().map(|seat| seat.animal).collect());
        }
        let practice = group.training;
        let library = Arc::clone(&table.library);
        self.running = Some(Running { id: stored.id, group, stored, time, records, before, library });
        table.set_session(Some(session));
        table.practice = practice;
        self.grow(table)
    }

    /// Carries out a command: asks the session, keeps its events, and only then changes the table.
    pub fn execute(&mut self, table: &mut Table, command: &Command) -> Result<Vec<Record>, PlayError> {
        self.execute_with(table, command, SideEntries::default())
    }

    fn execute_with(
        &mut self,
        table: &mut Table,
        command: &Command,
        mut alongside: SideEntries,
    ) -> Result<Vec<Record>, PlayError> {
        let (minute, now) = (self.minute(table), self.clock.seconds());
        let (Some(session), Some(running)) = (table.session.as_ref(), self.running.as_ref()) else {
            return Err(Refusal::NotPlaying.into());
        };
        let Outcome { records, session: after } = session.handle(command, minute)?;
        alongside.talk_later.extend(animals_that_ask(session, &records));
        let (id, first) = (running.id, session.counter());
        alongside.day = Some(self.today());
        self.journal()?.append(id, first, &records, &alongside)?;
        if let Some(running) = &mut self.running {
            running.time.happened(now, table.session());
            running.records.extend_from_slice(&records);
        }
        table.session = Some(after);
        table.wake_seeds();
        table.skipped = undo::skips_a_turn(&records).then_some(first);
        table.revision += 1;
        if records.iter().any(|record| matches!(record.event, Event::StepEnded(_))) {
            // What helped in the step that is over is looked for in the calm corner from now on.
            if let Err(problem) = self.grow(table) {
                table.trouble = Some(problem);
            }
        }
        Ok(records)
    }

    /// A child takes an animal: under the token the group keeps for it, or under a new one.
    pub fn take_animal(&mut self, table: &mut Table, animal: &str) -> Result<Vec<Record>, PlayError> {
        let Some(running) = &self.running else { return Err(Refusal::NotPlaying.into()) };
        let (group, keeps) = (running.group.id, running.group.details.keeps_animals);
        let kept = if keeps { self.journal()?.seats_of(group)? } else { Vec::new() };
        let known = kept.into_iter().find(|seat| seat.animal == animal).map(|seat| seat.token);
        // Who left the table and comes back takes its own seat again.
        let left = || table.session().and_then(|session| session.token_of(animal));
        let mut alongside = SideEntries::default();
        let is_new = known.is_none();
        let token = if let Some(token) = known.or_else(left) {
            token
        } else {
            let token = SeatToken(self.random.number()?);
            if keeps {
                alongside.keep_seats.push(KeptSeat { animal: animal.to_owned(), token });
            }
            token
        };
        let records =
            self.execute_with(table, &Command::Join { token, animal: animal.to_owned() }, alongside)?;
        table.arriving = false;
        if keeps && is_new {
            self.new_seats.push(token);
        }
        Ok(records)
    }

    /// Carries out what a child asks: a command to the session, or, where it leaves early, its answer and that it goes.
    pub(in crate::play) fn execute_for_children(
        &mut self,
        table: &mut Table,
        command: &Command,
    ) -> Result<Vec<Record>, PlayError> {
        match (&mut table.leaving, command) {
            (Some(leaving), Command::Make(one)) => {
                // Once, as everywhere: the first answer stays until the child goes.
                leaving.answer.get_or_insert_with(|| one.choice.clone());
                table.revision += 1;
                Ok(Vec::new())
            }
            (Some(_), Command::EndTurn) => self.say_goodbye(table),
            _ => self.execute(table, command),
        }
    }

    /// The child who leaves early has answered the private ending and goes. The answer is kept as everywhere: a wish to talk
    /// as a request, anything else not at all.
    fn say_goodbye(&mut self, table: &mut Table) -> Result<Vec<Record>, PlayError> {
        let LeavingChild { seat: token, answer } = table.leaving.take().ok_or(Refusal::NotNow)?;
        let session = table.session().ok_or(Refusal::NotPlaying)?;
        let asks_to_talk = answer.as_deref() == Some(TALK_LATER);
        let seat = session.seats().iter().find(|seat| seat.token == token && asks_to_talk);
        let talk_later = seat.map(|seat| seat.animal.clone()).into_iter().collect();
        let alongside = SideEntries { talk_later, ..SideEntries::default() };
        let records = self.execute_with(table, &Command::Leave(token), alongside)?;
        // The tablet was with the child who left: it comes back through the curtain.
        match self.execute(table, &Command::LowerCurtain) {
            Ok(_) | Err(PlayError::Refused(_)) => Ok(records),
            Err(problem) => Err(problem),
        }
    }
}

/// The animals whose private ending asks to talk.
fn animals_that_ask(session: &Session, records: &[Record]) -> Vec<String> {
    let asks = records.iter().filter(
        |record| matches!(&record.event, Event::Moved(one) if one.kind == ANSWER && one.choice == TALK_LATER),
    );
    asks.filter_map(|record| {
        let seat = session.seats().iter().find(|seat| Some(seat.token) == record.seat)?;
        Some(seat.animal.clone())
    })
    .collect()
}
