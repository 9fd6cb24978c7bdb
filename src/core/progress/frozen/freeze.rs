//! What is kept of a session when it closes: words and counts that passed the small-group rule, and their reader.
//!
//! A kind and a few words each. `heads` `6`; `step.03` `feelings-a-kite emotion counted`: the level of a step that began,
//! what it is about, and whether it was played enough to count; `wording.LEVEL`: in which words a level asked;
//! `passed` `few`; `mood.before`, `mood.after`, `mood.change`, `feeling.LEVEL`, `say.q1`, `say.q2`, `measure.now.LEVEL.FACTOR`
//! and `measure.change.LEVEL.FACTOR`: `last few few most-or-all`, or only `last`; `level.mood.before`, `level.mood.after`,
//! `level.say`: the level that asked; `measure.asked.LEVEL` `6`, `measure.answered.LEVEL` `most-or-all`; `ideas` `4`;
//! `plans` `some`; `word.WORD` for each word for a feeling, and `strength.STRENGTH` for each strength that was named.
//! `goals.again`: goals were looked at again; `goals.height` `first few some few`: how far they had come;
//! `goals.helper.HELPER` and `helps.TOOL`: what helped so many children of so large a meeting that no child's answer
//! follows from it. Older programs froze `tool.TOOL` of five children who all named it: that is deleted.
//! What may not be shown leaves no trace. The review reads answers from here alone, so what was shown once stays as it
//! was, whatever the level files say later.
//!
//! Two things are kept that are never shown of one group, for several groups together: `measure.places.LEVEL.FACTOR`
//! `0 2 3 1`, how many answered at each place of the scale, and `measure.directions.LEVEL.FACTOR` `4 2 1`, how many
//! answered higher, the same and lower than the first time; both of five or more.

use std::collections::BTreeSet;

use super::named::freeze_named;
use crate::{
    content::{Factor, Role},
    progress::{
        measures::{
            group_measures::{freeze_measures, measured_levels},
            wording::wording,
        },
        records::session_records::{PlayedStep, SessionRecords},
        small_group::{Share, Statement, Summary, share, tell, tell_moods},
    },
    session::{SeatToken, TurnEnd},
};

const HEADS: &str = "heads";
const STEP: &str = "step.";
const PASSED: &str = "passed";
/// The kind under which the feelings named with a level are frozen begins so.
pub(crate) const FEELING: &str = "feeling.";
const IDEAS: &str = "ideas";
const PLANS: &str = "plans";
/// The kind under which it is frozen which level asked for the children's say.
const SAY_LEVEL: &str = "level.say";

/// When the weather inside was asked, or what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mood {
    Before,
    After,
    Change,
}

impl Mood {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Before, Self::After, Self::Change];

    /// The kind under which it is frozen.
    const fn kind(self) -> &'static str {
        match self {
            Self::Before => "mood.before",
            Self::After => "mood.after",
            Self::Change => "mood.change",
        }
    }

    /// The kind under which it is frozen which level asked.
    fn level_kind(self) -> String {
        format!("level.{}", self.kind())
    }
}

/// The questions about how it was for the children.
pub(crate) const QUESTIONS: [Role; 2] = [Role::Again, Role::Heard];

/// The kind under which it is frozen what children said to one of the [`QUESTIONS`].
pub(crate) const fn say_kind(question: Role) -> &'static str {
    match question {
        Role::Heard => "say.q2",
        _ => "say.q1",
    }
}

