//! The draft of one session plan in the planner: steps are moved, swapped, left out, shortened and lengthened. The minutes add
//! up and stay under the limits, and what has its place in every session stays there.

use std::collections::BTreeMap;

use crate::content::{
    definitions::level::{Plan, PlanStep},
    reading::programme_file::{LONGEST, most_tablet_minutes},
};

/// The longest step, in minutes.
const LONGEST_STEP: u16 = 60;
/// An activity, and a time without the tablet, is not squeezed below so many minutes to fit a shorter session.
const LEAST_TO_PLAY: u16 = 4;

/// What a step is in its session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// It has its place in every session: it neither moves nor is left out.
    Fixed,
    /// An activity at the tablet.
    Activity,
    /// Anything else at the tablet: a measure, the children's say.
    OtherAtTablet,
    /// Movement and talk, while the tablet rests.
    AwayFromTablet,
}

/// Whether a step is played, and if not, why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Inclusion {
    /// It is played.
    #[default]
    Included,
    /// The facilitator left it out.
    LeftOut,
    /// It was left out to fit a shorter session; another fitting may bring it back.
    LeftOutToFit,
}

/// One step while it is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftStep {
    /// What is written in the plan.
    pub step: PlanStep,
    /// The level that the group's band plays.
    pub level: String,
    /// What it is in its session.
    pub kind: StepKind,
    /// Whether it is played.
    pub inclusion: Inclusion,
    /// Its place in the plan as written.
    pub(crate) from: usize,
    /// The minutes it has when nothing is squeezed.
    pub(crate) wanted: u16,
}

impl DraftStep {
    /// Whether it is played.
    pub fn is_included(&self) -> bool {
        self.inclusion == Inclusion::Included
    }

    /// The fewest minutes to which fitting squeezes it. A measure is not hurried.
    fn least(&self) -> u16 {
        match self.kind {
            StepKind::Fixed => 1,
            StepKind::Activity | StepKind::AwayFromTablet => LEAST_TO_PLAY.min(self.wanted),
            StepKind::OtherAtTablet => self.wanted,
        }
    }
}

/// Why a change is not made: the plan stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanLimit {
    /// The step has its place in every session.
    #[error("this step has its place in every session")]
    Fixed,
    /// A step has 1 to 60 minutes.
    #[error("a step has 1 to {LONGEST_STEP} minutes")]
    StepMinutes,
    /// The session would be too long for children.
    #[error("a session has at most {LONGEST} minutes")]
    TooLong,
    /// Too many of the minutes would be at the tablet.
    #[error("at most 25 of 60 minutes are at the tablet")]
    TooMuchTablet,
}

/// One session while it is planned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanDraft {
    pub(crate) steps: Vec<DraftStep>,
}

impl PlanDraft {
    /// A plan to be changed; `kind_of` says what each step is, and which level the group's band plays in it.
    pub fn new(plan: &Plan, mut kind_of: impl FnMut(&PlanStep) -> (StepKind, String)) -> Self {
        let steps = plan.steps.iter().enumerate().map(|(from, step)| {
            let (kind, level) = kind_of(step);
            DraftStep {
                step: step.clone(),
                level,
                kind,
                inclusion: Inclusion::Included,
                from,
                wanted: step.minutes,
            }
        });
        Self { steps: steps.collect() }
    }

    /// Every step in order, those left out too.
    pub fn steps(&self) -> &[DraftStep] {
        &self.steps
    }

    /// Minutes in all.
    pub fn minutes(&self) -> u16 {
        sum(&self.steps, |_| true)
    }

    /// Minutes at the tablet.
    pub fn tablet_minutes(&self) -> u16 {
        sum(&self.steps, |step| step.step.tablet)
    }

    /// The most minutes that may be at the tablet in a session as long as this.
    pub fn most_tablet_minutes(&self) -> u16 {
        most_tablet_minutes(self.minutes())
    }

