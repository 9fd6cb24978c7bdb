//! What may be told of a measure: for each of the inner factors the answers by the small-group rule, and their change
//! since they were first asked in the same words.
//!
//! Everything is read from what was frozen when a session closed; single answers are looked at only then.

use std::collections::{BTreeMap, BTreeSet};

use super::wording::wording;
use crate::{
    content::{Bilingual, Factor, Level, Questionnaire},
    progress::{
        records::session_records::{PlayedStep, SessionRecords},
        small_group::{FirstTime, MINIMUM, Share, Statement, Summary, share, tell, tell_again, tell_first},
    },
    session::{SeatToken, TurnEnd},
};

/// The beginning of the kind under which it is frozen how many were asked; then comes the level.
const ASKED: &str = "measure.asked.";
/// The beginning of the kind under which it is frozen how many answered; then comes the level.
const ANSWERED: &str = "measure.answered.";
/// The beginning of the kind under which answers are frozen; then come the level and the factor.
pub(crate) const NOW: &str = "measure.now.";
/// The beginning of the kind under which a change is frozen.
pub(crate) const CHANGE: &str = "measure.change.";
/// The beginning of the kind under which it is frozen how many answered at each place of the scale: for several groups
/// together, never shown of one.
pub(crate) const PLACES: &str = "measure.places.";
/// The beginning of the kind under which it is frozen how many answered higher, the same and lower than the first time:
/// for several groups together, never shown of one.
pub(crate) const DIRECTIONS: &str = "measure.directions.";

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
    /// What the measure is called.
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
    pub answered: Statement<Share>,
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

/// A measure in one wording: only answers to the same statements in the same words are laid side by side.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instrument {
    /// The id of its level.
    pub level: String,
    /// Its wording, as [`wording`] says.
    pub wording: String,
}

/// What one seat answered to the statements about one factor, all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct FactorAnswer {
    seat: SeatToken,
    /// The place on the scale of the middle answer, from 0; of two answers it is the smaller.
    place: usize,
    /// The bin of that answer.
    bin: usize,
    /// All places together.
    sum: usize,
}

impl Instrument {
    /// The measures that this closed session asked, as they were frozen.
    pub fn of(session: &SessionRecords) -> Vec<Self> {
        let asked = session.frozen.iter().filter_map(|(subject, _)| subject.strip_prefix(ASKED));
        let instrument = |level: &str| {
            Some(Self { level: level.to_owned(), wording: session.frozen_wording(level)?.to_owned() })
        };
        asked.filter_map(instrument).collect()
    }

    /// The level, if one of these sessions played it and it still asks in these words.
    pub fn content<'a>(&self, sessions: &'a [SessionRecords]) -> Option<&'a Level> {
        let steps = sessions.iter().flat_map(|session| &session.steps);
        let levels =
            steps.filter(|step| step.level_id == self.level).filter_map(|step| step.level.as_deref());
        levels.into_iter().find(|level| wording(level) == self.wording)
    }

    /// When closed sessions asked it: their places in the list. A session that is held once more is no later time.
    pub fn times(&self, sessions: &[SessionRecords]) -> BTreeMap<MeasureTime, usize> {
        let mut times: BTreeMap<MeasureTime, usize> = BTreeMap::new();
        for (place, session) in sessions.iter().enumerate().filter(|(_, session)| session.closed) {
            if !Self::of(session).contains(self) {
                continue;
            }
            let first = times.get(&MeasureTime::Before).map(|place| &sessions[*place]);
            let time = match (session.follow_up, first) {
                (Some(months), _) => MeasureTime::FollowUp(months),
                (None, None) => MeasureTime::Before,
                (None, Some(first)) if is_held_again(session, first) => continue,
                (None, Some(_)) => MeasureTime::After,
            };
            times.insert(time, place);
        }
        times
    }
}

/// Whether a session plays the plan of an earlier one once more.
fn is_held_again(session: &SessionRecords, first: &SessionRecords) -> bool {
    session.plan().is_some() && session.plan() == first.plan()
}

/// The measures that closed sessions asked, each once, in the order in which they were first asked.
pub(crate) fn instruments(sessions: &[SessionRecords]) -> Vec<Instrument> {
    let mut found: Vec<Instrument> = Vec::new();
    for instrument in sessions.iter().filter(|session| session.closed).flat_map(Instrument::of) {
        if !found.contains(&instrument) {
            found.push(instrument);
        }
    }
    found
}

/// What a questionnaire is about, in the order of the six seeds.
pub(crate) fn factors(asks: &Questionnaire) -> Vec<Factor> {
    let asked = |factor: &Factor| asks.statements.iter().any(|one| one.factor == *factor);
    Factor::ALL.into_iter().filter(asked).collect()
}

/// What may be said of the measures of a group, from what was frozen when its sessions closed.
pub(crate) fn group_measures(sessions: &[SessionRecords]) -> Vec<GroupMeasure> {
    instruments(sessions).iter().filter_map(|instrument| group_measure(instrument, sessions)).collect()
}