/// What may still be shown of this session once its single answers are gone, as kinds and words.
///
/// To be called when the session closes, before anything is deleted. `closed_before` are the sessions of the same group
/// that are closed already, in the order in which they were closed, as the journal has them now.
pub fn freeze(session: &SessionRecords, closed_before: &[SessionRecords]) -> Vec<(String, String)> {
    let steps = session.played();
    let heads = session.heads();
    let mut kept = vec![(HEADS.to_owned(), heads.to_string())];
    kept.extend(steps_played(&steps));
    let mut keep = |kind: String, words: Option<String>| kept.extend(words.map(|words| (kind, words)));

    for level in levels_with_answers(&steps) {
        let asked = steps.iter().find(|step| step.info.level_id == level);
        let words = asked.and_then(|step| step.info.level.as_deref()).map(wording);
        keep(format!("wording.{level}"), words);
    }
    keep(PASSED.to_owned(), participation(session, &steps).to_words());
    for (mood, statement) in Mood::ALL.into_iter().zip(moods(session, &steps)) {
        let asked = mood_steps(session, &steps, mood).next().map(|step| step.info.level_id.clone());
        keep(mood.level_kind(), asked);
        keep(mood.kind().to_owned(), statement.to_words());
    }
    for level in levels_with(&steps, Role::Feeling, true) {
        keep(format!("{FEELING}{level}"), feelings(&steps, level).to_words());
    }
    let say = steps.iter().find(|step| step.has(Role::Again) && !step.turns.is_empty());
    keep(SAY_LEVEL.to_owned(), say.map(|step| step.info.level_id.clone()));
    for question in QUESTIONS {
        let answers: Vec<_> = steps.iter().flat_map(|step| step.binned(question)).collect();
        keep(say_kind(question).to_owned(), tell(&answers).to_words());
    }
    keep(IDEAS.to_owned(), Some(ideas(&steps).to_string()));
    keep(PLANS.to_owned(), plans(session, &steps).and_then(|plans| plans.to_words()));
    for (kind, words) in
        freeze_named(&steps).into_iter().chain(freeze_measures(session, &steps, closed_before))
    {
        keep(kind, Some(words));
    }
    kept
}

/// What may still be shown of a session that an older program closed, from what that left: every answer without its seat,
/// but each turn under a token of its own, and the words that were frozen then.
pub fn freeze_former(session: &SessionRecords, closed_before: &[SessionRecords]) -> Vec<(String, String)> {
    let steps = session.played();
    let heads = frozen_heads(session);
    let mut kept = freeze(session, closed_before);
    kept.retain(|(kind, _)| ![HEADS, PASSED, PLANS].contains(&kind.as_str()));
    kept.push((HEADS.to_owned(), heads.to_string()));
    let mut keep =
        |kind: &str, words: Option<String>| kept.extend(words.map(|words| (kind.to_owned(), words)));
    let passed = session.frozen_words(PASSED).map(Statement::<Share>::from_words);
    keep(PASSED, passed.and_then(|passed| passed.in_small_groups(heads).to_words()));
    let planned = steps.iter().filter(|step| step.has(Role::Plan) && !step.turns.is_empty());
    let planners: Vec<usize> = planned.map(|step| step.answers(Role::Plan).len()).collect();
    if let Some(planners) = planners.into_iter().max() {
        let seats: Vec<_> = (0..heads).map(|seat| (SeatToken(seat as u64), seat < planners)).collect();
        keep(PLANS, share(&seats).to_words());
    }
    for mood in Mood::ALL {
        let told = kept_words(&kept, mood.kind()).is_some();
        let former = session.frozen_words(mood.kind()).filter(|_| !told);
        let words = former.and_then(|words| Statement::from_former_words(words, heads).to_words());
        kept.extend(words.map(|words| (mood.kind().to_owned(), words)));
    }
    kept
}

fn kept_words<'a>(kept: &'a [(String, String)], kind: &str) -> Option<&'a str> {
    kept.iter().find(|(one, _)| one == kind).map(|(_, words)| words.as_str())
}

/// A step that began, as it was frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FrozenStep<'a> {
    /// The id of its level.
    pub level: &'a str,
    /// What it is about; nothing if its level was gone already.
    pub factor: Option<Factor>,
    /// Whether it was played enough to count.
    pub counts: bool,
}

const COUNTED: &str = "counted";
const UNCOUNTED: &str = "uncounted";

