//! Keeps the session in step with the journal: a command's events are durable before the state on the table changes.

use std::path::{Path, PathBuf};

use bevy::{platform::cell::SyncCell, prelude::*};

use crate::{
    activities::ending::rules::{ANSWER, TALK_LATER},
    journal::{
        Alongside, Date, Frozen, Group, GroupId, Journal, JournalTrouble, KeptSeat, Pair, Preferences,
        SessionDetails, SessionId, StoredSession,
    },
    platform::{
        clock::Clock,
        random::{NoRandomness, Random},
    },
    progress::{self, Pooled, Review, SessionRecords},
    session::{self, Command, Event, Minute, Record, Refusal, SeatToken, Session},
};

use super::{
    journal_files,
    session_time::SessionTime,
    steps,
    table::{Growth, Table},
    taking_back,
};

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// The journal could not keep it: nothing has changed.
    #[error(transparent)]
    Journal(#[from] JournalTrouble),
    /// The session does not allow it now.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// No random number for a token.
    #[error(transparent)]
    Random(#[from] NoRandomness),
    /// The plan is not among the content any more.
    #[error("the plan \"{0}\" is missing: put its file back into the folder of levels")]
    PlanMissing(String),
    /// A programme or level of one's own could not be kept.
    #[error(transparent)]
    NotKept(super::NotKept),
    /// A file could not be written where it was asked for.
    #[error("{0}")]
    NotHandedOut(String),
}

/// The session that goes on, as the journal knows it.
#[derive(Clone, Debug)]
pub struct Running {
    /// Its id in the journal.
    pub id: SessionId,
    /// Its group.
    pub group: Group,
    /// What it is known by.
    pub stored: StoredSession,
    /// How much time of it has gone by.
    time: SessionTime,
}

/// The journal, the clock and chance.
#[derive(Resource)]
pub struct Keeper {
    journal: Result<SyncCell<Journal>, JournalTrouble>,
    folder: PathBuf,
    /// The tablet's clock, or one that a test sets.
    pub clock: Clock,
    /// Where random numbers come from.
    pub random: Random,
    pub(super) running: Option<Running>,
    /// The seats that the group keeps since this session, while it is on the table in this run of the app.
    pub(super) new_seats: Vec<SeatToken>,
    /// The day of the clock that the facilitator has said is wrong, until the program ends.
    pub(super) denied_day: Option<Date>,
}

impl Keeper {
    /// Opens the journal in this folder. What is due there is done by [`Keeper::housekeeping`].
    pub fn open(folder: &Path, clock: Clock, random: Random) -> Self {
        let mut keeper = Self {
            journal: Err(JournalTrouble::FolderMissing { folder: folder.to_owned() }),
            folder: folder.to_owned(),
            clock,
            random,
            running: None,
            new_seats: Vec::new(),
            denied_day: None,
        };
        keeper.open_again();
        keeper
    }

    /// Tries to open the journal again, after a trouble.
    pub fn open_again(&mut self) {
        self.journal = journal_files::open(&self.folder).map(SyncCell::new);
    }

    /// Sets a damaged journal aside, whole, and begins a new one.
    pub fn set_aside(&mut self) -> Result<PathBuf, JournalTrouble> {
        self.running = None;
        let aside = journal_files::set_aside(&self.folder, self.clock.today())?;
        self.open_again();
        Ok(aside)
    }

    /// The journal, or why there is none.
    pub fn journal(&mut self) -> Result<&mut Journal, JournalTrouble> {
        match &mut self.journal {
            Ok(journal) => Ok(journal.get()),
            Err(trouble) => Err(trouble.clone()),
        }
    }

    /// What is wrong with the journal as a whole.
    pub const fn trouble(&self) -> Option<&JournalTrouble> {
        match &self.journal {
            Ok(_) => None,
            Err(trouble) => Some(trouble),
        }
    }

    /// The folder of the journal.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the facilitator prefers; as on a new tablet while there is no journal.
    pub fn preferences(&mut self) -> Preferences {
        self.journal().and_then(|journal| journal.preferences()).unwrap_or_default()
    }

    /// The session that goes on.
    pub const fn running(&self) -> Option<&Running> {
        self.running.as_ref()
    }

    /// The minute of the session it is now, never before one that was kept already.
    pub fn minute(&self, table: &Table) -> Minute {
        let now = self.clock.seconds();
        self.running.as_ref().map_or(0, |running| running.time.minute(now, table.session()))
    }

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

    pub(super) fn lay(
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
        table.skipped = taking_back::skips_a_turn(&records).then_some(first);
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
    pub(super) fn say_goodbye(&mut self, table: &mut Table, answer: &str) -> Result<Vec<Record>, Problem> {
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

    /// Keeps the wrap-up and closes the session, which took so many minutes: what need not stay is forgotten.
    pub fn close(&mut self, table: &mut Table, touches: &[u8], minutes: Minute) -> Result<(), Problem> {
        self.carry_out(table, &Command::WrapUp { touches: touches.to_vec(), minutes })?;
        self.carry_out(table, &Command::Close)?;
        self.forget(table)
    }

    pub(super) fn forget(&mut self, table: &mut Table) -> Result<(), Problem> {
        let Some(running) = self.running.clone() else { return Err(Refusal::NotPlaying.into()) };
        let mut before = self.history(table, running.group.id)?;
        before.retain(|one| one.closed);
        let this = self.session_records(table, &running.stored)?;
        let frozen: Vec<Frozen> = progress::freeze(&this, &before)
            .into_iter()
            .map(|(subject, statement)| Frozen { subject, statement })
            .collect();
        let details = &running.stored.details;
        let outlives = |place: usize, chosen: Option<&str>, kind: &str| {
            let plan = (details.plan.as_str(), details.band);
            steps::known_to_outlive(&table.library, plan, place, chosen, kind).unwrap_or(false)
        };
        let stays = session::redact(&this.records, outlives);
        let cleaning = self.journal()?.close_session(running.id, &stays, &frozen)?;
        if cleaning == crate::journal::Cleaning::Due {
            warn!("the journal could not be cleaned now; it will be at the next start");
        }
        table.lay(None);
        self.grow(table)?;
        self.running = None;
        Ok(())
    }

    /// Closes a session that was played to its end on another table and is in the journal already.
    pub(super) fn close_played(
        &mut self,
        table: &mut Table,
        id: SessionId,
        session: Session,
    ) -> Result<(), Problem> {
        self.lay(table, id, session)?;
        self.forget(table)
    }

    /// Everything a review needs of a group's sessions, in order. Training runs count in the practice group only.
    pub fn history(&mut self, table: &Table, group: GroupId) -> Result<Vec<SessionRecords>, Problem> {
        let journal = self.journal()?;
        let training = journal.group(group)?.training;
        let sessions = journal.sessions(group)?;
        sessions
            .iter()
            .filter(|one| one.details.training == training)
            .map(|one| self.session_records(table, one))
            .collect()
    }

    /// What all groups together said. Groups that are told of together for the first time are a pair for good: that is
    /// durable before anything of them is shown.
    pub fn pooled(&mut self, table: &Table) -> Result<Pooled, Problem> {
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
    fn histories(&mut self, table: &Table) -> Result<Vec<Vec<SessionRecords>>, Problem> {
        let groups = self.journal()?.groups()?;
        let real = groups.iter().filter(|group| !group.training);
        real.map(|group| self.history(table, group.id)).collect()
    }

    pub(super) fn session_records(
        &mut self,
        table: &Table,
        stored: &StoredSession,
    ) -> Result<SessionRecords, Problem> {
        let journal = self.journal()?;
        let records = session::settled(&journal.records(stored.id)?);
        let frozen = journal.frozen(stored.id)?.into_iter().map(|one| (one.subject, one.statement)).collect();
        let pairs = journal.pairs(stored.id)?;
        let plan = table.library.plan(&stored.details.plan);
        Ok(SessionRecords {
            order: stored.id.0,
            date: stored.details.date.to_string(),
            plan_title: plan.map(|(_, plan)| plan.title.clone()).unwrap_or_default(),
            follow_up: plan.and_then(|(_, plan)| plan.after_months),
            closed: stored.closed,
            steps: steps::infos(&table.library, &stored.details.plan, stored.details.band, &records),
            records,
            frozen,
            pairs,
        })
    }

    /// Shows the garden of the group on the table, or of the group that met last.
    pub fn grow(&mut self, table: &mut Table) -> Result<(), Problem> {
        let group = match &self.running {
            Some(running) => Some(running.group.id),
            None => self.journal()?.groups()?.first().map(|group| group.id),
        };
        let Some(group) = group else { return Ok(()) };
        let mut history = self.history(table, group)?;
        let helped = progress::what_helped(&history).into_iter().map(|(tool, _)| tool).collect();
        history.retain(|one| one.closed);
        let review = Review::new(&history);
        let factors =
            review.garden.iter().filter(|(_, times)| *times > 0).map(|(factor, _)| *factor).collect();
        table.set_growth(Growth { sessions: history.len().try_into().unwrap_or(u16::MAX), factors, helped });
        table.wake_seeds();
        Ok(())
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
