//! The rule for several groups together: the only numbers about answers.
//!
//! Two groups that are told of together stay a pair for good. Whatever is laid side by side, from one day to the next and
//! with groups that come, go or are deleted, differs by whole pairs: nothing can be subtracted until one group is left.

use std::collections::BTreeMap;

use super::{Amount, Amounts, FEW, MINIMUM, Shown, Statement};

/// The fewest seats of several groups together about which something is said in numbers.
pub const POOLED_MINIMUM: usize = 10;

/// How many groups are told of together. As every one of them has [`MINIMUM`] seats, two make [`POOLED_MINIMUM`].
const TOGETHER: usize = 2;

/// The fewest pairs that changed at all for which a test is told: with fewer, exact p can hardly be small.
pub const TEST_MINIMUM: usize = 6;

/// A group's part in what is told of several groups together.
#[derive(Clone, Debug)]
pub struct Part<A> {
    /// The place of its session among all sessions of the tablet.
    pub order: i64,
    /// The answers, one for each seat.
    pub answers: Vec<A>,
    /// What is told of the same answers of this group alone, in words.
    pub told: Statement,
    /// The kind under which its pair is kept.
    pub subject: String,
    /// The pair it belongs to for good; nothing while it waits for another group.
    pub pair: Option<u64>,
}

/// A group that was told of together with another, and will never be told of with a third.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPair {
    /// The place of its session among all sessions of the tablet.
    pub order: i64,
    /// The kind under which the pair is kept with that session.
    pub subject: String,
    /// The number of the pair: the same for both, and for nobody else.
    pub pair: u64,
}

/// Makes pairs of the groups that wait, in the order of their sessions, and says which are new. A group in which fewer than
/// [`MINIMUM`] answered is left out whole, and the last one waits for another. Whose mate was deleted waits no more: to be
/// told of with a third would tell of the three by difference.
pub fn pair_up<A>(parts: &mut Vec<Part<A>>) -> Vec<NewPair> {
    parts.retain(|part| part.answers.len() >= MINIMUM);
    parts.sort_by_key(|part| part.order);
    let mut pair = parts.iter().filter_map(|part| part.pair).max().unwrap_or_default();
    let mut new = Vec::new();
    let mut waiting: Vec<&mut Part<A>> = parts.iter_mut().filter(|part| part.pair.is_none()).collect();
    for two in waiting.chunks_exact_mut(TOGETHER) {
        pair += 1;
        for part in two {
            part.pair = Some(pair);
            new.push(NewPair { order: part.order, subject: part.subject.clone(), pair });
        }
    }
    new
}

/// The pairs of which both groups are here.
fn whole_pairs<A>(parts: Vec<Part<A>>) -> Vec<Vec<Part<A>>> {
    let mut pairs: BTreeMap<u64, Vec<Part<A>>> = BTreeMap::new();
    for part in parts {
        if let Some(pair) = part.pair {
            pairs.entry(pair).or_default().push(part);
        }
    }
    pairs.into_values().filter(|pair| pair.len() == TOGETHER).collect()
}

/// Says something in numbers about several groups together. `bin` sorts an answer into one of three bins; `tell` is
/// given the answers group by group, how many are in each bin in words, and what may be told of that in numbers.
///
/// Groups are counted pair by pair (see [`pair_up`]). No number is told where a group's own words, laid beside it, would
/// tell what every one of its seats answered, and none that would tell of one or two seats of a pair once another view is
/// subtracted from this one.
pub fn pooled<A, T>(
    mut parts: Vec<Part<A>>,
    bin: impl Fn(&A) -> usize,
    tell: impl FnOnce(&[Part<A>], Amounts, Tally) -> T,
) -> Statement<T> {
    pair_up(&mut parts);
    let pairs = whole_pairs(parts);
    if pairs.iter().flatten().map(|part| part.answers.len()).sum::<usize>() < POOLED_MINIMUM {
        return Statement::NotEnough;
    }
    let count = |part: &Part<A>| [0, 1, 2].map(|one| part.answers.iter().filter(|a| bin(a) == one).count());
    let tallied = |pair: &Vec<Part<A>>| {
        let counts: Vec<([usize; 3], Statement)> = pair.iter().map(|part| (count(part), part.told)).collect();
        let all = counts.iter().fold([0; 3], |all, (one, _)| add(all, *one));
        (all, if gives_a_group_away(&counts) { Tally::Withheld } else { Tally::of(all) })
    };
    let (counts, tallies): (Vec<[usize; 3]>, Vec<Tally>) = pairs.iter().map(tallied).unzip();
    let all = counts.into_iter().fold([0; 3], add);
    let parts: Vec<Part<A>> = pairs.into_iter().flatten().collect();
    Statement::Shown(Shown(tell(&parts, amounts(all), Tally::together(all, &tallies))))
}

