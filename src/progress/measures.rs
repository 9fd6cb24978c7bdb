//! What may be said of a measure: for each of the inner factors the answers by the small-group rule, and their change
//! since they were first asked. The two wordings of a measure are one: they have the same statements' ids.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    played::{PlayedStep, SessionRecords},
    small_group::{Amount, Amounts, MINIMUM, ShownSets, Statement, bins, change, share},
};
use crate::{
    content::{Bilingual, Factor, Questionnaire},
    session::{SeatToken, TurnEnd},
};

/// The beginning of the kind under which answers are frozen; then come the level and the factor.
const NOW: &str = "measure.now";
/// The beginning of the kind under which a change is frozen.
const CHANGE: &str = "measure.change";
/// The beginning of the kind under which it is frozen how many answered; then comes the level.
const ANSWERED: &str = "measure.answered";
/// The beginning of the kind under which paired differences are frozen for pooling, sorted, so that nothing tells
/// whose they are. They are never shown of one group.
const PAIRS: &str = "measure.pairs";

/// When a measure was asked, seen from the group's programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MeasureTime {
    /// The first time.
    Before,
    /// The last time that is no follow-up.
    After,
    /// So many months after the last session of the programme.
    FollowUp(u16),
}

/// What may be said of one measure in one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupMeasure {
    /// What the measure is called, in the wording asked first.
    pub title: Bilingual,
    /// When it was asked, the first time first.
    pub times: Vec<MeasureAsked>,
    /// What it is about, in the order of the six seeds.
    pub factors: Vec<MeasuredFactor>,
}

/// One time at which a measure was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureAsked {
    /// Which time.
    pub time: MeasureTime,
    /// The day, as `2026-11-23`.
    pub date: String,
    /// What the level calls its bins, from the most to the least.
    pub names: [Bilingual; 3],
    /// How many children were asked.
    pub asked: usize,
    /// How many of them answered anything.
    pub answered: Statement<Amount>,
}

/// What may be said of one factor, time by time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasuredFactor {
    /// What was asked about.
    pub factor: Factor,
    /// The answers at each of the times.
    pub now: Vec<Statement>,
    /// More, the same or less than the first time, at each of the times, over the seats that answered both times.
    pub change: Vec<Statement>,
}

/// What the two wordings of a measure have in common: whoever answers one may be laid beside the other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Instrument {
    /// What each statement is about, the kind of move that answers it, and whether its largest answer says the least.
    statements: BTreeSet<(Factor, String, bool)>,
    /// The ids of the answers, from the smallest to the largest.
    pub answers: Vec<String>,
}

/// What one seat answered to the statements about one factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FactorAnswer {
    /// Whose it is; nothing once it is forgotten.
    pub seat: Option<SeatToken>,
    /// The place on the scale of the middle answer, from 1; of two answers it is the smaller.
    pub place: usize,
    /// The bin of that answer.
    pub bin: usize,
    /// All places together, where every statement was answered.
    pub sum: Option<i64>,
}

impl Instrument {
    /// The measure asked in this step, and its level's questionnaire.
    pub fn of(step: &PlayedStep) -> Option<(Self, Questionnaire)> {
        let asks = step.info.level.as_ref()?.body.questionnaire()?;
        let statements =
            asks.statements.iter().map(|one| (one.factor, one.kind.clone(), one.turned)).collect();
        Some((Self { statements, answers: asks.answers.clone() }, asks))
    }

    /// What it is about, in the order of the six seeds.
    pub fn factors(&self) -> Vec<Factor> {
        Factor::ALL.into_iter().filter(|factor| self.count(*factor) > 0).collect()
    }

    /// How many statements are about a factor.
    pub fn count(&self, factor: Factor) -> usize {
        self.about(factor).count()
    }

    /// The statements about a factor: the kind of move that answers each, and whether it is turned.
    fn about(&self, factor: Factor) -> impl Iterator<Item = (&str, bool)> {
        let about = self.statements.iter().filter(move |(one, ..)| *one == factor);
        about.map(|(_, kind, turned)| (kind.as_str(), *turned))
    }