    /// Whether a step may change its place so: neither it nor what it passes has its place in every session.
    pub fn may_move(&self, from: usize, to: usize) -> bool {
        let passed = self.steps.get(from.min(to)..=from.max(to));
        passed.is_some_and(|steps| {
            steps.len() > 1
                && steps.len() > from.abs_diff(to)
                && steps.iter().all(|one| one.kind != StepKind::Fixed)
        })
    }

    /// A step changes its place.
    pub fn move_step(&mut self, from: usize, to: usize) -> Result<(), PlanLimit> {
        if !self.may_move(from, to) {
            return Err(PlanLimit::Fixed);
        }
        let step = self.steps.remove(from);
        self.steps.insert(to, step);
        Ok(())
    }

    /// A step gets more or fewer minutes.
    pub fn lengthen(&mut self, place: usize, minutes: i16) -> Result<(), PlanLimit> {
        let Some(step) = self.steps.get(place) else { return Ok(()) };
        let minutes = step.step.minutes.saturating_add_signed(minutes);
        if !(1..=LONGEST_STEP).contains(&minutes) {
            return Err(PlanLimit::StepMinutes);
        }
        self.change(place, |step| {
            step.step.minutes = minutes;
            step.wanted = minutes;
        })
    }

    /// A step is left out; it can be brought back.
    pub fn leave_out(&mut self, place: usize) -> Result<(), PlanLimit> {
        if self.steps.get(place).is_none_or(|step| step.kind == StepKind::Fixed) {
            return Err(PlanLimit::Fixed);
        }
        self.change(place, |step| step.inclusion = Inclusion::LeftOut)
    }

    /// A step that was left out is played after all.
    pub fn bring_back(&mut self, place: usize) -> Result<(), PlanLimit> {
        self.change(place, |step| step.inclusion = Inclusion::Included)
    }

    /// Another level is played in a step, for the same band. The group no longer chooses between two.
    pub fn swap(&mut self, place: usize, level: &str) {
        if let Some(step) = self.steps.get_mut(place) {
            level.clone_into(&mut step.level);
            step.step.levels = vec![level.to_owned()];
            step.step.or.clear();
        }
    }

    /// Fits the session to so many minutes. What has its place in every session stays, if only for a minute; so does the
    /// first activity. Of the rest, what stands last is left out first, and no more than is needed; what was left out to
    /// fit before comes back where there is room again.
    pub fn fit(&mut self, minutes: u16) -> Result<(), PlanLimit> {
        let mut steps = self.steps.clone();
        for step in steps.iter_mut().filter(|step| step.inclusion == Inclusion::LeftOutToFit) {
            step.inclusion = Inclusion::Included;
        }
        let most_tablet = most_tablet_minutes(minutes);
        loop {
            let least = |tablet: bool| -> u16 {
                steps
                    .iter()
                    .filter(|step| step.is_included() && step.step.tablet == tablet)
                    .map(DraftStep::least)
                    .sum()
            };
            let (at_tablet, away) = (least(true), least(false));
            let out = if at_tablet > most_tablet {
                last(&steps, StepKind::OtherAtTablet, 0).or_else(|| last(&steps, StepKind::Activity, 1))
            } else if at_tablet + away > minutes {
                // Movement at the beginning and the talk at the end stay longest.
                last_but_one(&steps).or_else(|| last(&steps, StepKind::Activity, 1))
            } else {
                break;
            };
            match out.and_then(|place| steps.get_mut(place)) {
                Some(step) => step.inclusion = Inclusion::LeftOutToFit,
                None => return Err(PlanLimit::TooMuchTablet),
            }
        }
        deal(&mut steps, minutes, most_tablet);
        check(&steps)?;
        if sum(&steps, |_| true) != minutes {
            return Err(PlanLimit::TooMuchTablet);
        }
        self.steps = steps;
        Ok(())
    }

