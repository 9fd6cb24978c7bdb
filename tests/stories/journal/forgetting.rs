//! What is forgotten is gone: from the file, its log and its free pages.

use super::*;

#[test]
fn a_closed_session_has_forgotten_what_need_not_stay() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    let group = add_group(&mut journal, "brave");
    let session = open_session(&mut journal, group, today());
    let events = play(&mut journal, session);
    assert!(!files_with_number(folder.path(), OWL.0).is_empty(), "the search itself must find something");
    assert!(!files_with_number(folder.path(), SEED).is_empty());

    let too_many = vec![record(None, Event::Paused); usize::try_from(events).unwrap() + 1];
    assert!(matches!(journal.close_session(session, &too_many, &[]), Err(JournalError::WrongNumber { .. })));
    assert_eq!(close(&mut journal, session), Erasure::Done);
    // The owl passed: nothing of it stays. The fox's answer in the first step is one that outlives the meeting here;
    // every other single answer is gone.
    assert_eq!(files_with(folder.path(), b"left-out"), [""; 0]);
    assert_eq!(files_with(folder.path(), b"proud"), [""; 0]);
    assert_eq!(files_with_number(folder.path(), OWL.0), [""; 0]);
    assert_eq!(files_with_number(folder.path(), SEED), [""; 0]);
    assert_eq!(files_with(folder.path(), b"joinedfox"), [""; 0]);
    assert_eq!(files_with_number(folder.path(), FOX.0), [FILE_NAME]);

    let after = journal.records(session).unwrap();
    assert!((after.len() as u64) < events);
    assert_eq!(after.iter().filter(|one| matches!(one.event, Event::Moved(_))).count(), 1);
    assert_eq!(journal.frozen(session).unwrap()[0].statement, "some");
    assert!(journal.unfinished_session().unwrap().is_none());
    let refused = journal.append(session, events, &[record(None, Event::Paused)], &SideEntries::default());
    assert!(matches!(refused, Err(JournalError::SessionClosed)));
    assert!(journal.verify(&|_, step, _, _| step == 0).unwrap().is_empty());
    assert!(
        !journal.verify(&|_, _, _, _| false).unwrap().is_empty(),
        "kept tokens are found where none may be"
    );
}

#[test]
fn a_deleted_group_is_gone_from_every_file() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    let group = add_group(&mut journal, "dandelion");
    let other = add_group(&mut journal, "brave");
    let stays = open_session(&mut journal, other, today());
    for _ in 0..4 {
        let session = open_session(&mut journal, group, today());
        play(&mut journal, session);
        let _cleaned = close(&mut journal, session);
    }
    let session = open_session(&mut journal, group, today());
    let alongside = SideEntries {
        keep_seats: vec![KeptSeat { animal: "hedgehog".to_owned(), token: OWL }],
        talk_later: vec!["hedgehog".to_owned()],
        day: None,
    };
    journal.append(session, 1, &[record(None, Event::Paused)], &alongside).unwrap();

    assert_eq!(journal.delete_group(group).unwrap(), Erasure::Done);
    for number in [FOX.0, OWL.0] {
        assert_eq!(files_with_number(folder.path(), number), [""; 0]);
    }
    for word in ["dandelion", "hedgehog", "left-out"] {
        assert_eq!(files_with(folder.path(), word.as_bytes()), [""; 0], "{word}");
    }
    assert!(matches!(journal.group(group), Err(JournalError::NotFound { what: "group" })));
    assert!(matches!(journal.delete_group(group), Err(JournalError::NotFound { .. })));
    assert_eq!(journal.unfinished_session().unwrap().unwrap().id, stays);
    assert!(journal.verify(&|_, _, _, _| true).unwrap().is_empty());
}

