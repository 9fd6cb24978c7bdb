//! Commands and events of a session. A command is what a child or the facilitator does, an event what happened: a kind and a
//! choice, and no more.

/// A minute of the session, counted from its start; no clock time is ever kept.
pub type Minute = u16;

/// The random number under which a seat's events are kept until it is forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SeatToken(pub u64);

/// One thing done inside an activity: which kind of move, and what was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Move {
    /// The kind, a word of the activity (`feeling`, `spot`, `plan`, ...).
    pub kind: String,
    /// The choice, an id from the level or a word of the activity.
    pub choice: String,
}

impl Move {
    /// A move of this kind and choice.
    pub fn new(kind: impl Into<String>, choice: impl Into<String>) -> Self {
        Self { kind: kind.into(), choice: choice.into() }
    }
}

/// How a turn ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TurnEnd {
    /// The turn was played.
    Played,
    /// The seat passed: as good as playing.
    Passed,
    /// The turn was cut off: the seat left, or the step ended.
    Ended,
}

/// What the facilitator or a child asks of the session. Whether it may happen is the session's to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// A child has chosen an animal (in the animals step, or arriving late).
    Join {
        /// The seat's token; known from the group or drawn anew.
        token: SeatToken,
        /// The animal chosen.
        animal: String,
    },
    /// A child leaves the table.
    Leave(SeatToken),
    /// Marks a seat as that of an adult who plays along, or takes the mark away: nothing of it is counted.
    MarkAdult {
        /// The seat.
        token: SeatToken,
        /// Whether an adult plays on it.
        adult: bool,
    },
    /// The next child has taken the tablet: the curtain lifts.
    LiftCurtain,
    /// The tablet comes back to the children (after a restart, after the run-sheet): always through the curtain.
    LowerCurtain,
    /// A move in the current turn.
    Make(Move),
    /// The current turn is over and was played.
    EndTurn,
    /// The current seat passes. Where the group chooses between two activities, it leaves the choice to chance.
    Pass,
    /// The group has chosen between two activities: so many stones lie on each side.
    Choose([u8; 2]),
    /// The calm corner opens and the session waits.
    Pause,
    /// The group goes on.
    GoOn,
    /// The current step ends here and the next begins.
    SkipStep,
    /// The step that was skipped last goes on after all, where it was cut; the one that has begun since comes after it.
    TakeBackSkip,
    /// A step that has begun before is played once more, from its beginning.
    PlayAgain {
        /// Its place, an index into the steps.
        place: usize,
    },
    /// The current step gets more minutes (or fewer, if negative), never below 1.
    Stretch(i16),
    /// A step that has not begun moves before another that has not begun.
    Reorder {
        /// The place it has now, an index into the steps.
        from: usize,
        /// The place it shall have.
        to: usize,
    },
    /// Another level is played in a step that has not begun.
    Swap {
        /// The place the step has now, an index into the steps.
        place: usize,
        /// The id of the level.
        level: String,
    },
    /// The session ends now; the private ending is still offered.
    EndEarly,
    /// The facilitator's wrap-up is done.
    WrapUp {
        /// What the adult saw in the group, as [`super::Observation::to_touches`] says.
        touches: Vec<u8>,
        /// How many minutes the session took, as the facilitator says.
        minutes: Minute,
    },
    /// The session is closed: what need not stay is forgotten.
    Close,
}

/// What has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The session began with this plan and this many expected seats.
    Opened {
        /// The plan's id.
        plan: String,
        /// How many children are expected, 0 to 10.
        seats: u8,
    },
    /// A seat chose its animal.
    Joined(String),
    /// A seat left the table.
    Left,
    /// An adult plays along on this seat (true), or a child after all (false).
    AdultMarked(bool),
    /// A step of the plan began; its place in the plan as written, whatever the order played. One that has begun before is
    /// played again.
    StepBegan(usize),
    /// The group may choose between two activities: the ids of their levels.
    Offered([String; 2]),
    /// The level with this id was chosen and is played in this step; also where only one of two could be offered.
    Chose(String),
    /// A turn began; the record's seat says whose.
    TurnBegan,
    /// The curtain lifted.
    CurtainLifted,
    /// The curtain fell again over a turn that goes on.
    CurtainFell,
    /// A move was made.
    Moved(Move),
    /// The turn ended.
    TurnEnded(TurnEnd),
    /// The step ended: all turns done (true), or cut short by the facilitator (false).
    StepEnded(bool),
    /// The skip that ended a step was taken back: that step goes on where it was cut, behind the curtain.
    SkipTakenBack,
    /// The step that has just begun, and that no seat has played, is still to come.
    StepPutBack,
    /// The calm corner opened.
    Paused,
    /// The session went on.
    WentOn,
    /// The step got more or fewer minutes.
    Stretched(i16),
    /// A coming step moved.
    Reordered {
        /// Where it was.
        from: usize,
        /// Where it is.
        to: usize,
    },
    /// Another level will be played in a coming step.
    Swapped {
        /// The step's place in the plan as written.
        step: usize,
        /// The id of the level.
        level: String,
    },
    /// The facilitator ended the session before its plan was through.
    EndedEarly,
    /// The last step is done: the tablet goes back to the facilitator.
    Finished,
    /// What the adult saw in the group, as touches ([`super::Observation`]). The record's minute is how long the session took,
    /// as the adult says: it may lie before what happened last. It may be said anew once the session is closed; the last
    /// one counts.
    WrappedUp(Vec<u8>),
    /// The session is closed.
    Closed,
}

/// An event as it is kept: with its seat, if it has one, and the minute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Whose event it is; nothing for the group's, or once forgotten.
    pub seat: Option<SeatToken>,
    /// The minute of the session.
    pub minute: Minute,
    /// What happened.
    pub event: Event,
}
