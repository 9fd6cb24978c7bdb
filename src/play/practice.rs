//! The practice group: six made-up children whose history is played by the session's own rules, for a facilitator to
//! practise on. It is marked, never counts, and goes with one touch.

use crate::{
    activities::{animals::level::AnimalsLevel, ending::rules::TALK_LATER, measure::rules::NO_ANSWER},
    content::{Band, Plan, Repeat, Role, Traits},
    journal::{Date, GroupDetails, GroupId, KeptSeat, RETENTION_DAYS, SessionDetails, SideEntries},
    locale::Language,
    platform::random::Random,
    progress::{self, Growth},
    session::{Board, Command, Minute, Move, Observation, Outcome, Refusal, SeatToken, Session, Stage},
};

use super::{Keeper, OpenSession, PlayError, steps, table::Table};

/// The programme that the group has played, but for its last follow-up.
const PROGRAMME: &str = "eight";
/// The children's age.
const BAND: Band = Band::B;
/// How many children there are; once one of them was not there.
const SEATS: u8 = 6;
/// The session, counted from 1, in which one child was missing.
const ONE_MISSING: usize = 4;
/// Days from one session to the next.
const WEEK: i32 = 7;
/// Days since the last session of the programme: long enough for its last follow-up to be due.
const SINCE: i32 = 92;
/// Days from the last session to the follow-up that took place.
const TO_FOLLOW_UP: i32 = 30;
/// Commands after which a session that does not end is given up.
const MOST_COMMANDS: usize = 4000;
/// Moves after which a turn that does not end is passed.
const MOST_MOVES: usize = 40;
/// Of so many turns one is passed.
const PASSES: u64 = 11;
/// What a made-up child never chooses: it does not ask to talk, which is never practised with, and leaves no statement
/// open.
const NEVER_CHOSEN: [&str; 2] = [TALK_LATER, NO_ANSWER];

impl Keeper {
    /// Makes the practice group with its history; the one that is there already, if there is one.
    pub fn make_practice(&mut self, table: &mut Table, language: Language) -> Result<GroupId, PlayError> {
        if table.session().is_some() {
            return Err(Refusal::NotNow.into());
        }
        if let Some(group) = self.journal()?.practice_group()? {
            return Ok(group.id);
        }
        let library = table.library.clone();
        let programme =
            library.programmes.get(PROGRAMME).ok_or_else(|| PlayError::PlanMissing(PROGRAMME.to_owned()))?;
        let last_follow_up = programme.sessions.len().saturating_sub(1);
        let plans = &programme.sessions[..last_follow_up];
        let weeks = plans.iter().filter(|plan| plan.after_months.is_none()).count();
        let weeks = i32::try_from(weeks.saturating_sub(1)).unwrap_or_default();
        let last = self.today().plus_days(-SINCE);
        let first = last.plus_days(-WEEK * weeks);
        let group = self.journal()?.add_practice_group(&details(language), first)?;
        // The table of the children stays as it is: all this is played on another.
        let mut aside = Table::new(library.clone());
        for (number, plan) in (1..).zip(plans) {
            let date = match plan.after_months {
                None => first.plus_days(WEEK * (number - 1)),
                Some(_) => last.plus_days(TO_FOLLOW_UP),
            };
            if let Err(problem) = self.practise(&mut aside, group, plan, (number as usize, date)) {
                // Half a history is of no use.
                let _ = self.journal()?.delete_group(group)?;
                return Err(problem);
            }
        }
        Ok(group)
    }

    /// Takes the practice group away with all it did, and shows the garden of the group that met last.
    pub fn remove_practice(&mut self, table: &mut Table) -> Result<(), PlayError> {
        if let Some(group) = self.journal()?.practice_group()? {
            let _ = self.journal()?.delete_group(group.id)?;
        }
        table.set_growth(Growth::default());
        self.grow(table)
    }

    /// One session from its opening to its close, kept at once and not command by command: nobody waits for it.
    fn practise(
        &mut self,
        table: &mut Table,
        group: GroupId,
        plan: &Plan,
        (number, date): (usize, Date),
    ) -> Result<(), PlayError> {
        let seed = self.random.number()?;
        let steps = steps::find(&table.library, &plan.id, BAND)
            .ok_or_else(|| PlayError::PlanMissing(plan.id.clone()))?;
        let heads = if number == ONE_MISSING { SEATS - 1 } else { SEATS };
        let Outcome { records: opened, mut session } = Session::new(steps, seed).open(&plan.id, heads)?;
        session.remember(progress::kept_goals(&self.history(table, group)?));
        let mut alongside = SideEntries::default();
        let seats = self.practice_seats(table, group, &mut alongside)?;
        let mut made_up = MadeUp { seats, random: &mut self.random, number };
        let mut records = Vec::new();
        for _ in 0..MOST_COMMANDS {
            if session.stage() == Stage::Closed {
                break;
            }
            let command = made_up.next(&session)?;
            let minute = planned_minute(&session);
            let outcome = session.handle(&command, minute)?;
            session = outcome.session;
            records.extend(outcome.records);
        }
        let plan = plan.id.clone();
        let details = SessionDetails { group, date, plan, band: BAND, seed, training: true };
        let journal = self.journal()?;
        let id = journal.open_session(&details, &opened)?;
        journal.append(id, opened.len() as u64, &records, &alongside)?;
        let stored = journal.session(id)?;
        let records = [opened, records].concat();
        self.close_played(table, OpenSession { stored, records, session })
    }

