//! Measures of one group, case by case: who was asked, who answered, who came and who left.

use std::ops::Range;

use super::{super::examples::*, *};
use crate::activities::measure::level::Form;

/// A session of these seats that answered the statement about emotion so; closed after the others.
fn asked(
    seats: Range<u64>,
    answer: impl Fn(u64) -> &'static str,
    before: &[SessionRecords],
) -> SessionRecords {
    let mut session = SessionRecords::default();
    ask_a_measure(&mut session, seats, answer);
    close_after(&mut session, before);
    session
}

fn words(statement: Statement) -> String {
    statement.to_words().unwrap_or_else(|| "nothing".to_owned())
}

/// What is told of the factor at each time: the answers, and the change.
fn told(sessions: &[SessionRecords], factor: Factor) -> Vec<[String; 2]> {
    let measures = group_measures(sessions);
    let one = measures[0].factors.iter().find(|one| one.factor == factor).expect("it is asked");
    one.now.iter().zip(&one.change).map(|(now, change)| [words(*now), words(*change)]).collect()
}

fn emotion(sessions: &[SessionRecords]) -> Vec<[String; 2]> {
    told(sessions, Factor::Emotion)
}

#[test]
fn before_and_after_are_told_by_the_rule_and_paired_by_seats() {
    let before = asked(0..6, |_| "1", &[]);
    assert_eq!(
        emotion(std::slice::from_ref(&before)),
        [["few few most-or-all", "nothing"]],
        "the first time there is no change"
    );
    let after = asked(0..6, |seat| if seat < 5 { "3" } else { "1" }, std::slice::from_ref(&before));
    let both = [["few few most-or-all", "nothing"], ["most-or-all few few", "most-or-all few few"]];
    assert_eq!(emotion(&[before, after]), both);
}

#[test]
fn four_answers_say_nothing_and_five_speak() {
    assert_eq!(emotion(&[asked(0..4, |_| "2", &[])]), [["nothing", "nothing"]]);
    assert_eq!(emotion(&[asked(0..5, |_| "2", &[])]), [["few most-or-all few", "nothing"]]);
    let open = asked(0..6, |seat| if seat < 4 { "2" } else { "0" }, &[]);
    assert_eq!(emotion(&[open]), [["nothing", "nothing"]], "what was left open is no answer");
}

#[test]
fn six_of_one_mind_sound_like_five_of_six() {
    let unanimous = asked(0..6, |_| "3", &[]);
    let nearly = asked(0..6, |seat| if seat < 5 { "3" } else { "1" }, &[]);
    assert_eq!(emotion(&[unanimous]), emotion(&[nearly]));
}

#[test]
fn one_or_two_children_less_are_withheld_over_all_meetings() {
    for (seats, may_be_told) in [(8, true), (7, false), (6, false), (5, true)] {
        let before = asked(0..8, |_| "1", &[]);
        let after = asked(0..seats, |_| "3", std::slice::from_ref(&before));
        let told = emotion(&[before, after]);
        assert_eq!(told[1][0] != "nothing", may_be_told, "{seats} answered after");
        assert_eq!(told[1][1] != "nothing", may_be_told, "what the two tell apart would be of one or two");
    }
}

#[test]
fn one_child_exchanged_for_another_is_withheld() {
    let before = asked(0..6, |_| "1", &[]);
    let after = asked(1..7, |_| "3", std::slice::from_ref(&before));
    assert_eq!(emotion(&[before, after])[1], ["nothing", "nothing"]);
}

#[test]
fn what_was_withheld_between_is_told_at_a_later_meeting() {
    let before = asked(0..7, |_| "1", &[]);
    let between = asked(0..6, |_| "3", std::slice::from_ref(&before));
    let after = asked(0..7, |_| "2", &[before.clone(), between.clone()]);
    let told = emotion(&[before, between, after]);
    assert_eq!(told.len(), 2, "the first time and the last");
    assert_eq!(told[1], ["few most-or-all few", "most-or-all few few"]);
}

#[test]
fn joiners_do_not_change_what_is_said_of_change() {
    let before = asked(0..5, |_| "2", &[]);
    let after = asked(0..9, |seat| if seat < 5 { "3" } else { "1" }, std::slice::from_ref(&before));
    assert_eq!(emotion(&[before, after])[1], ["some few some", "most-or-all few few"]);
}

#[test]
fn leavers_and_joiners_together_leave_too_few_who_were_there_both_times() {
    let before = asked(0..6, |_| "2", &[]);
    let after = asked(3..9, |_| "3", std::slice::from_ref(&before));
    assert_eq!(emotion(&[before, after])[1], ["most-or-all few few", "nothing"]);
}

