//! The rule for several groups together, case by case and by chance.

use proptest::prelude::*;

use super::{super::tell, *};
use crate::session::SeatToken;
use Amount::{Few, MostOrAll, Some as Several};

/// A group of which so many seats are in each bin, of which nothing is told alone.
fn part(order: i64, bins: Bins) -> Part {
    Part {
        order,
        bins,
        places: Vec::new(),
        asked: bins.iter().sum(),
        alone: Alone::Answers(Statement::NotEnough),
        subject: "pool.now.measure.emotion".to_owned(),
        pair: None,
    }
}

/// What is told of a group alone whose seats answered so.
fn told_of(bins: Bins) -> Statement {
    let answers = (0..3).flat_map(|bin| std::iter::repeat_n(bin, bins[bin]));
    tell(&(1..).map(SeatToken).zip(answers).collect::<Vec<_>>())
}

/// The same group, told of alone as the rule for one group says.
fn told(order: i64, bins: Bins) -> Part {
    Part { alone: Alone::Answers(told_of(bins)), ..part(order, bins) }
}

/// A group that is kept in this pair.
fn kept(order: i64, pair: &str) -> Part {
    Part { pair: Some(pair.to_owned()), ..part(order, [3, 3, 0]) }
}

/// The groups with the pairs that they would be kept in.
fn paired(mut parts: Vec<Part>) -> Vec<Part> {
    for (number, new) in pair_up(&parts).into_iter().enumerate() {
        for part in parts.iter_mut().filter(|part| new.orders.contains(&part.order)) {
            part.pair = Some(format!("{number:032x}"));
        }
    }
    parts
}

/// The numbers told of these groups, and of how many groups.
fn tally(parts: Vec<Part>) -> Option<(usize, Tally)> {
    pooled(paired(parts), |parts, tally| (parts.len(), tally)).shown().copied()
}

/// The sessions told of, of groups that are kept in these pairs.
fn orders(parts: Vec<Part>) -> Option<Vec<i64>> {
    pooled(parts, |parts, _| parts.iter().map(|part| part.order).collect::<Vec<_>>()).shown().cloned()
}

#[test]
fn where_one_or_two_would_stand_alone_bins_are_joined() {
    for (bins, tally) in [
        ([4, 4, 4], Tally::Three([4, 4, 4])),
        ([6, 6, 0], Tally::Three([6, 6, 0])),
        ([7, 4, 1], Tally::OneAndTwo([7, 5])),
        ([2, 5, 5], Tally::TwoAndOne([7, 5])),
        ([5, 2, 5], Tally::OneAndTwo([5, 7])),
        ([1, 2, 9], Tally::TwoAndOne([3, 9])),
        ([11, 1, 0], Tally::InWords([MostOrAll, Few, Few])),
        ([12, 0, 0], Tally::InWords([MostOrAll, Few, Few])),
        ([10, 1, 1], Tally::InWords([MostOrAll, Few, Few])),
        ([0, 12, 0], Tally::InWords([Few, MostOrAll, Few])),
    ] {
        assert_eq!(Tally::of(bins), tally, "{bins:?}");
    }
}

#[test]
fn groups_are_counted_two_by_two_in_the_order_of_their_sessions() {
    let groups = |orders: &[i64]| orders.iter().map(|order| part(*order, [3, 3, 0])).collect::<Vec<_>>();
    assert_eq!(tally(groups(&[1])), None);
    assert_eq!(tally(groups(&[1, 2])), Some((2, Tally::Three([6, 6, 0]))));
    assert_eq!(tally(groups(&[1, 2, 3])), Some((2, Tally::Three([6, 6, 0]))), "the third waits");
    assert_eq!(tally(groups(&[1, 2, 3, 4])), Some((4, Tally::Three([12, 12, 0]))));
    let mut late = groups(&[3, 2]);
    late.push(part(1, [0, 3, 3]));
    assert_eq!(tally(late), Some((2, Tally::Three([3, 6, 3]))), "the first two by their sessions");
}

#[test]
fn nothing_is_told_of_a_pair_before_it_is_kept() {
    let waiting = vec![part(1, [3, 3, 0]), part(2, [3, 3, 0])];
    assert_eq!(orders(waiting.clone()), None);
    assert_eq!(orders(paired(waiting)), Some(vec![1, 2]));
}

#[test]
fn a_group_of_fewer_than_five_waits_for_nobody() {
    assert_eq!(pair_up(&[part(1, [2, 2, 0]), part(2, [3, 3, 0])]), []);
    let small = [part(1, [2, 2, 0]), part(2, [3, 3, 0]), part(3, [3, 3, 0])];
    assert_eq!(pair_up(&small).iter().map(|pair| pair.orders).collect::<Vec<_>>(), [[2, 3]]);
}

#[test]
fn a_pair_stays_a_pair_whoever_comes_and_goes() {
    let waits = |order| part(order, [3, 3, 0]);
    // The second was deleted, or its session never came here: the first waits no more, and is told of no more.
    assert_eq!(orders(paired(vec![kept(1, "a"), waits(3)])), None);
    assert_eq!(orders(paired(vec![kept(1, "a"), waits(3), waits(4)])), Some(vec![3, 4]));
    // A session that began first and was closed last comes into no pair that was told of before.
    assert_eq!(orders(paired(vec![waits(1), kept(2, "a"), kept(3, "a")])), Some(vec![2, 3]));
    let all = vec![waits(1), kept(2, "a"), kept(3, "a"), waits(4), part(5, [4, 0, 0])];
    assert_eq!(pair_up(&all).iter().map(|pair| pair.orders).collect::<Vec<_>>(), [[1, 4]]);
    assert_eq!(pair_up(&paired(all)), [], "once is for good");
}

