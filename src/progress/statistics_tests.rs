//! The statistics against `SciPy`'s values, and what they hold for any answers.

use proptest::prelude::*;

use super::*;

/// What `SciPy` makes of some pairs.
struct Expected {
    pairs: Vec<(i64, i64)>,
    median_change: f64,
    /// p, the rank-biserial correlation, and its interval; nothing where every difference is zero.
    test: Option<[f64; 4]>,
}

/// The lines of `reference/values.csv`, which `reference/values.py` printed.
fn expected() -> Vec<Expected> {
    let numbers = |words: &str| -> Vec<i64> { words.split(' ').map(|one| one.parse().unwrap()).collect() };
    let read = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let pairs = numbers(cells[0]).into_iter().zip(numbers(cells[1])).collect();
        let test: Vec<f64> = cells[3..].iter().filter_map(|cell| cell.parse().ok()).collect();
        Expected { pairs, median_change: cells[2].parse().unwrap(), test: test.try_into().ok() }
    };
    include_str!("reference/values.csv").lines().skip(1).map(read).collect()
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} and not {expected}");
}

#[test]
fn every_value_is_scipys() {
    let lines = expected();
    assert!(lines.len() >= 16);
    for line in lines {
        near(median_change(&line.pairs).unwrap(), line.median_change);
        let ranks = SignedRanks::new(&differences(&line.pairs));
        let Some([p, correlation, low, high]) = line.test else {
            assert_eq!(
                (ranks.count(), ranks.p(), ranks.rank_biserial(), ranks.interval()),
                (0, 1.0, None, None)
            );
            continue;
        };
        near(ranks.p(), p);
        near(ranks.rank_biserial().unwrap(), correlation);
        let (found_low, found_high) = ranks.interval().unwrap();
        near(found_low, low);
        near(found_high, high);
    }
}

#[test]
fn the_smallest_p_is_known() {
    // With n differences all above zero, one way of 2^n is as one-sided, and one is the other way round.
    for (count, smallest) in [(5_i32, 0.0625), (6, 0.031_25), (10, 2.0 / 1024.0)] {
        near(SignedRanks::new(&vec![1; count as usize]).p(), smallest);
        near(SignedRanks::new(&(1..=count).map(i64::from).collect::<Vec<_>>()).p(), smallest);
    }
}

#[test]
fn the_median_is_in_the_middle() {
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[3]), Some(3.0));
    assert_eq!(median(&[4, 1]), Some(2.5));
    assert_eq!(median(&[9, 1, 2]), Some(2.0));
    assert_eq!(median_change(&[]), None);
    assert_eq!(median_change(&[(1, 3), (2, 2), (3, 2)]), Some(0.0));
}

#[test]
fn a_hundred_groups_are_counted_too() {
    let many: Vec<i64> = (0..600).map(|one| if one % 5 < 3 { one % 4 } else { -(one % 3) }).collect();
    let ranks = SignedRanks::new(&many);
    assert!(ranks.count() > 300 && (0.0..=1.0).contains(&ranks.p()));
}

fn some_differences() -> impl Strategy<Value = Vec<i64>> {
    prop::collection::vec(-6..=6_i64, 0..13)
}

proptest! {
    /// The probability is what counting every way of giving signs gives.
    #[test]
    fn p_counts_every_way(differences in some_differences()) {
        let ranks = SignedRanks::new(&differences);
        let (count, all) = (ranks.count(), ranks.all());
        let as_one_sided = (0..1_u32 << count).filter(|signs| {
            let up: u64 = (0..count).filter(|place| signs >> place & 1 == 1).map(|place| ranks.ranks[place]).sum();
            up.min(all - up) <= ranks.up.min(all - ranks.up)
        });
        let share = as_one_sided.count() as f64 / f64::from(1_u32 << count);
        prop_assert!((ranks.p() - share).abs() < 1e-12, "{} and not {share}", ranks.p());
    }

    /// Turned around, everything is the same the other way; the order and the unit of the answers tell nothing.
    #[test]
    fn turned_around_it_is_the_same_the_other_way(differences in some_differences(), unit in 1..9_i64) {
        let ranks = SignedRanks::new(&differences);
        let turned: Vec<i64> = differences.iter().rev().map(|one| -one * unit).collect();
        let turned = SignedRanks::new(&turned);
        prop_assert_eq!((turned.count(), turned.p()), (ranks.count(), ranks.p()));
        let sum = turned.rank_biserial().zip(ranks.rank_biserial()).map_or(0.0, |(one, other)| one + other);
        prop_assert!(sum.abs() < 1e-12);
        let ends = turned.interval().zip(ranks.interval());
        let apart = ends.map_or(0.0, |((low, high), (other_low, other_high))| (low + other_high).abs() + (high + other_low).abs());
        prop_assert!(apart < 1e-12);
    }

    /// The correlation lies in its interval, the interval between -1 and 1 and never shrinks to a point.
    #[test]
    fn the_correlation_lies_in_its_interval(differences in some_differences()) {
        let ranks = SignedRanks::new(&differences);
        if let (Some(correlation), Some((low, high))) = (ranks.rank_biserial(), ranks.interval()) {
            prop_assert!(-1.0 <= low && low <= correlation + 1e-12 && correlation <= high + 1e-12 && high <= 1.0);
            prop_assert!(high - low > 0.1);
        }
        prop_assert_eq!(ranks.rank_biserial().is_some(), ranks.count() > 0);
        prop_assert!(ranks.p() > 0.0 && ranks.p() <= 1.0);
    }

    /// The median has as many values on one side as on the other.
    #[test]
    fn half_lie_on_each_side_of_the_median(values in prop::collection::vec(-50..50_i64, 1..30)) {
        let middle = median(&values).unwrap();
        let below = values.iter().filter(|one| (**one as f64) < middle).count();
        let above = values.iter().filter(|one| (**one as f64) > middle).count();
        prop_assert!(below <= values.len() / 2 && above <= values.len() / 2);
    }
}
