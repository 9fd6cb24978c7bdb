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

#[test]
fn what_children_say_is_frozen_in_words_from_five_seats_on() {
    let mut six = session(6, |_| "happy");
    ask_their_say(&mut six, 6, |seat| if seat < 4 { "yes" } else { "another-time" });
    let said: Vec<String> = frozen(&six).into_iter().filter(|line| line.starts_with("say.")).collect();
    assert_eq!(said, ["say.q1 some few few", "say.q2 most-or-all few few"]);

    let mut four = session(6, |_| "happy");
    ask_their_say(&mut four, 4, |_| "yes");
    assert!(frozen(&four).iter().all(|line| !line.starts_with("say.")), "four answers are not enough");
}

#[test]
fn a_child_who_passes_is_no_answer_to_the_say() {
    let mut session = session(5, |_| "happy");
    ask_their_say(&mut session, 5, |_| "yes");
    pass(&mut session, "your-say", 2);
    assert!(frozen(&session).iter().all(|line| !line.starts_with("say.")));
}

#[test]
fn what_children_said_is_read_back_without_their_seats() {
    let mut six = session(6, |_| "happy");
    ask_their_say(&mut six, 6, |_| "some");
    close(&mut six);
    let of_the_say = six.records.iter().skip_while(|one| one.event != crate::session::Event::StepBegan(6));
    assert!(of_the_say.clone().count() > 6 && of_the_say.clone().all(|one| one.seat.is_none()));
    let steps = six.played();
    let again = frozen_say(&six, &steps, "q1").expect("it was asked");
    assert_eq!(again.shown(), Some(&[Amount::Few, Amount::MostOrAll, Amount::Few]));
    let never_asked = closed_session(6);
    assert_eq!(frozen_say(&never_asked, &never_asked.played(), "q1"), None);
}
