//! What the journal holds besides events: groups, sessions, kept seats, "talk later", settings.
//! No field can hold a name.

use std::fmt;

use crate::{content::Band, locale::Language, session::SeatToken};

use super::Date;

/// Days after its last session for which a group's seat tokens are kept, unless the group says otherwise.
pub const RETENTION_DAYS: u16 = 180;

/// Days after which "talk later" is overdue and asks to be marked. It is never erased before an adult has marked it.
pub const TALK_LATER_DAYS: i32 = 14;

/// Days after its last event on which a session that was left open may still go on. It is closed on the day after them, so
/// that 72 hours are surely over.
pub const OPEN_DAYS: i32 = 3;

/// A group in this journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(pub i64);

/// A session in this journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SessionId(pub i64);

/// A "talk later" in this journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TalkLaterId(pub i64);

impl fmt::Display for SessionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// What the facilitator sets for a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupDetails {
    /// The first generated word: its key, a word as in [`super::is_word`].
    pub first_word: String,
    /// The second generated word.
    pub second_word: String,
    /// The group's picture: a file name in `assets/emoji` without its ending.
    pub picture: String,
    /// The children's age band.
    pub band: Band,
    /// The language the group plays in.
    pub language: Language,
    /// How many children are expected, 0 to 10.
    pub seats: u8,
    /// Whether seats keep their animal from session to session (a programme), or are new each time (drop-in).
    pub keeps_animals: bool,
    /// Days after the last session until the seat tokens are destroyed, 1 to 3650; [`RETENTION_DAYS`] by
    /// default.
    pub retention_days: u16,
}

/// A group: the children who meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// What the facilitator set.
    pub details: GroupDetails,
    /// The day it was made.
    pub created_on: Date,
    /// The latest day of a session, if there was one.
    pub last_session_on: Option<Date>,
    /// Whether it is the practice group with made-up children, which never counts.
    pub training: bool,
    /// Whether it was put away: its records stay, it is out of sight.
    pub archived: bool,
}

impl Group {
    /// The latest day the journal knows of this group: of a session, or the day it was made.
    pub fn latest_day(&self) -> Date {
        self.last_session_on.map_or(self.created_on, |last| last.max(self.created_on))
    }

    /// The first day on which its seat tokens are due to be destroyed.
    pub fn forgotten_from(&self) -> Date {
        self.latest_day().plus_days(i32::from(self.details.retention_days) + 1)
    }
}

/// What a session is known by from its start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionDetails {
    /// The group that meets.
    pub group: GroupId,
    /// The day, without a time.
    pub date: Date,
    /// The plan's id.
    pub plan: String,
    /// The band played; it may differ from the group's.
    pub band: Band,
    /// The number drawn for this session's chance; 0 once the session is closed.
    pub seed: u64,
    /// Whether this is a facilitator's training run, which never counts.
    pub training: bool,
}

/// A session as the journal holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSession {
    /// Its id.
    pub id: SessionId,
    /// Its number within the group, from 1.
    pub number: u32,
    /// What it is known by.
    pub details: SessionDetails,
    /// Whether it is closed: what need not stay is forgotten.
    pub closed: bool,
}

/// An animal that a group keeps, and its token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptSeat {
    /// The animal: a picture's name.
    pub animal: String,
    /// The random token under which the seat's answers are kept.
    pub token: SeatToken,
}

/// What is kept in the same step as a command's events: both are durable, or neither.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideEntries {
    /// The day on which the events happened, the session's last one from now on; where none is told, it stays.
    pub day: Option<Date>,
    /// Seats that the group keeps from now on; a kept animal takes the new token.
    pub keep_seats: Vec<KeptSeat>,
    /// The animals that asked to talk later.
    pub talk_later: Vec<String>,
}

/// An animal that asked to talk later, until that is handled. Never exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkLater {
    /// Its id.
    pub id: TalkLaterId,
    /// The group.
    pub group: GroupId,
    /// The session in which it was asked.
    pub session: SessionId,
    /// The animal that asked.
    pub animal: String,
    /// The day it asked.
    pub asked_on: Date,
}

impl TalkLater {
    /// Whether it has waited for so long that it must be marked.
    pub const fn is_overdue(&self, today: Date) -> bool {
        today.days_since(self.asked_on) > TALK_LATER_DAYS
    }
}

