//! What stays of a session when its single answers are gone.

use super::*;
use crate::{
    progress::records::examples::*,
    session::{Event, Record, SeatToken},
};

/// Everything frozen whose kind begins with one of these.
fn frozen(session: &SessionRecords, kinds: &[&str]) -> Vec<String> {
    let lines = freeze(session, &[]).into_iter().map(|(kind, words)| format!("{kind} {words}"));
    lines.filter(|line| kinds.iter().any(|kind| line.starts_with(kind))).collect()
}

#[test]
fn six_seats_leave_words_and_no_numbers_of_answers() {
    let session = session(6, |seat| if seat < 5 { "happy" } else { "sad" });
    assert_eq!(
        frozen(&session, &["heads", "passed", "feeling."]),
        ["heads 6", "passed few", "feeling.feelings-a first most-or-all few few"]
    );
    let moods = frozen(&session, &["mood."]);
    assert_eq!(moods.len(), 3, "{moods:?}");
    assert!(
        moods[0].starts_with("mood.before last") && moods[1].starts_with("mood.after first"),
        "{moods:?}"
    );
    assert!(moods[2].starts_with("mood.change first"), "{moods:?}");
}

#[test]
fn four_seats_leave_nothing_about_answers() {
    let session = session(4, |_| "happy");
    assert_eq!(frozen(&session, &["passed", "mood.", "feeling.", "say.", "plans", "word."]), [""; 0]);
    assert_eq!(frozen(&session, &["heads", "ideas"]), ["heads 4", "ideas 2"], "made together");
}

#[test]
fn a_pass_is_no_answer_and_is_told_of_only_in_words() {
    let mut session = session(6, |_| "happy");
    pass(&mut session, "feelings-a", 0);
    let told = |session: &SessionRecords| frozen(session, &["passed", "feeling."]);
    assert_eq!(told(&session).len(), 2);
    pass(&mut session, "feelings-a", 1);
    assert_eq!(told(&session), ["passed few"], "four answers are left");
    pass(&mut session, "feelings-a", 2);
    assert_eq!(told(&session), ["passed more-than-few"]);
}

#[test]
fn a_child_who_passes_at_check_out_is_not_told_apart() {
    let mut session = session(7, |_| "happy");
    pass(&mut session, "check-out", 3);
    let moods = frozen(&session, &["mood."]);
    assert!(moods.len() >= 2, "the beginning and the end are told of: {moods:?}");
}

#[test]
fn meetings_are_told_of_each_for_itself() {
    let mut closed: Vec<SessionRecords> = Vec::new();
    for seats in [8, 7, 8, 6, 5] {
        let mut session = session(seats, |_| "happy");
        close_after(&mut session, &closed);
        closed.push(session);
    }
    let told = |one: &SessionRecords| one.frozen.iter().any(|(kind, _)| kind == "mood.before");
    assert!(closed.iter().all(told), "answers of different days cannot be subtracted");
}

