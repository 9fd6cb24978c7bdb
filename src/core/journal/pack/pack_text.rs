//! The text inside a sealed pack: RON, one value, with short words only, as in the journal itself.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    GroupIdentity, PackError, PackedGroup, PackedSession,
    outdated::{drop_outdated, drop_untrue},
    seal::VERSION,
};
use crate::{
    content::Band,
    journal::{
        Date, Frozen, GroupDetails, KeptSeat, Linkage, LinkageKind, MOST_COUNTED, Partner, is_phrase, is_word,
    },
    locale::Language,
    session::{Event, MOST_SEATS, Record, SeatToken, redact},
};

/// The longest retention, in days.
const LONGEST_RETENTION: u16 = 3650;

/// The text of a pack with these groups.
pub fn to_text(groups: &[PackedGroup]) -> Result<String, PackError> {
    let mut order: Vec<i64> = groups.iter().flat_map(|one| &one.sessions).map(|one| one.order).collect();
    order.sort_unstable();
    let place = |session: &PackedSession| order.binary_search(&session.order).unwrap_or_default() as u32;
    let groups = groups.iter().map(|group| WrittenGroup::new(group, &place)).collect();
    let pack = WrittenPack { version: VERSION, groups };
    ron::to_string(&pack).map_err(|error| PackError::Unfit(error.to_string()))
}

/// What the sessions of a pack hold of single children.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerScope {
    /// Every answer: version 1.
    EveryAnswer,
    /// Goals and answers to measures: version 2.
    GoalsAndMeasures,
}

/// A pack that was opened; its groups are understood one by one.
#[derive(Debug)]
pub struct OpenedPack {
    holding: AnswerScope,
    groups: std::vec::IntoIter<WrittenGroup>,
    seen: BTreeSet<GroupIdentity>,
}

impl OpenedPack {
    /// Reads the text of a pack.
    pub fn new(text: &[u8]) -> Result<Self, PackError> {
        let pack: WrittenPack =
            ron::de::from_bytes(text).map_err(|error| PackError::Unfit(error.to_string()))?;
        let holding = match pack.version {
            FIRST => AnswerScope::EveryAnswer,
            VERSION => AnswerScope::GoalsAndMeasures,
            0 => return Err(unfit("a version")),
            _ => return Err(PackError::Newer),
        };
        Ok(Self { holding, groups: pack.groups.into_iter(), seen: BTreeSet::new() })
    }

    /// How many groups are still to be understood.
    pub fn left(&self) -> usize {
        self.groups.len()
    }

    /// Understands the next group, with everything that is checked about it; nothing once there is no more.
    ///
    /// `bring_to_rules` leaves nothing of its sessions but what a closed session of this program keeps: which answers are
    /// goals is known by the content, and the journal does not know the content.
    pub fn next_group(
        &mut self,
        bring_to_rules: &dyn Fn(&mut PackedGroup, AnswerScope),
    ) -> Result<Option<PackedGroup>, PackError> {
        let Some(written) = self.groups.next() else { return Ok(None) };
        let mut group = written.understood()?;
        if self.holding == AnswerScope::EveryAnswer {
            group.sessions.iter_mut().for_each(|session| drop_untrue(&mut session.frozen));
        }
        bring_to_rules(&mut group, self.holding);
        for session in &mut group.sessions {
            drop_outdated(&mut session.frozen);
            session.frozen.sort_by(|one, next| one.subject.cmp(&next.subject));
            // What closing deletes must not come back through a pack.
            if redact(&session.records, |_, _, _| true) != session.records {
                return Err(unfit("a session that is not closed"));
            }
        }
        if self.seen.insert(group.identity.clone()) { Ok(Some(group)) } else { Err(unfit("a group twice")) }
    }
}

/// The version that is told by nothing.
const FIRST: u16 = 1;

