//! A command becomes durable: the session is asked, its events are written to the journal, and only then does the session on the
//! table change.

use crate::{
    activities::ending::rules::{ANSWER, TALK_LATER},
    journal::{Alongside, GroupId, KeptSeat, SessionDetails, SessionId, StoredSession},
    progress,
    session::{Command, Event, Record, Refusal, SeatToken, Session},
};

use super::{
    super::{Problem, Table, session_time::SessionTime, steps},
    Keeper, Running, undo,
};

impl Keeper {
    /// Starts a session of this plan for a group; `heads` children are expected.
    pub fn start(&mut self, table: &mut Table, group: GroupId, plan: &str, heads: u8) -> Result<(), Problem> {
        let seed = self.random.number()?;
        let date = self.today();
        let journal = self.journal()?;
        let group = journal.group(group)?;
        let band = group.details.band;
        let steps =
            steps::find(&table.library, plan, band).ok_or_else(|| Problem::PlanMissing(plan.to_owned()))?;
        let mut session = Session::new(steps, seed);
        let records = session.open(plan, heads)?;
        let training = group.training;
        let details = SessionDetails { group: group.id, date, plan: plan.to_owned(), band, seed, training };
        let id = journal.open_session(&details, &records)?;
        for record in &records {
            session.apply(record);
        }
        self.lay(table, id, session)
    }

    /// A session as its records tell it, without laying it on the table. Where its plan is gone, it has no steps.
    pub fn look_at(&mut self, table: &Table, stored: &StoredSession) -> Result<Session, Problem> {
        let records = self.journal()?.records(stored.id)?;
        let steps = steps::find_after(&table.library, &stored.details.plan, stored.details.band, &records)
            .unwrap_or_default();
        Ok(Session::replay(steps, stored.details.seed, &records))
    }

    pub(in crate::play) fn lay(
        &mut self,
        table: &mut Table,
        id: SessionId,
        mut session: Session,
    ) -> Result<(), Problem> {
        let time = SessionTime::at(session.last_minute(), self.clock.seconds());
        let journal = self.journal()?;
        let stored = journal.session(id)?;
        let group = journal.group(stored.details.group)?;
        if group.details.keeps_animals {
            let history = self.history(table, group.id)?;
            session.remember(progress::kept_goals(&history));
            let seats = self.journal()?.seats_of(group.id)?;
            session.know_animals(seats.into_iter().map(|seat| seat.animal).collect());
        }
        let practice = group.training;
        self.running = Some(Running { id, group, stored, time });
        table.lay(Some(session));
        table.practice = practice;
        self.grow(table)
    }

    /// Carries out a command: asks the session, keeps its events, and only then changes the table.
    pub fn carry_out(&mut self, table: &mut Table, command: &Command) -> Result<Vec<Record>, Problem> {
        self.carry_out_alongside(table, command, Alongside::default())
    }

    fn carry_out_alongside(
        &mut self,
        table: &mut Table,
        command: &Command,
        mut alongside: Alongside,
    ) -> Result<Vec<Record>, Problem> {
        let (minute, now) = (self.minute(table), self.clock.seconds());
        let (Some(session), Some(running)) = (table.session.as_ref(), self.running.as_ref()) else {
            return Err(Refusal::NotPlaying.into());
        };
        let records = session.handle(command, minute)?;
        alongside.talk_later.extend(animals_that_ask(session, &records));
        let (id, first) = (running.id, session.counter());
        alongside.day = Some(self.today());
        self.journal()?.append(id, first, &records, &alongside)?;
        if let Some(running) = &mut self.running {
            running.time.happened(now, table.session());
        }
        if let Some(session) = &mut table.session {
            for record in &records {
                session.apply(record);
            }
        }
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
    pub fn take_animal(&mut self, table: &mut Table, animal: &str) -> Result<Vec<Record>, Problem> {
        let Some(running) = &self.running else { return Err(Refusal::NotPlaying.into()) };
        let (group, keeps) = (running.group.id, running.group.details.keeps_animals);
        let kept = if keeps { self.journal()?.seats_of(group)? } else { Vec::new() };
        let known = kept.into_iter().find(|seat| seat.animal == animal).map(|seat| seat.token);
        // Who left the table and comes back takes its own seat again.
        let left = || table.session().and_then(|session| session.token_of(animal));
        let mut alongside = Alongside::default();
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
            self.carry_out_alongside(table, &Command::Join { token, animal: animal.to_owned() }, alongside)?;
        table.arriving = false;
        if keeps && is_new {
            self.new_seats.push(token);
        }
        Ok(records)
    }

    /// The child who leaves early has answered the private ending and goes. The answer is kept as everywhere: a wish to talk
    /// as a request, anything else not at all.
    pub(in crate::play) fn say_goodbye(
        &mut self,
        table: &mut Table,
        answer: &str,
    ) -> Result<Vec<Record>, Problem> {
        let token = table.leaving.take().ok_or(Refusal::NotNow)?;
        let session = table.session().ok_or(Refusal::NotPlaying)?;
        let seat = session.seats().iter().find(|seat| seat.token == token && answer == TALK_LATER);
        let talk_later = seat.map(|seat| seat.animal.clone()).into_iter().collect();
        let alongside = Alongside { talk_later, ..Alongside::default() };
        let records = self.carry_out_alongside(table, &Command::Leave(token), alongside)?;
        // The tablet was with the child who left: it comes back through the curtain.
        match self.carry_out(table, &Command::LowerCurtain) {
            Ok(_) | Err(Problem::Refused(_)) => Ok(records),
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
