//! Whatever is done to a plan, in any order: what always holds.

use proptest::prelude::*;

use super::*;
use crate::content::Bilingual;

fn step(name: &str, minutes: u16, tablet: bool) -> PlanStep {
    PlanStep { levels: vec![name.to_owned()], or: Vec::new(), minutes, tablet }
}

/// An hour as it ships: rituals around two activities, and four times without the tablet.
fn hour() -> Plan {
    let steps = vec![
        step("fixed-assent", 2, true),
        step("fixed-animals", 2, true),
        step("fixed-check-in", 2, true),
        step("away-move", 9, false),
        step("activity-one", 5, true),
        step("away-talk", 10, false),
        step("activity-two", 5, true),
        step("away-role-play", 10, false),
        step("away-reflection", 8, false),
        step("fixed-check-out", 2, true),
        step("beside-your-say", 2, true),
        step("fixed-ending", 2, true),
        step("fixed-garden", 1, true),
    ];
    let minutes = steps.iter().map(|step| step.minutes).sum();
    let text = Bilingual::default;
    Plan {
        id: "hour".to_owned(),
        title: text(),
        aim: text(),
        materials: text(),
        cost: 0,
        prepare: text(),
        script: text(),
        after_months: None,
        minutes,
        steps,
    }
}

fn draft() -> PlanDraft {
    PlanDraft::new(&hour(), |step| {
        let level = step.levels[0].clone();
        let kind = match level.split('-').next() {
            Some("fixed") => StepKind::Fixed,
            Some("activity") => StepKind::Activity,
            Some("beside") => StepKind::OtherAtTablet,
            _ => StepKind::AwayFromTablet,
        };
        (kind, level)
    })
}

fn names(draft: &PlanDraft) -> Vec<&str> {
    draft.steps().iter().filter(|step| step.is_included()).map(|step| step.level.as_str()).collect()
}

fn fixed(draft: &PlanDraft) -> Vec<String> {
    names(draft).into_iter().filter(|name| name.starts_with("fixed")).map(str::to_owned).collect()
}

#[test]
fn forty_five_and_twenty_five_minutes_keep_every_ritual_and_an_activity() {
    for (minutes, most) in [(60, 25), (45, 19), (25, 11)] {
        let mut draft = draft();
        draft.fit(minutes).expect("it fits");
        assert_eq!((draft.minutes(), draft.most_tablet_minutes()), (minutes, most));
        assert!(draft.tablet_minutes() <= most);
        assert_eq!(fixed(&draft), fixed(&self::draft()), "{minutes}");
        assert!(names(&draft).contains(&"activity-one") && names(&draft).contains(&"away-move"));
    }
    let mut short = draft();
    short.fit(25).expect("it fits");
    assert!(names(&short).contains(&"away-reflection") && !names(&short).contains(&"activity-two"));
}

#[test]
fn an_hour_fitted_to_less_and_back_is_the_hour_again() {
    let mut draft = draft();
    let before = draft.clone();
    draft.fit(25).expect("it fits");
    draft.fit(60).expect("it fits");
    assert_eq!(draft, before);
}

#[test]
fn what_somebody_left_out_is_not_brought_back_by_fitting() {
    let mut draft = draft();
    draft.leave_out(6).expect("an activity may be left out");
    draft.fit(60).expect("it fits");
    assert!(!names(&draft).contains(&"activity-two"));
    draft.bring_back(6).expect("there is room");
    assert!(names(&draft).contains(&"activity-two"));
}

#[test]
fn a_step_moves_between_two_rituals_and_not_beyond() {
    let mut draft = draft();
    assert_eq!(draft.move_step(3, 2), Err(PlanLimit::Fixed));
    assert_eq!(draft.move_step(8, 9), Err(PlanLimit::Fixed));
    assert_eq!(draft.move_step(10, 10), Err(PlanLimit::Fixed));
    assert_eq!(draft.move_step(4, 40), Err(PlanLimit::Fixed));
    draft.move_step(4, 8).expect("free");
    assert_eq!(draft.steps()[8].level, "activity-one");
    assert_eq!(draft.minutes(), 60);
}

