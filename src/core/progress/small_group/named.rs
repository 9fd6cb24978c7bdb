//! What may be told of things that children named out of a deck: a tool that helped many, the words a group used.
//!
//! Who answered is known to all who were there, so that what is told must leave at least [`TABLES`] tables of counts open,
//! as everything else does.

use std::collections::{BTreeMap, BTreeSet};

use super::{FirstTime, MINIMUM, disclosure::TABLES, possible_tables::Counts};
use crate::session::SeatToken;

/// The fewest different things of one question that are told.
const FEWEST_THINGS: usize = 3;

/// The one thing that at least [`MINIMUM`] of these children named, where a child that answered more than once is counted
/// by its last answer. With so few children that fewer than [`TABLES`] counts are possible nothing is told: of five who
/// answered it would be said of each child. Two things that are both named by so many would leave one table of counts
/// only: then neither is told.
pub fn named_by_many<'a>(named: &[(SeatToken, &'a str)]) -> Option<&'a str> {
    let last: BTreeMap<SeatToken, &str> = named.iter().copied().collect();
    let possible_counts = (last.len() + 1).saturating_sub(MINIMUM);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for thing in last.values() {
        *counts.entry(thing).or_default() += 1;
    }
    let mut by_many = counts.into_iter().filter(|(_, count)| *count >= MINIMUM).map(|(thing, _)| thing);
    match (by_many.next(), by_many.next()) {
        (Some(one), None) if possible_counts >= TABLES => Some(one),
        _ => None,
    }
}

/// The different things that were named, where at least [`MINIMUM`] children answered and named at least [`FEWEST_THINGS`].
/// An answer that is no thing out of the deck, such as a child's own word, is nothing. As many things as answers would say
/// how often each was named: once. Then none is told.
pub fn different_things<'a>(answers: &[(SeatToken, Option<&'a str>)]) -> BTreeSet<&'a str> {
    let children: BTreeSet<SeatToken> = answers.iter().map(|(seat, _)| *seat).collect();
    let things: BTreeSet<&str> = answers.iter().filter_map(|(_, thing)| *thing).collect();
    let is_safe = children.len() >= MINIMUM && (FEWEST_THINGS..answers.len()).contains(&things.len());
    if is_safe { things } else { BTreeSet::new() }
}

/// Whether the words that were used may be told beside what is told of the bins in which they lie. `words` is how many
/// different words lie in each bin; in a bin that `may_hold_more`, answers can lie that no word stands for, such as a
/// child's own word.
pub fn may_stand_beside(bins: &FirstTime, words: Counts, may_hold_more: [bool; 3]) -> bool {
    let fits = |counts: &Counts| {
        (0..3).all(|bin| match words[bin] {
            0 => may_hold_more[bin] || counts[bin] == 0,
            fewest => counts[bin] >= fewest,
        })
    };
    let fitting: Vec<&Counts> = bins.tables().filter(|counts| fits(counts)).collect();
    let everybody = |bin: usize| fitting.iter().all(|counts| counts[bin] == counts.iter().sum::<u8>());
    fitting.len() >= TABLES && !(0..3).any(everybody)
}

#[cfg(test)]
#[path = "named_tests.rs"]
mod tests;
