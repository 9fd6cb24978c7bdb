//! Proposals, case by case: what was hard last time, what few children said at the start, and what was played already.

use std::sync::Arc;

use super::*;
use crate::{
    content::PlanStep,
    progress::records::examples::*,
    session::{Event, Record, SeatToken},
};

/// A programme of five sessions and a follow-up, each about one thing.
fn library() -> Library {
    let mut library = Library::default();
    let mut plan = |id: &str, levels: &[(Factor, u16)], after_months| {
        let steps = levels.iter().enumerate().map(|(place, (factor, minutes))| {
            let level = format!("{id}-{place}");
            let step = about(&level, *factor);
            library.levels.extend(step.level.map(|one| (level.clone(), one)));
            PlanStep { levels: vec![level], or: Vec::new(), minutes: *minutes, tablet: true }
        });
        Plan {
            id: id.to_owned(),
            title: text(id, id),
            aim: Bilingual::default(),
            materials: Bilingual::default(),
            cost: 0,
            prepare: Bilingual::default(),
            script: Bilingual::default(),
            after_months,
            minutes: 60,
            steps: steps.collect(),
        }
    };
    let sessions = vec![
        plan("one", &[(Factor::Ritual, 5)], None),
        plan("two", &[(Factor::Optimism, 8), (Factor::Emotion, 4)], None),
        plan("three", &[(Factor::Emotion, 9)], None),
        plan("four", &[(Factor::Emotion, 9)], None),
        plan("five", &[(Factor::ProblemSolving, 9)], None),
        plan("later", &[(Factor::Optimism, 20)], Some(1)),
    ];
    let programme = Programme {
        id: "programme".to_owned(),
        title: Bilingual::default(),
        bands: vec![Band::A],
        seats: 2..=10,
        sessions,
    };
    library.programmes.insert(programme.id.clone(), Arc::new(programme));
    library
}

/// A closed session of this plan with these touches.
fn played(plan: &str, touches: &[u8]) -> SessionRecords {
    let mut session = SessionRecords::default();
    open(&mut session, plan);
    wrap_up(&mut session, touches);
    close(&mut session);
    session
}

