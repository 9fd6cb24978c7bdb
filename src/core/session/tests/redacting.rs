//! What stays of a session once it is closed, and what cannot be told from it any more.

use std::collections::BTreeMap;

use proptest::{prelude::*, test_runner::TestCaseError};

use crate::session::{
    Command, Event, Minute, Move, Record, SeatToken, Session, Stage, TurnEnd, adults, redact, settled,
};

use super::table::{PICK, Played, SEED, any_commands, any_plan, kind_of, token};

/// The records of every turn, with the step in which it was.
fn turns(records: &[Record]) -> Vec<(usize, Vec<Record>)> {
    let mut turns: Vec<(usize, Vec<Record>)> = Vec::new();
    let mut step = 0;
    for record in records {
        match &record.event {
            Event::StepBegan(place) => step = *place,
            Event::TurnBegan => turns.push((step, vec![record.clone()])),
            Event::CurtainLifted | Event::CurtainFell | Event::Moved(_) | Event::TurnEnded(_) => {
                if let Some((_, turn)) = turns.last_mut() {
                    turn.push(record.clone());
                }
            }
            _ => {}
        }
    }
    turns
}

fn was_played(turn: &[Record]) -> bool {
    turn.iter().any(|record| record.event == Event::TurnEnded(TurnEnd::Played))
}

/// A turn as the journal holds it.
#[derive(Clone, Debug)]
struct Go {
    seat: u64,
    minute: u16,
    picks: Vec<u8>,
    end: TurnEnd,
    curtain: bool,
}

fn any_go() -> impl Strategy<Value = Go> {
    let end = prop_oneof![4 => Just(TurnEnd::Played), 1 => Just(TurnEnd::Passed), 1 => Just(TurnEnd::Ended)];
    (0..10_u64, 1..60_u16, prop::collection::vec(0..3_u8, 0..4), end, any::<bool>())
        .prop_map(|(seat, minute, picks, end, curtain)| Go { seat, minute, picks, end, curtain })
}

/// One step with these turns in this order.
fn step_of(goes: &[Go]) -> Vec<Record> {
    let group = |event| Record { seat: None, minute: 1, event };
    let mut records = vec![group(Event::StepBegan(0))];
    for go in goes {
        let mut events = vec![Event::TurnBegan];
        events.extend(go.curtain.then_some(Event::CurtainLifted));
        events.extend(go.picks.iter().map(|pick| Event::Moved(Move::new(PICK, pick.to_string()))));
        events.push(Event::TurnEnded(go.end));
        let seat = Some(token(go.seat));
        records.extend(events.into_iter().map(|event| Record { seat, minute: go.minute, event }));
    }
    records.push(group(Event::StepEnded(true)));
    records
}

/// Whether moves in a step of this kind outlive the meeting, in the plans below.
const fn outlives(kind: usize) -> bool {
    kind.is_multiple_of(2)
}

proptest! {
    #[test]
    fn only_moves_that_outlive_the_meeting_stay(plan in any_plan(), seats in 0..=10_u8, commands in any_commands()) {
        keeps_only_what_outlives_the_meeting(&plan, seats, &commands)?;
    }

    #[test]
    fn what_stays_can_still_be_folded(plan in any_plan(), seats in 0..=10_u8, commands in any_commands()) {
        stays_foldable(&plan, seats, &commands)?;
    }

    #[test]
    fn nobody_can_tell_who_played_first(
        (goes, mixed) in prop::collection::vec(any_go(), 0..10).prop_flat_map(|goes| {
            (Just(goes.clone()), Just(goes).prop_shuffle())
        }),
    ) {
        let one_a_seat = |goes: &[Go]| {
            let mut seen = std::collections::BTreeSet::new();
            goes.iter().filter(|go| seen.insert(go.seat)).count() == goes.len()
        };
        prop_assume!(one_a_seat(&goes));
        let slower: Vec<Go> = mixed.iter().map(|go| Go { minute: 60 - go.minute, ..go.clone() }).collect();
        prop_assert_eq!(redact(&step_of(&goes), |_, _, _| true), redact(&step_of(&slower), |_, _, _| true));
    }
}

