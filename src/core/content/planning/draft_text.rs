//! Writes a plan draft as lines of text and reads it again, so that the facilitator can go on with it after a restart.

use super::draft::{DraftStep, Inclusion, PlanDraft};

/// The word for a step in which only one level can be played.
const CHOSEN: &str = "chosen";

impl Inclusion {
    const fn word(self) -> &'static str {
        match self {
            Self::Included => "in",
            Self::LeftOut => "out",
            Self::LeftOutToFit => "out-to-fit",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::Included, Self::LeftOut, Self::LeftOutToFit].into_iter().find(|one| one.word() == word)
    }
}

impl PlanDraft {
    /// A line for each step: its place in the plan as written, its minutes now and unsqueezed, whether it is played, the
    /// level played in it, and whether no other can be.
    pub fn to_text(&self) -> String {
        let line = |step: &DraftStep| {
            let inclusion = step.inclusion.word();
            let alone = step.step.levels == [step.level.as_str()] && step.step.or.is_empty();
            let chosen = if alone { CHOSEN } else { "any" };
            let (from, minutes, wanted, level) = (step.from, step.step.minutes, step.wanted, &step.level);
            format!("{from} {minutes} {wanted} {inclusion} {level} {chosen}\n")
        };
        self.steps.iter().map(line).collect()
    }

    /// This plan changed as such lines say. A line that does not fit the plan any more is passed over, and a step that no
    /// line names stays where it was.
    pub fn with_changes(&self, words: &str) -> Self {
        let mut steps: Vec<DraftStep> = Vec::new();
        for line in words.lines() {
            let changed = self.step_of(line);
            steps.extend(changed.filter(|step| steps.iter().all(|one| one.from != step.from)));
        }
        for (place, step) in self.steps.iter().enumerate() {
            if steps.iter().all(|one| one.from != step.from) {
                steps.insert(place.min(steps.len()), step.clone());
            }
        }
        Self { steps }
    }

    fn step_of(&self, line: &str) -> Option<DraftStep> {
        let mut words = line.split(' ');
        let mut next = || words.next();
        let (from, minutes, wanted) = (next()?.parse().ok()?, next()?.parse().ok()?, next()?.parse().ok()?);
        let (inclusion, level, chosen) = (Inclusion::from_word(next()?)?, next()?, next()? == CHOSEN);
        let found = self.steps.iter().position(|step| step.from == from)?;
        let mut one = Self { steps: vec![self.steps.get(found)?.clone()] };
        if chosen {
            one.swap(0, level);
        }
        let mut step = one.steps.pop()?;
        (step.step.minutes, step.wanted, step.inclusion) = (minutes, wanted, inclusion);
        Some(step)
    }
}
