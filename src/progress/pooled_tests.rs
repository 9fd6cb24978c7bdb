//! Pooled measures, case by case: groups of 1, 4, 5, 6 and 10, joiners and leavers, and by difference.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use proptest::prelude::*;

use super::{super::examples::*, *};
use crate::{activities::measure::level::Form, progress::Amount};

type Answer = [&'static str; 3];

/// A session that asked these seats, closed after the others.
fn asked(
    form: Form,
    seats: Range<u64>,
    answers: impl Fn(u64) -> Answer,
    before: &[SessionRecords],
) -> SessionRecords {
    let mut session = SessionRecords::default();
    ask_all_of_a_measure(&mut session, form, seats, answers);
    close_after(&mut session, before);
    session
}

/// A group that was asked before and after.
fn group(before: Range<u64>, after: Range<u64>, now: impl Fn(u64) -> Answer) -> Vec<SessionRecords> {
    let first = asked(Form::A, before, |_| ["1", "1", "2"], &[]);
    let second = asked(Form::B, after, now, std::slice::from_ref(&first));
    vec![first, second]
}

/// A group of so many seats, all of whom answered one more than before.
fn steady(seats: u64) -> Vec<SessionRecords> {
    group(0..seats, 0..seats, |_| ["2", "2", "3"])
}

fn emotion(groups: &[Vec<SessionRecords>]) -> PooledFactor {
    let measures = pool(groups);
    let emotion = measures.into_iter().flat_map(|one| one.factors).find(|one| one.factor == Factor::Emotion);
    emotion.expect("it was asked")
}

fn before(groups: &[Vec<SessionRecords>]) -> Statement<PooledAnswers> {
    emotion(groups).times[0].1
}

fn changed(groups: &[Vec<SessionRecords>]) -> Statement<PooledChange> {
    emotion(groups).changes[0].1
}

#[test]
fn no_group_says_nothing() {
    assert_eq!(pool(&[]), []);
    assert_eq!(pool(&[vec![closed_session(6)], vec![]]), []);
}

#[test]
fn one_group_alone_is_never_told_of_in_numbers() {
    for seats in [1, 4, 5, 6, 10] {
        assert_eq!(before(&[steady(seats)]), Statement::NotEnough, "{seats}");
        assert_eq!(changed(&[steady(seats)]), Statement::NotEnough, "{seats}");
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
        let groups: Vec<_> = sizes.iter().map(|seats| steady(*seats)).collect();
        let before = before(&groups);
        assert_eq!(before.shown().map(|one| (one.groups, one.answered)), told, "{sizes:?}");
        let changed = changed(&groups);
        assert_eq!(changed.shown().map(|one| (one.groups, one.pairs)), told, "{sizes:?}");
    }
}

#[test]
fn counts_medians_and_the_test() {
    let answers = |seat: u64| if seat < 3 { ["3", "2", "2"] } else { ["1", "2", "3"] };
    let groups = [group(0..6, 0..6, answers), group(0..6, 0..6, answers)];
    let measures = pool(&groups);
    assert_eq!((measures.len(), measures[0].groups, measures[0].scale), (1, 2, 3));
    let emotion = emotion(&groups);
    let now = *emotion.times[1].1.shown().expect("twelve answered");
    assert_eq!((now.asked, now.answered, now.median), (12, 12, 2.0));
    assert_eq!(now.tally, Tally::Three([6, 0, 6]));
    assert_eq!(now.amounts, [Amount::Some, Amount::Few, Amount::Some]);
    let change = *emotion.changes[0].1.shown().expect("twelve pairs");
    assert_eq!((change.pairs, change.median, change.directions), (12, 1.0, Tally::Three([6, 6, 0])));
    let test = change.test.expect("six changed");
    assert_eq!((test.changed, test.p, test.rank_biserial), (6, 0.031_25, 1.0));
    let optimism = &measures[0].factors[0];
    assert_eq!(optimism.factor, Factor::Optimism);
    let change = optimism.changes[0].1.shown().expect("twelve pairs");
    assert!((change.median - 0.75).abs() < 1e-12, "between one and two places over two statements");
}

#[test]
fn five_pairs_that_changed_are_not_tested() {
    let answers = |seat: u64| if seat < 5 { ["2", "1", "2"] } else { ["1", "1", "2"] };
    let few = [group(0..6, 0..6, answers), group(0..6, 0..6, |_| ["1", "1", "2"])];
    let change = *changed(&few).shown().expect("twelve pairs");
    assert_eq!((change.pairs, change.test), (12, None));
}

#[test]
fn what_was_left_open_or_passed_is_asked_but_not_answered() {
    let open = |seat: u64| if seat < 7 { ["2", "2", "2"] } else { ["0", "2", "0"] };
    let groups = [group(0..8, 0..8, open), group(0..8, 0..8, open)];
    let now = *emotion(&groups).times[1].1.shown().expect("fourteen answered");
    assert_eq!((now.asked, now.answered), (16, 14));
    let optimism = pool(&groups)[0].factors[0].times[1].1;
    assert_eq!(optimism.shown().map(|one| one.answered), Some(14), "half an answer is none");
}

#[test]
fn a_group_in_which_fewer_than_five_answered_is_left_out_whole() {
    let groups = [steady(6), steady(6), group(0..6, 0..4, |_| ["2", "2", "2"])];
    let emotion = emotion(&groups);
    assert_eq!(emotion.times[0].1.shown().map(|one| (one.groups, one.answered)), Some((2, 12)), "two by two");
    assert_eq!(emotion.times[1].1.shown().map(|one| (one.groups, one.answered)), Some((2, 12)));
    assert_eq!(emotion.changes[0].1.shown().map(|one| (one.groups, one.pairs)), Some((2, 12)));
}

#[test]
fn joiners_and_leavers_count_only_where_they_answered() {
    // Three left and three came: three answered both times, too few for their group to be told of.
    let groups = [steady(6), steady(6), group(0..6, 3..9, |_| ["2", "2", "2"])];
    let emotion = emotion(&groups);
    assert_eq!(emotion.changes[0].1.shown().map(|one| one.pairs), Some(12));
    let of_two = self::emotion(&[steady(6), group(0..6, 3..9, |_| ["2", "2", "2"])]);
    assert_eq!(of_two.times[1].1.shown().map(|one| one.answered), Some(12));
    assert_eq!(of_two.changes[0].1, Statement::NotEnough);
}

#[test]
fn all_of_one_mind_are_told_of_in_a_word() {
    let groups = [steady(6), steady(6)];
    let before = *before(&groups).shown().expect("twelve answered");
    assert_eq!((before.tally, before.amounts[2]), (Tally::Withheld, Amount::MostOrAll));
}

#[test]
fn follow_ups_are_pooled_month_by_month() {
    let with_follow_up = |months| {
        let mut sessions = steady(6);
        let mut late = asked(Form::A, 0..6, |_| ["3", "3", "3"], &sessions);
        late.follow_up = Some(months);
        sessions.push(late);
        sessions
    };
    let groups = [with_follow_up(1), with_follow_up(1), with_follow_up(3)];
    let emotion = emotion(&groups);
    let told: Vec<_> =
        emotion.changes.iter().map(|(time, one)| (*time, one.shown().map(|one| one.median))).collect();
    let expected = [
        (MeasureTime::After, Some(1.0)),
        (MeasureTime::FollowUp(1), Some(2.0)),
        (MeasureTime::FollowUp(3), None),
    ];
    assert_eq!(told, expected);
}

#[test]
fn what_is_told_stays_when_the_groups_are_forgotten() {
    let mut groups = [steady(6), steady(7)];
    let told = pool(&groups);
    groups.iter_mut().flatten().for_each(forget_everybody);
    assert_eq!(pool(&groups), told);
}

#[test]
fn an_open_session_is_told_of_when_it_is_closed() {
    let open = || {
        let mut session = SessionRecords::default();
        ask_all_of_a_measure(&mut session, Form::A, 0..6, |_| ["2", "2", "2"]);
        vec![session]
    };
    assert_eq!(pool(&[open(), open()]), []);
}

const ANSWERS: [&str; 4] = ["0", "1", "2", "3"];

/// A group of any seats, of whom any answered anything before and after.
fn any_group() -> impl Strategy<Value = Vec<SessionRecords>> {
    let seats = || prop::collection::vec((0..4_usize, 0..4_usize, 0..4_usize), 10);
    (seats(), seats(), 0..=10_u64, 0..=10_u64).prop_map(|(first, second, before, after)| {
        let answers = |of: &[(usize, usize, usize)], seat: u64| {
            let (one, two, three) = of[seat as usize % of.len()];
            [ANSWERS[one], ANSWERS[two], ANSWERS[three]]
        };
        let first = asked(Form::A, 0..before, |seat| answers(&first, seat), &[]);
        let second = asked(Form::B, 0..after, |seat| answers(&second, seat), std::slice::from_ref(&first));
        vec![first, second]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whoever compares what is told before and after one more group learns of ten seats of two groups, or of none.
    #[test]
    fn two_views_never_differ_by_one_group(groups in prop::collection::vec(any_group(), 1..6)) {
        let all = pool(&groups);
        let fewer = pool(&groups[..groups.len() - 1]);
        for (one, other) in all.iter().zip(&fewer) {
            for (one, other) in one.factors.iter().zip(&other.factors) {
                for ((time, one), (_, other)) in one.times.iter().zip(&other.times) {
                    let told = |one: &Statement<PooledAnswers>| {
                        one.shown().map_or((0, 0), |one| (one.groups, one.answered))
                    };
                    let (groups, answered) = (told(one).0 - told(other).0, told(one).1 - told(other).1);
                    prop_assert!(groups == 0 || (groups == 2 && answered >= 10), "{time:?}: {answered}");
                }
            }
        }
    }

    /// Nothing is told of fewer than ten seats or of one group, and no number of one or two seats.
    #[test]
    fn no_number_is_small(groups in prop::collection::vec(any_group(), 0..5)) {
        for factor in pool(&groups).iter().flat_map(|one| &one.factors) {
            for one in factor.times.iter().filter_map(|(_, one)| one.shown()) {
                prop_assert!(one.answered >= 10 && one.groups >= 2 && one.asked >= one.answered);
                prop_assert!((1.0..=3.0).contains(&one.median));
                prop_assert!(numbers(one.tally).iter().all(|count| *count == 0 || *count >= 3));
                prop_assert!(one.tally == Tally::Withheld || numbers(one.tally).iter().sum::<usize>() == one.answered);
            }
            for one in factor.changes.iter().filter_map(|(_, one)| one.shown()) {
                prop_assert!(one.pairs >= 10 && one.groups >= 2);
                prop_assert!(one.test.is_none_or(|test| test.changed >= 6 && test.p > 0.0 && test.p <= 1.0));
                prop_assert!(numbers(one.directions).iter().all(|count| *count == 0 || *count >= 3));
            }
        }
    }
}

fn numbers(tally: Tally) -> Vec<usize> {
    match tally {
        Tally::Three(counts) => counts.to_vec(),
        Tally::OneAndTwo(counts) | Tally::TwoAndOne(counts) => counts.to_vec(),
        Tally::Withheld => Vec::new(),
    }
}

/// What may happen to the groups of a tablet between two looks at all of them together.
#[derive(Clone, Debug)]
enum Happens {
    Comes(Vec<SessionRecords>),
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

/// Keeps the new pairs with their sessions, as the journal does.
fn keep_pairs(groups: &mut [Vec<SessionRecords>]) {
    for new in new_pairs(groups) {
        let session = groups.iter_mut().flatten().find(|session| session.order == new.order);
        let frozen = &mut session.expect("it was told of").frozen;
        assert!(frozen.iter().all(|(subject, _)| *subject != new.subject), "a pair is for good");
        frozen.push((new.subject, new.pair.to_string()));
    }
}

/// With whom each session is told of about emotion, now and in its change: the sessions that have the same pair.
fn mates(groups: &[Vec<SessionRecords>]) -> Vec<(String, BTreeSet<i64>)> {
    let mut pairs: BTreeMap<(String, MeasureTime, String), BTreeSet<i64>> = BTreeMap::new();
    for instrument in all_instruments(groups) {
        for (time, sessions) in by_time(&instrument, groups) {
            for session in sessions {
                for (subject, pair) in &session.frozen {
                    let what =
                        ["pool.now.", "pool.change."].into_iter().find(|what| subject.starts_with(what));
                    if let Some(what) = what.filter(|_| subject.ends_with(".emotion")) {
                        pairs.entry((what.to_owned(), time, pair.clone())).or_default().insert(session.order);
                    }
                }
            }
        }
    }
    let whole = pairs.into_iter().filter(|(_, mates)| mates.len() > 1);
    whole.map(|((what, time, _), mates)| (format!("{what} {time:?}"), mates)).collect()
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
                Happens::Comes(mut group) => {
                    for session in &mut group {
                        order += 1;
                        session.order = order;
                    }
                    groups.push(group);
                }
                Happens::IsDeleted(which) if which < groups.len() => drop(groups.remove(which)),
                Happens::IsDeleted(_) => {}
                Happens::IsLookedAt => {
                    keep_pairs(&mut groups);
                    prop_assert_eq!(new_pairs(&groups), []);
                    for (question, mates) in mates(&groups) {
                        prop_assert_eq!(mates.len(), 2, "{}: {:?}", question, mates);
                        for one in &mates {
                            let before = met.entry((question.clone(), *one)).or_insert_with(|| mates.clone());
                            prop_assert_eq!(&*before, &mates, "{}: told of with a third", question);
                        }
                    }
                    let told = |one: &PooledFactor| one.times.iter().filter_map(|(_, one)| one.shown().map(|one| one.groups)).sum::<usize>();
                    let shown: usize = pool(&groups).iter().flat_map(|one| &one.factors).filter(|one| one.factor == Factor::Emotion).map(told).sum();
                    let of_pairs = mates(&groups).iter().filter(|(question, _)| question.starts_with("pool.now")).count() * 2;
                    prop_assert_eq!(shown, of_pairs, "what is shown is shown of these pairs");
                }
            }
        }
    }
}
