//! The words of a digest: what was frozen of a session, how long it took, what the adult saw, and what the group chose.
//!
//! Entries with `;` between them: a kind, and after a space its words. `minutes` `58`; `seen` `3 2 3 0 2 3`; `chose` and the
//! id of a level for each level that the group chose out of two; then what was frozen, but for what is never told of one
//! group. No seat and no answer is in it: it can be made again from the events and the frozen words, and it is kept so that
//! a story needs no replay.

use crate::{
    progress::{
        measures::group_measures::{DIRECTIONS, PLACES},
        records::session_records::SessionRecords,
    },
    session::{Event, Observation},
};

/// What stands between two entries.
pub(super) const BETWEEN: char = ';';
/// The kind of how many minutes the session took.
pub(super) const MINUTES: &str = "minutes";
/// The kind of what the adult saw.
pub(super) const SEEN: &str = "seen";
/// The kind of a level that the group chose out of two.
pub(super) const CHOSE: &str = "chose";

/// The digest of a closed session.
pub fn digest(session: &SessionRecords) -> String {
    let touches = Observation::of(&session.records).to_touches();
    let touches = touches.iter().map(u8::to_string).collect::<Vec<_>>().join(" ");
    let mut entries = vec![format!("{MINUTES} {}", session.minutes()), format!("{SEEN} {touches}")];
    entries.extend(chosen(session).into_iter().map(|level| format!("{CHOSE} {level}")));
    let told =
        session.frozen.iter().filter(|(kind, _)| !kind.starts_with(PLACES) && !kind.starts_with(DIRECTIONS));
    entries.extend(
        told.map(|(kind, words)| if words.is_empty() { kind.clone() } else { format!("{kind} {words}") }),
    );
    entries.join(&BETWEEN.to_string())
}

/// The levels that the group chose out of two.
fn chosen(session: &SessionRecords) -> Vec<&str> {
    let mut offered = false;
    let mut chosen = Vec::new();
    for record in &session.records {
        match &record.event {
            Event::StepBegan(_) => offered = false,
            Event::Offered(_) => offered = true,
            Event::Chose(level) if offered => chosen.push(level.as_str()),
            _ => {}
        }
    }
    chosen
}