const fn first() -> u16 {
    FIRST
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPack {
    /// The first version did not say it.
    #[serde(default = "first")]
    version: u16,
    groups: Vec<WrittenGroup>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenGroup {
    identity: String,
    words: (String, String),
    picture: String,
    band: String,
    language: String,
    seats: u8,
    keeps_animals: bool,
    retention_days: u16,
    created_on: String,
    archived: bool,
    /// Animals and their tokens.
    kept: Vec<(String, u64)>,
    sessions: Vec<WrittenSession>,
    /// After which session, with whom, what, how many.
    linkage: Vec<(u32, String, String, u32)>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSession {
    number: u32,
    /// Its place among all sessions of the pack.
    order: u32,
    date: String,
    plan: String,
    band: String,
    /// Token, minute, kind and choice.
    events: Vec<(Option<u64>, u16, String, String)>,
    /// Subject and statement.
    frozen: Vec<(String, String)>,
}

impl WrittenGroup {
    fn new(group: &PackedGroup, place: &dyn Fn(&PackedSession) -> u32) -> Self {
        let details = &group.details;
        let counted = |(after, counted): (&u32, &Linkage)| {
            let (after, counted) = (*after, *counted);
            let places =
                Partner::ALL.into_iter().flat_map(|partner| LinkageKind::ALL.map(|link| (partner, link)));
            places.filter_map(move |(partner, link)| {
                let count = counted.get(partner, link);
                (count > 0).then(|| (after, partner.word().to_owned(), link.word().to_owned(), count))
            })
        };
        Self {
            identity: group.identity.digits().to_owned(),
            words: (details.first_word.clone(), details.second_word.clone()),
            picture: details.picture.clone(),
            band: details.band.letter().to_owned(),
            language: details.language.tag().to_owned(),
            seats: details.seats,
            keeps_animals: details.keeps_animals,
            retention_days: details.retention_days,
            created_on: group.created_on.to_string(),
            archived: group.archived,
            kept: group.kept.iter().map(|seat| (seat.animal.clone(), seat.token.0)).collect(),
            sessions: group.sessions.iter().map(|one| WrittenSession::new(one, place(one))).collect(),
            linkage: group.linkage.iter().flat_map(counted).collect(),
        }
    }

    fn understood(self) -> Result<PackedGroup, PackError> {
        let Self { seats, retention_days, .. } = self;
        if usize::from(seats) > MOST_SEATS || !(1..=LONGEST_RETENTION).contains(&retention_days) {
            return Err(unfit("a group's numbers"));
        }
        let kept: Vec<KeptSeat> = self
            .kept
            .into_iter()
            .map(|(animal, token)| Ok(KeptSeat { animal: word(animal)?, token: SeatToken(token) }))
            .collect::<Result<_, _>>()?;
        let (animals, tokens): (BTreeSet<&str>, BTreeSet<SeatToken>) =
            kept.iter().map(|seat| (seat.animal.as_str(), seat.token)).unzip();
        if animals.len() < kept.len() || tokens.len() < kept.len() {
            return Err(unfit("an animal twice"));
        }
        let sessions: Vec<PackedSession> =
            self.sessions.into_iter().map(WrittenSession::understood).collect::<Result<_, _>>()?;
        let numbers: Vec<u32> = sessions.iter().map(|session| session.number).collect();
        if numbers.first() == Some(&0) || !numbers.is_sorted_by(|one, next| one < next) {
            return Err(unfit("the order of sessions"));
        }
        Ok(PackedGroup {
            identity: GroupIdentity::new(&self.identity).ok_or_else(|| unfit("a group's identity"))?,
            details: GroupDetails {
                first_word: word(self.words.0)?,
                second_word: word(self.words.1)?,
                picture: word(self.picture)?,
                band: band(&self.band)?,
                language: Language::from_tag(&self.language).ok_or_else(|| unfit("a language"))?,
                seats,
                keeps_animals: self.keeps_animals,
                retention_days,
            },
            created_on: date(&self.created_on)?,
            archived: self.archived,
            kept,
            linkage: linkage(&self.linkage, &numbers)?,
            sessions,
        })
    }
}

impl WrittenSession {
    fn new(session: &PackedSession, order: u32) -> Self {
        let event = |record: &Record| {
            let (kind, choice) = record.event.to_words();
            (record.seat.map(|token| token.0), record.minute, kind, choice)
        };
        let frozen = |one: &Frozen| (one.subject.clone(), one.statement.clone());
        Self {
            number: session.number,
            order,
            date: session.date.to_string(),
            plan: session.plan.clone(),
            band: session.band.letter().to_owned(),
            events: session.records.iter().map(event).collect(),
            frozen: session.frozen.iter().map(frozen).collect(),
        }
    }

    fn understood(self) -> Result<PackedSession, PackError> {
        let event = |(seat, minute, kind, choice): (Option<u64>, u16, String, String)| {
            let choice = phrase(choice)?;
            // No version that is read here knows other kinds: a program that has more of them writes a newer one.
            let event = Event::from_words(&word(kind)?, &choice).ok_or(PackError::Newer)?;
            Ok(Record { seat: seat.map(SeatToken), minute, event })
        };
        let records: Vec<Record> = self.events.into_iter().map(event).collect::<Result<_, _>>()?;
        let mut frozen: Vec<Frozen> = Vec::new();
        for (subject, statement) in self.frozen {
            frozen.push(Frozen { subject: phrase(subject)?, statement: phrase(statement)? });
        }
        if frozen.iter().any(|one| one.subject.is_empty())
            || !frozen.is_sorted_by(|one, next| one.subject < next.subject)
        {
            return Err(unfit("what was frozen"));
        }
        Ok(PackedSession {
            number: self.number,
            order: i64::from(self.order),
            date: date(&self.date)?,
            plan: word(self.plan)?,
            band: band(&self.band)?,
            records,
            frozen,
        })
    }
}

/// The numbers of cards and meetings; each counted after one of these sessions, or before the first.
fn linkage(
    written: &[(u32, String, String, u32)],
    sessions: &[u32],
) -> Result<BTreeMap<u32, Linkage>, PackError> {
    let mut counted: BTreeMap<u32, Linkage> = BTreeMap::new();
    for (after, partner, link, count) in written {
        let there = *after == 0 || sessions.contains(after);
        let fits = there && (1..=u32::from(MOST_COUNTED)).contains(count);
        let (Some(partner), Some(link), true) =
            (Partner::from_word(partner), LinkageKind::from_word(link), fits)
        else {
            return Err(unfit("a number of cards or meetings"));
        };
        counted.entry(*after).or_default().set(partner, link, *count);
    }
    Ok(counted)
}

fn unfit(what: &str) -> PackError {
    PackError::Unfit(what.to_owned())
}

fn word(text: String) -> Result<String, PackError> {
    if is_word(&text) { Ok(text) } else { Err(unfit("a word")) }
}

fn phrase(text: String) -> Result<String, PackError> {
    if is_phrase(&text) { Ok(text) } else { Err(unfit("a phrase")) }
}

fn band(letter: &str) -> Result<Band, PackError> {
    Band::from_letter(letter).ok_or_else(|| unfit("a band"))
}

fn date(text: &str) -> Result<Date, PackError> {
    text.parse().map_err(|_| unfit("a date"))
}