    /// Those of the steps that asked it, each with its questionnaire.
    fn steps<'a, 'b>(&self, steps: &'a [PlayedStep<'b>]) -> Vec<(&'a PlayedStep<'b>, Questionnaire)> {
        let asked = |step: &'a PlayedStep<'b>| {
            let (instrument, asks) = Self::of(step)?;
            (instrument == *self && !step.turns.is_empty()).then_some((step, asks))
        };
        steps.iter().filter_map(asked).collect()
    }

    /// The answers about a factor in these steps, one for each seat that gave any; of two of one seat the later.
    pub fn answers(&self, steps: &[PlayedStep], factor: Factor) -> Vec<FactorAnswer> {
        let mut answers: Vec<FactorAnswer> = Vec::new();
        for (step, asks) in self.steps(steps) {
            for turn in step.turns.iter().filter(|turn| turn.end == Some(TurnEnd::Played)) {
                let place = |(kind, turned): (&str, bool)| {
                    let choice = turn.last(kind)?;
                    let place = asks.answers.iter().position(|id| id == choice)?;
                    Some(if turned { asks.answers.len() - 1 - place } else { place })
                };
                let mut places: Vec<usize> = self.about(factor).filter_map(place).collect();
                places.sort_unstable();
                let Some(&middle) = places.get(places.len().saturating_sub(1) / 2) else { continue };
                let holds = |group: &Vec<String>| group.contains(&asks.answers[middle]);
                let Some(bin) = asks.bins.groups.iter().position(holds) else { continue };
                let all = places.len() == self.count(factor);
                let sum = all
                    .then(|| places.iter().map(|place| i64::try_from(place + 1).unwrap_or(i64::MAX)).sum());
                answers.retain(|other| other.seat.is_none() || other.seat != turn.seat);
                answers.push(FactorAnswer { seat: turn.seat, place: middle + 1, bin, sum });
            }
        }
        answers
    }

    /// How many children these steps asked.
    pub fn asked(&self, steps: &[PlayedStep]) -> usize {
        self.steps(steps).iter().map(|(step, _)| step.turns.len()).max().unwrap_or_default()
    }

    /// The id of the level that asked it in these steps.
    pub fn level<'a>(&self, steps: &[PlayedStep<'a>]) -> Option<&'a str> {
        self.steps(steps).first().map(|(step, _)| step.info.level_id.as_str())
    }

    /// When closed sessions asked it: their places in the list.
    pub fn times(&self, sessions: &[SessionRecords]) -> BTreeMap<MeasureTime, usize> {
        let mut times = BTreeMap::new();
        for (place, session) in sessions.iter().enumerate().filter(|(_, session)| session.closed) {
            if self.steps(&session.played()).is_empty() {
                continue;
            }
            let time = match session.follow_up {
                Some(months) => MeasureTime::FollowUp(months),
                None if times.contains_key(&MeasureTime::Before) => MeasureTime::After,
                None => MeasureTime::Before,
            };
            times.insert(time, place);
        }
        times
    }
}

/// The measures that closed sessions asked, each once, in the order in which they were first asked.
pub(super) fn instruments(sessions: &[SessionRecords]) -> Vec<Instrument> {
    let mut found: Vec<Instrument> = Vec::new();
    for session in sessions.iter().filter(|session| session.closed) {
        for step in session.played().iter().filter(|step| !step.turns.is_empty()) {
            found.extend(Instrument::of(step).map(|(one, _)| one).filter(|one| !found.contains(one)));
        }
    }
    found
}

/// What may be said of the measures of a group, from what was frozen when its sessions closed.
pub(super) fn group_measures(sessions: &[SessionRecords]) -> Vec<GroupMeasure> {
    instruments(sessions).iter().filter_map(|instrument| group_measure(instrument, sessions)).collect()
}

fn group_measure(instrument: &Instrument, sessions: &[SessionRecords]) -> Option<GroupMeasure> {
    let mut title = None;
    let mut times = Vec::new();
    let factors = instrument.factors().into_iter();
    let empty = |factor| MeasuredFactor { factor, now: Vec::new(), change: Vec::new() };
    let mut factors: Vec<MeasuredFactor> = factors.map(empty).collect();
    for (time, place) in instrument.times(sessions) {
        let session = &sessions[place];
        let steps = session.played();
        let Some((step, asks)) = instrument.steps(&steps).into_iter().next() else { continue };
        title.get_or_insert_with(|| step.info.level.as_ref().map(|level| level.title.clone()));
        let level = &step.info.level_id;
        let answered = session.frozen_words(&format!("{ANSWERED}.{level}"));
        times.push(MeasureAsked {
            time,
            date: session.date.clone(),
            names: asks.bins.names,
            asked: instrument.asked(&steps),
            answered: answered.map_or(Statement::NotEnough, Statement::<Amount>::from_words),
        });
        for one in &mut factors {
            let [now, change] = told(session, level, one.factor);
            one.now.push(now);
            one.change.push(change);
        }
    }
    Some(GroupMeasure { title: title??, times, factors })
}