/// Whether the numbers of these two groups together, beside the words of each, leave no doubt that all seats of one of
/// them answered the same.
fn gives_a_group_away(together: &[([usize; 3], Statement)]) -> bool {
    let [one, other] = together else { return true };
    let all = add(one.0, other.0);
    let in_doubt = |group: &([usize; 3], Statement), other: &([usize; 3], Statement)| {
        let size: usize = group.0.iter().sum();
        ways(size)
            .filter(|way| !way.contains(&size) && fits(*way, group))
            .any(|way| rest(all, way).is_some_and(|rest| fits(rest, other)))
    };
    !in_doubt(one, other) || !in_doubt(other, one)
}

/// Whether a group could have answered so, for all that its own words tell.
fn fits(way: [usize; 3], (counts, told): &([usize; 3], Statement)) -> bool {
    match told.shown() {
        // Words that were told of other seats, as where some left one of two statements open, tell nothing of these.
        Some(told) if told.amounts == Some(amounts(*counts)) => told.amounts == Some(amounts(way)),
        _ => true,
    }
}

/// Every way in which so many seats can be in three bins.
fn ways(size: usize) -> impl Iterator<Item = [usize; 3]> {
    (0..=size).flat_map(move |one| (0..=size - one).map(move |two| [one, two, size - one - two]))
}

fn add(one: [usize; 3], other: [usize; 3]) -> [usize; 3] {
    [0, 1, 2].map(|bin| one[bin] + other[bin])
}

fn rest(all: [usize; 3], one: [usize; 3]) -> Option<[usize; 3]> {
    let [first, second, third] = [0, 1, 2].map(|bin: usize| all[bin].checked_sub(one[bin]));
    Some([first?, second?, third?])
}

/// Seats of several groups in three bins, in words.
fn amounts(counts: [usize; 3]) -> Amounts {
    let whole = counts.iter().sum();
    counts.map(|part| Amount::of(part, whole))
}

/// How many seats of several groups are in each of three bins, as numbers. Where one or two of a pair would stand alone,
/// bins are joined, and where nearly all of a pair are in one, no number is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tally {
    /// All three.
    Three([usize; 3]),
    /// The first, then the other two together.
    OneAndTwo([usize; 2]),
    /// The first two together, then the last.
    TwoAndOne([usize; 2]),
    /// No number may be told: the words have to do.
    Withheld,
}

impl Tally {
    /// What may be told of all pairs together: whatever is told then adds up from what may be told of each pair alone.
    fn together(all: [usize; 3], pairs: &[Self]) -> Self {
        let [first, second, third] = all;
        let all_are = |fits: fn(&Self) -> bool| pairs.iter().all(fits);
        if all_are(|one| matches!(one, Self::Three(_))) {
            Self::Three(all)
        } else if all_are(|one| matches!(one, Self::Three(_) | Self::OneAndTwo(_))) {
            Self::OneAndTwo([first, second + third])
        } else if all_are(|one| matches!(one, Self::Three(_) | Self::TwoAndOne(_))) {
            Self::TwoAndOne([first + second, third])
        } else {
            Self::Withheld
        }
    }

    /// What may be told of the numbers of one pair.
    const fn of(counts: [usize; 3]) -> Self {
        let [first, second, third] = counts;
        let empty = (first == 0) as u8 + (second == 0) as u8 + (third == 0) as u8;
        let alone =
            (first > 0 && first <= FEW) || (second > 0 && second <= FEW) || (third > 0 && third <= FEW);
        if !alone && empty < 2 {
            Self::Three(counts)
        } else if first > FEW && second + third > FEW {
            Self::OneAndTwo([first, second + third])
        } else if first + second > FEW && third > FEW {
            Self::TwoAndOne([first + second, third])
        } else {
            Self::Withheld
        }
    }
}

#[cfg(test)]
#[path = "pooling_tests.rs"]
mod tests;
