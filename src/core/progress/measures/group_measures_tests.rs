//! Measures of one group, case by case: who was asked, who answered, who came and who left.

use std::ops::Range;

use super::*;
use crate::{
    progress::{records::examples::*, small_group::Tendency},
    session::{Event, Record},
};

/// A session of this plan in which these seats answered the statement about emotion so; closed after the others.
fn asked_in(
    plan: &str,
    seats: Range<u64>,
    answer: impl Fn(u64) -> &'static str,
    before: &[SessionRecords],
) -> SessionRecords {
    let opened = Event::Opened { plan: plan.to_owned(), seats: 6 };
    let mut session = SessionRecords {
        records: vec![Record { seat: None, minute: 0, event: opened }],
        ..SessionRecords::default()
    };
    ask_a_measure(&mut session, seats, answer);
    close_after(&mut session, before);
    session
}

/// The same of a plan that no other session plays.
fn asked(
    seats: Range<u64>,
    answer: impl Fn(u64) -> &'static str,
    before: &[SessionRecords],
) -> SessionRecords {
    asked_in(&format!("plan-{}", before.len()), seats, answer, before)
}

fn tendency(statement: Statement) -> Option<Tendency> {
    statement.shown().map(|told| told.tendency)
}

/// Where the answers about emotion lie at each time, and their change.
fn emotion(sessions: &[SessionRecords]) -> Vec<[Option<Tendency>; 2]> {
    let measures = group_measures(sessions);
    let one = measures[0].factors.iter().find(|one| one.factor == Factor::Emotion).expect("it is asked");
    one.now.iter().zip(&one.change).map(|(now, change)| [tendency(*now), tendency(*change)]).collect()
}

const MOST: Option<Tendency> = Some(Tendency::First);
const MIXED: Option<Tendency> = Some(Tendency::Mixed);
const LEAST: Option<Tendency> = Some(Tendency::Last);

#[test]
fn before_and_after_are_told_by_the_rule_and_paired_by_seats() {
    let before = asked(0..8, |seat| if seat < 5 { "1" } else { "2" }, &[]);
    assert_eq!(emotion(std::slice::from_ref(&before)), [[LEAST, None]], "the first time there is no change");
    let after = asked(0..8, |seat| if seat < 5 { "3" } else { "1" }, std::slice::from_ref(&before));
    assert_eq!(emotion(&[before, after])[1], [MOST, MOST]);
}

#[test]
fn four_answers_say_nothing_and_five_speak() {
    assert_eq!(emotion(&[asked(0..4, |_| "2", &[])]), [[None, None]]);
    assert_eq!(emotion(&[asked(0..5, |_| "2", &[])]), [[MIXED, None]]);
    let open = asked(0..6, |seat| if seat < 4 { "2" } else { "0" }, &[]);
    assert_eq!(emotion(&[open]), [[None, None]], "what was left open is no answer");
}

#[test]
fn leavers_and_joiners_together_leave_too_few_who_were_there_both_times() {
    let before = asked(0..6, |_| "2", &[]);
    let after = asked(3..9, |_| "3", std::slice::from_ref(&before));
    assert_eq!(emotion(&[before, after])[1], [MOST, None]);
}

#[test]
fn a_session_held_once_more_is_no_after() {
    let before = asked_in("eight-1", 0..6, |_| "1", &[]);
    let again = asked_in("eight-1", 0..6, |_| "3", std::slice::from_ref(&before));
    let sessions = [before, again];
    let times: Vec<MeasureTime> = group_measures(&sessions)[0].times.iter().map(|one| one.time).collect();
    assert_eq!(times, [MeasureTime::Before]);
    assert!(
        sessions[1].frozen.iter().all(|(kind, _)| !kind.starts_with(CHANGE) && !kind.starts_with(DIRECTIONS))
    );
}

#[test]
fn other_words_are_another_measure_and_no_change() {
    let ask = |asking, before: &[SessionRecords]| {
        let mut session = SessionRecords::default();
        ask_all_of_a_measure(&mut session, asking, 0..6, |_| ["2", "2", "2"]);
        close_after(&mut session, before);
        session
    };
    let before = ask(MEASURE, &[]);
    let reworded = Asking { words: "We can", ..MEASURE };
    let another = Asking { level: "measure-b", words: "We can" };
    for asking in [reworded, another] {
        let after = ask(asking, std::slice::from_ref(&before));
        let told = |kind: &str| kind.starts_with(CHANGE) || kind.starts_with(DIRECTIONS);
        assert!(after.frozen.iter().all(|(kind, _)| !told(kind)), "{asking:?}");
        assert_eq!(group_measures(&[before.clone(), after]).len(), 2, "{asking:?}");
    }
    let again = ask(MEASURE, std::slice::from_ref(&before));
    assert!(again.frozen.iter().any(|(kind, _)| kind.starts_with(CHANGE)), "the same words are compared");
}