/// A closed first session that asked six children about emotion and optimism.
fn asked(answers: impl Fn(u64) -> [&'static str; 3]) -> SessionRecords {
    let mut session = SessionRecords::default();
    open(&mut session, "one");
    ask_all_of_a_measure(&mut session, MEASURE, 0..6, answers);
    close(&mut session);
    session
}

fn open(session: &mut SessionRecords, plan: &str) {
    let event = Event::Opened { plan: plan.to_owned(), seats: 6 };
    session.records.insert(0, Record { seat: None, minute: 0, event });
}

fn wrap_up(session: &mut SessionRecords, touches: &[u8]) {
    session.records.push(Record { seat: None, minute: 60, event: Event::WrappedUp(touches.to_vec()) });
}

fn proposed(sessions: &[SessionRecords]) -> Vec<(String, Reason)> {
    proposals(sessions, &library(), Band::A).into_iter().map(|one| (one.plan, one.reason)).collect()
}

fn few(factor: Factor) -> Reason {
    Reason::MoreThanHalfSaid { factor, name: text("A little", "有点像") }
}

#[test]
fn nothing_is_proposed_without_a_session_or_a_programme() {
    assert_eq!(proposed(&[]), []);
    assert_eq!(proposed(&[played("of-no-programme", &[1, 1, 1])]), []);
    assert_eq!(proposed(&[session(6, |_| "happy")]), [], "it is open");
}

#[test]
fn what_went_well_or_was_left_out_needs_nothing() {
    for touches in [&[3, 3, 3][..], &[2, 2, 2], &[0, 0, 0], &[]] {
        assert_eq!(proposed(&[played("one", touches)]), [], "{touches:?}");
    }
}

#[test]
fn a_hard_plan_gives_the_next_session_more_time() {
    assert_eq!(proposed(&[played("one", &[3, 3, 1])]), [("two".to_owned(), Reason::HardPlan)]);
    assert_eq!(proposed(&[played("one", &[3, 1, 3])]), [("two".to_owned(), Reason::HardPart)]);
    assert_eq!(
        proposed(&[played("one", &[3, 1, 1])]),
        [("two".to_owned(), Reason::HardPlan)],
        "one is enough"
    );
    assert_eq!(proposed(&[played("five", &[3, 1, 1])]), [], "only follow-ups come");
}

#[test]
fn of_the_questions_of_today_joining_in_and_the_mood_are_reasons() {
    let not_joined = [played("one", &[3, 3, 3, 0, 1, 3])];
    assert_eq!(proposed(&not_joined), [("two".to_owned(), Reason::HardPart)]);
    let heavy = [played("one", &[3, 3, 3, 0, 3, 1])];
    assert_eq!(proposed(&heavy), [("three".to_owned(), Reason::HardMood)]);
    assert_eq!(proposed(&[played("one", &[1, 1, 1, 1, 2, 2])]), []);
}

#[test]
fn only_the_last_session_counts() {
    assert_eq!(proposed(&[played("one", &[1, 1, 1]), played("two", &[3, 3, 3])]), []);
}

#[test]
fn a_hard_mood_proposes_the_session_about_feelings_until_it_was_played_twice() {
    let hard = |plan| played(plan, &[1, 3, 3]);
    assert_eq!(proposed(&[hard("one")]), [("three".to_owned(), Reason::HardMood)], "of two the first");
    assert_eq!(proposed(&[hard("three")]), [("three".to_owned(), Reason::HardMood)]);
    assert_eq!(proposed(&[hard("three"), hard("three")]), []);
    let both = played("two", &[1, 1, 3]);
    assert_eq!(proposed(&[both]), [("three".to_owned(), Reason::HardMood)], "one session is proposed once");
}

#[test]
fn where_few_children_said_much_the_session_about_it_could_be_played_twice() {
    let start = asked(|_| ["1", "3", "3"]);
    assert_eq!(proposed(std::slice::from_ref(&start)), [("three".to_owned(), few(Factor::Emotion))]);
    let again = [start.clone(), played("three", &[]), played("two", &[])];
    assert_eq!(proposed(&again), [("three".to_owned(), few(Factor::Emotion))], "once more");
    let twice = [start, played("three", &[]), played("three", &[])];
    assert_eq!(proposed(&twice), []);
}

#[test]
fn where_most_said_it_is_quite_so_nothing_is_proposed() {
    assert_eq!(proposed(&[asked(|_| ["2", "2", "2"])]), []);
    assert_eq!(proposed(&[asked(|seat| if seat < 3 { ["3", "3", "3"] } else { ["1", "1", "1"] })]), []);
}

#[test]
fn needs_come_in_the_order_of_the_six_seeds() {
    let start = asked(|_| ["1", "1", "1"]);
    let expected = [("two".to_owned(), few(Factor::Optimism)), ("three".to_owned(), few(Factor::Emotion))];
    assert_eq!(proposed(&[start]), expected);
}

#[test]
fn four_children_are_not_proposed_from() {
    let mut session = SessionRecords::default();
    open(&mut session, "one");
    ask_all_of_a_measure(&mut session, MEASURE, 0..4, |_| ["1", "1", "1"]);
    close(&mut session);
    assert_eq!(proposed(&[session]), []);
}

#[test]
fn after_the_second_asking_the_start_is_no_reason_any_more() {
    let start = asked(|_| ["1", "3", "3"]);
    let mut second = SessionRecords::default();
    open(&mut second, "five");
    ask_all_of_a_measure(&mut second, MEASURE, 0..6, |_| ["1", "3", "3"]);
    close_after(&mut second, std::slice::from_ref(&start));
    assert_eq!(proposed(&[start, second]), []);
}

#[test]
fn a_proposal_names_no_seat() {
    let start = asked(|_| ["1", "1", "1"]);
    assert!(
        start.records.iter().any(|record| record.seat == Some(SeatToken(3))),
        "seats are kept on measures"
    );
    let mut forgotten = start.clone();
    forget_everybody(&mut forgotten);
    assert_eq!(proposed(&[start]), proposed(&[forgotten]), "what may be told of the group is enough");
}
