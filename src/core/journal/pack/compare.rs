//! Whether a group here and the same group in a pack tell one history, whatever their tokens are.

use std::collections::BTreeMap;

use super::{PackedGroup, PackedSession};
use crate::{
    journal::{Link, Linkage, Partner},
    session::{Event, Record, SeatToken, redact},
};

/// How what is here and what comes lie to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sameness {
    /// They tell the same.
    Same,
    /// What comes goes on where what is here ends.
    Longer,
    /// What is here goes on where what comes ends.
    Shorter,
    /// They differ by nothing but what the end of the retention has deleted here.
    Over,
    /// They differ.
    Parted,
}

/// Compares them.
pub fn sameness(here: &PackedGroup, comes: &PackedGroup) -> Sameness {
    match (begins(here, comes), begins(comes, here)) {
        (true, true) => Sameness::Same,
        (true, false) => Sameness::Longer,
        (false, true) => Sameness::Shorter,
        (false, false) => sameness_after_retention(here, comes),
    }
}

/// The same where the retention may have ended on one of the tablets and not yet on the other.
fn sameness_after_retention(here: &PackedGroup, comes: &PackedGroup) -> Sameness {
    let (here_later, comes_later) = (here.after_retention(), comes.after_retention());
    if begins(here, &comes_later) || begins(&comes_later, here) {
        Sameness::Over
    } else if begins(comes, &here_later) {
        Sameness::Shorter
    } else {
        Sameness::Parted
    }
}

/// Whether the first is how the second begins.
fn begins(first: &PackedGroup, second: &PackedGroup) -> bool {
    let Some(beginning) = second.sessions.get(..first.sessions.len()) else { return false };
    let same_group = first.created_on == second.created_on
        && first.details.first_word == second.details.first_word
        && first.details.second_word == second.details.second_word;
    let alike = |(one, other): (&PackedSession, &PackedSession)| {
        one.number == other.number
            && one.date == other.date
            && one.plan == other.plan
            && one.band == other.band
            && one.frozen == other.frozen
            && of_the_meeting(one) == of_the_meeting(other)
    };
    same_group
        && first.sessions.iter().zip(beginning).all(alike)
        && counts_within(&first.linkage, &second.linkage)
        && seats_within(first, second, beginning)
}

/// What happened at a meeting, without what single children said. What the adult saw may be said anew later, and makes no
/// other meeting of it.
fn of_the_meeting(session: &PackedSession) -> Vec<Record> {
    let mut records = redact(&session.records, |_, _, _| false);
    records.retain(|record| !matches!(record.event, Event::WrappedUp(_)));
    records
}

/// Whether nothing was counted in the first that is not in the second.
fn counts_within(first: &BTreeMap<u32, Linkage>, second: &BTreeMap<u32, Linkage>) -> bool {
    first.iter().all(|(after, counted)| {
        let more = second.get(after).copied().unwrap_or_default();
        let places = Partner::ALL.into_iter().flat_map(|partner| Link::ALL.map(|link| (partner, link)));
        places.into_iter().all(|(partner, link)| counted.get(partner, link) <= more.get(partner, link))
    })
}

/// All that one seat said: the session, the step, and what it did there.
type Said = Vec<(u32, usize, (String, String))>;

/// Whether the same seats said the same in these sessions. A seat that is kept has an animal; others are known by what
/// they said alone. Who came later has said nothing yet.
fn seats_within(first: &PackedGroup, second: &PackedGroup, beginning: &[PackedSession]) -> bool {
    let (mut one, mut other) = (said(first, &first.sessions), said(second, beginning));
    let is_kept = |animal: &str| first.kept.iter().any(|seat| seat.animal == animal);
    other.retain(|(animal, said)| !said.is_empty() || animal.as_deref().is_some_and(is_kept));
    one.sort();
    other.sort();
    one == other
}

/// What each seat said in these sessions, with its animal where it is kept.
fn said(group: &PackedGroup, sessions: &[PackedSession]) -> Vec<(Option<String>, Said)> {
    let kept = group.kept.iter().map(|seat| (seat.token, (Some(seat.animal.clone()), Said::new())));
    let mut seats: BTreeMap<SeatToken, (Option<String>, Said)> = kept.collect();
    for session in sessions {
        let mut step = 0;
        for record in &session.records {
            step += usize::from(matches!(record.event, Event::StepBegan(_)));
            if let Some(token) = record.seat {
                let (_, said) = seats.entry(token).or_default();
                said.push((session.number, step, record.event.to_words()));
            }
        }
    }
    seats.into_values().collect()
}
