//! The review of a group, from its records.

use super::{super::examples::*, *};
use crate::session::Event;

fn words(statement: Option<Statement>) -> String {
    statement.expect("it was asked").to_words().unwrap_or_else(|| "nothing".to_owned())
}

fn mood_words(session: &SessionReview) -> [String; 3] {
    let statement = |chart: &Option<BinsChart>| chart.as_ref().map(|chart| chart.statement);
    [words(statement(&session.before)), words(statement(&session.after)), words(session.change)]
}

const NOTHING: [&str; 3] = ["nothing"; 3];

#[test]
fn six_children_are_seen_in_words_and_their_products_in_numbers() {
    let review = Review::new(&[closed_session(6)]);
    let session = &review.sessions[0];
    assert_eq!((session.heads, session.date.as_str()), (6, "2026-11-23"));
    assert!(session.minutes > 0);
    let titles: Vec<_> = session.activities.iter().flatten().map(|title| title.en.as_str()).collect();
    assert_eq!(titles, ["The lost kite", "The broken cup", "A wish for this week"]);
    assert_eq!(mood_words(session), ["few few most-or-all", "most-or-all few few", "most-or-all few few"]);
    assert_eq!(session.participation.shown(), Some(&Amount::Few));
    assert_eq!(words(Some(session.feelings[0].chart.statement)), "most-or-all few few");
    assert_eq!(session.products, Products { ideas: 2, plans: 6, feeling_words: 2, new_feeling_words: 2 });
}

#[test]
fn four_children_keep_their_answers_and_still_see_what_they_made() {
    let review = Review::new(&[closed_session(4)]);
    let session = &review.sessions[0];
    assert_eq!(session.heads, 4);
    assert_eq!(mood_words(session), NOTHING);
    assert_eq!(session.participation, Statement::NotEnough);
    assert_eq!(session.feelings[0].chart.statement, Statement::NotEnough);
    assert_eq!(session.products.plans, 4);
    assert_eq!(session.activities.len(), 3);
}

#[test]
fn nothing_is_said_about_answers_while_the_session_is_open() {
    let review = Review::new(&[session(6, |_| "happy")]);
    assert_eq!(mood_words(&review.sessions[0]), NOTHING);
    assert_eq!(review.sessions[0].participation, Statement::NotEnough);
    assert_eq!(review.sessions[0].feelings[0].chart.statement, Statement::NotEnough);
}

#[test]
fn what_was_not_asked_has_no_chart() {
    let mut session = closed_session(6);
    let end =
        session.records.iter().position(|record| record.event == Event::StepBegan(4)).expect("a check-out");
    session.records.truncate(end);
    close(&mut session);
    let review = Review::new(&[session]);
    assert!(review.sessions[0].before.is_some());
    assert_eq!((&review.sessions[0].after, review.sessions[0].change), (&None, None));
}

#[test]
fn the_garden_counts_sessions_and_new_words_are_new_once() {
    let mut second = session(6, |seat| if seat == 0 { "calm" } else { "happy" });
    close(&mut second);
    let review = Review::new(&[closed_session(6), second]);
    assert_eq!(review.garden.len(), 10, "every factor but the rituals");
    assert!(review.garden.contains(&(Factor::Emotion, 2)));
    assert!(review.garden.contains(&(Factor::Optimism, 0)));
    let second = review.sessions[1].products;
    assert_eq!((second.feeling_words, second.new_feeling_words), (3, 1));
    assert_eq!(review.products, Products { ideas: 4, plans: 12, feeling_words: 3, new_feeling_words: 3 });
}

#[test]
fn ones_own_is_not_a_word_and_a_passed_turn_made_nothing() {
    let mut session = session(6, |_| OWN);
    pass(&mut session, "wishes-a", 0);
    close(&mut session);
    let review = Review::new(&[session]);
    assert_eq!(review.products, Products { ideas: 2, plans: 5, feeling_words: 1, new_feeling_words: 1 });
}

#[test]
fn a_level_that_is_gone_leaves_its_session_readable() {
    let mut session = closed_session(6);
    for step in &mut session.steps {
        step.level = None;
    }
    let review = Review::new(&[session]);
    assert_eq!(review.sessions[0].heads, 6);
    assert_eq!(review.sessions[0].activities, vec![None; 6]);
    assert_eq!(words(review.sessions[0].change), "most-or-all few few");
    assert_eq!(review.sessions[0].before.as_ref().map(|chart| chart.names.is_none()), Some(true));
}

#[test]
fn what_was_shown_stays_when_the_group_is_forgotten() {
    let mut session = closed_session(6);
    let before = Review::new(std::slice::from_ref(&session));
    forget_everybody(&mut session);
    assert_eq!(Review::new(&[session]), before);
}

#[test]
fn the_private_ending_is_nowhere_in_the_review() {
    let everybody_ok = {
        let mut session = session(6, |_| "happy");
        for record in &mut session.records {
            if let Event::Moved(one) = &mut record.event
                && one.kind == "answer"
            {
                one.choice = "ok".to_owned();
            }
        }
        close(&mut session);
        session
    };
    assert_eq!(Review::new(&[everybody_ok]), Review::new(&[closed_session(6)]));
}

#[test]
fn records_of_a_step_outside_the_plan_count_for_nothing() {
    let mut session = closed_session(6);
    session.steps.truncate(1);
    let review = Review::new(&[session]);
    assert_eq!(review.sessions[0].products, Products::default());
    assert_eq!(mood_words(&Review::new(&[closed_session(6)]).sessions[0])[0], "few few most-or-all");
}

#[test]
fn how_it_was_for_the_children_is_told_by_the_rule() {
    let asked = |seats: u64, closed: bool| {
        let mut session = session(seats, |_| "happy");
        ask_their_say(&mut session, seats, |seat| if seat < 3 { "yes" } else { "some" });
        if closed {
            close(&mut session);
        }
        Review::new(&[session]).sessions.remove(0).say
    };
    let say_words = |say: &[Option<BinsChart>; 2]| {
        [0, 1].map(|place| words(say[place].as_ref().map(|chart| chart.statement)))
    };
    let six = asked(6, true);
    assert_eq!(say_words(&six), ["some some few", "most-or-all few few"]);
    assert_eq!(
        six[0].as_ref().and_then(|chart| chart.names.clone()).map(|names| names[0].en.clone()),
        Some("Gladly".to_owned())
    );
    assert_eq!(say_words(&asked(4, true)), ["nothing"; 2]);
    assert_eq!(say_words(&asked(6, false)), ["nothing"; 2], "the session is open");
    assert_eq!(Review::new(&[closed_session(6)]).sessions[0].say, [None, None], "it was not asked");
}
