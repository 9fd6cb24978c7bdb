//! The story of a group: everything that the page *How we are growing*, the film for the children and the printed report are
//! drawn from, in eight parts.
//!
//! It is made from the digests of closed sessions alone ([`SessionDigest`]), so that nothing is replayed, and holds nothing
//! that was not frozen by the small-group rule: whatever was asked of children is a [`Statement`], whatever the group made
//! together or the adult saw is [`Shown`]. A chart that is drawn from a story cannot draw what is not told. What each part
//! says in a sentence is in [`sentences`].

pub(in crate::progress) mod compare;
pub(in crate::progress) mod goals;
pub(in crate::progress) mod growth;
pub(in crate::progress) mod helps;
mod named;
pub(in crate::progress) mod next_time;
pub(in crate::progress) mod path;
pub(in crate::progress) mod say;
pub(in crate::progress) mod seen;
pub(in crate::progress) mod sentences;
pub(in crate::progress) mod untold;
pub(in crate::progress) mod words;

use crate::{
    content::{Band, Library},
    progress::SessionDigest,
};

use self::{
    goals::GoalsStory, growth::GrownFactor, helps::HelpsStory, named::Names, next_time::NextStep,
    path::PathColumn, seen::SeenStory, untold::Untold, words::WordsStory,
};

#[cfg(doc)]
use crate::progress::{Shown, Statement};

/// What a story is told from.
#[derive(Clone, Copy, Debug)]
pub struct StoryOf<'a> {
    /// The content on this tablet: it names what was played.
    pub library: &'a Library,
    /// The band of the group.
    pub band: Band,
    /// The closed sessions, in the order in which they were held.
    pub sessions: &'a [SessionDigest],
}

/// The story of a group, or of a part of its time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupStory {
    /// Our path and the weather over time: one column a meeting, in the order in which they were held.
    pub path: Vec<PathColumn>,
    /// What grew: one row a factor, those that the group worked on most first.
    pub grown: Vec<GrownFactor>,
    /// Goals.
    pub goals: GoalsStory,
    /// Words and ideas.
    pub words: WordsStory,
    /// What helps us.
    pub helps: HelpsStory,
    /// What the adult saw.
    pub seen: SeenStory,
    /// What could be played next, and why; two at most.
    pub next: Vec<NextStep>,
    /// How much of what was asked is not told, and why.
    pub untold: Untold,
    /// The programme of the last meeting, and how far it has come.
    pub programme: Option<ProgrammeSoFar>,
}

/// How far a programme has come in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeSoFar {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: crate::content::Bilingual,
    /// How many of its sessions were held at least once, follow-ups aside.
    pub held: usize,
    /// How many it has, follow-ups aside.
    pub planned: usize,
}

impl GroupStory {
    /// Tells the story of these sessions.
    pub fn new(of: StoryOf) -> Self {
        let mut names = Names::new(of.library);
        let path = path::path(of.sessions, &mut names);
        let words = words::words(of.sessions, &mut names);
        let grown = growth::grown(of.sessions, &words, &mut names);
        Self {
            goals: goals::goals(of.sessions, &mut names),
            helps: helps::helps(of.sessions, &path, &mut names),
            seen: seen::seen(of.sessions, &names),
            next: next_time::next_time(of, &grown),
            untold: untold::untold(of.sessions),
            programme: programme_so_far(of),
            path,
            grown,
            words,
        }
    }
}

fn programme_so_far(of: StoryOf) -> Option<ProgrammeSoFar> {
    let (programme, _) = of.library.plan(&of.sessions.last()?.plan)?;
    let main = || programme.sessions.iter().filter(|plan| plan.after_months.is_none());
    let held = main().filter(|plan| of.sessions.iter().any(|session| session.plan == plan.id)).count();
    Some(ProgrammeSoFar {
        id: programme.id.clone(),
        title: programme.title.clone(),
        held,
        planned: main().count(),
    })
}

#[cfg(test)]
mod simulated_examples;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod truth_tests;
