//! Enumerates the possible tables of counts: every way in which so many seats can have answered.

use std::collections::BTreeSet;

/// How many seats are in each of three bins.
pub type Counts = [u8; 3];

/// Every way in which so many seats can be in three bins.
pub fn compositions(seats: usize) -> impl Iterator<Item = Counts> {
    let seats = u8::try_from(seats).unwrap_or(u8::MAX);
    (0..=seats).flat_map(move |one| (0..=seats - one).map(move |two| [one, two, seats - one - two]))
}

/// Who answered one question at two times: how many only the first time, both times, only the second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Only the first time.
    pub first: usize,
    /// Both times.
    pub both: usize,
    /// Only the second time.
    pub second: usize,
}

/// One way in which seats can have answered a question twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct World {
    /// The counts of all who answered the first time, of all who answered the second time, and of those who answered
    /// both times in a lighter, the same and a heavier bin.
    pub questions: [Counts; 3],
    /// The counts of those who answered only first, of those who answered both times then and now, and of those who
    /// answered only the second time. Who they are is known to all who were there.
    pub parts: [Counts; 4],
}

impl World {
    /// One question, answered once.
    pub const fn of_one(counts: Counts) -> Self {
        Self { questions: [counts, [0; 3], [0; 3]], parts: [counts, [0; 3], [0; 3], [0; 3]] }
    }

    /// The world of these answers: of the seats that answered only first, of those that answered both times (as a table
    /// of the first bin and the second), and of those that answered only the second time.
    pub fn new(only_first: Counts, both: &[Counts; 3], only_second: Counts) -> Self {
        let then = both.map(|row| row.iter().sum());
        let now = [0, 1, 2].map(|bin| both.iter().map(|row| row[bin]).sum());
        let change = [
            both[1][0] + both[2][0] + both[2][1],
            both[0][0] + both[1][1] + both[2][2],
            both[0][1] + both[0][2] + both[1][2],
        ];
        Self::joined(only_first, (then, now, change), only_second)
    }

    fn joined(only_first: Counts, (then, now, change): Triple, only_second: Counts) -> Self {
        let add = |one: Counts, other: Counts| [0, 1, 2].map(|bin| one[bin] + other[bin]);
        Self {
            questions: [add(only_first, then), add(only_second, now), change],
            parts: [only_first, then, now, only_second],
        }
    }
}

/// Of the seats that answered twice: the first time, the second time, and their change.
type Triple = (Counts, Counts, Counts);

/// Every world of these sizes, each once.
pub fn worlds(sizes: Sizes) -> Vec<World> {
    let triples = triples(sizes.both);
    let mut all = Vec::new();
    for only_first in compositions(sizes.first) {
        for only_second in compositions(sizes.second) {
            all.extend(triples.iter().map(|triple| World::joined(only_first, *triple, only_second)));
        }
    }
    all
}

/// What can be counted of so many seats that answered twice.
fn triples(seats: usize) -> BTreeSet<Triple> {
    let mut triples = BTreeSet::new();
    for rows in compositions(seats) {
        for one in compositions(rows[0].into()) {
            for two in compositions(rows[1].into()) {
                for three in compositions(rows[2].into()) {
                    let world = World::new([0; 3], &[one, two, three], [0; 3]);
                    triples.insert((rows, world.questions[1], world.questions[2]));
                }
            }
        }
    }
    triples
}
