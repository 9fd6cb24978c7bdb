//! The small-group rule, case by case, by chance, and through everything that small groups can answer.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{
    disclosure::{self, partition_of_moods, partition_of_one},
    possible_tables::{Counts, Sizes, compositions},
    *,
};

const LIGHT: usize = 0;
const BETWEEN: usize = 1;
const HEAVY: usize = 2;

/// One answer a seat, in the order of the seats from 0.
fn answers(of_seats: &[usize]) -> Vec<(SeatToken, usize)> {
    seats(0, of_seats)
}

/// One answer a seat, the first seat having this number.
fn seats(first: u64, of_seats: &[usize]) -> Vec<(SeatToken, usize)> {
    (first..).map(SeatToken).zip(of_seats.iter().copied()).collect()
}

/// So many seats in each bin.
fn in_bins(counts: [usize; 3]) -> Vec<(SeatToken, usize)> {
    let of_seats: Vec<usize> = (0..3).flat_map(|bin| std::iter::repeat_n(bin, counts[bin])).collect();
    answers(&of_seats)
}

fn words(statement: Statement) -> String {
    statement.to_words().unwrap_or_else(|| "nothing".to_owned())
}

#[test]
fn fewer_than_five_seats_say_nothing() {
    for of_seats in [&[][..], &[LIGHT], &[LIGHT, LIGHT, BETWEEN, HEAVY]] {
        assert_eq!(tell(&answers(of_seats)), Statement::NotEnough);
    }
    let many: Vec<_> = (0..20_usize).map(|one| (SeatToken(one as u64 % 2), one % 3)).collect();
    assert_eq!(tell(&many), Statement::NotEnough, "two seats with many answers are two seats");
    assert_eq!(tell(&answers(&[LIGHT, LIGHT, LIGHT, LIGHT, 3])), Statement::NotEnough, "3 is no bin");
}

#[test]
fn six_who_answered_two_by_two_are_told_of_in_one_coarser_word() {
    assert_eq!(words(tell(&in_bins([2, 2, 2]))), "mixed", "few, few and few would be two, two and two");
    assert_eq!(words(tell(&in_bins([4, 1, 1]))), words(tell(&in_bins([4, 0, 2]))));
}

#[test]
fn six_of_one_mind_sound_like_most() {
    let unanimous = tell(&in_bins([0, 0, 6]));
    assert_eq!(unanimous, tell(&in_bins([1, 0, 5])), "nobody can tell that all six agree");
    assert_eq!(words(unanimous), "last few few most-or-all");
}

#[test]
fn the_last_answer_of_a_seat_counts() {
    let mut changed = answers(&[HEAVY; 6]);
    changed.extend(answers(&[LIGHT; 6]));
    assert_eq!(words(tell(&changed)), "first most-or-all few few");
}

#[test]
fn the_change_of_a_meeting_is_told_where_five_answered_both_times() {
    let before = answers(&[HEAVY, HEAVY, HEAVY, HEAVY, HEAVY, LIGHT, BETWEEN, HEAVY]);
    let after = answers(&[LIGHT, BETWEEN, LIGHT, BETWEEN, LIGHT, LIGHT, LIGHT, LIGHT]);
    let told = tell_moods(&before, &after).map(|one| one.shown().map(|one| one.tendency));
    assert_eq!(told, [Some(Tendency::Last), Some(Tendency::First), Some(Tendency::First)]);
    // Seats 0 to 5 answered before, 3 to 8 after: three were there both times.
    let [first, second, change] = tell_moods(&seats(0, &[LIGHT; 6]), &seats(3, &[LIGHT; 6]));
    assert!(first.shown().is_some() && second.shown().is_some());
    assert_eq!(change, Statement::NotEnough);
    let [first, second, change] = tell_moods(&answers(&[LIGHT; 6]), &answers(&[LIGHT; 4]));
    assert!(first.shown().is_some());
    assert_eq!([second, change], [Statement::NotEnough; 2]);
}

/// Looks through parts that are told of alike: at least three tables fit everything that is told, no bin is certainly
/// empty or certainly everybody, and nobody's answer is certain. How many worlds are told of in a word at the beginning.
fn is_safe(parts: &[disclosure::Alike]) -> (usize, usize) {
    let (mut told, mut all) = (0, 0);
    for alike in parts {
        all += alike.worlds.len();
        told += if alike.told[0].is_some() { alike.worlds.len() } else { 0 };
        for (question, summary) in alike.told.iter().enumerate() {
            if summary.is_none() {
                continue;
            }
            let tables: BTreeSet<Counts> = alike.worlds.iter().map(|one| one.questions[question]).collect();
            assert!(tables.len() >= 3, "{summary:?}: {tables:?}");
            for bin in 0..3 {
                let whole = |counts: &Counts| counts.iter().sum::<u8>();
                assert!(tables.iter().any(|counts| counts[bin] > 0), "{summary:?}: certainly nobody");
                assert!(tables.iter().any(|counts| counts[bin] < whole(counts)), "{summary:?}: everybody");
            }
        }
        for part in 0..4 {
            let size: u8 = alike.worlds[0].parts[part].iter().sum();
            let certain = |bin: usize| alike.worlds.iter().all(|one| one.parts[part][bin] == size);
            assert!(size == 0 || !(0..3).any(certain), "somebody's answer is certain: {:?}", alike.told);
        }
    }
    (told, all)
}

#[test]
fn whatever_five_to_ten_answer_to_one_question_three_tables_fit_and_something_is_told() {
    for seats in 5..=10 {
        let (told, all) = is_safe(&partition_of_one(seats));
        assert_eq!((told, all), (all, compositions(seats).count()), "{seats}");
    }
}

