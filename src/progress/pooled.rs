//! What all groups together said when they were asked before, after, and at follow-up: the only numbers about answers.
//!
//! `pool` is given every group of the tablet, closed and training sessions sorted out by the caller of the journal;
//! the small-group rule decides which groups count and whether anything is said at all.

use std::collections::BTreeSet;

use super::{
    measures::{FactorAnswer, Instrument, MeasureTime, frozen_pairs, instruments, told},
    played::SessionRecords,
    small_group::{Amounts, Part, Statement, TEST_MINIMUM, Tally, pooled},
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
    let mut found: Vec<Instrument> = Vec::new();
    for instrument in groups.iter().flat_map(|sessions| instruments(sessions)) {
        if !found.contains(&instrument) {
            found.push(instrument);
        }
    }
    found.iter().filter_map(|instrument| pool_measure(instrument, groups)).collect()
}

fn pool_measure(instrument: &Instrument, groups: &[Vec<SessionRecords>]) -> Option<PooledMeasure> {
    let of_groups: Vec<_> = groups.iter().map(|sessions| (sessions, instrument.times(sessions))).collect();
    let (sessions, place) =
        of_groups.iter().find_map(|(sessions, times)| Some((*sessions, *times.first_key_value()?.1)))?;
    let steps = sessions[place].played();
    let (level, asks) = steps.iter().find_map(|step| {
        let (one, asks) = Instrument::of(step)?;
        (one == *instrument).then_some((step.info.level.as_ref()?, asks))
    })?;
    let times: BTreeSet<MeasureTime> =
        of_groups.iter().flat_map(|(_, times)| times.keys().copied()).collect();
    let asked_at = |time: MeasureTime| -> Vec<&SessionRecords> {
        of_groups.iter().filter_map(|(sessions, times)| sessions.get(*times.get(&time)?)).collect()
    };
    let pool_factor = |factor: Factor| PooledFactor {
        factor,
        times: times.iter().map(|time| (*time, answers(instrument, factor, &asked_at(*time)))).collect(),
        changes: times
            .iter()
            .filter(|time| **time != MeasureTime::Before)
            .map(|time| (*time, change(instrument, factor, &asked_at(*time))))
            .collect(),
    };
    Some(PooledMeasure {
        title: level.title.clone(),
        bands: level.bands.clone(),
        scale: instrument.answers.len(),
        names: asks.bins.names,
        groups: of_groups.iter().filter(|(_, times)| !times.is_empty()).count(),
        factors: instrument.factors().into_iter().map(pool_factor).collect(),
    })
}

/// What these sessions of different groups say about a factor.
fn answers(
    instrument: &Instrument,
    factor: Factor,
    sessions: &[&SessionRecords],
) -> Statement<PooledAnswers> {
    // An answer, and how many of its group were asked.
    let part = |session: &&SessionRecords| {
        let steps = session.played();
        let asked = instrument.asked(&steps);
        let answers = instrument.answers(&steps, factor).into_iter();
        let [told, _] = told(session, instrument.level(&steps)?, factor);
        let answers = answers.filter_map(|one| Some((one, one.sum?, asked))).collect();
        Some(Part { order: session.order, answers, told })
    };
    let parts: Vec<Part<(FactorAnswer, i64, usize)>> = sessions.iter().filter_map(part).collect();
    pooled(
        parts,
        |(answer, ..)| answer.bin,
        |parts, amounts, tally| {
            let all: Vec<i64> = parts.iter().flat_map(|part| &part.answers).map(|(_, sum, _)| *sum).collect();
            let asked =
                |part: &Part<(FactorAnswer, i64, usize)>| part.answers.first().map(|(.., asked)| *asked);
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
    let part = |session: &&SessionRecords| {
        let steps = session.played();
        let level = instrument.level(&steps)?;
        let [_, told] = told(session, level, factor);
        Some(Part { order: session.order, answers: frozen_pairs(session, level, factor), told })
    };
    // More first, as in the words: a smaller bin is one nearer to the largest answer.
    let direction = |difference: &i64| match difference.signum() {
        1 => 0,
        0 => 1,
        _ => 2,
    };
    pooled(sessions.iter().filter_map(part).collect(), direction, |parts, _, directions| {
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
