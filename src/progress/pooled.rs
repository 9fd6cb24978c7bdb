//! What all groups together said when they were asked before, after, and at follow-up: the only numbers about answers.
//!
//! `pool` is given every group of the tablet, closed and training sessions sorted out by the caller of the journal;
//! the small-group rule decides which groups count and whether anything is said at all. Which two groups are told of
//! together is kept with their sessions, `pool.now.LEVEL.FACTOR` `3` or `pool.change.LEVEL.FACTOR` `3`, before it is
//! shown: ask `new_pairs` first, keep them, and read the groups again.

use super::{
    measures::MeasureTime,
    played::SessionRecords,
    small_group::{Amounts, NewPair, Statement, Tally},
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

/// TEMP
pub fn pool(_groups: &[Vec<SessionRecords>]) -> Vec<PooledMeasure> {
    Vec::new()
}
/// TEMP
pub fn new_pairs(_groups: &[Vec<SessionRecords>]) -> Vec<NewPair> {
    Vec::new()
}