fn group_measure(instrument: &Instrument, sessions: &[SessionRecords]) -> Option<GroupMeasure> {
    let level = instrument.content(sessions)?;
    let asks = level.body.questionnaire()?;
    let times = instrument.times(sessions);
    let time = |(time, place): (&MeasureTime, &usize)| {
        let session = &sessions[*place];
        let words = |beginning: &str| session.frozen_words(&format!("{beginning}{}", instrument.level));
        MeasureAsked {
            time: *time,
            date: session.date.clone(),
            names: asks.bins.names.clone(),
            asked: words(ASKED).and_then(|words| words.parse().ok()).unwrap_or_default(),
            answered: words(ANSWERED).map_or(Statement::NotEnough, Statement::<Share>::from_words),
        }
    };
    let factor = |factor: Factor| {
        let told = |beginning: &str| -> Vec<Statement> {
            let subject = about(beginning, &instrument.level, factor);
            let words = times.values().map(|place| sessions[*place].frozen_words(&subject));
            words.map(|words| words.map_or(Statement::NotEnough, Statement::<Summary>::from_words)).collect()
        };
        MeasuredFactor { factor, now: told(NOW), change: told(CHANGE) }
    };
    Some(GroupMeasure {
        title: level.title.clone(),
        times: times.iter().map(time).collect(),
        factors: factors(&asks).into_iter().map(factor).collect(),
    })
}

/// The kind under which something about a factor is frozen.
pub(crate) fn about(beginning: &str, level: &str, factor: Factor) -> String {
    format!("{beginning}{level}.{}", factor.word())
}

/// How many of one session's children a measure asked.
pub(crate) fn frozen_asked(session: &SessionRecords, level: &str) -> Option<usize> {
    session.frozen_words(&format!("{ASKED}{level}"))?.parse().ok()
}

/// What is kept of the measures of a session when it closes, as kinds and words.
///
/// `closed_before` are the group's sessions that are closed already, in order: seats keep their tokens on measures, so
/// what is told now must fit beside what was told of the same seats before.
pub(crate) fn freeze_measures(
    session: &SessionRecords,
    steps: &[PlayedStep],
    closed_before: &[SessionRecords],
) -> Vec<(String, String)> {
    let mut kept = Vec::new();
    for asked in AskedNow::all(steps) {
        let mut keep = |kind: String, words: Option<String>| kept.extend(words.map(|words| (kind, words)));
        let id = &asked.instrument.level;
        keep(format!("{ASKED}{id}"), Some(asked.children().to_string()));
        keep(format!("{ANSWERED}{id}"), asked.answered().to_words());
        let earlier: Vec<&SessionRecords> =
            closed_before.iter().filter(|one| Instrument::of(one).contains(&asked.instrument)).collect();
        if earlier.first().is_some_and(|first| is_held_again(session, first)) {
            continue;
        }
        for factor in factors(&asked.asks) {
            let answers_before: Vec<Vec<FactorAnswer>> = earlier
                .iter()
                .enumerate()
                .filter(|(place, one)| *place == 0 || !is_held_again(one, earlier[0]))
                .map(|(_, one)| asked.answers_then(one, factor))
                .collect();
            let now = asked.answers(factor);
            let [told, change] = tell_beside(&answers_before, &now);
            keep(about(NOW, id, factor), told.to_words());
            keep(about(CHANGE, id, factor), change.to_words());
            keep(about(PLACES, id, factor), places(&now, asked.asks.answers.len()));
            let first = answers_before.first().map(Vec::as_slice).unwrap_or_default();
            keep(about(DIRECTIONS, id, factor), directions(first, &now));
        }
    }
    kept
}

/// What the rule says about these answers and their change since the first, beside what it said at the times between.
fn tell_beside(before: &[Vec<FactorAnswer>], now: &[FactorAnswer]) -> [Statement; 2] {
    let binned =
        |answers: &[FactorAnswer]| -> Vec<_> { answers.iter().map(|one| (one.seat, one.bin)).collect() };
    let first: Option<FirstTime> = before.first().and_then(|first| tell_first(&binned(first)));
    let Some(mut first) = first else { return [tell(&binned(now)), Statement::NotEnough] };
    for between in &before[1..] {
        tell_again(&mut first, &binned(between));
    }
    tell_again(&mut first, &binned(now))
}

/// How many seats answered at each place of a scale of so many answers, the smallest first; nothing of fewer than the
/// rule asks for.
fn places(answers: &[FactorAnswer], scale: usize) -> Option<String> {
    let mut counts = vec![0_usize; scale];
    for answer in answers {
        counts[answer.place] += 1;
    }
    (answers.len() >= MINIMUM).then(|| in_words(&counts))
}

