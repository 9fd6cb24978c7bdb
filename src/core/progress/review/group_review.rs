//! What a facilitator sees of a group: its meetings, what the group made, and what may be said about answers. Everything is
//! read from what was frozen when a session closed; of one that is open nothing but its day, its minutes and its heads.

use std::collections::BTreeSet;

use crate::{
    content::{Bilingual, Factor, Role},
    progress::{
        frozen::freeze::{
            Mood, QUESTIONS, frozen_feelings, frozen_heads, frozen_ideas, frozen_mood, frozen_mood_level,
            frozen_participation, frozen_plans, frozen_say, frozen_steps,
        },
        frozen::named::frozen_feeling_words,
        measures::group_measures::{GroupMeasure, group_measures},
        records::session_records::SessionRecords,
        small_group::{Share, Statement},
    },
    session::Minute,
};

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
    /// What the group made.
    pub products: SessionProducts,
    /// How many seats passed at least once.
    pub participation: Statement<Share>,
    /// The weather inside at the beginning; nothing if it was not asked.
    pub before: Option<BinsChart>,
    /// The weather inside at the end; nothing if it was not asked.
    pub after: Option<BinsChart>,
    /// Lighter, same or heavier at the end than at the beginning; nothing if it was not asked twice.
    pub change: Option<Statement>,
    /// The feelings named, level by level.
    pub feelings: Vec<Feelings>,
    /// How it was for the children: whether they would like to do this again, and whether they were listened to;
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

/// What a group made in one session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SessionProducts {
    /// Different ideas looked at, crossroads by crossroads.
    pub ideas: usize,
    /// How many children made a plan; nothing where there was nothing to plan, or too few children for it.
    pub plans: Option<Share>,
    /// Different words for feelings used.
    pub feeling_words: usize,
    /// Those among them that no earlier session had used.
    pub new_feeling_words: usize,
}

/// What a group has made together: numbers that carry no seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Products {
    /// Different ideas looked at, crossroads by crossroads.
    pub ideas: usize,
    /// In how many sessions of at least five children plans were made.
    pub sessions_with_plans: usize,
    /// Different words for feelings used.
    pub feeling_words: usize,
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
                sessions_with_plans: sessions.iter().filter(|one| one.products.plans.is_some()).count(),
                feeling_words: known_words.len(),
            },
            measures,
            sessions,
        }
    }
}

/// One session's review. The words for feelings it used are added to those known.
fn review_session<'a>(session: &'a SessionRecords, known_words: &mut BTreeSet<&'a str>) -> SessionReview {
    let mood = |mood| session.closed.then(|| weather(session, mood)).flatten();
    SessionReview {
        date: session.date.clone(),
        plan_title: session.plan_title.clone(),
        closed: session.closed,
        minutes: session.minutes(),
        heads: frozen_heads(session),
        activities: activities(session),
        factors: factors(session),
        products: products(session, known_words),
        participation: frozen_participation(session),
        before: mood(Mood::Before),
        after: mood(Mood::After),
        change: frozen_mood(session, Mood::Change),
        feelings: feelings(session),
        say: QUESTIONS.map(|question| say(session, question)),
    }
}

/// The weather inside, with what its level calls the bins; nothing if it was not asked.
fn weather(session: &SessionRecords, mood: Mood) -> Option<BinsChart> {
    let level = frozen_mood_level(session, mood)?;
    Some(BinsChart { names: names(session, level, Role::Mood), statement: frozen_mood(session, mood)? })
}

/// What children said to a question, with what its level calls the bins; nothing if they were not asked.
fn say(session: &SessionRecords, question: Role) -> Option<BinsChart> {
    let (level, statement) = frozen_say(session, question)?;
    Some(BinsChart { names: names(session, level, question), statement })
}

/// What the level calls its bins, if it still has the bins that it had then.
fn names(session: &SessionRecords, level: &str, role: Role) -> Option<[Bilingual; 3]> {
    let level = session.level_as_asked(level)?;
    level.kinds(role).iter().find_map(|kind| level.body.bins(kind)).map(|bins| bins.names.clone())
}

/// The feelings named, level by level.
fn feelings(session: &SessionRecords) -> Vec<Feelings> {
    let of_level = |(level, statement): (&str, Statement)| {
        let title = session.level(level)?.title.clone();
        Some(Feelings { title, chart: BinsChart { names: names(session, level, Role::Feeling), statement } })
    };
    frozen_feelings(session).into_iter().filter_map(of_level).collect()
}

/// The titles of what was played besides the rituals; nothing where a level is no longer on this tablet.
fn activities(session: &SessionRecords) -> Vec<Option<Bilingual>> {
    let counted = frozen_steps(session).into_iter();
    let counted = counted.filter(|step| step.counts && step.factor != Some(Factor::Ritual));
    counted.map(|step| session.level(step.level).map(|level| level.title.clone())).collect()
}

/// The factors visited, without the rituals.
fn factors(session: &SessionRecords) -> BTreeSet<Factor> {
    let visited = frozen_steps(session).into_iter().filter(|step| step.counts).filter_map(|step| step.factor);
    visited.filter(|factor| *factor != Factor::Ritual).collect()
}

/// What the group made. The words for feelings are added to those known.
fn products<'a>(session: &'a SessionRecords, known_words: &mut BTreeSet<&'a str>) -> SessionProducts {
    let words: BTreeSet<&str> = frozen_feeling_words(session).collect();
    let new = words.difference(known_words).count();
    let products = SessionProducts {
        ideas: frozen_ideas(session),
        plans: frozen_plans(session).and_then(|plans| plans.shown().copied()),
        feeling_words: words.len(),
        new_feeling_words: new,
    };
    known_words.extend(words);
    products
}

#[cfg(test)]
#[path = "group_review_tests.rs"]
mod tests;