/// How a "talk later" was handled; the animal is then erased and only a count stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TalkLaterOutcome {
    /// An adult has spoken with the child.
    SpokenWith,
    /// It was handed on to those whose job it is.
    HandedOn,
}

impl TalkLaterOutcome {
    /// The word kept in the journal.
    pub const fn word(self) -> &'static str {
        match self {
            Self::SpokenWith => "spoken-with",
            Self::HandedOn => "handed-on",
        }
    }
}

/// An aggregate that may be shown, frozen when its session closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    /// What it is about, a phrase as in [`super::is_phrase`].
    pub subject: String,
    /// What may be shown of it, a phrase.
    pub statement: String,
}

/// Whether forgotten bytes are already gone from the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Erasure {
    /// They are gone from the journal, its log and its free pages.
    Done,
    /// They are forgotten, but may still lie in the files (the disk is full, or another program reads the
    /// journal). The next forgetting, or the next start, takes them away.
    Due,
}

/// What retention has taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetentionResult {
    /// How many groups lost tokens now.
    pub groups: usize,
    /// Whether the bytes are gone.
    pub erasure: Erasure,
}

/// What is set for the whole tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    /// The language of the desk: a language tag.
    Language,
    /// Whether sounds play.
    Sound,
    /// Whether what is written on the children's side is read aloud by a touch.
    ReadAloud,
    /// Whether things move or stand still.
    Motion,
    /// Which questionnaires of other holders may be used: a mark for each, with commas between.
    Rights,
    /// How large words are.
    TextSize,
    /// Whether the contrast is high.
    Contrast,
    /// Whether the children's lowest row is mirrored for left hands.
    LeftHand,
    /// Whether the app fills the screen.
    FullScreen,
    /// Days of retention for every group.
    Retention,
    /// Minutes until the desk locks.
    IdleLock,
    /// The helplines.
    Helplines,
    /// Whether the first-run guide was shown.
    GuideSeen,
    /// The day on which a copy of all groups was last saved elsewhere.
    CopySaved,
    /// The last day on which the tablet's date was trusted.
    LastDay,
}

impl Setting {
    /// Every setting.
    pub const ALL: [Self; 15] = [
        Self::Language,
        Self::Sound,
        Self::ReadAloud,
        Self::Motion,
        Self::Rights,
        Self::TextSize,
        Self::Contrast,
        Self::LeftHand,
        Self::FullScreen,
        Self::Retention,
        Self::IdleLock,
        Self::Helplines,
        Self::GuideSeen,
        Self::CopySaved,
        Self::LastDay,
    ];

    /// The key kept in the journal.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Sound => "sound",
            Self::ReadAloud => "read-aloud",
            Self::Motion => "motion",
            Self::Rights => "rights",
            Self::TextSize => "text-size",
            Self::Contrast => "contrast",
            Self::LeftHand => "left-hand",
            Self::FullScreen => "full-screen",
            Self::Retention => "retention",
            Self::IdleLock => "idle-lock",
            Self::Helplines => "helplines",
            Self::GuideSeen => "guide-seen",
            Self::CopySaved => "copy-saved",
            Self::LastDay => "last-day",
        }
    }
}

/// How much the journal holds of real groups; of the practice group only how many sessions it had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// The format of the journal.
    pub schema: u32,
    /// Groups.
    pub groups: u64,
    /// Seats that groups keep.
    pub kept_seats: u64,
    /// Sessions, closed or not, without training.
    pub sessions: u64,
    /// Sessions that are not closed.
    pub unfinished: u64,
    /// Training sessions.
    pub training: u64,
    /// Events.
    pub events: u64,
    /// Events that still hold a seat token.
    pub events_with_token: u64,
    /// Frozen aggregates.
    pub frozen: u64,
    /// "Talk later" that waits.
    pub talk_later_open: u64,
    /// "Talk later" after which an adult spoke with the child.
    pub spoken_with: u64,
    /// "Talk later" handed on.
    pub handed_on: u64,
    /// "Talk later" that an older program erased after two weeks before an adult had marked it.
    pub expired: u64,
    /// Linkage cards given.
    pub cards_given: u64,
    /// Linkage cards that came back.
    pub cards_returned: u64,
    /// Meetings held with family, school and community.
    pub meetings: u64,
    /// Bytes of the database, its log not counted.
    pub bytes: u64,
    /// Whether forgotten bytes still wait to be taken away.
    pub erasure_due: bool,
}