fn steps_played(steps: &[PlayedStep]) -> Vec<(String, String)> {
    let line = |step: &PlayedStep| {
        let level = &step.info.level_id;
        let factor = step.info.level.as_ref().map_or("unknown", |level| level.factor.word());
        let counts = if step.counts() { COUNTED } else { UNCOUNTED };
        (format!("{STEP}{:02}", step.place), format!("{level} {factor} {counts}"))
    };
    let mut lines: Vec<_> = steps.iter().filter(|step| !step.info.level_id.is_empty()).map(line).collect();
    // A step that was begun twice is one step.
    lines.sort();
    lines.dedup_by(|one, other| one.0 == other.0);
    lines
}

/// The steps that began, in the order of the plan.
pub(crate) fn frozen_steps(session: &SessionRecords) -> Vec<FrozenStep<'_>> {
    let lines = session.frozen.iter().filter(|(subject, _)| subject.starts_with(STEP));
    lines
        .filter_map(|(_, words)| {
            let mut words = words.split(' ');
            let (level, factor, counts) = (words.next()?, words.next()?, words.next()?);
            Some(FrozenStep { level, factor: Factor::from_word(factor), counts: counts == COUNTED })
        })
        .collect()
}

/// How many children took a seat.
pub(crate) fn frozen_heads(session: &SessionRecords) -> usize {
    let frozen = session.frozen_words(HEADS).and_then(|words| words.parse().ok());
    frozen.unwrap_or_else(|| session.heads())
}

/// How many seats passed at least once.
pub(crate) fn frozen_participation(session: &SessionRecords) -> Statement<Share> {
    session.frozen_words(PASSED).map_or(Statement::NotEnough, Statement::<Share>::from_words)
}

/// The weather inside; nothing where it was not asked.
pub(crate) fn frozen_mood(session: &SessionRecords, mood: Mood) -> Option<Statement> {
    let asked = |mood: Mood| session.frozen_words(&mood.level_kind()).is_some();
    let was_asked = match mood {
        Mood::Change => asked(Mood::Before) && asked(Mood::After),
        mood => asked(mood),
    };
    was_asked.then(|| frozen_statement(session, mood.kind()))
}

/// The level that asked for the weather inside.
pub(crate) fn frozen_mood_level(session: &SessionRecords, mood: Mood) -> Option<&str> {
    session.frozen_words(&mood.level_kind())
}

/// The feelings named, by the levels that asked for them, in the order of the plan; those of which nothing is told too.
pub(crate) fn frozen_feelings(session: &SessionRecords) -> Vec<(&str, Statement)> {
    let mut levels: Vec<&str> = Vec::new();
    for step in frozen_steps(session) {
        let asks = session.level(step.level).is_some_and(|level| {
            level.kinds(Role::Feeling).iter().any(|kind| level.body.bins(kind).is_some())
        });
        let told = session.frozen_words(&format!("{FEELING}{}", step.level)).is_some();
        if (asks || told) && step.counts && !levels.contains(&step.level) {
            levels.push(step.level);
        }
    }
    let statement = |level| (level, frozen_statement(session, &format!("{FEELING}{level}")));
    levels.into_iter().map(statement).collect()
}

/// What children said to one of the [`QUESTIONS`], and the level that asked; nothing where they were not asked.
pub(crate) fn frozen_say(session: &SessionRecords, question: Role) -> Option<(&str, Statement)> {
    Some((session.frozen_words(SAY_LEVEL)?, frozen_statement(session, say_kind(question))))
}

/// How many different ideas were looked at.
pub(crate) fn frozen_ideas(session: &SessionRecords) -> usize {
    session.frozen_words(IDEAS).and_then(|words| words.parse().ok()).unwrap_or_default()
}

/// How many children made a plan; nothing where there was nothing to plan.
pub(crate) fn frozen_plans(session: &SessionRecords) -> Option<Statement<Share>> {
    session.frozen_words(PLANS).map(Statement::<Share>::from_words)
}

fn frozen_statement(session: &SessionRecords, subject: &str) -> Statement {
    session.frozen_words(subject).map_or(Statement::NotEnough, Statement::<Summary>::from_words)
}

