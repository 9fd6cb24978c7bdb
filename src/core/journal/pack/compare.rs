//! Compares the history of a group in this journal with the same group in a pack. Seat tokens do not count: they differ.

use std::collections::BTreeMap;

use super::{PackedGroup, PackedSession};
use crate::{
    journal::{Linkage, LinkageKind, Partner},
    session::{Event, Record, SeatToken, redact},
};

/// How the history in this journal and the one in a pack compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryComparison {
    /// Both are the same.
    Same,
    /// The pack has more sessions, after those here.
    PackIsAhead,
    /// This journal has more sessions, after those of the pack.
    PackIsBehind,
    /// They differ only in what the end of the retention has deleted here.
    RetentionEnded,
    /// They differ: both groups went on, each in its own way.
    Diverged,
}

/// Compares the history of a group in this journal with its history in a pack.
pub fn compare_histories(here: &PackedGroup, comes: &PackedGroup) -> HistoryComparison {
    match (begins(here, comes), begins(comes, here)) {
        (true, true) => HistoryComparison::Same,
        (true, false) => HistoryComparison::PackIsAhead,
        (false, true) => HistoryComparison::PackIsBehind,
        (false, false) => compare_after_retention(here, comes),
    }
}

/// The same where the retention may have ended on one of the tablets and not yet on the other.
fn compare_after_retention(here: &PackedGroup, comes: &PackedGroup) -> HistoryComparison {
    let (here_later, comes_later) = (here.after_retention(), comes.after_retention());
    if begins(here, &comes_later) || begins(&comes_later, here) {
        HistoryComparison::RetentionEnded
    } else if begins(comes, &here_later) {
        HistoryComparison::PackIsBehind
    } else {
        HistoryComparison::Diverged
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
        let places =
            Partner::ALL.into_iter().flat_map(|partner| LinkageKind::ALL.map(|link| (partner, link)));
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
