//! The small-group rule, case by case and by chance.

use proptest::prelude::*;

use super::*;

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

fn alone(answers: &[(SeatToken, usize)]) -> Statement {
    bins(answers, &mut ShownSets::new())
}

fn words(statement: Statement) -> String {
    statement.to_words().unwrap_or_else(|| "nothing".to_owned())
}

#[test]
fn fewer_than_five_seats_say_nothing() {
    assert_eq!(alone(&[]), Statement::NotEnough);
    assert_eq!(alone(&answers(&[LIGHT])), Statement::NotEnough);
    assert_eq!(alone(&answers(&[LIGHT, LIGHT, BETWEEN, HEAVY])), Statement::NotEnough);
}

#[test]
fn five_seats_speak_in_three_words() {
    assert_eq!(words(alone(&answers(&[LIGHT, LIGHT, LIGHT, BETWEEN, HEAVY]))), "some few few");
    assert_eq!(words(alone(&answers(&[LIGHT, LIGHT, LIGHT, LIGHT, HEAVY]))), "most-or-all few few");
}

#[test]
fn six_of_one_mind_sound_like_most() {
    let unanimous = alone(&answers(&[HEAVY; 6]));
    let nearly = alone(&answers(&[HEAVY, HEAVY, HEAVY, HEAVY, HEAVY, LIGHT]));
    assert_eq!(words(unanimous), "few few most-or-all");
    assert_eq!(unanimous, nearly, "nobody can tell that all six agree");
}

#[test]
fn three_quarters_are_rounded_up() {
    let of_six = |heavy: usize| {
        let mut all = vec![LIGHT; 6 - heavy];
        all.extend(vec![HEAVY; heavy]);
        *alone(&answers(&all)).shown().expect("six seats are enough").last().expect("three bins")
    };
    let amounts = [0, 1, 2, 3, 4, 5, 6].map(of_six);
    let expected = [Amount::Few, Amount::Few, Amount::Few, Amount::Some, Amount::Some];
    assert_eq!(amounts[..5], expected);
    assert_eq!(amounts[5..], [Amount::MostOrAll, Amount::MostOrAll]);
}

#[test]
fn two_seats_with_many_answers_are_two_seats() {
    let many: Vec<_> = (0..20_usize).map(|one| (SeatToken(one as u64 % 2), one % 3)).collect();
    assert_eq!(alone(&many), Statement::NotEnough);
}

#[test]
fn the_last_answer_of_a_seat_counts() {
    let mut changed = answers(&[HEAVY; 5]);
    changed.extend(answers(&[LIGHT; 5]));
    assert_eq!(words(alone(&changed)), "most-or-all few few");
}

#[test]
fn a_bin_that_does_not_exist_is_no_answer() {
    assert_eq!(alone(&answers(&[LIGHT, LIGHT, LIGHT, LIGHT, 3])), Statement::NotEnough);
}

#[test]
fn a_set_that_differs_by_one_or_two_is_withheld_and_by_three_is_shown() {
    let all = answers(&[LIGHT; 8]);
    for (missing, may_be_shown) in [(0, true), (1, false), (2, false), (3, true)] {
        let mut shown = ShownSets::new();
        assert_ne!(bins(&all, &mut shown), Statement::NotEnough);
        let rest = bins(&all[missing..], &mut shown);
        assert_eq!(rest != Statement::NotEnough, may_be_shown, "{missing} seats missing");
    }
}

#[test]
fn a_seat_exchanged_for_another_is_a_difference_of_two() {
    let mut shown = ShownSets::new();
    assert_ne!(bins(&seats(0, &[LIGHT; 6]), &mut shown), Statement::NotEnough);
    assert_eq!(bins(&seats(1, &[LIGHT; 6]), &mut shown), Statement::NotEnough);
    assert_ne!(bins(&seats(2, &[LIGHT; 6]), &mut shown), Statement::NotEnough, "four seats differ");
}

#[test]
fn what_was_withheld_does_not_count_as_shown() {
    let mut shown = ShownSets::new();
    assert_ne!(bins(&answers(&[LIGHT; 8]), &mut shown), Statement::NotEnough);
    assert_eq!(bins(&answers(&[LIGHT; 6]), &mut shown), Statement::NotEnough);
    assert_ne!(bins(&answers(&[LIGHT; 5]), &mut shown), Statement::NotEnough);
}

