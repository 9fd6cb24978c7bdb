//! What all groups together said when they were asked before, after, and at follow-up: the only numbers about answers.
//!
//! `pool` is given every group of the tablet, closed and training sessions sorted out by the caller of the journal;
//! the small-group rule decides which groups count and whether anything is said at all. Which two groups are told of
//! together is kept with their sessions, `pool.now.LEVEL.FACTOR` `3` or `pool.change.LEVEL.FACTOR` `3`, before it is
//! shown: ask `new_pairs` first, keep them, and read the groups again.

use std::collections::BTreeMap;

use super::{
    measures::{FactorAnswer, Instrument, MeasureTime, frozen_pairs, instruments, told},
    played::SessionRecords,
    small_group::{Amounts, NewPair, Part, Statement, TEST_MINIMUM, Tally, pair_up, pooled},
    statistics::{SignedRanks, median},
};
use crate::content::{Band, Bilingual, Factor};

/// What all groups together said to one measure.
#[derive(Clone, Debug, PartialEq)]
pub struct PooledMeasure {
    /// What the measure is called, in the wording asked first.
    pub title: Bilingual,
    /// The bands it is written for.
    pub bands: Vec<Band>,
    /// How many answers its scale has: a median lies between 1 and this.
    pub scale: usize,
    /// What the level calls its bins, from the most to the least.
    pub names: [Bilingual; 3],
    /// How many groups were asked at all.
    pub groups: usize,
    /// What it is about, in the order of the six seeds.
    pub factors: Vec<PooledFactor>,
}

/// What all groups together said about one factor.
#[derive(Clone, Debug, PartialEq)]
pub struct PooledFactor {
    /// What was asked about.
    pub factor: Factor,
    /// The answers at each of the times at which any group was asked.
    pub times: Vec<(MeasureTime, Statement<PooledAnswers>)>,
    /// The change since the first time, at each of the later times.
    pub changes: Vec<(MeasureTime, Statement<PooledChange>)>,
}

/// Answers of several groups at one time. The groups are those in which enough seats answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PooledAnswers {
    /// How many groups are told of.
    pub groups: usize,
    /// How many of their children were asked.
    pub asked: usize,
    /// How many of these answered every statement about the factor.
    pub answered: usize,
    /// How many of those who answered are in each bin, in words.
    pub amounts: Amounts,
    /// The same in numbers, where the rule allows.
    pub tally: Tally,
    /// The median answer: a place on the scale, from 1.
    pub median: f64,
}

/// Change of several groups, over the seats that answered both times.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PooledChange {
    /// How many groups are told of.
    pub groups: usize,
    /// How many of their seats answered both times.
    pub pairs: usize,
    /// The median of the paired differences, in places of the scale; above zero is more.
    pub median: f64,
    /// How many answered more, the same and less than the first time.
    pub directions: Tally,
    /// The test; nothing where fewer than [`TEST_MINIMUM`] pairs changed at all.
    pub test: Option<PooledTest>,
}

/// The exact Wilcoxon signed-rank test of paired differences, and how large the change is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PooledTest {
    /// How many pairs changed at all.
    pub changed: usize,
    /// The exact two-sided p.
    pub p: f64,
    /// The matched-pairs rank-biserial correlation, from -1 to 1; above zero is more.
    pub rank_biserial: f64,
    /// Its interval of 95 %.
    pub interval: (f64, f64),
}

/// What these groups together said: for each group its sessions, in the order in which they were held, without those
/// for training.
pub fn pool(groups: &[Vec<SessionRecords>]) -> Vec<PooledMeasure> {
    all_instruments(groups).iter().filter_map(|instrument| pool_measure(instrument, groups)).collect()
}

/// Every measure that any group was asked, each once.
fn all_instruments(groups: &[Vec<SessionRecords>]) -> Vec<Instrument> {
    let mut found: Vec<Instrument> = Vec::new();
    for instrument in groups.iter().flat_map(|sessions| instruments(sessions)) {
        if !found.contains(&instrument) {
            found.push(instrument);
        }
    }
    found
}

/// At each time at which any group was asked, the sessions that asked.
fn by_time<'g>(
    instrument: &Instrument,
    groups: &'g [Vec<SessionRecords>],
) -> BTreeMap<MeasureTime, Vec<&'g SessionRecords>> {
    let mut times: BTreeMap<MeasureTime, Vec<&SessionRecords>> = BTreeMap::new();
    for sessions in groups {
        for (time, place) in instrument.times(sessions) {
            times.entry(time).or_default().extend(sessions.get(place));
        }
    }
    times
}

fn pool_measure(instrument: &Instrument, groups: &[Vec<SessionRecords>]) -> Option<PooledMeasure> {
    let times = by_time(instrument, groups);
    let first = times.first_key_value()?.1.first()?;
    let steps = first.played();
    let (level, asks) = steps.iter().find_map(|step| {
        let (one, asks) = Instrument::of(step)?;
        (one == *instrument).then_some((step.info.level.as_ref()?, asks))
    })?;
    let pool_factor = |factor: Factor| PooledFactor {
        factor,
        times: times.iter().map(|(time, asked)| (*time, answers(instrument, factor, asked))).collect(),
        changes: times
            .iter()
            .filter(|(time, _)| **time != MeasureTime::Before)
            .map(|(time, asked)| (*time, change(instrument, factor, asked)))
            .collect(),
    };
    Some(PooledMeasure {
        title: level.title.clone(),
        bands: level.bands.clone(),
        scale: instrument.answers.len(),
        names: asks.bins.names,
        groups: groups.iter().filter(|sessions| !instrument.times(sessions).is_empty()).count(),
        factors: instrument.factors().into_iter().map(pool_factor).collect(),
    })
}