#[test]
fn the_private_ending_is_in_nothing_that_is_frozen() {
    let mut session = session(6, |_| "happy");
    let before = freeze(&session, &[]);
    for seat in 0..6 {
        pass(&mut session, "ending", seat);
    }
    let after = freeze(&session, &[]);
    let but_steps = |frozen: &[(String, String)]| -> Vec<(String, String)> {
        frozen.iter().filter(|(kind, _)| !kind.starts_with("step.")).cloned().collect()
    };
    assert_eq!(but_steps(&before), but_steps(&after));
    assert!(before.iter().all(|(kind, words)| !kind.contains("talk") && !words.contains("talk")));
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
fn an_adult_who_plays_along_is_counted_nowhere() {
    let mut with_adult = session(6, |seat| if seat == 5 { "sad" } else { "happy" });
    let mark = Record { seat: Some(SeatToken(5)), minute: 0, event: Event::AdultMarked(true) };
    with_adult.records.insert(8, mark);
    let five = freeze(&session(5, |_| "happy"), &[]);
    assert_eq!(freeze(&with_adult, &[]), five);
}

#[test]
fn a_step_that_is_skipped_at_once_is_not_counted() {
    let mut skipped = session(6, |_| "happy");
    let mut step = 0;
    skipped.records.retain(|record| {
        if let Event::StepBegan(place) = record.event {
            step = place;
        }
        step != 2 || record.seat.is_none()
    });
    let lines = frozen(&skipped, &["step.", "ideas", "word."]);
    assert!(lines.contains(&"step.02 crossroads-a problem_solving uncounted".to_owned()), "{lines:?}");
    assert!(lines.contains(&"step.01 feelings-a emotion counted".to_owned()), "{lines:?}");
    assert!(lines.contains(&"ideas 0".to_owned()));
}

#[test]
fn away_from_the_tablet_half_the_minutes_count() {
    let away = |minutes: u16| {
        let mut session = session(6, |_| "happy");
        let mut step = about("a-walk", Factor::Emotion);
        (step.tablet, step.minutes) = (false, 8);
        let place = session.steps.len();
        session.steps.push(step);
        for (minute, event) in [(30, Event::StepBegan(place)), (30 + minutes, Event::StepEnded(false))] {
            session.records.push(Record { seat: None, minute, event });
        }
        frozen(&session, &["step.06"])
    };
    assert_eq!(away(3), ["step.06 a-walk emotion uncounted"]);
    assert_eq!(away(4), ["step.06 a-walk emotion counted"]);
}

#[test]
fn ideas_of_turns_that_were_passed_or_cut_are_not_counted() {
    let mut session = session(6, |_| "happy");
    for seat in 0..6 {
        pass(&mut session, "crossroads-a", seat);
    }
    assert_eq!(frozen(&session, &["ideas"]), ["ideas 0"]);
}

#[test]
fn words_for_feelings_are_told_from_five_children_and_three_words_on() {
    let words = ["happy", "sad", "calm", "angry"];
    let of = |seats: u64| session(seats, |seat| words[seat as usize % words.len()]);
    assert_eq!(frozen(&of(6), &["word."]), ["word.angry ", "word.calm ", "word.happy ", "word.sad "]);
    assert_eq!(frozen(&of(4), &["word."]), [""; 0], "four children");
    assert_eq!(frozen(&session(6, |_| "happy"), &["word."]), [""; 0], "two words");
}

#[test]
fn as_many_words_as_answers_would_say_how_often_each_was_chosen() {
    let words = ["happy", "calm", "surprised", "sad", "angry"];
    let five = session(5, |seat| words[seat as usize]);
    assert_eq!(frozen(&five, &["word."]), [""; 0], "each word was chosen exactly once");
    let six = session(6, |seat| words[seat as usize % words.len()]);
    assert_eq!(frozen(&six, &["word."]).len(), 5);
}

#[test]
fn words_are_told_of_the_answers_to_one_question_only() {
    let words = ["happy", "surprised", "sad"];
    let mut six = session(6, |seat| words[seat as usize % words.len()]);
    play_one_more(&mut six, crossroads_step(), [0], |_| vec![("name", "ashamed")]);
    assert_eq!(
        frozen(&six, &["word."]),
        ["word.happy ", "word.sad ", "word.surprised "],
        "one child named the feeling at the crossroads"
    );
}

#[test]
fn a_calming_tool_is_told_only_where_no_child_is_known_to_have_named_it() {
    let told = |children: u64, named: fn(u64) -> &'static str| {
        let mut session = session(children, |_| "happy");
        say_what_helped(&mut session, 0..children, named);
        frozen(&session, &["tool.", "helps."])
    };
    assert_eq!(told(5, |_| "hum"), [""; 0], "all five are known to have named it");
    assert_eq!(told(6, |seat| if seat == 0 { "breath" } else { "hum" }), [""; 0], "five or six of six");
    assert_eq!(told(7, |seat| if seat < 2 { "breath" } else { "hum" }), ["helps.hum "]);
    assert_eq!(told(7, |seat| if seat < 3 { "breath" } else { "hum" }), [""; 0], "four of seven");
    assert_eq!(told(10, |seat| if seat < 5 { "breath" } else { "hum" }), [""; 0], "five and five are exact");
}

#[test]
fn seven_were_there_and_five_of_them_named_a_tool() {
    let mut seven = session(7, |_| "happy");
    say_what_helped(&mut seven, 0..5, |_| "hum");
    assert_eq!(frozen(&seven, &["tool.", "helps."]), [""; 0], "who answered is known to all");
}

