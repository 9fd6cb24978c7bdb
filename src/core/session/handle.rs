//! Commands in, events out: what may happen now, and what follows from it.

use super::{
    activity_choice::StoneCounts,
    event::{Command, Event, Minute, Move, Record, SeatToken, TurnEnd},
    rules::Next,
    state::{MOST_SEATS, Session, Stage},
};

/// Why a command is not carried out now. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The session is not being played.
    #[error("the session is not being played now")]
    NotPlaying,
    /// The calm corner is open, or the curtain is down.
    #[error("the session waits: go on, or lift the curtain, first")]
    Waiting,
    /// There is no turn to do this in.
    #[error("no turn goes on now")]
    NoTurn,
    /// The activity does not take this move now.
    #[error("the activity does not take this move now")]
    NotNow,
    /// The animal is taken, or the table is full.
    #[error("the animal is taken, or ten seats are already at the table")]
    NoSeat,
    /// No such seat at the table, no such coming step, or no such level for it.
    #[error("there is no such seat at the table, no such coming step, or no such level for it")]
    Unknown,
}

/// What a command makes of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What happened, in order. It becomes durable before the session goes on.
    pub records: Vec<Record>,
    /// The session after it: the same as the one before with these records applied.
    pub session: Session,
}

/// A session being changed: every event is applied as soon as it is said, so that the next one follows from it.
struct Telling {
    session: Session,
    minute: Minute,
    records: Vec<Record>,
}

impl Session {
    /// Opens the session: its first events, and the session after them.
    pub fn open(&self, plan: &str, seats: u8) -> Result<Outcome, Refusal> {
        if self.stage != Stage::New || usize::from(seats) > MOST_SEATS {
            return Err(Refusal::NotNow);
        }
        let mut telling = Telling::of(self, 0);
        telling.say(None, Event::Opened { plan: plan.to_owned(), seats });
        telling.advance();
        Ok(telling.outcome())
    }

    /// Says what follows from a command at this minute, and how the session is then. This one stays as it is: it goes on as
    /// the new one once the records are durable.
    pub fn handle(&self, command: &Command, minute: Minute) -> Result<Outcome, Refusal> {
        // The paperwork afterwards is no part of the session's minutes.
        let minute =
            if self.stage == Stage::Playing { minute.max(self.last_minute) } else { self.last_minute };
        let mut telling = Telling::of(self, minute);
        match command {
            Command::WrapUp { touches, minutes } if self.stage == Stage::Finished => {
                telling.minute = *minutes;
                telling.say(None, Event::WrappedUp(touches.clone()));
            }
            Command::Close if self.stage == Stage::Finished => telling.say(None, Event::Closed),
            _ if self.stage != Stage::Playing => return Err(Refusal::NotPlaying),
            Command::Join { token, animal } => telling.join(*token, animal)?,
            Command::Leave(token) => telling.leave(*token)?,
            Command::MarkAdult { token, adult } => telling.mark_adult(*token, *adult)?,
            Command::LiftCurtain if self.curtain => telling.say(self.turn_seat(), Event::CurtainLifted),
            Command::LowerCurtain => telling.lower_curtain(),
            Command::Make(one) => telling.make(one)?,
            Command::EndTurn => telling.end_turn()?,
            Command::Pass => telling.pass()?,
            Command::Choose(stones) => telling.choose(*stones)?,
            Command::Pause if !self.paused => telling.say(None, Event::Paused),
            Command::GoOn if self.paused => telling.say(None, Event::WentOn),
            Command::SkipStep => telling.skip_step(),
            Command::TakeBackSkip => telling.take_back_skip()?,
            Command::PlayAgain { place } => telling.play_again(*place)?,
            Command::Stretch(minutes) => telling.say(None, Event::Stretched(*minutes)),
            Command::Reorder { from, to } => telling.reorder(*from, *to)?,
            Command::Swap { place, level } => telling.swap(*place, level)?,
            Command::EndEarly => telling.end_early()?,
            Command::LiftCurtain
            | Command::Pause
            | Command::GoOn
            | Command::WrapUp { .. }
            | Command::Close => {
                return Err(Refusal::NotNow);
            }
        }
        Ok(telling.outcome())
    }

    fn turn_seat(&self) -> Option<SeatToken> {
        self.current.as_ref().and_then(|turn| turn.seat)
    }

    /// The turn goes on in the open: not paused, not behind the curtain.
    fn in_turn(&self) -> Result<(), Refusal> {
        if self.paused || self.curtain {
            return Err(Refusal::Waiting);
        }
        if self.current.is_none() { Err(Refusal::NoTurn) } else { Ok(()) }
    }
}

