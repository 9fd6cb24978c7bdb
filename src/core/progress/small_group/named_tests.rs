//! What children named, through everything that small groups can answer.

use super::*;
use crate::progress::small_group::{possible_tables::compositions, tell_first};

fn seats(things: &[&'static str]) -> Vec<(SeatToken, &'static str)> {
    (0..).map(SeatToken).zip(things.iter().copied()).collect()
}

/// So many children named each of three things.
fn in_counts(counts: Counts) -> Vec<(SeatToken, &'static str)> {
    let things = ["breath", "hum", "squeeze"].into_iter().zip(counts);
    let things: Vec<&str> = things.flat_map(|(one, count)| std::iter::repeat_n(one, count.into())).collect();
    seats(&things)
}

#[test]
fn of_five_or_six_who_answered_nothing_is_named_by_many() {
    for count in 0..=6 {
        assert_eq!(named_by_many(&seats(&vec!["hum"; count])), None, "{count}");
    }
    assert_eq!(named_by_many(&seats(&["hum"; 7])), Some("hum"));
}

#[test]
fn what_many_named_leaves_three_numbers_of_children_open_and_so_does_what_is_not_told() {
    let mut told_at_all = 0;
    for children in 1..=10 {
        let mut alike: BTreeMap<Option<&str>, Vec<Counts>> = BTreeMap::new();
        for counts in compositions(children) {
            alike.entry(named_by_many(&in_counts(counts))).or_default().push(counts);
        }
        for (told, tables) in alike {
            let Some(told) = told else {
                assert!(tables.len() >= TABLES, "{children}: {tables:?}");
                continue;
            };
            let thing = ["breath", "hum", "squeeze"].iter().position(|one| *one == told).unwrap();
            let numbers: BTreeSet<u8> = tables.iter().map(|counts| counts[thing]).collect();
            let whole = u8::try_from(children).unwrap();
            assert!(numbers.len() >= TABLES && *numbers.first().unwrap() < whole, "{children}: {numbers:?}");
            told_at_all += 1;
        }
    }
    assert_eq!(told_at_all, 12, "each of three things, of seven to ten children");
}

#[test]
fn two_things_that_half_of_ten_named_are_not_told() {
    assert_eq!(named_by_many(&in_counts([5, 5, 0])), None);
    assert_eq!(named_by_many(&in_counts([5, 4, 1])), Some("breath"));
}

#[test]
fn the_last_answer_of_a_child_counts() {
    let mut named = seats(&["hum"; 7]);
    named.extend(seats(&["breath"; 3]));
    assert_eq!(named_by_many(&named), None, "four of seven are left");
}

/// The different things that these children named, one each; `own` is a child's own word.
fn different(things: &[&'static str]) -> Vec<&'static str> {
    let answers = seats(things).into_iter().map(|(seat, thing)| (seat, (thing != "own").then_some(thing)));
    different_things(&answers.collect::<Vec<_>>()).into_iter().collect()
}

#[test]
fn as_many_things_as_answers_are_not_told() {
    assert!(different(&["a", "b", "c", "d", "e"]).is_empty());
    assert_eq!(different(&["a", "b", "c", "d", "d"]), ["a", "b", "c", "d"]);
    assert_eq!(different(&["a", "b", "c", "own", "own"]), ["a", "b", "c"]);
    assert!(different(&["a", "b", "c", "c"]).is_empty(), "four children");
    assert!(different(&["a", "b", "b", "b", "own"]).is_empty(), "two things");
}

const DECK: [(&str, usize); 6] =
    [("happy", 0), ("calm", 0), ("proud", 0), ("surprised", 1), ("sad", 2), ("angry", 2)];

/// What is told of a deck: the bins, and the words beside them.
type Told = (Option<crate::progress::Summary>, BTreeSet<&'static str>);

/// Every way in which so many children can choose from the deck or, in the bin between, say a word of their own: what is
/// told of each, and the bins.
fn all_told(children: usize, with_own: bool) -> BTreeMap<Told, BTreeSet<Counts>> {
    let mut alike: BTreeMap<Told, BTreeSet<Counts>> = BTreeMap::new();
    let mut chosen = Vec::new();
    choose(children, DECK.len() + usize::from(with_own), &mut chosen, &mut |counts| {
        let mut answers: Vec<(Option<&'static str>, usize)> = Vec::new();
        for (place, count) in counts.iter().enumerate() {
            let one = DECK.get(place).map_or((None, 1), |(word, bin)| (Some(*word), *bin));
            answers.extend(std::iter::repeat_n(one, *count));
        }
        let binned: Vec<_> = (0..).map(SeatToken).zip(answers.iter().map(|(_, bin)| *bin)).collect();
        let named = (0..).map(SeatToken).zip(answers.iter().map(|(word, _)| *word));
        let mut words = different_things(&named.collect::<Vec<_>>());
        let first = tell_first(&binned).unwrap();
        let in_bin =
            |bin: usize| DECK.iter().filter(|(word, one)| *one == bin && words.contains(word)).count();
        let in_bins = [0, 1, 2].map(|bin| u8::try_from(in_bin(bin)).unwrap());
        if !may_stand_beside(&first, in_bins, [false, with_own, false]) {
            words.clear();
        }
        let bins =
            [0, 1, 2].map(|bin| u8::try_from(binned.iter().filter(|(_, one)| *one == bin).count()).unwrap());
        alike.entry((first.told, words)).or_default().insert(bins);
    });
    alike
}

fn choose(left: usize, things: usize, chosen: &mut Vec<usize>, each: &mut impl FnMut(&[usize])) {
    if things == 1 {
        chosen.push(left);
        each(chosen);
        chosen.pop();
        return;
    }
    for count in 0..=left {
        chosen.push(count);
        choose(left - count, things - 1, chosen, each);
        chosen.pop();
    }
}

#[test]
fn words_and_bins_together_leave_three_tables_and_no_child_is_certain() {
    for (children, with_own) in [(5, false), (5, true), (6, true), (7, false)] {
        let alike = all_told(children, with_own);
        let with_words = alike.keys().filter(|(_, words)| !words.is_empty()).count();
        assert!(with_words > 0, "no words are told of {children}");
        for (told, tables) in alike {
            assert!(tables.len() >= TABLES, "{children}: {told:?} {tables:?}");
            for bin in 0..3 {
                let whole = |counts: &Counts| counts[bin] == counts.iter().sum::<u8>();
                assert!(!tables.iter().all(whole), "{children}: {told:?}");
            }
        }
    }
}
