//! Our path, and the weather over time: one column a meeting.

use std::sync::Arc;

use super::named::{BinNames, Names};
use crate::{
    content::{Bilingual, Factor, Role},
    progress::{
        SessionDigest,
        digest::session_digest::DigestAnswers,
        small_group::{Share, Shown, Statement, Tendency},
    },
    session::{Minute, Observation},
};

/// What is told of answers in three bins, with what the bins are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// From the first bin to the last; nothing where the level is gone or asks in other words today.
    pub names: BinNames,
    /// What may be shown.
    pub statement: Statement,
}

impl Told {
    /// Where the answers lie on the whole; nothing where that is not told. Charts over meetings show this word only.
    pub fn tendency(&self) -> Option<Tendency> {
        self.statement.shown().map(|told| told.tendency)
    }
}

/// One meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathColumn {
    /// Its number in the journal: what is opened when the column is touched.
    pub session: i64,
    /// Its number within the group, from 1.
    pub number: u32,
    /// The day, as `2026-11-23`.
    pub date: String,
    /// The id of its plan.
    pub plan: String,
    /// What its plan is called; empty where the plan is no longer on this tablet.
    pub title: Arc<Bilingual>,
    /// For a follow-up: how many months after the last session of its programme.
    pub follow_up: Option<u16>,
    /// How long it lasted.
    pub minutes: Shown<Minute>,
    /// How many children took a seat.
    pub heads: Shown<usize>,
    /// What was played besides the rituals, in order: the seeds of the column.
    pub played: Vec<Played>,
    /// Whether the children would like to do this again; nothing where they were not asked.
    pub again: Option<Told>,
    /// Whether the children felt listened to; nothing where they were not asked.
    pub heard: Option<Told>,
    /// The weather inside.
    pub weather: Weather,
    /// How many children passed at least once.
    pub passed: Statement<Share>,
    /// What the adult saw.
    pub seen: Observation,
}

/// Something that was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played {
    /// The id of its level.
    pub level: String,
    /// What it is called; nothing where the level is no longer on this tablet.
    pub title: Option<Arc<Bilingual>>,
    /// What it is about; nothing where that was not known any more when the session closed.
    pub factor: Option<Factor>,
    /// Whether the group chose it out of two.
    pub chosen: bool,
}

/// The weather inside at one meeting. What was not asked is nothing, what is not told a statement that shows nothing: both
/// are gaps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weather {
    /// At the beginning.
    pub arriving: Option<Told>,
    /// At the end.
    pub leaving: Option<Told>,
    /// Lighter on the whole (first), or heavier (last).
    pub change: Statement,
}

pub(super) fn path(sessions: &[SessionDigest], names: &mut Names) -> Vec<PathColumn> {
    sessions.iter().map(|session| column(session, names)).collect()
}

fn column(session: &SessionDigest, names: &mut Names) -> PathColumn {
    let (title, follow_up) = {
        let plan = names.plan(&session.plan);
        (Arc::clone(&plan.title), plan.follow_up)
    };
    let played = session.steps.iter().map(|step| Played {
        level: step.level.clone(),
        title: names.title(&step.level),
        factor: step.factor,
        chosen: step.chosen,
    });
    let played = played.collect();
    let mut told =
        |answers: &DigestAnswers, role| Told { names: names.bins(answers, role), statement: answers.told };
    let [arriving, leaving] =
        session.moods.each_ref().map(|one| one.as_ref().map(|one| told(one, Role::Mood)));
    let [again, heard] = match &session.say {
        Some([again, heard]) => [Some(told(again, Role::Again)), Some(told(heard, Role::Heard))],
        None => [None, None],
    };
    PathColumn {
        session: session.order,
        number: session.number,
        date: session.date.clone(),
        plan: session.plan.clone(),
        title,
        follow_up,
        minutes: Shown::of_the_group(session.minutes),
        heads: Shown::of_the_group(session.heads),
        played,
        again,
        heard,
        weather: Weather { arriving, leaving, change: session.change },
        passed: session.passed,
        seen: session.seen,
    }
}
