//! The review of a group, from its records.

use std::collections::BTreeMap;

use super::*;
use crate::{
    content::Library,
    progress::{GroupLog, LoggedSession, records::examples::*, small_group::Tendency},
    session::Event,
};

/// Where the mood lay at the beginning and at the end, and how it changed.
fn mood(session: &SessionReview) -> [Option<Tendency>; 3] {
    let told = |statement: Option<Statement>| statement.and_then(|one| one.shown().map(|told| told.tendency));
    let chart = |chart: &Option<BinsChart>| told(chart.as_ref().map(|chart| chart.statement));
    [chart(&session.before), chart(&session.after), told(session.change)]
}

#[test]
fn six_children_are_seen_in_words_and_their_products_in_numbers() {
    let review = Review::new(&[closed_session(6)]);
    let session = &review.sessions[0];
    assert_eq!((session.heads, session.date.as_str()), (6, "2026-11-23"));
    assert!(session.minutes > 0);
    let titles: Vec<_> = session.activities.iter().flatten().map(|title| title.en.as_str()).collect();
    assert_eq!(titles, ["The lost kite", "The broken cup", "A wish for this week"]);
    assert_eq!(mood(session), [Some(Tendency::Last), Some(Tendency::First), Some(Tendency::First)]);
    assert_eq!(session.participation.shown(), Some(&Share::Few));
    assert!(session.feelings[0].chart.statement.shown().is_some());
    assert_eq!((session.products.ideas, session.products.plans), (2, Some(Share::MoreThanFew)));
}

#[test]
fn four_children_keep_their_answers_and_still_see_what_they_made_together() {
    let review = Review::new(&[closed_session(4)]);
    let session = &review.sessions[0];
    assert_eq!(session.heads, 4);
    assert_eq!(mood(session), [None; 3]);
    assert_eq!(session.participation, Statement::NotEnough);
    assert_eq!(session.feelings[0].chart.statement, Statement::NotEnough);
    assert_eq!(
        (session.products.ideas, session.products.plans, session.products.feeling_words),
        (2, None, 0)
    );
    assert_eq!(session.activities.len(), 3);
}

#[test]
fn nothing_is_said_of_an_open_session_but_its_day_minutes_and_heads() {
    let review = Review::new(&[session(6, |_| "happy")]);
    let session = &review.sessions[0];
    assert_eq!(mood(session), [None; 3]);
    assert_eq!((session.participation, session.heads), (Statement::NotEnough, 6));
    assert!(session.feelings.is_empty() && session.activities.is_empty());
    assert_eq!(session.products, SessionProducts::default(), "one more plan would be this child's");
    assert_eq!(review.products, Products::default());
}

#[test]
fn a_step_that_is_skipped_at_once_is_in_no_review_and_no_log() {
    let mut skipped = session(6, |_| "happy");
    let mut step = 0;
    skipped.records.retain(|record| {
        if let Event::StepBegan(place) = record.event {
            step = place;
        }
        step != 2 || record.seat.is_none()
    });
    close(&mut skipped);
    let review = Review::new(std::slice::from_ref(&skipped));
    let titles = |activities: &[Option<Bilingual>]| -> Vec<String> {
        activities.iter().flatten().map(|title| title.en.clone()).collect()
    };
    let played = ["The lost kite", "A wish for this week"];
    assert_eq!(titles(&review.sessions[0].activities), played);
    assert!(!review.sessions[0].factors.contains(&Factor::ProblemSolving));
    let logged = LoggedSession { number: 1, plan: "first".to_owned(), records: skipped };
    let log = GroupLog::new(&Library::default(), vec![logged], &BTreeMap::new());
    assert_eq!(titles(&log.sessions[0].activities), played, "a funder reads this");
    assert!(!log.sessions[0].factors.contains(&Factor::ProblemSolving));
    assert!(log.garden.contains(&(Factor::ProblemSolving, 0)));
}

#[test]
fn what_was_not_asked_has_no_chart() {
    let mut session = session(6, |_| "happy");
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
    let words = [["happy", "surprised", "sad"], ["calm", "surprised", "sad"]];
    let of = |meeting: usize| {
        let mut session = session(6, |seat| words[meeting][seat as usize % 3]);
        close(&mut session);
        session
    };
    let review = Review::new(&[of(0), of(1)]);
    assert_eq!(review.garden.len(), 10, "every factor but the rituals");
    assert!(review.garden.contains(&(Factor::Emotion, 2)));
    assert!(review.garden.contains(&(Factor::Optimism, 0)));
    let [first, second] = [0, 1].map(|place: usize| review.sessions[place].products);
    assert_eq!((first.feeling_words, first.new_feeling_words), (3, 3));
    assert_eq!((second.feeling_words, second.new_feeling_words), (3, 1));
    assert_eq!(review.products, Products { ideas: 4, sessions_with_plans: 2, feeling_words: 4 });
}

#[test]
fn a_level_that_is_gone_leaves_its_session_readable() {
    let mut session = closed_session(6);
    for step in &mut session.steps {
        step.level = None;
    }
    let review = Review::new(&[session]);
    assert_eq!(review.sessions[0].heads, 6);
    assert_eq!(review.sessions[0].activities, vec![None; 3]);
    assert_eq!(mood(&review.sessions[0])[2], Some(Tendency::First));
    assert_eq!(review.sessions[0].before.as_ref().map(|chart| chart.names.is_none()), Some(true));
    assert_eq!(review.sessions[0].factors.len(), 3, "what a session was about stays, whatever the files say");
}

#[test]
fn a_file_with_other_bins_cuts_no_old_answers_anew() {
    let session = closed_session(6);
    let before = Review::new(std::slice::from_ref(&session)).sessions[0].feelings[0].chart.statement;
    let mut other = session.clone();
    for (kind, words) in &mut other.frozen {
        if kind == "wording.feelings-a" {
            *words = "0123456789abcdef".to_owned();
        }
    }
    let now = &Review::new(&[other]).sessions[0].feelings[0].chart;
    assert_eq!(now.statement, before);
    assert!(now.names.is_none(), "its bins are not the bins of then");
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
fn how_it_was_for_the_children_is_told_by_the_rule() {
    let asked = |seats: u64, closed: bool| {
        let mut session = session(seats, |_| "happy");
        ask_their_say(&mut session, seats, |seat| if seat < 3 { "yes" } else { "some" });
        if closed {
            close(&mut session);
        }
        Review::new(&[session]).sessions.remove(0).say
    };
    let told = |say: &[Option<BinsChart>; 2]| {
        [0, 1].map(|place: usize| {
            say[place].as_ref().and_then(|chart| chart.statement.shown().map(|one| one.tendency))
        })
    };
    let six = asked(6, true);
    assert_eq!(told(&six), [Some(Tendency::Mixed), Some(Tendency::First)]);
    assert_eq!(
        six[0].as_ref().and_then(|chart| chart.names.clone()).map(|names| names[0].en.clone()),
        Some("Gladly".to_owned())
    );
    assert_eq!(told(&asked(4, true)), [None; 2]);
    assert_eq!(asked(6, false), [None, None], "the session is open");
    assert_eq!(Review::new(&[closed_session(6)]).sessions[0].say, [None, None], "it was not asked");
}
