//! The rule for several groups together, case by case and by chance.

use proptest::prelude::*;

use super::*;

/// A group of which so many seats are in each bin, told of alone in these words.
fn part(order: i64, counts: [usize; 3], told: Statement) -> Part<usize> {
    let answers = (0..3).flat_map(|bin| std::iter::repeat_n(bin, counts[bin])).collect();
    Part { order, answers, told, subject: String::new(), pair: None }
}

/// A group that was told of alone.
fn told(order: i64, counts: [usize; 3]) -> Part<usize> {
    part(order, counts, Statement::Shown(Shown(amounts(counts))))
}

/// The numbers told of these groups, and of how many groups.
fn tally(parts: Vec<Part<usize>>) -> Option<(usize, Tally)> {
    pooled(parts, |bin| *bin, |parts, _, tally| (parts.len(), tally)).shown().copied()
}

#[test]
fn where_one_or_two_would_stand_alone_bins_are_joined() {
    for (counts, tally) in [
        ([4, 4, 4], Tally::Three([4, 4, 4])),
        ([6, 6, 0], Tally::Three([6, 6, 0])),
        ([7, 4, 1], Tally::OneAndTwo([7, 5])),
        ([2, 5, 5], Tally::TwoAndOne([7, 5])),
        ([5, 2, 5], Tally::OneAndTwo([5, 7])),
        ([1, 2, 9], Tally::TwoAndOne([3, 9])),
        ([11, 1, 0], Tally::Withheld),
        ([12, 0, 0], Tally::Withheld),
        ([10, 1, 1], Tally::Withheld),
        ([0, 12, 0], Tally::Withheld),
        ([0, 0, 0], Tally::Withheld),
    ] {
        assert_eq!(Tally::of(counts), tally, "{counts:?}");
    }
}

#[test]
fn groups_are_counted_two_by_two_in_the_order_of_their_sessions() {
    let groups = |orders: &[i64]| orders.iter().map(|order| told(*order, [3, 3, 0])).collect::<Vec<_>>();
    assert_eq!(tally(groups(&[1])), None);
    assert_eq!(tally(groups(&[1, 2])), Some((2, Tally::Three([6, 6, 0]))));
    assert_eq!(tally(groups(&[1, 2, 3])), Some((2, Tally::Three([6, 6, 0]))), "the third waits");
    assert_eq!(tally(groups(&[1, 2, 3, 4])), Some((4, Tally::Three([12, 12, 0]))));
    let mut late = groups(&[3, 2]);
    late.push(told(1, [0, 3, 3]));
    assert_eq!(tally(late), Some((2, Tally::Three([3, 6, 3]))), "the first two by their sessions");
}

#[test]
fn words_beside_numbers_do_not_give_a_group_away() {
    // Most or all of five in the first bin, few of the other five: six in all can only be five and one.
    let one = told(1, [5, 0, 0]);
    let other = told(2, [1, 4, 0]);
    assert_eq!(tally(vec![one, other.clone()]), Some((2, Tally::Withheld)));
    let in_doubt = told(1, [4, 1, 0]);
    assert_eq!(tally(vec![in_doubt, told(2, [1, 4, 0])]), Some((2, Tally::Three([5, 5, 0]))));
    let not_told_alone = |order, counts| part(order, counts, Statement::NotEnough);
    let unsure = vec![not_told_alone(1, [5, 0, 0]), not_told_alone(2, [1, 4, 0])];
    assert_eq!(tally(unsure), Some((2, Tally::Three([6, 4, 0]))));
    let from_the_other = vec![not_told_alone(1, [5, 0, 0]), other];
    assert_eq!(tally(from_the_other), Some((2, Tally::Withheld)), "the other's words are enough");
}

/// A group of five to ten seats, told of alone or not.
fn any_part() -> impl Strategy<Value = Part<usize>> {
    (prop::collection::vec(0..3_usize, 5..=10), any::<bool>()).prop_map(|(answers, alone)| {
        let counts = [0, 1, 2].map(|bin| answers.iter().filter(|one| **one == bin).count());
        if alone { told(0, counts) } else { part(0, counts, Statement::NotEnough) }
    })
}