    /// The plan as it is now: what was left out is gone, and the minutes are the sum.
    pub fn apply_to(&self, plan: &Plan) -> Plan {
        let steps = self.steps.iter().filter(|step| step.is_included()).map(|step| step.step.clone());
        Plan { minutes: self.minutes(), steps: steps.collect(), ..plan.clone() }
    }

    fn change(&mut self, place: usize, change: impl FnOnce(&mut DraftStep)) -> Result<(), PlanLimit> {
        let mut steps = self.steps.clone();
        steps.get_mut(place).map(change);
        check(&steps)?;
        self.steps = steps;
        Ok(())
    }
}

/// The minutes of the steps that are played and for which this holds.
fn sum(steps: &[DraftStep], holds: impl Fn(&DraftStep) -> bool) -> u16 {
    steps.iter().filter(|step| step.is_included() && holds(step)).map(|step| step.step.minutes).sum()
}

fn check(steps: &[DraftStep]) -> Result<(), PlanLimit> {
    let minutes = sum(steps, |_| true);
    if minutes > LONGEST {
        return Err(PlanLimit::TooLong);
    }
    if sum(steps, |step| step.step.tablet) > most_tablet_minutes(minutes) {
        return Err(PlanLimit::TooMuchTablet);
    }
    Ok(())
}

/// The places of the steps of this kind that are played.
fn places(steps: &[DraftStep], kind: StepKind) -> Vec<usize> {
    (0..steps.len()).filter(|&place| steps[place].is_included() && steps[place].kind == kind).collect()
}

/// The last step of this kind, where more than so many are left.
fn last(steps: &[DraftStep], kind: StepKind, more_than: usize) -> Option<usize> {
    let places = places(steps, kind);
    places.last().copied().filter(|_| places.len() > more_than)
}

/// The time without the tablet before the last one.
fn last_but_one(steps: &[DraftStep]) -> Option<usize> {
    let places = places(steps, StepKind::AwayFromTablet);
    places.len().checked_sub(2).map(|place| places[place])
}

/// Deals the minutes out: every step gets the least, then activities, then the rest at the tablet up to what they want;
/// what is left of the session is time without the tablet.
fn deal(steps: &mut [DraftStep], minutes: u16, most_tablet: u16) {
    for step in steps.iter_mut().filter(|step| step.is_included()) {
        step.step.minutes = step.least();
    }
    let mut wanted: BTreeMap<usize, u16> = BTreeMap::new();
    for (place, step) in steps.iter().enumerate() {
        wanted.insert(place, step.wanted);
    }
    let at_tablet = |steps: &[DraftStep]| most_tablet.saturating_sub(sum(steps, |step| step.step.tablet));
    let left = |steps: &[DraftStep]| minutes.saturating_sub(sum(steps, |_| true));
    for kind in [StepKind::Activity, StepKind::OtherAtTablet, StepKind::Fixed] {
        let room = at_tablet(steps).min(left(steps));
        one_by_one(steps, kind, true, room, |place| wanted.get(&place).copied().unwrap_or(0));
    }
    for kind in [StepKind::AwayFromTablet, StepKind::Fixed] {
        let room = left(steps);
        one_by_one(steps, kind, false, room, |place| wanted.get(&place).copied().unwrap_or(0));
    }
    let room = left(steps);
    one_by_one(steps, StepKind::AwayFromTablet, false, room, |_| LONGEST_STEP);
}

/// Gives each step of this kind a minute in turn, up to what it may have, until there are none left to give.
fn one_by_one(
    steps: &mut [DraftStep],
    kind: StepKind,
    tablet: bool,
    mut room: u16,
    most: impl Fn(usize) -> u16,
) {
    loop {
        let before = room;
        for (place, step) in steps.iter_mut().enumerate() {
            let takes = step.is_included() && step.kind == kind && step.step.tablet == tablet;
            if takes && room > 0 && step.step.minutes < most(place) {
                step.step.minutes += 1;
                room -= 1;
            }
        }
        if room == before || room == 0 {
            return;
        }
    }
}

#[cfg(test)]
#[path = "draft_tests.rs"]
mod tests;
