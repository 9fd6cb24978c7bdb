//! What a facilitator sees of a group: its meetings, what the group made, and what may be said about answers.

use std::collections::BTreeSet;

use super::{
    freeze::{
        Mood, QUESTIONS, feeling_levels, frozen_feelings, frozen_heads, frozen_mood, frozen_participation,
        frozen_say, say_steps, weather_steps,
    },
    measures::{GroupMeasure, group_measures},
    played::{PlayedStep, SessionRecords},
    small_group::{Amount, Statement},
};
use crate::{
    content::{Bilingual, Bins, Factor, OWN},
    session::Minute,
};

/// The kinds of moves that use a word for a feeling: one's own, or a character's.
const FEELING_WORDS: [&str; 2] = ["feeling", "name"];

/// The read model of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Its sessions, in the order in which they were given.
    pub sessions: Vec<SessionReview>,
    /// In how many sessions each factor was visited, the six seeds first; rituals are not counted.
    pub garden: Vec<(Factor, usize)>,
    /// What the group has made in all its sessions together.
    pub products: Products,
    /// What children said about the inner factors, measure by measure.
    pub measures: Vec<GroupMeasure>,
}

/// What may be seen of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionReview {
    /// The day, as `2026-11-23`.
    pub date: String,
    /// What the plan is called.
    pub plan_title: Bilingual,
    /// Whether the session is closed; before that nothing is said about answers.
    pub closed: bool,
    /// How long it lasted, in minutes.
    pub minutes: Minute,
    /// How many children took a seat.
    pub heads: usize,
    /// The activities played besides the rituals, in order; nothing where a level is no longer on this tablet.
    pub activities: Vec<Option<Bilingual>>,
    /// The factors visited, each once.
    pub factors: BTreeSet<Factor>,
    /// What the group made. Carries no seat and is always shown.
    pub products: Products,
    /// How many seats passed at least once.
    pub participation: Statement<Amount>,
    /// The weather inside at the beginning; nothing if it was not asked.
    pub before: Option<BinsChart>,
    /// The weather inside at the end; nothing if it was not asked.
    pub after: Option<BinsChart>,
    /// Lighter, same or heavier at the end than at the beginning; nothing if it was not asked twice.
    pub change: Option<Statement>,
    /// The feelings named, level by level.
    pub feelings: Vec<Feelings>,
    /// How it was for the children: whether they would like to do this again, and whether somebody listened to them;
    /// nothing if they were not asked.
    pub say: [Option<BinsChart>; 2],
}

/// Answers in three bins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BinsChart {
    /// What the level calls its bins, from light to heavy; nothing if the level is no longer on this tablet.
    pub names: Option<[Bilingual; 3]>,
    /// What may be said.
    pub statement: Statement,
}

/// The feelings named with one level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feelings {
    /// What the level is called.
    pub title: Bilingual,
    /// The answers.
    pub chart: BinsChart,
}

/// What a group made together: numbers that carry no seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Products {
    /// Different ideas looked at, crossroads by crossroads.
    pub ideas: usize,
    /// Plans made.
    pub plans: usize,
    /// Different words for feelings used.
    pub feeling_words: usize,
    /// Those among them that no earlier session had used.
    pub new_feeling_words: usize,
}

impl Review {
    /// The review of a group's sessions, in the order in which they were held.
    pub fn new(sessions: &[SessionRecords]) -> Self {
        let mut known_words = BTreeSet::new();
        let measures = group_measures(sessions);
        let sessions: Vec<_> =
            sessions.iter().map(|session| review_session(session, &mut known_words)).collect();
        let visits = |factor: Factor| sessions.iter().filter(|one| one.factors.contains(&factor)).count();
        let factors = Factor::ALL.into_iter().filter(|factor| *factor != Factor::Ritual);
        Self {
            garden: factors.map(|factor| (factor, visits(factor))).collect(),
            products: Products {
                ideas: sessions.iter().map(|one| one.products.ideas).sum(),
                plans: sessions.iter().map(|one| one.products.plans).sum(),
                feeling_words: known_words.len(),
                new_feeling_words: known_words.len(),
            },
            measures,
            sessions,
        }
    }
}