#[test]
fn change_is_told_over_seats_that_answered_both_times() {
    let before = answers(&[HEAVY, HEAVY, HEAVY, HEAVY, HEAVY, LIGHT]);
    let after = answers(&[LIGHT, BETWEEN, LIGHT, BETWEEN, LIGHT, LIGHT]);
    assert_eq!(words(change(&before, &after, &mut ShownSets::new())), "most-or-all few few");
    assert_eq!(words(change(&after, &before, &mut ShownSets::new())), "few few most-or-all");
    assert_eq!(words(change(&before, &before, &mut ShownSets::new())), "few most-or-all few");
}

#[test]
fn one_child_who_leaves_cannot_be_read_from_the_change() {
    let before = answers(&[LIGHT; 7]);
    let after = answers(&[LIGHT; 6]);
    let mut shown = ShownSets::new();
    assert_ne!(bins(&before, &mut shown), Statement::NotEnough);
    assert_eq!(bins(&after, &mut shown), Statement::NotEnough);
    assert_eq!(change(&before, &after, &mut shown), Statement::NotEnough);
}

#[test]
fn joiners_and_leavers_count_only_where_they_answered() {
    // Seats 0 to 5 answered before, 3 to 8 after: three were there both times.
    let (before, after) = (seats(0, &[LIGHT; 6]), seats(3, &[LIGHT; 6]));
    let mut shown = ShownSets::new();
    assert_ne!(bins(&before, &mut shown), Statement::NotEnough);
    assert_ne!(bins(&after, &mut shown), Statement::NotEnough);
    assert_eq!(change(&before, &after, &mut shown), Statement::NotEnough);
}

#[test]
fn a_share_is_one_word_about_five_seats_or_more() {
    let did = |yes: u64, all: u64| {
        let seats: Vec<_> = (0..all).map(|seat| (SeatToken(seat), seat < yes)).collect();
        share(&seats, &mut ShownSets::new()).to_words()
    };
    assert_eq!(did(1, 4), None);
    assert_eq!(did(0, 5).as_deref(), Some("few"));
    assert_eq!(did(3, 6).as_deref(), Some("some"));
    assert_eq!(did(6, 6).as_deref(), Some("most-or-all"));
}

#[test]
fn words_are_read_back_as_they_were_written() {
    let statement = alone(&answers(&[LIGHT, LIGHT, LIGHT, BETWEEN, HEAVY, HEAVY]));
    assert_eq!(Statement::<Amounts>::from_words(&words(statement)), statement);
    for broken in ["", "few", "few some", "few some most-or-all few", "3 2 1"] {
        assert_eq!(Statement::<Amounts>::from_words(broken), Statement::NotEnough, "{broken:?}");
    }
}

/// Some answers of a few of ten seats, a seat perhaps more than once.
fn some_answers() -> impl Strategy<Value = Vec<(SeatToken, usize)>> {
    prop::collection::vec(((0..10_u64).prop_map(SeatToken), 0..4_usize), 0..30)
}

fn set_of(answers: &[(SeatToken, usize)]) -> BTreeSet<SeatToken> {
    last_answers(answers).into_keys().collect()
}

proptest! {
    /// Whatever is answered in whatever order, no two things shown can be subtracted to one or two seats.
    #[test]
    fn nothing_shown_can_be_told_apart_to_one_or_two_seats(
        asked in prop::collection::vec((some_answers(), some_answers(), any::<bool>()), 1..12),
    ) {
        let mut shown_before = ShownSets::new();
        let mut seen: Vec<BTreeSet<SeatToken>> = Vec::new();
        for (first, second, as_change) in asked {
            let (set, statement) = if as_change {
                let both = set_of(&first).intersection(&set_of(&second)).copied().collect();
                (both, change(&first, &second, &mut shown_before))
            } else {
                (set_of(&first), bins(&first, &mut shown_before))
            };
            if statement.shown().is_some() {
                prop_assert!(set.len() >= MINIMUM);
                for other in &seen {
                    let apart = set.symmetric_difference(other).count();
                    prop_assert!(apart == 0 || apart > 2, "{apart} seats apart");
                }
                seen.push(set);
            }
        }
    }

    /// The three words are the same for every order of the seats, and never say more than the counts allow.
    #[test]
    fn the_order_of_answers_of_different_seats_tells_nothing(of_seats in prop::collection::vec(0..3_usize, 5..10)) {
        let forwards = answers(&of_seats);
        let backwards: Vec<_> = forwards.iter().rev().copied().collect();
        prop_assert_eq!(alone(&forwards), alone(&backwards));
    }
}
