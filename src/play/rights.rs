//! Questionnaires that are not the app's own: the facilitator confirms once that one holds the right to each.

use std::sync::Arc;

use crate::{content::Level, journal::Setting};

use super::{Keeper, PlayError, Table};

/// How many confirmations are kept: as many as the setting has room for, the latest.
const MOST: usize = 20;
/// What stands between the marks in the setting.
const BETWEEN: &str = ",";

/// The levels of other holders that nobody has confirmed yet.
pub fn unconfirmed(keeper: &mut Keeper, table: &Table) -> Result<Vec<Arc<Level>>, PlayError> {
    let confirmed = confirmed(keeper)?;
    let foreign = table.library.levels.values().filter(|level| is_foreign(level));
    Ok(foreign.filter(|level| !confirmed.contains(&mark(level))).cloned().collect())
}

/// Keeps that one holds the right to these levels.
pub fn confirm(keeper: &mut Keeper, table: &Table, levels: &[String]) -> Result<(), PlayError> {
    let mut confirmed = confirmed(keeper)?;
    for level in levels.iter().filter_map(|id| table.library.level(id)).filter(|level| is_foreign(level)) {
        confirmed.retain(|one| *one != mark(level));
        confirmed.push(mark(level));
    }
    let first = confirmed.len().saturating_sub(MOST);
    Ok(keeper.journal()?.set(Setting::Rights, &confirmed[first..].join(BETWEEN))?)
}

fn is_foreign(level: &Level) -> bool {
    level.body.rights().is_some_and(|rights| !rights.are_ours())
}

fn confirmed(keeper: &mut Keeper) -> Result<Vec<String>, PlayError> {
    let kept = keeper.journal()?.setting(Setting::Rights)?.unwrap_or_default();
    Ok(kept.split(BETWEEN).filter(|one| !one.is_empty()).map(str::to_owned).collect())
}

/// What is kept of a confirmation: eight signs for the level and its holder, so that another holder is asked for anew.
fn mark(level: &Level) -> String {
    let holder = level.body.rights().map(|rights| rights.holder.en.as_str()).unwrap_or_default();
    // FNV-1a: short, and the same on every tablet.
    let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    let hash = level.id.as_bytes().iter().chain(b" ").chain(holder.as_bytes()).fold(0x811c_9dc5, step);
    format!("{hash:08x}")
}