/// How many seats answered higher, the same and lower than the first time; nothing of fewer than the rule asks for.
fn directions(first: &[FactorAnswer], now: &[FactorAnswer]) -> Option<String> {
    let before: BTreeMap<SeatToken, usize> = first.iter().map(|one| (one.seat, one.sum)).collect();
    let mut counts = [0_usize; 3];
    for (now, before) in now.iter().filter_map(|one| Some((one.sum, before.get(&one.seat)?))) {
        counts[match now.cmp(before) {
            std::cmp::Ordering::Greater => 0,
            std::cmp::Ordering::Equal => 1,
            std::cmp::Ordering::Less => 2,
        }] += 1;
    }
    (counts.iter().sum::<usize>() >= MINIMUM).then(|| in_words(&counts))
}

fn in_words(counts: &[usize]) -> String {
    counts.iter().map(usize::to_string).collect::<Vec<_>>().join(" ")
}

/// A measure that the session which is being closed has asked.
struct AskedNow<'a, 'b> {
    instrument: Instrument,
    asks: Questionnaire,
    /// The steps in which it was asked.
    steps: Vec<&'a PlayedStep<'b>>,
}

impl<'a, 'b> AskedNow<'a, 'b> {
    /// Every measure asked in these steps.
    fn all(steps: &'a [PlayedStep<'b>]) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for step in steps.iter().filter(|step| !step.turns.is_empty()) {
            let Some(level) = step.info.level.as_deref() else { continue };
            let Some(asks) = level.body.questionnaire() else { continue };
            let instrument = Instrument { level: step.info.level_id.clone(), wording: wording(level) };
            match all.iter_mut().find(|one| one.instrument == instrument) {
                Some(known) => known.steps.push(step),
                None => all.push(Self { instrument, asks, steps: vec![step] }),
            }
        }
        all
    }

    /// How many children were asked.
    fn children(&self) -> usize {
        self.steps.iter().map(|step| step.turns.len()).max().unwrap_or_default()
    }

    /// How many of the seats that were asked answered anything.
    fn answered(&self) -> Statement<Share> {
        let turns = self.steps.iter().flat_map(|step| &step.turns);
        let answered = |turn: &crate::session::Turn| {
            let knows = |choice: &str| self.asks.answers.iter().any(|id| id == choice);
            let any = self.asks.statements.iter().any(|one| turn.last(&one.kind).is_some_and(knows));
            turn.end == Some(TurnEnd::Played) && any
        };
        let seats: Vec<_> = turns.filter_map(|turn| Some((turn.seat?, answered(turn)))).collect();
        share(&seats)
    }

    /// The answers about a factor in this session.
    fn answers(&self, factor: Factor) -> Vec<FactorAnswer> {
        answers(&self.asks, self.steps.iter().copied(), factor)
    }

    /// The answers about a factor that an earlier session still keeps.
    fn answers_then(&self, session: &SessionRecords, factor: Factor) -> Vec<FactorAnswer> {
        let steps = session.played();
        let asked = steps.iter().filter(|step| step.info.level_id == self.instrument.level);
        answers(&self.asks, asked, factor)
    }
}

/// The answers about a factor in these steps, one for each seat that answered every statement; of two the later.
fn answers<'a, 'b: 'a>(
    asks: &Questionnaire,
    steps: impl IntoIterator<Item = &'a PlayedStep<'b>>,
    factor: Factor,
) -> Vec<FactorAnswer> {
    let scale = asks.answers.len();
    let mut found: BTreeMap<SeatToken, FactorAnswer> = BTreeMap::new();
    let turns = steps.into_iter().flat_map(|step| &step.turns);
    for turn in turns.filter(|turn| turn.end == Some(TurnEnd::Played)) {
        let Some(seat) = turn.seat else { continue };
        let about = asks.statements.iter().filter(|one| one.factor == factor);
        let place = |one: &crate::content::QuestionnaireItem| {
            let choice = turn.last(&one.kind)?;
            let place = asks.answers.iter().position(|id| id == choice)?;
            Some(if one.turned { scale - 1 - place } else { place })
        };
        let Some(mut places) = about.map(place).collect::<Option<Vec<usize>>>() else { continue };
        places.sort_unstable();
        let Some(&middle) = places.get(places.len().saturating_sub(1) / 2) else { continue };
        let holds = |group: &Vec<String>| group.contains(&asks.answers[middle]);
        let Some(bin) = asks.bins.groups.iter().position(holds) else { continue };
        found.insert(seat, FactorAnswer { seat, place: middle, bin, sum: places.iter().sum() });
    }
    found.into_values().collect()
}

/// The levels of the measures that were asked in these steps: their wording is frozen.
pub(crate) fn measured_levels<'a>(steps: &'a [PlayedStep]) -> BTreeSet<&'a str> {
    let asked = steps.iter().filter(|step| !step.turns.is_empty());
    let measures = asked
        .filter(|step| step.info.level.as_ref().is_some_and(|level| level.body.questionnaire().is_some()));
    measures.map(|step| step.info.level_id.as_str()).collect()
}

#[cfg(test)]
#[path = "group_measures_tests.rs"]
mod tests;