/// What was told of a factor when this session closed: the answers, and the change since the first time.
pub(super) fn told(session: &SessionRecords, level: &str, factor: Factor) -> [Statement; 2] {
    [NOW, CHANGE].map(|beginning| {
        let words = session.frozen_words(&about(beginning, level, factor));
        words.map_or(Statement::NotEnough, Statement::<Amounts>::from_words)
    })
}

/// The paired differences about a factor that were frozen when this session closed: since the first time, in places of
/// the scale over all statements, sorted.
pub(super) fn frozen_pairs(session: &SessionRecords, level: &str, factor: Factor) -> Vec<i64> {
    let words = session.frozen_words(&about(PAIRS, level, factor));
    words.unwrap_or_default().split_whitespace().filter_map(|word| word.parse().ok()).collect()
}

/// The kind under which something about a factor is frozen.
fn about(beginning: &str, level: &str, factor: Factor) -> String {
    format!("{beginning}.{level}.{}", factor.word())
}

/// What is kept of the measures of a session when it closes, as kinds and words: answers, changes since the first of
/// the sessions closed before that asked the same, how many answered, and the differences for pooling.
///
/// The answers about one factor are one question over all meetings, because seats keep their tokens on measures: what
/// was shown at an earlier meeting is gone through again in its order, so that nothing shown now can be laid beside it
/// and tell of one or two.
pub(super) fn freeze_measures(
    steps: &[PlayedStep],
    closed_before: &[SessionRecords],
) -> Vec<(String, String)> {
    let earlier: Vec<Vec<PlayedStep>> = closed_before.iter().map(SessionRecords::played).collect();
    let mut kept = Vec::new();
    let asked: BTreeSet<Instrument> = steps.iter().filter_map(|step| Some(Instrument::of(step)?.0)).collect();
    for instrument in asked {
        let Some(level) = instrument.level(steps) else { continue };
        let mut keep = |kind: String, words: Option<String>| kept.extend(words.map(|words| (kind, words)));
        keep(format!("{ANSWERED}.{level}"), answered(&instrument, steps).to_words());
        for factor in instrument.factors() {
            let mut shown = ShownSets::new();
            let mut first: Option<Vec<FactorAnswer>> = None;
            for answers in earlier.iter().map(|steps| instrument.answers(steps, factor)) {
                if !answers.is_empty() {
                    tell(&answers, first.as_deref(), &mut shown);
                    first.get_or_insert(answers);
                }
            }
            let answers = instrument.answers(steps, factor);
            let [now, change] = tell(&answers, first.as_deref(), &mut shown);
            keep(about(NOW, level, factor), now.to_words());
            keep(about(CHANGE, level, factor), change.to_words());
            keep(about(PAIRS, level, factor), first.and_then(|first| pairs(&first, &answers)));
        }
    }
    kept
}

/// What the rule says about these answers, and about their change since the first.
fn tell(now: &[FactorAnswer], first: Option<&[FactorAnswer]>, shown: &mut ShownSets) -> [Statement; 2] {
    let binned = |answers: &[FactorAnswer]| -> Vec<(SeatToken, usize)> {
        answers.iter().filter_map(|one| Some((one.seat?, one.bin))).collect()
    };
    let now = binned(now);
    [bins(&now, shown), first.map_or(Statement::NotEnough, |first| change(&binned(first), &now, shown))]
}

/// How many of the seats that were asked answered anything.
fn answered(instrument: &Instrument, steps: &[PlayedStep]) -> Statement<Amount> {
    let factors = instrument.factors();
    let answers: BTreeSet<SeatToken> = factors
        .iter()
        .flat_map(|factor| instrument.answers(steps, *factor))
        .filter_map(|one| one.seat)
        .collect();
    let steps = instrument.steps(steps);
    let turns = steps.iter().flat_map(|(step, _)| &step.turns);
    let seats: Vec<_> =
        turns.filter_map(|turn| turn.seat).map(|seat| (seat, answers.contains(&seat))).collect();
    share(&seats, &mut ShownSets::new())
}

/// The differences of the seats that answered every statement both times, sorted; nothing of fewer than the rule asks
/// for.
fn pairs(first: &[FactorAnswer], now: &[FactorAnswer]) -> Option<String> {
    let before: BTreeMap<SeatToken, i64> =
        first.iter().filter_map(|one| Some((one.seat?, one.sum?))).collect();
    let difference = |one: &FactorAnswer| Some(one.sum? - before.get(&one.seat?)?);
    let mut differences: Vec<i64> = now.iter().filter_map(difference).collect();
    differences.sort_unstable();
    let words: Vec<String> = differences.iter().map(i64::to_string).collect();
    (words.len() >= MINIMUM).then(|| words.join(" "))
}

#[cfg(test)]
#[path = "measures_tests.rs"]
mod tests;