#[test]
fn when_retention_ends_tokens_go_and_counts_stay() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    let group = add_group(&mut journal, "brave");
    let closed = open_session(&mut journal, group, today());
    play(&mut journal, closed);
    let _cleaned = close(&mut journal, closed);
    let unfinished = open_session(&mut journal, group, today().plus_days(7));
    let events = play(&mut journal, unfinished);
    journal.keep_seat(group, &KeptSeat { animal: "fox".to_owned(), token: FOX }).unwrap();

    let last = today().plus_days(7);
    for early in [last.plus_days(-365), today(), last, last.plus_days(180)] {
        assert_eq!(journal.forget_expired(early).unwrap().groups, 0, "{early}");
    }
    assert_eq!(journal.seats_of(group).unwrap().len(), 1);

    journal.trust_day(last.plus_days(180)).unwrap();
    let overdue = |journal: &Journal| {
        let faults = journal.verify(&|_, _, _, _| true).unwrap();
        faults.iter().filter(|fault| fault.contains("its retention has ended")).count()
    };
    assert_eq!(overdue(&journal), 0);
    journal.trust_day(last.plus_days(181)).unwrap();
    assert_eq!(overdue(&journal), 1, "it keeps more than was promised");

    let forgotten = journal.forget_expired(last.plus_days(181)).unwrap();
    assert_eq!((forgotten.groups, forgotten.erasure), (1, Erasure::Done));
    for number in [FOX.0, OWL.0, SEED] {
        assert_eq!(files_with_number(folder.path(), number), [""; 0]);
    }
    assert!(journal.seats_of(group).unwrap().is_empty());
    assert_eq!(journal.frozen(closed).unwrap().len(), 1);
    assert!((journal.records(unfinished).unwrap().len() as u64) < events);
    for answer in [&b"rainy"[..], b"proud", b"left-out", b"move."] {
        assert_eq!(files_with(folder.path(), answer), [""; 0], "a single answer is left");
    }
    assert!(journal.session(unfinished).unwrap().closed);
    assert!(journal.verify(&|_, _, _, _| false).unwrap().is_empty());
    assert_eq!(journal.forget_expired(last.plus_days(182)).unwrap().groups, 0);
}

#[test]
fn a_clock_set_back_a_year_destroys_nothing() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    let group = add_group(&mut journal, "brave");
    journal.keep_seat(group, &KeptSeat { animal: "fox".to_owned(), token: FOX }).unwrap();
    open_session(&mut journal, group, today());
    let back = today().plus_days(-365);
    let session = open_session(&mut journal, group, back);
    let alongside = SideEntries { talk_later: vec!["fox".to_owned()], ..SideEntries::default() };
    journal.append(session, 1, &[record(None, Event::Paused)], &alongside).unwrap();

    assert_eq!(journal.forget_expired(back).unwrap().groups, 0);
    assert_eq!(journal.group(group).unwrap().last_session_on, Some(today()));
    assert_eq!(journal.talk_later_open().unwrap().len(), 1);
    // Set right again: the group met today, so nothing is over yet.
    assert_eq!(journal.forget_expired(today()).unwrap().groups, 0);
    assert_eq!(journal.seats_of(group).unwrap().len(), 1);
}

#[test]
fn talk_later_waits_until_an_adult_has_marked_it() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    let group = add_group(&mut journal, "brave");
    let session = open_session(&mut journal, group, today());
    let animals = ["hedgehog", "platypus", "octopus"];
    let alongside = SideEntries { talk_later: animals.map(str::to_owned).to_vec(), ..SideEntries::default() };
    journal.append(session, 1, &[record(None, Event::Paused)], &alongside).unwrap();
    // Asking twice is asking once.
    journal.append(session, 2, &[record(None, Event::WentOn)], &alongside).unwrap();
    drop(journal);

    let mut journal = open(&folder);
    let waiting = journal.talk_later_open().unwrap();
    assert_eq!(waiting.len(), 3);
    assert_eq!((waiting[0].group, waiting[0].asked_on), (group, today()));
    assert!(!waiting[0].is_overdue(today().plus_days(14)));
    assert!(waiting[0].is_overdue(today().plus_days(15)));
    assert_eq!(journal.mark_talk_later(waiting[0].id, TalkLaterOutcome::SpokenWith).unwrap(), Erasure::Done);
    assert_eq!(journal.mark_talk_later(waiting[1].id, TalkLaterOutcome::HandedOn).unwrap(), Erasure::Done);
    assert!(
        journal.mark_talk_later(waiting[0].id, TalkLaterOutcome::HandedOn).is_err(),
        "it is handled once"
    );
    for gone in ["hedgehog", "platypus"] {
        assert_eq!(files_with(folder.path(), gone.as_bytes()), [""; 0]);
    }
    let numbers = journal.statistics().unwrap();
    assert_eq!((numbers.spoken_with, numbers.handed_on, numbers.expired), (1, 1, 0));
    assert_eq!(numbers.talk_later_open, 1, "nobody has marked the octopus");
}

