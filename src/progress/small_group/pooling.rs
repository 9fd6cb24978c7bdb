//! The rule for several groups together: the only numbers about answers.

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
}

/// Says something in numbers about several groups together. `bin` sorts an answer into one of three bins; `tell` is
/// given the answers group by group, how many are in each bin in words, and what may be told of that in numbers.
///
/// A group in which fewer than [`MINIMUM`] answered is left out whole. The others are counted two by two, in the order of
/// their sessions, and the last one waits for another: so what is told today and what is told after one more session
/// never differ by a single group. No number is told where a group's own words, laid beside it, would tell what every
/// one of its seats answered.
pub fn pooled<A, T>(
    mut parts: Vec<Part<A>>,
    bin: impl Fn(&A) -> usize,
    tell: impl FnOnce(&[Part<A>], Amounts, Tally) -> T,
) -> Statement<T> {
    parts.retain(|part| part.answers.len() >= MINIMUM);
    parts.sort_by_key(|part| part.order);
    parts.truncate(parts.len() / TOGETHER * TOGETHER);
    if parts.iter().map(|part| part.answers.len()).sum::<usize>() < POOLED_MINIMUM {
        return Statement::NotEnough;
    }
    let count = |part: &Part<A>| [0, 1, 2].map(|one| part.answers.iter().filter(|a| bin(a) == one).count());
    let counts: Vec<([usize; 3], Statement)> = parts.iter().map(|part| (count(part), part.told)).collect();
    let all = counts.iter().fold([0; 3], |all, (one, _)| add(all, *one));
    let safe = counts.chunks(TOGETHER).all(|together| !gives_a_group_away(together));
    let tally = if safe { Tally::of(all) } else { Tally::Withheld };
    Statement::Shown(Shown(tell(&parts, amounts(all), tally)))
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
        Some(words) if *words == amounts(*counts) => amounts(way) == *words,
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

/// How many seats of several groups are in each of three bins, as numbers. Where one or two would stand alone, bins are
/// joined, and where nearly all are in one, no number is told.
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
    /// What may be told of these numbers.
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