#[test]
fn what_helped_with_a_goal_is_told_only_where_no_child_is_known_to_have_named_it() {
    let told = |children: u64| {
        let mut session = session(children, |_| "happy");
        play_one_more(&mut session, goal_ladder_step(), 0..children, |_| {
            vec![("rung", "3"), ("helped", "friend"), ("next", "keep")]
        });
        frozen(&session, &["goals.helper."])
    };
    assert_eq!((told(5), told(6)), (Vec::new(), Vec::new()));
    assert_eq!(told(7), ["goals.helper.friend "]);
}

#[test]
fn strengths_are_told_from_five_children_and_three_strengths_on() {
    let told = |children: u64, strengths: [&'static str; 5]| {
        let mut session = session(children, |_| "happy");
        play_one_more(&mut session, lanterns_step(), 0..children, |seat| {
            vec![("own", strengths[seat as usize % 5])]
        });
        frozen(&session, &["strength."]).len()
    };
    let five = ["patient", "funny", "brave", "kind", "calm"];
    assert_eq!(told(4, five), 0, "four children");
    assert_eq!(told(5, five), 0, "each strength was named exactly once");
    assert_eq!(told(6, five), 5);
    assert_eq!(told(6, ["kind", "kind", "kind", "brave", "kind"]), 0, "two strengths");
    assert_eq!(
        told(5, ["own", "kind", "funny", "own", "brave"]),
        3,
        "a strength of their own is an answer too"
    );
}

#[test]
fn the_feeling_of_an_i_message_is_a_word_for_a_feeling() {
    let library = crate::shipped_content::library(&[]);
    let level = library.level("i-message-b-in-goal").expect("an I-message");
    assert_eq!(level.role("feel"), Some(Role::Feeling));
}

#[test]
fn what_was_frozen_is_read_back() {
    let session = closed_session(6);
    assert_eq!(frozen_participation(&session).shown(), Some(&Share::Few));
    let feelings = frozen_feelings(&session);
    assert_eq!(feelings.len(), 1);
    assert!(feelings[0].0 == "feelings-a" && feelings[0].1.shown().is_some());
    assert!(frozen_mood(&session, Mood::Before).expect("it was asked").shown().is_some());
    assert_eq!(frozen_mood_level(&session, Mood::After), Some("check-out"));
    assert_eq!(frozen_plans(&session).and_then(|plans| plans.shown().copied()), Some(Share::MoreThanFew));
    assert_eq!(frozen_steps(&session).len(), 6);
}

#[test]
fn what_children_say_is_frozen_in_words_from_five_seats_on() {
    let mut six = session(6, |_| "happy");
    ask_their_say(&mut six, 6, |seat| if seat < 4 { "yes" } else { "another-time" });
    let said = frozen(&six, &["say."]);
    assert_eq!(said.len(), 2);
    assert!(said[0].starts_with("say.q1 first"), "{said:?}");
    let mut four = session(6, |_| "happy");
    ask_their_say(&mut four, 4, |_| "yes");
    assert_eq!(frozen(&four, &["say."]), [""; 0], "four answers are not enough");
}

#[test]
fn when_it_closes_no_single_answer_but_goals_and_measures_is_left() {
    let mut six = session(6, |_| "happy");
    ask_their_say(&mut six, 6, |_| "some");
    ask_a_measure(&mut six, 0..6, |_| "2");
    close(&mut six);
    let kinds: BTreeSet<&str> = six
        .records
        .iter()
        .filter_map(|record| match &record.event {
            Event::Moved(one) => Some(one.kind.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(kinds, BTreeSet::from(["item-feeling", "wish"]));
    assert!(six.records.iter().all(|record| record.event != Event::TurnEnded(TurnEnd::Passed)));
    let again = frozen_say(&six, Role::Again).expect("it was asked");
    assert!(again.0 == "your-say" && again.1.shown().is_some());
    let never_asked = closed_session(6);
    assert_eq!(frozen_say(&never_asked, Role::Again), None);
}

#[test]
fn words_are_not_told_where_they_and_the_bins_leave_two_tables_only() {
    let words = ["happy", "calm", "sad"];
    let six = session(6, |seat| words[seat as usize % words.len()]);
    let told = frozen(&six, &["feeling.", "word."]);
    assert_eq!(told, ["feeling.feelings-a first some few few"], "four, nobody or one, and one or two");
}
