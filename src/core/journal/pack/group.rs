//! A group as a pack carries it, and what becomes of it on the tablet that reads it.

use std::collections::BTreeMap;

use crate::{
    content::Band,
    journal::{Date, Frozen, GroupDetails, KeptSeat, Linkage},
    session::{Record, SeatToken, redact},
};

/// The identity of a group on all tablets: drawn at random when it is packed for the first time, and told nowhere else.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupIdentity(String);

impl GroupIdentity {
    /// The identity with these 32 digits 0-9 and a-f.
    pub fn new(digits: &str) -> Option<Self> {
        let fits = digits.len() == 32 && digits.bytes().all(|one| matches!(one, b'0'..=b'9' | b'a'..=b'f'));
        fits.then(|| Self(digits.to_owned()))
    }

    /// An identity from two random numbers.
    pub fn from_random([one, other]: [u64; 2]) -> Self {
        Self(format!("{one:016x}{other:016x}"))
    }

    /// Its digits.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

/// A group with everything that a pack carries of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackedGroup {
    /// Its identity on all tablets.
    pub identity: GroupIdentity,
    /// What the facilitator set for it.
    pub details: GroupDetails,
    /// The day it was made.
    pub created_on: Date,
    /// Whether it was put away.
    pub archived: bool,
    /// The animals it keeps.
    pub kept: Vec<KeptSeat>,
    /// Its closed sessions, in order.
    pub sessions: Vec<PackedSession>,
    /// Its cards and meetings, by the number of the session after which they were counted.
    pub linkage: BTreeMap<u32, Linkage>,
}

/// A closed session in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackedSession {
    /// Its number within the group, from 1.
    pub number: u32,
    /// Its place among the sessions of all groups: what was shown first stays first.
    pub order: i64,
    /// The day.
    pub date: Date,
    /// The plan's id.
    pub plan: String,
    /// The band played.
    pub band: Band,
    /// What happened, as closing left it.
    pub records: Vec<Record>,
    /// What may be shown of it.
    pub frozen: Vec<Frozen>,
}

/// The outcome of importing a group of a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportOutcome {
    /// It was not here, and is now.
    Added,
    /// It was here, and so many sessions were added to it; 0 where only cards and meetings were.
    Updated(usize),
    /// It is here as it is in the pack.
    Unchanged,
    /// What is here goes further than the pack; it was left alone.
    PackIsOlder,
    /// It went on in both places; what is here was left alone.
    Diverged,
    /// A session of it goes on here; it was left alone.
    SessionIsOpen,
    /// Its retention has ended here, and what single children said is deleted: that does not come back.
    RetentionEnded,
    /// It was deleted here, and the caller has not said that it may return.
    DeletedHere,
}

/// Which groups that the facilitator deleted here an import may restore.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AllowRestore {
    /// None: the facilitator is asked first.
    #[default]
    None,
    /// All of them.
    All,
    /// This one.
    One(GroupIdentity),
}

impl AllowRestore {
    /// Whether this group may return.
    pub fn includes(&self, identity: &GroupIdentity) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::One(one) => one == identity,
        }
    }
}

impl ImportOutcome {
    /// The end of its message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Updated(_) => "brought-up-to-date",
            Self::Unchanged => "same",
            Self::PackIsOlder => "older",
            Self::Diverged => "parted",
            Self::SessionIsOpen => "unfinished",
            Self::RetentionEnded => "over",
            Self::DeletedHere => "was-deleted",
        }
    }

    /// Whether something was written.
    pub const fn is_change(self) -> bool {
        matches!(self, Self::Added | Self::Updated(_))
    }
}

/// A group that was imported, or left alone, with the outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedGroup {
    /// Its identity on all tablets.
    pub identity: GroupIdentity,
    /// Its two words and its picture.
    pub details: GroupDetails,
    /// How many sessions the pack has of it.
    pub sessions: usize,
    /// The outcome.
    pub outcome: ImportOutcome,
}

impl PackedGroup {
    /// The day of its last session, if there was one.
    pub fn last_session_on(&self) -> Option<Date> {
        self.sessions.iter().map(|session| session.date).max()
    }

    /// The group as its tablet holds it once its retention has ended: no animal, no answer of a child.
    pub(super) fn after_retention(&self) -> Self {
        let mut group = self.clone();
        group.kept.clear();
        for session in &mut group.sessions {
            session.records = redact(&session.records, |_, _, _| false);
        }
        group
    }

    /// Gives every seat another token; nothing tells which was which.
    pub fn draw_tokens<Trouble>(
        &mut self,
        mut draw: impl FnMut() -> Result<u64, Trouble>,
    ) -> Result<(), Trouble> {
        let mut drawn: BTreeMap<SeatToken, SeatToken> = BTreeMap::new();
        let records = self.sessions.iter_mut().flat_map(|session| &mut session.records);
        let of_records = records.filter_map(|record| record.seat.as_mut());
        for token in self.kept.iter_mut().map(|seat| &mut seat.token).chain(of_records) {
            *token = match drawn.get(token) {
                Some(other) => *other,
                None => *drawn.entry(*token).or_insert(SeatToken(draw()?)),
            };
        }
        // The turns of a step lie in the order of their tokens, so that it tells nothing about seats.
        for session in &mut self.sessions {
            session.records = redact(&session.records, |_, _, _| true);
        }
        Ok(())
    }
}
