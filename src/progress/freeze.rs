//! What is kept of answers when their seats are forgotten: words that passed the small-group rule, and their reader.
//!
//! A kind and a few words each: `passed` `few`; `mood.before`, `mood.after`, `mood.change`, `feeling.LEVEL`, `say.q1`,
//! `say.q2`, `measure.now.LEVEL.FACTOR` and `measure.change.LEVEL.FACTOR` `few some most-or-all`; `measure.answered.LEVEL`
//! `most-or-all`; and `heads` `6`, which is no answer. What may not be shown leaves no trace. The review
//! reads answers from here alone, so what was shown once stays as it was, and what was withheld stays withheld.
//!
//! One thing is kept that is never shown of a group: `measure.pairs.LEVEL.FACTOR` `-1 0 0 1 2`, the differences of five
//! seats or more, sorted, so that groups can still be told of together when their seats are forgotten.

use std::collections::BTreeSet;

use super::{
    measures::freeze_measures,
    played::{PlayedStep, SessionRecords},
    small_group::{Amount, Amounts, ShownSets, Statement, bins, change, share},
};
use crate::session::{SeatToken, TurnEnd};

/// The kind under which it is frozen how many seats passed at least once.
const PASSED: &str = "passed";
/// The beginning of the kind under which a level's feelings are frozen.
const FEELING: &str = "feeling.";
/// The activity in which children say how it was for them.
const YOUR_SAY: &str = "your_say";
/// The kinds of its moves: would they like to do this again, and did somebody listen to them.
pub(super) const QUESTIONS: [&str; 2] = ["q1", "q2"];
/// The kind under which the number of children is frozen: without tokens, one who came back would count twice.
const HEADS: &str = "heads";
/// The activity whose answers are nobody's but the facilitator's: they never reach a review in any form.
const PRIVATE: &str = "ending";
/// The activity, and the kind of its moves, that asks for the weather inside.
const WEATHER: &str = "weather";
/// How the ids of the levels begin that ask at the end of a session.
const CHECK_OUT: &str = "check-out";

/// When the weather inside was asked, or what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    Before,
    After,
    Change,
}

impl Mood {
    /// All of them, in the order in which the rule is asked.
    pub const ALL: [Self; 3] = [Self::Before, Self::After, Self::Change];

    /// The kind under which it is frozen.
    const fn kind(self) -> &'static str {
        match self {
            Self::Before => "mood.before",
            Self::After => "mood.after",
            Self::Change => "mood.change",
        }
    }
}

/// What may still be shown of this session once its tokens are gone, as kinds and words.
///
/// To be called when the session closes, before anything is forgotten. `closed_before` are the sessions of the same
/// group that are closed already, in the order in which they were closed, as the journal has them now: the rule must
/// know which sets of seats were shown.
pub fn freeze(session: &SessionRecords, closed_before: &[SessionRecords]) -> Vec<(String, String)> {
    let steps = session.played();
    let mut kept = vec![(HEADS.to_owned(), session.heads().to_string())];
    let mut keep = |kind: String, words: Option<String>| kept.extend(words.map(|words| (kind, words)));

    keep(PASSED.to_owned(), participation(session, &steps).to_words());

    // The weather is one question over all meetings, because there the seats keep their tokens.
    let mut shown = ShownSets::new();
    for earlier in closed_before {
        moods(&earlier.played(), &mut shown);
    }
    for (mood, statement) in Mood::ALL.into_iter().zip(moods(&steps, &mut shown)) {
        keep(mood.kind().to_owned(), statement.to_words());
    }

    let mut shown = ShownSets::new();
    for level in feeling_levels(&steps) {
        keep(format!("{FEELING}{level}"), feelings(&steps, level, &mut shown).to_words());
    }

    for question in QUESTIONS {
        // What children say keeps no token: no meeting can be laid beside another.
        let answers: Vec<_> = say_steps(&steps).flat_map(|step| step.binned(question)).collect();
        keep(say_kind(question), bins(&answers, &mut ShownSets::new()).to_words());
    }
    for (kind, words) in freeze_measures(&steps, closed_before) {
        keep(kind, Some(words));
    }
    kept
}

/// How many children took a seat.
pub(super) fn frozen_heads(session: &SessionRecords) -> usize {
    let frozen = session.frozen_words(HEADS).and_then(|words| words.parse().ok());
    frozen.unwrap_or_else(|| session.heads())
}