#[test]
fn whatever_five_to_ten_answer_before_and_after_three_tables_fit_and_something_is_told() {
    let sizes = |first, both, second| Sizes { first, both, second };
    let together = (5..=10).map(|both| sizes(0, both, 0));
    let apart =
        [sizes(1, 5, 0), sizes(0, 6, 1), sizes(2, 6, 2), sizes(1, 8, 1), sizes(3, 3, 3), sizes(5, 0, 5)];
    for sizes in together.chain(apart) {
        let (told, all) = is_safe(&partition_of_moods(sizes));
        assert_eq!(told, all, "{sizes:?}");
    }
}

#[test]
fn what_is_told_again_leaves_the_first_time_in_doubt() {
    let mut first = tell_first(&in_bins([1, 1, 4])).expect("six answered");
    assert_eq!(first.told.map(|told| told.tendency), Some(Tendency::Last));
    let [now, change] = tell_again(&mut first, &in_bins([4, 1, 1]));
    assert!(now.shown().is_some(), "{now:?} {change:?}");
    let [few, unchanged] = tell_again(&mut first, &answers(&[LIGHT; 4]));
    assert_eq!([few, unchanged], [Statement::NotEnough; 2]);
    let [others, change] = tell_again(&mut first, &seats(3, &[LIGHT; 6]));
    assert!(others.shown().is_some());
    assert_eq!(change, Statement::NotEnough, "three answered both times");
}

#[test]
fn a_share_leaves_at_least_three_numbers_open() {
    for whole in 5..=10_u64 {
        let did = |yes: u64| {
            let seats: Vec<_> = (0..whole).map(|seat| (SeatToken(seat), seat < yes)).collect();
            share(&seats).shown().copied().expect("five seats are enough")
        };
        for told in Share::ALL {
            let fitting = (0..=whole).filter(|yes| did(*yes) == told).count();
            assert!(fitting == 0 || fitting >= 3, "{whole}: {told:?} is one of {fitting}");
        }
    }
    let four: Vec<_> = (0..4).map(|seat| (SeatToken(seat), true)).collect();
    assert_eq!(share(&four), Statement::NotEnough);
}

#[test]
fn words_are_read_back_as_they_were_written() {
    for counts in [[3, 1, 2], [0, 0, 6], [2, 2, 2], [4, 4, 2]] {
        let statement = tell(&in_bins(counts));
        assert_eq!(Statement::<Summary>::from_words(&words(statement)), statement);
    }
    for broken in
        ["", "few", "few some most-or-all", "first few some", "last few some most-or-all few", "3 2 1"]
    {
        assert_eq!(Statement::<Summary>::from_words(broken), Statement::NotEnough, "{broken:?}");
    }
    for share in Share::ALL {
        assert_eq!(Statement::<Share>::from_words(share.word()).shown(), Some(&share));
    }
}

#[test]
fn of_former_words_only_what_follows_from_them_is_told() {
    let told = |words: &str, seats| self::words(Statement::from_former_words(words, seats));
    assert_eq!(told("few few most-or-all", 6), "last");
    assert_eq!(told("few few few", 6), "mixed");
    assert_eq!(told("some few few", 8), "nothing", "three of eight are no half, five are");
    assert_eq!(told("last", 6), "nothing", "no former words");
}

/// Some answers of a few of ten seats, a seat perhaps more than once.
fn some_answers() -> impl Strategy<Value = Vec<(SeatToken, usize)>> {
    prop::collection::vec(((0..10_u64).prop_map(SeatToken), 0..4_usize), 0..30)
}

proptest! {
    /// What is told is true of what was answered, and does not depend on the order of the seats.
    #[test]
    fn what_is_told_is_true(answers in some_answers()) {
        let mut last: BTreeMap<SeatToken, usize> = BTreeMap::new();
        last.extend(answers.iter().copied().filter(|(_, bin)| *bin < 3));
        let counts = [0, 1, 2].map(|bin| last.values().filter(|one| **one == bin).count());
        let Some(told) = tell(&answers).shown().copied() else {
            prop_assert!(last.len() < MINIMUM);
            return Ok(());
        };
        let whole = last.len();
        let tendency = if 2 * counts[0] > whole {
            Tendency::First
        } else if 2 * counts[2] > whole {
            Tendency::Last
        } else {
            Tendency::Mixed
        };
        prop_assert_eq!(told.tendency, tendency);
        if let Some(amounts) = told.amounts {
            prop_assert_eq!(amounts, counts.map(|part| Amount::of(part, whole)));
        }
        let other_seats: Vec<_> = last.iter().map(|(seat, bin)| (SeatToken(99 - seat.0), *bin)).collect();
        prop_assert_eq!(tell(&other_seats).shown().copied(), Some(told));
    }

    /// What is told of a change goes the way that more went.
    #[test]
    fn what_is_told_of_a_change_is_true(before in some_answers(), after in some_answers()) {
        let last = |answers: &[(SeatToken, usize)]| -> BTreeMap<SeatToken, usize> {
            answers.iter().copied().filter(|(_, bin)| *bin < 3).collect()
        };
        let (first, second) = (last(&before), last(&after));
        let both: Vec<_> = first.iter().filter_map(|(seat, bin)| Some((*bin, *second.get(seat)?))).collect();
        let lighter = both.iter().filter(|(then, now)| now < then).count();
        let heavier = both.iter().filter(|(then, now)| now > then).count();
        let [_, _, change] = tell_moods(&before, &after);
        if let Some(told) = change.shown() {
            prop_assert!(both.len() >= MINIMUM);
            match told.tendency {
                Tendency::First => prop_assert!(lighter >= heavier + 2),
                Tendency::Last => prop_assert!(heavier >= lighter + 2),
                Tendency::Mixed => prop_assert!(lighter.abs_diff(heavier) < 2),
            }
        }
    }
}
