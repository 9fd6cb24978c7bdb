//! An adult who plays along on a seat: marked, taken back, and kept through everything that can happen to a seat.

use crate::{
    session::Move,
    session::{Command, Event, Record, Refusal, SeatToken, Session, Stage},
};

use super::table::{PICK, Played, SEED, token};

/// A session of two seats that have both joined, in an activity that goes round the circle.
fn two_at_the_table() -> Played {
    let mut played = Played::open(&[0, 1], 2).expect("a session");
    for seat in 0..2 {
        let join = Command::Join { token: token(seat), animal: format!("animal-{seat}") };
        played.carry_out(&join, 1).expect("a free seat");
    }
    played
}

fn mark(seat: u64, adult: bool) -> Command {
    Command::MarkAdult { token: token(seat), adult }
}

fn is_adult(session: &Session, token: SeatToken) -> bool {
    session.seats().iter().any(|seat| seat.token == token && seat.adult)
}

#[test]
fn a_mark_is_kept_under_the_seat_and_can_be_taken_back() {
    let mut played = two_at_the_table();
    assert_eq!(played.session.children(), 2);
    assert_eq!(played.carry_out(&mark(0, true), 3), Ok(()));
    let kept = Record { seat: Some(token(0)), minute: 3, event: Event::AdultMarked(true) };
    assert_eq!(played.records.last(), Some(&kept));
    assert!(is_adult(&played.session, token(0)) && !is_adult(&played.session, token(1)));
    assert_eq!(played.session.children(), 1, "an adult is no child");
    assert_eq!(played.carry_out(&mark(0, false), 4), Ok(()));
    assert!(!is_adult(&played.session, token(0)));
    assert_eq!(played.session.children(), 2);
}

#[test]
fn marking_a_seat_as_it_is_already_is_refused() {
    let mut played = two_at_the_table();
    assert_eq!(played.carry_out(&mark(0, false), 2), Err(Refusal::NotNow));
    assert_eq!(played.carry_out(&mark(0, true), 2), Ok(()));
    let before = played.records.len();
    assert_eq!(played.carry_out(&mark(0, true), 2), Err(Refusal::NotNow));
    assert_eq!(played.records.len(), before);
}

#[test]
fn a_seat_that_nobody_took_is_not_marked() {
    let mut played = two_at_the_table();
    assert_eq!(played.carry_out(&mark(7, true), 2), Err(Refusal::Unknown));
}

#[test]
fn who_leaves_and_comes_back_is_still_an_adult() {
    let mut played = two_at_the_table();
    played.carry_out(&mark(0, true), 2).expect("a child so far");
    played.carry_out(&Command::Leave(token(0)), 2).expect("a seat at the table");
    assert_eq!(played.session.children(), 1);
    let back = Command::Join { token: token(0), animal: "animal-0".to_owned() };
    played.carry_out(&back, 3).expect("its own seat");
    assert!(is_adult(&played.session, token(0)));
}

#[test]
fn the_mark_comes_back_from_the_stored_words() {
    let mut played = two_at_the_table();
    for (seat, adult) in [(0, true), (1, true), (1, false)] {
        played.carry_out(&mark(seat, adult), 2).expect("not so already");
    }
    let read_back: Vec<Record> = played
        .records
        .iter()
        .map(|record| {
            let (kind, choice) = record.event.to_words();
            let event = Event::from_words(&kind, &choice).expect("a known event");
            Record { event, ..record.clone() }
        })
        .collect();
    let session = Session::replay(played.steps.clone(), SEED, &read_back);
    assert!(is_adult(&session, token(0)) && !is_adult(&session, token(1)));
    assert_eq!(session, played.session);
}

#[test]
fn an_adult_has_turns_like_everybody() {
    let mut played = two_at_the_table();
    played.carry_out(&mark(1, true), 2).expect("a child so far");
    let mut turns = Vec::new();
    while played.session.stage() == Stage::Playing {
        turns.push(played.session.current().and_then(|turn| turn.seat));
        for command in [Command::LiftCurtain, Command::Make(Move::new(PICK, "0")), Command::EndTurn] {
            played.carry_out(&command, 3).expect("one turn after the other");
        }
    }
    assert_eq!(turns, [Some(token(0)), Some(token(1))]);
    assert_eq!(played.carry_out(&mark(1, false), 4), Err(Refusal::NotPlaying), "the table is cleared");
}
