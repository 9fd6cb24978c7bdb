//! What links a group to those around it, as numbers: cards given and returned, meetings held. It knows of no person.

use std::ops::AddAssign;

/// The most that can be counted at one place.
pub const MOST_COUNTED: u8 = 99;

/// Who stands around the children.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Partner {
    /// Families and other carers.
    Family,
    /// The school.
    School,
    /// Neighbours, the residents' committee, services.
    Community,
}

impl Partner {
    /// Every partner, from the nearest outwards.
    pub const ALL: [Self; 3] = [Self::Family, Self::School, Self::Community];

    /// The word kept in the journal, and the end of message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Family => "family",
            Self::School => "school",
            Self::Community => "community",
        }
    }

    /// The partner with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.word() == word)
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LinkageKind {
    /// Linkage cards given.
    CardsGiven,
    /// Linkage cards that came back.
    CardsReturned,
    /// Meetings held.
    Meetings,
}

impl LinkageKind {
    /// All that is counted, in the order in which it happens.
    pub const ALL: [Self; 3] = [Self::CardsGiven, Self::CardsReturned, Self::Meetings];

    /// The word kept in the journal, and the end of message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::CardsGiven => "cards-given",
            Self::CardsReturned => "cards-returned",
            Self::Meetings => "meetings",
        }
    }

    /// What has this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.word() == word)
    }
}

/// How many cards and meetings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Linkage([[u32; 3]; 3]);

impl Linkage {
    /// How many with this partner.
    pub const fn get(&self, partner: Partner, link: LinkageKind) -> u32 {
        self.0[partner as usize][link as usize]
    }

    /// Sets how many with this partner.
    pub const fn set(&mut self, partner: Partner, link: LinkageKind, count: u32) {
        self.0[partner as usize][link as usize] = count;
    }

    /// How many with all partners together.
    pub fn total(&self, link: LinkageKind) -> u32 {
        Partner::ALL.into_iter().map(|partner| self.get(partner, link)).sum()
    }

    /// Whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl AddAssign for Linkage {
    fn add_assign(&mut self, other: Self) {
        for partner in Partner::ALL {
            for link in LinkageKind::ALL {
                self.set(partner, link, self.get(partner, link) + other.get(partner, link));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_with_their_partner_and_add_up() {
        let mut first = Linkage::default();
        assert!(first.is_empty());
        first.set(Partner::Family, LinkageKind::CardsGiven, 6);
        first.set(Partner::School, LinkageKind::CardsGiven, 1);
        let mut both = first;
        both += first;
        assert_eq!(both.get(Partner::Family, LinkageKind::CardsGiven), 12);
        assert_eq!((both.total(LinkageKind::CardsGiven), both.total(LinkageKind::Meetings)), (14, 0));
    }

    #[test]
    fn words_are_read_back() {
        assert!(Partner::ALL.into_iter().all(|one| Partner::from_word(one.word()) == Some(one)));
        assert!(LinkageKind::ALL.into_iter().all(|one| LinkageKind::from_word(one.word()) == Some(one)));
        assert_eq!((Partner::from_word("anna"), LinkageKind::from_word("")), (None, None));
    }
}