#[test]
fn a_request_to_talk_outlives_the_retention_until_an_adult_has_marked_it() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    let group = add_group(&mut journal, "brave");
    let session = open_session(&mut journal, group, today());
    let alongside = SideEntries {
        keep_seats: vec![KeptSeat { animal: "fox".to_owned(), token: FOX }],
        talk_later: vec!["hedgehog".to_owned()],
        ..SideEntries::default()
    };
    journal.append(session, 1, &[record(None, Event::Paused)], &alongside).unwrap();
    let late = today().plus_days(400);
    assert_eq!(journal.forget_expired(late).unwrap().groups, 1);
    assert!(journal.seats_of(group).unwrap().is_empty());
    let waiting = journal.talk_later_open().unwrap();
    assert_eq!((waiting.len(), waiting[0].animal.as_str()), (1, "hedgehog"), "nobody has seen it yet");
    assert!(waiting[0].is_overdue(late));
}

#[test]
fn a_day_that_is_still_to_come_counts_as_today_once() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    let group = add_group(&mut journal, "brave");
    journal.keep_seat(group, &KeptSeat { animal: "fox".to_owned(), token: FOX }).unwrap();
    let session = open_session(&mut journal, group, "2040-05-01".parse().unwrap());
    let alongside = SideEntries { talk_later: vec!["fox".to_owned()], ..SideEntries::default() };
    journal.append(session, 1, &[record(None, Event::Paused)], &alongside).unwrap();
    // A journal of an older program, which knew no trusted day: its latest day is ahead of the clock.
    let doubt = journal.date_doubt(today()).unwrap().unwrap();
    assert_eq!(doubt.trusted, today(), "the latest day that is not ahead of the clock");

    journal.trust_day(today()).unwrap();
    assert_eq!(journal.date_doubt(today()).unwrap(), None);
    assert!(journal.clamp_future_days(today()).unwrap());
    assert_eq!(journal.group(group).unwrap().last_session_on, Some(today()));
    assert_eq!(journal.talk_later_open().unwrap()[0].asked_on, today());
    assert!(!journal.clamp_future_days(today().plus_days(1)).unwrap(), "once, not every day anew");
    assert_eq!(journal.group(group).unwrap().last_session_on, Some(today()));
    assert_eq!(journal.abandoned_sessions(today()).unwrap().len(), 0);
    assert_eq!(journal.abandoned_sessions(today().plus_days(1)).unwrap().len(), 1);
    assert_eq!(journal.forget_expired(today().plus_days(180)).unwrap().groups, 0);
    assert_eq!(journal.forget_expired(today().plus_days(181)).unwrap().groups, 1);
}

#[test]
fn a_journal_without_children_has_no_date_to_doubt() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    journal.trust_day("2036-01-01".parse().unwrap()).unwrap();
    assert_eq!(journal.date_doubt(today()).unwrap(), None);
    add_group(&mut journal, "brave");
    let doubt = journal.date_doubt(today()).unwrap().unwrap();
    assert_eq!((doubt.clock, doubt.trusted), (today(), "2036-01-01".parse().unwrap()));
}
