//! What helps us: calming tools, and what the group chose or wanted again.

use std::sync::Arc;

use super::{
    named::Names,
    path::PathColumn,
    words::{StoryWord, story_words},
};
use crate::{
    content::{Bilingual, Role},
    progress::{
        SessionDigest,
        small_group::{Shown, Tendency},
    },
};

/// An activity that the group chose out of two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenActivity {
    /// The id of its level.
    pub level: String,
    /// What it is called; nothing where the level is no longer on this tablet.
    pub title: Option<Arc<Bilingual>>,
    /// The columns of the meetings at which it was chosen.
    pub columns: Vec<usize>,
}

/// What helps a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpsStory {
    /// Calming tools that helped many, the most often first.
    pub tools: Shown<Vec<StoryWord>>,
    /// What the group chose out of two, the most often first.
    pub chosen: Shown<Vec<ChosenActivity>>,
    /// The columns of the meetings that more than half of the children would gladly have again.
    pub wanted_again: Vec<usize>,
    /// Of how many meetings it is told whether the children would have them again.
    pub asked_again: usize,
}

impl Default for HelpsStory {
    fn default() -> Self {
        Self {
            tools: Shown::of_the_group(Vec::new()),
            chosen: Shown::of_the_group(Vec::new()),
            wanted_again: Vec::new(),
            asked_again: 0,
        }
    }
}

pub(super) fn helps(sessions: &[SessionDigest], path: &[PathColumn], names: &mut Names) -> HelpsStory {
    let mut tools = story_words(sessions, |one| &one.tools, names, Role::CalmingTool);
    tools.sort_by_key(|tool| std::cmp::Reverse(tool.meetings));
    let mut chosen: Vec<ChosenActivity> = Vec::new();
    for (column, meeting) in path.iter().enumerate() {
        for played in meeting.played.iter().filter(|played| played.chosen) {
            match chosen.iter_mut().find(|one| one.level == played.level) {
                Some(known) => known.columns.push(column),
                None => chosen.push(ChosenActivity {
                    level: played.level.clone(),
                    title: played.title.clone(),
                    columns: vec![column],
                }),
            }
        }
    }
    chosen.sort_by_key(|one| std::cmp::Reverse(one.columns.len()));
    let told =
        path.iter().enumerate().filter_map(|(column, one)| Some((column, one.again.as_ref()?.tendency()?)));
    let told: Vec<(usize, Tendency)> = told.collect();
    HelpsStory {
        tools: Shown::of_the_group(tools),
        chosen: Shown::of_the_group(chosen),
        wanted_again: told
            .iter()
            .filter(|(_, told)| *told == Tendency::First)
            .map(|(column, _)| *column)
            .collect(),
        asked_again: told.len(),
    }
}