/// How many seats passed at least once.
pub(super) fn frozen_participation(session: &SessionRecords) -> Statement<Amount> {
    session.frozen_words(PASSED).map_or(Statement::NotEnough, Statement::<Amount>::from_words)
}

/// The weather inside; nothing where it was not asked.
pub(super) fn frozen_mood(session: &SessionRecords, steps: &[PlayedStep], mood: Mood) -> Option<Statement> {
    if let Some(words) = session.frozen_words(mood.kind()) {
        return Some(Statement::<Amounts>::from_words(words));
    }
    let [before, after] = [Mood::Before, Mood::After].map(|one| weather_steps(steps, one).next().is_some());
    let asked = match mood {
        Mood::Before => before,
        Mood::After => after,
        Mood::Change => before && after,
    };
    asked.then_some(Statement::NotEnough)
}

/// The feelings named with this level.
pub(super) fn frozen_feelings(session: &SessionRecords, level: &str) -> Statement {
    let frozen = session.frozen_words(&format!("{FEELING}{level}"));
    frozen.map_or(Statement::NotEnough, Statement::<Amounts>::from_words)
}

/// What children said to one of the [`QUESTIONS`]; nothing where they were not asked.
pub(super) fn frozen_say(
    session: &SessionRecords,
    steps: &[PlayedStep],
    question: &str,
) -> Option<Statement> {
    if let Some(words) = session.frozen_words(&say_kind(question)) {
        return Some(Statement::<Amounts>::from_words(words));
    }
    say_steps(steps).next().is_some().then_some(Statement::NotEnough)
}

/// The kind under which it is frozen what children said to a question.
fn say_kind(question: &str) -> String {
    format!("say.{question}")
}

/// The steps in which children say how it was for them.
pub(super) fn say_steps<'a, 'b>(steps: &'a [PlayedStep<'b>]) -> impl Iterator<Item = &'a PlayedStep<'b>> {
    steps.iter().filter(|step| step.info.activity() == YOUR_SAY)
}

/// The levels of the steps in which a feeling was asked for, each once, in order.
pub(super) fn feeling_levels<'a>(steps: &[PlayedStep<'a>]) -> Vec<&'a str> {
    let mut levels: Vec<&str> = Vec::new();
    for step in steps {
        let asks = step.info.level.as_ref().is_some_and(|level| level.body.bins("feeling").is_some());
        if asks && !levels.contains(&step.info.level_id.as_str()) {
            levels.push(&step.info.level_id);
        }
    }
    levels
}

/// The steps that ask for the weather inside at the beginning or at the end.
pub(super) fn weather_steps<'a, 'b>(
    steps: &'a [PlayedStep<'b>],
    mood: Mood,
) -> impl Iterator<Item = &'a PlayedStep<'b>> {
    let weather = steps.iter().filter(|step| step.info.activity() == WEATHER);
    weather.filter(move |step| step.info.level_id.starts_with(CHECK_OUT) == (mood == Mood::After))
}

/// What the rule says about the weather before, after, and its change.
fn moods(steps: &[PlayedStep], shown: &mut ShownSets) -> [Statement; 3] {
    let answers = |mood: Mood| -> Vec<(SeatToken, usize)> {
        weather_steps(steps, mood).flat_map(|step| step.binned(WEATHER)).collect()
    };
    let (before, after) = (answers(Mood::Before), answers(Mood::After));
    [bins(&before, shown), bins(&after, shown), change(&before, &after, shown)]
}

/// The feelings named with this level.
fn feelings(steps: &[PlayedStep], level: &str, shown: &mut ShownSets) -> Statement {
    let of_level = steps.iter().filter(|step| step.info.level_id == level);
    let answers: Vec<_> = of_level.flat_map(|step| step.binned("feeling")).collect();
    bins(&answers, shown)
}

/// How many of the seats that joined passed at least once.
fn participation(session: &SessionRecords, steps: &[PlayedStep]) -> Statement<Amount> {
    let turns = steps.iter().filter(|step| step.info.activity() != PRIVATE).flat_map(|step| &step.turns);
    let passed = turns.filter(|turn| turn.end == Some(TurnEnd::Passed));
    let passers: BTreeSet<SeatToken> = passed.filter_map(|turn| turn.seat).collect();
    let seats: Vec<_> = session.seats().map(|seat| (seat, passers.contains(&seat))).collect();
    share(&seats, &mut ShownSets::new())
}

#[cfg(test)]
#[path = "freeze_tests.rs"]
mod tests;
