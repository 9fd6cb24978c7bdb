//! Pooled measures, case by case: groups of 1, 4, 5, 6 and 10, small parts, whole groups compared, and by difference.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{super::examples::*, *};
use crate::progress::Amount;

/// A group of so many seats, all of whom answered one more than before: half of them are in the middle, half above.
fn steady(order: i64, seats: usize) -> Vec<SessionRecords> {
    let half = seats / 2;
    group(order, [half, seats - half, 0], [0, half, seats - half], [seats, 0, 0])
}

/// Groups of these sizes, of which so many children went up, stayed the same and went down.
fn moved(groups: &[[usize; 3]]) -> Vec<Vec<SessionRecords>> {
    let one = |(order, directions): (i64, &[usize; 3])| {
        let seats = directions.iter().sum::<usize>();
        group(order, [seats / 2, seats - seats / 2, 0], [seats / 2, 0, seats - seats / 2], *directions)
    };
    (0..).step_by(2).zip(groups).map(one).collect()
}

fn emotion(groups: Vec<Vec<SessionRecords>>) -> PooledFactor {
    let measures = pool_kept(groups).measures;
    let emotion = measures.into_iter().flat_map(|one| one.factors).find(|one| one.factor == Factor::Emotion);
    emotion.expect("it was asked")
}

fn before(groups: Vec<Vec<SessionRecords>>) -> Statement<PooledAnswers> {
    emotion(groups).times[0].1
}

fn change(groups: Vec<Vec<SessionRecords>>) -> Statement<PooledChange> {
    emotion(groups).changes[0].1
}

#[test]
fn no_group_says_nothing() {
    assert_eq!(pool(&[], &library()), Pooled::default());
    assert_eq!(pool(&[vec![session(1, "first")], vec![]], &library()), Pooled::default());
}

#[test]
fn one_group_alone_is_never_told_of_in_numbers() {
    for seats in [1, 4, 5, 6, 10] {
        assert_eq!(before(vec![steady(1, seats)]), Statement::NotEnough, "{seats}");
        assert_eq!(change(vec![steady(1, seats)]), Statement::NotEnough, "{seats}");
    }
}

#[test]
fn ten_seats_of_two_groups_are_told_of_and_nine_are_not() {
    for (sizes, told) in [
        (&[5, 4][..], None),
        (&[4, 4, 4], None),
        (&[1; 12], None),
        (&[10, 1], None),
        (&[10, 4, 3], None),
        (&[5, 5], Some((2, 10))),
        (&[5, 6], Some((2, 11))),
        (&[6, 4, 10], Some((2, 16))),
    ] {
        let groups: Vec<_> =
            (0..).step_by(2).zip(sizes).map(|(order, seats)| steady(order, *seats)).collect();
        let told_before = before(groups.clone());
        assert_eq!(told_before.shown().map(|one| (one.groups, one.answered)), told, "{sizes:?}");
        let changed = change(groups);
        assert_eq!(changed.shown().map(|one| (one.groups, one.children)), told, "{sizes:?}");
    }
}

#[test]
fn nothing_is_told_before_its_pair_is_kept() {
    let mut groups = vec![steady(0, 6), steady(2, 6)];
    let emotion = |groups: &[Vec<SessionRecords>]| pool(groups, &library()).measures[0].factors[1].clone();
    assert_eq!(emotion(&groups).times[0].1, Statement::NotEnough);
    keep_pairs(&mut groups);
    assert!(emotion(&groups).times[0].1.shown().is_some());
    assert_eq!(new_pairs(&groups, &library()), []);
}

#[test]
fn a_group_counts_from_its_second_day_on() {
    let mut once = steady(2, 6);
    once.truncate(1);
    assert_eq!(before(vec![steady(0, 6), once.clone()]), Statement::NotEnough);
    // Twice on one day is one day.
    let mut again = session(3, "other");
    again.date.clone_from(&once[0].date);
    once.push(again);
    assert_eq!(before(vec![steady(0, 6), once.clone()]), Statement::NotEnough);
    let mut open = session(4, "other");
    open.closed = false;
    once.push(open);
    assert_eq!(before(vec![steady(0, 6), once.clone()]), Statement::NotEnough);
    once[2].closed = true;
    assert_eq!(before(vec![steady(0, 6), once]).shown().map(|one| one.groups), Some(2));
}

#[test]
fn counts_medians_and_the_net_change() {
    let told = emotion(moved(&[[3, 3, 0], [4, 2, 1]]));
    let now = *told.times[1].1.shown().expect("thirteen answered");
    assert_eq!((now.asked, now.answered, now.median), (13, 13, Some(3)));
    assert_eq!(now.tally, Tally::Three([7, 0, 6]));
    let told = change(moved(&[[3, 3, 0], [5, 2, 3]]));
    let told = told.shown().expect("sixteen answered both times");
    assert_eq!((told.groups, told.children, told.directions), (2, 16, Tally::Three([8, 5, 3])));
    assert_eq!((told.net, told.test), (Some(5.0 / 16.0), PooledTest::TooFew));
}

