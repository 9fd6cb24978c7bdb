//! The rule for several groups together: the only numbers about answers.
//!
//! Two groups that are told of together stay a pair for good. Whatever is laid side by side, from one day to the next and
//! with groups that come, go or are deleted, differs by whole pairs: nothing can be subtracted until one group is left.

use std::collections::BTreeMap;

use super::{
    Amount, Amounts, FEW, MINIMUM, Shown, Statement, Summary,
    disclosure::{self, TABLES},
};

/// The fewest seats of several groups together about which something is said in numbers.
pub const POOLED_MINIMUM: usize = 10;

/// How many groups are told of together. As every one of them has [`MINIMUM`] seats, two make [`POOLED_MINIMUM`].
const TOGETHER: usize = 2;

/// How many seats are in each of three bins.
type Bins = [usize; 3];

/// A group's part in what is told of several groups together.
#[derive(Clone, Debug)]
pub struct Part {
    /// The place of its session among all sessions of the tablet.
    pub order: i64,
    /// How many seats are in each bin.
    pub bins: Bins,
    /// How many answered at each place of the scale; empty for a change.
    pub places: Vec<usize>,
    /// How many children were asked.
    pub asked: usize,
    /// What is told of the same seats of this group alone.
    pub alone: Alone,
    /// The kind under which its pair is kept.
    pub subject: String,
    /// The id of the pair it belongs to for good; nothing while it waits for another group.
    pub pair: Option<String>,
}

/// What is told of a group alone.
#[derive(Clone, Copy, Debug)]
pub enum Alone {
    /// Of its answers.
    Answers(Statement),
    /// Of their change.
    Change(Statement),
}

/// Two groups that wait for each other: told of together from now on, and never with a third.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPair {
    /// The places of their sessions among all sessions of the tablet.
    pub orders: [i64; TOGETHER],
    /// The kind under which the pair is kept with both sessions.
    pub subject: String,
}

/// Makes pairs of the groups that wait, in the order of their sessions. A group in which fewer than [`MINIMUM`] answered
/// is left out whole, and the last one waits for another. A group whose mate was deleted keeps its pair and waits no
/// more: to be told of with a third would tell of the three by difference.
pub fn pair_up(parts: &[Part]) -> Vec<NewPair> {
    let waits = |part: &&Part| part.pair.is_none() && part.seats() >= MINIMUM;
    let mut waiting: Vec<&Part> = parts.iter().filter(waits).collect();
    waiting.sort_by_key(|part| part.order);
    let (pairs, _) = waiting.as_chunks::<TOGETHER>();
    let pair = |[one, other]: &[&Part; TOGETHER]| NewPair {
        orders: [one.order, other.order],
        subject: one.subject.clone(),
    };
    pairs.iter().map(pair).collect()
}

/// The pairs of which both groups are here. Where more than two have one id, it cannot be said which two were told of.
fn whole_pairs(parts: Vec<Part>) -> Vec<[Part; TOGETHER]> {
    let mut pairs: BTreeMap<String, Vec<Part>> = BTreeMap::new();
    for part in parts.into_iter().filter(|part| part.seats() >= MINIMUM) {
        if let Some(pair) = &part.pair {
            pairs.entry(pair.clone()).or_default().push(part);
        }
    }
    pairs.into_values().filter_map(|pair| pair.try_into().ok()).collect()
}

/// Says something about several groups together. `tell` is given the parts of the groups that are told of, and what may
/// be told of how many seats are in each bin.
///
/// Only pairs that are kept are counted (see [`pair_up`]). No number is told that would, beside a group's own words,
/// narrow down too far what its seats answered, and none that would tell of one or two seats of a pair once another view
/// is subtracted from this one.
pub fn pooled<T>(parts: Vec<Part>, tell: impl FnOnce(&[Part], Tally) -> T) -> Statement<T> {
    let pairs = whole_pairs(parts);
    if pairs.iter().flatten().map(Part::seats).sum::<usize>() < POOLED_MINIMUM {
        return Statement::NotEnough;
    }
    let (bins, tallies): (Vec<Bins>, Vec<Tally>) = pairs
        .iter()
        .map(|[one, other]| {
            let all = add(one.bins, other.bins);
            (all, if gives_a_group_away(one, other) { Tally::in_words(all) } else { Tally::of(all) })
        })
        .unzip();
    let all = bins.into_iter().fold([0; 3], add);
    let parts: Vec<Part> = pairs.into_iter().flatten().collect();
    Statement::Shown(Shown(tell(&parts, Tally::together(all, &tallies))))
}

impl Part {
    /// How many seats it is about.
    fn seats(&self) -> usize {
        self.bins.iter().sum()
    }

