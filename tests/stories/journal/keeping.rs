//! What was appended is there, without gaps, and the command line tells of it without a token.

use super::*;

#[test]
fn what_was_appended_is_there_after_a_kill() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    let group = add_group(&mut journal, "brave");
    let session = open_session(&mut journal, group, today());
    let events = play(&mut journal, session);
    let before = journal.records(session).unwrap();
    // Killed: nothing is tidied up.
    std::mem::forget(journal);

    let mut journal = open(&folder);
    let unfinished = journal.unfinished_session().unwrap().unwrap();
    assert_eq!((unfinished.id, unfinished.number, unfinished.details.seed), (session, 1, SEED));
    assert_eq!(journal.records(session).unwrap(), before);
    assert_eq!(before.len() as u64, events);
    journal.append(session, events, &[record(None, Event::Finished)], &SideEntries::default()).unwrap();
}

#[test]
fn a_gap_or_an_event_twice_is_refused_and_changes_nothing() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    let group = add_group(&mut journal, "brave");
    let session = open_session(&mut journal, group, today());
    let paused = [record(None, Event::Paused)];
    let alongside = SideEntries {
        keep_seats: vec![KeptSeat { animal: "fox".to_owned(), token: FOX }],
        talk_later: vec!["fox".to_owned()],
        day: None,
    };
    for wrong in [0, 2, u64::MAX] {
        let refused = journal.append(session, wrong, &paused, &alongside).unwrap_err();
        assert!(matches!(refused, JournalError::Gap { expected: 1, .. }), "{refused}");
    }
    // A word that is none stops the whole command.
    let names = [record(None, Event::Paused), record(None, Event::Joined("Anna".to_owned()))];
    assert!(matches!(journal.append(session, 1, &names, &alongside), Err(JournalError::Unfit { .. })));
    assert_eq!(journal.records(session).unwrap().len(), 1);
    assert!(journal.seats_of(group).unwrap().is_empty());
    assert!(journal.talk_later_open().unwrap().is_empty());

    journal.append(session, 1, &paused, &alongside).unwrap();
    assert_eq!(journal.seats_of(group).unwrap(), alongside.keep_seats);
    assert_eq!(journal.talk_later_open().unwrap()[0].animal, "fox");
}

#[test]
fn the_command_line_tells_much_and_no_token() {
    let folder = tempdir().unwrap();
    let mut journal = open(&folder);
    let group = add_group(&mut journal, "brave");
    let closed = open_session(&mut journal, group, today());
    play(&mut journal, closed);
    let frozen = [
        ("check-in light", "some"),
        ("measure.places.garden.emotion", "0 2 3 1"),
        ("measure.directions.garden.emotion", "4 2 1"),
    ];
    let frozen = frozen
        .map(|(subject, statement)| Frozen { subject: subject.to_owned(), statement: statement.to_owned() });
    let stays = redact(&journal.records(closed).unwrap(), |step, _, _| step == 0);
    let _cleaned = journal.close_session(closed, &stays, &frozen).unwrap();
    let going_on = open_session(&mut journal, group, today());
    let events = play(&mut journal, going_on);
    let alongside = SideEntries { talk_later: vec!["hedgehog".to_owned()], ..SideEntries::default() };
    journal.append(going_on, events, &[record(Some(OWL), Event::Left)], &alongside).unwrap();

    let (text, well) = verification(&journal, today(), &|_, step, _, _| step == 0).unwrap();
    assert!(well && text.starts_with("All is well"), "{text}");
    assert!(statistics(&journal).unwrap().contains("talk later: waiting: 1\n"));

    // Only what may be told: no event, so no answer; no counts that are kept for sums over groups.
    let told = dump(&journal).unwrap();
    assert!(told.contains("Session(id:2,group:1,number:2,date:\"2026-11-23\""), "{told}");
    assert!(told.contains("Frozen(session:1,subject:\"check-in light\",statement:\"some\")"), "{told}");
    for hidden in ["Event(", "rainy", "proud", "left-out", "0 2 3 1", "4 2 1"] {
        assert!(!told.contains(hidden), "the dump tells {hidden}");
    }
    assert!(told.lines().all(|line| ron::from_str::<ron::Value>(line).is_ok()));

    let everything = dump_everything(&journal).unwrap();
    let (warning, rows) = everything.split_once('\n').unwrap();
    assert!(warning.starts_with("// ") && warning.contains("single answers"), "{warning}");
    assert!(rows.contains("move.weather"), "{rows}");
    assert!(rows.contains("seat:Some(1),minute:4,kind:\"move.weather\",choice:\"rainy\""), "{rows}");
    assert!(rows.contains("statement:\"0 2 3 1\""));
    assert!(rows.lines().all(|line| ron::from_str::<ron::Value>(line).is_ok()));
    for printed in [&told, &everything] {
        for hidden in ["hedgehog", "fox", &OWL.0.to_string(), &FOX.0.cast_signed().to_string(), "seed"] {
            assert!(!printed.contains(hidden), "a dump tells {hidden}");
        }
    }
}
