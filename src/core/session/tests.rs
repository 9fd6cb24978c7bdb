//! What always holds in a session, whichever commands come in which order.

mod adult;
mod again;
mod choosing;
mod event_text;
mod redacting;
mod regressions;
mod swapping;
mod table;

use std::collections::BTreeSet;

use proptest::{prelude::*, test_runner::TestCaseError};

use super::{Command, Event, MOST_SEATS, Minute, Move, Record, Refusal, SeatToken, Session, Stage, TurnEnd};
use table::{PICK, PRIVATE_ENDING, Played, SEED, any_commands, any_plan, token, usual_plan};

/// Follows the records one by one and holds what must be true before each.
fn holds(played: &Played) -> Result<(), TestCaseError> {
    let mut session = Session::new(played.steps.clone(), SEED);
    let mut has_tablet: Option<SeatToken> = None;
    for record in &played.records {
        // How long it took is for the facilitator to say.
        let said = matches!(record.event, Event::WrappedUp(_));
        prop_assert!(said || record.minute >= session.last_minute(), "minutes never go back: {record:?}");
        prop_assert!(session.stage() != Stage::Closed, "nothing happens once it is closed: {record:?}");
        fits(&session, record)?;
        if let Event::StepBegan(step) = record.event {
            let place = session.steps().position(|(one, _)| one == step);
            let begun = place.is_some_and(|place| place < session.begun());
            let again = place.is_some_and(|place| session.may_play_again(place));
            prop_assert!(!begun || again, "step {step} began twice");
        }
        let counter = session.counter();
        session.apply(record);
        prop_assert_eq!(session.counter(), counter + 1);
        has_tablet = passed_on(&session, record, has_tablet)?;
        at_the_table(&session)?;
    }
    prop_assert_eq!(&session, &played.session);
    prop_assert_eq!(session.counter(), played.records.len() as u64);
    Ok(())
}

/// What must be true of the session when this happens to it.
fn fits(session: &Session, record: &Record) -> Result<(), TestCaseError> {
    let current = session.current();
    let of_the_turn = current.is_some_and(|turn| turn.seat == record.seat);
    let open = !session.curtain() && !session.paused();
    let fits = match &record.event {
        Event::Opened { .. } => session.stage() == Stage::New,
        Event::StepBegan(_) | Event::Finished => current.is_none() && session.step_place().is_none(),
        Event::Offered(_) => current.is_none() && session.step().is_some_and(|step| step.or.is_some()),
        Event::Chose(_) => {
            session.step().is_some_and(|step| step.offers) && session.play().is_none_or(|_| current.is_none())
        }
        Event::TurnBegan => current.is_none() && session.play().is_some() && is_present(session, record.seat),
        Event::CurtainLifted => of_the_turn && session.curtain(),
        Event::CurtainFell => of_the_turn && !session.curtain(),
        Event::Moved(_) => of_the_turn && open,
        Event::TurnEnded(TurnEnd::Passed) => of_the_turn && !session.paused(),
        Event::TurnEnded(_) => of_the_turn,
        // To choose is no turn: it ends with its step.
        Event::StepEnded(_) => {
            (current.is_none() || session.activity_choice().is_some()) && session.step_place().is_some()
        }
        Event::SkipTakenBack => session.skipped_step().is_some(),
        Event::StepPutBack => session.step_place().is_some() && !session.paused(),
        Event::Swapped { step, level } => {
            let coming = |(place, _): &(usize, &super::Step)| place == step;
            session.steps().skip(session.begun()).find(coming).is_some_and(|(_, step)| step.takes(level))
        }
        Event::Left => is_present(session, record.seat),
        Event::AdultMarked(adult) => {
            session.seats().iter().any(|seat| Some(seat.token) == record.seat && seat.adult != *adult)
        }
        Event::WrappedUp(_) | Event::Closed => session.stage() == Stage::Finished,
        _ => true,
    };
    prop_assert!(fits, "{record:?} cannot happen in {session:?}");
    Ok(())
}

fn is_present(session: &Session, seat: Option<SeatToken>) -> bool {
    seat.is_none_or(|token| session.seats().iter().any(|seat| seat.token == token && seat.present))
}

/// Who is known to have the tablet after this. Out of a child's hands it comes through the curtain, to the next child or to
/// everybody.
fn passed_on(
    session: &Session,
    record: &Record,
    has_tablet: Option<SeatToken>,
) -> Result<Option<SeatToken>, TestCaseError> {
    Ok(match record.event {
        // A child who passes from behind the curtain may or may not have taken the tablet.
        Event::TurnBegan | Event::CurtainFell if session.curtain() => None,
        Event::TurnBegan => {
            let may_see = record.seat == has_tablet;
            prop_assert!(may_see, "the tablet changed hands without a curtain: {session:?}");
            record.seat
        }
        Event::CurtainLifted => record.seat,
        // Where all choose, the tablet lies in the middle; where a skip was taken back, the facilitator has it.
        Event::Offered(_) | Event::SkipTakenBack => None,
        _ => has_tablet,
    })
}

