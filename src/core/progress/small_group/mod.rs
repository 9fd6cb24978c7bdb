//! The small-group rule, here and nowhere else: what may be said about answers without pointing at a child.
//!
//! Distinct seats count, never answers. A statement is made only about [`MINIMUM`] seats or more, in words and never in
//! numbers, and only where at least three tables of counts fit everything that is told of the meeting (see
//! [`disclosure`]). Only this file can make a [`Shown`], so no other part of the program can show an answer past the rule.

use std::collections::BTreeMap;

use crate::session::SeatToken;

mod disclosure;
mod named;
mod pooling;
mod possible_tables;

pub(super) use disclosure::{FirstTime, tell, tell_again, tell_first, tell_moods};
pub(super) use named::{different_things, may_stand_beside, named_by_many};
pub(super) use pooling::{Alone, Part, pair_up, pooled};
pub use pooling::{NewPair, POOLED_MINIMUM, Tally};

/// The fewest distinct seats about which something is said.
pub const MINIMUM: usize = 5;

/// The most seats that still count as few.
const FEW: usize = 2;

/// How many seats of a group are in one of three bins, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Amount {
    /// None, one or two.
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

/// Where the answers lie on the whole, in one word that is coarser than three amounts.
///
/// Of answers: more than half of the seats are in the first bin, or in the last, or neither. Of a change: at least two
/// seats more went one way than the other, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tendency {
    /// The first bin: mostly light; lighter on the whole.
    First,
    /// Neither.
    Mixed,
    /// The last bin: mostly heavy; heavier on the whole.
    Last,
}

impl Tendency {
    /// Every tendency, from the first bin to the last.
    pub const ALL: [Self; 3] = [Self::First, Self::Mixed, Self::Last];

    /// The word under which it is frozen, and the end of its message key.
    pub const fn word(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Mixed => "mixed",
            Self::Last => "last",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.word() == word)
    }
}

/// What is told of answers in three bins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Summary {
    /// Where they lie on the whole.
    pub tendency: Tendency,
    /// How many are in each bin; nothing where that would tell too much, or nothing.
    pub amounts: Option<Amounts>,
}

/// How many seats of a group did something, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Share {
    /// None, one or two.
    Few,
    /// More than a few: of a group so small that two words would leave fewer than three numbers open.
    MoreThanFew,
    /// More than a few, and fewer than most.
    Some,
    /// At least three quarters of the group, perhaps all.
    MostOrAll,
}

impl Share {
    /// Every share, the smallest first.
    pub const ALL: [Self; 4] = [Self::Few, Self::MoreThanFew, Self::Some, Self::MostOrAll];

    /// The smallest group of which *some* and *most or all* are told apart: each leaves three numbers open.
    const TOLD_APART: usize = 8;

    /// The word under which it is frozen, and the end of its message key.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Few => "few",
            Self::MoreThanFew => "more-than-few",
            Self::Some => "some",
            Self::MostOrAll => "most-or-all",
        }
    }

    /// The word for `part` of `whole` seats.
    const fn of(part: usize, whole: usize) -> Self {
        match Amount::of(part, whole) {
            Amount::Few => Self::Few,
            _ if whole < Self::TOLD_APART => Self::MoreThanFew,
            Amount::Some => Self::Some,
            Amount::MostOrAll => Self::MostOrAll,
        }
    }
}

/// Something that has passed the rule. Any code can read it; only this file can make it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<T>(T);

impl<T> Shown<T> {
    /// Something that carries no seat, such as minutes and what the group made together, or that follows from nothing but what
    /// was frozen by this rule.
    pub(super) const fn of_the_group(made: T) -> Self {
        Self(made)
    }

    /// What may be shown.
    pub const fn get(&self) -> &T {
        &self.0
    }
}

/// What the rule says about some answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Statement<T = Summary> {
    /// Nothing may be said: too few seats, or it would tell too much beside what else is told.
    #[default]
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

    fn of(told: Option<T>) -> Self {
        told.map_or(Self::NotEnough, |told| Self::Shown(Shown(told)))
    }
}

impl Statement {
    /// The words under which it is frozen: `last`, or `last few few most-or-all`; nothing if there is nothing to show.
    pub fn to_words(&self) -> Option<String> {
        let Summary { tendency, amounts } = self.shown()?;
        let amounts = amounts.iter().flatten().map(|amount| amount.word());
        Some([tendency.word()].into_iter().chain(amounts).collect::<Vec<_>>().join(" "))
    }

    /// The statement frozen under these words. Words that a program never wrote say nothing.
    pub fn from_words(words: &str) -> Self {
        let mut words = words.split(' ');
        let tendency = words.next().and_then(Tendency::from_word);
        let amounts: Vec<Option<Amount>> = words.map(Amount::from_word).collect();
        let amounts = match amounts[..] {
            [] => Some(None),
            [Some(one), Some(two), Some(three)] => Some(Some([one, two, three])),
            _ => None,
        };
        Self::of(tendency.zip(amounts).map(|(tendency, amounts)| Summary { tendency, amounts }))
    }

    /// What may still be told of a statement that was frozen by the rule before this one, three amounts of five to
    /// `seats` answers: where they lie on the whole, if that follows from them for every number of answers.
    pub(super) fn from_former_words(words: &str, seats: usize) -> Self {
        let amounts: Vec<Amount> = words.split(' ').filter_map(Amount::from_word).collect();
        let [one, two, three] = amounts[..] else { return Self::NotEnough };
        let told = [one, two, three];
        let fitting = (MINIMUM..=seats.max(MINIMUM)).flat_map(possible_tables::compositions);
        let mut tendencies: Vec<Tendency> =
            fitting.filter(|counts| disclosure::amounts(*counts) == told).map(disclosure::tendency).collect();
        tendencies.sort_unstable();
        tendencies.dedup();
        match tendencies[..] {
            [tendency] => Self::of(Some(Summary { tendency, amounts: None })),
            _ => Self::NotEnough,
        }
    }
}

impl Statement<Share> {
    /// What may still be told of a word that was frozen by the rule before this one, of so many seats.
    pub(super) fn in_small_groups(self, seats: usize) -> Self {
        match self.shown() {
            Some(Share::Some | Share::MostOrAll) if seats < Share::TOLD_APART => {
                Self::of(Some(Share::MoreThanFew))
            }
            _ => self,
        }
    }

    /// The word under which it is frozen; nothing if there is nothing to show.
    pub fn to_words(&self) -> Option<String> {
        self.shown().map(|share| share.word().to_owned())
    }

    /// The statement frozen under this word.
    pub fn from_words(word: &str) -> Self {
        Self::of(Share::ALL.into_iter().find(|share| share.word() == word))
    }
}

/// How many of these seats did something, in a word. A seat named twice did it if it did it once.
pub fn share(seats: &[(SeatToken, bool)]) -> Statement<Share> {
    let mut did: BTreeMap<SeatToken, bool> = BTreeMap::new();
    for (seat, one) in seats {
        *did.entry(*seat).or_default() |= one;
    }
    let doers = did.values().filter(|did| **did).count();
    Statement::of((did.len() >= MINIMUM).then(|| Share::of(doers, did.len())))
}

#[cfg(test)]
pub(in crate::progress) mod simulation;
#[cfg(test)]
#[path = "small_group_tests.rs"]
mod tests;
