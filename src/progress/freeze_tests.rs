//! What is left of a session when its seats are forgotten.

use super::{super::examples::*, *};

const MOODS: [&str; 3] =
    ["mood.before few few most-or-all", "mood.after most-or-all few few", "mood.change most-or-all few few"];

/// Everything frozen but the moods.
fn frozen(session: &SessionRecords) -> Vec<String> {
    let mut lines = lines(&freeze(session, &[]));
    lines.retain(|line| !line.starts_with("mood"));
    lines
}

fn lines(frozen: &[(String, String)]) -> Vec<String> {
    frozen.iter().map(|(kind, words)| format!("{kind} {words}")).collect()
}

/// What is frozen of the moods of these sessions, closed one after the other.
fn moods_of(sessions: Vec<SessionRecords>) -> Vec<usize> {
    let mut closed: Vec<SessionRecords> = Vec::new();
    for mut session in sessions {
        close_after(&mut session, &closed);
        closed.push(session);
    }
    let count = |one: &SessionRecords| one.frozen.iter().filter(|(kind, _)| kind.starts_with("mood")).count();
    closed.iter().map(count).collect()
}

#[test]
fn six_seats_leave_words_and_no_numbers_of_answers() {
    let session = session(6, |seat| if seat < 5 { "happy" } else { "sad" });
    assert_eq!(frozen(&session), ["heads 6", "passed few", "feeling.feelings-a most-or-all few few"]);
    let all = lines(&freeze(&session, &[]));
    assert!(MOODS.iter().all(|mood| all.contains(&(*mood).to_owned())), "{all:?}");
}

#[test]
fn four_seats_leave_nothing_but_their_number() {
    assert_eq!(lines(&freeze(&session(4, |_| "happy"), &[])), ["heads 4"]);
}

#[test]
fn a_pass_is_no_answer_and_is_told_of_only_in_words() {
    let mut session = session(6, |_| "happy");
    pass(&mut session, "feelings-a", 0);
    assert_eq!(frozen(&session), ["heads 6", "passed few", "feeling.feelings-a most-or-all few few"]);
    pass(&mut session, "feelings-a", 1);
    assert_eq!(frozen(&session), ["heads 6", "passed few"], "four answers are left");
    pass(&mut session, "feelings-a", 2);
    assert_eq!(frozen(&session), ["heads 6", "passed some"]);
}

#[test]
fn a_child_who_passes_at_check_out_is_not_told_apart() {
    let mut session = session(7, |_| "happy");
    pass(&mut session, "check-out", 3);
    assert_eq!(moods_of(vec![session]), [1], "only the beginning is told of");
}

#[test]
fn a_meeting_with_one_or_two_children_less_is_withheld_and_with_three_less_is_shown() {
    let sessions = [8, 7, 8, 6, 5].map(|seats| session(seats, |_| "happy"));
    assert_eq!(moods_of(sessions.to_vec()), [3, 0, 3, 0, 3]);
}

#[test]
fn the_private_ending_is_in_nothing_that_is_frozen() {
    let mut session = session(6, |_| "happy");
    let before = freeze(&session, &[]);
    for seat in 0..6 {
        pass(&mut session, "ending", seat);
    }
    assert_eq!(freeze(&session, &[]), before);
    assert!(lines(&before).iter().all(|line| !line.contains("talk")));
}

#[test]
fn a_child_who_comes_back_is_one_head_before_and_after_closing() {
    let mut session = session(6, |_| "happy");
    come_back(&mut session, 2);
    assert_eq!(frozen_heads(&session), 6);
    close(&mut session);
    assert_eq!(frozen_heads(&session), 6);
}

#[test]
fn what_was_frozen_is_read_back() {
    let session = closed_session(6);
    let steps = session.played();
    assert_eq!(frozen_participation(&session).shown(), Some(&Amount::Few));
    let feelings = frozen_feelings(&session, "feelings-a");
    assert_eq!(feelings.shown(), Some(&[Amount::MostOrAll, Amount::Few, Amount::Few]));
    assert_eq!(frozen_feelings(&session, "feelings-b"), Statement::NotEnough);
    let before = frozen_mood(&session, &steps, Mood::Before).expect("it was asked");
    assert_eq!(before.shown(), Some(&[Amount::Few, Amount::Few, Amount::MostOrAll]));
}
