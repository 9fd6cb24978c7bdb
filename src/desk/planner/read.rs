//! What the planner shows of a programme, read for the group it is planned for.

use std::collections::BTreeSet;

use crate::{
    activities,
    content::{Band, Draft, Factor, Library, Part, PlanStep},
    desk::{
        group::words::words_of,
        planner::form::PlannerView,
        widgets::level_card::{self, LevelCard},
    },
    journal::GroupId,
    play::{Keeper, OwnContent, Problem, Table},
};

/// Reads the programme of a plan.
pub fn read(group: GroupId, plan: &str, keeper: &mut Keeper, table: &Table) -> Result<PlannerView, Problem> {
    let journal = keeper.journal()?;
    let band = journal.group(group)?.details.band;
    let mut view = of_library(&table.library, group.0, plan, band)
        .ok_or_else(|| Problem::PlanMissing(plan.to_owned()))?;
    let is_of = |plan: &str| view.programme.sessions.iter().any(|one| one.id == plan);
    let groups: BTreeSet<GroupId> = journal
        .all_sessions()?
        .into_iter()
        .filter(|session| is_of(&session.details.plan))
        .map(|session| session.details.group)
        .collect();
    let words: Result<_, Problem> =
        groups.into_iter().map(|group| Ok(words_of(&journal.group(group)?))).collect();
    view.played_by = words?;
    Ok(view)
}

/// The programme of a plan for a band; nothing where the plan is not among the content.
pub fn of_library(library: &Library, group: i64, plan: &str, band: Band) -> Option<PlannerView> {
    let (programme, _) = library.plan(plan)?;
    let draft = |plan| Draft::of(plan, |step| part_of(library, step, band));
    let drafts: Vec<Draft> = programme.sessions.iter().map(draft).collect();
    let planned = drafts.iter().flat_map(Draft::steps).map(|step| &step.level);
    let offered = programme.sessions.iter().flat_map(|plan| &plan.steps).flat_map(|step| &step.or);
    let named = planned.chain(offered).filter_map(|id| library.level(id));
    let fitting = level_card::all(library).filter(|level| level.bands.contains(&band));
    let levels = named.chain(fitting).map(|level| (level.id.clone(), LevelCard::of(level, library)));
    Some(PlannerView {
        group,
        band,
        own: OwnContent::is_own(&programme.id),
        played_by: Vec::new(),
        session: programme.sessions.iter().position(|one| one.id == plan).unwrap_or(0),
        levels: levels.collect(),
        programme: programme.clone(),
        unsaved: None,
        drafts,
    })
}

/// What a step is in its session, and the level that a band plays in it.
fn part_of(library: &Library, step: &PlanStep, band: Band) -> (Part, String) {
    let Some(level) = library.level_for(step, band) else {
        return (Part::Beside, step.levels.first().cloned().unwrap_or_default());
    };
    let fixed = activities::traits(&level.activity).keeps_place;
    let part = match (fixed, step.tablet, level.factor) {
        (true, ..) => Part::Fixed,
        (false, false, _) => Part::Away,
        (false, true, Factor::Ritual) => Part::Beside,
        (false, true, _) => Part::Activity,
    };
    (part, level.id.clone())
}
