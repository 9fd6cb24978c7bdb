//! What all groups together said when they were asked before, after, and at follow-up: the only numbers about answers.
//!
//! Everything is read from what was frozen when sessions closed: how many answered at each place of the scale, how many
//! answered higher, the same and lower than the first time, how many were asked, and the wording. The small-group rule
//! decides which groups count and whether anything is told at all. Which two groups are told of together is kept with
//! their sessions before it is shown: ask [`new_pairs`] first, keep them, and read the groups again.

use std::collections::{BTreeMap, BTreeSet};

use super::statistics::{holm, median, net_change, sign_permutation};
use crate::{
    content::{Band, Bilingual, Factor, Level, Library, Questionnaire},
    progress::{
        measures::{
            group_measures::{
                CHANGE, DIRECTIONS, Instrument, MeasureTime, NOW, PLACES, about, factors, frozen_asked,
                instruments,
            },
            wording::wording,
        },
        records::session_records::SessionRecords,
        small_group::{Alone, NewPair, Part, Statement, Summary, Tally, pair_up, pooled},
    },
};

/// The fewest groups of which a p is told: with fewer, whole groups cannot reach 0.05 at all.
pub const TEST_GROUPS: usize = 6;
/// The fewest children of whom a p is told.
pub const TEST_CHILDREN: usize = 30;

/// What all groups together said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pooled {
    /// The measures, in the wording of today.
    pub measures: Vec<PooledMeasure>,
    /// How many groups were asked in a wording that no level on this tablet has any more. Nothing of it is told.
    pub older_wording: usize,
}

/// What all groups together said to one measure.
#[derive(Clone, Debug, PartialEq)]
pub struct PooledMeasure {
    /// What the measure is called.
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
    /// How many of those who answered are in each bin.
    pub tally: Tally,
    /// The median answer, a place on the scale, from 1; of an even number the smaller of the middle two. Nothing unless
    /// the tally is told in full.
    pub median: Option<usize>,
}

/// Change of several groups, over the children who answered both times.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PooledChange {
    /// How many groups are told of.
    pub groups: usize,
    /// How many of their children answered both times.
    pub children: usize,
    /// How many answered higher, the same and lower than the first time.
    pub directions: Tally,
    /// How many more answered higher than lower, as a share of all, those who answered the same too; nothing unless the
    /// tally is told in full.
    pub net: Option<f64>,
    /// What a test says.
    pub test: PooledTest,
}

/// What a test of a change says: the sign permutation of whole groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PooledTest {
    /// Fewer than [`TEST_GROUPS`] groups or [`TEST_CHILDREN`] children have a part.
    TooFew,
    /// It would depend on numbers that are told joined, or not at all.
    NotInFull,
    /// The two-sided p, adjusted by Holm for so many questions.
    Told {
        /// The adjusted p.
        p: f64,
        /// Of how many questions enough groups and children have a part, whether they are told in full or not.
        questions: usize,
    },
}

/// What these groups together said: for each group its sessions, in the order in which they were held, without those
/// for training.
pub fn pool(groups: &[Vec<SessionRecords>], library: &Library) -> Pooled {
    let asked: Vec<Instrument> = all_instruments(groups);
    let known: Vec<Known> = asked.iter().filter_map(|one| Known::of(one, library)).collect();
    let is_older = |one: &Instrument| !known.iter().any(|known| known.instrument == one);
    let in_older = |sessions: &&Vec<SessionRecords>| instruments(sessions).iter().any(is_older);
    let tests = Tests::of(&known, groups);
    Pooled {
        measures: known.iter().map(|one| one.measure(groups, &tests)).collect(),
        older_wording: groups.iter().filter(in_older).count(),
    }
}