/// The levels that were played and whose answers are told of.
fn levels_with_answers<'a>(steps: &'a [PlayedStep]) -> BTreeSet<&'a str> {
    let roles = [Role::Mood, Role::Feeling, Role::Again];
    let mut levels: BTreeSet<&str> =
        roles.into_iter().flat_map(|role| levels_with(steps, role, true)).collect();
    levels.extend(measured_levels(steps));
    levels
}

/// The levels of the steps with moves of this role, each once, in order; those with bins only, if asked for.
pub(super) fn levels_with<'a>(steps: &'a [PlayedStep], role: Role, binned: bool) -> Vec<&'a str> {
    let mut levels: Vec<&str> = Vec::new();
    for step in steps.iter().filter(|step| step.has(role) && !step.turns.is_empty()) {
        let has_bins = step
            .info
            .level
            .as_ref()
            .is_some_and(|level| level.kinds(role).iter().any(|kind| level.body.bins(kind).is_some()));
        let id = step.info.level_id.as_str();
        if (has_bins || !binned) && !levels.contains(&id) {
            levels.push(id);
        }
    }
    levels
}

/// The steps that ask for the weather inside, in the first half of the plan or in the second.
fn mood_steps<'a, 'b>(
    session: &'a SessionRecords,
    steps: &'a [PlayedStep<'b>],
    mood: Mood,
) -> impl Iterator<Item = &'a PlayedStep<'b>> {
    let half = session.steps.len();
    let asks = steps.iter().filter(|step| step.has(Role::Mood) && !step.turns.is_empty());
    asks.filter(move |step| match mood {
        Mood::Before => step.place * 2 < half,
        Mood::After => step.place * 2 >= half,
        Mood::Change => false,
    })
}

/// What the rule says about the weather before, after, and its change: all of one meeting together.
fn moods(session: &SessionRecords, steps: &[PlayedStep]) -> [Statement; 3] {
    let answers = |mood: Mood| -> Vec<(SeatToken, usize)> {
        mood_steps(session, steps, mood).flat_map(|step| step.binned(Role::Mood)).collect()
    };
    tell_moods(&answers(Mood::Before), &answers(Mood::After))
}

/// The feelings named with this level.
fn feelings(steps: &[PlayedStep], level: &str) -> Statement {
    let of_level = steps.iter().filter(|step| step.info.level_id == level);
    let answers: Vec<_> = of_level.flat_map(|step| step.binned(Role::Feeling)).collect();
    tell(&answers)
}

/// How many of the children passed at least once; the private ending aside.
fn participation(session: &SessionRecords, steps: &[PlayedStep]) -> Statement<Share> {
    let turns = steps.iter().filter(|step| !step.has(Role::Private)).flat_map(|step| &step.turns);
    let passed = turns.filter(|turn| turn.end == Some(TurnEnd::Passed));
    let passers: BTreeSet<SeatToken> = passed.filter_map(|turn| turn.seat).collect();
    let seats: Vec<_> = session.seats().map(|seat| (seat, passers.contains(&seat))).collect();
    share(&seats)
}

/// How many of the children made a plan; nothing where there was nothing to plan.
fn plans(session: &SessionRecords, steps: &[PlayedStep]) -> Option<Statement<Share>> {
    let planning = steps.iter().filter(|step| step.has(Role::Plan) && !step.turns.is_empty());
    let planners: BTreeSet<SeatToken> =
        planning.clone().flat_map(|step| step.answers(Role::Plan)).filter_map(|(seat, _)| seat).collect();
    let seats: Vec<_> = session.seats().map(|seat| (seat, planners.contains(&seat))).collect();
    planning.count().gt(&0).then(|| share(&seats))
}

/// How many different ideas were looked at, level by level, in turns that were played.
fn ideas(steps: &[PlayedStep]) -> usize {
    let of_level = |level| {
        let of_level = steps.iter().filter(|step| step.info.level_id == level);
        of_level.flat_map(|step| step.all(Role::Idea)).map(|(_, idea)| idea).collect::<BTreeSet<_>>().len()
    };
    levels_with(steps, Role::Idea, false).into_iter().map(of_level).sum()
}

#[cfg(test)]
#[path = "freeze_tests.rs"]
mod tests;