fn at_the_table(session: &Session) -> Result<(), TestCaseError> {
    let seats = session.seats();
    let animals: BTreeSet<&str> = seats.iter().map(|seat| seat.animal.as_str()).collect();
    prop_assert!(seats.len() <= MOST_SEATS);
    prop_assert_eq!(animals.len(), seats.len(), "every seat has an animal of its own");
    prop_assert!(session.steps().all(|(_, step)| step.minutes >= 1));
    prop_assert!(session.current.is_none() || !session.after_skip, "a skip hides one turn, not a later one");
    Ok(())
}

/// Skips until the session is finished; every skip goes one step on.
fn skip_to_the_end(played: &mut Played) -> Result<(), TestCaseError> {
    for _ in 0..=played.steps.len() {
        if played.session.stage() != Stage::Playing {
            break;
        }
        let refused = played.carry_out(&Command::SkipStep, 0).err();
        prop_assert_eq!(refused, None, "a step can always be skipped");
    }
    prop_assert!(matches!(played.session.stage(), Stage::Finished | Stage::Closed));
    Ok(())
}

proptest! {
    #[test]
    fn any_commands_keep_the_rules(plan in any_plan(), seats in 0..=10_u8, commands in any_commands()) {
        keeps_the_rules(&plan, seats, &commands)?;
    }

    #[test]
    fn the_same_session_comes_back_from_the_stored_words(
        plan in any_plan(), seats in 0..=10_u8, commands in any_commands(),
    ) {
        comes_back_from_the_stored_words(&plan, seats, &commands)?;
    }

    #[test]
    fn after_a_break_the_turn_goes_on_behind_the_curtain(
        plan in any_plan(), seats in 0..=10_u8, commands in any_commands(),
    ) {
        goes_on_behind_the_curtain(&plan, seats, &commands)?;
    }

    #[test]
    fn an_early_end_still_offers_the_private_ending_to_everybody(
        plan in usual_plan(), seats in 0..=10_u8, commands in any_commands(),
    ) {
        let mut played = Played::through(&plan, seats, &commands);
        let ending = plan.iter().rposition(|&kind| kind == PRIVATE_ENDING).expect("a usual plan has one");
        let is_over = played.session.step_place() != Some(ending)
            && played.session.steps().take(played.session.begun()).any(|(place, _)| place == ending);
        if played.session.stage() != Stage::Playing || is_over {
            return Ok(());
        }
        if !played.session.ended_early() {
            prop_assert_eq!(played.carry_out(&Command::EndEarly, 0), Ok(()));
        }
        everybody_answers(&mut played)?;
        let asked = asked_in(&played, ending);
        for seat in played.session.seats().iter().filter(|seat| seat.present) {
            prop_assert!(asked.contains(&seat.token), "a seat was not asked: {:?}", played.records);
        }
        holds(&played)?;
    }

    #[test]
    fn whatever_a_journal_says_the_fold_takes_it(
        plan in any_plan(), events in prop::collection::vec(any_event(), 0..60),
    ) {
        let mut session = Session::new(table::steps(&plan), SEED);
        for (seat, minute, event) in events {
            session.apply(&Record { seat, minute, event });
            let _ = (session.step_place(), session.play().is_some(), session.board().is_some(), session.activity_choice().is_some());
            prop_assert_eq!(session.steps().count() <= plan.len(), true);
            prop_assert!(session.begun() <= session.steps().count());
            for command in [Command::SkipStep, Command::LowerCurtain, Command::Pass, Command::EndEarly] {
                let _said = session.handle(&command, minute);
            }
        }
    }
}

/// What the property of the same name holds, for one case.
fn keeps_the_rules(plan: &[usize], seats: u8, commands: &[(Command, Minute)]) -> Result<(), TestCaseError> {
    let mut played = Played::open(plan, seats).expect("up to ten seats may play");
    for (command, minute) in commands {
        let before = played.clone();
        if played.carry_out(command, *minute).is_err() {
            prop_assert_eq!(&played.session, &before.session, "a refusal changes nothing");
            continue;
        }
        if played.session.stage() == Stage::Playing {
            let turn = played.session.current();
            let at_the_table = turn.is_some_and(|turn| is_present(&played.session, turn.seat));
            prop_assert!(at_the_table, "after {command:?} nobody who is there has something to do: {turn:?}");
        }
    }
    holds(&played)?;
    skip_to_the_end(&mut played)?;
    holds(&played)?;
    Ok(())
}