/// The groups that would be told of together for the first time now; to be kept before anything of them is shown.
pub fn new_pairs(groups: &[Vec<SessionRecords>], library: &Library) -> Vec<NewPair> {
    let asked = all_instruments(groups);
    let mut new = Vec::new();
    for known in asked.iter().filter_map(|one| Known::of(one, library)) {
        for (time, sessions) in known.by_time(groups) {
            for factor in factors(&known.asks) {
                new.extend(pair_up(&known.answers(factor, &sessions)));
                if time != MeasureTime::Before {
                    new.extend(pair_up(&known.changes(factor, &sessions)));
                }
            }
        }
    }
    new
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

/// Whether a group has met on two days: before, nothing of it is counted.
fn met_on_two_days(sessions: &[SessionRecords]) -> bool {
    let closed = sessions.iter().filter(|session| session.closed);
    closed.map(|session| &session.date).collect::<BTreeSet<_>>().len() > 1
}

/// A measure that a level on this tablet asks today in the same words: its scale and the names of its bins are known.
struct Known<'a> {
    instrument: &'a Instrument,
    level: &'a Level,
    asks: Questionnaire,
}

impl<'a> Known<'a> {
    fn of(instrument: &'a Instrument, library: &'a Library) -> Option<Self> {
        let level = library.level(&instrument.level)?;
        let asks = level.body.questionnaire()?;
        (wording(level) == instrument.wording).then_some(Self { instrument, level, asks })
    }

    /// At each time at which any group was asked, the sessions that asked, of groups that have met on two days.
    fn by_time<'g>(
        &self,
        groups: &'g [Vec<SessionRecords>],
    ) -> BTreeMap<MeasureTime, Vec<&'g SessionRecords>> {
        let mut times: BTreeMap<MeasureTime, Vec<&SessionRecords>> = BTreeMap::new();
        for sessions in groups.iter().filter(|sessions| met_on_two_days(sessions)) {
            for (time, place) in self.instrument.times(sessions) {
                times.entry(time).or_default().push(&sessions[place]);
            }
        }
        times
    }

    /// What each of these sessions of different groups has frozen about a factor.
    fn answers(&self, factor: Factor, sessions: &[&SessionRecords]) -> Vec<Part> {
        let level = &self.instrument.level;
        let part = |session: &&SessionRecords| {
            let places = numbers(session.frozen_words(&about(PLACES, level, factor))?)?;
            let bins = self.bins(&places)?;
            let asked = frozen_asked(session, level).unwrap_or_default().max(bins.iter().sum());
            let alone = Alone::Answers(told(session, &about(NOW, level, factor)));
            Some(Part { places, asked, ..part_of(session, about("pool.now.", level, factor), bins, alone) })
        };
        sessions.iter().filter_map(part).collect()
    }

    /// What each of them has frozen about the change of a factor since the first time.
    fn changes(&self, factor: Factor, sessions: &[&SessionRecords]) -> Vec<Part> {
        let level = &self.instrument.level;
        let part = |session: &&SessionRecords| {
            let directions = numbers(session.frozen_words(&about(DIRECTIONS, level, factor))?)?;
            let alone = Alone::Change(told(session, &about(CHANGE, level, factor)));
            Some(part_of(session, about("pool.change.", level, factor), directions.try_into().ok()?, alone))
        };
        sessions.iter().filter_map(part).collect()
    }

    /// How many are in each bin, of so many at each place of the scale.
    fn bins(&self, places: &[usize]) -> Option<[usize; 3]> {
        if places.len() != self.asks.answers.len() {
            return None;
        }
        let mut bins = [0; 3];
        for (answer, count) in self.asks.answers.iter().zip(places) {
            bins[self.asks.bins.groups.iter().position(|group| group.contains(answer))?] += count;
        }
        Some(bins)
    }

    fn measure(&self, groups: &[Vec<SessionRecords>], tests: &Tests) -> PooledMeasure {
        let times = self.by_time(groups);
        let later = || times.iter().filter(|(time, _)| **time != MeasureTime::Before);
        let factor = |factor: Factor| PooledFactor {
            factor,
            times: times
                .iter()
                .map(|(time, asked)| (*time, tell_answers(self.answers(factor, asked))))
                .collect(),
            changes: later()
                .map(|(time, asked)| {
                    let tested = tests.of_question(&(self.instrument, factor, *time));
                    (*time, tell_change(self.changes(factor, asked), tested))
                })
                .collect(),
        };
        PooledMeasure {
            title: self.level.title.clone(),
            bands: self.level.bands.clone(),
            scale: self.asks.answers.len(),
            names: self.asks.bins.names.clone(),
            groups: groups.iter().filter(|sessions| !self.instrument.times(sessions).is_empty()).count(),
            factors: factors(&self.asks).into_iter().map(factor).collect(),
        }
    }
}