#[test]
fn limits_are_told_and_nothing_is_changed() {
    let mut draft = draft();
    let before = draft.clone();
    assert_eq!(draft.leave_out(0), Err(PlanLimit::Fixed));
    assert_eq!(draft.lengthen(0, -2), Err(PlanLimit::StepMinutes));
    assert_eq!(draft.lengthen(4, 8), Err(PlanLimit::TooMuchTablet));
    assert_eq!(draft.lengthen(3, 40), Err(PlanLimit::TooLong));
    assert_eq!(draft, before);
}

#[test]
fn a_swapped_step_plays_one_level_only() {
    let mut draft = draft();
    draft.swap(4, "activity-three");
    let plan = draft.apply_to(&hour());
    assert_eq!(plan.steps[4].levels, ["activity-three"]);
    assert_eq!(draft.steps()[4].level, "activity-three");
}

#[test]
fn what_was_written_down_is_taken_over_as_far_as_the_plan_still_has_it() {
    let whole = draft();
    let mut changed = draft();
    changed.fit(45).unwrap();
    let words = changed.to_text();
    assert_eq!(whole.with_changes(&words), changed);
    let odd = format!("99 1 1 in nothing any\nno line at all\n{words}{words}");
    assert_eq!(whole.with_changes(&odd), changed, "nothing stands there twice");
    assert_eq!(whole.with_changes(""), whole);
}

#[derive(Clone, Debug)]
enum Change {
    Move(usize, usize),
    Lengthen(usize, i16),
    LeaveOut(usize),
    BringBack(usize),
    Swap(usize),
    Fit(u16),
}

fn any_change() -> impl Strategy<Value = Change> {
    let place = || 0..15_usize;
    prop_oneof![
        (place(), place()).prop_map(|(from, to)| Change::Move(from, to)),
        (place(), -9..9_i16).prop_map(|(place, by)| Change::Lengthen(place, by)),
        place().prop_map(Change::LeaveOut),
        place().prop_map(Change::BringBack),
        place().prop_map(Change::Swap),
        (15..95_u16).prop_map(Change::Fit),
    ]
}

proptest! {
    #[test]
    fn minutes_add_up_and_rituals_stay(changes in prop::collection::vec(any_change(), 0..40)) {
        let mut draft = draft();
        let rituals = fixed(&draft);
        for change in changes {
            let before = draft.clone();
            let done = match change {
                Change::Move(from, to) => draft.move_step(from, to),
                Change::Lengthen(place, by) => draft.lengthen(place, by),
                Change::LeaveOut(place) => draft.leave_out(place),
                Change::BringBack(place) => draft.bring_back(place),
                Change::Swap(place) => {
                    if draft.steps().get(place).is_some_and(|step| step.kind != StepKind::Fixed) {
                        draft.swap(place, "activity-other");
                    }
                    Ok(())
                }
                Change::Fit(minutes) => {
                    let done = draft.fit(minutes);
                    prop_assert!(done.is_err() || draft.minutes() == minutes);
                    done
                }
            };
            if done.is_err() {
                prop_assert_eq!(&draft, &before);
            }
            let plan = draft.apply_to(&hour());
            prop_assert_eq!(plan.minutes, plan.steps.iter().map(|step| step.minutes).sum::<u16>());
            prop_assert!(plan.minutes <= 90);
            prop_assert!(draft.tablet_minutes() <= draft.most_tablet_minutes());
            prop_assert!(plan.steps.iter().all(|step| (1..=60).contains(&step.minutes)));
            prop_assert_eq!(fixed(&draft), rituals.clone());
            prop_assert_eq!(&self::draft().with_changes(&draft.to_text()), &draft);
        }
    }
}
