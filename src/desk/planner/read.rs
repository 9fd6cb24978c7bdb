//! What the planner shows of a programme, read for the group it is planned for.

use std::collections::BTreeSet;

use crate::{
    activities,
    content::{Band, Factor, Library, PlanDraft, PlanStep, StepKind},
    desk::{
        group::group_name::words_of,
        planner::form::PlannerView,
        widgets::level_card::{self, LevelCard},
    },
    journal::GroupId,
    play::{Keeper, PlayError, Table, UserContent},
};

/// Reads the programme of a plan.
pub fn read(
    group: GroupId,
    plan: &str,
    keeper: &mut Keeper,
    table: &Table,
) -> Result<PlannerView, PlayError> {
    let journal = keeper.journal()?;
    let band = journal.group(group)?.details.band;
    let mut view = of_library(&table.library, group.0, plan, band)
        .ok_or_else(|| PlayError::PlanMissing(plan.to_owned()))?;
    let is_of = |plan: &str| view.programme.sessions.iter().any(|one| one.id == plan);
    let groups: BTreeSet<GroupId> = journal
        .all_sessions()?
        .into_iter()
        .filter(|session| is_of(&session.details.plan))
        .map(|session| session.details.group)
        .collect();
    let words: Result<_, PlayError> =
        groups.into_iter().map(|group| Ok(words_of(&journal.group(group)?))).collect();
    view.played_by = words?;
    Ok(view)
}

/// The programme of a plan for a band; nothing where the plan is not among the content.
pub fn of_library(library: &Library, group: i64, plan: &str, band: Band) -> Option<PlannerView> {
    let (programme, _) = library.plan(plan)?;
    let draft = |plan| PlanDraft::new(plan, |step| kind_of(library, step, band));
    let drafts: Vec<PlanDraft> = programme.sessions.iter().map(draft).collect();
    let planned = drafts.iter().flat_map(PlanDraft::steps).map(|step| &step.level);
    let offered = programme.sessions.iter().flat_map(|plan| &plan.steps).flat_map(|step| &step.or);
    let named = planned.chain(offered).filter_map(|id| library.level(id));
    let fitting = level_card::all(library).filter(|level| level.bands.contains(&band));
    let levels = named.chain(fitting).map(|level| (level.id.clone(), LevelCard::of(level, library)));
    Some(PlannerView {
        group,
        band,
        own: UserContent::is_own(&programme.id),
        played_by: Vec::new(),
        session: programme.sessions.iter().position(|one| one.id == plan).unwrap_or(0),
        levels: levels.collect(),
        programme: programme.clone(),
        unsaved: None,
        drafts,
    })
}

/// What a step is in its session, and the level that a band plays in it.
fn kind_of(library: &Library, step: &PlanStep, band: Band) -> (StepKind, String) {
    let Some(level) = library.level_for(step, band) else {
        return (StepKind::OtherAtTablet, step.levels.first().cloned().unwrap_or_default());
    };
    let fixed = activities::traits(&level.activity).keeps_place;
    let kind = match (fixed, step.tablet, level.factor) {
        (true, ..) => StepKind::Fixed,
        (false, false, _) => StepKind::AwayFromTablet,
        (false, true, Factor::Ritual) => StepKind::OtherAtTablet,
        (false, true, _) => StepKind::Activity,
    };
    (kind, level.id.clone())
}