impl Telling {
    fn of(session: &Session, minute: Minute) -> Self {
        Self { session: session.clone(), minute, records: Vec::new() }
    }

    fn outcome(self) -> Outcome {
        Outcome { records: self.records, session: self.session }
    }

    fn say(&mut self, seat: Option<SeatToken>, event: Event) {
        let record = Record { seat, minute: self.minute, event };
        self.session.apply(&record);
        self.records.push(record);
    }

    /// Goes to the next turn, or over the end of the step to the next one, or to the end.
    fn advance(&mut self) {
        while self.session.stage == Stage::Playing && self.session.current.is_none() {
            if !self.session.step_is_on {
                match self.session.order.get(self.session.begun) {
                    Some(&step) => self.say(None, Event::StepBegan(step)),
                    None => self.say(None, Event::Finished),
                }
                self.offer();
                continue;
            }
            let next = match (self.session.play(), self.session.board()) {
                (Some((_, rules)), Some(board)) => rules.next(&board),
                _ => Next::Done,
            };
            match next {
                Next::Seat(token) => self.say(Some(token), Event::TurnBegan),
                Next::Together => self.say(None, Event::TurnBegan),
                Next::Done => self.say(None, Event::StepEnded(true)),
            }
        }
    }

    /// Where the plan offers two activities in the step that has just begun, the group chooses; where only one of them
    /// is here today, it is played.
    fn offer(&mut self) {
        let Some(step) = self.session.step().filter(|step| step.offers) else { return };
        let ids = [&step.play, &step.or].map(|play| play.as_ref().map(|(level, _)| level.id.clone()));
        match ids {
            [Some(one), Some(other)] => self.say(None, Event::Offered([one, other])),
            [Some(only), None] | [None, Some(only)] => self.say(None, Event::Chose(only)),
            [None, None] => {}
        }
    }

    fn join(&mut self, token: SeatToken, animal: &str) -> Result<(), Refusal> {
        let seats = &self.session.seats;
        let taken = seats.iter().any(|seat| {
            (seat.animal == animal && seat.token != token) || (seat.token == token && seat.present)
        });
        let known = seats.iter().any(|seat| seat.token == token);
        if taken || (!known && seats.len() >= MOST_SEATS) {
            return Err(Refusal::NoSeat);
        }
        self.say(Some(token), Event::Joined(animal.to_owned()));
        let welcomes = self.session.play().is_some_and(|(_, rules)| rules.traits().welcomes_seats);
        if welcomes {
            self.end_turn_if_it_ends_itself();
        }
        Ok(())
    }

    fn leave(&mut self, token: SeatToken) -> Result<(), Refusal> {
        if !self.session.seats.iter().any(|seat| seat.token == token && seat.present) {
            return Err(Refusal::Unknown);
        }
        self.say(Some(token), Event::Left);
        if self.session.turn_seat() == Some(token) {
            self.say(Some(token), Event::TurnEnded(TurnEnd::Ended));
            self.advance();
        }
        Ok(())
    }

    fn mark_adult(&mut self, token: SeatToken, adult: bool) -> Result<(), Refusal> {
        let seat = self.session.seats.iter().find(|seat| seat.token == token).ok_or(Refusal::Unknown)?;
        if seat.adult == adult {
            return Err(Refusal::NotNow);
        }
        self.say(Some(token), Event::AdultMarked(adult));
        Ok(())
    }

    fn lower_curtain(&mut self) {
        if self.session.choosing && self.session.activity_choice().is_none() {
            // One of the two has gone since they were offered: the other is played, if it is still there.
            self.offer();
            if self.session.choosing { self.skip_step() } else { self.advance() }
        }
        if self.session.step_is_on && !self.session.choosing && self.session.play().is_none() {
            // The level has gone since the step began: it cannot be played, so the next step comes.
            self.skip_step();
        }
        if self.session.current.is_some() && !self.session.curtain {
            let seat = self.session.turn_seat();
            self.say(seat, Event::CurtainFell);
        }
    }

    fn make(&mut self, one: &Move) -> Result<(), Refusal> {
        self.session.in_turn()?;
        let accepted = match (self.session.play(), self.session.board()) {
            (Some((_, rules)), Some(board)) => rules.accepts(&board, one),
            _ => false,
        };
        if !accepted {
            return Err(Refusal::NotNow);
        }
        let seat = self.session.turn_seat();
        self.say(seat, Event::Moved(one.clone()));
        self.end_turn_if_it_ends_itself();
        Ok(())
    }

