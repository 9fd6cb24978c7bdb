//! A step of a plan as a session plays it: its level and rules, or two between which the group chooses.

use std::sync::Arc;

use crate::content::Level;

use super::{
    event::SeatToken,
    rules::{Board, Next, Rules, Seat},
};

/// A level, and the rules that play it.
pub type Play = (Arc<Level>, &'static dyn Rules);

/// One step of the plan, with its level and rules found; nothing where the content is missing today.
#[derive(Clone)]
pub struct Step {
    /// The level and the rules that play it; a step without them is passed over.
    pub play: Option<Play>,
    /// The other activity, between which and the first the group still has to choose.
    pub or: Option<Play>,
    /// Whether the plan offers two activities here, even if one of them is missing today.
    pub offers: bool,
    /// The levels that may be played instead while the step is still to come. Content, and no state: it is found anew.
    pub alternatives: Vec<Play>,
    /// Minutes planned, at least 1; stretching changes it.
    pub minutes: u16,
    /// Whether the tablet is used.
    pub tablet: bool,
}

impl std::fmt::Debug for Step {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let level = self.play.as_ref().map(|(level, _)| level.id.as_str());
        let or = self.or.as_ref().map(|(level, _)| level.id.as_str());
        formatter
            .debug_struct("Step")
            .field("level", &level)
            .field("or", &or)
            .field("minutes", &self.minutes)
            .finish_non_exhaustive()
    }
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        let ids =
            |step: &Self| [&step.play, &step.or].map(|play| play.as_ref().map(|(level, _)| level.id.clone()));
        ids(self) == ids(other)
            && self.offers == other.offers
            && self.minutes == other.minutes
            && self.tablet == other.tablet
    }
}

impl Step {
    /// A step at the tablet that plays this level and offers no other.
    pub const fn of(play: Play) -> Self {
        Self { play: Some(play), or: None, offers: false, alternatives: Vec::new(), minutes: 1, tablet: true }
    }

    /// The level that is played in this step; nothing where it is missing, or while the group has not chosen between
    /// two.
    pub fn decided(&self) -> Option<&Play> {
        self.play.as_ref().filter(|_| self.or.is_none())
    }

    /// Whether no child has anything to do in it when so many children come, so that it is passed over.
    pub fn is_passed_over(&self, heads: u8) -> bool {
        let seat =
            |number| Seat { token: SeatToken(number), animal: String::new(), present: true, adult: false };
        let seats: Vec<Seat> = (0..u64::from(heads)).map(seat).collect();
        let is_idle = |(level, rules): &Play| {
            let board = Board {
                level,
                seats: &seats,
                turns: &[],
                current: None,
                expected: heads,
                seed: 0,
                kept: &[],
                known: &[],
            };
            rules.next(&board) == Next::Done
        };
        [&self.play, &self.or].into_iter().flatten().all(is_idle)
    }

    /// Whether an adult is the partner in it, or in one of two that it offers, when so many children come.
    pub fn needs_partner(&self, heads: usize) -> bool {
        heads > 0
            && [&self.play, &self.or].into_iter().flatten().any(|(_, rules)| rules.traits().partners > heads)
    }

    /// Whether this level can be played in it instead: not where a ritual has its place, and not the level that it plays
    /// anyway.
    pub fn takes(&self, level: &str) -> bool {
        let mut ways = [&self.play, &self.or].into_iter().flatten();
        let plays = self.decided().is_some_and(|(one, _)| one.id == level);
        !plays
            && !ways.any(|(_, rules)| rules.traits().keeps_place)
            && self.alternatives.iter().any(|(one, _)| one.id == level)
    }

    /// Whether whatever is played in it is still offered when the session is ended early.
    pub(super) fn survives_early_end(&self) -> bool {
        let stays =
            |play: &Option<Play>| play.as_ref().is_none_or(|(_, rules)| rules.traits().survives_early_end);
        self.play.is_some() && stays(&self.play) && stays(&self.or)
    }
}