/// One session's review. The words for feelings it used are added to those known.
fn review_session(session: &SessionRecords, known_words: &mut BTreeSet<String>) -> SessionReview {
    let steps = session.played();
    SessionReview {
        date: session.date.clone(),
        plan_title: session.plan_title.clone(),
        closed: session.closed,
        minutes: session.minutes(),
        heads: frozen_heads(session),
        activities: activities(&steps),
        factors: factors(&steps),
        products: products(&steps, known_words),
        participation: frozen_participation(session),
        before: weather(session, &steps, Mood::Before),
        after: weather(session, &steps, Mood::After),
        change: frozen_mood(session, &steps, Mood::Change),
        feelings: feelings(session, &steps),
        say: QUESTIONS.map(|question| say(session, &steps, question)),
    }
}

/// The weather inside, with what its level calls the bins; nothing if it was not asked.
fn weather(session: &SessionRecords, steps: &[PlayedStep], mood: Mood) -> Option<BinsChart> {
    let names = weather_steps(steps, mood).find_map(|step| names(step, "weather"));
    Some(BinsChart { names, statement: frozen_mood(session, steps, mood)? })
}

/// What children said to a question, with what its level calls the bins; nothing if they were not asked.
fn say(session: &SessionRecords, steps: &[PlayedStep], question: &str) -> Option<BinsChart> {
    let names = say_steps(steps).find_map(|step| names(step, question));
    Some(BinsChart { names, statement: frozen_say(session, steps, question)? })
}

/// What the step's level calls its bins.
fn names(step: &PlayedStep, kind: &str) -> Option<[Bilingual; 3]> {
    let bins: &Bins = step.info.level.as_ref()?.body.bins(kind)?;
    Some(bins.names.clone())
}

/// The feelings named, level by level, as they were frozen.
fn feelings(session: &SessionRecords, steps: &[PlayedStep]) -> Vec<Feelings> {
    let of_level = |id: &str| {
        let step = steps.iter().find(|step| step.info.level_id == id)?;
        Some(Feelings {
            title: step.info.level.as_ref()?.title.clone(),
            chart: BinsChart { names: names(step, "feeling"), statement: frozen_feelings(session, id) },
        })
    };
    feeling_levels(steps).into_iter().filter_map(of_level).collect()
}

/// The titles of what was played besides the rituals.
fn activities(steps: &[PlayedStep]) -> Vec<Option<Bilingual>> {
    let title = |step: &PlayedStep| match &step.info.level {
        Some(level) if level.factor == Factor::Ritual => None,
        level => Some(level.as_ref().map(|one| one.title.clone())),
    };
    steps.iter().filter_map(title).collect()
}

/// The factors visited, without the rituals.
fn factors(steps: &[PlayedStep]) -> BTreeSet<Factor> {
    let visited = steps.iter().filter_map(|step| step.info.level.as_ref()).map(|level| level.factor);
    visited.filter(|factor| *factor != Factor::Ritual).collect()
}

/// What the group made in these steps. The words for feelings are added to those known.
fn products(steps: &[PlayedStep], known_words: &mut BTreeSet<String>) -> Products {
    let looked_at = |step: &PlayedStep| {
        let ideas: BTreeSet<&str> = step.turns.iter().flat_map(|turn| turn.all("look")).collect();
        ideas.len()
    };
    let words: BTreeSet<String> = steps
        .iter()
        .flat_map(|step| FEELING_WORDS.into_iter().flat_map(|kind| step.answers(kind)))
        .filter(|(_, word)| *word != OWN)
        .map(|(_, word)| word.to_owned())
        .collect();
    let new_words: Vec<String> = words.iter().filter(|word| !known_words.contains(*word)).cloned().collect();
    let products = Products {
        ideas: steps.iter().map(looked_at).sum(),
        plans: steps.iter().map(|step| step.answers("plan").count()).sum(),
        feeling_words: words.len(),
        new_feeling_words: new_words.len(),
    };
    known_words.extend(new_words);
    products
}

#[cfg(test)]
#[path = "review_tests.rs"]
mod tests;
