//! Disclosure control: decides what may be told of a meeting; everything about one question is decided together.
//!
//! The children and adults who were there know who answered, and everything that is told narrows down what they answered.
//! So every table of counts that is possible is gone through, from the coarsest way of telling (nothing) to the finest
//! (amounts and tendency of every question). Tables that are told of alike stay in one part, and a part is told more finely only
//! where, of everything told, at least [`TABLES`] tables of counts fit, no bin is certainly empty or certainly everyone,
//! and no child's answer is certain. Parts that cannot be told more finely stay together, with so many of their neighbours
//! that they are safe: that something finer is *not* told must not tell either.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Amount, Amounts, MINIMUM, Statement, Summary, Tendency,
    possible_tables::{Counts, Sizes, World, compositions, worlds},
};
use crate::session::SeatToken;

/// The fewest tables of counts that must fit what is told.
pub const TABLES: usize = 3;

/// What is told of three questions; nothing of those that are not told.
type Told = [Option<Summary>; 3];

/// One way of telling, and which questions it tells of.
struct Fineness {
    /// Of each question: not at all, the tendency, or the amounts too.
    tells: [Detail; 3],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Detail {
    Nothing,
    Tendency,
    Amounts,
}

use Detail::{Amounts as All, Nothing, Tendency as Coarse};

/// The ways to tell one question, the coarsest first.
const ONE: [Fineness; 3] = [
    Fineness { tells: [Nothing, Nothing, Nothing] },
    Fineness { tells: [Coarse, Nothing, Nothing] },
    Fineness { tells: [All, Nothing, Nothing] },
];

/// The ways to tell how it was at the beginning and at the end, where too few answered both times for a change.
const BOTH: [Fineness; 4] = [
    Fineness { tells: [Nothing, Nothing, Nothing] },
    Fineness { tells: [Coarse, Nothing, Nothing] },
    Fineness { tells: [Coarse, Coarse, Nothing] },
    Fineness { tells: [All, All, Nothing] },
];

/// The ways to tell the beginning, the end and the change: a finer word is given up first, then the change, then the end.
const MOODS: [Fineness; 5] = [
    Fineness { tells: [Nothing, Nothing, Nothing] },
    Fineness { tells: [Coarse, Nothing, Nothing] },
    Fineness { tells: [Coarse, Coarse, Nothing] },
    Fineness { tells: [Coarse, Coarse, Coarse] },
    Fineness { tells: [All, All, All] },
];

/// The ways to tell answers and their change since a first time that was told of at another meeting.
const AGAIN: [Fineness; 4] = [
    Fineness { tells: [Nothing, Nothing, Nothing] },
    Fineness { tells: [Nothing, Coarse, Nothing] },
    Fineness { tells: [Nothing, Coarse, Coarse] },
    Fineness { tells: [Nothing, All, All] },
];

/// The same, where too few answered both times for a change.
const AGAIN_UNCHANGED: [Fineness; 3] = [
    Fineness { tells: [Nothing, Nothing, Nothing] },
    Fineness { tells: [Nothing, Coarse, Nothing] },
    Fineness { tells: [Nothing, All, Nothing] },
];

impl Fineness {
    /// What is told of this world; nothing where the amounts would say nothing, because all three are few.
    fn of(&self, world: &World) -> Option<Told> {
        let mut told = [None; 3];
        for (question, detail) in self.tells.into_iter().enumerate() {
            let counts = world.questions[question];
            let tendency = if question == CHANGE { tendency_of_change(counts) } else { tendency(counts) };
            told[question] = match detail {
                Nothing => None,
                Coarse => Some(Summary { tendency, amounts: None }),
                All if amounts(counts) == [Amount::Few; 3] => return None,
                All => Some(Summary { tendency, amounts: Some(amounts(counts)) }),
            };
        }
        Some(told)
    }
}

/// The place of the change among the questions.
const CHANGE: usize = 2;

/// Three amounts for three counts.
pub fn amounts(counts: Counts) -> Amounts {
    let counts = counts.map(usize::from);
    let whole = counts.iter().sum();
    counts.map(|part| Amount::of(part, whole))
}

/// Where answers lie on the whole: more than half of them in the first or in the last bin.
pub fn tendency([first, between, last]: Counts) -> Tendency {
    let whole = first + between + last;
    if 2 * first > whole {
        Tendency::First
    } else if 2 * last > whole {
        Tendency::Last
    } else {
        Tendency::Mixed
    }
}

/// Where a change goes on the whole: at least two more one way than the other.
pub const fn tendency_of_change([first, _, last]: Counts) -> Tendency {
    if first >= last + 2 {
        Tendency::First
    } else if last >= first + 2 {
        Tendency::Last
    } else {
        Tendency::Mixed
    }
}

/// Worlds that are told of alike, and what is told of them.
#[derive(Clone, Debug)]
pub struct Alike {
    /// The worlds.
    pub worlds: Vec<World>,
    /// What is told of each question.
    pub told: Told,
}

/// Sorts worlds into parts that are told of alike. `told_before` are the questions that were told of at an earlier
/// meeting: the worlds fit that already.
fn partition(worlds: Vec<World>, levels: &[Fineness], told_before: &[usize]) -> Vec<Alike> {
    let mut done = Vec::new();
    let mut to_do = vec![(0, worlds)];
    while let Some((level, worlds)) = to_do.pop() {
        let told = worlds.first().and_then(|world| levels[level].of(world)).unwrap_or_default();
        let Some(finer) = levels.get(level + 1) else {
            done.push(Alike { worlds, told });
            continue;
        };
        let mut alike: BTreeMap<Option<Told>, Vec<World>> = BTreeMap::new();
        for world in worlds {
            alike.entry(finer.of(&world)).or_default().push(world);
        }
        let safe = |worlds: &[World], level: &Fineness| is_safe(worlds, level, told_before);
        let (mut good, bad): (Vec<_>, Vec<_>) =
            alike.into_iter().partition(|(told, worlds)| told.is_some() && safe(worlds, finer));
        let mut rest: Vec<World> = bad.into_iter().flat_map(|(_, worlds)| worlds).collect();
        // The smallest first, so that as many as possible are told of more finely.
        good.sort_by_key(|(_, worlds)| std::cmp::Reverse(worlds.len()));
        while !rest.is_empty() && !safe(&rest, &levels[level]) {
            let Some((_, smallest)) = good.pop() else { break };
            rest.extend(smallest);
        }
        if !rest.is_empty() {
            done.push(Alike { worlds: rest, told });
        }
        to_do.extend(good.into_iter().map(|(_, worlds)| (level + 1, worlds)));
    }
    done
}

/// Whether it may be told that one of these worlds is true.
fn is_safe(worlds: &[World], level: &Fineness, told_before: &[usize]) -> bool {
    let told = |question: &usize| level.tells[*question] != Nothing || told_before.contains(question);
    let questions_are_open = (0..3).filter(told).all(|question| {
        let tables: BTreeSet<Counts> = worlds.iter().map(|world| world.questions[question]).collect();
        let in_doubt = |bin: usize| {
            let everybody = |counts: &Counts| counts[bin] == counts.iter().sum::<u8>();
            tables.iter().any(|counts| counts[bin] > 0) && tables.iter().any(|counts| !everybody(counts))
        };
        tables.len() >= TABLES && (0..3).all(in_doubt)
    });
    questions_are_open && nobody_is_certain(worlds)
}

/// Whether no seat's answer is the same in all of these worlds: of those who answered only once, or both times.
fn nobody_is_certain(worlds: &[World]) -> bool {
    (0..4).all(|part| {
        let empty = worlds.iter().all(|world| world.parts[part] == [0; 3]);
        let all_in = |bin: usize| {
            worlds.iter().all(|world| world.parts[part][bin] == world.parts[part].iter().sum::<u8>())
        };
        empty || !(0..3).any(all_in)
    })
}

/// The part in which a world lies.
fn find(parts: Vec<Alike>, real: &World) -> Option<Alike> {
    parts.into_iter().find(|alike| alike.worlds.contains(real))
}

/// Sorts everything that so many seats can answer to one question into parts that are told of alike.
pub fn partition_of_one(seats: usize) -> Vec<Alike> {
    partition(compositions(seats).map(World::of_one).collect(), &ONE, &[])
}

/// The same of a question that was asked at the beginning and at the end.
pub fn partition_of_moods(sizes: Sizes) -> Vec<Alike> {
    let levels = if sizes.both < MINIMUM { &BOTH[..] } else { &MOODS };
    partition(worlds(sizes), levels, &[])
}

/// The last answer of each seat; a bin beyond 2 is no answer.
fn last_answers(answers: &[(SeatToken, usize)]) -> BTreeMap<SeatToken, usize> {
    answers.iter().copied().filter(|(_, bin)| *bin < 3).collect()
}

/// How many seats answered in each bin.
fn counts(bins: impl IntoIterator<Item = usize>) -> Counts {
    let mut counts = [0; 3];
    for bin in bins {
        counts[bin] += 1;
    }
    counts
}

/// What is told of one question, asked once: in bins 0 light, 1 between, 2 heavy. Where a seat answered more than once,
/// its last answer counts.
pub fn tell(answers: &[(SeatToken, usize)]) -> Statement {
    Statement::of(tell_first(answers).and_then(|first| first.told))
}

/// What is told of a question that will be asked again, and which tables of counts fit that.
#[derive(Clone, Debug)]
pub struct FirstTime {
    /// What is told.
    pub told: Option<Summary>,
    /// The counts that fit.
    tables: BTreeSet<Counts>,
    answers: BTreeMap<SeatToken, usize>,
}

impl FirstTime {
    /// The tables of counts that fit what is told.
    pub fn tables(&self) -> impl Iterator<Item = &Counts> {
        self.tables.iter()
    }
}

/// The same as [`tell`], with what is needed to tell of it again; nothing of fewer than [`MINIMUM`] seats.
pub fn tell_first(answers: &[(SeatToken, usize)]) -> Option<FirstTime> {
    let answers = last_answers(answers);
    if answers.len() < MINIMUM {
        return None;
    }
    let real = World::of_one(counts(answers.values().copied()));
    let alike = find(partition_of_one(answers.len()), &real)?;
    let tables = alike.worlds.iter().map(|world| world.questions[0]).collect();
    Some(FirstTime { told: alike.told[0], tables, answers })
}

/// What is told of answers to a question that was asked before, and of their change. The tables that fit the first time
/// become fewer by it, and no answer of the first time becomes certain.
pub fn tell_again(first: &mut FirstTime, again: &[(SeatToken, usize)]) -> [Statement; 2] {
    let again = last_answers(again);
    if again.len() < MINIMUM {
        return [Statement::NotEnough; 2];
    }
    let (sizes, real) = compare(&first.answers, &again);
    let levels = if sizes.both < MINIMUM { &AGAIN_UNCHANGED[..] } else { &AGAIN };
    let told_before: &[usize] = if first.told.is_some() { &[0] } else { &[] };
    let mut fitting = worlds(sizes);
    fitting.retain(|world| first.tables.contains(&world.questions[0]));
    let Some(alike) = find(partition(fitting, levels, told_before), &real) else {
        return [Statement::NotEnough; 2];
    };
    first.tables = alike.worlds.iter().map(|world| world.questions[0]).collect();
    [Statement::of(alike.told[1]), Statement::of(alike.told[CHANGE])]
}

/// What is told of the beginning, the end and the change of a meeting.
pub fn tell_moods(before: &[(SeatToken, usize)], after: &[(SeatToken, usize)]) -> [Statement; 3] {
    let (first, second) = (last_answers(before), last_answers(after));
    if first.len() < MINIMUM || second.len() < MINIMUM {
        return [tell(before), tell(after), Statement::NotEnough];
    }
    let (sizes, real) = compare(&first, &second);
    find(partition_of_moods(sizes), &real)
        .map_or([Statement::NotEnough; 3], |alike| alike.told.map(Statement::of))
}

/// The world of the answers of a meeting.
#[cfg(test)]
pub fn world_of(before: &[(SeatToken, usize)], after: &[(SeatToken, usize)]) -> World {
    compare(&last_answers(before), &last_answers(after)).1
}

/// The worlds that are told of as these answers are, beside what was told the first time.
#[cfg(test)]
pub fn told_alike_again(first: &FirstTime, again: &[(SeatToken, usize)]) -> Vec<World> {
    let (sizes, real) = compare(&first.answers, &last_answers(again));
    let levels = if sizes.both < MINIMUM { &AGAIN_UNCHANGED[..] } else { &AGAIN };
    let told_before: &[usize] = if first.told.is_some() { &[0] } else { &[] };
    let mut fitting = worlds(sizes);
    fitting.retain(|world| first.tables.contains(&world.questions[0]));
    find(partition(fitting, levels, told_before), &real).map(|alike| alike.worlds).unwrap_or_default()
}

/// How the answers of two times lie to each other.
fn compare(first: &BTreeMap<SeatToken, usize>, second: &BTreeMap<SeatToken, usize>) -> (Sizes, World) {
    let mut both = [[0; 3]; 3];
    for (seat, bin) in first {
        if let Some(then) = second.get(seat) {
            both[*bin][*then] += 1;
        }
    }
    let only = |one: &BTreeMap<SeatToken, usize>, other: &BTreeMap<SeatToken, usize>| {
        counts(one.iter().filter(|(seat, _)| !other.contains_key(*seat)).map(|(_, bin)| *bin))
    };
    let (only_first, only_second) = (only(first, second), only(second, first));
    let sum = |counts: &Counts| counts.iter().map(|count| usize::from(*count)).sum::<usize>();
    let sizes =
        Sizes { first: sum(&only_first), both: both.iter().map(sum).sum(), second: sum(&only_second) };
    (sizes, World::new(only_first, &both, only_second))
}