/// Numbers that were frozen.
fn numbers(words: &str) -> Option<Vec<usize>> {
    words.split(' ').map(|word| word.parse().ok()).collect()
}

/// What was told of a group alone under this kind when its session closed.
fn told(session: &SessionRecords, subject: &str) -> Statement {
    session.frozen_words(subject).map_or(Statement::NotEnough, Statement::<Summary>::from_words)
}

fn part_of(session: &SessionRecords, subject: String, bins: [usize; 3], alone: Alone) -> Part {
    let kept = session.pairs.iter().find(|(one, _)| *one == subject);
    let pair = kept.map(|(_, pair)| pair.clone());
    Part { order: session.order, bins, places: Vec::new(), asked: 0, alone, subject, pair }
}

/// What these parts say together about a factor.
fn tell_answers(parts: Vec<Part>) -> Statement<PooledAnswers> {
    pooled(parts, |parts, tally| {
        let scale = parts.iter().map(|part| part.places.len()).max().unwrap_or_default();
        let at = |place: usize| parts.iter().filter_map(|part| part.places.get(place)).sum();
        let places: Vec<usize> = (0..scale).map(at).collect();
        PooledAnswers {
            groups: parts.len(),
            asked: parts.iter().map(|part| part.asked).sum(),
            answered: places.iter().sum(),
            tally,
            median: median(&places).filter(|_| tally.is_told_in_full()),
        }
    })
}

/// What these parts say together about the change of a factor.
fn tell_change(parts: Vec<Part>, test: PooledTest) -> Statement<PooledChange> {
    pooled(parts, |parts, directions| PooledChange {
        groups: parts.len(),
        children: parts.iter().flat_map(|part| part.bins).sum(),
        directions,
        net: match directions {
            Tally::Three(all) => net_change(all),
            _ => None,
        },
        test,
    })
}

/// A change that was asked about: of which measure, which factor, at which time.
type Question<'a> = (&'a Instrument, Factor, MeasureTime);

/// The tests of everything in which enough groups and children have a part, adjusted together.
struct Tests<'a>(BTreeMap<Question<'a>, PooledTest>);

impl<'a> Tests<'a> {
    fn of(known: &[Known<'a>], groups: &[Vec<SessionRecords>]) -> Self {
        let mut tests: BTreeMap<Question, PooledTest> = BTreeMap::new();
        for one in known {
            for (time, sessions) in one.by_time(groups) {
                for factor in factors(&one.asks) {
                    let test = pooled(one.changes(factor, &sessions), test_of);
                    let test = test.shown().copied().unwrap_or(PooledTest::TooFew);
                    tests.insert((one.instrument, factor, time), test);
                }
            }
        }
        tests.retain(|(.., time), test| *time != MeasureTime::Before && *test != PooledTest::TooFew);
        let asked = tests.len();
        let told: Vec<f64> = tests.values().filter_map(|test| test.p()).collect();
        let tested = tests.values_mut().filter(|test| test.p().is_some());
        for (test, p) in tested.zip(holm(&told, asked)) {
            *test = PooledTest::Told { p, questions: asked };
        }
        Self(tests)
    }

    fn of_question(&self, question: &Question) -> PooledTest {
        self.0.get(question).copied().unwrap_or(PooledTest::TooFew)
    }
}

impl PooledTest {
    const fn p(self) -> Option<f64> {
        match self {
            Self::Told { p, .. } => Some(p),
            _ => None,
        }
    }
}

/// The test of these groups, as if no other question had been asked.
fn test_of(parts: &[Part], directions: Tally) -> PooledTest {
    let children: usize = parts.iter().flat_map(|part| part.bins).sum();
    if parts.len() < TEST_GROUPS || children < TEST_CHILDREN {
        return PooledTest::TooFew;
    }
    if !directions.is_told_in_full() {
        return PooledTest::NotInFull;
    }
    let more_up = |part: &Part| {
        let [up, _, down] = part.bins.map(|count| i64::try_from(count).unwrap_or(i64::MAX));
        up - down
    };
    let groups: Vec<i64> = parts.iter().map(more_up).collect();
    PooledTest::Told { p: sign_permutation(&groups), questions: 1 }
}

#[cfg(test)]
#[path = "pool_tests.rs"]
mod tests;