/// What the property of the same name holds, for one case.
pub(super) fn keeps_only_what_outlives_the_meeting(
    plan: &[usize],
    seats: u8,
    commands: &[(Command, Minute)],
) -> Result<(), TestCaseError> {
    let played = Played::through(plan, seats, commands);
    let may_stay = |place: usize, chosen: Option<&str>, kind: &str| {
        kind == PICK && outlives(chosen.and_then(kind_of).unwrap_or(plan[place]))
    };
    let stays = redact(&played.records, may_stay);
    prop_assert!(stays.len() <= played.records.len());
    let mut of_turns = 0;
    for (_, turn) in turns(&stays) {
        prop_assert!(was_played(&turn), "a skip or a cut turn stayed: {turn:?}");
        let seat = turn[0].seat;
        prop_assert!(seat.is_some() && turn.iter().all(|record| record.seat == seat), "a turn is one seat's");
        prop_assert!(turn.iter().any(|record| matches!(record.event, Event::Moved(_))));
        let all_may =
            turn.iter().all(|record| !matches!(record.event, Event::CurtainLifted | Event::CurtainFell));
        prop_assert!(all_may, "a curtain stayed: {turn:?}");
        of_turns += turn.len();
    }
    for record in &stays {
        if let Event::Joined(animal) = &record.event {
            prop_assert_eq!(animal, "", "animals are emptied");
        }
    }
    prop_assert_eq!(stays.iter().filter(|record| record.seat.is_some()).count(), of_turns);
    // Whatever a child chose that outlives the meeting is all there.
    prop_assert_eq!(answers(&stays, &may_stay), answers(&settled(&played.records), &may_stay));
    prop_assert_eq!(redact(&stays, may_stay), stays, "redacting twice is redacting once");
    Ok(())
}

/// What the property of the same name holds, for one case.
pub(super) fn stays_foldable(
    plan: &[usize],
    seats: u8,
    commands: &[(Command, Minute)],
) -> Result<(), TestCaseError> {
    let played = Played::through(plan, seats, commands);
    let stays = redact(&played.records, |_, _, _| false);
    let session = Session::replay(played.steps.clone(), SEED, &stays);
    prop_assert_eq!(session.stage(), played.session.stage());
    prop_assert_eq!(session.begun(), played.session.begun());
    if played.session.stage() == Stage::Closed {
        prop_assert_eq!(session.last_minute(), played.session.last_minute());
    }
    prop_assert!(session.seats().is_empty());
    prop_assert!(turns(&stays).is_empty());
    Ok(())
}

/// Every move that may stay, with its seat, of turns that children played.
fn answers(
    records: &[Record],
    may_stay: &impl Fn(usize, Option<&str>, &str) -> bool,
) -> BTreeMap<(usize, Option<SeatToken>, Move), usize> {
    let mut level: BTreeMap<usize, &str> = BTreeMap::new();
    let mut step = 0;
    for record in records {
        match &record.event {
            Event::StepBegan(place) => step = *place,
            Event::Chose(chosen) => drop(level.insert(step, chosen)),
            _ => {}
        }
    }
    let adults = adults(records);
    let mut answers = BTreeMap::new();
    for (step, turn) in turns(records).into_iter().filter(|(_, turn)| was_played(turn)) {
        let seat = turn[0].seat;
        for record in &turn {
            if let (Event::Moved(one), Some(token)) = (&record.event, seat)
                && !adults.contains(&token)
                && may_stay(step, level.get(&step).copied().or_else(|| swapped_in(records, step)), &one.kind)
            {
                *answers.entry((step, seat, one.clone())).or_default() += 1;
            }
        }
    }
    answers
}

/// The level that was swapped in for a step before it began.
fn swapped_in(records: &[Record], step: usize) -> Option<&str> {
    let began = records.iter().position(|record| record.event == Event::StepBegan(step))?;
    crate::session::swapped(&records[..began], step)
}

#[test]
fn an_adult_who_plays_along_leaves_nothing() {
    let goes = [3, 4].map(|seat| Go { seat, minute: 2, picks: vec![1], end: TurnEnd::Played, curtain: true });
    let mut records = vec![Record { seat: Some(token(4)), minute: 0, event: Event::AdultMarked(true) }];
    records.extend(step_of(&goes));
    let stays = redact(&records, |_, _, _| true);
    let seats: Vec<_> = turns(&stays).into_iter().map(|(_, turn)| turn[0].seat).collect();
    assert_eq!(seats, [Some(token(3))]);
    assert!(stays.iter().all(|record| !matches!(record.event, Event::AdultMarked(_))));
}
