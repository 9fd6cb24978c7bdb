//! What older programs froze of a session and this one neither writes nor reads.

use crate::journal::Frozen;

/// The pairs of groups: their numbers meant something on one tablet only.
const PAIRS_OF_GROUPS: &str = "pool.";
/// The differences of single children between two measures.
const DIFFERENCES: &str = "measure.pairs.";
/// Calming tools that helped five children, also where only five were asked.
const TOOLS: &str = "tool.";
/// What was told of a change from one wording of a measure to its second wording, which asks other questions.
const CHANGES: [&str; 2] = ["measure.change.measure-seeds-", "measure.pairs.measure-seeds-"];
/// How the name of a second wording ends.
const SECOND_WORDING: &str = "-b.";

/// Takes away what is in no pack, whichever program froze it.
pub fn drop_outdated(frozen: &mut Vec<Frozen>) {
    let is_outdated = |subject: &str| {
        [PAIRS_OF_GROUPS, DIFFERENCES, TOOLS].iter().any(|outdated| subject.starts_with(outdated))
    };
    frozen.retain(|one| !is_outdated(&one.subject));
}

/// Takes away what only programs before version 2 froze and what is not true: the same rows as the journal's own
/// migration.
pub fn drop_untrue(frozen: &mut Vec<Frozen>) {
    let is_change_of_wording = |subject: &str| {
        CHANGES.iter().any(|change| subject.starts_with(change)) && subject.contains(SECOND_WORDING)
    };
    frozen.retain(|one| !one.subject.starts_with(PAIRS_OF_GROUPS) && !is_change_of_wording(&one.subject));
}
