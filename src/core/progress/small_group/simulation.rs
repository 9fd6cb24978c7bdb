//! A simulation of the small-group rule: 2,000 made-up groups of 5 to 10 children in eight meetings each, 12 % of the
//! children absent. It prints what is told, how many tables of counts fit the tightest statement, and how many children
//! are exactly known, by the rule as it is and by the rule before it. Part of the unit tests, because it looks at every
//! table that is possible: `cargo test -p six-seeds-core simulation -- --nocapture`.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    MINIMUM, Statement,
    disclosure::{Alike, amounts, partition_of_moods, tell_moods},
    possible_tables::{Counts, Sizes, World, worlds},
};
use crate::session::SeatToken;

const GROUPS: usize = 2_000;
const MEETINGS: usize = 8;
/// Children of a hundred who are absent.
const ABSENT: u64 = 12;

/// The generator `SplitMix64`: the same numbers on every machine.
pub struct Chance(pub u64);

impl Chance {
    /// The next number below this one.
    pub fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % below
    }
}

/// A way in which children can have answered, that an observer thinks possible.
pub type PossibleWorld = World;

/// The answers to one question, by seat.
pub type Answers = Vec<(SeatToken, usize)>;

/// What is counted over all meetings of at least five children.
#[derive(Debug)]
struct Figures {
    meetings: usize,
    with_a_word: usize,
    statements: usize,
    known: usize,
    tightest: usize,
}

impl Figures {
    const fn new() -> Self {
        Self { meetings: 0, with_a_word: 0, statements: 0, known: 0, tightest: usize::MAX }
    }

    /// Counts a meeting: which questions were told, and all worlds that fit.
    fn add(&mut self, told: [bool; 3], fitting: &[World]) {
        self.meetings += 1;
        self.with_a_word += usize::from(told.contains(&true));
        self.statements += told.iter().filter(|told| **told).count();
        for question in (0..3).filter(|question| told[*question]) {
            let tables: BTreeSet<Counts> = fitting.iter().map(|world| world.questions[question]).collect();
            self.tightest = self.tightest.min(tables.len());
        }
        self.known += (0..4).map(|part| exactly_known(fitting, part)).max().unwrap_or_default();
    }

    fn line(&self, rule: &str) -> String {
        format!(
            "{rule}: a word in {:.1} % of {} meetings, {:.2} of 3 statements a meeting, at least {} tables fit, {} children exactly known",
            100.0 * self.with_a_word as f64 / self.meetings as f64,
            self.meetings,
            self.statements as f64 / self.meetings as f64,
            self.tightest,
            self.known,
        )
    }
}

/// How many children's answers are the same in all worlds.
pub fn exactly_known(fitting: &[World], part: usize) -> usize {
    let size: u8 = fitting[0].parts[part].iter().sum();
    let certain = |bin: usize| size > 0 && fitting.iter().all(|world| world.parts[part][bin] == size);
    if (0..3).any(certain) { size.into() } else { 0 }
}

/// A meeting of these children: who is there, and what they answer at the beginning and at the end.
pub fn meeting(chance: &mut Chance, children: u64, lean: u64) -> (Answers, Answers) {
    let (mut before, mut after) = (Answers::new(), Answers::new());
    for child in (0..children).map(SeatToken) {
        if chance.next(100) < ABSENT {
            continue;
        }
        let mood = chance.next(100);
        let first = if mood < lean { 0 } else { 1 + usize::from(mood > 50 + lean / 2) };
        let second = match chance.next(10) {
            0..4 => first.saturating_sub(1),
            4..9 => first,
            _ => (first + 1).min(2),
        };
        // A few pass one of the two.
        let passes = chance.next(30);
        if passes != 0 {
            before.push((child, first));
        }
        if passes != 1 {
            after.push((child, second));
        }
    }
    (before, after)
}

/// The worlds that an observer who knows everything that is told of a question still thinks possible.
pub fn possible_of_one(answers: &Answers) -> Vec<World> {
    if answers.len() < MINIMUM {
        return Vec::new();
    }
    let real = super::disclosure::world_of(answers, &Vec::new());
    let counts = real.questions[0];
    let parts = super::disclosure::partition_of_one(answers.len());
    let alike = parts.into_iter().find(|alike| alike.worlds.iter().any(|world| world.questions[0] == counts));
    alike.map(|alike| alike.worlds).unwrap_or_default()
}

/// The same of the weather at the beginning and at the end of a meeting.
pub fn possible_moods(before: &Answers, after: &Answers) -> Vec<World> {
    if before.len() < MINIMUM || after.len() < MINIMUM {
        return Vec::new();
    }
    let both = before.iter().filter(|(seat, _)| after.iter().any(|(other, _)| other == seat)).count();
    let known = known(Sizes { first: before.len() - both, both, second: after.len() - both });
    known.parts[known.part_of[&super::disclosure::world_of(before, after)]].worlds.clone()
}

