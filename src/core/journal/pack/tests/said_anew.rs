//! What an adult says anew about a meeting that is closed.

use super::*;

fn anew(journal: &mut Journal, group: GroupId, touches: [u8; 6]) {
    let session = journal.sessions(group).unwrap().remove(0).id;
    let record = Record { seat: None, minute: 50, event: Event::WrappedUp(touches.to_vec()) };
    journal.say_anew(session, &record).unwrap();
}

/// What was said last about the first meeting.
fn last_said(journal: &Journal, group: GroupId) -> Option<Event> {
    let session = journal.sessions(group).unwrap().remove(0).id;
    let records = journal.records(session).unwrap().into_iter().rev();
    records.map(|record| record.event).find(|event| matches!(event, Event::WrappedUp(_)))
}

#[test]
fn what_is_said_anew_makes_no_other_meeting() {
    let (mut journal, group) = one_group();
    let before = pack(&mut journal, group, 1);
    anew(&mut journal, group, [3; 6]);
    assert_eq!(journal.verify(&|_, _, _, _| true).unwrap(), Vec::<String>::new());
    assert_eq!(outcomes(&mut journal, &carried(&[before], 2)), [ImportOutcome::Unchanged]);
    assert_eq!(last_said(&journal, group), Some(Event::WrappedUp(vec![3; 6])));
}

#[test]
fn a_pack_that_goes_on_brings_the_later_view_and_takes_none_away() {
    let (mut journal, group) = one_group();
    let mut other = Journal::in_memory().unwrap();
    let first = pack(&mut journal, group, 1);
    outcomes(&mut other, &carried(&[first], 2));
    let there = other.groups().unwrap().remove(0).id;
    anew(&mut other, there, [2; 6]);
    meet(&mut journal, group, &usual());
    let longer = pack(&mut journal, group, 3);
    assert_eq!(outcomes(&mut other, &carried(&[longer], 4)), [ImportOutcome::Updated(1)]);
    assert_eq!(last_said(&other, there), Some(Event::WrappedUp(vec![2; 6])), "said here, and not there");
    anew(&mut journal, group, [1; 6]);
    anew(&mut journal, group, [3; 6]);
    meet(&mut journal, group, &usual());
    let longer = pack(&mut journal, group, 5);
    assert_eq!(outcomes(&mut other, &carried(&[longer], 6)), [ImportOutcome::Updated(1)]);
    assert_eq!(last_said(&other, there), Some(Event::WrappedUp(vec![3; 6])), "said there more often");
}

#[test]
fn nothing_else_is_said_of_a_closed_meeting_and_nothing_so_of_an_open_one() {
    let (mut journal, group) = one_group();
    let session = journal.sessions(group).unwrap().remove(0).id;
    let told = Record { seat: None, minute: 1, event: Event::Left };
    let refused = |journal: &mut Journal, record: &Record| {
        matches!(journal.say_anew(session, record), Err(JournalError::SessionClosed))
    };
    assert!(refused(&mut journal, &told));
    let of_a_seat = Record { seat: Some(token(1)), minute: 1, event: Event::WrappedUp(vec![]) };
    assert!(refused(&mut journal, &of_a_seat));
    let details = SessionDetails {
        group,
        date: day(),
        plan: "plan".to_owned(),
        band: Band::B,
        seed: 1,
        training: false,
    };
    let open = journal.open_session(&details, &[]).unwrap();
    assert!(
        journal.say_anew(open, &Record { seat: None, minute: 1, event: Event::WrappedUp(vec![]) }).is_err()
    );
}