#[test]
fn those_who_chose_the_same_are_counted_in_the_net_change() {
    // Six up and thirty-four the same is no change of all who changed, but of six in forty.
    let told = change(moved(&[[3, 17, 0], [3, 17, 0]]));
    assert_eq!(told.shown().and_then(|one| one.net), Some(0.15));
}

#[test]
fn nothing_beside_a_joined_tally_gives_its_parts_back() {
    // Seven more, three the same, two less: the two are told with the three, and nothing else depends on them.
    let told = change(moved(&[[4, 2, 1], [3, 1, 1]]));
    let told = told.shown().expect("twelve answered both times");
    assert_eq!(told.directions, Tally::OneAndTwo([7, 5]));
    assert_eq!((told.net, told.test), (None, PooledTest::TooFew));
    let other = change(moved(&[[4, 3, 0], [3, 1, 1]]));
    assert_eq!(Some(told), other.shown(), "one or two less are told of alike");
    let answers =
        before(vec![group(0, [3, 2, 1], [2, 2, 2], [2, 2, 2]), group(2, [3, 2, 1], [2, 2, 2], [2, 2, 2])]);
    let answers = answers.shown().expect("twelve answered");
    assert_eq!((answers.tally, answers.median), (Tally::TwoAndOne([6, 6]), None));
}

#[test]
fn a_p_is_told_of_six_whole_groups_and_thirty_children() {
    let test = |groups: &[[usize; 3]]| change(moved(groups)).shown().expect("enough answered").test;
    assert_eq!(test(&[[4, 1, 0]; 4]), PooledTest::TooFew);
    // Six groups of five that all go up: one way of 64 is as one-sided, and one the other way round.
    assert_eq!(test(&[[4, 3, 0]; 6]), PooledTest::Told { p: 0.031_25, questions: 1 });
    assert_eq!(test(&[[4, 3, 0]; 7]), PooledTest::Told { p: 0.031_25, questions: 1 }, "the seventh waits");
    let joined = [[4, 3, 0], [4, 3, 0], [4, 3, 0], [4, 3, 0], [4, 3, 0], [4, 2, 1]];
    assert_eq!(test(&joined), PooledTest::NotInFull);
}

#[test]
fn every_question_that_was_asked_adjusts_every_p() {
    let mut groups = moved(&[[4, 3, 0]; 6]);
    // Optimism was asked too. It is told joined, so its own p is not told: it counts all the same.
    for (number, session) in groups.iter_mut().map(|sessions| &mut sessions[1]).enumerate() {
        let directions = if number == 0 { "4 2 1" } else { "4 3 0" };
        session.frozen.push((format!("measure.directions.{LEVEL}.optimism"), directions.to_owned()));
    }
    let measures = pool_kept(groups).measures;
    let tests: Vec<_> = measures[0]
        .factors
        .iter()
        .map(|one| one.changes[0].1.shown().expect("enough answered").test)
        .collect();
    assert_eq!(tests, [PooledTest::NotInFull, PooledTest::Told { p: 0.0625, questions: 2 }]);
}

#[test]
fn what_was_left_open_or_passed_is_asked_but_not_answered() {
    let mut groups = vec![steady(0, 7), steady(2, 7)];
    for session in groups.iter_mut().flatten() {
        let asked = session.frozen.iter_mut().find(|(subject, _)| subject.starts_with("measure.asked."));
        "8".clone_into(&mut asked.expect("it was asked").1);
    }
    let now = before(groups);
    assert_eq!(now.shown().map(|one| (one.asked, one.answered)), Some((16, 14)));
}

#[test]
fn a_group_in_which_fewer_than_five_answered_is_left_out_whole() {
    let mut joiners = steady(4, 6);
    // Three left and three came: three answered both times, too few for anything to be frozen.
    joiners[1].frozen.retain(|(subject, _)| !subject.starts_with("measure.directions."));
    let told = emotion(vec![steady(0, 6), steady(2, 6), joiners.clone()]);
    assert_eq!(told.changes[0].1.shown().map(|one| (one.groups, one.children)), Some((2, 12)));
    let of_two = emotion(vec![steady(0, 6), joiners]);
    assert_eq!(of_two.times[1].1.shown().map(|one| one.answered), Some(12));
    assert_eq!(of_two.changes[0].1, Statement::NotEnough);
}

