//! The state of a session: the fold of its events. `apply` never fails, whatever the events say.

use std::{collections::BTreeSet, sync::Arc};

use crate::content::Level;

use super::{
    activity_choice::ActivityChoice,
    event::{Event, Minute, Record, SeatToken, TurnEnd},
    rules::{Board, EarlierChoice, Rules, Seat, Turn},
    step::Step,
    undo::Skipped,
};

/// How many seats a session can have.
pub const MOST_SEATS: usize = 10;

/// Where in its life a session is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Not opened yet.
    #[default]
    New,
    /// Steps are played.
    Playing,
    /// The last step is done; the facilitator has the tablet.
    Finished,
    /// Closed: what need not stay is forgotten.
    Closed,
}

/// A session: who is here, which step and turn it is, and what was done in the step.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, and they change independently")]
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Every step of the plan, as written.
    pub(super) steps: Arc<Vec<Step>>,
    /// The order in which steps are played: places in `steps`.
    pub(super) order: Vec<usize>,
    /// How many places of `order` have begun.
    pub(super) begun: usize,
    /// Whether a step goes on now.
    pub(super) step_is_on: bool,
    /// The step that goes on now, where it is one that is played again.
    pub(super) again: Option<usize>,
    /// The step that was skipped last, as long as that can be taken back.
    pub(super) skipped: Option<Box<Skipped>>,
    /// The steps that ended before any seat had played or passed in them.
    pub(super) unplayed: BTreeSet<usize>,
    /// Whether the group chooses now what is played in this step.
    pub(super) choosing: bool,
    pub(super) step_began_at: Minute,
    pub(super) seats: Vec<Seat>,
    pub(super) expected: u8,
    pub(super) seed: u64,
    /// What the seats keep from earlier meetings. No event of this session; it is told anew whenever it is laid.
    pub(super) kept: Arc<[EarlierChoice]>,
    /// The animals that the group's seats took at earlier meetings; told anew, as `kept` is.
    pub(super) known: Arc<[String]>,
    pub(super) turns: Vec<Turn>,
    pub(super) current: Option<Turn>,
    pub(super) curtain: bool,
    /// Whether the turn before this one was skipped, and none has begun since.
    pub(super) after_skip: bool,
    /// Who is known to have the tablet: played last in the open. Nothing when the group or the facilitator had it,
    /// or when a child passed from behind the curtain and may or may not have taken it.
    pub(super) holder: Option<SeatToken>,
    pub(super) paused: bool,
    pub(super) ended_early: bool,
    pub(super) stage: Stage,
    pub(super) counter: u64,
    pub(super) last_minute: Minute,
    pub(super) touches: Vec<u8>,
}

impl Session {
    /// A session that has not been opened, over these steps.
    pub fn new(steps: Vec<Step>, seed: u64) -> Self {
        Self {
            order: (0..steps.len()).collect(),
            steps: Arc::new(steps),
            begun: 0,
            step_is_on: false,
            again: None,
            skipped: None,
            unplayed: BTreeSet::new(),
            choosing: false,
            step_began_at: 0,
            seats: Vec::new(),
            expected: 0,
            seed,
            kept: Arc::new([]),
            known: Arc::new([]),
            turns: Vec::new(),
            current: None,
            curtain: false,
            after_skip: false,
            holder: None,
            paused: false,
            ended_early: false,
            stage: Stage::New,
            counter: 0,
            last_minute: 0,
            touches: Vec::new(),
        }
    }