    fn end_turn_if_it_ends_itself(&mut self) {
        let ends = match (self.session.play(), self.session.board()) {
            (Some((_, rules)), Some(board)) => rules.traits().ends_itself && rules.is_complete(&board),
            _ => false,
        };
        if ends && self.session.current.is_some() {
            let seat = self.session.turn_seat();
            self.say(seat, Event::TurnEnded(TurnEnd::Played));
            self.advance();
        }
    }

    fn end_turn(&mut self) -> Result<(), Refusal> {
        self.session.in_turn()?;
        let complete = match (self.session.play(), self.session.board()) {
            (Some((_, rules)), Some(board)) => rules.is_complete(&board),
            _ => false,
        };
        if !complete {
            return Err(Refusal::NotNow);
        }
        let seat = self.session.turn_seat();
        self.say(seat, Event::TurnEnded(TurnEnd::Played));
        self.advance();
        Ok(())
    }

    /// Passing is always possible, also from behind the curtain: no child has to take the tablet.
    fn pass(&mut self) -> Result<(), Refusal> {
        if self.session.paused {
            return Err(Refusal::Waiting);
        }
        if self.session.current.is_none() {
            return Err(Refusal::NoTurn);
        }
        if self.session.choosing {
            return self.settle([0, 0]);
        }
        let seat = self.session.turn_seat();
        self.say(seat, Event::TurnEnded(TurnEnd::Passed));
        self.advance();
        Ok(())
    }

    fn choose(&mut self, stones: StoneCounts) -> Result<(), Refusal> {
        self.session.in_turn()?;
        self.settle(stones)
    }

    /// The stones are counted once, and only what they choose is said.
    fn settle(&mut self, stones: StoneCounts) -> Result<(), Refusal> {
        let fork =
            self.session.activity_choice().filter(|fork| fork.allows(stones)).ok_or(Refusal::NotNow)?;
        let chosen = fork.chosen(stones).id.clone();
        self.say(None, Event::Chose(chosen));
        self.advance();
        Ok(())
    }

    fn skip_step(&mut self) {
        self.cut_step();
        self.advance();
    }

    fn cut_step(&mut self) {
        if self.session.paused {
            self.say(None, Event::WentOn);
        }
        // To choose is no turn: it ends with its step.
        if self.session.current.is_some() && !self.session.choosing {
            let seat = self.session.turn_seat();
            self.say(seat, Event::TurnEnded(TurnEnd::Ended));
        }
        if self.session.step_is_on {
            self.say(None, Event::StepEnded(false));
        }
    }

    fn take_back_skip(&mut self) -> Result<(), Refusal> {
        if self.session.skipped.is_none() {
            return Err(Refusal::NotNow);
        }
        if self.session.paused {
            self.say(None, Event::WentOn);
        }
        self.say(None, Event::SkipTakenBack);
        self.advance();
        Ok(())
    }

    /// A step without a played turn comes after the one that is played again; one in which a turn was played is over.
    fn play_again(&mut self, place: usize) -> Result<(), Refusal> {
        let step = self.session.order.get(place).copied().filter(|_| self.session.may_play_again(place));
        let step = step.ok_or(Refusal::Unknown)?;
        let unplayed = self.session.step_is_on && self.session.again.is_none() && !self.session.is_played();
        if unplayed {
            if self.session.paused {
                self.say(None, Event::WentOn);
            }
            self.say(None, Event::StepPutBack);
        } else {
            self.cut_step();
        }
        self.say(None, Event::StepBegan(step));
        self.offer();
        self.advance();
        Ok(())
    }

    fn reorder(&mut self, from: usize, to: usize) -> Result<(), Refusal> {
        let coming = self.session.begun..self.session.order.len();
        if !coming.contains(&from) || !coming.contains(&to) {
            return Err(Refusal::Unknown);
        }
        self.say(None, Event::Reordered { from, to });
        Ok(())
    }

    fn swap(&mut self, place: usize, level: &str) -> Result<(), Refusal> {
        let coming = self.session.order.iter().copied().enumerate().skip(self.session.begun);
        let step = coming.filter(|(at, _)| *at == place).map(|(_, step)| step).next();
        let takes = |step: &usize| self.session.steps.get(*step).is_some_and(|step| step.takes(level));
        let step = step.filter(takes).ok_or(Refusal::Unknown)?;
        self.say(None, Event::Swapped { step, level: level.to_owned() });
        Ok(())
    }

    fn end_early(&mut self) -> Result<(), Refusal> {
        if self.session.ended_early {
            return Err(Refusal::NotNow);
        }
        // A group that is already at the private ending stays there: ending early never takes it away.
        let stays = self.session.play().is_some_and(|(_, rules)| rules.traits().survives_early_end);
        if !stays {
            self.cut_step();
        }
        self.say(None, Event::EndedEarly);
        self.advance();
        Ok(())
    }
}
