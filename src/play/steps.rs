//! From a plan to the steps of a session: which level is played, by which rules.

use crate::{
    activities,
    content::{Band, Library},
    progress::StepInfo,
    session::Step,
};

/// The steps of this plan for a band; nothing where the plan is not among the content.
pub fn find(library: &Library, plan: &str, band: Band) -> Option<Vec<Step>> {
    let (_, plan) = library.plan(plan)?;
    let steps = plan.steps.iter().map(|step| {
        let level = library.level_for(step, band).cloned();
        let play = level.and_then(|level| {
            let rules = activities::find(&level.activity)?.rules;
            Some((level, rules))
        });
        Step { play, minutes: step.minutes, tablet: step.tablet }
    });
    Some(steps.collect())
}

/// What a review has to know of the steps of a plan.
pub fn infos(library: &Library, plan: &str, band: Band) -> Vec<StepInfo> {
    let Some((_, plan)) = library.plan(plan) else { return Vec::new() };
    let info = |step| {
        let level = library.level_for(step, band).cloned();
        StepInfo { level_id: level.as_ref().map(|level| level.id.clone()).unwrap_or_default(), level }
    };
    plan.steps.iter().map(info).collect()
}

/// Whether the answers of the step at this place of a plan keep their tokens when the session closes; also where
/// the plan is not known any more.
pub fn keeps_token(library: &Library, plan: &str, band: Band, place: usize) -> bool {
    let steps = find(library, plan, band);
    let step = steps.as_ref().and_then(|steps| steps.get(place));
    step.and_then(|step| step.play.as_ref()).is_none_or(|(_, rules)| rules.keeps_token())
}