proptest! {
    /// One session more never changes what is told by a single group.
    #[test]
    fn one_more_session_never_tells_of_one_group(parts in prop::collection::vec(any_part(), 1..8)) {
        let seats = |parts: &[Part<usize>]| {
            let told = pooled(parts.to_vec(), |bin| *bin, |parts, _, _| {
                (parts.len(), parts.iter().map(|one| one.answers.len()).sum::<usize>())
            });
            told.shown().copied().unwrap_or_default()
        };
        let (before, after) = (seats(&parts[1..]), seats(&parts));
        let (groups, seats) = (after.0 - before.0, after.1.abs_diff(before.1));
        prop_assert!(groups == 0 || (groups == 2 && after.1 >= 10), "{groups} groups, {seats} seats");
    }

    /// Whoever knows the words of two groups and their numbers together can think of another way in which either of
    /// them may have answered than all the same.
    #[test]
    fn nobody_can_be_sure_that_a_group_is_of_one_mind(one in any_part(), other in any_part()) {
        let numbers = tally(vec![one.clone(), other.clone()]).map(|(_, tally)| tally);
        let Some(Tally::Three(all)) = numbers else { return Ok(()) };
        let seen = |part: &Part<usize>, way: [usize; 3]| part.told.shown().is_none_or(|words| amounts(way) == *words);
        for (group, beside) in [(&one, &other), (&other, &one)] {
            let size = group.answers.len();
            let doubt = ways(size).any(|way| {
                let others = rest(all, way);
                !way.contains(&size) && seen(group, way) && others.is_some_and(|rest| seen(beside, rest))
            });
            prop_assert!(doubt, "{group:?} and {beside:?}");
        }
    }
}

#[test]
fn a_pair_stays_a_pair_whoever_comes_and_goes() {
    let kept = |order, pair: Option<u64>| Part { pair, ..told(order, [3, 3, 0]) };
    let seats = |parts: Vec<Part<usize>>| {
        pooled(parts, |bin| *bin, |parts, _, _| parts.iter().map(|part| part.order).collect::<Vec<_>>())
            .shown()
            .cloned()
    };
    // The second was deleted: the first waits no more, and is told of no more.
    assert_eq!(seats(vec![kept(1, Some(1)), kept(3, None)]), None);
    assert_eq!(seats(vec![kept(1, Some(1)), kept(3, None), kept(4, None)]), Some(vec![3, 4]));
    // A session that began first and was closed last comes into no pair that was told of before.
    assert_eq!(seats(vec![kept(1, None), kept(2, Some(1)), kept(3, Some(1))]), Some(vec![2, 3]));
    let mut parts = vec![
        kept(1, None),
        kept(2, Some(1)),
        kept(3, Some(1)),
        kept(4, None),
        part(5, [4, 0, 0], Statement::NotEnough),
    ];
    let new = pair_up(&mut parts);
    let told: Vec<_> = new.iter().map(|one| (one.order, one.pair)).collect();
    assert_eq!(told, [(1, 2), (4, 2)]);
    assert_eq!(pair_up(&mut parts), [], "once is for good");
}

#[test]
fn no_number_tells_of_one_or_two_of_a_pair_by_difference() {
    // Twelve of the first pair are told of in three parts. Of the second pair one stands alone.
    let first = [told(1, [3, 3, 0]), told(2, [1, 2, 3])];
    let second = [told(3, [3, 3, 0]), told(4, [2, 3, 1])];
    assert_eq!(tally(first.to_vec()), Some((2, Tally::Three([4, 5, 3]))));
    let both = [first, second].concat();
    assert_eq!(
        tally(both),
        Some((4, Tally::OneAndTwo([9, 15]))),
        "the difference is five and seven, not one"
    );
    assert_eq!(
        Tally::together([9, 9, 9], &[Tally::OneAndTwo([3, 9]), Tally::TwoAndOne([9, 6])]),
        Tally::Withheld
    );
}