/// An answer of one seat, its sum over all statements, and how many of its group were asked.
type Answer = (FactorAnswer, i64, usize);

/// What each of these sessions of different groups has to say about a factor.
fn answer_parts(instrument: &Instrument, factor: Factor, sessions: &[&SessionRecords]) -> Vec<Part<Answer>> {
    let part = |session: &&SessionRecords| {
        let steps = session.played();
        let asked = instrument.asked(&steps);
        let answers = instrument.answers(&steps, factor).into_iter();
        let level = instrument.level(&steps)?;
        let [told, _] = told(session, level, factor);
        let answers = answers.filter_map(|one| Some((one, one.sum?, asked))).collect();
        Some(part_of(session, pool_subject("now", level, factor), answers, told))
    };
    sessions.iter().filter_map(part).collect()
}

/// What each of them has to say about the change of a factor since the first time.
fn change_parts(instrument: &Instrument, factor: Factor, sessions: &[&SessionRecords]) -> Vec<Part<i64>> {
    let part = |session: &&SessionRecords| {
        let steps = session.played();
        let level = instrument.level(&steps)?;
        let [_, told] = told(session, level, factor);
        let answers = frozen_pairs(session, level, factor);
        Some(part_of(session, pool_subject("change", level, factor), answers, told))
    };
    sessions.iter().filter_map(part).collect()
}

fn part_of<A>(session: &SessionRecords, subject: String, answers: Vec<A>, told: Statement) -> Part<A> {
    let pair = session.frozen_words(&subject).and_then(|words| words.parse().ok());
    Part { order: session.order, answers, told, subject, pair }
}

/// The kind under which it is kept with which other group a session is told of.
fn pool_subject(what: &str, level: &str, factor: Factor) -> String {
    format!("pool.{what}.{level}.{}", factor.word())
}

/// The groups that would be told of together for the first time now; to be kept before anything of them is shown.
pub fn new_pairs(groups: &[Vec<SessionRecords>]) -> Vec<NewPair> {
    let mut new = Vec::new();
    for instrument in all_instruments(groups) {
        for (time, sessions) in by_time(&instrument, groups) {
            for factor in instrument.factors() {
                new.extend(pair_up(&mut answer_parts(&instrument, factor, &sessions)));
                if time != MeasureTime::Before {
                    new.extend(pair_up(&mut change_parts(&instrument, factor, &sessions)));
                }
            }
        }
    }
    new
}

/// What these sessions of different groups say about a factor.
fn answers(
    instrument: &Instrument,
    factor: Factor,
    sessions: &[&SessionRecords],
) -> Statement<PooledAnswers> {
    pooled(
        answer_parts(instrument, factor, sessions),
        |(answer, ..)| answer.bin,
        |parts, amounts, tally| {
            let all: Vec<i64> = parts.iter().flat_map(|part| &part.answers).map(|(_, sum, _)| *sum).collect();
            let asked = |part: &Part<Answer>| part.answers.first().map(|(.., asked)| *asked);
            PooledAnswers {
                groups: parts.len(),
                asked: parts.iter().filter_map(asked).sum(),
                answered: all.len(),
                amounts,
                tally,
                median: on_the_scale(median(&all), instrument.count(factor)),
            }
        },
    )
}

/// What these sessions of different groups say about the change of a factor since the first time.
fn change(instrument: &Instrument, factor: Factor, sessions: &[&SessionRecords]) -> Statement<PooledChange> {
    // More first, as in the words: a smaller bin is one nearer to the largest answer.
    let direction = |difference: &i64| match difference.signum() {
        1 => 0,
        0 => 1,
        _ => 2,
    };
    pooled(change_parts(instrument, factor, sessions), direction, |parts, _, directions| {
        let all: Vec<i64> = parts.iter().flat_map(|part| &part.answers).copied().collect();
        PooledChange {
            groups: parts.len(),
            pairs: all.len(),
            median: on_the_scale(median(&all), instrument.count(factor)),
            directions,
            test: test(&SignedRanks::new(&all)),
        }
    })
}

/// The test, where enough pairs changed at all.
fn test(ranks: &SignedRanks) -> Option<PooledTest> {
    if ranks.count() < TEST_MINIMUM {
        return None;
    }
    Some(PooledTest {
        changed: ranks.count(),
        p: ranks.p(),
        rank_biserial: ranks.rank_biserial()?,
        interval: ranks.interval()?,
    })
}

/// A median of sums over so many statements, as places of the scale of one.
fn on_the_scale(median: Option<f64>, statements: usize) -> f64 {
    median.unwrap_or_default() / statements.max(1) as f64
}

#[cfg(test)]
#[path = "pooled_tests.rs"]
mod tests;