/// The same of a measure that was asked twice.
pub fn possible_again(first: &Answers, again: &Answers) -> Vec<World> {
    match super::disclosure::tell_first(first) {
        Some(known) if again.len() >= MINIMUM => super::disclosure::told_alike_again(&known, again),
        _ => Vec::new(),
    }
}

/// The worlds and the parts of the rule, once for all meetings of the same size.
struct Known {
    worlds: Vec<World>,
    parts: Vec<Alike>,
    part_of: BTreeMap<World, usize>,
}

thread_local! {
    static KNOWN: RefCell<BTreeMap<(usize, usize, usize), std::rc::Rc<Known>>> = const { RefCell::new(BTreeMap::new()) };
}

fn known(sizes: Sizes) -> std::rc::Rc<Known> {
    KNOWN.with_borrow_mut(|all| {
        let new = || {
            let parts = partition_of_moods(sizes);
            let of_part = |(place, alike): (usize, &Alike)| {
                alike.worlds.iter().map(move |world| (*world, place)).collect::<Vec<_>>()
            };
            let part_of = parts.iter().enumerate().flat_map(of_part).collect();
            std::rc::Rc::new(Known { worlds: worlds(sizes), parts, part_of })
        };
        all.entry((sizes.first, sizes.both, sizes.second)).or_insert_with(new).clone()
    })
}

/// The rule before this one: amounts of every set of seats that differs from all sets shown before by none or by more
/// than two, over all meetings of a group.
#[derive(Default)]
struct FormerRule(Vec<BTreeSet<SeatToken>>);

impl FormerRule {
    fn admits(&mut self, seats: BTreeSet<SeatToken>) -> bool {
        let near =
            |shown: &BTreeSet<SeatToken>| (1..=2).contains(&shown.symmetric_difference(&seats).count());
        if seats.len() < MINIMUM || self.0.iter().any(near) {
            return false;
        }
        self.0.push(seats);
        true
    }
}

#[test]
fn simulation_of_two_thousand_groups() {
    let mut chance = Chance(20_261_130);
    let (mut now, mut former) = (Figures::new(), Figures::new());
    for _ in 0..GROUPS {
        let (children, lean) = (5 + chance.next(6), 20 + chance.next(60));
        let mut shown = FormerRule::default();
        for _ in 0..MEETINGS {
            let (before, after) = meeting(&mut chance, children, lean);
            if before.len() < MINIMUM || after.len() < MINIMUM {
                continue;
            }
            let seats = |answers: &Answers| answers.iter().map(|(seat, _)| *seat).collect::<BTreeSet<_>>();
            let (first, second) = (seats(&before), seats(&after));
            let both: BTreeSet<SeatToken> = first.intersection(&second).copied().collect();
            let sizes = Sizes {
                first: first.len() - both.len(),
                both: both.len(),
                second: second.len() - both.len(),
            };
            let real = super::disclosure::world_of(&before, &after);
            let known = known(sizes);
            let alike = &known.parts[known.part_of[&real]];
            now.add(alike.told.map(|told| told.is_some()), &alike.worlds);

            let told = [shown.admits(first), shown.admits(second), shown.admits(both)];
            let words =
                |world: &World| [0, 1, 2].map(|one: usize| told[one].then(|| amounts(world.questions[one])));
            let fitting: Vec<World> =
                known.worlds.iter().copied().filter(|world| words(world) == words(&real)).collect();
            former.add(told, &fitting);
        }
    }
    println!("{}\n{}", former.line("before"), now.line("now"));
    assert!(now.tightest >= 3 && now.known == 0, "{}", now.line("now"));
    assert!(now.with_a_word * 10 >= now.meetings * 9, "{}", now.line("now"));
    assert!(now.statements > former.statements, "more is told than before");
}

#[test]
fn what_the_simulation_looks_at_is_what_is_told() {
    let mut chance = Chance(7);
    for _ in 0..20 {
        let (before, after) = meeting(&mut chance, 7, 50);
        if before.len() < MINIMUM || after.len() < MINIMUM {
            continue;
        }
        let told = tell_moods(&before, &after).map(|one: Statement| one.shown().copied());
        let both = before.iter().filter(|(seat, _)| after.iter().any(|(other, _)| other == seat)).count();
        let known = known(Sizes { first: before.len() - both, both, second: after.len() - both });
        let alike = &known.parts[known.part_of[&super::disclosure::world_of(&before, &after)]];
        assert_eq!(told, alike.told);
    }
}