#[test]
fn all_of_one_mind_are_told_of_in_a_word() {
    let told =
        before(vec![group(0, [6, 0, 0], [0, 6, 0], [6, 0, 0]), group(2, [6, 0, 0], [0, 6, 0], [6, 0, 0])]);
    let told = told.shown().expect("twelve answered");
    let words = Tally::InWords([Amount::Few, Amount::Few, Amount::MostOrAll]);
    assert_eq!((told.tally, told.median), (words, None));
}

#[test]
fn follow_ups_are_pooled_month_by_month() {
    let with_follow_up = |order, months| {
        let mut sessions = steady(order, 6);
        let mut late = session(order + 2, "later");
        answered(&mut late, 6, [0, 0, 6]);
        changed(&mut late, [3, 3, 0]);
        late.follow_up = Some(months);
        sessions.push(late);
        sessions
    };
    let told = emotion(vec![with_follow_up(0, 1), with_follow_up(3, 1), with_follow_up(6, 3)]);
    let told: Vec<_> =
        told.changes.iter().map(|(time, one)| (*time, one.shown().map(|one| one.net))).collect();
    let expected = [
        (MeasureTime::After, Some(None)),
        (MeasureTime::FollowUp(1), Some(Some(0.5))),
        (MeasureTime::FollowUp(3), None),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_first_session_held_once_more_is_no_after() {
    let repeated = |order| {
        let mut sessions = steady(order, 6);
        for session in &mut sessions {
            session.records[0].event = crate::session::Event::Opened { plan: "first".to_owned(), seats: 6 };
        }
        sessions
    };
    let told = emotion(vec![repeated(0), repeated(2)]);
    assert_eq!(told.times.len(), 1);
    assert!(told.times[0].1.shown().is_some() && told.changes.is_empty());
}

#[test]
fn answers_to_an_older_wording_are_not_laid_beside_those_of_today() {
    let older = |order| {
        let mut sessions = steady(order, 6);
        for (subject, words) in sessions.iter_mut().flat_map(|session| &mut session.frozen) {
            if subject.starts_with("wording.") {
                "0123456789abcdef".clone_into(words);
            }
        }
        sessions
    };
    let mut groups = vec![steady(0, 6), steady(2, 6), older(4), older(6)];
    keep_pairs(&mut groups);
    let told = pool(&groups, &library());
    assert_eq!((told.measures.len(), told.measures[0].groups, told.older_wording), (1, 2, 2));
    assert_eq!(told.measures[0].factors[1].times[0].1.shown().map(|one| one.groups), Some(2));
    let gone = pool(&groups, &Library::default());
    assert_eq!((gone.measures.len(), gone.older_wording), (0, 4), "without its level nothing is told");
}

#[test]
fn what_was_frozen_for_another_scale_is_left_out() {
    let mut other = steady(2, 6);
    for (subject, words) in other.iter_mut().flat_map(|session| &mut session.frozen) {
        if subject.starts_with("measure.places.") {
            "1 2 2 1".clone_into(words);
        }
    }
    assert_eq!(before(vec![steady(0, 6), other]), Statement::NotEnough);
}

#[test]
fn an_open_session_is_told_of_when_it_is_closed() {
    let open = |order| {
        let mut sessions = steady(order, 6);
        for session in &mut sessions {
            session.closed = false;
        }
        sessions
    };
    assert_eq!(pool(&[open(0), open(2)], &library()), Pooled::default());
}

/// What any seats can have answered before and after, and how many went which way.
type Counts = [[usize; 3]; 3];

/// A group of up to ten seats.
fn any_group() -> impl Strategy<Value = Counts> {
    let seats = || prop::collection::vec(0..3_usize, 0..=10);
    [seats(), seats(), seats()]
        .prop_map(|all| all.map(|one| [0, 1, 2].map(|bin| one.iter().filter(|other| **other == bin).count())))
}

fn in_order(groups: &[Counts]) -> Vec<Vec<SessionRecords>> {
    let one =
        |(order, [before, after, directions]): (i64, &Counts)| group(order, *before, *after, *directions);
    (0..).step_by(2).zip(groups).map(one).collect()
}

fn numbers_of(tally: Tally) -> Vec<usize> {
    match tally {
        Tally::Three(counts) => counts.to_vec(),
        Tally::OneAndTwo(counts) | Tally::TwoAndOne(counts) => counts.to_vec(),
        Tally::InWords(_) => Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A reader who compares what is told before and after one more group learns of ten seats of two groups, or of none.
    #[test]
    fn two_views_never_differ_by_one_group(counts in prop::collection::vec(any_group(), 2..6)) {
        let all = emotion(in_order(&counts));
        let fewer = emotion(in_order(&counts[..counts.len() - 1]));
        for ((time, one), (_, other)) in all.times.iter().zip(&fewer.times) {
            let told = |one: &Statement<PooledAnswers>| one.shown().map_or((0, 0), |one| (one.groups, one.answered));
            let (groups, answered) = (told(one).0 - told(other).0, told(one).1 - told(other).1);
            prop_assert!(groups == 0 || (groups == 2 && answered >= 10), "{time:?}: {answered}");
        }
    }

    /// Nothing is told of fewer than ten seats or of one group, no number of one or two seats, and nothing that depends
    /// on all bins where one of them is not told.
    #[test]
    fn no_number_is_small(counts in prop::collection::vec(any_group(), 1..9)) {
        let told = emotion(in_order(&counts));
        for one in told.times.iter().filter_map(|(_, one)| one.shown()) {
            prop_assert!(one.answered >= 10 && one.groups >= 2 && one.asked >= one.answered);
            prop_assert!(numbers_of(one.tally).iter().all(|count| *count == 0 || *count >= 3));
            prop_assert!(matches!(one.tally, Tally::InWords(_)) || numbers_of(one.tally).iter().sum::<usize>() == one.answered);
            prop_assert_eq!(one.median.is_some(), matches!(one.tally, Tally::Three(_)));
        }
        for one in told.changes.iter().filter_map(|(_, one)| one.shown()) {
            prop_assert!(one.children >= 10 && one.groups >= 2);
            prop_assert!(numbers_of(one.directions).iter().all(|count| *count == 0 || *count >= 3));
            prop_assert_eq!(one.net.is_some(), matches!(one.directions, Tally::Three(_)));
            let enough = one.groups >= 6 && one.children >= 30;
            prop_assert_eq!(enough, one.test != PooledTest::TooFew);
            let is_tested = matches!(one.test, PooledTest::Told { .. });
            prop_assert!(!is_tested || one.net.is_some());
        }
    }
}

/// What may happen to the groups of a tablet between two looks at all of them together.
#[derive(Clone, Debug)]
enum Happens {
    Comes(Counts),
    IsDeleted(usize),
    IsLookedAt,
}

fn any_history() -> impl Strategy<Value = Vec<Happens>> {
    let one = prop_oneof![
        3 => any_group().prop_map(Happens::Comes),
        1 => (0..8_usize).prop_map(Happens::IsDeleted),
        3 => Just(Happens::IsLookedAt),
    ];
    prop::collection::vec(one, 1..14)
}

/// Which sessions are told of together, by the subject and the time.
fn mates(groups: &[Vec<SessionRecords>]) -> Vec<(String, BTreeSet<i64>)> {
    let mut pairs: BTreeMap<(String, String), BTreeSet<i64>> = BTreeMap::new();
    for sessions in groups {
        for (time, session) in ["before", "after"].into_iter().zip(sessions) {
            for (subject, id) in &session.pairs {
                pairs.entry((format!("{subject} {time}"), id.clone())).or_default().insert(session.order);
            }
        }
    }
    pairs.into_iter().filter(|(_, mates)| mates.len() > 1).map(|((what, _), mates)| (what, mates)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever happens between two looks, a group is told of with one other group and never with a third. So every sum
    /// that is ever shown, and every difference of such sums, counts both groups of a pair or neither.
    #[test]
    fn nobody_is_told_of_with_two_others(history in any_history()) {
        let mut groups: Vec<Vec<SessionRecords>> = Vec::new();
        let mut order = 0;
        let mut met: BTreeMap<(String, i64), BTreeSet<i64>> = BTreeMap::new();
        for what in history {
            match what {
                Happens::Comes([before, after, directions]) => {
                    order += 2;
                    groups.push(group(order, before, after, directions));
                }
                Happens::IsDeleted(which) if which < groups.len() => drop(groups.remove(which)),
                Happens::IsDeleted(_) => {}
                Happens::IsLookedAt => {
                    keep_pairs(&mut groups);
                    prop_assert_eq!(new_pairs(&groups, &library()), []);
                    for (question, mates) in mates(&groups) {
                        prop_assert_eq!(mates.len(), 2, "{}: {:?}", question, mates);
                        for one in &mates {
                            let before = met.entry((question.clone(), *one)).or_insert_with(|| mates.clone());
                            prop_assert_eq!(&*before, &mates, "{}: told of with a third", question);
                        }
                    }
                    let told = pool(&groups, &library());
                    let emotion = told.measures.iter().flat_map(|one| &one.factors).filter(|one| one.factor == Factor::Emotion);
                    let shown: usize = emotion.flat_map(|one| &one.times).filter_map(|(_, one)| one.shown().map(|one| one.groups)).sum();
                    let of_pairs = mates(&groups).iter().filter(|(question, _)| question.starts_with("pool.now")).count() * 2;
                    prop_assert_eq!(shown, of_pairs, "what is shown is shown of these pairs");
                }
            }
        }
    }
}