    /// The ways in which its seats can have answered, for all that is told of it alone.
    fn ways(&self) -> Vec<Bins> {
        if let Alone::Answers(told) = self.alone {
            // Of answers told by the rule for one group it is known which ways are told of alike.
            let alike = disclosure::partition_of_one(self.seats()).into_iter().find(|alike| {
                alike.worlds.iter().any(|world| world.questions[0].map(usize::from) == self.bins)
            });
            if let Some(alike) = alike.filter(|alike| alike.told[0] == told.shown().copied()) {
                return alike.worlds.iter().map(|world| world.questions[0].map(usize::from)).collect();
            }
        }
        let fits = |way: &Bins| self.alone.fits(*way);
        // Words that do not fit its own answers were told of other seats, and tell nothing of these.
        if fits(&self.bins) {
            ways(self.seats()).filter(fits).collect()
        } else {
            ways(self.seats()).collect()
        }
    }
}

impl Alone {
    /// Whether a group that answered so could be told of in these words.
    fn fits(self, way: Bins) -> bool {
        let counts = way.map(|count| u8::try_from(count).unwrap_or(u8::MAX));
        let (told, tendency) = match self {
            Self::Answers(told) => (told, disclosure::tendency(counts)),
            Self::Change(told) => (told, disclosure::tendency_of_change(counts)),
        };
        let as_told = |told: &Summary| {
            told.tendency == tendency && told.amounts.is_none_or(|told| told == amounts(way))
        };
        told.shown().is_none_or(as_told)
    }
}

/// Whether the numbers of these two groups together, beside the words of each, leave fewer than [`TABLES`] ways in which
/// they can have answered, or no doubt that all seats of one of them answered the same.
fn gives_a_group_away(one: &Part, other: &Part) -> bool {
    let all = add(one.bins, other.bins);
    let others = other.ways();
    let beside = |way: Bins| rest(all, way).filter(|rest| others.contains(rest)).map(|rest| (way, rest));
    let possible: Vec<(Bins, Bins)> = one.ways().into_iter().filter_map(beside).collect();
    let of_one_mind = |way: Bins| way.iter().filter(|count| **count > 0).count() == 1;
    possible.len() < TABLES
        || possible.iter().all(|(way, _)| of_one_mind(*way))
        || possible.iter().all(|(_, rest)| of_one_mind(*rest))
}

/// Every way in which so many seats can be in three bins.
fn ways(size: usize) -> impl Iterator<Item = Bins> {
    (0..=size).flat_map(move |one| (0..=size - one).map(move |two| [one, two, size - one - two]))
}

fn add(one: Bins, other: Bins) -> Bins {
    [0, 1, 2].map(|bin| one[bin] + other[bin])
}

fn rest(all: Bins, one: Bins) -> Option<Bins> {
    let [first, second, third] = [0, 1, 2].map(|bin: usize| all[bin].checked_sub(one[bin]));
    Some([first?, second?, third?])
}

/// Seats of several groups in three bins, in words.
fn amounts(bins: Bins) -> Amounts {
    let whole = bins.iter().sum();
    bins.map(|part| Amount::of(part, whole))
}

/// How many seats of several groups are in each of three bins: in numbers where the rule allows. Where one or two of a
/// pair would stand alone, bins are joined, and where nearly all of a pair are in one, no number is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tally {
    /// All three.
    Three([usize; 3]),
    /// The first, then the other two together.
    OneAndTwo([usize; 2]),
    /// The first two together, then the last.
    TwoAndOne([usize; 2]),
    /// No number may be told: words have to do, over all seats.
    InWords(Amounts),
}

impl Tally {
    /// What may be told of all pairs together: whatever is told then adds up from what may be told of each pair alone.
    fn together(all: Bins, pairs: &[Self]) -> Self {
        let [first, second, third] = all;
        let all_are = |fits: fn(&Self) -> bool| pairs.iter().all(fits);
        if all_are(|one| matches!(one, Self::Three(_))) {
            Self::Three(all)
        } else if all_are(|one| matches!(one, Self::Three(_) | Self::OneAndTwo(_))) {
            Self::OneAndTwo([first, second + third])
        } else if all_are(|one| matches!(one, Self::Three(_) | Self::TwoAndOne(_))) {
            Self::TwoAndOne([first + second, third])
        } else {
            Self::in_words(all)
        }
    }

    fn in_words(bins: Bins) -> Self {
        Self::InWords(amounts(bins))
    }

    /// What may be told of the numbers of one pair.
    fn of(bins: Bins) -> Self {
        let [first, second, third] = bins;
        let empty = bins.iter().filter(|count| **count == 0).count();
        let alone = bins.iter().any(|count| (1..=FEW).contains(count));
        if !alone && empty < 2 {
            Self::Three(bins)
        } else if first > FEW && second + third > FEW {
            Self::OneAndTwo([first, second + third])
        } else if first + second > FEW && third > FEW {
            Self::TwoAndOne([first + second, third])
        } else {
            Self::in_words(bins)
        }
    }

    /// Whether every bin of every pair is told: only then may anything be printed that depends on them all.
    pub const fn is_told_in_full(self) -> bool {
        matches!(self, Self::Three(_))
    }
}

#[cfg(test)]
#[path = "pooling_tests.rs"]
mod tests;