#[test]
fn of_three_with_one_id_none_is_told_of() {
    let three = vec![kept(1, "a"), kept(2, "a"), kept(3, "a")];
    assert_eq!(orders(three.clone()), None);
    assert_eq!(pair_up(&three), [], "and none of them is told of with a fourth");
    assert_eq!(orders([three, vec![kept(4, "b"), kept(5, "b")]].concat()), Some(vec![4, 5]));
}

#[test]
fn words_beside_numbers_do_not_give_a_group_away() {
    // Told alone in amounts: some, some, few. Two groups of six with nobody in the last bin can only be three and three.
    let amounts = |order| Part {
        alone: Alone::Answers(Statement::<Summary>::from_words("mixed some some few")),
        ..part(order, [3, 3, 0])
    };
    assert_eq!(tally(vec![amounts(1), amounts(2)]), Some((2, Tally::InWords([Several, Several, Few]))));
    let unsure = vec![part(1, [3, 3, 0]), part(2, [3, 3, 0])];
    assert_eq!(tally(unsure), Some((2, Tally::Three([6, 6, 0]))));
    // Words that were told of other seats tell nothing of these.
    let of_others = |order| Part {
        alone: Alone::Answers(Statement::<Summary>::from_words("last few few most-or-all")),
        ..part(order, [3, 3, 0])
    };
    assert_eq!(tally(vec![of_others(1), of_others(2)]), Some((2, Tally::Three([6, 6, 0]))));
}

#[test]
fn no_number_tells_of_one_or_two_of_a_pair_by_difference() {
    // Twelve of the first pair are told of in three parts. Of the second pair one stands alone.
    let first = [part(1, [3, 3, 0]), part(2, [1, 2, 3])];
    let second = [part(3, [3, 3, 0]), part(4, [2, 3, 1])];
    assert_eq!(tally(first.to_vec()), Some((2, Tally::Three([4, 5, 3]))));
    let both = [first, second].concat();
    assert_eq!(
        tally(both),
        Some((4, Tally::OneAndTwo([9, 15]))),
        "the difference is five and seven, not one"
    );
    assert_eq!(
        Tally::together([9, 9, 9], &[Tally::OneAndTwo([3, 9]), Tally::TwoAndOne([9, 6])]),
        Tally::InWords([Several; 3])
    );
}

/// A group of five to ten seats, told of alone or not.
fn any_part() -> impl Strategy<Value = Part> {
    (prop::collection::vec(0..3_usize, 5..=10), any::<bool>()).prop_map(|(answers, alone)| {
        let bins = [0, 1, 2].map(|bin| answers.iter().filter(|one| **one == bin).count());
        if alone { told(0, bins) } else { part(0, bins) }
    })
}

proptest! {
    /// One session more never changes what is told by a single group.
    #[test]
    fn one_more_session_never_tells_of_one_group(mut parts in prop::collection::vec(any_part(), 1..8)) {
        for (order, part) in (1..).zip(&mut parts) {
            part.order = order;
        }
        let seats = |parts: &[Part]| {
            let told = pooled(paired(parts.to_vec()), |parts, _| {
                (parts.len(), parts.iter().map(Part::seats).sum::<usize>())
            });
            told.shown().copied().unwrap_or_default()
        };
        let (before, after) = (seats(&parts[..parts.len() - 1]), seats(&parts));
        let (groups, seats) = (after.0 - before.0, after.1 - before.1);
        prop_assert!(groups == 0 || (groups == 2 && seats >= 10), "{groups} groups, {seats} seats");
    }

    /// A reader of the words of two groups and of their numbers together is left with three ways in which they can have
    /// answered, and with another way for either of them than all the same.
    #[test]
    fn nobody_can_be_sure_how_a_group_answered(mut one in any_part(), mut other in any_part()) {
        (one.order, other.order) = (1, 2);
        let numbers = tally(vec![one.clone(), other.clone()]).map(|(_, tally)| tally);
        let Some(Tally::Three(all)) = numbers else { return Err(TestCaseError::reject("no numbers are told")) };
        let fits = |part: &Part, way: Bins| match part.alone {
            Alone::Answers(told) if told.shown().is_some() => told_of(way) == told,
            _ => true,
        };
        let possible: Vec<(Bins, Bins)> = ways(one.seats())
            .filter_map(|way| Some((way, rest(all, way)?)))
            .filter(|(way, rest)| fits(&one, *way) && fits(&other, *rest))
            .collect();
        prop_assert!(possible.len() >= 3, "{one:?} and {other:?}");
        let not_of_one_mind = |way: Bins| way.iter().filter(|count| **count > 0).count() > 1;
        prop_assert!(possible.iter().any(|(way, _)| not_of_one_mind(*way)), "{one:?}");
        prop_assert!(possible.iter().any(|(_, rest)| not_of_one_mind(*rest)), "{other:?}");
    }
}
