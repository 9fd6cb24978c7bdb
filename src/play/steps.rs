//! From a plan to the steps of a session: which level is played, by which rules.

use crate::{
    activities,
    content::{Band, Level, Library, PlanStep, Role},
    progress::StepInfo,
    session::{Event, Play, Record, Step, chosen, settled, swapped},
};

use super::alternatives::alternatives_to;

/// The steps of this plan for a band, as they are before anything was played; nothing where the plan is not among the
/// content.
pub fn find(library: &Library, plan: &str, band: Band) -> Option<Vec<Step>> {
    find_after(library, plan, band, &[])
}

/// The same for a session that goes on: what its records say was chosen or swapped in is found again, even if the plan
/// would offer another level today.
pub fn find_after(library: &Library, plan: &str, band: Band, records: &[Record]) -> Option<Vec<Step>> {
    let (_, plan) = library.plan(plan)?;
    let records = settled(records);
    let records = records.as_slice();
    let steps = plan.steps.iter().enumerate().map(|(place, step)| {
        let mut ways = ways(library, step, band);
        let (mut play, mut or) = (ways.next(), ways.next());
        let mut alternatives = alternatives_to(library, [&play, &or], step.tablet, band);
        if let Some(level) = swapped(records, place).and_then(|id| library.level(id)) {
            alternatives.extend(with_rules(level));
        }
        if let Some(level) = chosen_in(records, place).and_then(|id| library.level(id)) {
            (play, or) = (with_rules(level), None);
        }
        let offers = !step.or.is_empty();
        Step { play, or, offers, alternatives, minutes: step.minutes, tablet: step.tablet }
    });
    Some(steps.collect())
}

/// What can be played in a step: two where the group may choose.
fn ways(library: &Library, step: &PlanStep, band: Band) -> impl Iterator<Item = Play> {
    library.ways(step, band).filter_map(with_rules)
}

pub(super) fn with_rules(level: &std::sync::Arc<Level>) -> Option<Play> {
    Some((level.clone(), activities::find(&level.activity)?.rules))
}

/// The id of the level that was chosen in the step at this place of the plan, if the group chose.
fn chosen_in(records: &[Record], place: usize) -> Option<&str> {
    let step = &records[began(records, place)? + 1..];
    let ended = step.iter().position(|record| matches!(record.event, Event::StepBegan(_)));
    chosen(&step[..ended.unwrap_or(step.len())])
}

/// The same, or the level that was swapped in before the step began.
fn played_instead(records: &[Record], place: usize) -> Option<&str> {
    let before = &records[..began(records, place).unwrap_or(records.len())];
    chosen_in(records, place).or_else(|| swapped(before, place))
}

/// Where the records say that this step began.
fn began(records: &[Record], place: usize) -> Option<usize> {
    records.iter().position(|record| record.event == Event::StepBegan(place))
}

/// What a review has to know of the steps of a plan; where the group chose, or another level was swapped in,
/// of the level that was played.
pub fn infos(library: &Library, plan: &str, band: Band, records: &[Record]) -> Vec<StepInfo> {
    let Some((_, plan)) = library.plan(plan) else { return Vec::new() };
    let info = |(place, step): (usize, &PlanStep)| {
        let (minutes, tablet) = (step.minutes, step.tablet);
        match played_instead(records, place) {
            Some(id) => {
                StepInfo { level_id: id.to_owned(), level: library.level(id).cloned(), minutes, tablet }
            }
            None => {
                let level = library.level_for(step, band).cloned();
                let level_id = level.as_ref().map(|level| level.id.clone()).unwrap_or_default();
                StepInfo { level_id, level, minutes, tablet }
            }
        }
    };
    plan.steps.iter().enumerate().map(info).collect()
}

/// Whether a move of this kind, made in the step at this place of a plan, or in the level that was played there instead,
/// outlives the meeting; nothing where the level is not known any more.
pub fn known_to_outlive(
    library: &Library,
    (plan, band): (&str, Band),
    place: usize,
    chosen: Option<&str>,
    kind: &str,
) -> Option<bool> {
    let level = match chosen {
        Some(id) => library.level(id),
        None => library.plan(plan)?.1.steps.get(place).and_then(|step| library.level_for(step, band)),
    };
    Some(level?.role(kind).is_some_and(Role::outlives_meeting))
}

/// The same, and true where it is not known: for looking through a journal.
pub fn may_outlive(
    library: &Library,
    plan: (&str, Band),
    place: usize,
    chosen: Option<&str>,
    kind: &str,
) -> bool {
    known_to_outlive(library, plan, place, chosen, kind).unwrap_or(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(event: Event) -> Record {
        Record { seat: None, minute: 0, event }
    }

    /// A plan with a step of two activities, that step's place, and the ids of its two levels for band B.
    fn four(library: &Library) -> (usize, [String; 2]) {
        let (_, plan) = library.plan("four-1").unwrap();
        let place = plan.steps.iter().position(|step| !step.or.is_empty()).unwrap();
        let ids: Vec<String> =
            library.ways(&plan.steps[place], Band::B).map(|level| level.id.clone()).collect();
        (place, ids.try_into().unwrap())
    }

    #[test]
    fn a_review_looks_at_the_level_that_was_chosen() {
        let library = crate::shipped_content::library(&[]);
        let (place, [one, other]) = four(&library);
        let chose = |id: &str| {
            let offered = Event::Offered([one.clone(), other.clone()]);
            [Event::StepBegan(place), offered, Event::Chose(id.to_owned()), Event::StepEnded(true)].map(group)
        };
        for id in [&one, &other] {
            let infos = infos(&library, "four-1", Band::B, &chose(id));
            assert_eq!(&infos[place].level_id, id);
            assert_eq!(infos[place].level.as_ref().map(|level| &level.id), Some(id));
            let steps = find_after(&library, "four-1", Band::B, &chose(id)).unwrap();
            assert_eq!(steps[place].decided().map(|(level, _)| &level.id), Some(id));
        }
        let gone = infos(&library, "four-1", Band::B, &chose("a-level-that-is-gone"));
        assert_eq!(gone[place].level_id, "a-level-that-is-gone");
        assert!(gone[place].level.is_none());
        assert!(find(&library, "four-1", Band::B).unwrap()[place].decided().is_none());
    }

    #[test]
    fn what_is_not_known_stays_for_the_verification_alone() {
        let library = crate::shipped_content::library(&[]);
        let (place, [one, _]) = four(&library);
        let outlives = |plan, chosen, kind| known_to_outlive(&library, (plan, Band::B), place, chosen, kind);
        assert_eq!(outlives("four-1", Some(one.as_str()), "feeling"), Some(false));
        let goal = Some("wish-rock-path-b-school-week");
        assert_eq!(outlives("four-1", goal, "wish"), Some(true), "a goal, wherever chosen");
        assert_eq!(outlives("four-1", goal, "rock"), Some(false), "the rock on its way is none");
        assert_eq!(outlives("four-1", Some("gone"), "wish"), None);
        assert_eq!(outlives("gone", None, "wish"), None);
        assert!(may_outlive(&library, ("gone", Band::B), place, None, "wish"));
    }
}
