//! Undo: how a step ends, and which ends can be taken back (a skip, and that a step is over).

use super::{
    event::{Minute, TurnEnd},
    rules::{Rules, Turn},
    state::Session,
    step::Step,
};

/// A step as it was when the facilitator skipped it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Skipped {
    begun: usize,
    again: Option<usize>,
    began_at: Minute,
    turns: Vec<Turn>,
    current: Option<Turn>,
    choosing: bool,
}

impl Session {
    pub(super) fn end_step(&mut self, through: bool) {
        let place = self.step_place();
        let was = (self.turns.clone(), self.current.clone());
        self.end_turn(TurnEnd::Ended);
        if let Some(place) = place {
            if self.is_played() {
                self.unplayed.remove(&place)
            } else {
                self.unplayed.insert(place)
            };
            if !through {
                self.skipped = Some(Box::new(self.as_skipped(was)));
            }
        }
        self.step_is_on = false;
        self.choosing = false;
        self.again = None;
        self.turns.clear();
    }

    /// Whether a turn was played or passed in the step that goes on now.
    pub(super) fn is_played(&self) -> bool {
        self.turns.iter().any(|turn| turn.end.is_some_and(|end| end != TurnEnd::Ended))
    }

    /// The step as it was before it was cut: the turn that went on was cut with it, just before.
    fn as_skipped(&self, (mut turns, mut current): (Vec<Turn>, Option<Turn>)) -> Skipped {
        if current.is_none() {
            current = turns.pop_if(|turn| turn.end == Some(TurnEnd::Ended));
        }
        if let Some(turn) = &mut current {
            turn.end = None;
        }
        let (begun, again, began_at) = (self.begun, self.again, self.step_began_at);
        Skipped { begun, again, began_at, turns, current, choosing: self.choosing }
    }

    pub(super) fn take_back_skip(&mut self) {
        let Some(skipped) = self.skipped.take() else { return };
        let Skipped { begun, again, began_at, turns, current, choosing } = *skipped;
        (self.begun, self.again, self.step_began_at) = (begun.min(self.order.len()), again, began_at);
        (self.turns, self.current, self.choosing) = (turns, current, choosing);
        (self.step_is_on, self.curtain, self.holder) = (true, self.current.is_some(), None);
    }

    pub(super) fn put_step_back(&mut self) {
        if self.again.is_none() {
            self.begun = self.begun.saturating_sub(1);
        }
        (self.step_is_on, self.choosing, self.curtain, self.again) = (false, false, false, None);
        (self.current, self.skipped) = (None, None);
        self.turns.clear();
    }

    /// The step that was skipped last, as long as that can be taken back.
    pub fn skipped_step(&self) -> Option<&Step> {
        let skipped = self.skipped.as_ref()?;
        let newest = || self.order.get(skipped.begun.checked_sub(1)?).copied();
        self.steps.get(skipped.again.or_else(newest)?)
    }

    /// Whether the step at this place of the plan ended before any seat had played or passed in it.
    pub fn is_unplayed(&self, step: usize) -> bool {
        self.unplayed.contains(&step)
    }

    /// Whether the step at this place of the order may be played again: it is over, and can be played by those who are
    /// here. Animals are chosen once, and the private ending and the garden come once.
    pub fn may_play_again(&self, place: usize) -> bool {
        let over = self.order.get(..self.begun).and_then(|begun| begun.get(place));
        let over = over.filter(|step| self.step_place() != Some(**step));
        let play = over.and_then(|step| self.steps.get(*step)?.decided());
        let once = |rules: &&dyn Rules| rules.traits().welcomes_seats || rules.traits().survives_early_end;
        !self.ended_early && play.is_some_and(|(_, rules)| !once(rules))
    }
}
