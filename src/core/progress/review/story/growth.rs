//! What grew: one row a factor, with how often it was visited and, where a measure was asked, before, after and follow-ups.

use std::{cmp::Reverse, collections::BTreeMap, sync::Arc};

use super::{
    named::{BinNames, Names},
    words::WordsStory,
};
use crate::{
    content::{Bilingual, Factor},
    progress::{
        MeasureTime, SessionDigest,
        small_group::{Shown, Statement, Tendency},
    },
};

/// One factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrownFactor {
    /// Which.
    pub factor: Factor,
    /// At how many meetings it was visited.
    pub visits: Shown<usize>,
    /// What the group made that belongs to it; nothing where it made nothing, or that is not told.
    pub made: Option<Made>,
    /// What was asked about it, measure by measure: the one of which most times are told first.
    pub dumbbells: Vec<Dumbbell>,
}

/// What a group made that belongs to a factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Different words for feelings.
    FeelingWords(Shown<usize>),
    /// Ideas looked at.
    Ideas(Shown<usize>),
    /// Different strengths named.
    Strengths(Shown<usize>),
}

/// A measure over time: as many points as it was asked times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dumbbell {
    /// What the measure is called; nothing where it is gone or asks in other words today.
    pub title: Option<Arc<Bilingual>>,
    /// What its bins are called, from the most to the least.
    pub names: BinNames,
    /// Before, after, and follow-ups.
    pub points: Vec<DumbbellPoint>,
}

/// One time at which a measure was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DumbbellPoint {
    /// Which time.
    pub time: MeasureTime,
    /// The column of the meeting.
    pub column: usize,
    /// The answers: from the most (first) to the least (last).
    pub now: Statement,
    /// Higher (first), the same or lower (last) than the first time, over the seats that answered both times.
    pub change: Statement,
}

impl GrownFactor {
    /// How children chose at the latest time at which that can be compared with the first; nothing where it cannot be.
    pub fn change(&self) -> Option<(MeasureTime, Tendency)> {
        let mut points = self.dumbbells.iter().flat_map(|one| one.points.iter().rev());
        points.find_map(|point| Some((point.time, point.change.shown()?.tendency)))
    }

    /// What the smallest answers are called, where more than half of the children chose them at the start, in a measure that
    /// was not asked again.
    pub fn began_low(&self) -> Option<&Bilingual> {
        self.dumbbells.iter().find_map(|one| match one.points[..] {
            [DumbbellPoint { time: MeasureTime::Before, now, .. }] => {
                now.shown().filter(|told| told.tendency == Tendency::Last)?;
                one.names.as_ref().map(|names| &names[2])
            }
            _ => None,
        })
    }
}

/// A measure in one wording, as the digests hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Instrument {
    level: String,
    wording: Option<u64>,
    /// When it was asked: the columns.
    times: BTreeMap<MeasureTime, usize>,
}

pub(super) fn grown(sessions: &[SessionDigest], words: &WordsStory, names: &mut Names) -> Vec<GrownFactor> {
    let instruments = instruments(sessions, names);
    let mut grown: Vec<GrownFactor> = Vec::new();
    for factor in Factor::ALL.into_iter().filter(|factor| *factor != Factor::Ritual) {
        let visited = |session: &&SessionDigest| session.steps.iter().any(|step| step.factor == Some(factor));
        let visits = sessions.iter().filter(visited).count();
        let about = instruments.iter().filter_map(|one| dumbbell(one, factor, sessions, names));
        let mut dumbbells: Vec<Dumbbell> = about.collect();
        let told = |one: &Dumbbell| one.points.iter().filter(|point| point.now.shown().is_some()).count();
        dumbbells.sort_by_key(|one| Reverse(told(one)));
        if visits > 0 || !dumbbells.is_empty() {
            let visits = Shown::of_the_group(visits);
            grown.push(GrownFactor { factor, visits, made: made(factor, words), dumbbells });
        }
    }
    grown.sort_by_key(|one| Reverse(*one.visits.get()));
    grown
}

fn made(factor: Factor, words: &WordsStory) -> Option<Made> {
    let count = match factor {
        Factor::Emotion => words.feelings.get().len(),
        Factor::ProblemSolving => *words.ideas.get(),
        Factor::PersonalImage => words.strengths.get().len(),
        _ => 0,
    };
    let count = Some(count).filter(|count| *count > 0).map(Shown::of_the_group)?;
    Some(match factor {
        Factor::Emotion => Made::FeelingWords(count),
        Factor::ProblemSolving => Made::Ideas(count),
        _ => Made::Strengths(count),
    })
}

/// Every measure in every wording, in the order in which they were first asked. A session that is held once more is no later
/// time.
fn instruments(sessions: &[SessionDigest], names: &mut Names) -> Vec<Instrument> {
    let mut found: Vec<Instrument> = Vec::new();
    for (column, session) in sessions.iter().enumerate() {
        for measure in session.measures.iter().filter(|one| one.wording.is_some()) {
            let known =
                found.iter().position(|one| one.level == measure.level && one.wording == measure.wording);
            let place = known.unwrap_or_else(|| {
                found.push(Instrument {
                    level: measure.level.clone(),
                    wording: measure.wording,
                    times: BTreeMap::new(),
                });
                found.len() - 1
            });
            let first = found[place].times.get(&MeasureTime::Before).map(|first| &sessions[*first]);
            let time = match (names.plan(&session.plan).follow_up, first) {
                (Some(months), _) => MeasureTime::FollowUp(months),
                (None, None) => MeasureTime::Before,
                (None, Some(first)) if !session.plan.is_empty() && first.plan == session.plan => continue,
                (None, Some(_)) => MeasureTime::After,
            };
            found[place].times.insert(time, column);
        }
    }
    found
}

/// What a measure says about a factor; nothing where it does not ask about it, or nothing about it is told.
fn dumbbell(
    instrument: &Instrument,
    factor: Factor,
    sessions: &[SessionDigest],
    names: &mut Names,
) -> Option<Dumbbell> {
    let statements = |column: usize| -> [Statement; 2] {
        let measures = sessions[column].measures.iter();
        let mut same =
            measures.filter(|one| one.level == instrument.level && one.wording == instrument.wording);
        let factors = same.next().map(|one| one.factors.as_slice()).unwrap_or_default();
        factors.iter().find(|(one, _)| *one == factor).map(|(_, told)| *told).unwrap_or_default()
    };
    let points = instrument.times.iter().map(|(time, column)| {
        let [now, change] = statements(*column);
        DumbbellPoint { time: *time, column: *column, now, change }
    });
    let points: Vec<DumbbellPoint> = points.collect();
    points.iter().any(|point| point.now.shown().is_some()).then(|| {
        let asks = names.questionnaire(&instrument.level, instrument.wording);
        Dumbbell {
            title: asks.as_ref().and_then(|_| names.title(&instrument.level)),
            names: asks.map(|asks| Arc::new(asks.bins.names)),
            points,
        }
    })
}