/// What the property of the same name holds, for one case.
fn comes_back_from_the_stored_words(
    plan: &[usize],
    seats: u8,
    commands: &[(Command, Minute)],
) -> Result<(), TestCaseError> {
    let played = Played::through(plan, seats, commands);
    let mut read_back = Vec::new();
    for record in &played.records {
        let (kind, choice) = record.event.to_words();
        let event = Event::from_words(&kind, &choice);
        prop_assert_eq!(event.as_ref(), Some(&record.event), "kept as {} {:?}", kind, choice);
        read_back.extend(event.map(|event| Record { event, ..record.clone() }));
    }
    prop_assert_eq!(Session::replay(played.steps.clone(), SEED, &read_back), played.session);
    Ok(())
}

/// What the property of the same name holds, for one case.
fn goes_on_behind_the_curtain(
    plan: &[usize],
    seats: u8,
    commands: &[(Command, Minute)],
) -> Result<(), TestCaseError> {
    let mut played = Played::through(plan, seats, commands);
    let before = played.session.clone();
    if before.stage() == Stage::Playing {
        prop_assert_eq!(played.carry_out(&Command::LowerCurtain, 0), Ok(()));
        prop_assert!(played.session.curtain());
        prop_assert_eq!(played.session.current(), before.current());
        prop_assert!(played.session.counter() <= before.counter() + 1);
        // Done twice, it is done once.
        let lowered = played.session.handle(&Command::LowerCurtain, 0);
        prop_assert_eq!(lowered.map(|outcome| outcome.records), Ok(Vec::new()));
    }
    Ok(())
}

/// Plays on, sensibly, until the session is finished.
fn everybody_answers(played: &mut Played) -> Result<(), TestCaseError> {
    for _ in 0..200 {
        if played.session.stage() != Stage::Playing {
            return Ok(());
        }
        let session = &played.session;
        let command = if session.paused() {
            Command::GoOn
        } else if session.curtain() {
            Command::LiftCurtain
        } else if session.activity_choice().is_some() {
            Command::Choose([0, 0])
        } else if session.current().is_some_and(|turn| turn.last(PICK).is_none()) {
            Command::Make(Move::new(PICK, "0"))
        } else {
            Command::EndTurn
        };
        prop_assert_eq!(played.carry_out(&command, 0), Ok(()), "while playing on, {:?}", command);
    }
    Err(TestCaseError::fail("the session does not end"))
}

/// Whose turns began in the step at this place of the plan.
fn asked_in(played: &Played, step: usize) -> BTreeSet<SeatToken> {
    let mut asked = BTreeSet::new();
    let mut now = None;
    for record in super::settled(&played.records) {
        match record.event {
            Event::StepBegan(place) => now = Some(place),
            Event::TurnBegan if now == Some(step) => asked.extend(record.seat),
            _ => {}
        }
    }
    asked
}

/// Any event with any seat, as a damaged journal might hold it.
fn any_event() -> impl Strategy<Value = (Option<SeatToken>, Minute, Event)> {
    let place = || prop_oneof![9 => 0..8_usize, 1 => Just(usize::MAX)];
    let end = prop_oneof![Just(TurnEnd::Played), Just(TurnEnd::Passed), Just(TurnEnd::Ended)];
    let event = prop_oneof![
        any::<u8>().prop_map(|seats| Event::Opened { plan: String::new(), seats }),
        "[a-c]?".prop_map(Event::Joined),
        Just(Event::Left),
        any::<bool>().prop_map(Event::AdultMarked),
        place().prop_map(Event::StepBegan),
        place().prop_map(Event::StepBegan),
        Just(Event::Offered(["small-1".to_owned(), "small-2".to_owned()])),
        (0..9_u8).prop_map(|number| Event::Chose(format!("small-{number}"))),
        Just(Event::TurnBegan),
        Just(Event::CurtainLifted),
        Just(Event::CurtainFell),
        Just(Event::Moved(Move::new(PICK, "0"))),
        end.prop_map(Event::TurnEnded),
        any::<bool>().prop_map(Event::StepEnded),
        Just(Event::Paused),
        any::<i16>().prop_map(Event::Stretched),
        (place(), place()).prop_map(|(from, to)| Event::Reordered { from, to }),
        (place(), 0..9_usize).prop_map(|(step, kind)| Event::Swapped { step, level: table::level_of(kind) }),
        Just(Event::EndedEarly),
        Just(Event::Finished),
    ];
    (prop::option::of((0..13_u64).prop_map(token)), any::<Minute>(), event)
}

#[test]
fn more_than_ten_seats_are_refused() {
    assert!(Played::open(&[0, 1], 10).is_some());
    assert!(Played::open(&[0, 1], 11).is_none());
}

#[test]
fn an_open_session_is_not_opened_again() {
    let played = Played::open(&[1], 2).expect("a session");
    assert_eq!(played.session.open("again", 2), Err(Refusal::NotNow));
}
