//! The statistics against those of an independent program, and what they hold for any answers.

use proptest::prelude::*;

use super::*;

/// A question of a made-up document, and what the independent program makes of it.
struct Expected {
    document: usize,
    /// How many of each group went up, stayed the same and went down.
    groups: Vec<[u32; 3]>,
    p: f64,
    adjusted: f64,
    net: f64,
    places: Vec<usize>,
    median: usize,
}

/// The lines of `reference/values.csv`, which `reference/values.py` wrote.
fn expected() -> Vec<Expected> {
    let numbers = |words: &str| -> Vec<u32> { words.split(' ').map(|one| one.parse().unwrap()).collect() };
    let read = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        Expected {
            document: cells[0].parse().unwrap(),
            groups: cells[1].split('|').map(|group| numbers(group).try_into().unwrap()).collect(),
            p: cells[2].parse().unwrap(),
            adjusted: cells[3].parse().unwrap(),
            net: cells[4].parse().unwrap(),
            places: numbers(cells[5]).into_iter().map(|count| count as usize).collect(),
            median: cells[6].parse().unwrap(),
        }
    };
    include_str!("reference/values.csv").lines().skip(1).map(read).collect()
}

fn more_up([up, _, down]: &[u32; 3]) -> i64 {
    i64::from(*up) - i64::from(*down)
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} and not {expected}");
}

#[test]
fn every_value_is_that_of_the_independent_program() {
    let lines = expected();
    assert!(lines.len() >= 40 && lines.iter().any(|line| line.groups.len() > 16));
    for document in lines.chunk_by(|one, other| one.document == other.document) {
        let mut told = Vec::new();
        for line in document {
            let nets: Vec<i64> = line.groups.iter().map(more_up).collect();
            told.push(sign_permutation(&nets));
            near(told[told.len() - 1], line.p);
            let sum = |bin: usize| line.groups.iter().map(|group| group[bin] as usize).sum();
            let all = [0, 1, 2].map(sum);
            near(net_change(all).unwrap(), line.net);
            assert_eq!(median(&line.places), Some(line.median));
        }
        for (adjusted, line) in holm(&told, document.len()).into_iter().zip(document) {
            near(adjusted, line.adjusted);
        }
    }
}

#[test]
fn the_smallest_p_is_known() {
    // Of g groups that all go one way, one way of 2^g is as one-sided, and one is the other way round.
    for (groups, smallest) in [(5_u8, 0.0625), (6, 0.031_25), (10, 2.0 / 1024.0)] {
        near(sign_permutation(&vec![3; groups.into()]), smallest);
        near(sign_permutation(&(1..=groups.into()).collect::<Vec<i64>>()), smallest);
    }
    near(sign_permutation(&[]), 1.0);
    near(sign_permutation(&[0; 8]), 1.0);
    near(sign_permutation(&[2, -2]), 1.0);
}

#[test]
fn the_same_children_in_fewer_groups_prove_less() {
    let children_as_groups = sign_permutation(&[1; 30]);
    let whole_groups = sign_permutation(&[5; 6]);
    assert!(children_as_groups < 1e-8 && whole_groups > 0.03, "{children_as_groups} and {whole_groups}");
}

#[test]
fn zeros_are_counted() {
    near(net_change([6, 34, 0]).unwrap(), 0.15);
    near(net_change([0, 5, 5]).unwrap(), -0.5);
    assert_eq!(net_change([0; 3]), None);
}

#[test]
fn the_median_is_in_the_middle() {
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[0, 0]), None);
    assert_eq!(median(&[0, 0, 1]), Some(3));
    assert_eq!(median(&[4, 1, 0]), Some(1));
    assert_eq!(median(&[2, 3, 0]), Some(2));
}

#[test]
fn of_the_middle_two_the_smaller_is_told_so_that_half_of_the_answers_are_not_counted_out() {
    assert_eq!(median(&[1, 0, 0, 1]), Some(1));
    // Five at the first place and one at the second; told as 1.5 this would give away the one.
    assert_eq!(median(&[5, 1, 2, 2]), median(&[6, 0, 2, 2]));
}

#[test]
fn a_p_is_adjusted_for_every_question_asked() {
    let near_all = |found: Vec<f64>, expected: &[f64]| {
        assert_eq!(found.len(), expected.len());
        found.into_iter().zip(expected).for_each(|(one, other)| near(one, *other));
    };
    near_all(holm(&[0.01, 0.04, 0.03], 3), &[0.03, 0.06, 0.06]);
    near_all(holm(&[0.01, 0.04, 0.03], 12), &[0.12, 0.4, 0.33]);
    near_all(holm(&[0.5, 0.2], 2), &[0.5, 0.4]);
    near_all(holm(&[0.04], 1), &[0.04]);
    near_all(holm(&[], 4), &[]);
}

fn some_groups() -> impl Strategy<Value = Vec<i64>> {
    prop::collection::vec(-10..=10_i64, 0..13)
}

proptest! {
    /// The p is what counting every way of turning groups round gives.
    #[test]
    fn p_counts_every_way(groups in some_groups()) {
        let observed = groups.iter().sum::<i64>().abs();
        let ways = 1_u32 << groups.len();
        let sum = |signs: u32| -> i64 {
            let turned = |(place, net): (usize, &i64)| if signs >> place & 1 == 1 { -net } else { *net };
            groups.iter().enumerate().map(turned).sum()
        };
        let as_far = (0..ways).filter(|signs| sum(*signs).abs() >= observed).count();
        let share = as_far as f64 / f64::from(ways);
        prop_assert!((sign_permutation(&groups) - share).abs() < 1e-12, "{} and not {share}", sign_permutation(&groups));
    }

    /// Turned round, and in any order, everything is the same the other way.
    #[test]
    fn turned_round_it_is_the_same_the_other_way(groups in some_groups()) {
        let turned: Vec<i64> = groups.iter().rev().map(|net| -net).collect();
        prop_assert!((sign_permutation(&turned) - sign_permutation(&groups)).abs() < 1e-12);
    }

    /// An adjusted p is never smaller than its own, never above 1, keeps the order, and is larger the more was asked.
    #[test]
    fn an_adjusted_p_is_never_smaller(told in prop::collection::vec(0.0..=1.0_f64, 0..20), more in 0..9_usize) {
        let adjusted = holm(&told, told.len());
        let of_more = holm(&told, told.len() + more);
        for one in 0..told.len() {
            prop_assert!(adjusted[one] >= told[one] && adjusted[one] <= 1.0 && of_more[one] >= adjusted[one]);
            for other in 0..told.len() {
                prop_assert!(told[one] > told[other] || adjusted[one] <= adjusted[other]);
            }
        }
    }

    /// At most half of the answers lie on each side of the median, and at least one at it.
    #[test]
    fn half_lie_on_each_side_of_the_median(places in prop::collection::vec(0..9_usize, 1..6)) {
        let whole: usize = places.iter().sum();
        let Some(middle) = median(&places) else {
            prop_assert_eq!(whole, 0);
            return Ok(());
        };
        let (below, above): (usize, usize) = (places[..middle - 1].iter().sum(), places[middle..].iter().sum());
        prop_assert!(below <= whole / 2 && above <= whole / 2 && places[middle - 1] > 0);
    }
}
