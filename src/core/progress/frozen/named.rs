//! What is kept of things that children named out of a deck: words for feelings, strengths, calming tools, and what helped
//! with goals. Each passes the small-group rule.

use std::collections::BTreeSet;

use super::freeze::levels_with;
use crate::{
    content::{NONE_YET, OWN, Role},
    progress::{
        records::session_records::{PlayedStep, SessionRecords},
        small_group::{different_things, may_stand_beside, named_by_many, tell, tell_first},
    },
    session::SeatToken,
};

const WORD: &str = "word.";
const STRENGTH: &str = "strength.";
/// The kind under which it is frozen that goals were looked at again.
const GOALS_AGAIN: &str = "goals.again";
/// The kind under which it is frozen how far goals had come.
const GOALS_HEIGHT: &str = "goals.height";
const GOALS_HELPER: &str = "goals.helper.";
const HELPS: &str = "helps.";

/// The kinds and words under which it is frozen what was named, and how far goals had come.
pub(super) fn freeze_named(steps: &[PlayedStep]) -> Vec<(String, String)> {
    let of_kind = |kind: &'static str, things: BTreeSet<&str>| {
        things.into_iter().map(|thing| (format!("{kind}{thing}"), String::new())).collect::<Vec<_>>()
    };
    let mut kept = of_kind(WORD, feeling_words(steps));
    kept.extend(goals(steps));
    kept.extend(of_kind(STRENGTH, strengths(steps)));
    kept.extend(of_kind(HELPS, tools(steps)));
    kept
}

/// The words for feelings that were used; none where they were fewer than is told.
pub(crate) fn frozen_feeling_words(session: &SessionRecords) -> impl Iterator<Item = &str> {
    session.frozen.iter().filter_map(|(subject, _)| subject.strip_prefix(WORD))
}

/// The calming tools that helped many children.
pub(crate) fn frozen_tools(session: &SessionRecords) -> impl Iterator<Item = &str> {
    session.frozen.iter().filter_map(|(subject, _)| subject.strip_prefix(HELPS))
}

/// The words for feelings that were used in turns that were played: those that the group chose together, and, level by
/// level, those of the children, where the small-group rule tells them.
fn feeling_words<'a>(steps: &'a [PlayedStep]) -> BTreeSet<&'a str> {
    let used = steps.iter().flat_map(|step| step.answers(Role::Feeling));
    let together = used.filter(|(seat, word)| seat.is_none() && *word != OWN).map(|(_, word)| word);
    let of_level = |level| feeling_words_of_children(steps, level);
    together.chain(levels_with(steps, Role::Feeling, false).into_iter().flat_map(of_level)).collect()
}

/// The words for feelings that children chose with this level. Where it has bins, both say something of the same answers.
fn feeling_words_of_children<'a>(steps: &'a [PlayedStep], level: &str) -> BTreeSet<&'a str> {
    let of_level: Vec<&PlayedStep> = steps.iter().filter(|step| step.info.level_id == level).collect();
    let words = different_things(&named(of_level.iter().flat_map(|step| step.answers(Role::Feeling))));
    let Some(bins) = of_level.first().and_then(|step| step.bins(Role::Feeling)) else { return words };
    let answers: Vec<_> = of_level.iter().flat_map(|step| step.binned(Role::Feeling)).collect();
    let in_bin = |bin: &Vec<String>| bin.iter().filter(|word| words.contains(word.as_str())).count();
    let in_bins = bins.groups.each_ref().map(|bin| u8::try_from(in_bin(bin)).unwrap_or(u8::MAX));
    let may_hold_more = bins.groups.each_ref().map(|bin| bin.iter().any(|word| word == OWN));
    let is_told = tell_first(&answers).is_some_and(|told| may_stand_beside(&told, in_bins, may_hold_more));
    if is_told { words } else { BTreeSet::new() }
}

/// Whether goals were looked at again, how far they had come, and what helped.
fn goals(steps: &[PlayedStep]) -> Vec<(String, String)> {
    let looked = steps.iter().filter(|step| step.has(Role::GoalStep) && step.counts());
    if looked.clone().next().is_none() {
        return Vec::new();
    }
    let mut kept = vec![(GOALS_AGAIN.to_owned(), String::new())];
    let heights: Vec<_> = looked.flat_map(|step| step.binned(Role::GoalStep)).collect();
    kept.extend(tell(&heights).to_words().map(|words| (GOALS_HEIGHT.to_owned(), words)));
    let helpers = named_by_many_with(steps, Role::GoalHelper).into_iter();
    kept.extend(helpers.map(|helper| (format!("{GOALS_HELPER}{helper}"), String::new())));
    kept
}

/// The strengths that were named, where the small-group rule tells them.
fn strengths<'a>(steps: &'a [PlayedStep]) -> BTreeSet<&'a str> {
    different_things(&named(steps.iter().flat_map(|step| step.all(Role::Strength))))
}

/// What was named by many children, level by level.
fn named_by_many_with<'a>(steps: &'a [PlayedStep], role: Role) -> BTreeSet<&'a str> {
    let of_level = |level| {
        let of_level = steps.iter().filter(move |step| step.info.level_id == level);
        let answers = of_level.flat_map(|step| step.answers(role));
        let named: Vec<_> = answers.filter_map(|(seat, choice)| Some((seat?, choice))).collect();
        named_by_many(&named).filter(|choice| ![OWN, NONE_YET].contains(choice))
    };
    levels_with(steps, role, false).into_iter().filter_map(of_level).collect()
}

/// The calming tools that helped many children.
pub(crate) fn tools<'a>(steps: &'a [PlayedStep]) -> BTreeSet<&'a str> {
    named_by_many_with(steps, Role::CalmingTool)
}

/// What children chose out of a deck; nothing for what was their own.
fn named<'a>(
    choices: impl Iterator<Item = (Option<SeatToken>, &'a str)>,
) -> Vec<(SeatToken, Option<&'a str>)> {
    choices.filter_map(|(seat, choice)| Some((seat?, (choice != OWN).then_some(choice)))).collect()
}
