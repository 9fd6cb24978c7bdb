//! Words and ideas: which words for feelings the group uses, which are new this month, the ideas it found, the strengths it
//! named. Words are told from five seats on, as they were frozen.

use std::{collections::BTreeMap, sync::Arc};

use super::named::Names;
use crate::{
    content::{Bilingual, Role},
    progress::{SessionDigest, small_group::Shown},
};

/// A word, and since when the group has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryWord {
    /// Its id in the levels.
    pub id: String,
    /// What it is called; nothing where no level on this tablet has it.
    pub label: Option<Arc<Bilingual>>,
    /// The column in which it was told of first.
    pub first: usize,
    /// At how many meetings it was told of.
    pub meetings: usize,
    /// Whether it was told of for the first time in the month of the last meeting, and the group met before that month.
    pub is_new: bool,
}

/// The words and ideas of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsStory {
    /// Words for feelings, the newest last.
    pub feelings: Shown<Vec<StoryWord>>,
    /// Strengths that were named, the newest last.
    pub strengths: Shown<Vec<StoryWord>>,
    /// Ideas looked at, crossroads by crossroads.
    pub ideas: Shown<usize>,
    /// The month of the last meeting, as `2026-11`; empty before the first.
    pub month: String,
}

impl Default for WordsStory {
    fn default() -> Self {
        Self {
            feelings: Shown::of_the_group(Vec::new()),
            strengths: Shown::of_the_group(Vec::new()),
            ideas: Shown::of_the_group(0),
            month: String::new(),
        }
    }
}

impl WordsStory {
    /// The words for feelings that are new this month.
    pub fn new_feelings(&self) -> impl Iterator<Item = &StoryWord> {
        self.feelings.get().iter().filter(|word| word.is_new)
    }
}

pub(super) fn words(sessions: &[SessionDigest], names: &mut Names) -> WordsStory {
    let month = sessions.last().map(|last| month_of(&last.date)).unwrap_or_default();
    let found = |words: fn(&SessionDigest) -> &[String], names: &mut Names, role| {
        Shown::of_the_group(story_words(sessions, words, names, role))
    };
    WordsStory {
        feelings: found(|one| &one.words, names, Role::Feeling),
        strengths: found(|one| &one.strengths, names, Role::Strength),
        ideas: Shown::of_the_group(sessions.iter().map(|one| one.ideas).sum()),
        month: month.to_owned(),
    }
}

/// The month of a day, as `2026-11`.
pub(super) fn month_of(date: &str) -> &str {
    date.rsplit_once('-').map_or(date, |(month, _)| month)
}

/// Every word of these sessions, in the order in which they were first told of.
pub(super) fn story_words(
    sessions: &[SessionDigest],
    words: fn(&SessionDigest) -> &[String],
    names: &mut Names,
    role: Role,
) -> Vec<StoryWord> {
    let mut found: Vec<StoryWord> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for (column, session) in sessions.iter().enumerate() {
        for word in words(session) {
            if let Some(place) = known.get(word.as_str()) {
                found[*place].meetings += 1;
                continue;
            }
            known.insert(word, found.len());
            let label = names.label(role, word);
            found.push(StoryWord { id: word.clone(), label, first: column, meetings: 1, is_new: false });
        }
    }
    let month = sessions.last().map(|last| month_of(&last.date)).unwrap_or_default();
    let met_before = sessions.iter().any(|session| month_of(&session.date) != month);
    for word in &mut found {
        word.is_new = met_before && month_of(&sessions[word.first].date) == month;
    }
    found
}