    /// The animals the group keeps; drawn when it meets for the first time.
    fn practice_seats(
        &mut self,
        table: &Table,
        group: GroupId,
        alongside: &mut SideEntries,
    ) -> Result<Vec<KeptSeat>, PlayError> {
        let kept = self.journal()?.seats_of(group)?;
        if !kept.is_empty() {
            return Ok(kept);
        }
        let level = table.animals().cloned();
        let animals = level.as_ref().and_then(|level| level.body::<AnimalsLevel>());
        for animal in animals.into_iter().flat_map(|one| &one.animals).take(SEATS.into()) {
            let token = SeatToken(self.random.number()?);
            alongside.keep_seats.push(KeptSeat { animal: animal.emoji.clone(), token });
        }
        Ok(alongside.keep_seats.clone())
    }
}

/// What the group is called and how it plays.
fn details(language: Language) -> GroupDetails {
    GroupDetails {
        first_word: "practice".to_owned(),
        second_word: "garden".to_owned(),
        picture: "seedling".to_owned(),
        band: BAND,
        language,
        seats: SEATS,
        keeps_animals: true,
        retention_days: RETENTION_DAYS,
    }
}

/// The minute it would be if every step had taken its planned time.
fn planned_minute(session: &Session) -> Minute {
    session.steps().take(session.begun().saturating_sub(1)).map(|(_, step)| step.minutes).sum()
}

/// Children who do not exist.
struct MadeUp<'a> {
    seats: Vec<KeptSeat>,
    random: &'a mut Random,
    /// Which session of the group it is, from 1: later, answers tend to the later ones of a row.
    number: usize,
}

impl MadeUp<'_> {
    /// What happens next.
    fn next(&mut self, session: &Session) -> Result<Command, PlayError> {
        if session.stage() == Stage::Finished {
            let told = !session.touches().is_empty();
            return Ok(if told {
                Command::Close
            } else {
                Command::WrapUp { touches: self.seen().to_touches(), minutes: session.last_minute() }
            });
        }
        if session.curtain() {
            return Ok(Command::LiftCurtain);
        }
        if let Some(fork) = session.activity_choice() {
            let here = fork.present().count();
            let one = self.choose(here + 1)?;
            let stones = [one, here.saturating_sub(one)].map(|count| u8::try_from(count).unwrap_or(0));
            return Ok(Command::Choose(stones));
        }
        let (Some((level, rules)), Some(board)) = (session.play(), session.board()) else {
            return Ok(Command::SkipStep);
        };
        if rules.traits().welcomes_seats && board.seats.len() < usize::from(session.expected()) {
            return Ok(self.join(board.seats.len()));
        }
        let made = board.current.map_or(0, |turn| turn.moves.len());
        let told = [Role::Mood, Role::Goal, Role::Measure];
        let outlives = told.into_iter().any(|role| !level.kinds(role).is_empty());
        let may_pass = board.seat().is_some() && !outlives && !rules.traits().survives_early_end;
        if made > MOST_MOVES || (made == 0 && may_pass && self.random.number()? % PASSES == 0) {
            return Ok(Command::Pass);
        }
        let mut open = rules.thinkable(&board);
        open.retain(|one| !NEVER_CHOSEN.contains(&one.choice.as_str()) && is_new(&board, one));
        let complete = rules.is_complete(&board);
        if open.is_empty() || (complete && self.has_enough(rules.traits(), made)?) {
            return Ok(if complete { Command::EndTurn } else { Command::Pass });
        }
        let chosen = self.choose(open.len())?;
        Ok(Command::Make(open.swap_remove(chosen)))
    }

    /// What an adult would have seen: a group that needs help at first, quarrels once, and does more and more by itself.
    fn seen(&self) -> Observation {
        let touches: [u8; 6] = match self.number {
            1 => [1, 2, 1, 0, 2, 2],
            2 => [2, 1, 2, 1, 2, 2],
            3 => [2, 2, 2, 1, 1, 1],
            4 => [2, 2, 2, 2, 2, 2],
            5 => [3, 2, 2, 2, 3, 3],
            6 => [2, 3, 3, 0, 3, 3],
            7 => [3, 3, 2, 3, 3, 2],
            _ => [3, 3, 3, 3, 3, 3],
        };
        Observation::from_touches(&touches)
    }

    fn join(&self, place: usize) -> Command {
        match self.seats.get(place) {
            Some(seat) => Command::Join { token: seat.token, animal: seat.animal.clone() },
            None => Command::SkipStep,
        }
    }

    /// Whether a turn that may end does: some children put one more picture, where there can be more.
    fn has_enough(&mut self, traits: Traits, made: usize) -> Result<bool, PlayError> {
        Ok(!traits.open_ended || made > 3 || self.random.number()? % 3 == 0)
    }

    /// One of so many; in later sessions rather one of the later ones.
    fn choose(&mut self, count: usize) -> Result<usize, PlayError> {
        let mut draw = || Ok::<_, PlayError>(self.random.number()? as usize % count.max(1));
        let (one, other) = (draw()?, draw()?);
        Ok(if self.number > 2 { one.max(other) } else { one })
    }
}

/// Whether it is another move than those of this turn: the made-up children never do the same twice, change their mind,
/// or take something back.
fn is_new(board: &Board, one: &Move) -> bool {
    let made = board.current.map(|turn| turn.moves.as_slice()).unwrap_or_default();
    let Some(kind) = board.level.moves.iter().find(|kind| kind.names(&one.kind)) else { return false };
    match kind.repeat {
        Repeat::Once | Repeat::Replaces => made.iter().all(|before| before.kind != one.kind),
        // Of a family of kinds, such as places, each is taken once.
        Repeat::Adds(_) => made
            .iter()
            .filter(|before| kind.names(&before.kind))
            .all(|before| before.choice != one.choice && !(kind.is_family() && before.kind == one.kind)),
        Repeat::Undoes(_) => false,
    }
}