    /// The session as these records tell it: the fold of its events.
    pub fn replay<'a>(steps: Vec<Step>, seed: u64, records: impl IntoIterator<Item = &'a Record>) -> Self {
        let mut session = Self::new(steps, seed);
        for record in records {
            session.apply(record);
        }
        session
    }

    /// Tells what the seats keep from earlier meetings of the group, the latest last.
    pub fn remember(&mut self, kept: Vec<EarlierChoice>) {
        self.kept = kept.into();
    }

    /// Tells which animals the group's seats took at earlier meetings.
    pub fn know_animals(&mut self, known: Vec<String>) {
        self.known = known.into();
    }

    /// The animals that the group's seats took at earlier meetings.
    pub fn known_animals(&self) -> &[String] {
        &self.known
    }

    /// Takes one event into the state.
    pub fn apply(&mut self, record: &Record) {
        self.counter += 1;
        self.last_minute = self.last_minute.max(record.minute);
        match &record.event {
            Event::Opened { seats, .. } => {
                self.stage = Stage::Playing;
                self.expected = *seats;
            }
            Event::Joined(animal) => self.join(record.seat, animal),
            Event::Left => self.leave(record.seat),
            Event::AdultMarked(adult) => self.mark_adult(record.seat, *adult),
            Event::StepBegan(step) => self.begin_step(*step, record.minute),
            Event::Offered(_) => self.offer(),
            Event::Chose(level) => self.choose(level),
            Event::TurnBegan => self.begin_turn(record.seat),
            Event::CurtainLifted => self.lift_curtain(),
            Event::CurtainFell => self.lower_curtain(),
            Event::Moved(one) => {
                if let Some(turn) = &mut self.current {
                    turn.moves.push(one.clone());
                }
            }
            Event::TurnEnded(end) => {
                if *end != TurnEnd::Ended {
                    self.skipped = None;
                }
                self.end_turn(*end);
            }
            Event::StepEnded(through) => self.end_step(*through),
            Event::SkipTakenBack => self.take_back_skip(),
            Event::StepPutBack => self.put_step_back(),
            Event::Paused => self.paused = true,
            Event::WentOn => self.paused = false,
            Event::Stretched(minutes) => self.stretch(*minutes),
            Event::Reordered { from, to } => self.reorder(*from, *to),
            Event::Swapped { step, level } => self.swap(*step, level),
            Event::EndedEarly => self.drop_coming_steps(),
            Event::Finished => {
                self.skipped = None;
                self.stage = Stage::Finished;
            }
            Event::WrappedUp(touches) => self.touches.clone_from(touches),
            Event::Closed => self.stage = Stage::Closed,
        }
    }

    fn join(&mut self, token: Option<SeatToken>, animal: &str) {
        let Some(token) = token else { return };
        match self.seats.iter_mut().find(|seat| seat.token == token) {
            Some(seat) => seat.present = true,
            None => self.seats.push(Seat { token, animal: animal.to_owned(), present: true, adult: false }),
        }
    }

    fn leave(&mut self, token: Option<SeatToken>) {
        // The turn that was cut may have been this seat's.
        self.skipped = None;
        if let Some(seat) = self.seats.iter_mut().find(|seat| Some(seat.token) == token) {
            seat.present = false;
        }
    }

    fn mark_adult(&mut self, token: Option<SeatToken>, adult: bool) {
        if let Some(seat) = self.seats.iter_mut().find(|seat| Some(seat.token) == token) {
            seat.adult = adult;
        }
    }

    fn begin_step(&mut self, step: usize, minute: Minute) {
        // The order says which step comes; a step named out of order is pulled forward, one that has begun is played again.
        let place = self.order.iter().position(|&one| one == step);
        self.again = place.filter(|place| *place < self.begun).map(|_| step);
        if self.again.is_some() {
            self.skipped = None;
        } else if let Some(place) = place {
            let step = self.order.remove(place);
            self.begun = self.begun.min(self.order.len());
            self.order.insert(self.begun, step);
            self.begun += 1;
        }
        self.step_is_on = true;
        self.choosing = false;
        self.step_began_at = minute;
        self.turns.clear();
        self.current = None;
    }

    /// The tablet lies in the middle, and all children may choose.
    fn offer(&mut self) {
        self.choosing = self.step_is_on;
        if self.choosing {
            let after_skip = std::mem::take(&mut self.after_skip);
            self.curtain = self.holder.take().is_some() || after_skip;
            self.current = Some(Turn::default());
        }
    }

    fn choose(&mut self, chosen: &str) {
        if self.choosing {
            (self.choosing, self.curtain, self.current) = (false, false, None);
            self.skipped = None;
        }
        if let Some(step) = self.step_mut() {
            let ways = [step.play.take(), step.or.take()];
            step.play = ways.into_iter().flatten().find(|(level, _)| level.id == chosen);
        }
    }

    fn begin_turn(&mut self, seat: Option<SeatToken>) {
        self.choosing = false;
        if self.step().is_some_and(|step| step.or.is_some())
            && let Some(step) = self.step_mut()
        {
            // Before groups could choose, the first of two activities was always played.
            step.or = None;
        }
        // Out of a child's hands the tablet comes through the curtain, to the next child or to all. So it does after a
        // skip: there it can be taken back.
        let after_skip = std::mem::take(&mut self.after_skip);
        self.curtain = after_skip || seat != self.holder;
        self.holder = if self.curtain { None } else { seat };
        self.current = Some(Turn { seat, ..Turn::default() });
    }

    fn lift_curtain(&mut self) {
        self.curtain = false;
        self.holder = self.current.as_ref().and_then(|turn| turn.seat);
    }

    const fn lower_curtain(&mut self) {
        self.curtain = true;
        self.holder = None;
    }

    pub(super) fn end_turn(&mut self, end: TurnEnd) {
        self.after_skip |= end == TurnEnd::Passed;
        if let Some(mut turn) = self.current.take() {
            turn.end = Some(end);
            self.turns.push(turn);
        }
        self.curtain = false;
    }

    fn stretch(&mut self, minutes: i16) {
        if let Some(step) = self.step_mut() {
            step.minutes = step.minutes.saturating_add_signed(minutes).max(1);
        }
    }

    fn reorder(&mut self, from: usize, to: usize) {
        if from < self.order.len() && to < self.order.len() {
            let step = self.order.remove(from);
            self.order.insert(to, step);
        }
    }

    /// Only what is still to come changes: nothing that children see now jumps.
    fn swap(&mut self, step: usize, level: &str) {
        if !self.order[self.begun..].contains(&step) {
            return;
        }
        if let Some(step) = Arc::make_mut(&mut self.steps).get_mut(step) {
            step.play = step.alternatives.iter().find(|(one, _)| one.id == level).cloned();
            (step.or, step.offers) = (None, false);
        }
    }

    fn drop_coming_steps(&mut self) {
        self.ended_early = true;
        self.skipped = None;
        let (steps, begun) = (&self.steps, self.begun);
        let mut place = 0;
        self.order.retain(|&step| {
            place += 1;
            place <= begun || steps[step].survives_early_end()
        });
    }

    /// The place in the plan of the step that goes on now.
    pub fn step_place(&self) -> Option<usize> {
        let newest = || self.order.get(self.begun.checked_sub(1)?).copied();
        self.again.or_else(newest).filter(|_| self.step_is_on)
    }

    /// The level and rules of the step that goes on now; nothing while the group chooses between two.
    pub fn play(&self) -> Option<(&Arc<Level>, &'static dyn Rules)> {
        let (level, rules) = self.steps.get(self.step_place()?)?.play.as_ref()?;
        (!self.choosing).then_some((level, *rules))
    }

    /// The two ways between which the group chooses now; nothing at any other time, or where one of them has gone.
    pub fn activity_choice(&self) -> Option<ActivityChoice<'_>> {
        let place = self.step_place().filter(|_| self.choosing)?;
        let step = self.steps.get(place)?;
        let ways = [&step.play.as_ref()?.0, &step.or.as_ref()?.0];
        Some(ActivityChoice { ways, seats: &self.seats, chance: (self.seed, place) })
    }

    /// The step that goes on now.
    pub fn step(&self) -> Option<&Step> {
        self.steps.get(self.step_place()?)
    }

    /// The step that goes on now, to be changed. Only then are the steps copied: else all states of a session share them.
    fn step_mut(&mut self) -> Option<&mut Step> {
        let place = self.step_place()?;
        Arc::make_mut(&mut self.steps).get_mut(place)
    }

    /// What the activity may look at now; nothing between steps.
    pub fn board(&self) -> Option<Board<'_>> {
        let (level, _) = self.play()?;
        Some(Board {
            level,
            seats: &self.seats,
            turns: &self.turns,
            current: self.current.as_ref(),
            expected: self.expected,
            seed: self.seed,
            kept: &self.kept,
            known: &self.known,
        })
    }

    /// Every step of the plan in the order played, with its place in the plan.
    pub fn steps(&self) -> impl Iterator<Item = (usize, &Step)> {
        self.order.iter().map(|&place| (place, &self.steps[place]))
    }

    /// How many steps have begun; the coming ones start at this place in the order.
    pub const fn begun(&self) -> usize {
        self.begun
    }

    /// The minute at which the current step began.
    pub const fn step_began_at(&self) -> Minute {
        self.step_began_at
    }

    /// All seats that have joined, in order.
    pub fn seats(&self) -> &[Seat] {
        &self.seats
    }

    /// The token of the seat that has this animal today, at the table or away from it.
    pub fn token_of(&self, animal: &str) -> Option<SeatToken> {
        self.seats.iter().find(|seat| seat.animal == animal).map(|seat| seat.token)
    }

    /// How many children took a seat today; an adult who plays along is none.
    pub fn children(&self) -> usize {
        self.seats.iter().filter(|seat| !seat.adult).count()
    }

    /// How many children are expected.
    pub const fn expected(&self) -> u8 {
        self.expected
    }

    /// The turn that goes on now.
    pub const fn current(&self) -> Option<&Turn> {
        self.current.as_ref()
    }

    /// Whether the curtain hides the turn.
    pub const fn curtain(&self) -> bool {
        self.curtain
    }

    /// Whether the calm corner is open.
    pub const fn paused(&self) -> bool {
        self.paused
    }

    /// Whether the facilitator ended the session early.
    pub const fn ended_early(&self) -> bool {
        self.ended_early
    }

    /// Where in its life the session is.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// How many events it has: the counter of the next one.
    pub const fn counter(&self) -> u64 {
        self.counter
    }

    /// The latest minute any event was kept under.
    pub const fn last_minute(&self) -> Minute {
        self.last_minute
    }

    /// The facilitator's touches on how it went.
    pub fn touches(&self) -> &[u8] {
        &self.touches
    }
}
