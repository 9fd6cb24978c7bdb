//! What is left once a closed session has been forgotten, and what nobody can tell from it any more.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::session::{Event, Move, Record, Rules, SeatToken, Session, Stage, TurnEnd, forget};

use super::table::{ACTIVITIES, PICK, Played, SEED, any_commands, any_plan, kind_of, token};

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

/// How often each move was made in each step.
fn moves_by_step(records: &[Record]) -> BTreeMap<(usize, Move), usize> {
    let mut counts = BTreeMap::new();
    let all =
        turns(records).into_iter().flat_map(|(step, turn)| turn.into_iter().map(move |one| (step, one)));
    for (step, record) in all {
        if let Event::Moved(one) = record.event {
            *counts.entry((step, one)).or_default() += 1;
        }
    }
    counts
}

/// Somebody's turn as the journal holds it.
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

proptest! {
    #[test]
    fn tokens_stay_only_where_they_may(plan in any_plan(), seats in 0..=10_u8, commands in any_commands()) {
        let played = Played::through(&plan, seats, &commands);
        let keeps = |place: usize, chosen: Option<&str>| {
            let kind = chosen.and_then(kind_of).unwrap_or(plan[place]);
            ACTIVITIES.get(kind).is_some_and(Rules::keeps_token)
        };
        let kept = forget(&played.records, keeps);
        // Which level was chosen in which step; the tests below look at steps alone.
        let chosen = |place: usize| {
            let mut step = None;
            played.records.iter().find_map(|record| match &record.event {
                Event::StepBegan(place) => {
                    step = Some(*place);
                    None
                }
                Event::Chose(level) if step == Some(place) => Some(level.as_str()),
                _ => None,
            })
        };
        let keeps = |place: usize| keeps(place, chosen(place));
        prop_assert_eq!(kept.len(), played.records.len());
        for record in &kept {
            if let Event::Joined(animal) = &record.event {
                prop_assert_eq!(animal, "", "animals are forgotten");
            }
        }
        let mut of_turns = 0;
        for (step, turn) in turns(&kept) {
            let tokens: Vec<Option<SeatToken>> = turn.iter().map(|record| record.seat).collect();
            of_turns += tokens.iter().flatten().count();
            prop_assert!(tokens.windows(2).all(|two| two[0] == two[1]), "a turn is one seat's: {turn:?}");
            prop_assert!(tokens[0].is_none() || (keeps(step) && was_played(&turn)), "a token too many: {turn:?}");
        }
        prop_assert_eq!(kept.iter().filter(|record| record.seat.is_some()).count(), of_turns);
        prop_assert_eq!(moves_by_step(&kept), moves_by_step(&played.records));
        // What may be looked at again is all there.
        let mut before: Vec<Option<SeatToken>> = answers(&played.records, keeps);
        let mut after: Vec<Option<SeatToken>> = answers(&kept, keeps);
        before.sort_unstable();
        after.sort_unstable();
        prop_assert_eq!(before, after);
    }

    #[test]
    fn what_is_forgotten_can_still_be_folded(
        plan in any_plan(), seats in 0..=10_u8, commands in any_commands(),
    ) {
        let played = Played::through(&plan, seats, &commands);
        let kept = forget(&played.records, |_, _| false);
        let session = Session::replay(played.steps.clone(), SEED, &kept);
        prop_assert_eq!(session.counter(), played.session.counter());
        prop_assert_eq!(session.stage(), played.session.stage());
        prop_assert_eq!(session.begun(), played.session.begun());
        if played.session.stage() == Stage::Closed {
            prop_assert_eq!(session.last_minute(), played.session.last_minute());
        }
        prop_assert!(session.seats().is_empty());
        prop_assert_eq!(forget(&kept, |_, _| false), kept, "forgetting twice is forgetting once");
    }

    #[test]
    fn nobody_can_tell_who_played_first(
        (goes, mixed) in prop::collection::vec(any_go(), 0..10).prop_flat_map(|goes| {
            (Just(goes.clone()), Just(goes).prop_shuffle())
        }),
        seats in Just((0..10_u64).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        // Other children, in another order, at another pace: the same is left.
        let others: Vec<Go> = mixed
            .iter()
            .enumerate()
            .map(|(place, go)| Go { seat: seats[place], minute: 60 - go.minute, ..go.clone() })
            .collect();
        prop_assert_eq!(forget(&step_of(&goes), |_, _| false), forget(&step_of(&others), |_, _| false));
        // Where tokens stay, at least the order goes.
        prop_assert_eq!(forget(&step_of(&goes), |_, _| true), forget(&step_of(&mixed), |_, _| true));
    }
}

/// Whose played turns there are in steps that keep tokens, one entry a turn.
fn answers(records: &[Record], keeps: impl Fn(usize) -> bool) -> Vec<Option<SeatToken>> {
    let kept = turns(records).into_iter().filter(|(step, turn)| keeps(*step) && was_played(turn));
    kept.map(|(_, turn)| turn[0].seat).collect()
}
