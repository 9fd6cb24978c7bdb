//! The records of a session that count: skips that were taken back and earlier rounds of a repeated step are left out.

use std::collections::BTreeSet;

use super::event::{Event, Record, SeatToken, TurnEnd};

/// The records without what was taken back. Of a step that was played again one is left, at the place of the last time: for
/// each seat with the turn that it played last. Settling twice changes nothing.
pub fn settled(records: &[Record]) -> Vec<Record> {
    let mut settled = without_what_was_taken_back(records);
    while let Some((earlier, later)) = played_twice(&settled) {
        join(&mut settled, earlier, later);
    }
    settled
}

/// A skip that was taken back never was; nor was a step that was put back before any seat played it.
fn without_what_was_taken_back(records: &[Record]) -> Vec<Record> {
    let mut left: Vec<Record> = Vec::new();
    let mut cut = None;
    for record in records {
        let from = match record.event {
            Event::SkipTakenBack => cut.take(),
            Event::StepPutBack => left.iter().rposition(|record| matches!(record.event, Event::StepBegan(_))),
            _ => {
                left.push(record.clone());
                if record.event == Event::StepEnded(false) {
                    cut = Some(beginning_of_cut(&left));
                }
                continue;
            }
        };
        let undone = left.split_off(from.unwrap_or(left.len()));
        left.extend(undone.into_iter().filter(|record| is_of_no_turn(&record.event)));
    }
    left
}

/// Where the cut begins whose last record is the last of these: the turn that went on was cut with the step.
fn beginning_of_cut(records: &[Record]) -> usize {
    let before = records.len().saturating_sub(2);
    let with_a_turn =
        records.get(before).is_some_and(|record| record.event == Event::TurnEnded(TurnEnd::Ended));
    if with_a_turn { before } else { records.len() - 1 }
}

/// Whether this happened to the session, whatever step went on.
const fn is_of_no_turn(event: &Event) -> bool {
    matches!(
        event,
        Event::Joined(_)
            | Event::Left
            | Event::AdultMarked(_)
            | Event::Paused
            | Event::WentOn
            | Event::Stretched(_)
            | Event::Reordered { .. }
            | Event::Swapped { .. }
    )
}

/// Where a step began that began again later, and where it did.
fn played_twice(records: &[Record]) -> Option<(usize, usize)> {
    let place_of = |event: &Event| match event {
        Event::StepBegan(place) => Some(*place),
        _ => None,
    };
    let began = records.iter().enumerate().filter_map(|(at, record)| Some((at, place_of(&record.event)?)));
    began.clone().find_map(|(earlier, place)| {
        let again = began.clone().find(|(at, one)| *at > earlier && *one == place);
        again.map(|(later, _)| (earlier, later))
    })
}

/// The end of the step that began there: where the next one begins, or the records end.
fn end_of(records: &[Record], began: usize) -> usize {
    let next = records[began + 1..].iter().position(|record| matches!(record.event, Event::StepBegan(_)));
    next.map_or(records.len(), |next| began + 1 + next)
}

/// The records of the turns in these, turn by turn.
fn turns_in(records: &[Record]) -> Vec<Vec<Record>> {
    let mut turns: Vec<Vec<Record>> = Vec::new();
    for record in records {
        match record.event {
            Event::TurnBegan => turns.push(vec![record.clone()]),
            Event::CurtainLifted | Event::CurtainFell | Event::Moved(_) | Event::TurnEnded(_) => {
                if let Some(turn) = turns.last_mut() {
                    turn.push(record.clone());
                }
            }
            _ => {}
        }
    }
    turns
}

fn seat_of(turn: &[Record]) -> Option<SeatToken> {
    turn.iter().find_map(|record| record.seat)
}

/// The earlier time of a step goes; its turns stay in the later one where the same seat played none there.
fn join(records: &mut Vec<Record>, earlier: usize, later: usize) {
    let again = &records[later..end_of(records, later)];
    let played =
        |turn: &Vec<Record>| turn.iter().any(|record| record.event == Event::TurnEnded(TurnEnd::Played));
    let seats: BTreeSet<Option<SeatToken>> =
        turns_in(again).iter().filter(|turn| played(turn)).map(|turn| seat_of(turn)).collect();
    let first = &records[earlier..end_of(records, earlier)];
    let mut stay: Vec<Record> =
        turns_in(first).into_iter().filter(|turn| !seats.contains(&seat_of(turn))).flatten().collect();
    let is_offer = |record: &&Record| matches!(record.event, Event::Offered(_));
    let mut offer: Vec<Record> = first.iter().filter(is_offer).take(1).cloned().collect();
    if again.iter().any(|record| is_offer(&record)) {
        offer.clear();
    }
    for record in offer.iter_mut().chain(&mut stay) {
        record.minute = records[later].minute;
    }
    let goes_on = |record: &Record| matches!(record.event, Event::TurnBegan | Event::StepEnded(_));
    let at = later + again.iter().position(goes_on).unwrap_or(again.len());
    records.splice(at..at, stay);
    // What the group chose between stays known, before what it chose.
    let began = later + 1;
    records.splice(began..began, offer);
    let end = end_of(records, earlier);
    let mut place = 0;
    records.retain(|record| {
        let of_it = (earlier..end).contains(&place);
        place += 1;
        !of_it || is_of_no_turn(&record.event)
    });
}
