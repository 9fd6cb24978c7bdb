//! The small-group rule, here and nowhere else: what may be said about answers without pointing at a child.
//!
//! Distinct seats count, never answers. A statement is made only about [`MINIMUM`] seats or more, in words and never in
//! numbers, and not about a set of seats that differs by one or two from a set already shown, because what the two
//! statements say apart would tell about those one or two. Only this file can make a [`Shown`], so no other part of
//! the program can show an answer past the rule.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

use crate::session::SeatToken;

mod pooling;

pub use pooling::{NewPair, POOLED_MINIMUM, TEST_MINIMUM, Tally};
pub(super) use pooling::{Part, pair_up, pooled};

/// The fewest distinct seats about which something is said.
pub const MINIMUM: usize = 5;

/// The most seats that still count as few.
const FEW: usize = 2;

/// How many seats of a group, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Amount {
    /// Nobody, one or two.
    Few,
    /// More than a few, and fewer than most.
    Some,
    /// At least three quarters of the group, perhaps all.
    MostOrAll,
}

impl Amount {
    /// Every amount, the smallest first.
    pub const ALL: [Self; 3] = [Self::Few, Self::Some, Self::MostOrAll];

    /// The word under which the amount is frozen, and the end of its message key.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Few => "few",
            Self::Some => "some",
            Self::MostOrAll => "most-or-all",
        }
    }

    /// The word for `part` of `whole` seats.
    const fn of(part: usize, whole: usize) -> Self {
        if part <= FEW {
            Self::Few
        } else if part >= (whole * 3).div_ceil(4) {
            Self::MostOrAll
        } else {
            Self::Some
        }
    }

    /// The amount with this word.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|amount| amount.word() == word)
    }
}

/// The amounts in three bins, from light to heavy (or lighter, same, heavier).
pub type Amounts = [Amount; 3];

/// Something that has passed the rule. It can be read by everybody and made only here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<T>(T);

impl<T> Shown<T> {
    /// What may be shown.
    pub const fn get(&self) -> &T {
        &self.0
    }
}

/// What the rule says about some answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statement<T = Amounts> {
    /// Nothing may be said: too few seats, or nearly the same seats as in something already shown.
    NotEnough,
    /// This may be shown, on this tablet.
    Shown(Shown<T>),
}

impl<T> Statement<T> {
    /// What may be shown, if anything.
    pub const fn shown(&self) -> Option<&T> {
        match self {
            Self::NotEnough => None,
            Self::Shown(shown) => Some(shown.get()),
        }
    }
}

/// The sets of seats already shown for one question.
///
/// One question, one `ShownSets`: only answers to the same question can be laid side by side and subtracted. The
/// weather before, after and its change are one question, over all meetings of a group, because there the seats keep
/// their tokens from one meeting to the next.
#[derive(Clone, Debug, Default)]
pub struct ShownSets {
    sets: BTreeSet<BTreeSet<SeatToken>>,
}

impl ShownSets {
    /// Nothing shown yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks to show something about these seats; where it may be, it counts as shown from now on.
    fn admit(&mut self, seats: BTreeSet<SeatToken>) -> bool {
        let gives_away = |shown: &BTreeSet<SeatToken>| {
            let apart = shown.symmetric_difference(&seats).count();
            (1..=FEW).contains(&apart)
        };
        if seats.len() < MINIMUM || self.sets.iter().any(gives_away) {
            return false;
        }
        self.sets.insert(seats);
        true
    }
}

/// How many seats answered in each bin (0 light, 1 between, 2 heavy), in words.
///
/// Where a seat answered more than once, its last answer counts. A bin beyond 2 is no answer.
pub fn bins(answers: &[(SeatToken, usize)], shown_before: &mut ShownSets) -> Statement {
    let last = last_answers(answers);
    count(&last, shown_before)
}

/// How many seats are in a lighter, the same or a heavier bin than before, in words; over the seats that answered
/// both times.
pub fn change(
    before: &[(SeatToken, usize)],
    after: &[(SeatToken, usize)],
    shown_before: &mut ShownSets,
) -> Statement {
    let (before, after) = (last_answers(before), last_answers(after));
    let direction = |(seat, then): (&SeatToken, &usize)| {
        let now = after.get(seat)?;
        // A smaller bin is a lighter one.
        let bin = match now.cmp(then) {
            Ordering::Less => 0,
            Ordering::Equal => 1,
            Ordering::Greater => 2,
        };
        Some((*seat, bin))
    };
    let changes = before.iter().filter_map(direction).collect();
    count(&changes, shown_before)
}

/// How many of these seats did something, in a word. A seat named twice did it if it did it once.
pub fn share(seats: &[(SeatToken, bool)], shown_before: &mut ShownSets) -> Statement<Amount> {
    let everybody: BTreeSet<SeatToken> = seats.iter().map(|(seat, _)| *seat).collect();
    let doers: BTreeSet<SeatToken> = seats.iter().filter(|(_, did)| *did).map(|(seat, _)| *seat).collect();
    let whole = everybody.len();
    if shown_before.admit(everybody) {
        Statement::Shown(Shown(Amount::of(doers.len(), whole)))
    } else {
        Statement::NotEnough
    }
}

/// The last answer of each seat.
fn last_answers(answers: &[(SeatToken, usize)]) -> BTreeMap<SeatToken, usize> {
    answers.iter().copied().filter(|(_, bin)| *bin < 3).collect()
}

/// The seats in each bin, in words, if these seats may be shown.
fn count(answers: &BTreeMap<SeatToken, usize>, shown_before: &mut ShownSets) -> Statement {
    if !shown_before.admit(answers.keys().copied().collect()) {
        return Statement::NotEnough;
    }
    let in_bin = |bin: usize| answers.values().filter(|one| **one == bin).count();
    Statement::Shown(Shown([0, 1, 2].map(|bin| Amount::of(in_bin(bin), answers.len()))))
}

impl Statement {
    /// The words under which it is frozen; nothing where nothing may be said.
    pub(super) fn to_words(self) -> Option<String> {
        self.shown().map(|amounts| amounts.map(Amount::word).join(" "))
    }

    /// What was frozen under these words. Words that are not three amounts say nothing.
    pub(super) fn from_words(words: &str) -> Self {
        let amounts: Option<Vec<Amount>> = words.split_whitespace().map(Amount::from_word).collect();
        match amounts.as_deref() {
            Some(&[light, between, heavy]) => Self::Shown(Shown([light, between, heavy])),
            _ => Self::NotEnough,
        }
    }
}

impl Statement<Amount> {
    /// The word under which it is frozen; nothing where nothing may be said.
    pub(super) fn to_words(self) -> Option<String> {
        self.shown().map(|amount| amount.word().to_owned())
    }

    /// What was frozen under this word. A word that is no amount says nothing.
    pub(super) fn from_words(words: &str) -> Self {
        Amount::from_word(words).map_or(Self::NotEnough, |amount| Self::Shown(Shown(amount)))
    }
}

#[cfg(test)]
#[path = "small_group_tests.rs"]
mod tests;