#[test]
fn a_turn_that_was_passed_is_no_answer_and_is_counted_in_words_only() {
    let mut session = SessionRecords::default();
    ask_a_measure(&mut session, 0..6, |_| "2");
    pass(&mut session, "measure-a", 1);
    pass(&mut session, "measure-a", 2);
    close(&mut session);
    let measures = group_measures(&[session.clone()]);
    assert_eq!(emotion(&[session]), [["nothing", "nothing"]]);
    let asked = &measures[0].times[0];
    assert_eq!((asked.time, asked.asked), (MeasureTime::Before, 6));
    assert_eq!(asked.answered.shown(), Some(&Amount::Some));
    let four = group_measures(&[self::asked(0..4, |_| "2", &[])]);
    assert_eq!(four[0].times[0].answered, Statement::NotEnough);
}

#[test]
fn both_wordings_are_one_measure_and_two_statements_one_factor() {
    let ask = |form, answers: [&'static str; 3], before: &[SessionRecords]| {
        let mut session = SessionRecords::default();
        ask_all_of_a_measure(&mut session, form, 0..6, |_| answers);
        close_after(&mut session, before);
        session
    };
    let before = ask(Form::A, ["1", "1", "3"], &[]);
    let after = ask(Form::B, ["2", "3", "3"], std::slice::from_ref(&before));
    let sessions = [before, after];
    assert_eq!(group_measures(&sessions).len(), 1);
    let optimism = told(&sessions, Factor::Optimism);
    assert_eq!(optimism[0][0], "few few most-or-all", "of two answers the smaller one counts");
    assert_eq!(optimism[1], ["most-or-all few few", "most-or-all few few"]);
    assert_eq!(emotion(&sessions)[1], ["few most-or-all few", "most-or-all few few"]);
    assert_eq!(instruments(&sessions).len(), 1);
    assert_eq!(frozen_pairs(&sessions[1], "measure-b", Factor::Optimism), [2; 6]);
    assert_eq!(frozen_pairs(&sessions[1], "measure-b", Factor::Emotion), [1; 6]);
    assert_eq!(frozen_pairs(&sessions[0], "measure-a", Factor::Emotion), [], "the first time there are none");
}

#[test]
fn follow_ups_stand_after_the_last_session() {
    let before = asked(0..6, |_| "1", &[]);
    let after = asked(0..6, |_| "2", std::slice::from_ref(&before));
    let mut late = asked(0..6, |_| "3", &[before.clone(), after.clone()]);
    late.follow_up = Some(3);
    let sessions = [before, after, late];
    let times: Vec<MeasureTime> = group_measures(&sessions)[0].times.iter().map(|one| one.time).collect();
    assert_eq!(times, [MeasureTime::Before, MeasureTime::After, MeasureTime::FollowUp(3)]);
    assert_eq!(emotion(&sessions)[2], ["most-or-all few few", "most-or-all few few"]);
}

#[test]
fn nothing_is_said_while_the_session_is_open() {
    let mut open = SessionRecords::default();
    ask_a_measure(&mut open, 0..6, |_| "2");
    assert!(group_measures(&[open]).is_empty());
}

#[test]
fn differences_are_kept_for_pooling_without_a_seat_and_only_of_five_or_more() {
    let before = asked(0..9, |seat| if seat % 2 == 0 { "1" } else { "3" }, &[]);
    let after = asked(0..5, |_| "2", std::slice::from_ref(&before));
    let pairs: Vec<&(String, String)> =
        after.frozen.iter().filter(|(kind, _)| kind.starts_with("measure.pairs")).collect();
    assert_eq!(pairs, [&("measure.pairs.measure-a.emotion".to_owned(), "-1 -1 1 1 1".to_owned())]);
    let four = asked(0..4, |_| "2", &[before]);
    assert!(four.frozen.iter().all(|(kind, _)| !kind.starts_with("measure.pairs")));
}

#[test]
fn what_was_shown_stays_when_the_group_is_forgotten() {
    let before = asked(0..6, |_| "1", &[]);
    let after = asked(0..6, |_| "3", std::slice::from_ref(&before));
    let mut sessions = [before, after];
    let shown = group_measures(&sessions);
    sessions.iter_mut().for_each(forget_everybody);
    assert_eq!(group_measures(&sessions), shown);
    assert_eq!(frozen_pairs(&sessions[1], "measure-a", Factor::Emotion), [2; 6]);
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