#[test]
fn a_level_that_asks_otherwise_today_lends_no_names_to_what_was_asked() {
    let mut session = asked(0..6, |_| "1", &[]);
    for (kind, words) in &mut session.frozen {
        if kind.starts_with("wording.") {
            *words = "0123456789abcdef".to_owned();
        }
    }
    assert!(group_measures(&[session]).is_empty());
}

#[test]
fn a_turn_that_was_passed_is_no_answer_and_is_counted_in_words_only() {
    let mut session = SessionRecords::default();
    ask_a_measure(&mut session, 0..6, |_| "2");
    pass(&mut session, "measure-a", 1);
    pass(&mut session, "measure-a", 2);
    close(&mut session);
    let measures = group_measures(&[session.clone()]);
    assert_eq!(emotion(&[session]), [[None, None]]);
    let asked = &measures[0].times[0];
    assert_eq!((asked.time, asked.asked), (MeasureTime::Before, 6));
    assert_eq!(asked.answered.shown(), Some(&Share::MoreThanFew));
    let four = group_measures(&[self::asked(0..4, |_| "2", &[])]);
    assert_eq!(four[0].times[0].answered, Statement::NotEnough);
}

#[test]
fn follow_ups_stand_after_the_last_session() {
    let before = asked(0..7, |_| "1", &[]);
    let after = asked(0..7, |_| "2", std::slice::from_ref(&before));
    let mut late = asked(0..7, |_| "3", &[before.clone(), after.clone()]);
    late.follow_up = Some(3);
    let sessions = [before, after, late];
    let times: Vec<MeasureTime> = group_measures(&sessions)[0].times.iter().map(|one| one.time).collect();
    assert_eq!(times, [MeasureTime::Before, MeasureTime::After, MeasureTime::FollowUp(3)]);
    assert_eq!(emotion(&sessions)[2][0], MOST);
}

#[test]
fn nothing_is_said_while_the_session_is_open() {
    let mut open = SessionRecords::default();
    ask_a_measure(&mut open, 0..6, |_| "2");
    assert!(group_measures(&[open]).is_empty());
}

#[test]
fn counts_are_kept_for_pooling_without_a_seat_and_only_of_five_or_more() {
    let before = asked(0..9, |seat| if seat % 2 == 0 { "1" } else { "3" }, &[]);
    let after = asked(0..5, |_| "2", std::slice::from_ref(&before));
    let kept = |session: &SessionRecords, kind: &str| -> Vec<String> {
        let of_kind =
            session.frozen.iter().filter(|(one, _)| one.starts_with(kind) && one.ends_with(".emotion"));
        of_kind.map(|(_, words)| words.clone()).collect()
    };
    assert_eq!(kept(&before, PLACES), ["5 0 4"]);
    assert_eq!(kept(&after, PLACES), ["0 5 0"]);
    assert_eq!(kept(&after, DIRECTIONS), ["3 0 2"]);
    assert_eq!(kept(&before, DIRECTIONS), [""; 0], "the first time there is no change");
    let four = asked(0..4, |_| "2", &[before]);
    assert!(kept(&four, PLACES).is_empty() && kept(&four, DIRECTIONS).is_empty());
}

#[test]
fn what_was_shown_stays_when_the_group_is_forgotten() {
    let before = asked(0..6, |_| "1", &[]);
    let after = asked(0..6, |_| "3", std::slice::from_ref(&before));
    let mut sessions = [before, after];
    let shown = group_measures(&sessions);
    sessions.iter_mut().for_each(forget_everybody);
    assert_eq!(group_measures(&sessions), shown);
    assert!(sessions.iter().flat_map(|one| &one.records).all(|one| !matches!(one.event, Event::Moved(_))));
}

#[test]
fn everything_kept_fits_the_journal() {
    let sessions = {
        let before = asked(0..10, |_| "1", &[]);
        let after = asked(0..10, |_| "3", std::slice::from_ref(&before));
        [before, after]
    };
    for (kind, words) in sessions.iter().flat_map(|one| &one.frozen) {
        assert!(crate::journal::is_phrase(kind) && crate::journal::is_phrase(words), "{kind} {words}");
    }
}
